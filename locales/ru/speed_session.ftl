# Speed sessions: one short meeting with a specialist, places to sign up for, what came of it.
home-speed_home = Скоростные встречи
speed_session_audience-mentees = Наставляемые
speed_session_audience-everybody = Все сотрудники
speed_session_state-open = объявлена
speed_session_state-cancelled = отменена
speed_session_state-held = прошла
speed_session_place-signed = есть место
speed_session_place-waiting = в очереди
speed_session_place-off = запись отменена
speed_session_took-idea = Приём или идею
speed_session_took-material = Материалы
speed_session_took-answer = Ответ на свой вопрос
speed_session_took-contact = Знакомство
speed_session_took-nothing = Пока ничего
speed_session_step-try = Попробую на уроке
speed_session_step-discuss = Обсужу с наставником
speed_session_step-read = Почитаю об этом
speed_session_step-again = Встречусь ещё раз
speed_session_step-nothing = Пока без шага
speed_session_did-done = Сделано
speed_session_did-partly = Частично
speed_session_did-not_yet = Пока нет

speed_session-list =
    <b>Скоростные встречи</b>

    { $body }

    { $page }
speed_session-list_past =
    <b>Прошедшие встречи</b>

    { $body }

    { $page }
speed_session-list_line =
    { $number }. <b>{ $topic }</b>
    { $when }
    { $stands }
speed_session-list_row = { $number }. { $when }
speed_session_empty-coming = Скоростная встреча — это разговор на 15–60 минут со специалистом, которому можно задать свой вопрос. Сейчас открытых нет; о новой бот сообщит.
speed_session_empty-curator = Скоростная встреча — это один разговор на 15–60 минут со специалистом, для одного человека или группы. Откройте встречу: бот пригласит, запишет, напомнит и спросит, что люди взяли с собой.
speed_session_empty-past = Прошедших встреч пока нет.
speed_session-new = Открыть встречу
speed_session-to_past = Прошедшие
speed_session-to_wishes = Пожелания: { $count }

speed_session-card =
    <b>{ $topic }</b>

    { $lines }

    { $stands }

    { $more }
speed_session-when = { $when } – { $until }
speed_session-where_link = онлайн
speed_session-where_both = { $place }, онлайн
speed_session-colleague = { $who }, { $position }
speed_session-guest = { $who } ({ $organisation })
speed_session-line_where = Где: { $where }
speed_session-line_areas = Области: { $areas }
speed_session-stands_cancelled = <b>Встреча отменена.</b>
speed_session-stands_signed = <b>Вы записаны.</b>
speed_session-stands_was = Вы были записаны.
speed_session-stands_goes_on = Встреча идёт, запись закрыта.
speed_session-stands_over = Встреча прошла.
speed_session-stands_waiting = <b>Вы в очереди:</b> место { $place }. Если кто-то откажется, бот сразу скажет.
speed_session-stands_free = { $count ->
    [one] Свободно { $count } место.
    [few] Свободно { $count } места.
   *[many] Свободно { $count } мест.
}
speed_session-stands_full = { $count ->
    [0] Мест нет, в очереди никого.
   *[other] Мест нет, в очереди: { $count }.
}
speed_session-line_signed = Записаны ({ $count }): { $who }
speed_session-line_waiting = В очереди ({ $count }): { $who }
speed_session-line_nobody = Пока никто не записался.
speed_session-line_outcome = Были: { $came }, ответили: { $answered }, рассказали через неделю: { $did }, хотят работать вместе: { $wishes }
speed_session-line_came = Были: { $count }
speed_session-on = Записаться
speed_session-queue = Встать в очередь
speed_session-off = Отменить запись
speed_session-join = Подключиться
speed_session-look = О встрече
speed_session-mark = Отметить, кто был
speed_session-mark_again = Исправить отметки
speed_session-answer = Ответить
speed_session-answer_now = Что взяли с собой?
speed_session-my_answer = Мой ответ
speed_session-answers = Ответы: { $count }
speed_session-paper = Список участников
speed_session-edit = Изменить
speed_session-cancel = Отменить встречу
speed_session-cancel_do = Отменить встречу
speed_session-stay = Оставить как есть
speed_session-ask_cancel =
    <b>Отменить встречу?</b>

    { $topic }
    { $lines }

    { $count ->
        [0] Сообщать пока некому.
        [one] Об отмене узнает { $count } человек.
        [few] Об отмене узнают { $count } человека.
       *[many] Об отмене узнают { $count } человек.
    }

speed_session_ask-topic =
    <b>Новая скоростная встреча</b>

    О чём она? Напишите тему или вопрос, до { $limit } знаков.

    <i>Увидят все, кого вы пригласите.</i>
speed_session_ask-specialist =
    <b>С кем встреча?</b>

    Напишите фамилию коллеги или её часть. Если специалист не из школы, нажмите кнопку.
speed_session-found = { $count ->
    [0] Никого не нашлось. Напишите фамилию иначе или выберите «Не из нашей школы».
    [one] Нашёлся { $count } человек. Выберите его или напишите другую фамилию.
    [few] Нашлись { $count } человека. Выберите или уточните фамилию.
   *[many] Нашлось { $count } человек. Выберите или уточните фамилию.
}
speed_session-person = { $who }
speed_session-outside = Не из нашей школы
speed_session_ask-outside =
    <b>Как зовут специалиста?</b>

    Напишите имя так, как его стоит назвать в приглашении, до { $limit } знаков.

    <i>Увидят все, кого вы пригласите.</i>
speed_session_ask-organisation =
    <b>Откуда специалист?</b>

    Выберите партнёра школы или напишите организацию, до { $limit } знаков.
speed_session_ask-day =
    <b>Когда встреча?</b>

    Напишите день и час, например «в среду в 15:20» или «завтра после 6-го урока», — или выберите день.

    { $legend }
speed_session_ask-clock =
    <b>Во сколько?</b>

    Выберите или напишите час, например 15:20.
speed_session_ask-where =
    <b>Где встреча?</b>

    Напишите место, например «кабинет 12», или вставьте ссылку на видеовстречу. До { $limit } знаков.
speed_session_ask-minutes =
    <b>Сколько минут?</b>

    Выберите или напишите число от 15 до 60.
speed_session_ask-places =
    <b>Сколько мест?</b>

    Выберите или напишите число от { $low } до { $high }. Кто запишется позже, встанет в очередь.
speed_session_ask-areas =
    <b>К каким областям относится встреча?</b>

    Отметьте сколько нужно. Можно не отмечать ничего.
speed_session_ask-audience = <b>Кого пригласить?</b>
speed_session-minutes = { $count } мин
speed_session-places = { $count }
speed_session-preview =
    <b>Проверьте перед объявлением</b>

    <b>{ $topic }</b>
    { $lines }
    Мест: { $places }
    Приглашаем: { $audience }

    { $clash }

    { $count ->
        [0] Пригласить пока некого: подходящих участников в боте нет.
        [one] Приглашение получит { $count } человек.
        [few] Приглашение получат { $count } человека.
       *[many] Приглашение получат { $count } человек.
    }
speed_session-preview_change =
    <b>Проверьте изменения</b>

    <b>{ $topic }</b>
    { $lines }
    Мест: { $places }
    Приглашены: { $audience }

    { $clash }

    { $count ->
        [0] Сообщать пока некому: никто не записан.
        [one] О новом времени или месте узнает { $count } человек.
        [few] О новом времени или месте узнают { $count } человека.
       *[many] О новом времени или месте узнают { $count } человек.
    }
speed_session-clash_specialist = ⚠️ У специалиста в это время урок.
speed_session-clash = { $count ->
    [one] ⚠️ У { $count } приглашённого в это время урок.
   *[other] ⚠️ У { $count } приглашённых в это время уроки.
}
speed_session-day_off = ⚠️ Это выходной или каникулы.
speed_session-publish = Объявить встречу
speed_session-save = Сохранить и сообщить
speed_session_field-topic = Тема
speed_session_field-specialist = С кем
speed_session_field-day = Когда
speed_session_field-where = Где
speed_session_field-minutes = Сколько минут
speed_session_field-places = Сколько мест
speed_session_field-areas = Области
speed_session_field-audience = Кого пригласить
speed_session-keep = Продолжить
speed_session-drop = Не открывать встречу
speed_session-drop_ask = Встреча ещё не объявлена. Если выйти, написанное пропадёт.

speed_session-ask_mark =
    <b>Кто был на встрече?</b>

    { $topic }
    { $when }

    Все записанные уже отмечены. Снимите отметку с тех, кто не пришёл, и сохраните: остальных бот спросит, что они взяли с собой.
speed_session-ask_mark_nobody =
    <b>{ $topic }</b>
    { $when }

    На встречу никто не записался. Сохраните — и она будет считаться прошедшей.
speed_session-mark_save = Сохранить: были { $count }

speed_session-ask_took =
    <b>Что вы взяли с собой?</b>

    { $topic }
    { $specialist }
    { $when }

    Нажмите подходящее или напишите своими словами, до { $limit } знаков. { $now }

    <i>Прочитают вы и куратор. Специалист — только если вы разрешите.</i>
speed_session-answer_now_is = Сейчас: { $answer }.
speed_session-ask_step =
    <b>Каким будет следующий шаг?</b>

    { $topic }
    { $specialist }
    { $when }

    Вы взяли с собой: { $took }

    Нажмите подходящее или напишите, до { $limit } знаков. { $now } Через неделю бот один раз спросит, что получилось.
speed_session-thanks =
    <b>Спасибо, записано.</b>

    { $topic }
    { $specialist }
    { $when }

    Взяли с собой: { $took }
    Следующий шаг: { $step }
    { $more }

    { $readers }
speed_session-my_card =
    <b>{ $topic }</b>
    { $specialist }
    { $when }

    Взяли с собой: { $took }
    Следующий шаг: { $step }
    { $more }

    { $readers }
speed_session-reads = <i>Читаете вы и куратор.</i>
speed_session-reads_shared = <i>Читаете вы и куратор; что взяли с собой и следующий шаг видит и специалист.</i>
speed_session_do-share = Показать специалисту
speed_session_do-unshare = Не показывать специалисту
speed_session_do-wish = Хочу работать вместе
speed_session_do-unwish = Передумать работать вместе
speed_session-did = Что сделали?
speed_session-line_wished = Вы хотели бы работать с этим наставником: куратор знает об этом, больше никто.
speed_session-line_settled = Вы хотели бы работать с этим наставником: куратор рассмотрел пожелание.
speed_session-line_did = Через неделю: { $did }
speed_session-quote = <blockquote>{ $words }</blockquote>
speed_session-ask_did =
    <b>Что из этого сделали?</b>

    { $topic }
    { $specialist }
    { $when }

    Взяли с собой: { $took }
    Следующий шаг: { $step }

    <i>Прочитают вы и куратор.</i>
speed_session-ask_did_only =
    <b>Получилось ли что-то сделать после встречи?</b>

    { $topic }
    { $specialist }
    { $when }

    <i>Прочитают вы и куратор.</i>
speed_session-ask_did_words =
    <b>Записано: { $did }.</b>

    Можно добавить пару слов одним сообщением, до { $limit } знаков, — или на этом закончить.
speed_session-enough = Этого достаточно
speed_session-answers_list =
    <b>{ $topic }</b>

    { $lines }

    { $page }
speed_session-no_answers = Ответов пока нет.
speed_session-answer_line =
    <b>{ $who }</b>
    Взяли с собой: { $took }
    Следующий шаг: { $step }

speed_session-wishes =
    <b>Хотят работать с наставником</b> ({ $count })

    После скоростной встречи эти люди хотели бы продолжить. Откройте пожелание: дальше — обычный подбор, обе стороны бот спросит.

    { $page }
speed_session-wishes_none = Пожеланий сейчас нет: все рассмотрены.
speed_session-wish_card =
    <b>{ $who }</b>

    Хочет работать с наставником: { $specialist }
    Встреча: { $topic }, { $when }
    Взяли с собой: { $took }

    { $way }
speed_session_way-match = Специалист есть в банке наставников, запрос наставляемого открыт: можно предложить пару.
speed_session_way-not_in_bank = Специалиста нет в банке наставников. Пригласите его заполнить анкету наставника — тогда пару можно будет предложить.
speed_session_way-unfit = По анкете и запросу этот наставник не предлагается: { $why }. Посмотрите других или договоритесь об изменениях в анкете.
speed_session_way-no_request = У наставляемого нет открытого запроса. Попросите его отправить запрос — тогда пару можно будет предложить.
speed_session_way-outside = Специалист не из школы. Договоритесь с организацией; если он станет наставником, заведите ему карточку и укажите в ней организацию.
speed_session_way-settled = Пожелание уже рассмотрено.
speed_session-to_match = Предложить пару
speed_session-to_request = Весь подбор
speed_session-settle = Рассмотрено

speed_session-told_new = Приглашаем на скоростную встречу со специалистом. Места ограничены, записаться можно одной кнопкой.
speed_session-told_leads = Куратор объявил скоростную встречу с вами. Посмотрите время и место.
speed_session-told_moved = Скоростная встреча изменилась: посмотрите новое время и место.
speed_session-told_cancelled = Скоростная встреча отменена.
speed_session-told_place = Для вас освободилось место на скоростной встрече: вы записаны.
speed_session-told_wish = После скоростной встречи один из участников хочет работать с наставником.
speed_session-told_settled = Куратор рассмотрел ваше пожелание после скоростной встречи.
speed_session-remind_day = Скоростная встреча: { $day }, { $time }.
speed_session-remind_soon = Скоростная встреча начнётся в { $time } ({ $day }). Ссылка — по кнопке.
speed_session-remind_mark = Скоростная встреча прошла. Отметьте, кто был.
speed_session-remind_took = Вы были на скоростной встрече. Что взяли с собой?
speed_session-remind_did = Неделю назад была скоростная встреча. Что из неё пригодилось?
speed_session-waits = { $count ->
    [one] { $count } человек хочет работать с наставником после скоростной встречи
    [few] { $count } человека хотят работать с наставником после скоростной встречи
   *[many] { $count } человек хотят работать с наставником после скоростной встречи
}
speed_session-waits_button = Пожелания: { $count }

speed_session-no_draft = Этого черновика больше нет. Начните с «Открыть встречу».
speed_session-cancelled = Встреча отменена.
speed_session-begun = Встреча уже началась: записи и изменения закрыты.
speed_session-not_yet = Встреча ещё не началась.
speed_session-too_short = Слишком коротко. Напишите, пожалуйста, чуть подробнее.
speed_session-too_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
speed_session-minutes_range = Встреча длится от { $low } до { $high } минут. Напишите одно число.
speed_session-places_range = Мест может быть от { $low } до { $high }. Напишите одно число.
speed_session-places_taken = { $count ->
    [one] Уже записан { $count } человек: мест не может быть меньше.
    [few] Уже записаны { $count } человека: мест не может быть меньше.
   *[many] Уже записано { $count } человек: мест не может быть меньше.
}
speed_session-past = Это время уже прошло. Выберите другое.
speed_session-no_specialist = Укажите, с кем встреча.

audit-speed_session_published = объявлена скоростная встреча
audit-speed_session_changed = изменена скоростная встреча
audit-speed_session_cancelled = отменена скоростная встреча
audit-speed_session_signed = запись на скоростную встречу
audit-speed_session_off = отмена записи на скоростную встречу
audit-speed_session_marked = отмечено, кто был на скоростной встрече
audit-speed_session_answered = ответ после скоростной встречи
audit-speed_session_did = ответ через неделю после скоростной встречи
audit-speed_session_wished = пожелание работать с наставником
audit-speed_session_unwished = пожелание работать с наставником снято
audit-speed_session_settled = рассмотрено пожелание работать с наставником
privacy_category-speed = скоростные встречи: куда вы записывались и что взяли с собой
my_data_table-speed_sessions = Скоростные встречи
my_data_table-speed_places = Ваши записи на скоростные встречи
my_data_field-topic = Тема
my_data_field-came = Были на встрече
my_data_field-took_code = Взяли с собой
my_data_field-took = Взяли с собой, своими словами
my_data_field-step_code = Следующий шаг
my_data_field-step = Следующий шаг, своими словами
my_data_field-shared = Показано специалисту
my_data_field-did = Сделано
my_data_field-did_words = Сделано, своими словами
my_data_field-did_at = Сделано: когда сказано
my_data_field-wished_at = Пожелание работать вместе

# Paper: the list of participants.
paper_kind-speed_list = Список участников скоростной встречи
speed_session-sheet = Участники { $on }
speed_session-column_number = №
speed_session-column_state = Запись
speed_session-column_came = Был(а)
speed_session-column_sign = Подпись
