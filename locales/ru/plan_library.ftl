# Библиотека мероприятий: из неё бот собирает первый вариант плана.
plan_library-home =
    <b>Библиотека мероприятий</b>

    Когда пара составляет программу, бот предлагает ей план отсюда: по месяцам и по затруднениям из запроса. Меняйте её под свою школу: планы, которые уже составлены, останутся как есть.

    { $count ->
        [one] Сейчас в библиотеке { $count } мероприятие
        [few] Сейчас в библиотеке { $count } мероприятия
       *[many] Сейчас в библиотеке { $count } мероприятий
    }{ $hidden ->
        [0] .
       *[other] {""}, скрыто: { $hidden }.
    }
plan_library-by_month = По месяцам
plan_library-by_area = По областям
plan_library-everything = Все подряд
plan_library-show_hidden = Скрытые
plan_library-add = Добавить мероприятие
plan_library-go_on = Продолжить добавление
plan_library_ways-month = <b>Библиотека по месяцам</b>
plan_library_ways-area = <b>Библиотека по областям затруднений</b>
plan_library-way = { $name }: { $count }
plan_library-any = Для всех
plan_library_list-all = Все мероприятия
plan_library_list-hidden = Скрытые мероприятия
plan_library-list =
    <b>Библиотека: { $title }</b>
    Мероприятий: { $count }

    { $page }
plan_library-list_empty =
    <b>Библиотека: { $title }</b>

    Здесь пока пусто.
plan_library-row = { $event }
plan_library-row_month = { $month } · { $event }
plan_library-card =
    <b>{ $event }</b>
    { $standing }

    Месяц: { $month }
    Область: { $area }
    Форма: { $form }

    { $content }

    Вопрос для рефлексии: <i>{ $question }</i>
plan_library-hidden = Скрыто: в новые планы не попадает.
plan_library-hide = Скрыть
plan_library-restore = Вернуть в библиотеку
plan_library_field-month = Месяц
plan_library_field-area = Область
plan_library_field-form = Форма
plan_library_field-event = Название
plan_library_field-content = Содержание
plan_library_field-question = Вопрос
plan_library-now = Сейчас: { $value }
plan_library_ask-month =
    <b>В каком месяце его обычно проводят?</b>
    { $now }
plan_library_ask-area =
    <b>Для какой области затруднений?</b>
    { $now }

    «Для всех» — если подходит любой паре.
plan_library_ask-form =
    <b>Какая форма?</b>
    { $now }
plan_library_ask-event =
    <b>Как называется мероприятие?</b>
    { $now }

    Напишите коротко, до { $limit } знаков. Например: «Первое родительское собрание».
plan_library_ask-content =
    <b>Что на нём делают?</b>
    { $now }

    Две-три фразы, до { $limit } знаков.
plan_library_ask-question =
    <b>О чём спросить себя после него?</b>
    { $now }

    Один вопрос, до { $limit } знаков. Например: «Что я изменю на следующем уроке?»
plan_library-check =
    <b>Новое мероприятие</b>

    <b>{ $event }</b>
    Месяц: { $month }
    Область: { $area }
    Форма: { $form }

    { $content }

    Вопрос для рефлексии: <i>{ $question }</i>

    Всё верно? Сохраните или поправьте любую строку.
plan_library-drop_ask = Удалить то, что вы начали добавлять? Сама библиотека не изменится.
plan_library-keep = Продолжить добавление
plan_library-drop = Удалить черновик
plan_library-dropped = Ничего не добавлено.
plan_library-too_short = Напишите, пожалуйста, хотя бы одно слово.
plan_library-too_long =
    { $length ->
        [one] Получился { $length } знак, а помещается { $limit }. Сократите, пожалуйста.
        [few] Получилось { $length } знака, а помещается { $limit }. Сократите, пожалуйста.
       *[many] Получилось { $length } знаков, а помещается { $limit }. Сократите, пожалуйста.
    }
audit-plan_line_added = в библиотеку добавлено мероприятие
audit-plan_line_edited = изменено мероприятие библиотеки
audit-plan_line_hidden = мероприятие библиотеки скрыто
audit-plan_line_restored = мероприятие возвращено в библиотеку
