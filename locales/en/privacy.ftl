# /privacy: who sees what. The lines are made from mentoring/privacy.py.
privacy-page =
    <b>Who sees what</b>

    Before you agree, the bot keeps only the number of your Telegram account. After that, your card and what you write yourself. The bot does not ask for a passport, an address, a date of birth, health or data of pupils. Photos and documents are kept only if you attach them yourself.

    <b>You</b> see everything of yours and can get it as a file or erase it: “My data”.

    { $lines }

    Everything is kept on the school's computer. Messages travel through Telegram, so notifications that come by themselves carry no surnames and none of your words; these are shown when you open a screen.

    Whoever looks after the school's computer can technically open the database and its copies. Only the person in charge should therefore have access to it.
privacy-line =
    <b>{ $who }</b>
    { $what }
privacy-no_answers = Sees no personal answers. Sees: { $shown }; figures: how many people take part, how many requests and questionnaires were sent.
privacy-some_card = surname and initials, position, subjects
privacy-answer = “{ $label }”
privacy_some-request = from the request: { $answers }
privacy_some-questionnaire = from the questionnaire: { $answers }
privacy_reader-self = You
privacy_reader-curator = The curator
privacy_reader-admin = The bot's administrator
privacy_reader-council = The methodical council
privacy_reader-head = The head of the school
privacy_reader-mentor = Your mentor (once you are a pair)
privacy_reader-mentee = Your mentee (once you are a pair)
privacy_reader-seeker = A colleague choosing a mentor
privacy_reader-helper = A colleague asked for urgent help
privacy_category-card = card: surname, given name, patronymic, position, subjects, years of teaching
privacy_category-roles = roles and where one stands
privacy_category-account = Telegram account (number)
privacy_category-request = the mentee's request
privacy_category-questionnaire = the mentor's questionnaire
privacy_category-consents = which consents were given and when
privacy_category-pair = pairs and groups: who with whom, on what, for how long
privacy_category-answer = your answer to a proposal to work together
privacy_category-programme = the personalised programme
privacy_category-petition = statements and petitions
privacy_category-order = orders
privacy_category-meeting = meetings: when, where, what about, who was there
privacy_category-reflection = reflections after meetings (words)
privacy_category-scale = marks of usefulness and of how one felt after meetings
privacy_category-help = requests for urgent help: area, urgency, times
privacy_category-help_words = words of requests for help and the talk (the curator only if nobody took it)
privacy_category-timetable = timetable of lessons
privacy_category-reminders = reminders
privacy_category-settings = settings
privacy_category-messages = messages on their way and drafts
privacy_category-attachments = photos and documents you attached yourself
privacy_category-papers = documents asked for
privacy_category-traces = the log of actions
privacy_category-technical = technical marks
