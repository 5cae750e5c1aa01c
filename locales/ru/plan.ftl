# План мероприятий программы: формы, кто ведёт, чего не хватает.
plan_form-consult = индивидуальная консультация
plan_form-group_consult = групповая консультация
plan_form-visit_by_mentor = посещение урока наставником
plan_form-visit_to_mentor = посещение урока наставника
plan_form-mutual_visit = взаимопосещение уроков
plan_form-lesson_analysis = анализ и самоанализ урока
plan_form-open_lesson = открытый урок
plan_form-co_teaching = совместный урок
plan_form-workshop = практикум
plan_form-master_class = мастер-класс
plan_form-seminar = семинар, вебинар
plan_form-round_table = круглый стол
plan_form-case = разбор ситуаций
plan_form-training = тренинг
plan_form-doc_review = разбор документов
plan_form-project = проект, задание
plan_form-self_study = самообразование
plan_form-contest = подготовка к конкурсу
plan_form-conference = выступление
plan_form-internship = стажировка
plan_form-psych = встреча с психологом
plan_form-online = онлайн-встреча
plan_form-reflection = рефлексивная встреча
plan_form-interim = промежуточное собеседование
plan_form-final = итоговая защита

plan_leader-mentor = ведёт наставник
plan_leader-mentee = ведёт наставляемый
plan_leader-both = ведут вместе

plan-month = { $month } { $year }
plan_month-1 = январь
plan_month-2 = февраль
plan_month-3 = март
plan_month-4 = апрель
plan_month-5 = май
plan_month-6 = июнь
plan_month-7 = июль
plan_month-8 = август
plan_month-9 = сентябрь
plan_month-10 = октябрь
plan_month-11 = ноябрь
plan_month-12 = декабрь

plan-gap_no_rows = В плане пока нет ни одного мероприятия.
plan-gap_outside = { $count ->
        [1] Дата мероприятия № { $rows } выходит
       *[other] Даты мероприятий № { $rows } выходят
    } за срок программы: { $starts } — { $ends }.
plan-gap_months = { $count ->
        [1] Месяц, в котором нет мероприятий
       *[other] Месяцы, в которых нет мероприятий
    }: { $months }. Нужно хотя бы одно в месяц.
plan_gap_empty-event = { $count ->
        [1] У строки № { $rows } нет названия мероприятия.
       *[other] У строк № { $rows } нет названия мероприятия.
    }
plan_gap_empty-content = { $count ->
        [1] У мероприятия № { $rows } не заполнено содержание.
       *[other] У мероприятий № { $rows } не заполнено содержание.
    }
