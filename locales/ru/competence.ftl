# Ten areas of difficulty (or of help) and their options: labels of buttons and words of cards.
competence-button = { $area }
competence-button_marked = ✓ { $area } ({ $level })
competence-opened =
    <b>{ $area }</b>
    Отметьте всё, что подходит, и насколько. Потом нажмите «К списку».
competence-to_list = К списку
competence-line = • { $area } — { $level }: { $options }
competence-brief =
    { $count ->
        [0] • { $area } — { $level }
        [one] • { $area } — { $level }, { $count } пункт
        [few] • { $area } — { $level }, { $count } пункта
       *[many] • { $area } — { $level }, { $count } пунктов
    }
competence-none_named = Отметьте хотя бы одну область.
competence-unknown = Такой области или такого пункта в списке нет.
competence-level_0 = нет (0)
competence-level_1 = иногда (1)
competence-level_2 = часто (2)
competence-level_3 = нужна помощь (3)
competence-help_0 = не помогаю (0)
competence-help_1 = немного (1)
competence-help_2 = уверенно (2)
competence-help_3 = очень хорошо (3)

competence-area_norm = Нормы и документы
competence-norm_law = 273-ФЗ, лок. акты
competence-norm_standards = ФГОС и ФОП
competence-norm_duties = Профстандарт
competence-norm_curriculum = Рабочая программа
competence-norm_journal = Журнал, отчётность
competence-norm_safety = Охрана труда

competence-area_subject = Свой предмет
competence-subject_topics = Отдельные темы
competence-subject_advanced = Сложные задания
competence-subject_exams = ОГЭ, ЕГЭ, ВПР
competence-subject_olympiads = Олимпиады
competence-subject_labs = Лабораторные работы
competence-subject_cross = Межпредметные связи

competence-area_method = Методика урока
competence-method_goals = Целеполагание
competence-method_structure = Структура и темп
competence-method_content = Отбор содержания
competence-method_techniques = Приёмы, технологии
competence-method_motivation = Мотивация учеников
competence-method_differentiation = Дифференциация
competence-method_homework = Домашнее задание
competence-method_design = Урок по ФГОС
competence-method_self_analysis = Самоанализ урока

competence-area_assess = Оценивание
competence-assess_formative = Формирующее, критерии
competence-assess_tests = Контрольные работы
competence-assess_analysis = Анализ результатов
competence-assess_fairness = Объективность
competence-assess_literacy = Функц. грамотность

competence-area_psych = Работа с классом
competence-psych_discipline = Дисциплина
competence-psych_age = Возраст учеников
competence-psych_special = Дети с ОВЗ
competence-psych_gifted = Одарённые дети
competence-psych_behaviour = Трудное поведение
competence-psych_adaptation = Адаптация 1 и 5 кл.
competence-psych_conflict = Конфликты

competence-area_comm = Общение
competence-comm_parents = Разговор с родителями
competence-comm_parent_meeting = Родит. собрание
competence-comm_colleagues = Коллеги
competence-comm_speech = Выступления
competence-comm_hard_talk = Сложный разговор

competence-area_upbring = Воспитание
competence-upbring_class_teacher = Классное руководство
competence-upbring_plan = План восп. работы
competence-upbring_talks = «Разговоры о важном»
competence-upbring_extra = Внеурочная работа
competence-upbring_class_hour = Классный час
competence-upbring_projects = Проекты

competence-area_ict = Цифровая среда
competence-ict_diary = Электронный дневник
competence-ict_platforms = Сферум, «Моя школа»
competence-ict_board = Интерактивная доска
competence-ict_media = Презентации и видео
competence-ict_remote = Дистанционный урок
competence-ict_checking = Проверка работ
competence-ict_ai = Инструменты ИИ
competence-ict_security = Защита данных

competence-area_career = Проф. рост
competence-career_attestation = Аттестация
competence-career_portfolio = Портфолио
competence-career_contests = Конкурсы
competence-career_papers = Публикации
competence-career_route = Свой маршрут
competence-career_courses = Курсы

competence-area_adapt = Жизнь в школе
competence-adapt_traditions = Традиции и уклад
competence-adapt_rules = Распорядок
competence-adapt_equipment = Кабинет и техника
competence-adapt_time = Время и нагрузка
competence-adapt_stress = Стресс, выгорание
