# What waits for the curator.
queue-waits_people = Новые люди ждут подтверждения: { $count }
queue-waits_people_button = Новые люди: { $count }
queue-waits_requests = Запросы на рассмотрении: { $count }
queue-waits_requests_button = Запросы: { $count }
queue-waits_questionnaires = Анкеты на рассмотрении: { $count }
queue-waits_questionnaires_button = Анкеты: { $count }
queue-waits_unreachable = До кого не доходят сообщения: { $count }
queue-waits_unreachable_button = Не доставляется: { $count }
queue-list =
    <b>Ждёт вас</b>: { $count }

    Нажмите на строку, чтобы открыть.
    { $page }
queue-empty =
    <b>Ждёт вас</b>: { $count }

    Всё разобрано. Новые запросы, анкеты и люди появятся здесь, и бот об этом напишет.
    { $page }
queue-row_person = Заявка: { $who }
queue-row_urgent = Срочно: { $who }
queue_row-request = Запрос: { $who }
queue_row-questionnaire = Анкета: { $who }
queue_aside-request = Отложено запросов: { $count }
queue_aside-questionnaire = Отложено анкет: { $count }
queue_title-request = Запрос наставляемого
queue_title-questionnaire = Анкета наставника
queue-item =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }
    { $standing }
    { $comment }

    { $answers }
queue-standing = Сейчас: { $status }, { $since }
queue-comment = Ваш комментарий: { $comment }
queue-card = Карточка
queue-gone = Этой записи больше нет.
queue_act-accept = Принять
queue_act-return = Вернуть
queue_act-aside = Отложить
queue_act-reopen = Рассмотреть снова
queue_done-accepted = Принято. Автор получил сообщение.
queue_done-returned = Возвращено с комментарием. Автор получил сообщение.
queue_done-aside = Отложено. Автор получил сообщение.
queue-after = { $body }
queue-ask_aside =
    <b>Отложить: { $who }?</b>

    Автор узнает, что решение пока отложено. Вернуться к записи можно в любой момент.
queue-return =
    <b>Вернуть: { $who }</b>

    Отметьте ответы, которые стоит изменить: бот проведёт автора только по ним. Можно не отмечать ничего и просто написать комментарий.
queue-return_on = К комментарию
queue-comment_ask =
    { $marked }

    Напишите автору, что исправить, — или выберите готовую фразу. Прочтёт только автор.
queue-marked = Отмечены ответы: { $answers }
queue-marked_none = Отдельные ответы не отмечены.
queue_phrase-details = Опишите, пожалуйста, подробнее
queue_phrase-example = Приведите, пожалуйста, пример
queue_phrase-names = Уберите, пожалуйста, имена детей и родителей
queue_phrase-marked = Проверьте, пожалуйста, отмеченные ответы
queue-return_preview =
    <b>Так увидит автор:</b>

    <blockquote>{ $comment }</blockquote>
    { $marked }

    Чтобы заменить комментарий, просто напишите новый.
queue-return_send = Вернуть автору
queue-match = Подобрать наставника
