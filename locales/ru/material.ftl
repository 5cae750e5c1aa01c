# Методическая копилка: материалы школы с файлами, поиск, предложения коллег.
material_state-offered = ждёт куратора
material_state-kept = в копилке
material_state-retired = убран с полки

material-list =
    <b>Методическая копилка</b>
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[many] { $count } материалов
    }
    { $filter }

    { $page }
material-list_empty =
    <b>Методическая копилка</b>: { $count }
    { $filter }

    Здесь пока пусто. Положите сюда памятку, карту, разработку или ссылку, которая пригодилась в работе. { $page }
material-row = { $title }
material-row_state = { $title } · { $state }
material-bring = Добавить материал
material-to_practices = Банк практик
material-search = Какие слова искать в материалах?
material-ask_new =
    <b>Новый материал</b>

    Напишите название одним сообщением, до { $limit } знаков; можно со ссылкой. Файлы — следующим шагом.

    <i>Прочитают все коллеги: материал куратора — сразу, предложенный вами — когда куратор примет его.</i>
material-ask_area =
    <b>{ $title }</b>

    К какой области он относится?
material-no_area = Без области
material_ask-title =
    <b>{ $title }</b>

    Напишите новое название, до { $limit } знаков; ссылку повторите, если она нужна.
material_ask-words =
    <b>{ $title }</b>

    Что это и как пользоваться? До { $limit } знаков.

    <i>Прочитают все коллеги.</i>
material_ask-file =
    <b>{ $title }</b>

    Пришлите фото или документы по одному или альбомом. Их откроют все коллеги: фамилий и сведений о детях в них быть не должно.
material-file_kept = Файл сохраняю. Можно прислать ещё.
material-done = К материалу
material-card =
    <b>{ $title }</b>
    { $lines }
material-line_area = Область: { $area }
material-line_state = Сейчас: { $state }
material-line_by = Кто предложил: { $who }
material-line_files = { $count ->
    [0] Файлов пока нет
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
material-do_title = Название
material-do_words = Описание
material-do_area = Область
material-do_file = Файлы
material-do_keep = Принять в копилку
material-do_retire = Убрать с полки
material-told_offered = Коллега предлагает материал в методическую копилку.
material-told_kept = Ваш материал принят в методическую копилку.
material-waits = { $count ->
    [one] { $count } материал предложен в копилку
    [few] { $count } материала предложены в копилку
   *[many] { $count } материалов предложено в копилку
}
material-waits_button = Копилка: { $count }
practice-to_materials = Методическая копилка
audit-material_brought = материал для копилки
audit-material_edited = правка материала копилки
audit-material_kept = материал принят в копилку
audit-material_retired = материал убран с полки
my_data_table-materials = Материалы методической копилки
