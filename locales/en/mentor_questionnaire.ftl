# The mentor's questionnaire.
mentor_questionnaire-title = Mentor's questionnaire
mentor_questionnaire-short = questionnaire
mentor_questionnaire-none =
    You have not filled in the questionnaire yet. Tell what you can help colleagues with and how much time you can give: the load is yours to decide. About five minutes, almost all with buttons; you can stop and go on at any time.

    It binds you to nothing: you agree to each pair separately.
mentor_questionnaire-waits_new = Begin with the mentor's questionnaire: say what you can help with.
mentor_questionnaire-waits_new_button = My mentor's questionnaire
mentor_questionnaire-waits_returned = The curator asks for more detail in your questionnaire.
mentor_questionnaire-waits_returned_button = Complete the questionnaire
mentor_questionnaire-told_accepted = Your questionnaire is accepted, you are in the bank of mentors. You will be asked about each pair separately.
mentor_questionnaire-told_returned = The curator asks for more detail in your questionnaire. Open it: there are the curator's words and the questions.
mentor_questionnaire-told_aside = The curator has put your questionnaire aside. Open it to learn more.
mentor_questionnaire-told_reopened = The curator is looking at your questionnaire again.
mentor_questionnaire-years_range = Experience is a whole number of years from 0 to { $highest }.
mentor_questionnaire-hours_range = Hours a month: from { $lowest } to { $highest }.
mentor_questionnaire-capacity_range = Mentees at the same time: from { $lowest } to { $highest }.
mentor_questionnaire-choose_one = Mark at least one kind, one convenient time and one reason.
mentor_questionnaire-too_long = One of the texts is longer than there is room for. Please shorten it.
mentor_questionnaire-incomplete = One of the answers is missing. Please open the questionnaire again.

mentor_questionnaire-experience_years = How many full years have you been teaching?
mentor_questionnaire-experience_years_short = Years of work
mentor_questionnaire-category = What is your category?
mentor_questionnaire-category_short = Category
mentor_questionnaire-category_none = No category
mentor_questionnaire-category_fit = Fit for the position
mentor_questionnaire-category_first = First
mentor_questionnaire-category_highest = Highest
mentor_questionnaire-category_methodist = Teacher-methodologist
mentor_questionnaire-category_mentor = Teacher-mentor
mentor_questionnaire-mentoring_experience = Have you been a mentor before?
mentor_questionnaire-mentoring_experience_short = Been a mentor
mentor_questionnaire-mentored_none = Not yet
mentor_questionnaire-mentored_once = Once
mentor_questionnaire-mentored_few = 2–4 times
mentor_questionnaire-mentored_many = 5 times or more
mentor_questionnaire-areas = What can you help with?
mentor_questionnaire-areas_hint = Open an area, mark the items and how well you can help with them. At least one is needed.
mentor_questionnaire-areas_short = Can help with
mentor_questionnaire-strong_practice = What would you like to share?
mentor_questionnaire-strong_practice_hint = Up to 300 characters: a technique, a technology, something you found. Without data of pupils and parents.
mentor_questionnaire-strong_practice_short = Strong practice
mentor_questionnaire-kinds = Which mentoring are you ready for?
mentor_questionnaire-kinds_hint =
    Several are fine.
    Traditional — one to one, from three months to a year.
    Group — you and several colleagues.
    Short-term — towards a goal, by a schedule set beforehand.
    Reverse — you teach each other.
    Situational — help at the moment it is needed.
    Speed — one meeting for one or several.
    Virtual — by video.
mentor_questionnaire-kinds_short = Kind
mentor_questionnaire-hours = How many hours a month can you give?
mentor_questionnaire-hours_short = Hours a month
mentor_questionnaire-capacity = How many mentees at the same time?
mentor_questionnaire-capacity_hint = Usually no more than three. You will not be offered more than this.
mentor_questionnaire-capacity_short = Mentees
mentor_questionnaire-mode = How would you rather meet?
mentor_questionnaire-mode_short = Mode
mentor_questionnaire-times = When is it convenient?
mentor_questionnaire-times_short = Convenient times
mentor_questionnaire-motivation = What draws you to it?
mentor_questionnaire-motivation_hint = Several are fine. “Asked by the school” is an honest answer too: the curator should know.
mentor_questionnaire-motivation_short = Motivation
mentor_questionnaire-motivation_share = Sharing experience
mentor_questionnaire-motivation_growth = Growing myself
mentor_questionnaire-motivation_attestation = Attestation
mentor_questionnaire-motivation_recognition = Recognition
mentor_questionnaire-motivation_pay = Extra pay
mentor_questionnaire-motivation_asked = Asked by the school
mentor_questionnaire-needs = What do you need yourself?
mentor_questionnaire-needs_short = What I need
mentor_questionnaire-need_training = Training
mentor_questionnaire-need_materials = Materials
mentor_questionnaire-need_time = Time
mentor_questionnaire-need_lessons = Access to lessons
mentor_questionnaire-own_initiative = Do you want to be a mentor of your own will?
mentor_questionnaire-own_initiative_hint = Mentoring is voluntary. “No” is an answer too; it stays between you and the curator.
mentor_questionnaire-own_initiative_short = Of my own will
mentor_questionnaire-initiative_text = Would you like to add why?
mentor_questionnaire-initiative_text_hint = Up to 300 characters. You may skip this.
mentor_questionnaire-initiative_text_short = Why
