# Pairs and groups: the quiet yes, the terms, the consent, the council, the head.

# Where a pair stands, whose turn it is, who takes part.
pair-state_asking = ответы участников
pair-state_curator = решение куратора
pair-state_consent = согласие наставника на поручение
pair-state_council = методический совет
pair-state_head = решение руководителя
pair-state_order = приказ
pair-state_active = работа
pair-state_paused = пауза
pair-state_ended = завершено
pair-state_dropped = предложение снято
pair-state_forming = оформление условий
pair-party_mentor = наставник
pair-party_mentee = наставляемый
pair-party_helper = коллега-помощник
pair-party_curator = куратор
pair-party_council = методический совет
pair-party_head = руководитель
pair-answer_waiting = ответа пока нет
pair-answer_yes = да
pair-answer_no = нет
pair-answer_talk = сначала поговорить
pair-basis_addendum = дополнительное соглашение к трудовому договору
pair-basis_duty = входит в трудовую функцию
pair-cause_refused = кто-то из участников ответил «нет»
pair-cause_silent = кто-то из участников не ответил вовремя
pair-cause_curator = решение куратора
pair-cause_consent = наставнику не подошли условия поручения
pair-cause_council = не согласовал методический совет
pair-cause_head = не согласовал руководитель
pair-cause_left = кто-то из участников больше не участвует в наставничестве
pair-ending_done = план выполнен полностью
pair-ending_mentor = по инициативе наставника
pair-ending_mentee = по инициативе наставляемого
pair-ending_mutual = по обоюдному решению
pair-ending_curator = по инициативе куратора
pair-ending_replaced = продолжает другой наставник
pair-ending_left = участник больше не работает в системе наставничества

# The history.
pair-event_proposed = предложение отправлено
pair-event_agreed = все участники согласились
pair-event_silent = кто-то не ответил вовремя
pair-event_dropped = предложение снято
pair-event_without = состав группы изменён
pair-event_settled = куратор записал условия
pair-event_confirmed = куратор отправил дальше
pair-event_recalled = куратор вернул к условиям
pair-event_consented = наставник дал согласие на поручение
pair-event_consent_declined = наставнику не подошли условия
pair-event_original = получен подписанный оригинал согласия
pair-event_council_yes = методический совет согласовал
pair-event_council_no = методический совет вернул куратору
pair-event_head_yes = руководитель согласовал
pair-event_head_no = руководитель вернул куратору
pair-event_active = издан приказ, работа началась
audit-pair_proposed = отправлено предложение о наставничестве
audit-pair_answered = получен ответ на предложение
audit-pair_agreed = участники пары согласились
audit-pair_silent = на предложение не ответили вовремя
audit-pair_dropped = предложение снято
audit-pair_without = состав группы изменён
audit-pair_settled = записаны условия пары
audit-pair_confirmed = пара отправлена на согласование
audit-pair_recalled = пара возвращена к условиям
audit-pair_considered = пара рассмотрена
audit-pair_original = получен оригинал согласия на поручение
audit-pair_active = пара начала работу по приказу

# What comes by itself: no names, no reasons.
pair-told_asking = Вам предлагают работать вместе. Посмотрите и ответьте, когда удобно.
pair-told_remind = Предложение о совместной работе ждёт вашего ответа. Подойдёт любой ответ: «да», «нет» или «сначала поговорить».
pair-told_curator = Все участники согласились работать вместе. Пара ждёт ваших условий.
pair-told_no = На предложение о наставничестве ответили «нет». Остальные об этом не знают: решите, как быть дальше.
pair-told_talk = Участник предложения хотел бы сначала поговорить. Помогите, пожалуйста, встретиться.
pair-told_talk_you = Прежде чем ответить на предложение, с вами хотели бы поговорить. Найдите, пожалуйста, удобное время.
pair-told_silent = На предложение так и не ответили. Решите, ждать ли дальше или предложить другим.
pair-told_passed = Ответа не было, и бот передал предложение следующему наставнику.
pair-told_dropped = Предложение снято: куратор продолжает подбор. Отвечать на него больше не нужно.
pair-told_left = Участник предложения больше не участвует в наставничестве. Посмотрите, что изменилось.
pair-told_consent = Куратор подготовил условия вашей работы наставником. Нужно ваше согласие на поручение.
pair-told_council = Пара ждёт слова методического совета.
pair-told_head = Пара ждёт вашего решения.
pair-told_order = Пара согласована. Теперь нужен приказ: номер и дата.
pair-told_back = Пара вернулась к вам. Откройте, чтобы узнать почему.
pair-told_active = Приказ издан, пара начинает работу. Следующий шаг — программа наставничества.

# Refusals.
pair-not_yours = Это может сделать только: { $who }.
pair-with_curator = Сейчас вам это недоступно: пара у куратора.
pair-not_now = Сейчас этого сделать нельзя: шаг «{ $state }». Можно на шаге: { $when }.
pair-oneself = Один и тот же человек назван дважды.
pair-no_mentee = Нужен хотя бы один наставляемый.
pair-gone = Кто-то из этих людей больше не участвует. Откройте подбор заново.
pair-group_kind = Групповое наставничество — это несколько наставляемых, а для одного нужен другой вид.
pair-reverse_two = Реверсивное наставничество — это двое, и каждый ведёт свою тему. Назовите темы обоих.
pair-no_topic = Назовите хотя бы одну тему; у наставника и наставляемого темы должны быть разными.
pair-no_kind = Выберите хотя бы один вид наставничества.
pair-not_in_bank = Анкеты этого наставника сейчас нет в банке.
pair-no_place = { $free ->
        [0] У наставника нет свободных мест: по анкете он берёт не больше { $capacity }.
       *[other] У наставника не хватает мест: свободно { $free }, по анкете — не больше { $capacity }.
    }
pair-already = У наставляемого по этой теме уже есть наставник или предложение. Откройте подбор заново.
pair-nobody_follows = Других наставников в этом предложении нет. Снимите его и откройте подбор.
pair-not_agreed = Ещё не все участники согласились.
pair-no_term = Сначала укажите срок.
pair-no_consent = Ещё нет согласия наставника на поручение (ст. 351.8 ТК РФ).
pair-no_order = Пара начинает работу только по приказу: нужны его номер и дата.
pair-not_approved = Пара ещё не согласована, приказ о ней издать нельзя.
pair-no_council = В боте нет членов методического совета. Пригласите их или уберите этот шаг в настройках цепочки.
pair-no_head = В боте нет руководителя, согласовать пару некому. Пригласите руководителя.
pair-patience_range = Срок ответа — от 1 до 10 рабочих дней.
pair-reason_needed = Напишите, пожалуйста, причину: её прочтёт только куратор.
pair-too_long = Получилось длиннее { $limit } знаков. Пришлите, пожалуйста, короче.
pair-term_backwards = Последний день срока раньше первого.
pair-term_short = По п. 1.2 Положения программа длится от 3 месяцев до 1 года. Самое раннее окончание — { $earliest }.
pair-term_long = По п. 1.2 Положения программа длится от 3 месяцев до 1 года. Самое позднее окончание — { $latest }.
pair-term_format = Напишите две даты, например: «01.10.2026–31.05.2027».
pair-day_format = Напишите дату, например: «01.10.2026».
pair-day_future = Этот день ещё не наступил.

# The screen of a pair.
pair-screen = { $body }
pair-title_asked = <b>Предложение о наставничестве</b>
pair-title_pair = <b>Наставническая пара № { $number }</b>
pair-title_group = <b>Наставническая группа № { $number }</b>
pair-standing =
    Шаг: <b>{ $step }</b>, с { $since }
    За кем шаг: { $holder }
pair-standing_over = Сейчас: <b>{ $step }</b>, с { $since }
pair-line_mentor = Наставник: { $who }
pair-line_mentees = { $count ->
        [one] Наставляемый: { $who }
       *[other] Наставляемые: { $who }
    }
pair-line_group = Группа: имена коллег вы увидите, когда группа начнёт работу.
pair-line_helper = Помогает: { $who }
pair-line_kinds = Вид: { $kinds }
pair-line_form =
    Форма: { $form }
    Режим: { $mode }
pair-line_topics = Темы: { $topics }
pair-line_lead = Ведёт наставник: { $topics }
pair-line_lead_back = Ведёт наставляемый: { $topics }
pair-line_term = Срок: с { $starts } по { $ends }
pair-line_term_none = Срок: пока не указан
pair-line_basis = Основание: { $basis }
pair-line_addendum = Дополнительное соглашение: { $words }
pair-line_payment = Оплата: { $words }
pair-line_order = Приказ: № { $number } от { $on }
pair-line_ending = Как завершилось: { $how }
pair-line_ended = Последний день работы: { $on }
pair-line_paused = Пауза до { $until }
pair-dropped =
    <b>Предложение снято</b>

    Куратор продолжает подбор. Отвечать на это предложение больше не нужно, а новое придёт отдельным сообщением.
pair-awaits_order = Пара согласована. Работа начнётся, когда будут номер и дата приказа.
pair-to_history = История
pair-to_matching = Подбор
pair-to_order = Приказ
pair-to_programme = Программа
pair-to_life = Изменить, завершить
pair-to_chain = Шаги согласования
pair-history = <b>Что уже было</b>
pair-history_line = { $at } — { $what }
pair-history_by = { $at } — { $what } ({ $who })
pair-history_words =
    { $at } — { $what } ({ $who })
    <i>{ $words }</i>

# The quiet yes.
pair-ask_person_mentor =
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }
    С чем может помочь:
    { $areas }
pair-ask_person_mentee =
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }
    С чем нужна помощь:
    { $areas }
pair-ask_group = В группе будут и другие коллеги: имена вы увидите, когда группа начнёт работу.
pair-ask_mentee = Хотели бы вы, чтобы этот коллега стал вашим наставником?
pair-ask_mentor = Хотели бы вы стать наставником?
pair-ask_readers = Ваш ответ прочтёт только куратор. У «нет» не спрашивают причину. Если выбрать «Сначала поговорить», куратор и второй участник узнают, что вам нужна встреча.
pair-own_answer = Ваш ответ: <b>{ $answer }</b>. Его можно изменить, пока куратор собирает ответы.
pair-to_about = Подробнее: { $who }
pair-about =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }

    { $answers }
pair_say-yes = Да
pair_say-no = Нет
pair_say-talk = Сначала поговорить
pair-no_sure =
    <b>Ответить «нет»?</b>

    Причину называть не нужно. Об ответе узнает только куратор: он продолжит подбор, а остальные увидят лишь, что предложение снято. Пока куратор собирает ответы, решение можно изменить.
pair-no_back = Вернуться
pair-no_sure_do = Да, ответить «нет»
pair-answered_yes = Спасибо! Ваше «да» записано.
pair-answered_no = Ответ записан. Его видит только куратор.
pair-answered_talk = Записано. Куратор и второй участник знают, что вы хотели бы поговорить; ответить можно после встречи.

# The curator's view.
pair-answers =
    <b>Ответы</b> (видит только куратор)
    { $lines }
pair-answer_line = • { $who }, { $side }: { $answer }
pair-answer_at = { $answer }, { $at }
pair-answer_reminded = ответа пока нет, напоминание — { $at }
pair-answer_silent = не отвечает, напоминание — { $at }
pair-needs_no = <b>Есть ответ «нет».</b> Остальные о нём не знают. Можно спросить следующего наставника, продолжить группу без этого человека или снять предложение.
pair-needs_talk = <b>Сначала хотят поговорить.</b> Помогите найти время; после встречи участник ответит сам.
pair-needs_silence = <b>Ответа так и нет.</b> Можно спросить лично, обратиться к следующему наставнику или снять предложение.
pair-returned = Вернулось к вам: { $what }.
pair-returned_words =
    Вернулось к вам: { $what }.
    Причина: <i>{ $words }</i>
pair-cause = Почему снято: { $cause }
pair-following = Следующие в очереди: { $who }
pair-why =
    <b>Почему подходят друг другу: { $who }</b>
    { $lines }
pair-why_line = • { $why }
pair_act-confirm = Отправить дальше
pair_act-terms = Срок и условия
pair_act-paper = Согласие (DOCX)
pair_act-original = Получен оригинал
pair_act-recall = Вернуть к условиям
pair_act-without = Продолжить без…
pair_act-next = Следующий наставник
pair_act-drop = Снять предложение
pair_sure-recall =
    <b>Вернуть к условиям?</b>

    Условия можно будет исправить и отправить пару дальше заново. Сообщений об этом никто не получит. Если условия изменятся, согласие наставника понадобится снова.
pair_sure-drop =
    <b>Снять предложение?</b>

    Наставник и наставляемые получат одинаковое сообщение: «Предложение снято, куратор продолжает подбор». Причину они не узнают.
pair_sure-next =
    <b>Спросить следующего наставника: { $who }?</b>

    Нынешнее предложение будет снято: его участники прочтут, что куратор продолжает подбор. Следующий наставник и наставляемые получат новое предложение.
pair_done-confirm = Отправлено дальше.
pair_done-recall_do = Пара снова у вас: можно исправить условия.
pair_done-drop_do = Предложение снято. Участники получили нейтральное сообщение.
pair_done-next_do = Новое предложение отправлено.
pair-without = Без кого продолжить группу?
pair-person = { $who }
pair-without_sure =
    <b>Продолжить без участника: { $who }?</b>

    Остальные сообщений не получат. Этот человек прочтёт, что предложение снято, — если только сам не ответил «нет».
pair-without_do = Продолжить без него
pair-done_without = Состав изменён.

# The terms.
pair-terms = <b>Срок и условия</b>
pair-terms_readers = Срок, вид, форму и темы увидят все участники, методический совет и руководитель. Основание и оплату — вы, наставник и руководитель; они войдут в согласие на поручение.
pair_term-change = Изменить срок
pair-term_ask =
    <b>Срок работы</b>

    Начало — { $starts }. Выберите окончание или напишите обе даты: «01.10.2026–31.05.2027».

    По п. 1.2 Положения программа длится от 3 месяцев до 1 года. Срок увидят все участники.
pair_preset-year_end = До конца уч. года: { $ends }
pair_preset-m3 = 3 месяца: { $ends }
pair_preset-m6 = 6 месяцев: { $ends }
pair_preset-m12 = 1 год: { $ends }
pair_words-addendum = Допсоглашение
pair_words-payment = Оплата
pair_pick-basis = Основание
pair_pick-form = Форма
pair_pick-mode = Режим
pair-words_addendum =
    <b>Дополнительное соглашение</b>
    Сейчас: { $now }

    Напишите номер и дату, например: «№ 12 от 01.10.2026». До { $limit } знаков; если пока не знаете, оставьте пустым — в документе будет место.

    Прочтут куратор, наставник и руководитель.
pair-words_payment =
    <b>Оплата</b>
    Сейчас: { $now }

    Напишите размер и условия выплаты своими словами, до { $limit } знаков.

    Прочтут куратор, наставник и руководитель.
pair-words_clear = Убрать
pair-pick_basis = На чём основана работа наставника (ст. 351.8 ТК РФ)?
pair-pick_form = Форма наставничества (п. 2.3 Положения)
pair-pick_mode = Как будут встречаться?
pair-done_terms = Записано.

# The mentor's consent.
pair-consent_law =
    <b>Согласны ли вы на это поручение?</b>

    По ст. 351.8 Трудового кодекса наставничество поручают с письменного согласия работника. Нажатие кнопки запишется с датой; потом школа попросит подписать бумагу — её можно получить здесь же.

    Согласие увидят куратор, методический совет и руководитель. Если условия не подходят, об этом узнает только куратор.
pair_act-consent = Даю согласие
pair_act-decline = Условия не подходят
pair-decline_sure =
    <b>Условия не подходят?</b>

    Поручение вернётся куратору: он сможет изменить условия или продолжить подбор. Причину называть не нужно, и узнает об этом только куратор.
pair-done_consent = Спасибо! Согласие записано.
pair-done_decline = Записано. Куратор посмотрит, что можно изменить.
pair-original =
    <b>Оригинал согласия</b>

    Когда вы получили подписанное согласие наставника? Выберите день или напишите дату. Запись увидят участники пары.
pair_day-today = Сегодня
pair_day-yesterday = Вчера
pair-done_original = Отмечено: оригинал получен.
paper_kind-assignment_docx = Согласие на поручение

# The council and the head.
pair-asks_council = Методический совет закрепляет пару (п. 3.5 Положения). Согласны?
pair-asks_head = Согласовать пару? После этого куратор подготовит приказ.
pair-counsel = Методический совет согласовал: { $on }.
pair_act-approve = Согласовать
pair_act-refuse = Не согласовывать
pair-reason_ask =
    <b>Почему не согласовано?</b>

    Напишите одним сообщением, до { $limit } знаков, или выберите готовую фразу. Прочтёт только куратор.
pair_phrase-load = Наставник уже сильно загружен
pair_phrase-other = Лучше подойдёт другой наставник
pair_phrase-term = Стоит пересмотреть срок
pair_phrase-terms = Стоит уточнить условия
pair-reason_preview =
    <b>Так прочтёт куратор:</b>

    <blockquote>{ $words }</blockquote>

    Чтобы заменить причину, просто напишите новую.
pair-reason_send = Вернуть куратору
pair-done_approve = Согласовано.
pair-done_refuse = Возвращено куратору.

# Lists.
pair-list =
    <b>{ $title }</b>

    Нажмите на строку, чтобы открыть.
    { $page }
pair-list_empty =
    <b>{ $title }</b>

    Здесь пока пусто. Когда что-то появится, бот об этом напишет. { $page }
pair-mine = Мои пары: { $count }
pair-of_state = { $state }: { $count }
pair-counts =
    <b>Пары и группы</b>: { $count }

    Выберите шаг, чтобы увидеть пары на нём.
pair-counts_empty =
    <b>Пары и группы</b>: { $count }

    Пока ни одной. Пара появляется, когда куратор отправляет предложение из подбора.
pair-count = { $state }: { $count }
pair-row_pair = { $mentor } – { $mentee } · { $state }
pair-row_group = { $mentor } – группа ({ $count }) · { $state }
pair-row_mentee = { $mentor } · { $state }
pair-row_mentor = { $mentee } · { $state }
pair-row_mentor_group = Группа ({ $count }) · { $state }
pair-waits_asked = Предложения ждут вашего ответа: { $count }
pair-waits_asked_button = Ответить: { $count }
pair-waits_consent = Поручения ждут вашего согласия: { $count }
pair-waits_consent_button = Поручение: { $count }
pair-waits_decide = Предложения, где решать вам: { $count }
pair-waits_decide_button = Ответы на предложения: { $count }
pair-waits_agreed = Пары ждут условий и отправки: { $count }
pair-waits_agreed_button = Пары у куратора: { $count }
pair-waits_council = Пары ждут методического совета: { $count }
pair-waits_council_button = Методсовет: { $count }
pair-waits_head = Пары ждут вашего решения: { $count }
pair-waits_head_button = Решить по парам: { $count }

# The paper of the consent.
pair_content-topics = { $count ->
        [one] помощь наставляемому по темам: { $topics }
       *[other] помощь наставляемым по темам: { $topics }
    }
pair_content-topic = «{ $topic }»
pair_content-programme = совместная разработка и выполнение персонализированной программы наставничества
pair_content-meetings = встречи, консультации и взаимное посещение уроков по плану программы, подведение итогов
