# The final analytical report: its screens, then its own words, chapter by chapter; statistics as a table.
report-home =
    <b>Итоговый отчёт</b> · { $year } учебный год

    { $lines }

    Числа, таблицы и диаграммы бот поставит сам. Нажмите номер раздела, чтобы прочитать или написать его текст: он сохранится и войдёт в каждый новый файл.
report-line = { $number }. { $title }
report-line_own = { $number }. { $title } — есть текст
report-line_waits = { $number }. { $title } — <b>нужен текст</b>
report-number = { $number }
report-number_own = ✓ { $number }
report-number_waits = ✎ { $number }
report-to_make = Сделать отчёт (DOCX)
report-to_counts = Статистика (XLSX)
report-chapter =
    <b>{ $number }. { $title }</b> · { $year }

    Бот поставит сам: { $about }

    <b>Текст куратора</b>
    { $own }
report-no_words = <i>Пока не написано.</i>
report-no_words_blank = <i>Пока не написано. В отчёте здесь будет пустая строка с пометкой.</i>
report-to_write = Написать текст
report-to_rewrite = Заменить текст
report-to_clear = Стереть текст
report-ask =
    <b>{ $title }</b>

    Напишите текст раздела одним сообщением, до { $limit } знаков; каждая новая строка станет абзацем. Он войдёт в отчёт, в чате его увидят директор и методсовет. Имён и фамилий лучше не называть.

    { $before }
report-ask_before =
    Сейчас написано (нажмите, чтобы скопировать):
    <code>{ $own }</code>
report-empty = Текст пустой. Чтобы убрать написанное, нажмите «Стереть текст».
report-long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
report-counts =
    <b>Статистика</b> · { $year } учебный год

    Таблица для форм и запросов: педагоги, наставники и наставляемые по видам, формам, категориям, стажу, предметам; программы. Без фамилий.

    Срез на дату считает тех, кто в этот день работал в паре. ОО-1 просит срез на 20 сентября.
report-counts_year = За учебный год
report-counts_today = На сегодня
report-counts_autumn = На 20 сентября
report-counts_other = На другую дату
report-ask_day = Напишите дату, например 15.11.{ $year }. Она должна быть в этом учебном году и не позже сегодняшнего дня.
report-day_outside = Нужна дата с { $first } по { $last }.
audit-report_words = изменён текст итогового отчёта
paper_kind-report_docx = Итоговый аналитический отчёт
paper_kind-statistics_xlsx = Статистика наставничества
report_chapter-basis = Основание и период
report_chapter-people = Участники и охват
report_chapter-pairs = Формирование пар, виды и формы наставничества
report_chapter-programmes = Реализация программ
report_chapter-training = Обучение наставников
report_chapter-results = Результаты диагностики и профессионального роста
report_chapter-surveys = Удовлетворённость участников
report_chapter-swot = SWOT-анализ
report_chapter-practices = Лучшие практики
report_chapter-roadmap = Исполнение дорожной карты
report_chapter-problems = Проблемы
report_chapter-conclusions = Выводы и рекомендации на следующий год
report_about-basis = период, редакцию положения, номера и даты приказов.
report_about-people = число участников, стаж, категории, показатели К1–К3 и К15.
report_about-pairs = пары по видам и формам, нагрузку, экстренную помощь, скоростные встречи.
report_about-programmes = программы и их завершение, показатели К4–К6, встречи по месяцам.
report_about-training = что записано об обучении; если записей нет, раздел пишете вы.
report_about-results = показатели К7, К9, К10 и К13, затруднения по областям на входе и на выходе.
report_about-surveys = результаты закрытых опросов от пяти ответов и цитаты без подписи.
report_about-swot = числа для каждой стороны и ваш текст из «Мониторинг → SWOT».
report_about-practices = что есть в методической копилке; если она пуста, раздел пишете вы.
report_about-roadmap = что отмечено в дорожной карте; если её нет, раздел пишете вы.
report_about-problems = показатели, которые ниже остальных. Что за ними стоит, знаете вы.
report_about-conclusions = ничего: выводы пишет человек.
report_waits-basis = Куратору: указать основание и период отчёта
report_waits-people = Куратору: описать участников и охват
report_waits-pairs = Куратору: описать, как формировались пары
report_waits-programmes = Куратору: описать реализацию программ
report_waits-training = Куратору: описать обучение наставников (установочные сессии, стажировки, курсы)
report_waits-results = Куратору: описать результаты диагностики и профессионального роста
report_waits-surveys = Куратору: описать удовлетворённость участников
report_waits-swot = Куратору: заполнить SWOT-анализ
report_waits-practices = Куратору: описать лучшие практики
report_waits-roadmap = Куратору: описать исполнение дорожной карты
report_waits-problems = Куратору: назвать проблемы и их причины
report_waits-conclusions = Куратору: написать выводы и рекомендации
report-nameless = участник № { $number }
report-period = Отчёт охватывает { $year } учебный год: с { $first } по { $last }.
report-period_so_far = Отчёт охватывает { $year } учебный год с { $first }; учебный год не закончен, числа приведены на { $last }.
report-grounds = Отчёт подготовлен куратором реализации программ наставничества во исполнение пункта 3.4 Положения о системе (целевой модели) наставничества педагогических работников. Основание:
report-regulation = Положение о системе (целевой модели) наставничества педагогических работников, редакция действует с { $since }
report-blank_regulation = Положение о наставничестве: указать дату и номер приказа об утверждении
report-order = приказ от { $on } № { $number } («{ $kind }»)
report-blank_curator = Приказ о назначении куратора: указать дату и номер
report-how = Показатели посчитаны по записям, которые остаются от обычной работы пар: программам, встречам, рефлексиям, диагностике. Опросы проводились без подписи.
report-no_pairs = В этом учебном году пары и группы не работали.
report-people_intro = В таблицу входят все, кто в этом учебном году (на { $last }) работал в паре или группе, в том числе в тех, что завершились раньше. Каждый человек посчитан один раз.
report-table_people = Участники наставничества
report-count_participants = Участники, сотрудники школы
report-count_young = из них молодые специалисты (стаж меньше 3 лет)
report-count_both = и наставники, и наставляемые одновременно
report-count_outside = участники из других организаций
report-table_experience = Участники по педагогическому стажу
report-table_coverage = Охват
report-chart_categories = Наставляемые по категориям (из их запросов)
report-head_what = Кто
report-head_count = Количество
report-head_code = Код
report-head_indicator = Показатель
report-head_year = { $year }
report-head_experience = Стаж
report-head_kind = Вид
report-head_form = Форма
report-head_pairs = Пары и группы
report-head_programmes = Программы
report-head_area = Область
report-head_measured = Измерено
report-head_entry = На входе
report-head_exit = На выходе
report-head_gain = Снижение
report-head_answered = Ответили
report-head_yes = Положительно
report-head_mentor = Наставник
report-head_mentees = Наставляемые
report-head_order = Приказ
report-head_outcome = Итог
report-pairs_intro = { $pairs ->
        [one] Работала { $pairs } пара
        [few] Работали { $pairs } пары
       *[other] Работало { $pairs } пар
    }{ $groups ->
        [0] .
        [one] {" "}и { $groups } группа.
        [few] {" "}и { $groups } группы.
       *[other] {" "}и { $groups } групп.
    }
report-table_kinds = Пары и группы по видам наставничества
report-kinds_note = Пара может соединять несколько видов, поэтому сумма по видам бывает больше числа пар.
report-table_forms = Пары и группы по формам наставничества
report-load = Наставляемых на одного наставника в среднем: { $value }.
report-chart_kinds = Пары и группы по видам наставничества
report-lights = Состояние работающих пар на { $on }:
report-light = { $light }: { $count }
report-help = Экстренная помощь: { $count ->
        [one] { $count } запрос
        [few] { $count } запроса
       *[other] { $count } запросов
    }, из них решено { $solved }.
report-help_reaction = Первый ответ на запрос обычно приходил через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    } рабочего времени (медиана).
report-speed = Скоростное наставничество: { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[other] { $count } встреч
    }, в них участвовали { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }.
report-table_programmes = Персонализированные программы
report-count_begun = Начато программ
report-count_going = идут сейчас
report-count_done = выполнены полностью
report-table_carried = Исполнение программ
report-meetings = Состоялось встреч: { $count }; всего часов: { $hours }.
report-chart_months = Состоявшиеся встречи по месяцам
report-month_9 = сен
report-month_10 = окт
report-month_11 = ноя
report-month_12 = дек
report-month_1 = янв
report-month_2 = фев
report-month_3 = мар
report-month_4 = апр
report-month_5 = май
report-month_6 = июн
report-month_7 = июл
report-month_8 = авг
report-table_results = Результаты участников
report-growth = Профессиональный рост участников:
report-blank_attested = Аттестация участников (в боте не ведётся): указать, сколько человек и на какую категорию
report-no_areas = Таблица затруднений по областям строится, когда на входе и на выходе измерено не меньше { $fewest } человек в области; пока таких областей нет.
report-table_areas = Затруднения по областям: средний уровень на входе и на выходе
report-areas_note = Уровень от 0 (затруднений нет) до 3 (нужна помощь). Области, где измерено меньше { $fewest } человек, не показаны.
report-chart_areas = Затруднения на входе и на выходе, средний уровень от 0 до 3
report-no_surveys = Закрытых опросов, на которые ответили { $fewest } человек и больше, в этом учебном году нет.
report-surveys_intro = Опросы проводились без подписи. Результаты приведены только по вопросам, на которые ответили не меньше { $fewest } человек.
report-satisfaction = Средняя удовлетворённость: { $value } из 10.
report-hidden = меньше 5
report-table_survey = { $kind }, { $whom }, от { $on }; ответили: { $answered }
report-chart_survey = { $kind }, { $whom }: средние оценки от 1 до 10
report-quotes_praise = Из ответов о самом ценном:
report-quotes_change = Из ответов о том, что изменить:
report-blank_swot = Куратору: написать вывод
report-problems_intro = На что указывают числа:
report-problem_without_pair = запрос принят, а наставника пока нет: { $count }
report-problem_share = низкий показатель «{ $name }»: { $value }
report-problem_early = завершились раньше срока пары и группы: { $count }
report-table_all = Все показатели
report-table_pairs = Реестр пар и групп
report-by_order = № { $number } от { $on }
report-outcome_active = программа идёт
report-outcome_paused = приостановлена
report-ended_done = выполнена полностью
report-ended_mentor = завершена по желанию наставника
report-ended_mentee = завершена по желанию наставляемого
report-ended_mutual = завершена по обоюдному желанию
report-ended_curator = завершена по решению куратора
report-ended_replaced = продолжил другой наставник
report-ended_left = участник выбыл
report-unknown = Нет сведений
report-all = Всего
report-count_helpers = помощники наставников (п. 4.1)
report-under_35 = До 35 лет
report-from_35 = 35 лет и старше
report_group-all = Все
report_group-kinds = Вид наставничества
report_group-forms = Форма наставничества
report_group-modes = Режим
report_group-roles = Участники
report_group-experience = Педагогический стаж
report_group-ages = Возраст (по запросам)
report_group-reasons = Категория наставляемого
report_group-levels = Квалификационная категория
report_group-often = Опыт наставничества
report_group-subjects = Предмет
report-sheet_staff = Численность
report-sheet_pairs = Виды и формы
report-sheet_people = Участники
report-column_pairs = Пары
report-column_groups = Группы
report-counts_title = Статистика наставничества, { $year } учебный год
report-counts_title_day = Статистика наставничества на { $on }

# Training, practices, the roadmap.
report-table_training = Мероприятия для наставников
report-head_session = Мероприятие
report-training_people = Участвовали { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[many] { $people } человек
 }; посещений { $came } из { $invited } приглашений.
report-practices = В банк лучших практик за год { $count ->
    [one] вошла { $count } практика
    [few] вошли { $count } практики
   *[many] вошло { $count } практик
 }:
report-table_roadmap_in_time = Дорожная карта: выполнение в срок
report-table_roadmap = Пункты дорожной карты
report-head_standing = Состояние
report-head_rows = Пунктов
report-roadmap_late = { $count ->
    [one] Просрочен { $count } пункт
    [few] Просрочены { $count } пункта
   *[many] Просрочено { $count } пунктов
 }:
report_roadmap-overdue = просрочено
report_roadmap-near = срок наступает в ближайшую неделю
report_roadmap-planned = срок ещё не наступил
report_roadmap-quiet = не потребовались
report_roadmap-done = выполнено
report_roadmap-needless = отмечено «не требуется»
report_roadmap-carried = перенесено на следующий год
