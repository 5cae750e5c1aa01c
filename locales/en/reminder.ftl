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
reminder_snooze-evening = In the evening
reminder_snooze-tomorrow = Tomorrow
reminder_snooze-monday = After the weekend
reminder-one = { $line }
reminder-line = { $number }. { $line }
reminder-button = { $number }. { $label }
reminder-morning =
    <b>Good morning!</b> { $count ->
        [one] { $count } thing today:
       *[other] { $count } things today:
    }

    { $lines }
