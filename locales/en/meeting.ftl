# Meetings: planned, moved, cancelled.
meeting_state-planned = planned
meeting_state-held = held
meeting_state-not_held = not held
meeting_state-disputed = answers differ
meeting_state-cancelled = cancelled
meeting_said-held = held
meeting_said-not_held = not held
meeting-when = { $day }, at { $time }
meeting-short = { $weekday } { $day }, { $time }
meeting_soon-today = today at { $time }
meeting_soon-tomorrow = tomorrow at { $time }
meeting-not_planned = This meeting is recorded or cancelled already: it cannot be changed.
meeting-past = That time has passed. Choose another.
meeting-too_far = Not that far ahead: a year at most.
meeting-hours = Meetings begin from { $earliest } to { $latest }. Please check the time.
meeting-future = This meeting is still ahead.
meeting-too_long_ago = A meeting of more than a year ago cannot be added.
meeting-minutes_range = A meeting takes { $shortest } to { $longest } minutes.
meeting-too_long = Too long: up to { $limit } characters, { $extra } too many. Please shorten it.
meeting-no_title = Write what the meeting is called.
meeting-no_link = That does not look like a link. Send the whole address, such as https://telemost.yandex.ru/j/123.
home-meeting_home = Meetings
pair-to_meetings = Meetings
paper_kind-meeting_ics = Meetings for a calendar
meeting-list =
    <b>Meetings</b>
    { $pair }
    { $open ->
        [0] { "" }
        [one] { $open } meeting waits to be recorded: it comes first.
       *[other] { $open } meetings wait to be recorded: they come first.
    }
    { $name }:
    { $lines }

    { $page }
meeting-list_of_pair = Programme { $number }
meeting_list-next = Ahead
meeting_list-past = Past
meeting_empty-next = Nothing is planned yet.
meeting_empty-past = Meetings of which it is said how they went will be here.
meeting-tab = { $name }: { $count }
meeting-tab_on = ✓ { $name }: { $count }
meeting-row_next = { $when } · { $title }
meeting-row_open = Record: { $when }
meeting-row_line = <b>{ $when }</b> — { $title } ({ $form }), { $who }{ $state }
meeting-row_state = : { $state }
meeting-new = Plan a meeting
meeting-with = Plan with { $who }
meeting-ics_all = All into my calendar
meeting-no_pair = Meetings are planned by pairs at work under an order. You have no such pair now.
meeting-which_pair = <b>With whom?</b>
meeting-what =
    <b>What is to be planned?</b>
    With you: { $who }

    { $count ->
        [0] { "" }
        [one] { $count } event of the programme's plan has no meeting yet. The nearest comes first.
       *[other] { $count } events of the programme's plan have no meeting yet. The nearest comes first.
    }
    { $why }
meeting-plan_done = Each event of the plan has its meeting. You can meet outside the plan too.
meeting-plan_empty = The programme has no plan yet. You can meet outside the plan, and make the plan in the programme.
meeting-row = { $on } · { $event }
meeting-all_rows = The whole plan at once
meeting-outside = Outside the plan
meeting-weekly = Regularly
meeting-which_form =
    <b>A meeting outside the plan</b>
    With you: { $who }

    In which form?
meeting-which_form_weekly =
    <b>Regular meetings</b>
    With you: { $who }

    In which form? If an event of the plan is near, the meeting takes it.
meeting-form = { $form }
meeting-when_ask =
    <b>When: { $title }?</b>
    With you: { $who }
    { $plan }

    Below are the next moments when everybody is free. Or write in your own words: “on Wednesday at 15:20”, “3 December after lesson 6”.

    { $known }
meeting-when_move =
    <b>Move: { $title }</b>
    With you: { $who }
    { $plan }

    To when? Below are the next moments when everybody is free. Or write in your own words: “on Wednesday at 15:20”.

    { $known }
meeting-planned_for = In the plan: { $on }
meeting-no_timetables = <i>None of you has entered a timetable, so the time after lesson 6 is offered.</i>
meeting-calendar = Calendar
meeting-month =
    <b>{ $title }</b>

    Choose a day. { $legend }
meeting-hours_of_day =
    <b>{ $title }</b>
    { $day }
    { $mark }

    At what time? Choose or write: “at 15:20”.
meeting-chip = { $lesson } ({ $time })
meeting-chip_busy = { $lesson } ({ $time }) — taken
meeting_chip-after = after lesson { $lesson }
meeting_chip-at = lesson { $lesson }
meeting_mark-off = That is a day off.
meeting_mark-break = That day is in a school break.
meeting-other_time = Another time
meeting-where_place =
    <b>Where will you meet?</b>
    { $when }

    Choose or write the place, up to { $limit } characters.

    <i>Read by the people of the meeting, the helping colleague and the curator.</i>
meeting-where_link =
    <b>By which link will you meet?</b>
    { $when }

    Send the address of the video meeting, or choose an earlier one.

    <i>Read by the people of the meeting, the helping colleague and the curator.</i>
meeting-place_chip = { $place }
meeting_place-mentor_room = The mentor's room
meeting_place-mentee_room = The mentee's room
meeting_place-staff_room = Staff room
meeting-place_later = Decide later
meeting-check =
    <b>Check the meeting</b>

    { $title }
    { $when }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    { $place }
    { $leader }
    { $agenda }

    { $clashes }

    { $cover }

    Who is told: { $who }
    <i>Place and agenda are read by the people of the meeting, the helping colleague and the curator.</i>
meeting-check_move =
    <b>Move the meeting?</b>

    { $title }
    New time: { $when }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    { $place }
    { $leader }
    { $agenda }

    { $clashes }

    { $cover }

    Who is told of the move: { $who }
meeting-clashes =
    <b>Taken at that time:</b>
    { $lines }
meeting-clash_lesson = { $who }: lesson { $lesson }
meeting-clash_meeting = { $who }: another meeting, { $when }
meeting-cover =
    With the meeting the head is asked for release from the lesson. Cover:
    <blockquote>{ $words }</blockquote>
meeting-needs_cover = One of you has a lesson then. Choose another time or ask the head for release.
meeting-save = Plan it
meeting-save_move = Move it
meeting-ask_release = The lesson is freed
meeting-to_minutes = Length
meeting-to_place = Place
meeting-to_link = Link
meeting-to_agenda = Agenda
meeting-to_title = Title
meeting-to_leader = Who leads
meeting-how_long = <b>How long will it take?</b>
meeting-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
meeting_ask-agenda =
    <b>What will you talk about?</b>

    Now: { $now }

    Write the agenda in one message, up to { $limit } characters.

    <i>Read by the people of the meeting, the helping colleague and the curator.</i>
meeting_ask-title =
    <b>What is the meeting called?</b>

    Now: { $now }

    Write the title, up to { $limit } characters.

    <i>Read by all who read the programme.</i>
meeting-cover_ask =
    <b>Release from the lesson</b>

    { $lines }

    The head releases from lessons in exceptional cases, if the lessons are covered (clause 1.4). Who covers, and how? Write one message, up to { $limit } characters.

    <i>Read by the head only.</i>
meeting-cover_needed = Write who gives the lesson and how: there is no release without cover.
meeting-release_check =
    <b>Request to the head</b>

    { $lines }

    Cover:
    <blockquote>{ $words }</blockquote>

    <i>Read by the head only. The people of the meeting learn of the decision.</i>
meeting-release_send = Send
meeting-nobody_busy = Nobody has a lesson then: no release is needed.
meeting-row_taken = This event of the plan has its meeting already. Open “Meetings”: it is there.
meeting-saved = The meeting is planned, its people know.
meeting-moved = The meeting is moved, its people know.
meeting-cancelled = The meeting is cancelled, its people know.
meeting-card =
    { $note }

    <b>{ $title }</b>
    Programme { $number } · { $form }

    { $lines }
meeting-line_when = When: { $when }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
meeting-line_people = People: { $who }
meeting-leader = Leads: { $who }
meeting-line_row = By the programme's plan: { $on }
meeting-line_no_row = Outside the programme's plan
meeting-line_state = Now: { $state }
meeting_state-unrecorded = its time is over, it waits to be recorded
meeting-line_place = Where: { $place }
meeting-line_link = Link: { $link }
meeting-not_yet = not decided yet
meeting-agenda = Agenda: { $words }
meeting-line_words = Why it was cancelled: { $words }
meeting_release-open = { $who }: release waits for a decision (No. { $number })
meeting_release-granted = { $who }: release allowed (No. { $number })
meeting_release-declined = { $who }: release refused (No. { $number })
meeting_released-granted = The head has allowed the release from the lesson for the meeting { $when }.
meeting_released-declined = Release from the lesson for the meeting { $when } was not possible. Choose another time.
meeting-join = Join by the link
meeting-move = Move
meeting-edit = Change
meeting-release = Ask for release
meeting-ics = Into my calendar
meeting-ics_again = Update my calendar
meeting-ics_asked = The calendar file is being made, it will come here.
meeting-ics_summary = Meeting of programme { $number }: { $form }
meeting-ics_note = Details are in the bot.
meeting-nothing_to_come = No meetings ahead: there is nothing to put into a calendar.
meeting-cancel = Cancel the meeting
meeting-to_pair = To the pair
meeting-to_petition = Request { $number }
meeting-edit_what =
    <b>{ $title }</b>

    What is to be changed? The others learn of another place at once.
meeting-cancel_ask =
    <b>Cancel the meeting?</b>

    { $title }
    { $when }

    Who is told: { $who }
    The event of the plan will wait for a meeting again.

    { $words }
meeting-why = Why: { $words }
meeting-why_none = If you wish, write why in one message, up to { $limit } characters. <i>Read by its people, the helping colleague and the curator.</i>
meeting-keep = Keep it
meeting-cancel_sure = Cancel the meeting
meeting-series =
    <b>A series of meetings</b>
    With you: { $who }
    { $place }

    { $count ->
        [one] { $count } meeting chosen.
       *[other] { $count } meetings chosen.
    } Press a meeting to take it out or put it back.

    { $troubles }

    { $page }
meeting-series_none =
    <b>A series of meetings</b>
    With you: { $who }
    { $place }

    { $count ->
       *[other] Nothing to plan: no event of the plan ahead is without a meeting.
    }
    { $troubles }
    { $page }
meeting-series_in = ✓ { $when } · { $title }
meeting-series_out = – { $when } · { $title }
meeting-series_troubles =
    <b>Please note:</b>
    { $lines }
meeting-series_trouble = { $when } — { $what }
meeting-series_save = { $count ->
        [one] Plan { $count } meeting
       *[other] Plan { $count } meetings
    }
meeting-series_saved =
    { $count ->
        [one] { $count } meeting is planned, its people know.
       *[other] { $count } meetings are planned, their people know.
    }

    { $screen }
meeting-series_lesson = One of you has a lesson then. Plan this meeting alone: there you can choose another time or ask for release.
meeting-series_empty = No meeting is chosen.
meeting-series_long = No more than { $limit } meetings at once.
meeting_every-7 = Every week
meeting_every-14 = Every two weeks
meeting-to_hours = Time
meeting-hours_ask =
    <b>Time of the meetings</b>

    Choose a day of the week, or set the time for all of them.
meeting-day_hour = { $day }: { $hour }
meeting-after_lessons = after lessons
meeting-every_day = For all days
meeting-hour_ask =
    <b>At what time?</b>

    Choose or write: “at 15:20”, “after lesson 7”.
meeting-hour_after = After lessons
meeting-hour = { $hour }
meeting-hours_range = Write a time from { $earliest } to { $latest }, such as “at 15:20”.
meeting-told_planned = A meeting of programme { $number } is planned: { $when }.
meeting-told_series = { $count ->
        [one] { $count } meeting of programme { $number } is planned.
       *[other] { $count } meetings of programme { $number } are planned.
    }
meeting-told_moved = A meeting of programme { $number } is moved. New time: { $when }.
meeting-told_place = The meeting of programme { $number } { $when } has another place.
meeting-told_cancelled = The meeting of programme { $number } { $when } is cancelled.
meeting-told_file = Meetings that are in your calendar are cancelled. Update them with one press.
meeting-reminder = Meeting of programme { $number } { $when }, { $leader }.
meeting_leads-you = you lead
meeting_leads-mentor = the mentor leads
meeting_leads-mentee = the mentee leads
meeting_leads-both = you lead together
meeting-open_short = Meeting at { $time }
audit-meeting_planned = meeting planned
audit-meeting_moved = meeting moved
audit-meeting_reworded = meeting reworded
audit-meeting_cancelled = meeting cancelled
audit-meeting_smaller = somebody left the meeting
