# Competitions and conferences: recommending, taking part step by step, the council's list.
contest_kind-contest = конкурс
contest_kind-conference = конференция
contest_kind-forum = форум
contest_kind-festival = фестиваль
contest_kind-olympiad = олимпиада
contest_level-school = школьный
contest_level-district = районный
contest_level-city = городской
contest_level-region = региональный
contest_level-federal = федеральный
contest_state-offered = ждёт ответа
contest_state-later = не сейчас
contest_state-interested = интересно
contest_state-preparing = готовится
contest_state-applied = заявка подана
contest_state-took_part = участие состоялось
contest_state-done = есть результат
contest_state-dropped = не получилось
contest_result-participant = участник
contest_result-finalist = финалист
contest_result-prize = призёр
contest_result-winner = победитель
contest_do-interested = Интересно
contest_do-later = Не сейчас
contest_do-preparing = Готовлюсь
contest_do-applied = Заявка подана
contest_do-took_part = Участие состоялось
contest_do-dropped = Не получилось
contest-do_again = Изменить результат
contest-do_words = Добавить пояснение
contest-do_date = Срок заявки
contest-do_title = Изменить название
contest-do_remove = Убрать

contest-home =
    <b>Конкурсы и конференции</b>: { $count }

    Нажмите на строку, чтобы открыть её или отметить следующий шаг. { $page }
contest-home_empty =
    <b>Конкурсы и конференции</b>

    Пока пусто. Здесь будут конкурсы, конференции и форумы: те, что рекомендует наставник, и те, что вы добавите сами.
contest-add_own = Добавить свой
contest-recommend = Рекомендовать
contest-to_all = Участие в школе
contest-to_mine = Мои
contest-row = { $title } · { $state }
contest-row_of = { $who }: { $title } · { $state }
contest-whom = <b>Кому рекомендовать?</b>
contest-pair = { $who }
contest-ask_title =
    <b>Рекомендовать конкурс или конференцию</b>

    { $people }

    Напишите название одним сообщением, до { $limit } знаков; можно со ссылкой.

    <i>Прочитает наставляемый. Если он откликнется, увидят куратор и методсовет.</i>
contest-ask_own =
    <b>Добавить свой конкурс или конференцию</b>

    Напишите название одним сообщением, до { $limit } знаков; можно со ссылкой. Подойдёт и то, что уже прошло.

    <i>Прочитают: ваш наставник, куратор и методсовет.</i>
contest-check =
    <b>{ $title }</b>
    { $link }

    Кому: { $who }
    Что это: { $kind }
    Уровень: { $level }
    Заявки до: { $deadline }

    { $hint }
contest-check_own =
    <b>{ $title }</b>
    { $link }

    Кто участвует: { $who }
    Что это: { $kind }
    Уровень: { $level }
    Заявки до: { $deadline }

    { $hint }
contest-hint_level = Выберите уровень, и можно отправлять.
contest-send = Рекомендовать
contest-send_own = Добавить
contest-ask_day =
    <b>До какого дня принимают заявки?</b>

    Нажмите день или напишите, например «15 декабря». За неделю и за день бот напомнит.

    { $legend }
contest-no_date = Без срока

contest-card =
    <b>{ $title }</b>
    { $kind }, { $level } уровень

    { $lines }

    { $ask }
contest-line_deadline = Заявки до { $deadline }
contest-line_who = Участвует: { $who }
contest-line_by = Рекомендует: { $who }
contest-line_state = Сейчас: { $state }
contest-line_result = Результат: { $result }
contest-line_words = <blockquote>{ $words }</blockquote>
contest-ask_nothing = { "" }
contest-ask_answer = Вам это интересно? Объяснять ничего не нужно: «не сейчас» увидит только наставник.
contest-ask_step = <i>Видят: вы, ваш наставник, куратор и методсовет.</i>
contest-ask_result = Какой результат? Одно нажатие. <i>Увидят: ваш наставник, куратор и методсовет.</i>
contest-again = <b>{ $title }</b>: какой результат?
contest-ask_words =
    <b>{ $title }</b>

    Напишите пояснение к результату, до { $limit } знаков: номинация, место, тема доклада.

    <i>Прочитают: ваш наставник, куратор и методсовет.</i>
contest-keep = Оставить
contest-sure_remove =
    <b>Убрать «{ $title }»?</b>

    Запись исчезнет из всех списков, вернуть её нельзя.

contest-all =
    <b>Участие в конкурсах и конференциях</b>: { $count }
    { $filter }

    { $page }
contest-all_empty =
    <b>Участие в конкурсах и конференциях</b>: { $count }
    { $filter }

    По этому отбору пока никого. Наставники рекомендуют конкурсы из карточки пары, свои каждый добавляет сам.
contest-filter = Отбор
contest-export = Выгрузить в XLSX
contest-filter_choose =
    <b>Как отобрать?</b>
    { $filter }
contest_by-whose = Кто участвует
contest_by-kind = Что это
contest_by-level = Уровень
contest_by-stage = Что сейчас
contest_whose-mentees = наставляемые
contest_whose-all = все педагоги
contest_stage-going = в работе
contest_stage-done = с результатом
contest-any = любой вариант
contest-pick =
    <b>Выберите одно</b>
    { $filter }

contest-title_short = Напишите название: хотя бы три буквы. Ссылку можно добавить к нему.
contest-title_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
contest-link_long = Ссылка слишком длинная: можно до { $limit } знаков.
contest-words_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
contest-to_whom = Выберите, кому из пары рекомендовать.
contest-deadline_past = Срок заявок уже прошёл. Измените день или уберите его.
contest-no_pair = Рекомендовать можно наставляемым пары, которая сейчас работает. Такой пары у вас пока нет.
contest-told_new = Наставник рекомендует вам конкурс или конференцию. Посмотрите и ответьте: интересно или не сейчас.
contest-told_answer = На вашу рекомендацию ответили. Откройте, чтобы посмотреть.
contest-told_result = Есть результат там, где вы рекомендовали участвовать. Откройте, чтобы посмотреть.
contest-remind_before = { $deadline } — последний день заявок: { $kind }.
contest-remind_after = Приём заявок закончился { $deadline } ({ $kind }). Участие состоялось?
contest-remind_open = К конкурсу
contest-waits = { $count ->
    [one] { $count } рекомендация конкурса ждёт вашего ответа
    [few] { $count } рекомендации конкурсов ждут вашего ответа
   *[many] { $count } рекомендаций конкурсов ждут вашего ответа
}
contest-waits_button = Конкурсы: { $count }

contest-sheet = Участие в конкурсах
contest-column_title = Название
contest-column_kind = Что это
contest-column_level = Уровень
contest-column_deadline = Заявки до
contest-column_state = Состояние
contest-column_result = Результат
contest-column_words = Пояснение
contest-column_by = Кто рекомендовал
contest-column_moved = Отмечено
contest-column_link = Ссылка
paper_kind-contest_xlsx = Участие в конкурсах и конференциях

reminder_kind-contest = Сроки конкурсов
home-contest_home = Конкурсы
home-contest_all = Участие в конкурсах
pair_life_do-recommend = Конкурс
pair_life_line-recommend = <b>Конкурс</b> — рекомендовать наставляемому конкурс, конференцию или форум.
audit-contest_recommended = рекомендован конкурс
audit-contest_noted = добавлен свой конкурс
audit-contest_answered = ответ на рекомендацию конкурса
audit-contest_moved = отмечен шаг в конкурсе
audit-contest_result = отмечен результат конкурса
audit-contest_dated = изменён срок конкурса
audit-contest_removed = запись о конкурсе убрана
privacy_category-contest = участие в конкурсах и конференциях
my_data_table-contests = Конкурсы и конференции
my_data_field-level = Уровень
my_data_field-deadline = Заявки до
my_data_field-result = Результат
my_data_field-moved_at = Отмечено
