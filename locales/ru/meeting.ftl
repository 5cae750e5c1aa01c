# Meetings: planned, moved, cancelled.
meeting_state-planned = запланирована
meeting_state-held = состоялась
meeting_state-not_held = не состоялась
meeting_state-disputed = ответы разошлись
meeting_state-cancelled = отменена
meeting_said-held = состоялась
meeting_said-not_held = не состоялась
meeting-when = { $day }, в { $time }
meeting-short = { $weekday } { $day }, { $time }
meeting_soon-today = сегодня в { $time }
meeting_soon-tomorrow = завтра в { $time }
meeting-not_planned = Эта встреча уже отмечена или отменена: изменить её нельзя.
meeting-past = Это время уже прошло. Выберите другое.
meeting-too_far = Так далеко вперёд не планируем: не больше чем на год.
meeting-hours = Встречи начинаются с { $earliest } до { $latest }. Проверьте, пожалуйста, время.
meeting-future = Эта встреча ещё впереди.
meeting-too_long_ago = Добавить можно встречу не старше года.
meeting-minutes_range = Встреча длится от { $shortest } до { $longest } минут.
meeting-too_long = Слишком длинно: можно до { $limit } знаков, лишних { $extra }. Сократите, пожалуйста.
meeting-no_title = Напишите, как называется встреча.
meeting-no_link = Не похоже на ссылку. Пришлите адрес целиком, например https://telemost.yandex.ru/j/123.
home-meeting_home = Встречи
pair-to_meetings = Встречи
paper_kind-meeting_ics = Встречи для календаря
meeting-list =
    <b>Встречи</b>
    { $pair }
    { $open ->
        [0] { "" }
        [one] Ждёт отметки { $open } встреча — она первая в списке.
        [few] Ждут отметки { $open } встречи — они первые в списке.
       *[many] Ждут отметки { $open } встреч — они первые в списке.
    }
    { $name }:
    { $lines }

    { $page }
meeting-list_of_pair = Программа № { $number }
meeting_list-next = Впереди
meeting_list-past = Прошли
meeting_empty-next = Пока ничего не запланировано.
meeting_empty-past = Здесь будут встречи, о которых сказано, как они прошли.
meeting-tab = { $name }: { $count }
meeting-tab_on = ✓ { $name }: { $count }
meeting-row_next = { $when } · { $title }
meeting-row_open = Отметить: { $when }
meeting-row_line = <b>{ $when }</b> — { $title } ({ $form }), { $who }{ $state }
meeting-row_state = : { $state }
meeting-new = Запланировать
meeting-with = Запланировать: { $who }
meeting-ics_all = Все в мой календарь
meeting-no_pair = Встречи планируют пары, которые работают по приказу. У вас такой пары сейчас нет.
meeting-which_pair = <b>С кем встреча?</b>
meeting-what =
    <b>Что планируем?</b>
    С вами: { $who }

    { $count ->
        [0] { "" }
        [one] В плане программы { $count } событие без встречи. Ближайшее к сегодняшнему дню — первое.
        [few] В плане программы { $count } события без встречи. Ближайшее к сегодняшнему дню — первое.
       *[many] В плане программы { $count } событий без встречи. Ближайшее к сегодняшнему дню — первое.
    }
    { $why }
meeting-plan_done = Для каждого события плана встреча уже есть. Можно встретиться и вне плана.
meeting-plan_empty = В программе пока нет плана. Можно встретиться вне плана, а план составить в «Программе».
meeting-row = { $on } · { $event }
meeting-all_rows = Весь план сразу
meeting-outside = Вне плана
meeting-weekly = Регулярно
meeting-which_form =
    <b>Встреча вне плана</b>
    С вами: { $who }

    В какой форме?
meeting-which_form_weekly =
    <b>Регулярные встречи</b>
    С вами: { $who }

    В какой форме? Если рядом окажется событие плана, встреча возьмёт его.
meeting-form = { $form }
meeting-when_ask =
    <b>Когда: { $title }?</b>
    С вами: { $who }
    { $plan }

    Ниже — ближайшее время, когда все свободны. Или напишите своими словами: «в среду в 15:20», «3 декабря после 6-го урока».

    { $known }
meeting-when_move =
    <b>Перенести: { $title }</b>
    С вами: { $who }
    { $plan }

    На когда? Ниже — ближайшее время, когда все свободны. Или напишите своими словами: «в среду в 15:20».

    { $known }
meeting-planned_for = В плане: { $on }
meeting-no_timetables = <i>Расписание уроков никто из вас не внёс, поэтому предлагаем время после 6-го урока.</i>
meeting-calendar = Календарь
meeting-month =
    <b>{ $title }</b>

    Выберите день. { $legend }
meeting-hours_of_day =
    <b>{ $title }</b>
    { $day }
    { $mark }

    В какое время? Выберите или напишите: «в 15:20».
meeting-chip = { $lesson } ({ $time })
meeting-chip_busy = { $lesson } ({ $time }) — занято
meeting_chip-after = после { $lesson }-го
meeting_chip-at = { $lesson }-й урок
meeting_mark-off = Это выходной день.
meeting_mark-break = В этот день каникулы.
meeting-other_time = Другое время
meeting-where_place =
    <b>Где встретитесь?</b>
    { $when }

    Выберите или напишите место, до { $limit } знаков.

    <i>Прочтут участники встречи, коллега-помощник и куратор.</i>
meeting-where_link =
    <b>По какой ссылке встретитесь?</b>
    { $when }

    Пришлите адрес видеовстречи или выберите прежний.

    <i>Прочтут участники встречи, коллега-помощник и куратор.</i>
meeting-place_chip = { $place }
meeting_place-mentor_room = Кабинет наставника
meeting_place-mentee_room = Кабинет наставляемого
meeting_place-staff_room = Учительская
meeting-place_later = Решим позже
meeting-check =
    <b>Проверьте встречу</b>

    { $title }
    { $when }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
    { $place }
    { $leader }
    { $agenda }

    { $clashes }

    { $cover }

    О встрече узнают: { $who }
    <i>Место и повестку прочтут участники, коллега-помощник и куратор.</i>
meeting-check_move =
    <b>Перенести встречу?</b>

    { $title }
    Новое время: { $when }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
    { $place }
    { $leader }
    { $agenda }

    { $clashes }

    { $cover }

    О переносе узнают: { $who }
meeting-clashes =
    <b>В это время занято:</b>
    { $lines }
meeting-clash_lesson = { $who }: { $lesson }-й урок
meeting-clash_meeting = { $who }: другая встреча, { $when }
meeting-cover =
    Вместе со встречей уйдёт просьба руководителю об освобождении от урока. Замена:
    <blockquote>{ $words }</blockquote>
meeting-needs_cover = В это время у кого-то из вас урок. Выберите другое время или попросите руководителя об освобождении.
meeting-save = Запланировать
meeting-save_move = Перенести
meeting-ask_release = Урок освободится
meeting-to_minutes = Длительность
meeting-to_place = Место
meeting-to_link = Ссылка
meeting-to_agenda = Повестка
meeting-to_title = Название
meeting-to_leader = Кто ведёт
meeting-how_long = <b>Сколько продлится встреча?</b>
meeting-minutes = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[many] { $count } минут
    }
meeting_ask-agenda =
    <b>О чём поговорите?</b>

    Сейчас: { $now }

    Напишите повестку одним сообщением, до { $limit } знаков.

    <i>Прочтут участники встречи, коллега-помощник и куратор.</i>
meeting_ask-title =
    <b>Как назвать встречу?</b>

    Сейчас: { $now }

    Напишите название, до { $limit } знаков.

    <i>Прочтут все, кто читает программу.</i>
meeting-cover_ask =
    <b>Освободить от урока</b>

    { $lines }

    Руководитель освобождает от уроков в исключительных случаях, если урокам есть замена (п. 1.4). Кто и как заменит? Напишите одним сообщением, до { $limit } знаков.

    <i>Прочтёт только руководитель.</i>
meeting-cover_needed = Напишите, кто и как проведёт урок: без замены освободить нельзя.
meeting-release_check =
    <b>Просьба руководителю</b>

    { $lines }

    Замена:
    <blockquote>{ $words }</blockquote>

    <i>Прочтёт только руководитель. О решении узнают участники встречи.</i>
meeting-release_send = Отправить
meeting-nobody_busy = В это время ни у кого нет урока: освобождать не нужно.
meeting-row_taken = Для этого события плана встреча уже запланирована. Откройте «Встречи»: она там.
meeting-saved = Встреча запланирована, участники узнали.
meeting-moved = Встреча перенесена, участники узнали.
meeting-cancelled = Встреча отменена, участники узнали.
meeting-card =
    { $note }

    <b>{ $title }</b>
    Программа № { $number } · { $form }

    { $lines }
meeting-line_when = Когда: { $when }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
meeting-line_people = Участники: { $who }
meeting-leader = Ведёт: { $who }
meeting-line_row = По плану программы: { $on }
meeting-line_no_row = Вне плана программы
meeting-line_state = Сейчас: { $state }
meeting_state-unrecorded = время прошло, ждёт отметки
meeting-line_place = Где: { $place }
meeting-line_link = Ссылка: { $link }
meeting-not_yet = пока не решено
meeting-agenda = Повестка: { $words }
meeting-line_words = Почему отменена: { $words }
meeting_release-open = { $who }: освобождение ждёт решения (№ { $number })
meeting_release-granted = { $who }: освобождение разрешено (№ { $number })
meeting_release-declined = { $who }: в освобождении отказано (№ { $number })
meeting_released-granted = Руководитель разрешил освободить от урока на время встречи { $when }.
meeting_released-declined = Освободить от урока на время встречи { $when } не получилось. Выберите другое время.
meeting-join = Войти по ссылке
meeting-move = Перенести
meeting-edit = Изменить
meeting-release = Попросить освободить
meeting-ics = В мой календарь
meeting-ics_again = Обновить в календаре
meeting-ics_asked = Готовлю файл для календаря — пришлю сюда.
meeting-ics_summary = Встреча по программе № { $number }: { $form }
meeting-ics_note = Подробности — в боте «Наставник».
meeting-nothing_to_come = Впереди встреч нет: в календарь положить нечего.
meeting-cancel = Отменить встречу
meeting-to_pair = К паре
meeting-to_petition = Просьба № { $number }
meeting-edit_what =
    <b>{ $title }</b>

    Что изменить? О новом месте участники узнают сразу.
meeting-cancel_ask =
    <b>Отменить встречу?</b>

    { $title }
    { $when }

    Об отмене узнают: { $who }
    Событие плана снова будет ждать встречи.

    { $words }
meeting-why = Причина: { $words }
meeting-why_none = Если хотите, напишите причину одним сообщением, до { $limit } знаков. <i>Прочтут участники, коллега-помощник и куратор.</i>
meeting-keep = Оставить
meeting-cancel_sure = Отменить встречу
meeting-series =
    <b>Серия встреч</b>
    С вами: { $who }
    { $place }

    { $count ->
        [one] Выбрана { $count } встреча.
        [few] Выбраны { $count } встречи.
       *[many] Выбрано { $count } встреч.
    } Нажмите на встречу, чтобы убрать её или вернуть.

    { $troubles }

    { $page }
meeting-series_none =
    <b>Серия встреч</b>
    С вами: { $who }
    { $place }

    { $count ->
       *[other] Планировать нечего: впереди нет событий плана без встречи.
    }
    { $troubles }
    { $page }
meeting-series_in = ✓ { $when } · { $title }
meeting-series_out = – { $when } · { $title }
meeting-series_troubles =
    <b>Обратите внимание:</b>
    { $lines }
meeting-series_trouble = { $when } — { $what }
meeting-series_save = { $count ->
        [one] Запланировать { $count } встречу
        [few] Запланировать { $count } встречи
       *[many] Запланировать { $count } встреч
    }
meeting-series_saved =
    { $count ->
        [one] Запланирована { $count } встреча, участники узнали.
        [few] Запланированы { $count } встречи, участники узнали.
       *[many] Запланировано { $count } встреч, участники узнали.
    }

    { $screen }
meeting-series_lesson = В это время у кого-то из вас урок. Запланируйте эту встречу отдельно: там можно выбрать другое время или попросить об освобождении.
meeting-series_empty = Ни одна встреча не выбрана.
meeting-series_long = За один раз можно запланировать не больше { $limit } встреч.
meeting_every-7 = Каждую неделю
meeting_every-14 = Раз в две недели
meeting-to_hours = Время
meeting-hours_ask =
    <b>Время встреч</b>

    Выберите день недели или задайте время для всех сразу.
meeting-day_hour = { $day }: { $hour }
meeting-after_lessons = после уроков
meeting-every_day = Для всех дней
meeting-hour_ask =
    <b>В какое время?</b>

    Выберите или напишите: «в 15:20», «после 7-го урока».
meeting-hour_after = После уроков
meeting-hour = { $hour }
meeting-hours_range = Напишите время от { $earliest } до { $latest }, например «в 15:20».
meeting-told_planned = Запланирована встреча по программе № { $number }: { $when }.
meeting-told_series = { $count ->
        [one] По программе № { $number } запланирована { $count } встреча.
        [few] По программе № { $number } запланированы { $count } встречи.
       *[many] По программе № { $number } запланировано { $count } встреч.
    }
meeting-told_moved = Встреча по программе № { $number } перенесена. Новое время: { $when }.
meeting-told_place = У встречи по программе № { $number } { $when } изменилось место.
meeting-told_cancelled = Встреча по программе № { $number } { $when } отменена.
meeting-told_file = Встречи, которые есть в вашем календаре, отменены. Обновите их одним нажатием.
meeting-reminder = Встреча по программе № { $number } { $when }, { $leader }.
meeting_leads-you = ведёте вы
meeting_leads-mentor = ведёт наставник
meeting_leads-mentee = ведёт наставляемый
meeting_leads-both = ведёте вместе
meeting-open_short = Встреча в { $time }
audit-meeting_planned = встреча запланирована
audit-meeting_moved = встреча перенесена
audit-meeting_reworded = встреча уточнена
audit-meeting_cancelled = встреча отменена
audit-meeting_smaller = из встречи вышел участник
