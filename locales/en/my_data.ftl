# My data.
my_data-home =
    <b>My data</b>

    Card No. { $number }: { $name }
    Position: { $position }
    Subjects: { $subjects }
    { $requests ->
        [0] No request
        [one] Request: { $requests } version
       *[other] Request: { $requests } versions
    }
    { $questionnaires ->
        [0] No questionnaire
        [one] Questionnaire: { $questionnaires } version
       *[other] Questionnaire: { $questionnaires } versions
    }

    The number of your Telegram account, settings, consents and the log of actions are kept as well. The copy of your data has the full list.
my_data-consents = My consents
my_data-export = Get a copy
my_data-privacy = Who sees what
my_data-erase = Erase my data
my_data-erase_now = Erase now
my_data-keep = Do not erase
my_data-export_first = Get a copy first
my_data-erase_on = Go on erasing
my_data-erase_yes = Erase for good
my_data-erase_what =
    <b>Erase my data</b>

    <b>What goes:</b> your card, account, requests and questionnaires in all their versions, drafts, settings, documents about you. Lists that include you are destroyed too and made anew without you. All your consents are withdrawn.

    <b>What stays:</b> the register of consents and the log of actions, with a card number in place of a name, as the law demands; papers you signed and executed orders that the school must keep. Backups lose the data within 30 days.

    The curator and the administrator get an act of destruction, with a number and no name. This chat's history is kept by Telegram: you can delete it yourself.
my_data-erase_sure =
    <b>Really erase?</b>

    This cannot be undone. To take part again you will need a new code and will have to fill in everything anew.
my_data-erase_changed = Your card has changed meanwhile, so nothing was erased. Open “My data” and decide again.
my_data-erased = Your data are erased. The act of destruction is being drawn up. Thank you for having been with us.
my_data-erased_told = The school has erased your data from the mentoring system. To take part again, ask the curator for a new code.
my_data-erased_already = These data have already been destroyed.
my_data-paper_title = My data in the mentoring system
my_data_table-people = Card
my_data_table-accounts = Account
my_data_table-mentee_requests = Mentee's request
my_data_table-mentor_questionnaires = Mentor's questionnaire
my_data_table-consents = Register of consents
my_data_table-papers = Documents
my_data_table-audit_log = Log of actions
my_data_table-conversations = Drafts and state of the conversation
my_data_table-outbox = Messages still kept
my_data_table-lessons = Timetable of lessons
my_data_table-reminders = Reminders
my_data_table-reminder_choices = Choices about reminders
my_data_field-id = Card number
my_data_field-full_name = Surname, given name, patronymic
my_data_field-position = Position
my_data_field-subjects = Subjects
my_data_field-experience_years = Years of teaching
my_data_field-roles = Roles
my_data_field-wished_roles = Roles wished for
my_data_field-joined_at = Takes part since
my_data_field-reach = Delivery of messages
my_data_field-language = Language
my_data_field-quiet_from = Quiet hours from
my_data_field-quiet_to = Quiet hours to
my_data_field-muted = Notifications switched off
my_data_field-status = Status
my_data_field-created_at = Created
my_data_field-channel = Messenger
my_data_field-external_id = Account number
my_data_field-since = Tied
my_data_field-version = Version
my_data_field-submitted_at = Sent
my_data_field-decided_at = Decided
my_data_field-comment = The curator's comment
my_data_field-flagged = The curator asked to look at
my_data_field-at = When
my_data_field-kind = Kind
my_data_field-act = What
my_data_field-text_version = Version of the text
my_data_field-note = Where the original is
my_data_field-asked_at = Asked for
my_data_field-state = State
my_data_field-file_name = File
my_data_field-action = Action
my_data_field-data = Content
my_data_field-updated_at = Changed
my_data_field-chat_id = Chat number
my_data_field-say = Text
my_data_field-kinds = Kinds of mentoring
my_data_field-form = Form
my_data_field-mode = Mode
my_data_field-topics = The mentor leads in
my_data_field-back_topics = The mentee leads in
my_data_field-starts = Begins
my_data_field-ends = Ends
my_data_field-ended_on = Ended on
my_data_field-ending = How it ended
my_data_field-paused_until = Paused until
my_data_field-leaving_on = Duties laid down on
my_data_field-basis = Basis
my_data_field-consented_at = Consent to the assignment
my_data_field-original_on = Signed original received
my_data_field-words = Words
my_data_field-weekday = Day of the week
my_data_field-due_at = Due
my_data_field-said_at = Said
my_data_field-morning = Morning message
my_data_field-leads = Ahead
my_data_field-week = My week
my_data_field-evidence = Shown by
my_data_field-addendum = Addendum to the contract
my_data_field-payment = Terms of payment
my_data_field-answer = Your answer
my_data_field-answered_at = Answered
my_data_field-side = What you are in the pair
my_data_field-event = Event
my_data_table-pairs = Pairs and groups
my_data_table-pair_members = Your part in pairs
my_data_table-pair_events = What you did in pairs
my_data_field-declined = Corrections of case forms
my_data_field-number = Number
my_data_field-change = What this version is for
my_data_field-started_at = Begun
my_data_field-agreed_at = Agreed by the sides
my_data_field-acquainted_at = Acquainted
my_data_field-acquainted_as = Who was acquainted
my_data_field-part = Part
my_data_field-value = Text
my_data_field-written_at = Written
my_data_field-settled_at = Taken into account
my_data_field-year = Year
my_data_field-serial = Number within the year
my_data_field-made_at = Submitted
my_data_field-due_on = To be answered by
my_data_field-until = In force until
my_data_field-decision_words = Words of the decision
my_data_table-programmes = Personalised programmes
my_data_table-programme_parts = What you wrote in programmes
my_data_table-programme_comments = Your comments on programmes
my_data_table-petitions = Your statements and petitions
my_data_table-petition_voices = Your answers to petitions
my_data_table-file_uses = When you read the personal file
my_data_table-meetings = Meetings
my_data_table-meeting_people = Your part in meetings
my_data_table-reflections = Your reflections on meetings
my_data_field-minutes = Minutes
my_data_field-title = Title
my_data_field-content = Content
my_data_field-leader = Who leads
my_data_field-place = Place
my_data_field-agenda = Agenda
my_data_field-said = Your word, whether it was held
my_data_field-attended = You were there
my_data_field-useful = Usefulness, 1–5
my_data_field-mood = How you felt, 1–5
my_data_field-went = What worked
my_data_field-onward = What comes next
my_data_table-attachments = Files you attached
my_data_field-size = Size, bytes
my_data_table-situational_requests = Your requests for urgent help
my_data_table-situational_calls = What you were asked for
my_data_table-situational_words = What you wrote in talks about help
my_data_field-area = Area
my_data_field-urgency = Urgency
my_data_field-closed_at = Closed
my_data_field-taken_at = Taken
my_data_field-reaction = Minutes until the first answer
my_data_field-called_at = You were asked
my_data_field-starts_at = When
my_data_field-link = Link
