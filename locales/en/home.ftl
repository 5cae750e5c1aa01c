# The hub.
home-hub =
    <b>{ $name }</b> · { $role }

    { $waits }
home-nothing = Nothing waits for your decision now.
home-draft = Not finished: { $form }, step { $step } of { $steps }.
home-continue = Continue: { $form }
home-restart = Start again
home-tab = { $role }
home-tab_on = • { $role }
home-mentee_request_mine = My request
home-mentor_questionnaire_mine = My mentor questionnaire
home-queue_home = Waits for you
home-people_home = People
home-bank_mentees = Mentees
home-bank_mentors = Mentors
home-bank_counts = Figures
home-invite_home = Invite
home-broadcast_start = Write to people
home-admin_home = State of the system
home-settings = Settings
home-my_data = My data
home-cancelled = Stopped. What you entered is kept: go on from the home screen whenever you like.
home-nothing_to_cancel = Nothing to cancel: no form is open.
home-help =
    <b>How it works</b>

    { $role }

    Everything is done with the buttons under messages. /start is the home screen, /cancel stops a form (what you entered is kept), /settings is language and quiet hours, /privacy is who sees what.
home-help_mentee = Say what is hard: press “My request”. It takes about five minutes; stop and go on whenever you like. The curator will look for a colleague, and no pair is made without your yes.
home-help_mentor = Say what you can help with: press “My mentor questionnaire”. How many mentees and hours a month to take is up to you.
home-help_curator = “Waits for you” holds new people, requests and questionnaires. “People” holds cards, roles and consents. “Invite” makes a link, a QR code, a staff-room sheet, or takes a list from a file. The banks have search, filters and export to XLSX.
home-help_head = “Figures” shows how many people take part and how many requests and questionnaires were accepted. Personal answers are read by the curator only.
home-help_council = Open the bank of mentees or mentors: there are search and filters.
home-help_admin = “State of the system” shows updates set aside, undelivered messages and the time of the last backup. “Invite” makes codes for staff.
