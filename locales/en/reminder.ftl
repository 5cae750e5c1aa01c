# Reminders: the morning's message, single ones, what can be chosen.
reminder_kind-meeting = A meeting is near
reminder_kind-held = Say whether a meeting was held
reminder_kind-reflection = Reflection after a meeting
reminder_kind-plan = Dates of the programme's plan
reminder_kind-task = Tasks
reminder_kind-goal = Goals for the next meeting
reminder_kind-urgent = Urgent help
reminder_kind-waits = What waits for a decision
reminder_kind-draft = Unfinished forms
reminder_kind-silent = No meetings for long
reminder_kind-speed = Speed sessions
reminder_kind-partner = Agreements with partners
reminder_kind-week = My week
reminder_state-waiting = waiting
reminder_state-said = said
reminder_state-dropped = dropped
reminder_lead-day_before = the morning before
reminder_lead-same_day = the same morning
reminder_lead-hour = an hour before
reminder_lead-quarter = 15 minutes before
reminder_week-never = never
reminder_week-sunday = on Sunday evening
reminder_week-monday = on Monday morning
reminder_snooze-evening = This evening
reminder_snooze-tomorrow = Tomorrow
reminder_snooze-monday = After the weekend
reminder-one = { $line }
reminder-line = { $number }. { $line }
reminder-button = { $number }. { $label }
reminder-morning =
    <b>Good morning!</b> { $count ->
        [one] { $count } thing for today:
       *[other] { $count } things for today:
    }

    { $lines }
reminder-day =
    <b>Good afternoon!</b> { $count ->
        [one] { $count } thing for today:
       *[other] { $count } things for today:
    }

    { $lines }
reminder-several =
    <b>A reminder</b>

    { $lines }
reminder-stop = Do not remind me of this
reminder-go_on = Go on
reminder-arrange = Plan the meeting
reminder-to_plan = Open the plan

# What the lines say.
reminder-firm = { $line }. It has taken more than five school days already
reminder-late = { $line }, longer than its term
reminder-request_gone = { $count ->
        [one] An author has withdrawn a request
       *[other] Requests withdrawn by their authors: { $count }
    }
reminder-request_gone_button = Mentees
reminder-questionnaire_gone = { $count ->
        [one] An author has withdrawn a mentor’s questionnaire
       *[other] Mentors’ questionnaires withdrawn by their authors: { $count }
    }
reminder-questionnaire_gone_button = Mentors
reminder-over_consent = { $count ->
        [one] A mentor has not answered about the consent for more than eight school days
       *[other] Mentors’ consents awaited for more than eight school days: { $count }
    }
reminder-over_consent_button = Await consent: { $count }
reminder-over_council = { $count ->
        [one] A pair has waited for the council for more than eight school days
       *[other] Pairs that have waited for the council for more than eight school days: { $count }
    }
reminder-over_council_button = With the council: { $count }
reminder-over_head = { $count ->
        [one] A pair has waited for the head for more than eight school days
       *[other] Pairs that have waited for the head for more than eight school days: { $count }
    }
reminder-over_head_button = With the head: { $count }
reminder-over_agree = { $count ->
        [one] A programme has waited for its people’s agreement for more than eight school days
       *[other] Programmes that have waited for agreement for more than eight school days: { $count }
    }
reminder-over_agree_button = Programmes: { $count }
reminder-over_returned = { $count ->
        [one] Comments on a programme have not been settled for more than eight school days
       *[other] Programmes with comments unsettled for more than eight school days: { $count }
    }
reminder-over_returned_button = Programmes: { $count }
reminder-draft = Not finished: { $form }, step { $step } of { $steps }. Your answers are kept
reminder_silent-sides = { $count ->
        [one] Nothing has happened in your pair for long. Perhaps arrange a meeting?
       *[other] Nothing has happened in your pairs for long ({ $count }). Perhaps arrange meetings?
    }
reminder_silent-curator = { $count ->
        [one] In one pair nothing has happened for more than a month. Perhaps your help is needed
       *[other] Pairs in which nothing has happened for more than a month: { $count }. Perhaps your help is needed
    }
reminder-plan_near = Soon by the programme’s plan: { $form }, { $on }
reminder_plan_late-own = { $count ->
        [one] The day of one event of the plan has passed. Say how it went, or move it
       *[other] Events of the plan whose day has passed: { $count }. Say how they went, or move them
    }
reminder_plan_late-over = { $count ->
        [one] In one pair an event of the plan has been unmarked for more than a month
       *[other] In one pair events of the plan have been unmarked for more than a month: { $count }
    }

# Putting off, wanting no more.
reminder_put_off-later = All right, I will remind you { $when } if it is still needed.
reminder_put_off-done = This is done already, there is nothing more to remind you of.
reminder_put_off-late = By then this reminder would be of no use.
reminder-today = today at { $at }
reminder-tomorrow = tomorrow at { $at }
reminder-on = on { $on } at { $at }
reminder-stop_which = Of what should I no longer remind you?
reminder-stop_sure =
    <b>No more reminders: “{ $kind }”?</b>

    Nothing is lost: whatever waits for you stays on the home screen. You can switch reminders on again at any time.
reminder-keep = Keep reminding me
reminder-stop_do = No reminders
reminder-stopped = All right, no more reminders of “{ $kind }”. The things themselves are on the home screen.
reminder-to_settings = Reminder settings

# Settings.
reminder-home =
    <b>Reminders</b>

    Morning message: at { $at }
    Kinds: { $wanted } of { $all }
    My week: { $week }
    { $leads }

    Whatever is not urgent comes in one morning message. The bot does not disturb you at night, on days off, holidays and breaks.
reminder-to_morning = Morning hour
reminder-to_kinds = Of what
reminder-to_week = My week
reminder-to_leads = Before a meeting
reminder-clock = { $at }
reminder-morning_ask =
    <b>When should the morning message come?</b>

    Now: at { $at }.

    Choose, or type an hour such as <code>7:45</code>.
reminder-morning_format = I could not read the hour. Please write it like 7:45.
reminder-morning_range = The morning message comes between { $first } and { $last }. Please write an hour in between.
reminder-kinds =
    <b>Of what to remind you</b>

    Press to switch on or off. Nothing is lost: whatever waits for you is on the home screen.
reminder-leads_line = Before a meeting: { $leads }
reminder-leads_none = do not remind me
reminder-leads =
    <b>How long before a meeting?</b>

    You can mark several.
reminder-week_ask =
    <b>My week</b>

    Meetings, events of the plan and deadlines of the week in one message. When should it come? On Monday it comes together with the morning message.
settings-to_reminders = Reminders
