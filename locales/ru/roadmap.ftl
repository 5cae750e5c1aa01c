# The roadmap of a school year: stages and rows of annex 2, screens, reminders, the paper.
roadmap_stage-1 = Подготовка условий для реализации системы (целевой модели) наставничества
roadmap_stage-2 = Формирование банка наставляемых
roadmap_stage-3 = Формирование банка наставников
roadmap_stage-4 = Отбор и обучение
roadmap_stage-5 = Организация и осуществление работы наставнических пар/групп
roadmap_stage-6 = Завершение персонализированных программ наставничества
roadmap_stage-7 = Информационная поддержка системы (целевой модели) наставничества
roadmap_short-1 = Подготовка условий
roadmap_short-2 = Банк наставляемых
roadmap_short-3 = Банк наставников
roadmap_short-4 = Отбор и обучение
roadmap_short-5 = Работа пар и групп
roadmap_short-6 = Завершение программ
roadmap_short-7 = Освещение на сайте

roadmap_row-1_0a = Назначение (подтверждение) куратора
roadmap_row-1_0b = Утверждение дорожной карты на учебный год
roadmap_row-1_1 = Приказ «Об утверждении положения о системе (целевой модели) наставничества педагогических работников»: принятие, проверка актуальности
roadmap_row-1_2 = Приказ(ы) о закреплении наставнических пар/групп
roadmap_row-1_3 = Подготовка шаблона персонализированной программы наставничества
roadmap_row-2_1 = Сбор информации о профессиональных запросах педагогов
roadmap_row-2_2 = Формирование банка данных наставляемых, обеспечение согласий на сбор и обработку персональных данных
roadmap_row-3_1 = Анкетирование потенциальных наставников, желающих участвовать в персонализированных программах
roadmap_row-3_2 = Формирование банка данных наставников, обеспечение согласий на сбор и обработку персональных данных
roadmap_row-4_1 = Анализ банка и выбор подходящих наставников для педагога/группы педагогов
roadmap_row-4_2 = Подготовка методических материалов для сопровождения наставнической деятельности
roadmap_row-4_3 = Консультации, обмен опытом среди наставников, «установочные сессии» наставников
roadmap_row-5_1 = Формирование наставнических пар/групп
roadmap_row-5_2 = Разработка персонализированных программ наставничества для каждой пары/группы
roadmap_row-5_3 = Психолого-педагогическая поддержка наставляемых, не сформировавших пару или группу; продолжение поиска наставника
roadmap_row-6_1a = Мониторинг качества реализации персонализированных программ: промежуточный срез (анкетирование)
roadmap_row-6_1b = Мониторинг качества реализации персонализированных программ: итоговый срез (анкетирование)
roadmap_row-6_2 = Приказ «О проведении итогового мероприятия в рамках реализации системы (целевой модели) наставничества педагогических работников»
roadmap_row-6_3 = Итоговое мероприятие по выявлению лучших практик наставничества; пополнение методической копилки
roadmap_row-6_4 = Итоговый аналитический отчёт о реализации системы наставничества
roadmap_row-6_5 = Фиксация данных о количестве участников для статистической отчётности
roadmap_row-7_1 = Освещение мероприятий на сайте и в социальных сетях на всех этапах

roadmap_brief-1_0a = назначение куратора
roadmap_brief-1_0b = утверждение дорожной карты
roadmap_brief-1_1 = приказ о положении
roadmap_brief-1_2 = приказ о закреплении пар
roadmap_brief-1_3 = шаблон программы
roadmap_brief-2_1 = сбор запросов педагогов
roadmap_brief-2_2 = банк наставляемых и согласия
roadmap_brief-3_1 = анкетирование наставников
roadmap_brief-3_2 = банк наставников и согласия
roadmap_brief-4_1 = анализ банка, выбор наставников
roadmap_brief-4_2 = методические материалы
roadmap_brief-4_3 = консультации и установочные сессии
roadmap_brief-5_1 = формирование пар и групп
roadmap_brief-5_2 = персонализированные программы
roadmap_brief-5_3 = поддержка тех, у кого нет пары
roadmap_brief-6_1a = мониторинг: промежуточный срез
roadmap_brief-6_1b = мониторинг: итоговый срез
roadmap_brief-6_2 = приказ об итоговом мероприятии
roadmap_brief-6_3 = итоговое мероприятие
roadmap_brief-6_4 = итоговый аналитический отчёт
roadmap_brief-6_5 = числа для статистики
roadmap_brief-7_1 = освещение на сайте и в соцсетях

roadmap_result-1_0a = приказ
roadmap_result-1_0b = утверждённая дорожная карта
roadmap_result-1_1 = приказ, положение
roadmap_result-1_2 = приказ
roadmap_result-1_3 = шаблон программы
roadmap_result-2_1 = запросы педагогов
roadmap_result-2_2 = банк наставляемых, согласия
roadmap_result-3_1 = анкеты
roadmap_result-3_2 = банк наставников, согласия
roadmap_result-4_1 = лист подбора
roadmap_result-4_2 = методические материалы
roadmap_result-4_3 = список участников
roadmap_result-5_1 = согласие участников пар
roadmap_result-5_2 = персонализированные программы
roadmap_result-5_3 = план поддержки
roadmap_result-6_1a = сводка анкет, SWOT-анализ
roadmap_result-6_1b = сводка анкет
roadmap_result-6_2 = приказ
roadmap_result-6_3 = программа мероприятия, описания практик
roadmap_result-6_4 = аналитический отчёт
roadmap_result-6_5 = таблица
roadmap_result-7_1 = материалы для сайта

roadmap_owner-mentee = наставляемые
roadmap_owner-mentor = наставники
roadmap_owner-curator = куратор
roadmap_owner-head = руководитель
roadmap_owner-council = методический совет
roadmap_owner-admin = системный администратор
roadmap_repeat-once = один раз
roadmap_repeat-yearly = ежегодно
roadmap_repeat-constant = постоянно
roadmap_repeat-needed = при необходимости

roadmap_state-draft = Черновик: карту ещё не видел руководитель, напоминаний по ней пока нет.
roadmap_state-sent = У руководителя на утверждении с { $since }.
roadmap_state-returned =
    Руководитель вернул карту { $since }: «{ $words }»
roadmap_state-approved = Утверждена { $on }.
roadmap_state-changed = Утверждена { $on }, потом изменена. Сроки действуют; отправьте карту руководителю ещё раз.
roadmap_end-fact = сделано (отмечено по данным бота)
roadmap_end-hand = сделано
roadmap_end-needless = не требуется
roadmap_end-carried = перенесено на следующий год

roadmap-home =
    <b>Дорожная карта { $year }</b>
    { $state }
    Сделано { $done } из { $all }.

    { $late }

    { $soon }
roadmap-late =
    <b>Просрочено: { $count }</b>
    { $lines }
roadmap-soon =
    <b>Ближайшие четыре недели</b>
    { $lines }
roadmap-more = …и ещё { $count }
roadmap-due = { $on } — { $item } · { $who }
roadmap-due_held = { $on } — { $item } · { $who } · сначала { $codes }
roadmap-named = { $code } { $title }
roadmap-to_item = { $label }
roadmap-approve = Утвердить
roadmap-return = Вернуть с причиной
roadmap-send = Отправить руководителю
roadmap-to_stages = По этапам
roadmap-to_paper = Документ
roadmap-to_census = Опрос педагогов
roadmap-to_years = Другие годы
roadmap-make = Составить карту на { $year }
roadmap-empty =
    <b>Дорожная карта</b>

    Карты пока нет. Бот составит её из семи этапов Положения с обычными сроками; даты, ответственных и строки вы поправите, утвердит руководитель.
roadmap-empty_reader =
    <b>Дорожная карта</b>

    Карты пока нет: её составит куратор.
roadmap-stages =
    <b>Дорожная карта { $year }</b> › этапы

    Числа — сколько строк сделано.
roadmap-stage_row = { $stage }. { $name } · { $done } из { $all }
roadmap-stage =
    <b>{ $year } › Этап { $stage }. { $name }</b>

    { $lines }
roadmap-stage_line =
    { $item }
    <i>{ $status }</i>
roadmap_status-overdue = просрочено: срок { $on }
roadmap_status-near = скоро: { $on }
roadmap_status-planned = срок { $on }
roadmap_status-quiet = сейчас не требуется
roadmap_status-done = сделано { $on }
roadmap_status-needless = не требуется
roadmap_status-carried = перенесено на следующий год
roadmap-add = Добавить строку
roadmap-item =
    { $note }

    <b>{ $item }</b>

    { $lines }

    { $points }
    { $files }
roadmap-line_stage = Этап { $stage }. { $name }
roadmap-line_owner = Отвечает: { $who }
roadmap-line_repeat = Повтор: { $repeat }
roadmap-line_result = Результат: { $result }
roadmap-line_extra = Строка из пунктов 3.3–3.4 Положения, вне таблицы этапов.
roadmap-line_held = Сначала нужно закончить: { $items }.
roadmap-line_early = Внимание: срок раньше, чем у { $code } ({ $on }), а она должна быть сделана до этого.
roadmap_point-overdue = • { $due }{ $about } — просрочено
roadmap_point-near = • { $due }{ $about } — скоро
roadmap_point-planned = • { $due }{ $about }
roadmap_point-done = ✓ { $due }{ $about } — сделано { $on }{ $how }
roadmap_point-needless = • { $due }{ $about } — не требуется{ $how }
roadmap_point-carried = • { $due }{ $about } — перенесено на следующий год{ $how }
roadmap-about = , { $who }
roadmap-by = ; отметка: { $who }{ $words }
roadmap-by_words = , «{ $words }»
roadmap-no_dates = Сроков нет: строка появится в работе, когда понадобится.
roadmap_fact-order = : приказ № { $number }
roadmap_fact-approved = : карту утвердил руководитель
roadmap_fact-census = : все педагоги ответили на опрос ({ $number })
roadmap_fact-bank = : в банке { $number }, необработанных нет
roadmap_fact-chosen = : наставники предложены по всем запросам ({ $number })
roadmap_fact-pairs = : все пары согласованы ({ $number })
roadmap_fact-programmes = : программы действуют во всех парах ({ $number })
roadmap_fact-paired = : пара нашлась
roadmap_fact-surveys = : опрос наставляемых и наставников закончен, ответов { $number }
roadmap-files_count = Документы: { $count }
roadmap-done = Сделано
roadmap-done_about = Сделано: { $who }
roadmap-done_now = Отмечено: сделано.
roadmap-saved = Сохранено.
roadmap-note = Сделано, с заметкой
roadmap-attach = Приложить документ
roadmap-to_files = Документы
roadmap-edit = Изменить
roadmap-again = Вернуть в работу
roadmap-files =
    <b>{ $item }</b> › документы

    { $files }
roadmap-files_none =
    <b>{ $item }</b> › документы

    Документов пока нет.
roadmap-mine =
    <b>Мои строки дорожной карты: { $count }</b>

    { $lines }

    { $page }
roadmap-mine_empty =
    <b>Мои строки дорожной карты</b>

    Сейчас за вами ничего нет. Если куратор поручит вам строку карты, она появится здесь, и бот напомнит о сроке.
roadmap-years =
    <b>Дорожные карты</b>

    Прошлые карты остаются для чтения.
roadmap-year = { $year }
roadmap-ask_new =
    <b>Составить дорожную карту на { $year }?</b>

    Бот возьмёт строки Положения с обычными сроками; выпавшее на выходной сдвинет на рабочий день раньше. Всё можно изменить. Напоминания начнутся, когда карту утвердит руководитель.
roadmap-ask_next =
    <b>Начать новый учебный год, { $year }?</b>

    — Строки карты повторятся с новыми сроками, ваши правки и ответственные сохранятся.
    — Просроченное, что новый год сам не повторит, перейдёт в новую карту.
    — С { $first } (или с первого рабочего дня после) бот спросит каждого педагога, нужен ли наставник и может ли он им быть, и попросит проверить прошлогодние запросы, анкеты и согласия. Сами они не отменяются.
    — Прошлогодняя карта останется для чтения.
roadmap-make_do = Составить на { $year }
roadmap-ask_reason =
    <b>Вернуть карту { $year }</b>

    Напишите, что исправить, одним сообщением, до { $limit } знаков. Прочитает куратор.
roadmap-ask_note =
    <b>{ $item }</b>

    Напишите, что сделано, одним сообщением, до { $limit } знаков. Прочитают куратор, руководитель и методический совет; в документ заметка не попадёт.
roadmap-ask_file =
    <b>{ $item }</b>

    Пришлите документ или фото. Увидят куратор, руководитель, методический совет и ответственные за строку.
roadmap-file_here =
    <b>{ $item }</b>

    Документ принят. Можно прислать ещё или отметить, что строка сделана.
roadmap-edit_menu =
    <b>Изменить: { $item }</b>

    Отвечает: { $who }
    Повтор: { $repeat }
roadmap-do_day = Срок { $on }
roadmap-do_more = Добавить срок
roadmap-do_owner = Ответственный
roadmap-do_title = Текст
roadmap-do_result = Результат
roadmap-do_repeat = Разово / ежегодно
roadmap-needless = Не требуется
roadmap-remove = Убрать строку
roadmap-keep = Оставить
roadmap-remove_do = Убрать
roadmap-ask_remove =
    <b>Убрать строку?</b>

    { $item }

    Она исчезнет из карты этого года. Если в этом году она просто не нужна, отметьте «Не требуется».
roadmap-usual = Как в Положении
roadmap-person = { $who }
roadmap-ask_owner =
    <b>Кто отвечает?</b>
    { $item }

    Сейчас: { $who }. Выберите роль или человека: он получит напоминания.
roadmap_ask-title =
    <b>Текст строки</b>
    { $item }

    Напишите новый текст одним сообщением, до { $limit } знаков. Он войдёт в документ.
roadmap_ask-result =
    <b>Результат (документ)</b>
    { $item }

    Напишите одним сообщением, до { $limit } знаков, например «протокол».
roadmap-ask_new_title =
    <b>Новая строка</b>
    { $stage }

    Что нужно сделать? Одним сообщением, до { $limit } знаков. Текст войдёт в документ.
roadmap-ask_new_day =
    <b>{ $title }</b>

    К какому дню? Выберите или напишите. { $legend }
roadmap-ask_day =
    <b>Срок</b>
    { $item }

    Сейчас: { $now }. Выберите другой день или напишите его. Напоминания переедут вместе со сроком.
    { $legend }
roadmap-ask_more_day =
    <b>Ещё один срок</b>
    { $item }

    Выберите день или напишите его.
    { $legend }
roadmap-drop_day = Убрать этот срок
roadmap-words_short = Напишите чуть подробнее: хотя бы три буквы.
roadmap-words_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
roadmap-day_outside = День должен быть в этом учебном году: с { $first } по { $last }.
roadmap-not_now = Сейчас это сделать нельзя: состояние карты другое.
roadmap-done_already = Этот срок уже закрыт.
roadmap-has_marks = У строки уже есть отметки или документы, поэтому она остаётся в карте. Открытый срок можно отметить «Не требуется».

roadmap-own_row = строка школы
roadmap_remind-ahead = Дорожная карта, срок { $due } ({ $days ->
        [0] сегодня
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[many] осталось { $days } дней
    }): { $rows }
roadmap_remind-new = Дорожная карта: больше двух недель у наставляемого нет пары. Нужна поддержка психолога или методиста до { $due }, поиск наставника продолжается
roadmap_remind-late = Дорожная карта, срок прошёл: { $rows }
roadmap_remind-curator = Дорожная карта, срок прошёл, ответственному напоминали: { $rows }
roadmap_remind-head = Дорожная карта, просрочено больше двух недель: { $rows }
roadmap-remind_row = { $row } ({ $due })
roadmap-remind_open = Открыть
reminder_kind-roadmap = Сроки дорожной карты
roadmap-told_approved = Руководитель утвердил дорожную карту { $year }. Напоминания о сроках включены.
roadmap-told_returned = Руководитель вернул дорожную карту { $year } с причиной.
roadmap-waits = { $count ->
        [one] Дорожная карта ждёт вашего утверждения
       *[other] Дорожные карты ждут вашего утверждения: { $count }
    }
roadmap-waits_button = Дорожная карта
roadmap-waits_back = { $count ->
        [one] Руководитель вернул дорожную карту
       *[other] Руководитель вернул дорожные карты: { $count }
    }
roadmap-waits_back_button = Дорожная карта
roadmap-waits_late = { $count ->
        [one] По дорожной карте за вами { $count } просроченная строка
        [few] По дорожной карте за вами { $count } просроченные строки
       *[many] По дорожной карте за вами { $count } просроченных строк
    }
roadmap-waits_late_button = Просрочено: { $count }
roadmap-over = { $count ->
        [one] Дорожная карта больше восьми школьных дней ждёт руководителя
       *[other] Больше восьми школьных дней ждут руководителя дорожные карты: { $count }
    }
roadmap-over_button = Дорожная карта

home-roadmap_home = Дорожная карта
home-roadmap_mine = Мои строки карты
paper_kind-roadmap_docx = Дорожная карта
roadmap-paper_title = { $title } ({ $repeat })
roadmap-paper_order = Приказ от { $on } № { $number }
roadmap_paper-fact = Выполнено { $on }
roadmap_paper-hand = Выполнено { $on }
roadmap_paper-needless = Не требуется
roadmap_paper-carried = Перенесено на следующий учебный год
audit-roadmap_made = составлена дорожная карта
audit-roadmap_sent = дорожная карта отправлена руководителю
audit-roadmap_approved = дорожная карта утверждена
audit-roadmap_returned = дорожная карта возвращена
audit-roadmap_edited = изменена строка дорожной карты
audit-roadmap_ticked = строка дорожной карты отмечена сама
audit-roadmap_needed = строка дорожной карты появилась по необходимости
audit-roadmap_hand = строка дорожной карты отмечена сделанной
audit-roadmap_needless = строка дорожной карты отмечена ненужной
audit-roadmap_reopened = отметка дорожной карты снята
privacy_category-roadmap = дорожная карта: за какие строки вы отвечаете, что отметили
my_data_table-roadmap_items = Строки дорожной карты, за которые вы отвечаете
my_data_table-roadmap_points = Ваши отметки в дорожной карте и сроки, которые касаются вас
my_data_field-end = Чем закончилось
my_data_field-code = Номер строки
