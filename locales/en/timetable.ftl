# Lessons of the week: meetings are kept out of them.
timetable-open = My lessons of the week
people_act-timetable = Lessons of the week
timetable-mine =
    <b>My lessons of the week</b>

    { $lines }

    Press a day and mark your lessons. The bot will warn you if a meeting falls into a lesson, and suggest times when everybody is free.

    Who sees it: you, the members of your pairs and the curator, only to agree on times.
timetable-theirs =
    <b>Lessons of the week</b>
    { $who }

    { $lines }

    The bot warns by them if a meeting falls into a lesson. The person, the members of their pairs and the curator see them.
timetable-line = { $day }: { $lessons }
timetable-no_lessons = no lessons
timetable_day-0 = Monday
timetable_day-1 = Tuesday
timetable_day-2 = Wednesday
timetable_day-3 = Thursday
timetable_day-4 = Friday
timetable_day-5 = Saturday
timetable_of_day-0 = Monday
timetable_of_day-1 = Tuesday
timetable_of_day-2 = Wednesday
timetable_of_day-3 = Thursday
timetable_of_day-4 = Friday
timetable_of_day-5 = Saturday
timetable-day =
    <b>{ $day }</b>

    Mark the lessons you teach. Marked: { $lessons }.
timetable-day_theirs =
    <b>{ $day }</b> · { $who }

    Mark the lessons. Marked: { $lessons }.
timetable-lesson_on = ✓ { $number }. { $starts }–{ $ends }
timetable-lesson_off = { $number }. { $starts }–{ $ends }
timetable-copy = The same on another day
timetable-next = { $day } →
timetable-back = The whole week
timetable-copy_ask =
    <b>The same on another day</b>

    Lessons of { $day }: { $lessons }. Press a day that is the same: what is marked there is replaced.
timetable-copy_to = { $day }: { $lessons }
audit-timetable_set = the curator changed the lessons of the week
