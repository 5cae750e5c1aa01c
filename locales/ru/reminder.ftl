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
        [one] Сегодня ждёт { $count } дело:
        [few] Сегодня ждут { $count } дела:
       *[many] Сегодня ждут { $count } дел:
    }

    { $lines }
reminder-day =
    <b>Добрый день!</b> { $count ->
        [one] Сегодня ждёт { $count } дело:
        [few] Сегодня ждут { $count } дела:
       *[many] Сегодня ждут { $count } дел:
    }

    { $lines }
reminder-several =
    <b>Напоминаю</b>

    { $lines }
reminder-stop = Больше не напоминать об этом
reminder-go_on = Продолжить
reminder-arrange = Назначить встречу
reminder-to_plan = Открыть план

# What the lines say.
reminder-firm = { $line }. Это тянется уже больше пяти школьных дней
reminder-late = { $line }, и дольше срока
reminder-request_gone = { $count ->
        [one] Автор отозвал свой запрос
       *[other] Авторы отозвали свои запросы: { $count }
    }
reminder-request_gone_button = Наставляемые
reminder-questionnaire_gone = { $count ->
        [one] Автор отозвал свою анкету наставника
       *[other] Авторы отозвали свои анкеты наставников: { $count }
    }
reminder-questionnaire_gone_button = Наставники
reminder-over_consent = { $count ->
        [one] Наставник больше восьми школьных дней не отвечает о согласии на поручение
       *[other] Больше восьми школьных дней нет согласия наставников на поручение: { $count }
    }
reminder-over_consent_button = Ждут согласия: { $count }
reminder-over_council = { $count ->
        [one] Пара больше восьми школьных дней ждёт методсовета
       *[other] Больше восьми школьных дней ждут методсовета пары: { $count }
    }
reminder-over_council_button = У методсовета: { $count }
reminder-over_head = { $count ->
        [one] Пара больше восьми школьных дней ждёт решения руководителя
       *[other] Больше восьми школьных дней ждут решения руководителя пары: { $count }
    }
reminder-over_head_button = У руководителя: { $count }
reminder-over_agree = { $count ->
        [one] Программа больше восьми школьных дней ждёт согласия участников
       *[other] Больше восьми школьных дней ждут согласия участников программы: { $count }
    }
reminder-over_agree_button = Программы: { $count }
reminder-over_returned = { $count ->
        [one] Замечания к программе не учтены больше восьми школьных дней
       *[other] Замечания не учтены больше восьми школьных дней, программ: { $count }
    }
reminder-over_returned_button = Программы: { $count }
reminder-draft = Не закончено: { $form }, шаг { $step } из { $steps }. Ответы сохранены
reminder_silent-sides = { $count ->
        [one] В вашей паре давно ничего не происходило. Может быть, договориться о встрече?
       *[other] В ваших парах давно ничего не происходило ({ $count }). Может быть, договориться о встречах?
    }
reminder_silent-curator = { $count ->
        [one] В одной паре больше месяца ничего не происходит. Возможно, нужна ваша помощь
       *[other] Пары, в которых больше месяца ничего не происходит: { $count }. Возможно, нужна ваша помощь
    }
reminder-plan_near = Скоро по плану программы: { $form }, { $on }
reminder_plan_late-own = { $count ->
        [one] Одно событие плана уже прошло по сроку. Отметьте, как было, или перенесите
       *[other] События плана, срок которых прошёл: { $count }. Отметьте, как было, или перенесите
    }
reminder_plan_late-over = { $count ->
        [one] В одной паре событие плана больше месяца без отметки
       *[other] В одной паре события плана больше месяца без отметки: { $count }
    }

# Putting off, wanting no more.
reminder_put_off-later = Хорошо, напомню { $when }, если это ещё будет нужно.
reminder_put_off-done = Это уже сделано, напоминать больше не о чем.
reminder_put_off-late = К тому времени напоминание уже не пригодится.
reminder-today = сегодня в { $at }
reminder-tomorrow = завтра в { $at }
reminder-on = { $on } в { $at }
reminder-stop_which = О чём больше не напоминать?
reminder-stop_sure =
    <b>Больше не напоминать: «{ $kind }»?</b>

    Дела не потеряются: всё, что ждёт вас, останется на главном экране. Вернуть напоминания можно в любой момент.
reminder-keep = Пусть напоминает
reminder-stop_do = Не напоминать
reminder-stopped = Хорошо, «{ $kind }» — больше не напоминаю. Сами дела видны на главном экране.
reminder-to_settings = Настроить напоминания

# Settings.
reminder-home =
    <b>Напоминания</b>

    Утреннее сообщение: в { $at }
    О чём напоминать: { $wanted } из { $all }
    Моя неделя: { $week }
    { $leads }

    Всё несрочное приходит одним утренним сообщением. Ночью, в выходные, праздники и каникулы бот не беспокоит.
reminder-to_morning = Час утра
reminder-to_kinds = О чём напоминать
reminder-to_week = Моя неделя
reminder-to_leads = Перед встречей
reminder-clock = { $at }
reminder-morning_ask =
    <b>Когда присылать утреннее сообщение?</b>

    Сейчас: в { $at }.

    Выберите или напишите свой час, например <code>7:45</code>.
reminder-morning_format = Не разобрал час. Напишите, например, 7:45.
reminder-morning_range = Утреннее сообщение приходит с { $first } до { $last }. Напишите, пожалуйста, час в этих пределах.
reminder-kinds =
    <b>О чём напоминать</b>

    Нажмите, чтобы включить или выключить. Выключенное не пропадает: всё, что ждёт вас, видно на главном экране.
reminder-leads_line = Перед встречей: { $leads }
reminder-leads_none = не напоминать
reminder-leads =
    <b>За сколько напоминать о встрече?</b>

    Можно отметить несколько вариантов.
reminder-week_ask =
    <b>Моя неделя</b>

    Встречи, события плана и сроки на неделю одним сообщением. Когда присылать? В понедельник она придёт вместе с утренним сообщением.
settings-to_reminders = Напоминания
