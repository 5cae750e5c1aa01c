# Recording a meeting whose time is over: held or not, its details, two words that differ, one added later.
meeting_record-waits = Say whether a meeting took place: { $count }
meeting_record-waits_button = Record meetings ({ $count })
meeting_record-waiting =
    <b>What became of the meetings?</b> ({ $count })

    One tap records one. It can wait, too: they will not go away.
meeting_record-nothing_waits = All past meetings are recorded. Thank you!
meeting_record-row = { $when } · { $title }
meeting_record-short_day = { $weekday } { $day }
meeting_record-heading =
    <b>{ $title }</b>
    { $when } · { $minutes } min · { $people }
meeting_record-came = Present: { $there } of { $of }
meeting_record-recorded =
    ✓ Recorded: the meeting took place
    { $heading }
    { $came }
meeting_record-held = It took place
meeting_record-move = Move it
meeting_record-not_held = It did not
meeting_record-away = I was not there
meeting_record-no = No, it did not
meeting_record-yes_not = Yes, it did not
meeting_record-was_held = No, it took place
meeting_record-was_there = I was there after all
meeting_record-answer = Record
meeting_record-edit = Change the record
meeting_record-to_meeting = To the meeting
meeting_record-again = Plan it anew
meeting_record-ask =
    { $heading }

    Did the meeting take place? If so, you may press at once how useful it was: 1 is not at all, 5 is very. Only you see the number.
meeting_record-confirm_held =
    { $heading }
    { $came }

    { $who } says: the meeting took place. Is that right? If so, you may press at once how useful it was: 1 is not at all, 5 is very. Only you see the number.
meeting_record-confirm_not_held =
    { $heading }

    { $who } says: the meeting did not take place. { $reason }

    Is that right?
meeting_record-reason = Reason: { $reason }.
meeting_record-dispute =
    { $heading }

    The answers differ:
    { $lines }

    The bot does not decide who is right: talk to each other. Each can change their own answer. Until then the meeting does not count as held; the curator sees that the answers differ.
meeting_record-statement = • { $who }: { $said }
meeting_record-change_held = My answer: it took place
meeting_record-change_not = My answer: it did not
meeting_record-ask_other = Ask them to look again
meeting_record-asked_other = All right: in the morning the bot will say that the answers differ.
meeting_record-said =
    { $heading }

    Your answer: { $said }.
meeting_record-away_said =
    { $heading }

    Recorded: you were not at the meeting. It changes nothing for the others.
meeting_record-away_marked =
    { $heading }

    The mentor marked that you were not at the meeting. If that is not so, put it right.
meeting_record-not_held_done =
    { $heading }

    Recorded: the meeting did not take place. It happens. { $reason }

    You may say why ({ $readers } and the curator will see it) or choose a new time at once. Neither is needed.
meeting_reason-ill = illness
meeting_reason-replaced = stood in for a lesson
meeting_reason-time = no time was found
meeting_reason-event = school matters
meeting_record-other_reason = Another reason…
meeting_record-ask_reason =
    { $heading }

    Why did it not work out? Write one message, up to { $limit } characters. The people of the meeting and the curator will read it.
meeting_record-own_only = In a group everybody answers for themselves: press “I was not there”. Whether the meeting took place is for the mentor to say.
meeting_record-cancelled = This meeting is cancelled, there is nothing to record.
meeting_record-not_over = This meeting is not over yet. It can be recorded once it is.
meeting_record-spoke = This person has already answered for themselves.
meeting_record-before_start = The work of the pair began on { $starts }: a meeting before that day cannot be added.
meeting_record-after_end = The work of the pair ended on { $ends }: a meeting after that day cannot be added.

meeting_record_by-mentor = The mentor
meeting_record_by-mentee = The mentee
meeting_record_line-ask_today = Today at { $time } there was a meeting of programme No. { $number }. Did it take place?
meeting_record_line-ask = A meeting was planned { $on } (programme No. { $number }). Did it take place?
meeting_record_line-ask_firm = It is still not recorded whether there was a meeting { $on } (programme No. { $number }). One tap is enough.
meeting_record_line-confirm_held = { $who } says: the meeting was held { $on }, { $minutes } minutes (programme No. { $number }). Is that right?
meeting_record_line-confirm_not_held = { $who } says: there was no meeting { $on } (programme No. { $number }). Is that right?
meeting_record_line-differ = The answers differ: was there a meeting { $on } (programme No. { $number })? Please look at it once more.
meeting_record_line-differ_curator = Programme No. { $number }: the pair's answers differ on whether there was a meeting { $on }. A talk may be needed.
meeting_record_line-curator = Programme No. { $number }: for a week nobody has recorded whether there was a meeting { $on }.

meeting_record-edit_screen =
    { $heading }
    { $came }

    Form: { $form }
    Event of the plan: { $row }
    Content: { $content }

    What shall be put right? The people of the meeting and those who read the programme will see the change.
meeting_record-no_row = outside the plan
meeting_record-outside = Outside the plan
meeting_record_field-minutes = Duration
meeting_record_field-at = Day and time
meeting_record_field-form = Form
meeting_record_field-row = Event of the plan
meeting_record_field-content = Content
meeting_record-presence = Who was there
meeting_record_ask-minutes =
    { $heading }

    How long did it take? Press or write the number of minutes, { $shortest } to { $longest }.
meeting_record_ask-at =
    { $heading }

    When was it? Write for example: “15:20”, “yesterday at 14:30”, “3 December after lesson 6”.
meeting_record_ask-form =
    { $heading }

    In which form was it held?
meeting_record_ask-row =
    { $heading }

    Which event of the plan was it?
meeting_record_ask-content =
    { $heading }

    What did you do? Write one message, up to { $limit } characters. It becomes part of the programme: the people of it, the curator and the council will read it.
meeting_record-minutes = { $n } min
meeting_record-presence_screen =
    { $heading }
    { $came }

    Who was there? Press whoever was not. Those who answered themselves are left as they said.
meeting_record-there = ✓ { $who }
meeting_record-absent = away: { $who }

meeting_record-which_pair = With whom was the meeting?
meeting_record-no_pair = There is nothing to add yet: you have no pair at work.
meeting_record-pair = { $people }
meeting_record-which_row =
    <b>Add a past meeting</b>
    { $people }

    { $count ->
        [0] Every event of the plan is recorded. Add a meeting outside the plan.
       *[other] Which event of the plan was it?
    }
meeting_record-which_form = In which form was it held?
meeting_record-which_day =
    { $title }

    When was it? Press or write, for example “last Wednesday” or “12 October”.

    { $legend }
meeting_record-chip = { $day }
meeting_record-month = Another day
meeting_record-how_long =
    A meeting { $on }. How long did it take?

    With that it is recorded, and the other side will confirm. The record is seen by { $readers }, the curator and the council.

meeting_row-planned = planned
meeting_row-waits = waits to be recorded
meeting_row-held = held
meeting_row-not_held = not held
meeting_row-disputed = answers differ
meeting_row_on-planned = planned for { $on }
meeting_row_on-waits = { $on }: waits to be recorded
meeting_row_on-held = held { $on }
meeting_row_on-not_held = not held { $on }
meeting_row_on-disputed = { $on }: answers differ
meeting_row-outside = { $event } (outside the plan)

audit-meeting_record_held = recorded that a meeting took place
audit-meeting_record_not_held = recorded that a meeting did not take place
audit-meeting_record_away = recorded that somebody was not at a meeting
audit-meeting_record_reason = said why a meeting did not take place
audit-meeting_record_changed = record of a meeting changed
audit-meeting_record_attendance = marked who was at a meeting
audit-meeting_record_added = past meeting added
audit-meeting_record_asked = the other side asked to look at the record again

meeting_record_done-all = By the records every event of the plan was held: { $held } of { $rows }.
meeting_record_done-some =
    By the records { $held } of { $rows } events of the plan were held. Not recorded as held:
    { $lines }
meeting_record_done-line = • { $on } { $event }
meeting_record_done-line_state = • { $on } { $event } — { $state }
meeting_record_done-more = …and { $count } more

meeting_record-open = What became of it
meeting_record-add = Add a past one
meeting_record-files = Photos and files
meeting_record-files_screen =
    { $heading }

    { $lines }

    Send a photo or a document here and it stays with the meeting, on the school's computer. It can be opened by { $readers } and you; the curator sees only that there are files.
meeting_record-files_only = Please send a photo or a document. Words can be written in the reflection.
meeting_record-files_count = { $count ->
        [one] { $count } file attached
       *[other] { $count } files attached
    }
meeting_record_history-planned = Planned: { $who }, { $at }
meeting_record_history-added = Added afterwards: { $who }, { $at }
meeting_record_history-held = “It took place”: { $who }, { $at }
meeting_record_history-not_held = “It did not”: { $who }, { $at }
meeting_record_history-away = “I was not there”: { $who }, { $at }
