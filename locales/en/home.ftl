# The hub.
home-hub =
    <b>{ $name }</b> · { $role }

    { $waits }
home-nothing = Nothing waits for your decision now.
home-waits = More waits: { $count }
home-all_waits =
    <b>What waits for you</b>

    { $waits }
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
home-pair_mine = My pairs
home-programme_mine = My programmes
home-pair_list = Pairs
home-match_home = Matching
home-order_home = Orders
home-petition_home = Petitions
home-library_home = Plan library
home-programmes_home = Programmes
home-register_home = Papers
home-home_more = More
home-more =
    <b>More</b> · { $role }

    Choose a section.
home-settings = Settings
home-my_data = My data
home-cancelled = Stopped. What you entered is kept: go on from the home screen whenever you like.
home-nothing_to_cancel = Nothing to cancel: no form is open.
home-help =
    <b>How it works</b>

    { $role }

    Everything is done with the buttons under messages. /start is the home screen, /cancel stops a form (what you entered is kept), /week is your week, /mute is of what to remind you, /settings is language and quiet hours, /privacy is who sees what.
home-help_mentee = Say what is hard: press “My request”. It takes about five minutes; stop and go on whenever you like. The curator will look for a colleague and ask you privately: no pair is made without your yes, and only the curator learns of a no. Everything else is in “My pairs”: where it stands, the programme, changes.
home-help_mentor = Say what you can help with: press “My mentor questionnaire”. How many mentees and hours a month to take is up to you. You will be asked about each mentee privately; a no needs no reason. Everything else is in “My pairs”: the consent to the assignment, the programme, changes.
home-help_curator = “Board” says which pairs need attention, why, and what to press; “Begin the round” leads from pair to pair. “Summary” is the week in figures, it also comes by itself. “Waits for you” holds new people, requests and questionnaires. “Pairs” says at which step each stands. “People” holds cards of staff. “More” holds matching (who fits whom and why), orders, invitations (a link, a QR code, a staff-room sheet, a list from a file), petitions, the banks, programmes, the plan library, papers, messages, the section of the site, the regulation, and the school’s days and hours.
home-help_head = On top are pairs, orders and petitions that wait for your decision: open one and approve it, or write the reason. “Summary” is the month's results, it also comes by itself; “Figures” says how many are in the banks. Personal answers are read by the curator only.
home-help_council = On top are pairs and programmes that wait for the word of the council. “Matching” explains who fits whom; in the banks there are search and filters.
home-help_admin = “State of the system” shows updates set aside, undelivered messages and the time of the last backup. “Invite” makes codes for staff. “Days and hours” holds bells, breaks and days off.
