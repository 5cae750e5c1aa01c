# The legal base and the methodical materials: for everybody in the chat, and for the site.
shelf_title-federal = Федеральные акты
shelf_title-regional = Региональные акты
shelf_title-local = Локальные акты школы
shelf_title-methods = Методические материалы
shelf-tab = { $shelf }: { $count }
shelf-home =
    <b>Нормативная база и материалы</b>

    Выберите полку.
shelf-home_empty =
    <b>Нормативная база и материалы</b>

    Здесь будут законы, акты школы и методические материалы: их добавляет куратор.
shelf-opened =
    <b>{ $shelf }</b>

    { $lines }

    { $page }
shelf-opened_empty =
    <b>{ $shelf }</b>
    { $lines }
    На этой полке пока ничего нет. { $page }
shelf-line = { $number }. { $title }
shelf-files = Файлы { $number }
shelf-to_edit = Изменить полку
shelf-item =
    <b>{ $title }</b>
    { $link }

    { $files }
shelf-list =
    <b>{ $shelf }</b>: { $count }

    Всё это читают сотрудники в боте и посетители сайта. { $page }
shelf-row = { $title }
shelf-row_retired = { $title } · убрано
shelf-add = Добавить
shelf-card =
    <b>{ $title }</b>
    { $link }
    { $standing }
    Полка: { $shelf }

    { $files }
shelf-retired = Убрано с полки и с сайта.
shelf-no_files = Файлов нет.
shelf-do_title = Название
shelf-do_link = Ссылка
shelf-do_files = Файлы
shelf-do_move = Переставить: { $shelf }
shelf-do_up = Выше
shelf-do_retire = Убрать
shelf-do_restore = Вернуть
shelf_ask-title =
    <b>{ $title }</b>

    Напишите новое название, до { $limit } знаков.
shelf_ask-link =
    <b>{ $title }</b>

    Пришлите ссылку, до { $limit } знаков. Лучше официальную и постоянную, например с publication.pravo.gov.ru.
shelf-ask_new =
    <b>{ $shelf }</b>

    Напишите название документа или материала, до { $limit } знаков. У акта — вид, дату и номер. Ссылку и файлы добавите потом.
shelf-ask_files =
    <b>{ $title }</b>

    Пришлите до { $limit } файлов или фотографий. <i>Их откроет любой посетитель сайта: имён, подписей и фотографий людей без их согласия быть не должно.</i>
shelf-files_only = Сейчас я жду файл. Пришлите его или нажмите «Готово».
home-shelf_home = База и материалы

audit-shelf_added = добавлено в базу и материалы
audit-shelf_edited = изменено в базе и материалах
audit-shelf_retired = убрано из базы и материалов
audit-shelf_restored = возвращено в базу и материалы
