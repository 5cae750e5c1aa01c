# Recording a meeting whose time is over: held or not, its details, two words that differ, one added later.
meeting_record-waits = Отметить, прошла ли встреча: { $count }
meeting_record-waits_button = Отметить встречи ({ $count })
meeting_record-waiting =
    <b>Что было со встречами?</b> ({ $count })

    Отметить — один тап. Можно и позже: встречи никуда не денутся.
meeting_record-nothing_waits = Все прошедшие встречи отмечены. Спасибо!
meeting_record-row = { $when } · { $title }
meeting_record-short_day = { $weekday } { $day }
meeting_record-heading =
    <b>{ $title }</b>
    { $when } · { $minutes } мин · { $people }
meeting_record-came = Были: { $there } из { $of }
meeting_record-recorded =
    ✓ Записано: встреча состоялась
    { $heading }
    { $came }
meeting_record-held = Провели
meeting_record-move = Перенести
meeting_record-not_held = Не состоялась
meeting_record-away = Меня не было
meeting_record-no = Нет, не состоялась
meeting_record-yes_not = Да, не состоялась
meeting_record-was_held = Нет, встреча была
meeting_record-was_there = Я всё-таки был(а)
meeting_record-answer = Отметить
meeting_record-edit = Изменить запись
meeting_record-to_meeting = К встрече
meeting_record-again = Запланировать заново
meeting_record-ask =
    { $heading }

    Встреча состоялась? Если да, можно сразу нажать, насколько она была полезной: 1 — совсем нет, 5 — очень. Оценку видите только вы.
meeting_record-confirm_held =
    { $heading }
    { $came }

    { $who } отвечает: встреча состоялась. Верно? Если да, можно сразу нажать, насколько она была полезной: 1 — совсем нет, 5 — очень. Оценку видите только вы.
meeting_record-confirm_not_held =
    { $heading }

    { $who } отвечает: встреча не состоялась. { $reason }

    Верно?
meeting_record-reason = Причина: { $reason }.
meeting_record-dispute =
    { $heading }

    Ответы разошлись:
    { $lines }

    Бот не решает, кто прав: поговорите друг с другом. Каждый может изменить свой ответ. До этого встреча не считается проведённой; куратор видит, что ответы разошлись.
meeting_record-statement = • { $who }: { $said }
meeting_record-change_held = Мой ответ: состоялась
meeting_record-change_not = Мой ответ: не было
meeting_record-ask_other = Попросить посмотреть ещё раз
meeting_record-asked_other = Хорошо: утром бот напомнит, что ответы разошлись.
meeting_record-said =
    { $heading }

    Ваш ответ: { $said }.
meeting_record-away_said =
    { $heading }

    Отмечено: вас на встрече не было. На остальных это не влияет.
meeting_record-away_marked =
    { $heading }

    Наставник отметил, что вас на встрече не было. Если это не так, поправьте.
meeting_record-not_held_done =
    { $heading }

    Записано: встреча не состоялась. Так бывает. { $reason }

    Можно сказать почему (увидят { $readers } и куратор) или сразу выбрать новое время. И то и другое необязательно.
meeting_reason-ill = болезнь
meeting_reason-replaced = замена урока
meeting_reason-time = не нашли времени
meeting_reason-event = дела школы
meeting_record-other_reason = Другая причина…
meeting_record-ask_reason =
    { $heading }

    Почему не получилось? Напишите одним сообщением, до { $limit } знаков. Прочтут участники встречи и куратор.
meeting_record-own_only = В группе каждый отвечает за себя: нажмите «Меня не было». Состоялась ли встреча, отметит наставник.
meeting_record-cancelled = Эта встреча отменена, отмечать её не нужно.
meeting_record-not_over = Эта встреча ещё не закончилась. Отметить её можно будет после окончания.
meeting_record-spoke = Этот участник уже ответил за себя сам.
meeting_record-before_start = Работа пары началась { $starts }: встречу раньше этого дня добавить нельзя.
meeting_record-after_end = Работа пары закончилась { $ends }: встречу позже этого дня добавить нельзя.

meeting_record_by-mentor = Наставник
meeting_record_by-mentee = Наставляемый
meeting_record_line-ask_today = Сегодня в { $time } была встреча по программе № { $number }. Она состоялась?
meeting_record_line-ask = Вы собирались встретиться { $on } (программа № { $number }). Встреча состоялась?
meeting_record_line-ask_firm = Ещё не отмечено, была ли встреча { $on } (программа № { $number }). Нужен один тап.
meeting_record_line-confirm_held = { $who } отвечает: встреча была { $on }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    } (программа № { $number }). Верно?
meeting_record_line-confirm_not_held = { $who } отвечает: { $on }, встречи не было (программа № { $number }). Верно?
meeting_record_line-differ = Ответы разошлись: была ли встреча { $on } (программа № { $number })? Посмотрите, пожалуйста, ещё раз.
meeting_record_line-differ_curator = Программа № { $number }: в паре по-разному отвечают, была ли встреча { $on }. Может понадобиться разговор.
meeting_record_line-curator = Программа № { $number }: уже неделю никто не отметил, была ли встреча { $on }.

meeting_record-edit_screen =
    { $heading }
    { $came }

    Форма: { $form }
    Мероприятие плана: { $row }
    Содержание: { $content }

    Что поправить? Изменения увидят участники встречи и те, кто читает программу.
meeting_record-no_row = вне плана
meeting_record-outside = Вне плана
meeting_record_field-minutes = Длительность
meeting_record_field-at = День и время
meeting_record_field-form = Форма
meeting_record_field-row = Мероприятие плана
meeting_record_field-content = Содержание
meeting_record-presence = Кто был
meeting_record_ask-minutes =
    { $heading }

    Сколько длилась встреча? Нажмите или напишите число минут, от { $shortest } до { $longest }.
meeting_record_ask-at =
    { $heading }

    Когда была встреча? Напишите, например: «15:20», «вчера в 14:30», «3 декабря после 6-го урока».
meeting_record_ask-form =
    { $heading }

    В какой форме прошла встреча?
meeting_record_ask-row =
    { $heading }

    Какое это мероприятие плана?
meeting_record_ask-content =
    { $heading }

    Что делали? Напишите одним сообщением, до { $limit } знаков. Это войдёт в программу: прочтут участники, куратор и методсовет.
meeting_record-minutes = { $n } мин
meeting_record-presence_screen =
    { $heading }
    { $came }

    Кто был на встрече? Нажмите на того, кого не было. Кто ответил сам, того не меняем.
meeting_record-there = ✓ { $who }
meeting_record-absent = не был(а): { $who }

meeting_record-which_pair = С кем была встреча?
meeting_record-no_pair = Добавлять пока нечего: у вас нет пары, которая уже работает.
meeting_record-pair = { $people }
meeting_record-which_row =
    <b>Добавить прошедшую встречу</b>
    { $people }

    { $count ->
        [0] В плане не осталось неотмеченных мероприятий. Добавьте встречу вне плана.
       *[other] Какое это мероприятие плана?
    }
meeting_record-which_form = В какой форме прошла встреча?
meeting_record-which_day =
    { $title }

    Когда это было? Нажмите или напишите, например «в прошлую среду» или «12 октября».

    { $legend }
meeting_record-chip = { $day }
meeting_record-month = Другой день
meeting_record-how_long =
    Встреча { $on }. Сколько она длилась?

    После этого она будет записана, а вторая сторона подтвердит. Запись увидят { $readers }, куратор и методсовет.

meeting_row-planned = назначено
meeting_row-waits = ждёт отметки
meeting_row-held = проведено
meeting_row-not_held = не состоялось
meeting_row-disputed = ответы разошлись
meeting_row_on-planned = назначено на { $on }
meeting_row_on-waits = { $on }: ждёт отметки
meeting_row_on-held = проведено { $on }
meeting_row_on-not_held = не состоялось { $on }
meeting_row_on-disputed = { $on }: ответы разошлись
meeting_row-outside = { $event } (вне плана)

audit-meeting_record_held = отмечено, что встреча состоялась
audit-meeting_record_not_held = отмечено, что встреча не состоялась
audit-meeting_record_away = отмечено отсутствие на встрече
audit-meeting_record_reason = указана причина, почему встреча не состоялась
audit-meeting_record_changed = изменена запись о встрече
audit-meeting_record_attendance = отмечено, кто был на встрече
audit-meeting_record_added = добавлена прошедшая встреча
audit-meeting_record_asked = вторую сторону попросили посмотреть запись ещё раз

meeting_record_done-all = По записям проведены все мероприятия плана: { $held } из { $rows }.
meeting_record_done-some =
    По записям проведено { $held } из { $rows } мероприятий плана. Нет отметки «состоялось»:
    { $lines }
meeting_record_done-line = • { $on } { $event }
meeting_record_done-line_state = • { $on } { $event } — { $state }
meeting_record_done-more = …и ещё { $count }

meeting_record-open = Что было со встречей
meeting_record-add = Добавить прошедшую
meeting_record-files = Фото и файлы
meeting_record-files_screen =
    { $heading }

    { $lines }

    Пришлите сюда фото или документ, и он останется при встрече, на компьютере школы. Открыть файлы смогут { $readers } и вы; куратор видит только, что они есть.
meeting_record-files_only = Пришлите, пожалуйста, фото или документ. Слова можно написать в рефлексии.
meeting_record-files_count = { $count ->
        [one] Приложен { $count } файл
        [few] Приложено { $count } файла
       *[many] Приложено { $count } файлов
    }
meeting_record_history-planned = Запланировано: { $who }, { $at }
meeting_record_history-added = Добавлено после встречи: { $who }, { $at }
meeting_record_history-held = «Состоялась»: { $who }, { $at }
meeting_record_history-not_held = «Не состоялась»: { $who }, { $at }
meeting_record_history-away = «Меня не было»: { $who }, { $at }
