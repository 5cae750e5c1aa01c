# Orders of the head.
order-waits_pairs = { $count ->
        [one] Ждёт приказа { $count } пара
        [few] Ждут приказа { $count } пары
       *[many] Ждут приказа { $count } пар
    }
order-waits_pairs_button = Пары без приказа: { $count }
order-waits_changes = { $count ->
        [one] Нужен приказ об изменениях: { $count } пара
        [few] Нужен приказ об изменениях: { $count } пары
       *[many] Нужен приказ об изменениях: { $count } пар
    }
order-waits_changes_button = Изменить приказ: { $count }
order-waits_drafts = { $count ->
        [one] Ждёт номера и даты { $count } приказ
        [few] Ждут номера и даты { $count } приказа
       *[many] Ждут номера и даты { $count } приказов
    }
order-waits_drafts_button = Проекты приказов: { $count }
order-list =
    <b>Приказы</b>
    Проектов: { $drafts }. Действует: { $signed }.

    Проект становится приказом, когда внесены номер и дата. До этого пары не начинают работу.
    { $page }
order-row_draft = Проект: { $kind }
order-row_signed = № { $number } от { $on } · { $kind }
order-begin = Новый приказ
order-register = Реестр документов
order-gather = Пары ждут приказа: { $count }
order-gather_change = Изменения к № { $number }: { $count }
order-gather_old = Изменения к прежнему: { $count }
order-kinds =
    <b>Новый приказ</b>

    О чём он? Проект сохранится сам, его можно заполнять постепенно.
order-kind_regulation = Утверждение положения
order-kind_curator = Назначение куратора
order-kind_pairs = Закрепление пар и групп
order-kind_change = Изменение приказа
order-kind_final = Итоговое мероприятие
order-kind_association = Объединение наставников
order-kind_release = Освобождение от занятий
order-heading_regulation = Об утверждении Положения о системе (целевой модели) наставничества педагогических работников
order-heading_curator = О назначении куратора реализации программ наставничества
order-heading_pairs = О закреплении наставнических пар и групп
order-heading_change = О внесении изменений
order-heading_final = О проведении итогового мероприятия
order-heading_association = Об утверждении состава методического объединения наставников
order-heading_release = Об освобождении от выполнения должностных обязанностей
order-change_choose =
    <b>Изменение приказа</b>

    Какой приказ меняем? Показаны приказы, в которых произошли замены, завершения раньше срока или продления.
order-change_none =
    <b>Изменение приказа</b>

    Сейчас менять нечего: замен наставников, завершений раньше срока и продлений без приказа нет.
order-nothing_waits = Для такого приказа сейчас никто не ждёт: возможно, проект уже создан.
order-title = <b>{ $kind }</b>
order-screen = { $body }
order-state_draft = проект
order-state_signed = подписан
order-state_cancelled = отменён
order-standing_draft = Проект с { $since } г.: номера и даты ещё нет, их вносит куратор или руководитель.
order-standing_signed =
    Приказ № { $number } от { $on } г.
    Номер и дата внесены { $since } г.: { $who }
order-standing_cancelled = Проект отменён { $since } г.
order-line = { $label }: { $value }
order-earlier = № { $number } от { $on }
order-pair = { $mentor } — { $mentees }
order-pair_assign = • { $pair }
order-pair_replace = • { $pair } (новый наставник)
order-pair_end = • { $pair } (завершение)
order-pair_extend = • { $pair } (продление)
order-people_named = Названы: { $who }
order-and_more = и ещё { $count }
order-lacks = <b>Не заполнено:</b> { $what }
order-lost = { $count ->
        [one] Из пар этого проекта { $count } уже не ждёт приказа: снимите с неё отметку в списке пар.
        [few] Из пар этого проекта { $count } уже не ждут приказа: снимите с них отметку в списке пар.
       *[many] Из пар этого проекта { $count } уже не ждут приказа: снимите с них отметку в списке пар.
    }
order_act-fields = Заполнить
order_act-grounds = Основания
order_act-pairs = Пары
order_act-people = Люди
order_act-each = Причины и замены
order_act-paper = Сделать DOCX
order_act-sign = Номер и дата
order_act-cancel = Отменить проект
order-files = Файлы приказа
order-keep = Оставить
order-cancel_sure = Отменить проект
order-cancel_ask =
    <b>Отменить проект «{ $kind }»?</b>

    { $count ->
        [0] Его не станет в списке.
       *[other] Его не станет в списке, пары снова будут ждать приказа.
    } Сообщений никто не получит.
order-cancel_done = Проект отменён.
order-cancelled = Этот проект отменён.
order-not_draft = Изменить можно только проект, а этот приказ { $state }. Если что-то поменялось, создайте приказ об изменении.
order-empty = Ответ пустой. Напишите его, пожалуйста, ещё раз.
order-too_long = Получилось слишком длинно: можно до { $limit } знаков.
order-person_gone = Этого человека выбрать нельзя: карточки больше нет или она не подтверждена.
order-pair_gone = Эта пара уже не ждёт такого приказа. Откройте список ещё раз.
order-missing = Сначала заполните: { $what }.
order-questions =
    <b>{ $kind }</b>
    { $answers }

    Нажмите на вопрос, чтобы ответить. Что останется пустым, будет в документе пустой строкой или не войдёт в него.
order-nothing_filled = Пока ничего не заполнено.
order-question =
    <b>{ $label }</b>
    { $about }
    { $value }

    { $hint }
order-now = Сейчас: { $value }
order-hint_text = Напишите ответ одной строкой.
order-hint_lines = Напишите ответ: каждый пункт с новой строки.
order-hint_date = Выберите день или напишите дату, например 12.10.2026.
order-hint_person = Выберите человека или напишите часть фамилии.
order-hint_order = Напишите номер и дату, например: № 15 от 12.10.2026
order-day_chip = { $day }
order-day = { $day } г.
order-person = { $who }
order-clear = Очистить
order-each =
    <b>{ $kind }</b>

    Здесь можно уточнить причину для отдельной пары, время и замену для отдельного человека. Пустое берётся из общих ответов.
order-each_on = ✓ { $label }: { $whom }
order-each_off = { $label }: { $whom }
order-field_points = Другие пункты
order-field_control = Контроль
order-field_place = Место составления
order-field_in_force = Ввести с
order-field_protocol = Протокол
order-field_former = Прежний приказ
order-field_acquaint = Кто ознакомит
order-field_acquaint_by = Ознакомить до
order-field_site_by = На сайте до
order-field_appointed = Куратор
order-field_starts = С какого дня
order-field_ends = По какой день
order-field_organisation = Организация
order-field_roadmap_by = Дорожная карта до
order-field_bank_with = Банк ведёт вместе с
order-field_programmes_by = Программы до
order-field_addenda_by = Допсоглашения до
order-field_addenda_who = Кто готовит их
order-field_changed = Какой меняем
order-field_title = Название
order-field_date = Дата
order-field_venue = Где
order-field_format = Формат
order-field_programme = Программа
order-field_criteria = Критерии
order-field_materials_by = Материалы до
order-field_rewards = Поощрение
order-field_leader = Руководитель
order-field_period = Период
order-field_plan_by = План работы до
order-field_event = Мероприятие
order-field_time = Время
order-field_cover = Замена
order-field_timetable = Кто меняет расписание
order-field_cause = Причина
order-field_lines = пары
order-field_people = люди
order-field_grounds_own = Своё основание
order-field_grounds_regional = Акт региона
order-about_points = Пункты, которых нет в шаблоне; встанут перед пунктом о контроле.
order-about_control = На кого возложен контроль. Если не указать, контроль остаётся за руководителем.
order-about_place = Город или посёлок, как в реквизитах школы. Запомнится для следующих приказов.
order-about_in_force = С какого дня действует положение.
order-about_protocol = Протокол, на котором основан приказ. Напишите так: от 30.08.2026 № 1
order-about_former = Приказ, которым утверждено прежнее положение: оно утратит силу.
order-about_acquaint = Кто ознакомит работников с положением. Если не указать, это сделает куратор.
order-about_acquaint_by = До какого дня ознакомить работников.
order-about_site_by = До какого дня разместить на сайте школы.
order-about_appointed = Кого назначаем куратором.
order-about_starts = Первый день работы куратора.
order-about_ends = Последний день. Если не указать, куратор назначен до нового приказа.
order-about_organisation = Если куратор из другой организации, напишите её название.
order-about_roadmap_by = До какого дня подготовить дорожную карту.
order-about_bank_with = Администратор, с которым куратор ведёт банк наставников и наставляемых.
order-about_programmes_by = До какого дня пары готовят персонализированные программы.
order-about_addenda_by = До какого дня подготовить дополнительные соглашения к трудовым договорам (ст. 351.8 ТК РФ). Если не указать, пункта не будет.
order-about_addenda_who = Кому поручены дополнительные соглашения.
order-about_changed = Номер и дата приказа, в который вносятся изменения.
order-about_title = Название мероприятия без кавычек.
order-about_date = День мероприятия.
order-about_venue = Где оно пройдёт.
order-about_format = Например: круглый стол, фестиваль практик, методический день, защита программ.
order-about_programme = Приложение 1. Пишите так: 14:00 — Открытие — кто отвечает
order-about_criteria = Приложение 3: критерии лучшей практики.
order-about_materials_by = До какого дня пары сдают описание практики.
order-about_rewards = Предложение о поощрении целиком, например: По итогам мероприятия наградить участников грамотами.
order-about_leader = Кто руководит методическим объединением.
order-about_period = Например: 2026/27 учебный год
order-about_plan_by = До какого дня готов план работы объединения.
order-about_event = Название мероприятия без кавычек.
order-about_time = Время или номера уроков, например: 3–5 уроки
order-about_cover = Как обеспечена замена: кто проведёт уроки, что перенесено. Учеников не называйте.
order-about_timetable = Кто вносит изменения в расписание.
order-about_cause = Как после слов «в связи с», например: заявлением наставника
order-about_grounds = Как после слов «на основании», например: распоряжения Комитета по образованию от 08.04.2022 № 746-р. Проверьте, действует ли акт.
order-pairs_choose =
    <b>{ $kind }</b>
    Отмечено: { $count }

    Нажмите на пару, чтобы включить её в приказ или убрать.
order-pairs_none =
    <b>{ $kind }</b>
    Отмечено: { $count }

    Пар, которые ждут такого приказа, сейчас нет. Они появятся, когда руководитель одобрит их.
order-people_choose =
    <b>{ $kind }</b>
    { $named }

    Нажмите на человека, чтобы включить его или убрать. Остальных найдёте по части фамилии: просто напишите её.
order-people_none = Пока никто не назван.
order-grounds =
    <b>На основании:</b>
    { $lines }

    { $waiting }

    Отметьте нужное. Тексты проверьте: нормативные акты меняются.
order-ground_line = — { $text }
order-grounds_none = Основания не выбраны.
order-ground_needs = «{ $ground }» войдёт в приказ, когда будет заполнено: { $what }.
order-regional_edit = Акт региона
order-own_edit = Своё основание
order-grounds_keep = Запомнить на будущее
order-grounds_kept = Запомнили: следующие такие приказы начнутся с этих оснований.
order-ground_education = 273-ФЗ
order-ground_principles = 3273-р
order-ground_letter = Письмо № 657
order-ground_concept = Концепция 1264-р
order-ground_regional = Акт региона
order-ground_teachers_council = Педсовет
order-ground_council = Методсовет
order-ground_labour = ТК, ст. 351.8
order-ground_consents = Согласия
order-ground_roadmap = Дорожная карта
order-ground_programmes = Программы
order-ground_regulation = Положение
order-ground_regulation_curator = Положение: 3.1, 3.4
order-ground_regulation_pairs = Положение: 3.1, 3.2, 6.2
order-ground_regulation_change = Положение: 5.1, 7.1
order-ground_regulation_council = Положение: 3.4
order-ground_regulation_release = Положение: 1.4
order-grounds_education = Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»
order-grounds_principles = распоряжения Правительства Российской Федерации от 31.12.2019 № 3273-р
order-grounds_letter = письма Министерства просвещения Российской Федерации и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657
order-grounds_concept = Концепции развития наставничества в Российской Федерации на период до 2030 года, утверждённой распоряжением Правительства Российской Федерации от 21.05.2025 № 1264-р
order-grounds_regional = { $regional }
order-grounds_teachers_council = решения педагогического совета (протокол { $protocol })
order-grounds_council = решения методического совета (протокол { $protocol })
order-grounds_labour = статьи 351.8 Трудового кодекса Российской Федерации
order-grounds_consents = письменных согласий педагогических работников
order-grounds_roadmap = дорожной карты реализации системы (целевой модели) наставничества
order-grounds_programmes = персонализированных программ наставничества
order-grounds_regulation = Положения о системе (целевой модели) наставничества педагогических работников
order-grounds_regulation_curator = Положения о системе (целевой модели) наставничества педагогических работников (пункты 3.1, 3.4)
order-grounds_regulation_pairs = Положения о системе (целевой модели) наставничества педагогических работников (пункты 3.1, 3.2, 6.2)
order-grounds_regulation_change = Положения о системе (целевой модели) наставничества педагогических работников (пункты 5.1, 7.1)
order-grounds_regulation_council = Положения о системе (целевой модели) наставничества педагогических работников (пункт 3.4)
order-grounds_regulation_release = Положения о системе (целевой модели) наставничества педагогических работников (пункт 1.4)
order-former_words = приказом от { $on } № { $number }
order-topics_both = { $topics }; в обратном направлении: { $back }
order-cause_done = выполнением персонализированной программы в полном объёме
order-cause_mentor = заявлением наставника
order-cause_mentee = обращением наставляемого
order-cause_mutual = обоюдным желанием сторон
order-cause_curator = решением куратора
order-cause_replaced = назначением другого наставника
order-cause_left = прекращением участия в программе
order-number =
    <b>{ $kind }</b>

    Напишите номер и дату подписанного приказа, например: № 15 от 12.10.2026. Можно сначала только номер.
order-date =
    Номер: <b>{ $number }</b>

    От какого числа приказ? Выберите день или напишите дату.
order-date_format = Не получилось разобрать дату. Напишите её так: 12.10.2026
order-number_needed = Напишите номер приказа так, как он стоит в книге приказов, например 15 или 45/2-р.
order-number_long = Номер слишком длинный: можно до { $limit } знаков.
order-number_and_date = Нужны и номер, и дата. Напишите так: № 15 от 12.10.2026
order-number_taken = Приказ № { $number } от { $on } уже есть в реестре. Проверьте номер и дату.
order-date_future = Дата приказа не может быть позже сегодняшней: { $today }.
order-date_before_yes = Приказ не может быть датирован раньше, чем все согласились работать в паре: { $day }.
order-date_before_changed = Изменение не может быть раньше самого приказа: { $day }.
order-check =
    <b>{ $kind }</b>
    № { $number } от { $on } г.

    { $active }
    { $pairs }
    { $told }

    После этого номер и дату уже не изменить.
order-check_active = { $count ->
        [0] Пары этим приказом не начинают работу.
        [one] Начнёт работу { $count } пара (группа).
        [few] Начнут работу { $count } пары (группы).
       *[many] Начнут работу { $count } пар (групп).
    }
order-check_told = { $count ->
        [0] Сообщение получат руководитель и кураторы.
        [one] Сообщение получит { $count } человек, а также руководитель и кураторы.
        [few] Сообщение получат { $count } человека, а также руководитель и кураторы.
       *[many] Сообщение получат { $count } человек, а также руководитель и кураторы.
    }
order-not_now = Не сейчас
order-sign_sure = Внести номер и дату
order-signed_done = { $count ->
        [0] Номер и дата внесены. Участники получили сообщение.
        [one] Номер и дата внесены, { $count } пара начала работу. Участники получили сообщение.
        [few] Номер и дата внесены, { $count } пары начали работу. Участники получили сообщение.
       *[many] Номер и дата внесены, { $count } пар начали работу. Участники получили сообщение.
    }
order-told_signed = Приказ подписан: внесены его номер и дата.
order-told_you = Подписан приказ о наставничестве, в котором вы названы. Вас попросят ознакомиться с ним под подпись.
audit-order_drafted = создан проект приказа
audit-order_changed = изменён проект приказа
audit-order_grounds = запомнены основания приказов
audit-order_signed = внесены номер и дата приказа
audit-order_cancelled = отменён проект приказа
paper_kind-order_regulation_docx = Приказ об утверждении положения
paper_kind-order_curator_docx = Приказ о назначении куратора
paper_kind-order_pairs_docx = Приказ о закреплении пар
paper_kind-order_change_docx = Приказ о внесении изменений
paper_kind-order_final_docx = Приказ об итоговом мероприятии
paper_kind-order_association_docx = Приказ о методическом объединении
paper_kind-order_release_docx = Приказ об освобождении от работы
