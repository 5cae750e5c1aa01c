# Urgent help.
home-help_home = Срочная помощь
home-help_board = Срочная помощь
situational_request-home =
    <b>Срочная помощь</b>

    С чем помочь? Если у вас есть наставник, первым узнает он. Если нет — коллега, который готов помогать по этой теме. Найдём человека в течение учебного дня.
situational_request-area = { $area }
situational_request-to_mine = Мои просьбы: { $count }
situational_request-to_theirs = Просят меня: { $count }
situational_request-ask_words =
    <b>{ $area }</b>

    Что случилось и что вы уже пробовали? Напишите одним сообщением, до { $limit } знаков.

    { $readers } Пожалуйста, без фамилий и других данных учеников и родителей.
situational_request-readers_own = Прочитает ваш наставник; если он не сможет — коллега, которого мы спросим следующим. Куратор — только если никто не возьмётся.
situational_request-readers_others = Прочитает коллега, которого мы спросим. Куратор — только если никто не возьмётся.
situational_request-readers_none = По этой теме коллег пока нет, поэтому прочитает куратор: он найдёт, кто поможет.
situational_request-words_first = Сначала напишите словами, что случилось. Файл можно будет приложить сразу после отправки.
situational_request-words_needed = Напишите хотя бы несколько слов.
situational_request-words_long = Получилось { $length } знаков, а помещается { $limit }. Сократите, пожалуйста.
situational_request-file_later = Файл пока не приложен: пришлите его сразу после отправки.
situational_request-preview =
    <b>{ $area }</b>

    «{ $words }»

    { $readers }
    { $closed }
    { $file }

    Как скоро нужен ответ? Выберите — и просьба уйдёт.
situational_request-closed = Школа сейчас закрыта, ночью и в выходные мы никого не беспокоим. Коллега узнает { $at }.
situational_request_chip-now = Срочно: { $span }
situational_request_chip-day = Подождёт: { $span }
situational_request_span-h1 = за час
situational_request_span-h2 = за 2 часа
situational_request_span-h3 = за 3 часа
situational_request_span-h4 = за 4 часа
situational_request_span-d1 = за учебный день
situational_request_span-d2 = за 2 учебных дня
situational_request_urgency-now = срочно
situational_request_urgency-day = может подождать
situational_request_wish-now = Нужно срочно.
situational_request_wish-day = Может немного подождать.
situational_request-many = У вас уже { $limit ->
        [one] { $limit } просьба
        [few] { $limit } просьбы
       *[many] { $limit } просьб
    } без ответа. Закройте ту, что уже не нужна, — и сможете спросить ещё.
situational_request-card =
    <b>Просьба о помощи · { $area }</b>

    { $head }

    { $words }

    { $talk }
situational_request-words = «{ $words }»
situational_request-from = Просит { $who }, { $at }.
situational_request-you = Вы
situational_request-said = <b>{ $who }</b>, { $at }: { $words }
situational_request-said_file = <b>{ $who }</b>, { $at }: { $what } { $words }
situational_request-file = файл { $number }.
situational_request-file_gone = файла здесь больше нет.
situational_request_stands-closed = Школа закрыта. Коллега узнает о просьбе { $at }.
situational_request_stands-next = Отправлено { $at }, ждём, кто возьмётся. Если до { $until } никто не ответит, спросим следующего коллегу.
situational_request_stands-last = Отправлено { $at }, ждём, кто возьмётся. Если до { $until } никто не ответит, передадим куратору.
situational_request_stands-curator = Пока никто не взялся, поэтому просьба у куратора: он найдёт, кто поможет.
situational_request_stands-asked = Вас спросили { $at }. Возьмётесь — ответите прямо здесь. Не можете — просто нажмите: причина не нужна, и никто об этом не узнает.
situational_request_stands-took = Просьба у коллеги с { $at }. Вам поможет { $who }, ответ придёт сюда.
situational_request_stands-helps = Помогает { $who }
situational_request_stands-yours = Просьба у вас с { $at }. Коллега ждёт первого ответа.
situational_request_stands-yours_answered = Просьба у вас с { $at }.
situational_request_stands-solved = Решено { $at }.
situational_request_stands-lapsed = Закрыта сама { $at }: на вопрос «Решено?» никто не ответил.
situational_request_stands-withdrawn = Снята { $at }: помощь уже не нужна.
situational_request_state-open = ждёт
situational_request_state-taken = взята
situational_request_state-answered = идёт разговор
situational_request_state-solved = решено
situational_request_state-lapsed = закрыта
situational_request_state-withdrawn = снята
situational_request_call-waiting = вас спросили
situational_request_call-declined = вы не смогли
situational_request_call-released = передано другому
situational_request-reaction = Первый ответ: { $time } школьного времени.
situational_request-time = { $hours } ч { $minutes } мин
situational_request-time_hours = { $hours } ч
situational_request-time_minutes = { $minutes ->
        [0] меньше минуты
       *[other] { $minutes } мин
    }
situational_request-take = Помогу
situational_request-take_self = Отвечу лично
situational_request-decline = Не могу
situational_request-declined = Спасибо, что ответили. Спросим другого коллегу; о вашем «не могу» никто не узнает.
situational_request-name = Попросить коллегу
situational_request-add = Дополнить
situational_request-reply = Написать
situational_request-yes = Решено
situational_request-not_yet = Ещё нет
situational_request-propose = Спросить: решено?
situational_request-proposed = Спросим коллегу, решено ли.
situational_request-give_back = Передать другому
situational_request-given_back = Передали: спросим другого коллегу. Спасибо за участие.
situational_request-another = Другой коллега
situational_request-withdraw = Уже не нужно
situational_request-look = Посмотреть
situational_request-keep = Оставить как есть
situational_request_sure-another =
    <b>Спросить другого коллегу?</b>

    Тот, кто помогает сейчас, узнает, что дальше поможет другой. Вашу просьбу и то, что вы написали, прочитает следующий; ответов первого он не увидит.
situational_request_sure-give_back =
    <b>Передать просьбу другому?</b>

    Коллега узнает, что вы не можете продолжить, и мы сразу спросим следующего. Ваших ответов он не увидит.
situational_request_sure-withdraw =
    <b>Помощь уже не нужна?</b>

    Просьба закроется. Если кто-то уже помогает, он об этом узнает.
situational_request_do-another = Спросить другого
situational_request_do-give_back = Передать
situational_request_do-withdraw = Закрыть просьбу
situational_request-ask_reply =
    Напишите одним сообщением, до { $limit } знаков, или пришлите фото либо документ.
    Прочитает: { $reader }

    Без данных учеников и родителей, пожалуйста. Можно отправить несколько сообщений подряд.
situational_request-whoever_helps = тот, кто возьмётся помочь
situational_request-taken = Просьбу уже взял другой коллега. Спасибо, что откликнулись!
situational_request-passed = Эта просьба уже у другого коллеги.
situational_request-over = Эта просьба уже закрыта.
situational_request-whom = Этого человека попросить нельзя. Выберите другого.
situational_request-told_taken = Коллега взялся вам помочь.
situational_request-told_words = Вам написали в разговоре о срочной помощи.
situational_request-told_another = Дальше с этой просьбой поможет другой коллега. Спасибо, что взялись!
situational_request-told_given_back = Коллега не может продолжить. Мы уже спрашиваем следующего.
situational_request-told_not_yet = Коллега пишет, что ещё не решено.
situational_request_told-solved = Решено: коллега благодарит вас за помощь.
situational_request_told-withdrawn = Коллеге помощь уже не нужна. Спасибо, что взялись!
situational_request_line-call = { $urgency ->
        [now] Коллеге срочно нужна помощь: { $area }.
       *[day] Коллеге нужна помощь: { $area }.
    } Посмотрите, сможете ли ответить.
situational_request_line-half = Коллега всё ещё ждёт помощи: { $area }. Возьмётесь? Если нет — нажмите «Не могу», и мы сразу спросим другого.
situational_request_line-curator = На просьбу о срочной помощи никто не откликнулся: { $area }. Нужен кто-то, кто поможет.
situational_request_line-named = Коллега, которого вы попросили помочь, пока молчит: { $area }.
situational_request_line-reply = Вы взялись помочь, и коллега ждёт ответа: { $area }.
situational_request_line-late = Срок ответа прошёл, а коллега всё ждёт: { $area }. Если не получается, просьбу можно передать другому.
situational_request_line-silent = Коллега взял вашу просьбу, но пока не ответил: { $area }. Можно подождать или спросить другого.
situational_request_line-stalled = Просьбу о срочной помощи взяли, но не отвечают: { $area }.
situational_request_line-words = Вам написали в разговоре о срочной помощи: { $area }.
situational_request_line-unread = Коллега ответил вам и ждёт: { $area }.
situational_request_line-solved = Получилось решить? { $area }.
situational_request_line-again = Напомню ещё раз: получилось решить? { $area }. Если промолчать, просьба скоро закроется сама.
situational_request-list =
    <b>Срочная помощь · { $name }</b>
    { $page }
    { $empty }
situational_request_tab-mine = мои просьбы
situational_request_tab-theirs = просят меня
situational_request-tab = { $name }: { $count }
situational_request-tab_on = • { $name }: { $count }
situational_request_empty-mine = Вы ещё ни о чём не просили. Нажмите «Назад» и выберите тему — это займёт минуту.
situational_request_empty-theirs = Сейчас вашей помощи никто не ждёт. Когда понадобится, придёт сообщение.
situational_request-row = { $area } · { $mark }
situational_request-waits_mine = { $count ->
        [one] По вашей просьбе о помощи есть новости.
       *[other] По вашим { $count } просьбам о помощи есть новости.
    }
situational_request-waits_mine_button = Мои просьбы: { $count }
situational_request-waits = { $count ->
        [one] { $count } просьба о помощи ждёт вашего ответа.
        [few] { $count } просьбы о помощи ждут вашего ответа.
       *[many] { $count } просьб о помощи ждут вашего ответа.
    }
situational_request-waits_button = Помочь: { $count }
situational_request-waits_curator = { $count ->
        [one] { $count } просьба о срочной помощи без ответа.
        [few] { $count } просьбы о срочной помощи без ответа.
       *[many] { $count } просьб о срочной помощи без ответа.
    }
situational_request-waits_curator_button = Без ответа: { $count }
situational_request-board =
    <b>Срочная помощь</b>

    { $count ->
        [0] Сейчас никто не ждёт помощи.
        [one] Сейчас открыта { $count } просьба. Слова вы увидите, только если никто не возьмётся.
        [few] Сейчас открыты { $count } просьбы. Слова вы увидите, только если никто не возьмётся.
       *[many] Сейчас открыто { $count } просьб. Слова вы увидите, только если никто не возьмётся.
    }
    { $year }
    { $reaction }
    { $page }
situational_request-year = С начала учебного года: { $count }, решено: { $solved }.
situational_request-usually = Первый ответ обычно: { $time } школьного времени.
situational_request-rhythm = Сроки ответа
situational_request-ask_oneself = Попросить помощи
situational_request-whom_to_ask =
    <b>Кого попросить?</b>

    Сначала те, кто готов помогать по этой теме. Коллега получит просьбу и сможет отказаться без объяснений.
situational_request-nobody_to_ask = В банке пока нет принятых анкет наставников, попросить некого. Можно ответить самому или подсказать коллеге заполнить анкету.
situational_request-person = { $who }
situational_request-settings =
    <b>Сроки ответа</b>

    Столько школьного времени есть у коллеги, прежде чем спросим следующего. На половине срока напомним; после второго срока просьба приходит куратору. Ночь, выходные и каникулы не считаются.

    Срочно: { $now }
    Может подождать: { $day }
situational_request_set-now = Срочно: { $span }
situational_request_set-day = Ждёт: { $span }
situational_request-pair_line = Срочная помощь: { $count ->
        [one] { $count } просьба
        [few] { $count } просьбы
       *[many] { $count } просьб
    }, решено: { $solved }
