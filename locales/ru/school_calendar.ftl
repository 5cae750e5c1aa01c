# Дни и часы школы: звонки, часы, каникулы, выходные.
home-school_home = Дни и часы школы
school_calendar_kind-break = каникулы
school_calendar_kind-off = выходной
school_calendar_kind-working = рабочий день
school_calendar-home =
    <b>Дни и часы школы</b>

    По ним бот предлагает время встреч и знает, когда никого не беспокоить: в выходные и каникулы напоминаний нет.

    Звонки: { $lessons ->
        [one] { $lessons } урок
        [few] { $lessons } урока
       *[many] { $lessons } уроков
    }, с { $first } до { $last }
    Часы школы: с { $opens } до { $closes }, { $saturday }
    Ближайшее: { $next }
school_calendar-no_spans = своих каникул и выходных пока не записано
school_calendar-to_bells = Звонки
school_calendar-to_hours = Часы школы
school_calendar-to_spans = Каникулы и выходные
school_calendar-to_holidays = Праздники
school_calendar_saturday-on = суббота учебная
school_calendar_saturday-off = суббота выходная

# Часы школы.
school_calendar-hours_screen =
    <b>Часы школы</b>

    Сейчас: с { $opens } до { $closes }, { $saturday }.

    В эти часы идёт срок ответа на просьбу о срочной помощи; вечером и в выходные он стоит.

    Выберите готовый вариант или напишите свой, например <code>7:45–18:30</code>.
school_calendar-from_to = { $opens }–{ $closes }
school_calendar_saturdays-on = Сделать субботу учебной
school_calendar_saturdays-off = Сделать субботу выходной
school_calendar-hours_format = Не разобрал время. Напишите начало и конец, например 8:00–18:00.
school_calendar-hours = Между началом и концом должно быть хотя бы четыре часа. Напишите ещё раз, например 8:00–18:00.

# Звонки.
school_calendar-bells =
    <b>Звонки</b>

    { $table }

    Чтобы поменять один урок, напишите его номер и время: <code>3 11:00–11:45</code>. Можно прислать всё расписание сразу, по уроку в строке.

    Уже назначенные встречи остаются в своё время.
school_calendar-bell = <code>{ $number }.  { $starts }–{ $ends }</code>
school_calendar-bell_add = Добавить урок
school_calendar-bell_drop = Убрать последний
school_calendar-bells_reset = Обычное расписание
school_calendar-bells_reset_ask =
    Заменить звонки школы на обычные?

    { $table }
school_calendar-bells_keep = Оставить как есть
school_calendar-bells_reset_do = Заменить
school_calendar-bells_format = Не разобрал звонки. Напишите номер урока и время: 3 11:00–11:45. Всё расписание — по уроку в строке.
school_calendar-bells_order = Не сходится { $number }-й урок: уроки идут по порядку, каждый начинается не раньше, чем закончился прошлый. Напишите ещё раз.
school_calendar-bells_many = Уроков может быть от одного до { $limit }. Напишите, пожалуйста, ещё раз.

# Каникулы и выходные.
school_calendar-spans =
    <b>Каникулы и выходные школы</b>

    { $spans }

    Выходные, праздники и переносы по всей стране бот знает сам, их добавлять не нужно.

    { $page }
school_calendar-spans_over =
    <b>Прошедшие каникулы и выходные</b>

    { $spans }

    { $page }
school_calendar-spans_empty = Пока ничего не записано. Добавьте каникулы: в эти дни бот не будет никого беспокоить, а в календаре они будут отмечены.
school_calendar-spans_past = Прошедшие
school_calendar-span = { $name }: { $days } ({ $kind })
school_calendar-span_open = { $name }
school_calendar-span_card =
    <b>{ $name }</b>
    { $days }

    { $meaning }

    Убрать из календаря? Напоминания этих дней встанут на свои места.
school_calendar_meaning-break = Каникулы: уроков нет, бот никого не беспокоит.
school_calendar_meaning-off = Выходной: бот никого не беспокоит.
school_calendar_meaning-working = Рабочий день: уроки идут, напоминания приходят, хотя в общем календаре это выходной.
school_calendar-span_keep = Оставить
school_calendar-span_drop = Убрать
school_calendar_add-break = Добавить каникулы
school_calendar_add-off = Добавить выходной
school_calendar_add-working = Рабочая суббота
school_calendar_new-break = Новые каникулы
school_calendar_new-off = Новый выходной
school_calendar_new-working = Рабочий день вместо выходного
school_calendar-ask_first =
    <b>{ $what }</b>

    Нажмите первый день или напишите всё одной строкой: <code>26.10–03.11 Осенние каникулы</code>.

    { $legend }
school_calendar-ask_last =
    <b>{ $what }</b>

    Первый день: { $first }. Теперь последний — нажмите или напишите число, например <code>3.11</code>.

    { $legend }
school_calendar-one_day = Только этот день
school_calendar-ask_name =
    <b>{ $what }</b>
    { $days }

    Как назвать? Выберите или напишите, до { $limit } знаков. Название увидит только тот, кто ведёт календарь.
school_calendar_name_break-1 = Осенние каникулы
school_calendar_name_break-2 = Зимние каникулы
school_calendar_name_break-3 = Весенние каникулы
school_calendar_name_break-4 = Летние каникулы
school_calendar_name_off-1 = Выходной день
school_calendar_name_off-2 = Карантин
school_calendar_name_working-1 = Рабочая суббота
school_calendar_name_working-2 = Рабочее воскресенье
school_calendar-span_format = Не разобрал дни. Напишите начало, конец и название, например: 26.10–03.11 Осенние каникулы.
school_calendar-span_days = Последний день должен быть не раньше первого и не позже чем через 120 дней. Выберите ещё раз.
school_calendar-span_name = Название — от одного до { $limit } знаков. Напишите, пожалуйста, ещё раз.

# Праздники.
school_calendar-holidays =
    <b>Праздники и переносы</b>

    Бот берёт их из производственного календаря России: праздники по Трудовому кодексу и переносы, утверждённые Правительством. Переносы следующего года появляются с обновлением бота.

    Ближайшие дни отдыха (с соседними выходными):
    { $days }

    { $working }

    Если в школе иначе, добавьте свой выходной или рабочий день.
school_calendar-holidays_working =
    Рабочие дни в выходные:
    { $days }
audit-school_calendar_bells = изменены звонки школы
audit-school_calendar_hours = изменены часы школы
audit-school_calendar_span = изменены каникулы и выходные школы
