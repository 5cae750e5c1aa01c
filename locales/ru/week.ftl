# One's own week.
home-week_home = Моя неделя
week-screen = { $week }
week-open = Моя неделя
week-next = Следующая неделя
week-this = Эта неделя
week-settings = Когда присылать
week-lines =
    <b>Моя неделя</b> · { $first } – { $last }

    { $lines }
week-both =
    <b>Моя неделя</b> · { $first } – { $last }

    { $lines }

    { $waits }
week-waits =
    <b>Ждёт вас:</b>
    { $lines }
week-empty =
    <b>Моя неделя</b> · { $first } – { $last }

    На эти дни ничего не назначено, и ничего не ждёт вашего решения. Спокойной недели!
week-nothing_dated = На эти дни ничего не назначено.
week-more = …и ещё { $count }
week-line = { $day } — { $what }
week-line_at = { $day }, { $at } — { $what }
week-button = { $day } · { $label }
week-plan = по плану: { $form }
week-meeting = встреча: { $form }
week-meeting_button = встреча
week-task = последний день задания
week-task_button = задание
week-speed = скоростная встреча
week-speed_button = скоростная встреча
week-petition = последний день ответа на обращение
week-petition_button = обращение
week-roadmap = дорожная карта: { $row }
week-roadmap_button = дорожная карта
week_day-0 = пн { $day }
week_day-1 = вт { $day }
week_day-2 = ср { $day }
week_day-3 = чт { $day }
week_day-4 = пт { $day }
week_day-5 = сб { $day }
week_day-6 = вс { $day }
