# The summary of a week or a month.
home-digest_home = Сводка
digest-letter =
    <b>{ $title }</b>

    { $parts }
digest_title-week = Сводка за неделю · { $first } – { $last }
digest_title-month = Сводка за месяц · { $first } – { $last }
digest-part =
    <b>{ $title }</b>
    { $lines }
digest-line = — { $line }
digest-decisions = Решить вам
digest-nothing_to_decide = решать нечего: вашего слова ничего не ждёт
digest-pairs = Пары
digest-lights = всего { $count }: требуют внимания { $attention }, в порядке { $on_track }, рано судить { $early }
digest-pair = № { $number }: { $cause }{ $more ->
        [0] {""}
       *[other] {" "}(и ещё причин: { $more })
    }
digest-pair_button = Пара № { $number }
digest-more_pairs = { $count ->
        [one] и ещё { $count } пара
        [few] и ещё { $count } пары
       *[many] и ещё { $count } пар
    } — в обходе
digest-to_board = Доска пар
digest-to_pairs = Пары
digest-people = Люди
digest-others = Ждут других
digest-other = { $what }: { $count }, дольше всех { $span }
digest-more_others = и ещё дел: { $count }
digest-roadmap = Дорожная карта
digest-roadmap_late = Просрочено: { $count } — { $rows }
digest-roadmap_on_time = Просроченного нет.
digest-roadmap_next = { $on }: { $row }
digest-to_roadmap = Дорожная карта
digest-urgent = Срочная помощь
digest-help = запросов: { $count } (было { $before }), решено: { $solved }
digest-help_reaction = первый ответ обычно через { $time } школьного времени
digest-help_reaction_before = первый ответ обычно через { $time } школьного времени (было { $before })
digest-help_going = сейчас открыто: { $count }
digest-to_help = Срочная помощь
digest-figures_week = За неделю, в скобках — неделей раньше
digest-figures_month = За месяц, в скобках — месяцем раньше
digest-figure = { $what }: { $count } ({ $before })
digest-no_figures = ничего нового, как и в прошлый раз
digest_figure-held = проведено встреч
digest_figure-lost = не состоялось или в споре
digest_figure-reflections = рефлексий
digest_figure-agreed = согласовано программ
digest_figure-begun = пар начали работу
digest_figure-ended = пар завершили работу
digest_figure-requests = новых запросов
digest_figure-offers = новых анкет наставников
digest_figure-joined = вошли в бот
digest_figure_button-held = Пары в работе
digest_figure_button-lost = Спорные встречи
digest_figure_button-reflections = Пары в работе
digest_figure_button-agreed = Программы
digest_figure_button-begun = Пары в работе
digest_figure_button-ended = Завершённые пары
digest_figure_button-requests = Наставляемые
digest_figure_button-offers = Наставники
digest_figure_button-joined = Люди
digest-picture = Картинка
digest-table = Таблица
digest-when = Когда присылать
digest_other-week = За неделю
digest_other-month = За месяц
digest-settings =
    <b>Когда присылать сводку</b>

    Недельная приходит куратору: { $day }, в { $at }. Если это выходной или каникулы — в первый учебный день после них. Директору — короткая, в начале месяца.

    Не присылать совсем: «Настройки», «Новое в „Ждёт вас“».
digest_day-0 = понедельник
digest_day-1 = вторник
digest_day-2 = среда
digest_day-3 = четверг
digest_day-4 = пятница
digest_day-5 = суббота
digest_day-6 = воскресенье
digest-at = в { $at }
paper_kind-digest_png = Сводка на картинке
paper_kind-digest_xlsx = Сводка таблицей

# In the picture and the table.
digest-chart_title = Наставничество: { $first } – { $last }
digest-chart_pairs = Пары: { $count }
digest-chart_meetings = Проведено встреч по неделям
digest-chart_none = Проведённых встреч пока нет
digest-chart_no_pairs = Пар пока нет
digest-sheet_pairs = Пары
digest-sheet_people = Люди
digest-sheet_waits = Кто кого ждёт
digest-sheet_figures = Показатели
digest-column_number = № пары
digest-column_mentor = Наставник
digest-column_mentees = Наставляемые
digest-column_step = Шаг
digest-column_light = Состояние
digest-column_causes = Причины
digest-column_last = Последняя встреча
digest-column_next = Следующая встреча
digest-column_ends = Срок до
digest-column_mark = Отложена до
digest-column_need = Что
digest-column_since = С какого дня
digest-column_who = Кого ждут
digest-column_what = Чего
digest-column_count = Сколько
digest-column_figure = Показатель
digest-column_now = За период
digest-column_before = За период до него
digest_figure-help = срочных запросов
digest_figure-help_solved = из них решено
digest_figure-help_reaction = первый ответ, минут школьного времени

# In one's own data.
my_data_table-digests = Сводки, которые вам пришли
my_data_field-period = К какому дню
my_data_field-sent_at = Отправлено
digest_kind-week = за неделю
digest_kind-month = за месяц
