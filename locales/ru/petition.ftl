# Petitions and statements: another mentor, stepping down, ending, the personal file, mediation, a helper.
petition_kind-replace = Ходатайство о замене наставника
petition_kind-step_down = Заявление о сложении обязанностей
petition_kind-end_wish = Просьба завершить работу
petition_kind-file_access = Доступ к личному делу
petition_kind-release = Освобождение от уроков на встречу
petition_kind-mediation = Просьба помочь договориться
petition_kind-helper = Приглашение помочь
petition_kind-improve = Предложение по программе
petition_kind-reward = Предложение о поощрении
petition_kind-discipline = Предложение о дисциплинарной мере
petition_state-open = ждёт ответа
petition_state-granted = удовлетворено
petition-supported = поддержано
petition_state-declined = отказано
petition_state-withdrawn = отозвано автором
petition_state-taken_note = принято к сведению
petition_state-closed = закрыто
petition-people =
    Наставник: { $mentor }
    { $count ->
        [1] Наставляемый
       *[other] Наставляемые
    }: { $mentees }

petition-list =
    <b>Обращения: { $name }</b> ({ $count })

    { $empty }

    { $page }
petition_list-waits = ждут меня
petition_list-mine = мои
petition_list-done = решённые
petition_empty-waits = Сейчас вашего ответа ничего не ждёт.
petition_empty-mine = Вы ещё ни с чем не обращались. Обратиться можно из карточки пары: «Что можно сделать».
petition_empty-done = Решённых обращений пока нет.
petition-tab = { $name }: { $count }
petition-tab_on = ✓ { $name }: { $count }
petition-row = № { $number } · { $kind } · { $mark }
petition-row_due = до { $due }

petition-card =
    <b>{ $kind } № { $number }</b>

    { $people }

    { $lines }
petition-line_from = Подано: { $who }, { $at }
petition-line_to = Кому: { $who }
petition-line_state = Сейчас: { $state }
petition-line_due = Ответ нужен до { $due }
petition-line_takes_effect = Вступает в силу { $due }: по закону через 3 рабочих дня
petition-line_words = <blockquote>{ $words }</blockquote>
petition-line_invited = Методсовет пригласил к разговору: { $at }
petition-line_decided = Решение: { $who }, { $at }
petition-line_until = Доступ открыт по { $until } включительно
petition-line_decision = <blockquote>{ $words }</blockquote>
petition-line_voice = { $who }: { $answer }
petition-line_use = С личным делом ознакомились { $at }
petition-line_meeting = Встреча: { $when }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
petition_about-file_access = Чьё личное дело: { $who }
petition_about-release = Кого освободить: { $who }
petition_about-helper = Кого приглашают: { $who }
petition_about-reward = Кого предлагают поощрить: { $who }
petition_about-discipline = О ком: { $who }
petition_voice-waiting = ещё не ответили
petition_voice-yes = согласие дано
petition_voice-no = согласия нет
petition_say-yes = Да, согласие даю
petition_say-no = Нет
petition_do-granted = Удовлетворить
petition-do_support = Поддержать
petition_do-declined = Отказать
petition_do-taken_note = Принять к сведению
petition_do-closed = Закрыть с итогом
petition-do_invite = Пригласить к разговору
petition-do_use = Сегодня смотрел(а) дело
petition-do_paper = Заявление для подписи
petition-do_withdraw = Отозвать
petition-to_pair = К паре
petition-keep = Оставить как есть
petition-ask_withdraw =
    <b>Отозвать обращение № { $number }?</b>

    Все, кому оно адресовано, узнают, что оно отозвано. Обратиться снова можно в любой день.

petition_ask-replace =
    <b>Ходатайство о замене наставника</b>

    { $people }

    Почему вам нужен другой наставник? Напишите одним сообщением, до { $limit } знаков. Достаточно и одной фразы.

    { $readers }
    { $what }
petition_ask-step_down =
    <b>Заявление о сложении обязанностей наставника</b>

    { $people }

    Напишите просьбу одним сообщением, до { $limit } знаков. Причину указывать необязательно.

    { $readers }
    { $what }
petition_ask-end_wish =
    <b>Завершить работу по вашему желанию</b>

    { $people }

    По каким обстоятельствам вы хотите завершить работу? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-file_access =
    <b>Доступ к личному делу</b>

    { $people }
    { $about }

    Для чего вам нужно личное дело? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-mediation =
    <b>Помочь договориться</b>

    { $people }

    Что мешает работать вместе? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-helper =
    <b>Пригласить коллегу помочь</b>

    { $people }
    { $about }

    С чем нужна помощь? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-improve =
    <b>Как сделать программу наставничества лучше?</b>

    { $people }

    Что бы вы изменили и зачем? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-reward =
    <b>Предложение о поощрении</b>

    { $people }
    { $about }

    За что и как вы предлагаете поощрить? Напишите одним сообщением, до { $limit } знаков.

    { $readers }
    { $what }
petition_ask-discipline =
    <b>Предложение о дисциплинарной мере</b>

    { $people }
    { $about }

    Что произошло и когда? Напишите одним сообщением, до { $limit } знаков: только то, что видели сами, без оценок и без данных учеников.

    { $readers }
    { $what }
petition_what-replace = Куратор и руководитель ответят в течение 5 рабочих дней. До приказа о новом наставнике вы работаете с прежним. Прежнему наставнику бот ничего не скажет, пока нет решения.
petition_what-step_down = Обязанности сложатся на третий рабочий день. До этого дня заявление можно отозвать. Отказать в нём нельзя: куратор и руководитель принимают его к сведению и ищут другого наставника.
petition_what-end_wish = Другую сторону спросят, согласна ли она. Решит куратор в течение 5 рабочих дней; если согласны все, работа завершится по обоюдному решению.
petition_what-file_access = Решит руководитель. Доступ открывается не больше чем на 30 дней, о нём узнает наставляемый. Само дело смотрят в кадрах, в боте его нет; каждый просмотр вы отмечаете.
petition_what-release = Решит руководитель: освободить можно в исключительном случае и если есть замена (п. 1.4). До решения встреча стоит в плане с пометкой.
petition_what-mediation = Методсовет пригласит вас и вторую сторону к разговору. Она узнает только о приглашении: ни ваших слов, ни вашего имени в нём нет.
petition_what-helper = Коллега ответит вам «да» или «нет» без объяснений. О согласии узнает и наставляемый.
petition_what-improve = Вам ответят в течение 10 рабочих дней: поддержат, примут к сведению или напишут, почему нет.
petition_what-reward = Решит руководитель в течение 10 рабочих дней. Тот, о ком предложение, ничего о нём не узнает, пока ему не скажут лично.
petition_what-discipline = Тот, о ком предложение, из бота ничего не узнает. До взыскания руководитель обязан запросить у работника письменное объяснение (ст. 193 ТК РФ); бот только передаёт предложение.
petition_readers-replace = <i>Прочитают: куратор и руководитель.</i>
petition_readers-step_down = <i>Прочитают: куратор и руководитель.</i>
petition_readers-end_wish = <i>Прочитает только куратор.</i>
petition_readers-file_access = <i>Прочитает только руководитель.</i>
petition_readers-release = <i>Прочитает только руководитель.</i>
petition_readers-mediation = <i>Прочитают только члены методсовета. Куратору и руководителю это не показывается.</i>
petition_readers-helper = <i>Прочитает только коллега, которого вы приглашаете.</i>
petition_readers-improve = <i>Прочитают: куратор и методсовет.</i>
petition_readers-reward = <i>Прочитают: руководитель и куратор.</i>
petition_readers-discipline = <i>Прочитает только руководитель.</i>
petition-voices =
    <b>Предложения</b>

    { $people }

    { $lines }
petition-before_discipline =
    <b>Прежде чем предлагать дисциплинарную меру</b>

    { $people }

    Это официальное предложение руководителю о взыскании (п. 4.2 Положения). Прочитает его только руководитель: ни куратор, ни методсовет о нём не узнают, сам коллега тоже. Ответить нужно в течение { $days } рабочих дней.

    До взыскания руководитель обязан запросить у работника письменное объяснение (ст. 193 ТК РФ); бот только передаёт предложение.

    Часто хватает разговора. Методсовет умеет помочь договориться; ни куратору, ни руководителю он об этом не скажет.
petition-go_on = Всё же предложить

petition-preview =
    <b>Проверьте перед отправкой</b>

    { $people }
    { $about }

    <blockquote>{ $words }</blockquote>

    { $readers }
    { $what }

    Ответ нужен до { $due }.
petition_send-replace = Подать ходатайство
petition_send-step_down = Подать заявление
petition_send-end_wish = Отправить куратору
petition_send-file_access = Отправить руководителю
petition_send-mediation = Отправить методсовету
petition_send-helper = Пригласить
petition_send-improve = Отправить предложение
petition_send-reward = Отправить руководителю
petition_send-discipline = Передать руководителю
petition-mediation_first = Сначала поговорить
petition-ask_colleague =
    <b>Кого пригласить помочь?</b>

    { $people }

    Напишите фамилию коллеги или её часть.
petition_whom-file_access = <b>Чьё личное дело вам нужно?</b>
petition_whom-reward = <b>Кого вы предлагаете поощрить?</b>
petition_whom-discipline = <b>О ком предложение?</b>
petition-person = { $who }
petition-found = { $count ->
    [0] Никого не нашлось. Напишите фамилию иначе: ищем среди тех, кто есть в боте и ещё не в этой паре.
    [one] Нашёлся { $count } человек. Выберите его или напишите другую фамилию.
    [few] Нашлись { $count } человека. Выберите или уточните фамилию.
   *[many] Нашлось { $count } человек. Выберите или уточните фамилию.
}

petition_why-declined =
    <b>Почему отказ по обращению № { $number }?</b>

    { $people }

    Напишите одним сообщением, до { $limit } знаков. Прочитает автор обращения.
petition_why-closed =
    <b>Чем закончился разговор по обращению № { $number }?</b>

    { $people }

    Напишите итог одним сообщением, до { $limit } знаков. Прочитают методсовет и автор обращения.
petition-decision =
    <b>Обращение № { $number }: { $what }</b>

    <blockquote>{ $words }</blockquote>

    { $readers }
petition_reads-replace = <i>Прочитают: автор, куратор и руководитель.</i>
petition_reads-end_wish = <i>Прочитают: автор и куратор.</i>
petition_reads-file_access = <i>Прочитают: автор и руководитель.</i>
petition_reads-release = <i>Прочитают: автор и руководитель.</i>
petition_reads-mediation = <i>Прочитают: автор и методсовет.</i>
petition_reads-improve = <i>Прочитают: автор, куратор и методсовет.</i>
petition_reads-reward = <i>Прочитают: автор, руководитель и куратор.</i>
petition_reads-discipline = <i>Прочитают: автор и руководитель.</i>
petition-ask_term =
    <b>На сколько открыть доступ к личному делу?</b>

    Самое позднее — по { $latest } включительно. Наставляемый узнает, что доступ открыт.
petition-term = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
petition-sure_access =
    <b>Открыть доступ по { $until } включительно?</b>

    { $people }

    Об этом узнают наставник и наставляемый. Каждый просмотр наставник отметит с датой.
petition_sure-replace_granted =
    <b>Удовлетворить ходатайство?</b>

    { $people }

    Автор узнает о решении, наставнику бот сообщит, что подбирается другой наставник. Куратор начнёт подбор; пара работает до нового приказа.
petition_sure-step_down_taken_note =
    <b>Принять к сведению?</b>

    { $people }

    Обязанности сложатся { $due }. Об этом узнают наставник и наставляемые, куратор начнёт подбор.
petition_sure-end_wish_granted =
    <b>Завершить работу?</b>

    { $people }

    Работа закончится сегодня, об этом узнают все в паре. Потом нужен приказ об изменении. Если одного из группы отпускают, остальные продолжают.
petition_sure-improve_granted =
    <b>Поддержать предложение?</b>

    { $people }

    Автор узнает, что оно поддержано. Внести его в программы — дело методсовета и пар.
petition_sure-improve_taken_note =
    <b>Принять к сведению?</b>

    { $people }

    Автор узнает, что предложение прочитали и учтут.
petition_sure-reward_granted =
    <b>Поддержать поощрение?</b>

    { $people }

    Об этом узнает автор предложения. Приказ и сама награда — вне бота; тому, о ком речь, бот ничего не скажет.
petition_sure-reward_taken_note =
    <b>Принять к сведению?</b>

    { $people }

    Об этом узнает только автор предложения.
petition_sure-discipline_taken_note =
    <b>Принять к сведению?</b>

    { $people }

    Об этом узнает только автор. Бот ничего не запускает: прежде чем применить взыскание, запросите у работника письменное объяснение (ст. 193 ТК РФ).
petition_sure-release_granted =
    <b>Разрешить освобождение от урока?</b>

    { $people }

    Решение узнают оба участника встречи. Замену организует школа.
petition-sure_invite =
    <b>Пригласить к разговору?</b>

    { $people }

    Все стороны узнают, что методсовет приглашает поговорить, и ничего больше.

petition_told-replace = Поступило ходатайство о замене наставника. Оно ждёт вашего решения.
petition_told-step_down = Наставник подал заявление о сложении обязанностей. Оно вступит в силу на третий рабочий день.
petition_told-end_wish = Одна из сторон просит завершить работу пары. Нужно ваше решение.
petition_told-file_access = Наставник просит доступ к личному делу. Нужно ваше решение.
petition_told-release = Просят освободить от урока на время встречи по программе. Нужно ваше решение.
petition_told-mediation = Методсовет просят помочь договориться.
petition_told-improve = Поступило предложение, как сделать программу наставничества лучше.
petition_told-reward = Поступило предложение о поощрении. Нужно ваше решение.
petition_told-discipline = Поступило обращение, которое читает только руководитель. Нужно ваше решение.
petition-told_to_read = Поступило предложение о поощрении. Решит руководитель, вы можете его прочитать.
petition_asked-end_wish = Вас спрашивают, согласны ли вы завершить работу пары.
petition_asked-helper = Наставник приглашает вас помочь. Ответить можно «да» или «нет», объяснять ничего не нужно.
petition-told_access_over = Срок доступа к личному делу закончился.
petition-told_withdrawn = Обращение отозвано автором. Отвечать на него не нужно.
petition-told_voice = На просьбу завершить работу ответили. Посмотрите, прежде чем решать.
petition-told_helper_yes = Коллега согласен вам помочь.
petition-told_helper_no = Коллега сейчас не сможет помочь. Можно пригласить кого-то ещё.
petition-told_closed = Ваше обращение закрыто: обстоятельства изменились, отвечать на него больше не нужно.
petition-told_invited = Методсовет пригласил стороны к разговору.
petition_done-replace_granted = Ходатайство удовлетворено: куратор подбирает вам другого наставника. До приказа вы работаете с прежним.
petition_done-replace_declined = По вашему ходатайству есть решение. Откройте, чтобы прочитать.
petition_done-step_down_taken_note = Ваше заявление принято к сведению. Спасибо за работу наставником.
petition_done-end_wish_granted = Ваша просьба завершить работу удовлетворена.
petition_done-end_wish_declined = По вашей просьбе завершить работу есть решение. Откройте, чтобы прочитать.
petition_done-file_access_granted = Доступ к личному делу открыт. Отмечайте каждый просмотр.
petition_done-file_access_declined = По доступу к личному делу есть решение. Откройте, чтобы прочитать.
petition_done-release_granted = Руководитель разрешил освободить от урока на время встречи.
petition_done-release_declined = Освободить от урока на время встречи не получилось. Откройте решение и выберите встрече другое время.
petition_done-mediation_closed = Методсовет записал итог разговора. Откройте, чтобы прочитать.

petition_done-improve_granted = Ваше предложение поддержано. Спасибо!
petition_done-improve_taken_note = Ваше предложение приняли к сведению. Спасибо!
petition_done-improve_declined = По вашему предложению есть ответ. Откройте, чтобы прочитать.
petition_done-reward_granted = Ваше предложение поддержано.
petition_done-reward_taken_note = Ваше предложение приняли к сведению.
petition_done-reward_declined = По вашему предложению есть ответ. Откройте, чтобы прочитать.
petition_done-discipline_taken_note = Ваше обращение принято к сведению.
petition_done-discipline_declined = По вашему обращению есть ответ. Откройте, чтобы прочитать.

petition-words_needed = Напишите хотя бы одну фразу.
petition-words_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
petition-until_range = Доступ открывают самое позднее по { $latest } включительно.
petition-whose_file = Личное дело можно попросить только наставляемого этой пары. Выберите его ещё раз.
petition-about_whom = Предложение может быть только о том, с кем вы работаете в этой паре. Выберите ещё раз.
petition-gone = Этот человек больше не участвует в наставничестве: предложение о нём отправить нельзя.
petition-whom = Этого коллегу пригласить нельзя: он уже в паре или не участвует. Выберите другого.
petition-already = Такое обращение уже подано: № { $number }. Дождитесь решения или отзовите его.
petition-nobody = Обратиться пока не к кому: в боте никого нет в роли «{ $who }». Поговорите с куратором.
petition-too_late = Отозвать уже нельзя: по обращению есть решение или срок прошёл.
petition-answered = Вы уже ответили, или ответ больше не нужен.
petition-decided = По этому обращению уже есть решение.
petition-invited = Стороны уже приглашены к разговору.
petition-no_access = Доступ к личному делу не открыт или срок закончился. Попросите его снова.
petition-not_working = Пара уже не работает, завершать нечего.

petition-waits = { $count ->
    [one] { $count } обращение ждёт вашего ответа
    [few] { $count } обращения ждут вашего ответа
   *[many] { $count } обращений ждут вашего ответа
}
petition-waits_button = Обращения: { $count }
petition-waits_replace = { $count ->
    [one] { $count } паре нужен другой наставник
    [few] { $count } парам нужен другой наставник
   *[many] { $count } парам нужен другой наставник
}
petition-waits_replace_button = Нужна замена: { $count }

audit-petition_replace = ходатайство о замене наставника
audit-petition_step_down = заявление о сложении обязанностей
audit-petition_end_wish = просьба завершить работу
audit-petition_file_access = запрошен доступ к личному делу
audit-petition_release = запрошено освобождение от уроков на встречу
audit-petition_mediation = обращение в методсовет
audit-petition_helper = приглашён коллега-помощник
audit-petition_improve = предложение по программе
audit-petition_put = подано обращение
audit-petition_withdrawn = обращение отозвано
audit-petition_voiced = ответ на вопрос о согласии
audit-petition_granted = обращение удовлетворено
audit-petition_declined = по обращению отказано
audit-petition_taken_note = заявление принято к сведению
audit-petition_closed = обращение закрыто
audit-petition_invited = методсовет пригласил к разговору
audit-petition_file_read = отмечено ознакомление с личным делом

# Paper: the statement to the head.
paper_kind-petition_docx = Заявление
