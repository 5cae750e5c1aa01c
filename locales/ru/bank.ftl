# The banks of mentees and mentors.
bank_title-mentees = Банк наставляемых
bank_title-mentors = Банк наставников
bank-list =
    <b>{ $title }</b>: { $count }
    { $filter }

    { $page }
bank-empty =
    <b>{ $title }</b>: { $count }
    { $filter }

    Здесь появятся те, кто прислал запрос или анкету. Если выбран отбор, попробуйте снять его. { $page }
bank-row = { $who }
bank-row_status = { $who } · { $status }
bank-search = Напишите фамилию, имя или их часть.
bank-filter = Отбор
bank-clear = Показать всех
bank-export = Выгрузить в XLSX
bank-by_text = Имя содержит: { $text }
bank_by-area = Область: { $value }
bank_by-kind = Вид: { $value }
bank_by-status = Статус: { $value }
bank-filter_choose =
    <b>Как отобрать?</b>
    { $filter }
bank_pick-area = По области
bank_pick-kind = По виду наставничества
bank_pick-status = По статусу
bank-pick = Выберите одно. Повторное нажатие снимает отметку.
bank-card =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }
    { $standing }

    { $answers }
bank-decide = Решение
bank-person = Карточка
bank-history = Прежние версии
bank-history_of =
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }

    Все присланные версии, новые сверху.
bank-version = № { $number } · { $at } · { $status }
bank-not_there = В банке этой записи сейчас нет.
bank-counts =
    <b>Числа</b>

    Всего участников: { $members }
    { $roles }

    <b>Запросы наставляемых</b>
    { $requests }

    <b>Анкеты наставников</b>
    { $questionnaires }

    Здесь только числа: что написали учителя, видит куратор.
bank_role-mentee = наставляемых: { $count }
bank_role-mentor = наставников: { $count }
bank_role-curator = кураторов: { $count }
bank_role-head = руководителей: { $count }
bank_role-council = членов методсовета: { $count }
bank_role-admin = администраторов: { $count }
bank-count = { $what }: { $count }
bank-column_status = Статус
bank-column_sent = Отправлено
bank-column_since = Статус с
paper_kind-bank_xlsx = Банки наставляемых и наставников
