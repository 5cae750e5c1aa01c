# Monitoring: its home, indicators, lists, figures, the SWOT helper.
home-monitoring_home = Мониторинг
monitoring-home =
    <b>Мониторинг</b> · { $year } учебный год

    { $surveys }

    Показатели считаются по обычной работе: парам, встречам, рефлексиям, отметкам. Отдельных отчётов никто не пишет.
monitoring-survey = Идёт опрос: { $kind }, { $whom }. Ответили { $answered } из { $asked }.
monitoring-no_survey = Сейчас опросов нет.
monitoring-to_surveys = Опросы
monitoring-to_k = Показатели
monitoring-to_swot = SWOT
monitoring-to_staff = Численность
monitoring-to_xlsx = Таблица XLSX
monitoring-to_png = Диаграмма
monitoring-to_report = Итоговый отчёт и статистика
monitoring-year = Прошлый год: { $year }
monitoring-this_year = К этому году
monitoring-k =
    <b>Показатели</b> · { $year }

    { $lines }

    Нажмите номер показателя: там формула, источник и список. { $page }
monitoring-k_line = К{ $code }. { $name }: <b>{ $value }</b>
monitoring-k_button = К{ $code }
monitoring-one =
    <b>{ $name }</b> · { $year }
    <b>{ $value }</b>
    { $pieces }

    Как считается: { $formula }
    Откуда: { $source }
monitoring-to_list = Список: { $count }
monitoring-list =
    <b>{ $name }</b> · { $year }
    Посчитано: { $count }

    Нажмите строку, чтобы открыть. { $hint } { $page }
monitoring-list_stays = Здесь нажатие отмечает, работает ли человек в школе на 1 сентября.
monitoring-ref = { $mark } { $what }
monitoring-ref_yes = ✓
monitoring-ref_no = нет:
monitoring-ref_value = { $value } ·
monitoring-ref_pair = { $mentor } — { $mentees }
monitoring-ref_day = { $on } { $mentor } — { $mentees }
monitoring-ref_contest = { $who }: { $title }
monitoring-staff =
    <b>Численность</b> · { $year }

    { $parts }

    Федеральной формы именно о наставничестве бот не знает: таблица собрана так, чтобы по ней заполнить любую.
monitoring-group =
    <b>{ $title }</b>
    { $lines }
monitoring-cell = { $label }: { $value }
monitoring-blank = ____
monitoring-figure = { $label }
monitoring-ask_figure =
    <b>{ $label }</b> · { $year }

    Напишите число педагогов. Его можно взять из отчёта школы (например, ОО-1).
monitoring-figure_blank = Оставить пустым
monitoring_corner-strengths = Сильные стороны
monitoring_corner-weaknesses = Слабые стороны
monitoring_corner-opportunities = Возможности
monitoring_corner-threats = Угрозы
monitoring-swot =
    <b>SWOT</b> · { $year }

    { $parts }
monitoring-swot_part =
    <b>{ $corner }</b>
    { $words }
monitoring-swot_empty = <i>Пока не написано.</i>
monitoring-corner =
    <b>{ $corner }</b> · { $year }

    Что говорят числа:
    { $facts }

    { $quotes }

    <b>Ваш текст</b>
    { $own }
monitoring-swot_fact = • { $line }
monitoring-swot_no_facts = <i>Для этого раздела чисел пока нет.</i>
monitoring-swot_quotes =
    Из ответов без подписи:
    { $lines }
monitoring-swot_quote = — { $words }
monitoring-swot_write = Написать текст
monitoring-swot_clear = Стереть текст
monitoring-swot_ask =
    <b>{ $corner }</b>

    Напишите текст одним сообщением, до { $limit } знаков. Он войдёт в отчёт; его увидят директор и методсовет.
monitoring-swot_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
swot_share-satisfaction = довольны программой: { $value } % оценок от 7 и выше
swot_share-again = готовы продолжать: { $value } %
swot_share-time = времени на встречи хватает: { $value } %
swot_share-ground = организацией довольны: { $value } %
swot_share-frequency = встречаются достаточно часто: { $value } %
swot_share-growth = растут профессионально, участвуют в конкурсах и открытых уроках: { $value } %
swot_share-stay = желание работать в школе не ослабло: { $value } %
swot_share-k4 = программы выполнены полностью: { $value } %
swot_share-k5 = мероприятия планов проведены: { $value } %
swot_share-k6 = встречи завершаются рефлексией: { $value } %
swot_share-k15 = согласия подписаны: { $value } %
swot-gain = затруднения в областях программ снизились в среднем на { $value ->
        [one] { $value } балл
        [many] { $value } баллов
       *[other] { $value } балла
    }
swot_chance-partners = есть партнёры, с которыми школа работает: { $count }
swot_chance-growth = участия в конкурсах, конференциях и открытые уроки: { $count }
swot_chance-ready = наставляемые, которые готовы сами стать наставниками: { $count }
swot_threat-load = на одного наставника в среднем приходится { $value } наставляемых
swot_threat-left = пары, прекратившиеся из-за того, что участник выбыл: { $count }
swot_threat-early = пары, завершённые досрочно по другим причинам: { $count }
swot_threat-reward = поощрения достаточно только по мнению { $value } % (оценки от { $good })
monitoring-paper_title = Мониторинг наставничества, { $year } учебный год
monitoring-column_code = Код
monitoring-column_name = Показатель
monitoring-column_value = Значение
monitoring-column_number = Число
monitoring-column_pieces = Подробнее
monitoring-column_formula = Как считается
monitoring-column_source = Откуда
monitoring-column_group = Раздел
monitoring-column_label = Строка
monitoring-column_count = Количество
monitoring-sheet_k = Показатели
monitoring-sheet_staff = Численность
monitoring-chart_empty = Показателей в процентах пока нет: пары ещё не начали работать.
paper_kind-monitoring_xlsx = Мониторинг за год
paper_kind-monitoring_png = Диаграмма показателей
audit-monitoring_swot = изменён текст SWOT
