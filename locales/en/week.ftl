# One's own week.
home-week_home = My week
week-screen = { $week }
week-open = My week
week-next = Next week
week-this = This week
week-settings = When to send it
week-lines =
    <b>My week</b> · { $first } – { $last }

    { $lines }
week-both =
    <b>My week</b> · { $first } – { $last }

    { $lines }

    { $waits }
week-waits =
    <b>Waits for you:</b>
    { $lines }
week-empty =
    <b>My week</b> · { $first } – { $last }

    Nothing is arranged for these days, and nothing waits for your decision. Have a quiet week!
week-nothing_dated = Nothing is arranged for these days.
week-more = …and { $count } more
week-line = { $day } — { $what }
week-line_at = { $day }, { $at } — { $what }
week-button = { $day } · { $label }
week-plan = by the plan: { $form }
week-meeting = meeting: { $form }
week-meeting_button = meeting
week-task = last day of a task
week-task_button = task
week-speed = speed session
week-speed_button = speed session
week-petition = the last day to answer a petition
week-petition_button = petition
week-roadmap = roadmap: { $row }
week-roadmap_button = roadmap
week_day-0 = Mon { $day }
week_day-1 = Tue { $day }
week_day-2 = Wed { $day }
week_day-3 = Thu { $day }
week_day-4 = Fri { $day }
week_day-5 = Sat { $day }
week_day-6 = Sun { $day }
