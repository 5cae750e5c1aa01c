# The register of documents.
register-list =
    <b>Реестр документов</b>: { $count }
    { $kind }

    Новые сверху. Файлы лежат на компьютере школы, в папке документов.
    { $page }
register-empty =
    <b>Реестр документов</b>: { $count }
    { $kind }

    Здесь появится каждый документ, который сделает бот. { $page }
register-only = Показаны: { $kind }
register-row = { $on } · { $kind }
register-row_order = { $on } · { $kind } · { $number }
register-number = № { $number }
register-draft = проект
register-kinds = Выбрать вид
register-all = Показать все
register-export = Выгрузить в XLSX
register-orders = Приказы
register-choose = Какие документы показать?
register-kind = { $kind }: { $count }
register-paper =
    <b>{ $kind }</b> { $number }
    Документ № { $paper }: { $state }
    Когда: { $at }
    Кто заказал: { $asker }
    { $file }
register-file =
    Файл:
    <code>{ $name }</code>
register-by_itself = программа
register-files = Что менялось
register-order = Открыть приказ
register-of_order =
    <b>{ $kind }</b>

    Файлы этого приказа, новые сверху. Нажмите, чтобы увидеть, чем файл отличается от предыдущего.
register-of_order_none =
    <b>{ $kind }</b>

    Файлов пока нет. Нажмите «Сделать DOCX» на экране приказа.
register-version = Документ { $paper } · { $on } · { $number }
register-version_changes = Документ { $paper } · { $on } · { $number } · что изменилось
register-nothing_before = Это первый файл приказа: сравнивать не с чем.
register-changes =
    <b>Что изменилось</b>
    Документ № { $after } по сравнению с № { $before }

    { $lines }
register-same = Содержание такое же.
register-this = Об этом файле
register-diff =
    <b>{ $label }</b>
    было: { $before }
    стало: { $after }
register-diff_pair =
    <b>Пара</b>
    было: { $before }
    стало: { $after }
register-diff_person = { $who }: изменились имя, должность или падежи.
register-pair = { $mentor } — { $mentees }; { $kinds }; { $form }; { $starts } — { $ends }; { $topics }
register-nothing = —
register-label_number = Номер
register-label_on = Дата приказа
register-label_grounds = Основания
register-column_paper = №
register-column_at = Когда
register-column_kind = Документ
register-column_number = Номер приказа
register-column_on = Дата приказа
register-column_asker = Кто заказал
register-column_state = Состояние
register-column_file = Файл
paper_kind-register_xlsx = Реестр документов
