# The reading list: one's own with marks, the mentees', keeping it.
reading_for-everybody = всем
reading_for-mentees = наставляемым
reading_for-mentors = наставникам
reading-progress = Прочитано { $done } из { $total }
reading-home =
    <b>Что прочитать</b>
    { $progress }

    { $lines }

    Прочитали — нажмите номер; повторное нажатие снимет отметку. <i>Отметки видят: вы, ваш наставник и куратор.</i> { $page }
reading-home_empty =
    <b>Что прочитать</b>

    Для вашей роли в списке пока ничего нет: его составляет куратор.
reading-line = { $number }. { $title }
reading-line_read = { $number }. ✓ { $title } — прочитано { $on }
reading-to_mentees = Мои наставляемые
reading-to_edit = Изменить список
reading-mentee = { $who }: { $done } из { $total }
reading-mentees =
    <b>Что прочитали ваши наставляемые</b>

    Нажмите на строку, чтобы увидеть весь список.
reading-mentees_empty = Здесь будут наставляемые пар, которые вы сейчас ведёте.
reading-of =
    <b>{ $who }</b>
    { $progress }

    { $lines }

    { $page }

reading-list =
    <b>Список чтения</b>: { $count }

    Числа — сколько прочитали и скольким нужно. { $page }
reading-row = { $title } · { $read } из { $total }
reading-row_retired = { $title } · убрано, { $read } из { $total }
reading-add = Добавить
reading-card =
    <b>{ $title }</b>
    { $link }
    { $standing }
    Кому: { $whom }
    Прочитали: { $read } из { $total }

    Ещё не прочитали (из работающих пар): { $unread }
    Кроме них: { $others }
reading-retired = Убрано из списков, отметки сохранены.
reading-do_title = Название
reading-do_link = Ссылка
reading-do_up = Выше
reading-do_retire = Убрать из списка
reading-do_restore = Вернуть в список
reading-no_link = Без ссылки
reading_ask-title =
    <b>{ $title }</b>

    Напишите новое название одним сообщением, до { $limit } знаков. Его увидят все, кому оно нужно.
reading_ask-link =
    <b>{ $title }</b>

    Пришлите ссылку, до { $limit } знаков. Лучше официальную и постоянную, например с publication.pravo.gov.ru.
reading-ask_new =
    <b>Что добавить в список чтения?</b>

    Напишите название одним сообщением, до { $limit } знаков. Его увидят все, кому оно нужно.
reading-ask_whom =
    <b>{ $title }</b>

    Кому это прочитать? Ссылку можно добавить потом.
reading-title_short = Напишите название: хотя бы три буквы.
reading-title_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
reading-link_unclear = Это не похоже на ссылку. Пришлите её целиком: она начинается с https://.
reading-link_long = Ссылка слишком длинная: можно до { $limit } знаков.
reading-remind = В списке чтения осталось { $left } из { $total }.
reading-remind_open = Что прочитать

reminder_kind-reading = Список чтения
home-reading_home = Что прочитать
audit-reading_added = добавлено в список чтения
audit-reading_edited = изменено в списке чтения
audit-reading_retired = убрано из списка чтения
audit-reading_restored = возвращено в список чтения
privacy_category-reading = что прочитано из списка чтения
my_data_table-reading_marks = Что вы прочитали
my_data_field-item_id = Что прочитано
