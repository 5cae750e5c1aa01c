# Days and hours of the school: bells, hours, breaks, days off.
home-school_home = Days and hours
school_calendar_kind-break = break
school_calendar_kind-off = day off
school_calendar_kind-working = working day
school_calendar-home =
    <b>Days and hours of the school</b>

    The bot suggests times of meetings by them and knows when not to disturb anybody: no reminders on days off and in breaks.

    Bells: { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }, from { $first } to { $last }
    School hours: from { $opens } to { $closes }, { $saturday }
    Next: { $next }
school_calendar-no_spans = no breaks or days off of its own yet
school_calendar-to_bells = Bells
school_calendar-to_hours = School hours
school_calendar-to_spans = Breaks and days off
school_calendar-to_holidays = Public holidays
school_calendar_saturday-on = Saturdays are school days
school_calendar_saturday-off = Saturdays are free

# School hours.
school_calendar-hours_screen =
    <b>School hours</b>

    Now: from { $opens } to { $closes }, { $saturday }.

    The time to answer an urgent request runs in these hours; in the evening and on days off it stands still.

    Choose ready hours or write your own, for example <code>7:45–18:30</code>.
school_calendar-from_to = { $opens }–{ $closes }
school_calendar_saturdays-on = Make Saturdays school days
school_calendar_saturdays-off = Make Saturdays free
school_calendar-hours_format = I could not read the hours. Please write the beginning and the end, for example 8:00–18:00.
school_calendar-hours = There must be at least four hours between beginning and end. Please write again, for example 8:00–18:00.

# Bells.
school_calendar-bells =
    <b>Bells</b>

    { $table }

    To change one lesson, write its number and times: <code>3 11:00–11:45</code>. You can also send the whole schedule, a lesson in each line.

    Meetings already planned keep their time.
school_calendar-bell = <code>{ $number }.  { $starts }–{ $ends }</code>
school_calendar-bell_add = Add a lesson
school_calendar-bell_drop = Drop the last
school_calendar-bells_reset = Usual schedule
school_calendar-bells_reset_ask =
    Put the usual bells in place of the school's own?

    { $table }
school_calendar-bells_keep = Leave as it is
school_calendar-bells_reset_do = Replace
school_calendar-bells_format = I could not read the bells. Please write the lesson's number and times: 3 11:00–11:45. A whole schedule: a lesson in each line.
school_calendar-bells_order = Lesson { $number } does not fit: lessons go in order, each begins when the one before is over or later. Please write again.
school_calendar-bells_many = There can be from one to { $limit } lessons. Please write again.

# Breaks and days off.
school_calendar-spans =
    <b>Breaks and days off of the school</b>

    { $spans }

    Weekends, public holidays and days off moved by the government are known already, there is no need to add them.

    { $page }
school_calendar-spans_over =
    <b>Breaks and days off that are over</b>

    { $spans }

    { $page }
school_calendar-spans_empty = Nothing yet. Add a break: the bot will not disturb anybody on these days, and calendars will show them.
school_calendar-spans_past = Over
school_calendar-span = { $name }: { $days } ({ $kind })
school_calendar-span_open = { $name }
school_calendar-span_card =
    <b>{ $name }</b>
    { $days }

    { $meaning }

    Take it out of the calendar? Reminders of these days will go back to their places.
school_calendar_meaning-break = A break: no lessons, the bot disturbs nobody.
school_calendar_meaning-off = A day off: the bot disturbs nobody.
school_calendar_meaning-working = A working day: there are lessons and reminders, though the public calendar has a day off.
school_calendar-span_keep = Keep it
school_calendar-span_drop = Take it out
school_calendar_add-break = Add a break
school_calendar_add-off = Add a day off
school_calendar_add-working = Working Saturday
school_calendar_new-break = A new break
school_calendar_new-off = A new day off
school_calendar_new-working = A working day instead of a day off
school_calendar-ask_first =
    <b>{ $what }</b>

    Press the first day or write everything in one line: <code>26.10–03.11 Autumn break</code>.

    { $legend }
school_calendar-ask_last =
    <b>{ $what }</b>

    First day: { $first }. Now the last one: press it or write the date, for example <code>3.11</code>.

    { $legend }
school_calendar-one_day = Only this day
school_calendar-ask_name =
    <b>{ $what }</b>
    { $days }

    What is it called? Choose or write, up to { $limit } characters. Only those who keep the calendar see the name.
school_calendar_name_break-1 = Autumn break
school_calendar_name_break-2 = Winter break
school_calendar_name_break-3 = Spring break
school_calendar_name_break-4 = Summer break
school_calendar_name_off-1 = Day off
school_calendar_name_off-2 = Quarantine
school_calendar_name_working-1 = Working Saturday
school_calendar_name_working-2 = Working Sunday
school_calendar-span_format = I could not read the days. Please write the first, the last and a name, for example: 26.10–03.11 Autumn break.
school_calendar-span_days = The last day must not be before the first, nor more than 120 days after it. Please choose again.
school_calendar-span_name = A name has from one to { $limit } characters. Please write it again.

# Public holidays.
school_calendar-holidays =
    <b>Public holidays and moved days off</b>

    They come from the calendar of working days of Russia: holidays of the Labour Code and the transfers approved by the Government. Transfers of the next year come with an update of the bot.

    The next free days (with the weekends beside them):
    { $days }

    { $working }

    If the school does it differently, add a day off or a working day of its own.
school_calendar-holidays_working =
    Working days at weekends:
    { $days }
audit-school_calendar_bells = the bells were changed
audit-school_calendar_hours = the school's hours were changed
audit-school_calendar_span = the school's breaks and days off were changed
