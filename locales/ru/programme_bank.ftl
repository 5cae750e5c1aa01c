# Банк программ: поиск, карточка без имён, «взять как образец»; слова для файла программы.
programme_bank-list =
    <b>Банк программ</b>
    { $count ->
        [one] { $count } программа
        [few] { $count } программы
       *[many] { $count } программ
    }
    { $filter }

    { $page }
programme_bank-empty =
    <b>Банк программ</b>
    { $filter }

    Здесь пока пусто. Программа попадает в банк, когда её согласовали обе стороны и с ней ознакомился куратор или методический совет.
programme_bank-row = { $title }
programme_bank-row_group = { $title } · группа
programme_bank-untitled = Программа без названия
programme_bank_pick-area = По области
programme_bank_pick-whose = Пара или группа
programme_bank-clear = Показать все
programme_bank-search = Какие слова искать в программах?
programme_bank-by_words = Слова: { $words }
programme_bank-by_area = Область: { $area }
programme_bank_only-individual = Только индивидуальные
programme_bank_only-group = Только групповые
programme_bank_whose-individual = Индивидуальная
programme_bank_whose-group = Групповая
programme_bank-card =
    <b>{ $title }</b>
    { $about }

    { $parts }
programme_bank-about =
    { $whose } · { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[many] { $months } месяцев
    } · { $state }
programme_bank-areas = Области: { $areas }
programme_bank-people = Наставник: { $mentor }; наставляемые: { $who }
programme_bank-part =
    <b>{ $part }</b>
    { $value }
programme_bank-plan = План мероприятий
programme_bank-plan_of =
    <b>{ $title }</b>
    План мероприятий

    { $rows }

    { $page }
programme_bank-whole = Открыть целиком
programme_bank-take = Взять как образец
programme_bank-take_ask =
    <b>Взять как образец?</b>
    { $title }

    В ваш черновик перейдут цель и задачи, формы и виды, содержание, результаты, условия и план с датами вашего срока. Имена и описание чужих затруднений не переносятся. Заполнится только то, что вы ещё не написали сами; потом всё можно поправить. Вторая сторона получит сообщение.
programme_bank-take_do = Взять в наш черновик
programme_bank-take_with = В программу: { $who }
programme_bank-taken = Готово: образец в вашем черновике. Проверьте каждую часть: там, где стояло имя, теперь многоточие.
programme_bank-to_mine = К нашей программе
programme_bank-no_draft = Образец можно взять, пока ваша программа в работе и ещё не согласована. Сейчас такого черновика у вас нет.
programme_bank-not_there = Этой программы в банке уже нет.
programme_bank-paper_term = с { $starts } г. по { $ends } г.
programme_bank-paper_version = редакция { $number } от { $on } г.
programme_bank-paper_day = { $on } г.
programme_bank-paper_office = { $office } { $who }
