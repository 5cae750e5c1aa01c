# People of the school at the curator's desk.
role-mentee = наставляемый
role-mentor = наставник
role-curator = куратор
role-head = руководитель
role-council = член методсовета
role-admin = администратор
status-invited = ещё нет в боте
status-joining = заполняет карточку
status-awaiting = ждёт подтверждения
status-member = участвует
status-left = не участвует
status-erased = данные уничтожены
reach-ok = сообщения доходят
reach-blocked = бот заблокирован
reach-deactivated = учётная запись удалена
reach-not_found = чат не найден

people-open = Открыть карточку
people-approved =
    Куратор подтвердил вашу заявку. Вы в системе: { $roles }.

    Всё нужное — на главном экране.
people-turned_away = Куратор не подтвердил вашу заявку. Ваши данные удалены. Если это ошибка, подойдите к куратору лично.
people-roles_changed = Ваши роли изменились. Теперь вы в системе: { $roles }.
people-left = Куратор отметил, что вы больше не участвуете в наставничестве. Ваш запрос и анкета сняты. Свои данные можно получить или удалить: /start.
people-returned = Куратор вернул вас в число участников. Загляните на главный экран.
people-name_words = Напишите фамилию и имя (и отчество, если есть) полностью, только буквами. Например: «Ромашкина Вера Павловна».
people-name_initials = Нужны полные имя и отчество, без инициалов: они войдут в документы.
people-last_curator = Это единственный куратор школы. Сначала назначьте куратором кого-то ещё.
people-already_decided = С этой карточкой уже что-то сделали. Откройте её ещё раз.
people-role_needed = Выберите хотя бы одну роль.
people-days_range = Срок действия кода — от 1 до 365 дней, а указано { $days }.
people-gone = Этой карточки больше нет: её данные уничтожены.
people-stale =
    <i>Пока вы смотрели, данные изменились. Вот как сейчас:</i>

    { $screen }

people-list =
    <b>Люди школы</b>: { $count }
    { $filter }

    { $page }
people-list_empty =
    <b>Люди школы</b>: { $count }
    { $filter }

    Никого не нашлось. Измените поиск или пригласите людей. { $page }
people-row = { $who }
people-row_status = { $who } · { $status }
people-filter = Отбор
people-clear = Показать всех
people-invite = Пригласить
people-search = Напишите фамилию, имя или их часть.
people-filter_choose =
    <b>Кого показать?</b>
    { $filter }

    Отметьте роль, статус или тех, до кого не доходят сообщения. Повторное нажатие снимает отметку.
people-by_text = Имя содержит: { $text }
people-by_role = Роль: { $role }
people-by_status = Статус: { $status }
people-by_reach = Только те, кому не доставляется
people-unreachable = не доставляется
people-toggle_on = ✓ { $label }
people-toggle_off = { $label }

people-card =
    <b>{ $name }</b>

    { $lines }
people-line_position = Должность: { $position }
people-line_subjects = Предметы: { $subjects }
people-line_years = Стаж: { $years }
people-years = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
people-line_roles = Роли: { $roles }
people-line_wishes = Желаемые роли: { $roles }
people-line_status = Статус: { $status }
people-line_reach = <b>Не доставляется</b> ({ $reach }): передавайте на бумаге. Можно дать новый код — для другой учётной записи.
people-line_request = Запрос: { $status }, { $since }
people-line_questionnaire = Анкета наставника: { $status }, { $since }
people-line_code = Код для входа: <code>{ $code }</code>, до { $until }
people-line_no_code = Действующего кода нет
people-consents =
    
    <b>Согласия</b>
people-consent = { $kind }: { $standing }
people-consent_original = { $kind }: { $standing }, оригинал — { $place }
people_act-roles = Роли
people_act-message = Написать
people_act-request = Запрос
people_act-questionnaire = Анкета
people_act-original = Получен оригинал
people_act-history = История
people_act-code = Код для входа
people_act-approve = Принять
people_act-turn_away = Не принимать
people_act-leave = Больше не участвует
people_act-return = Вернуть
people_act-erase = Уничтожить данные
people_act-remove = Убрать карточку

people-roles =
    <b>Роли: { $who }</b>

    Отметьте всё, что подходит, и сохраните. Человек получит сообщение.
people-roles_sure =
    <b>Изменить роли: { $who }?</b>

    Сейчас: { $before }
    Будет: { $after }

    Куратор и администратор видят карточки всех сотрудников. Человек получит сообщение об изменении.
people-roles_given_up = Роли сохранены. Раздел «Люди» вам больше не доступен.
people-approve =
    <b>{ $who }</b>
    { $position }

    Заявка по листу из учительской. Вы знаете этого человека? Отметьте роли и примите.
    { $twin }
people-approve_twin =

    В списке школы уже есть карточка с таким именем. Если принять, две карточки станут одной.
people-approve_do = Принять с этими ролями
people-approved_done = Принято: { $who } — { $roles }. Человек получил сообщение.
people-turned_away_done = Заявка отклонена, данные удалены.
people-removed_done = Карточки больше нет: данные уничтожены, код не действует.
people_ask-turn_away =
    <b>Не принимать: { $who }?</b>

    Карточка и всё, что человек о себе написал, будут удалены. Ему придёт сообщение, что заявку не подтвердили.
people_do-turn_away = Не принимать
people_ask-leave =
    <b>{ $who } больше не участвует?</b>

    Запрос и анкета будут сняты, бот перестанет что-либо присылать. Карточка и история останутся, человека можно будет вернуть. Ему придёт сообщение.
people_do-leave = Да, больше не участвует
people_ask-return =
    <b>Вернуть в участники: { $who }?</b>

    Если согласие на обработку данных отозвано, бот сначала спросит его заново. Человек получит сообщение.
people_do-return = Вернуть
people_ask-erase =
    <b>Уничтожить данные: { $who }?</b>

    Вернуть их будет нельзя. Останется номер карточки и журнал согласий без имени; бот составит акт об уничтожении. Делайте это по письменному требованию сотрудника.
people_do-erase = Да, уничтожить
people_ask-remove =
    <b>Убрать карточку: { $who }?</b>

    Ею ещё никто не пользуется. Данные будут уничтожены, код перестанет действовать. Никто не получит сообщений.
people_do-remove = Убрать
people-original =
    <b>{ $who }</b>

    Какое подписанное согласие вы получили?
people-original_none =
    <b>{ $who }</b>

    Отмечать нечего: оригиналы уже отмечены или согласий в боте ещё нет. Сначала сотрудник соглашается в боте — в бланке стоит версия текста.
people-original_of = { $kind }
people-place =
    <b>{ $who }</b>
    { $kind }

    Где лежит оригинал?
people-history =
    <b>История: { $who }</b>

    { $lines }

    { $page }
people-trace = { $at } · { $what } · { $who }
people-trace_program = программа
people_act-edit = Исправить
people-edit_choose =
    <b>{ $who }</b>

    Что исправить?
people_edit-full_name = { $who }: напишите фамилию, имя и отчество полностью.
people_edit-position = { $who }: напишите должность.
people_edit-subjects = { $who }: перечислите предметы через запятую.
people_edit-experience = { $who }: напишите педагогический стаж, полных лет.
people-years_range = Стаж — целое число от 0 до { $high }.
people-text_length = Получилось { $length } знаков, а нужно от 1 до { $limit }. Напишите, пожалуйста, ещё раз.
