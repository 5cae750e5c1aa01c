# The mentee's professional request.
mentee_request-title = Professional request
mentee_request-short = request
mentee_request-none =
    You have not sent a request yet. Tell what you would like to work on: the curator will find a colleague who knows how. About five minutes, almost all with buttons; you can stop and go on at any time.

    The head does not see what you wrote, only that a request was sent. It has nothing to do with appraisal.
mentee_request-told_urgent = <b>Urgent.</b> A request has come that asks for help as soon as possible.
mentee_request-waits_new = Begin with a request: say what you would like to work on.
mentee_request-waits_new_button = My request
mentee_request-waits_returned = The curator asks for more detail in your request.
mentee_request-waits_returned_button = Complete the request
mentee_request-told_accepted = Your request is accepted. The curator is looking for a mentor; no pair is made without your consent.
mentee_request-told_returned = The curator asks for more detail in your request. Open it: there are the curator's words and the questions.
mentee_request-told_aside = The curator has put your request aside. Open it to learn more.
mentee_request-told_reopened = The curator is looking at your request again.
mentee_request-years_range = Experience is a whole number of years from 0 to { $highest }.
mentee_request-young_years = A young specialist has less than { $years } years of work. Please choose another category.
mentee_request-choose_one = Mark at least one kind, one form and one convenient time.
mentee_request-too_long = One of the texts is longer than there is room for. Please shorten it.
mentee_request-not_oneself = You cannot be your own mentor.
mentee_request-incomplete = One of the answers is missing. Please open the request again.

mentee_request-experience_years = How many full years have you been teaching?
mentee_request-experience_years_short = Years of work
mentee_request-under_35 = Are you under 35?
mentee_request-under_35_hint = Only needed for the school's figures. We do not ask for a date of birth.
mentee_request-under_35_short = Under 35
mentee_request-category = What is closest to your situation?
mentee_request-category_short = Situation
mentee_request-category_young = Young specialist
mentee_request-category_retrained = After retraining
mentee_request-category_new_here = New at this school
mentee_request-category_returned = Back after a break
mentee_request-category_new_subject = New subject or level
mentee_request-category_experienced = Experienced, a question
mentee_request-category_burnout = Tired, lost interest
mentee_request-category_student = Studying and working
mentee_request-areas = What is difficult at times?
mentee_request-areas_hint = Open an area, mark the items and how hard it is. Several areas are fine; at least one is needed.
mentee_request-areas_short = Difficulties
mentee_request-own_words = Tell it in your own words
mentee_request-own_words_hint = Up to 500 characters, without data of pupils and parents: no surnames, diagnoses or family matters.
mentee_request-own_words_short = Own words
mentee_request-strengths = What are you good at?
mentee_request-strengths_hint = Up to 300 characters. A mentor will help you build on it.
mentee_request-strengths_short = Strengths
mentee_request-wished_result = What would you like to reach?
mentee_request-wished_result_hint = Up to 300 characters. For instance “calm lessons in form 7” or “a portfolio by spring”.
mentee_request-wished_result_short = Result
mentee_request-kinds = Which mentoring would suit you?
mentee_request-kinds_hint =
    Several are fine.
    Traditional — one to one, from three months to a year.
    Group — one mentor and several colleagues.
    Short-term — towards a goal, by a schedule set beforehand.
    Reverse — you teach each other.
    Situational — help at the moment it is needed.
    Speed — one meeting with a great master.
    Virtual — by video.
mentee_request-kinds_short = Kind
mentee_request-forms = With whom is it easier to work?
mentee_request-forms_short = Form
mentee_request-mode = How would you rather meet?
mentee_request-mode_short = Mode
mentee_request-times = When is it convenient?
mentee_request-times_short = Convenient times
mentee_request-wished_mentor = Whom would you like as mentor?
mentee_request-wished_mentor_hint = Choose from the bank or send a part of the surname. It is a wish: you, the colleague and the curator decide together.
mentee_request-wished_mentor_short = Mentor
mentee_request-not_with = With whom would you feel uncomfortable?
mentee_request-not_with_hint = Up to 300 characters, no reason is needed. Only the curator will see this and will pass it on to nobody. You may skip it.
mentee_request-not_with_short = Rather not with
mentee_request-urgency = How soon do you need help?
mentee_request-urgency_hint = An urgent request reaches the curator at once, even in quiet hours.
mentee_request-urgency_short = Urgency
mentee_request-urgency_usual = In the usual order
mentee_request-urgency_urgent = Urgent
