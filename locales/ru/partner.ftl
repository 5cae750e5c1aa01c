# Partner organisations and the agreements with them.
home-partner_home = Партнёры
partner_kind-school = Школа
partner_kind-university = Вуз
partner_kind-college = Колледж
partner_kind-training = Институт развития образования, ДПО
partner_kind-culture = Культура и спорт
partner_kind-enterprise = Предприятие
partner_kind-other = Другое
partner_state-none = договора нет
partner_state-valid = действует
partner_state-ending = скоро закончится
partner_state-over = срок вышел
partner_mark-none = без договора
partner_mark-valid = договор есть
partner_mark-ending = договор кончается
partner_mark-over = договор истёк
partner-title = Партнёры школы
partner-title_archive = Партнёры: архив
partner-list =
    <b>{ $title }</b> ({ $count })

    { $empty }

    { $page }
partner-empty = Здесь хранят организации, с которыми школа сотрудничает: вузы, колледжи, другие школы. Партнёр нужен, когда наставник приходит со стороны: бот проследит за сроком договора и назовёт организацию в документах.
partner-empty_archive = В архиве пусто.
partner-new = Добавить партнёра
partner-to_archive = Архив: { $count }
partner-row = { $name }
partner-row_marked = { $name } · { $state }
partner-card =
    <b>{ $name }</b>

    { $lines }
partner-line_kind = { $kind }
partner-line_agreement = Договор: { $agreement }
partner-agreement_number = № { $number }
partner-agreement_on = от { $on }
partner-agreement_until = (действует по { $until } включительно)
partner-agreement_endless = (без даты окончания)
partner-line_no_agreement = Договор: не указан
partner-line_state = Сейчас: { $state }
partner-line_contact = Контакт: { $contact }
partner-line_notes = <blockquote>{ $notes }</blockquote>
partner-line_people = Наши наставники отсюда: { $who }
partner-line_archived = <i>В архиве: для новых наставников не предлагается.</i>
partner_field-name = Название
partner_field-number = Номер договора
partner_field-signed_on = Дата договора
partner_field-until = Действует по
partner_field-contact = Контакт
partner_field-notes = Заметки
partner_field-kind = Вид организации
partner-archive = В архив
partner-restore = Вернуть из архива
partner-open = Договор партнёра
partner-clear = Убрать
partner-ask_kind = <b>Что это за организация?</b>
partner-ask_new_name =
    <b>Как называется партнёр?</b>

    Напишите так, как должно стоять в документах, например: ФГБОУ ВО «Вымышленский педагогический университет».

    <i>Увидят куратор и руководитель; название войдёт в приказы и программы.</i>
partner_ask-name =
    <b>{ $name }</b>

    Напишите название так, как оно должно стоять в документах, до { $limit } знаков.

    <i>Увидят куратор и руководитель; название войдёт в приказы и программы.</i>
partner_ask-number =
    <b>{ $name }</b>

    Номер договора или соглашения. Сейчас: { $now }. До { $limit } знаков.

    <i>Увидят куратор и руководитель.</i>
partner_ask-signed_on =
    <b>{ $name }</b>

    Когда подписан договор? Сейчас: { $now }. Напишите дату, например: 01.10.2026.
partner_ask-until =
    <b>{ $name }</b>

    По какой день действует договор? Сейчас: { $now }. Напишите дату, например: 31.08.2027. За 30 и за 7 дней до этого дня бот напомнит куратору.
partner_ask-contact =
    <b>{ $name }</b>

    С кем и как связаться? Сейчас: { $now }. До { $limit } знаков.

    <i>Увидят куратор и руководитель. Пишите служебные контакты: кафедра, приёмная, рабочий телефон.</i>
partner_ask-notes =
    <b>{ $name }</b>

    Заметки: о чём договорились, что уже делали вместе. До { $limit } знаков.

    Сейчас: { $now }

    <i>Увидят куратор и руководитель.</i>
partner-remind = Договор с партнёром заканчивается { $until }.
partner-this_school = Сотрудник нашей школы
partner-pick =
    <b>Откуда { $who }?</b>

    Если из другой организации, она будет названа в приказах и программах после должности. Роль даёт права, как и раньше; без должности в школе человек со стороны видит только свои пары и программы.
partner-pick_empty =
    <b>Откуда { $who }?</b>

    Партнёров пока нет. Добавьте организацию: «Ещё» → «Партнёры».
people-partner = Организация
people-line_partner = Из организации: { $name }
my_data_field-partner_id = Организация
partner_remark-no_partner = ⚠️ Форма — с педагогом вуза или колледжа, а в карточке наставника организация не указана. Указать: карточка наставника → «Исправить» → «Организация».
partner_remark-no_agreement = ⚠️ Наставник приходит из другой организации: { $name }. Договор с ней не указан.
partner_remark-over = ⚠️ Наставник приходит из другой организации: { $name }. Срок договора с ней вышел.
partner_remark-short = ⚠️ Наставник приходит из другой организации: { $name }. Договор с ней закончится раньше, чем работа пары.
partner-too_short = Слишком коротко. Напишите хотя бы три знака.
partner-too_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
partner-backwards = Договор не может закончиться раньше, чем подписан. Проверьте даты.
partner-already = Партнёр с таким названием уже есть.
partner-not_for_guests = Этот раздел — для сотрудников школы. Ваши пары и программы открываются с главного экрана.
audit-partner_added = добавлен партнёр
audit-partner_edited = изменены сведения о партнёре
audit-partner_archived = партнёр убран в архив
audit-partner_restored = партнёр возвращён из архива
audit-person_partner = указана организация
