# Reminders: the morning's message, single ones, what can be chosen.
reminder_kind-meeting = Близкая встреча
reminder_kind-held = Отметить, прошла ли встреча
reminder_kind-reflection = Рефлексия после встречи
reminder_kind-plan = Сроки плана программы
reminder_kind-task = Задания
reminder_kind-goal = Цели до следующей встречи
reminder_kind-urgent = Срочная помощь
reminder_kind-waits = Что ждёт решения
reminder_kind-draft = Неоконченные анкеты
reminder_kind-silent = Давно не было встреч
reminder_kind-speed = Скоростные встречи
reminder_kind-partner = Договоры с партнёрами
reminder_kind-week = Моя неделя
reminder_state-waiting = ждёт
reminder_state-said = сказано
reminder_state-dropped = отменено
reminder_lead-day_before = утром накануне
reminder_lead-same_day = утром в тот же день
reminder_lead-hour = за час
reminder_lead-quarter = за 15 минут
reminder_week-never = не присылать
reminder_week-sunday = в воскресенье вечером
reminder_week-monday = в понедельник утром
reminder_snooze-evening = Вечером
reminder_snooze-tomorrow = Завтра
reminder_snooze-monday = После выходных
reminder-one = { $line }
reminder-line = { $number }. { $line }
reminder-button = { $number }. { $label }
reminder-morning =
    <b>Доброе утро!</b> { $count ->
        [one] Сегодня { $count } дело:
        [few] Сегодня { $count } дела:
       *[many] Сегодня { $count } дел:
    }

    { $lines }
