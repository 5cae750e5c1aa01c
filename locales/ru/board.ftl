# The curator's board and round.
home-board_home = Доска пар
board-home =
    <b>Доска куратора</b> · { $on }

    { $count ->
        [one] { $count } пара
        [few] { $count } пары
       *[many] { $count } пар
    }:
    { $lights }

    { $missing }

    { $waits }
board-empty =
    <b>Доска куратора</b> · { $on }

    Пар пока нет. Первая появится, когда вы предложите её в «Подборе».

    { $missing }

    { $waits }
board-light = { $light } — { $count }
board-light_held = { $light } — { $count }, из них отложено { $held }
board_light-attention = требуют внимания
board_light-on_track = в порядке
board_light-early = рано судить
board-nothing_missing = Все с парой, до всех доходят сообщения, согласия на месте.
board-nothing_waits = Ничьего решения ничего не ждёт.
board-waits_short = { $count ->
        [one] Ждёт решения { $count } дело
        [few] Ждут решения { $count } дела
       *[many] Ждут решения { $count } дел
    }. Дольше всех: { $first }
board-orders = Ждут номера и даты приказа: { $count }
board-help = Срочная помощь, ждут ответа: { $count }
board-to_help = Срочная помощь ({ $count })
board-start = Начать обход ({ $count })
board-to_causes = Причины
board-to_waits = Кто кого ждёт
board-to_orders = Приказы ({ $count })
board-to_limits = Пороги
board-digest = Сводка
board-to_board = К доске
board-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }

# Causes: in a list, then in full.
board_cause-consent = согласия нет или оно отозвано
board_cause-unreachable = до участника не доходят сообщения
board_cause-over = срок пары закончился
board_cause-decide = ответы участников: нужно решение
board_cause-waits = согласование затянулось
board_cause-disputed = о встрече говорят по-разному
board_cause-silent = давно не встречались
board_cause-no_programme = нет программы
board_cause-programme = программа не утверждена
board_cause-late = события плана без встреч
board_cause-record = встречи не отмечены
board_cause-ending = срок скоро закончится
board_cause-original = нет подписанного согласия
board_consent-none = нет согласия на обработку данных
board_consent-refused = отказ от обработки данных
board_consent-withdrawn = согласие на обработку данных отозвано
board_consent-assignment = согласие на поручение отозвано
board_flag-consent = { $what }: { $who }
board_flag-unreachable = сообщения не доходят: { $who }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
board_flag-over = срок закончился { $span } назад
board_flag-decide_no = один из участников ответил «нет»
board_flag-decide_talk = кто-то из участников хочет сначала поговорить
board_flag-decide_silence = участник не отвечает после напоминания
board_flag-waits = шаг «{ $step }» ждёт { $span }
board_flag-disputed = { $count ->
        [one] о встрече говорят по-разному: одни — была, другие — нет ({ $span } назад)
       *[other] о встречах говорят по-разному ({ $count }), последняя — { $span } назад
    }
board_flag-silent = не встречались { $span }
board_flag-silent_never = за { $span } ни одной встречи
board_flag-no_programme = программы нет { $span }
board_flag-programme_draft = программа не утверждена { $span }
board_flag-programme_returned = замечания к программе не учтены, в работе { $span }
board_flag-programme_agreed = программа согласована и ждёт ознакомления, в работе { $span }
board_flag-late = { $count ->
        [one] { $count } событие плана прошло без встречи, срок был { $span } назад
        [few] { $count } события плана прошли без встреч, первое — { $span } назад
       *[many] { $count } событий плана прошли без встреч, первое — { $span } назад
    }
board_flag-record = { $count ->
        [one] { $count } встреча не отмечена, прошла { $span } назад
        [few] { $count } встречи не отмечены, первая — { $span } назад
       *[many] { $count } встреч не отмечены, первая — { $span } назад
    }
board_flag-ending = до конца срока { $span }
board_flag-ending_today = срок заканчивается сегодня
board_flag-original = подписанного на бумаге согласия нет { $span }
board_tap-consent = Карточка
board_tap-unreachable = Карточка
board_tap-over = Завершить или продлить
board_tap-ending = Завершить или продлить
board_tap-decide = Решить
board_tap-waits = Открыть шаг
board_tap-order = Приказы
board_tap-disputed = Встречи
board_tap-silent = Встречи
board_tap-record = Встречи
board_tap-no_programme = Программа
board_tap-programme = Программа
board_tap-late = План
board_tap-original = Отметить оригинал
board-causes =
    <b>Причины</b>

    У одной пары их может быть несколько.
board-causes_none =
    <b>Причины</b>

    Внимания сейчас не требует ни одна пара.
board-count = { $cause }: { $count }
board-of_cause =
    <b>{ $cause }</b> · { $count ->
        [one] { $count } пара
        [few] { $count } пары
       *[many] { $count } пар
    }
    { $page }
board-row = № { $number }: { $cause }

# The round.
board-card =
    { $done }

    <b>Пара № { $number }</b> · { $state }
    { $people }

    { $lines }
    { $mark }

    { $left }
board-people = { $mentor } → { $mentees }
board-cause_line = — { $line }
board-all_well = Здесь всё в порядке.
board-left = { $count ->
        [0] Это последняя пара обхода.
        [one] Впереди ещё { $count } пара.
        [few] Впереди ещё { $count } пары.
       *[many] Впереди ещё { $count } пар.
    }
board-next = Дальше ({ $count })
board-open_pair = Открыть пару
board-remind = Напомнить паре
board-later = Отложить на неделю
board-nudged = Паре № { $number } отправлено напоминание.
board-put_aside = Пара № { $number } отложена на неделю. Если появится новая причина, она вернётся раньше.
board_mark-nudged = Напомнили { $on }; пара вернётся в обход { $until }.
board_mark-later = Отложена { $on }; пара вернётся в обход { $until }.
board-round_over =
    <b>Обход закончен</b>

    Пар, которые требуют внимания, не осталось.
board-round_over_left =
    <b>Обход закончен</b>

    { $count ->
        [one] Внимания ещё требует { $count } пара
        [few] Внимания ещё требуют { $count } пары
       *[many] Внимания ещё требуют { $count } пар
    }: их видно на доске, можно пройти ещё раз.
board-again = Пройти ещё раз ({ $count })
board-gone = Эта пара уже не открыта: на доске её больше нет.
board-nothing_to_remind = Здесь участникам не о чем напоминать: шаг за вами или за другими.
board-nudge =
    Куратор просит обратить внимание на вашу пару:
    { $lines }

    Если нужна помощь, напишите куратору.
board_nudge-meeting = К встречам
board_nudge-programme = К программе

# People who need something.
board_need-no_pair = Запрос принят, пары нет
board_need-no_request = Наставляемые без запроса и пары
board_need-cut = Сообщения не доходят
board_need-invited = Ещё не вошли
board_need-consent = Нет действующего согласия
board_need-original = Нет подписанного согласия
board_need_hint-no_pair = Нажмите на человека — откроется подбор по его запросу.
board_need_hint-no_request = Откройте карточку: возможно, человеку нужно помочь с запросом.
board_need_hint-cut = Бот заблокирован или учётной записи больше нет: передайте на бумаге и попросите войти заново.
board_need_hint-invited = Передайте код для входа: он делается в карточке.
board_need_hint-consent = Согласие не давали, отозвали, или текст с тех пор изменился. Бот попросит его сам; при необходимости поговорите лично.
board_need_hint-original = Согласие дано в чате, подписанный лист ещё не получен. Отметить получение можно в карточке.
board_need_line-no_pair = Без пары, с принятым запросом: { $count }
board_need_line-no_request = Наставляемые без запроса и пары: { $count }
board_need_line-cut = Сообщения не доходят: { $count }
board_need_line-invited = Ещё не вошли: { $count }
board_need_line-consent = Без действующего согласия: { $count }
board_need_line-original = Без подписанного согласия: { $count }
board_need_button-no_pair = Без пары ({ $count })
board_need_button-no_request = Без запроса ({ $count })
board_need_button-cut = Нет связи ({ $count })
board_need_button-invited = Не вошли ({ $count })
board_need_button-consent = Согласия ({ $count })
board_need_button-original = Оригиналы ({ $count })
board-people_list =
    <b>{ $title }</b> · { $count }
    { $page }

    { $hint }
board-people_none =
    <b>{ $title }</b>

    Таких сейчас нет.
    
board-person = { $who } · с { $since }

# What waits for whom.
board-waits =
    <b>Кто кого ждёт</b>
    { $page }

    { $lines }
board-wait_line = { $who }: { $what } — { $count }, { $span }
board-wait_button = { $what } ({ $count })
board-others = и ещё { $count }
board-nobody = некому
board_area-pair_agreed = условия пар
board_area-pair_consent = согласие на поручение
board_area-pair_council = слово методсовета о парах
board_area-pair_head = решение о парах
board_area-pair_order = приказ о парах
board_area-petition = обращения
board_area-request = запросы
board_area-questionnaire = анкеты наставников
board_area-request_gone = отозванные запросы
board_area-questionnaire_gone = отозванные анкеты
board_area-person = новые люди
board_area-agree = согласие с программой
board_area-returned = замечания к программе
board_area-acquaint = ознакомление с программой
board_area-census = опрос педагогов
board_area-renew = проверка прошлогодних анкет и согласий
board_area-roadmap = дорожная карта
board_area-roadmap_back = возвращённая дорожная карта

# Thresholds.
board-limits =
    <b>Пороги доски</b>

    Когда доска начинает говорить о паре. Дни без занятий (каникулы, праздники) тишиной не считаются.

    { $lines }
board-limit_line = — { $what }: { $span }
board-limit =
    <b>{ $what }</b>

    Сейчас: { $span }. Выберите другое число дней, если нужно.
board_limit-silent = не встречались дольше
board_limit-programme = программы нет или она не утверждена дольше
board_limit-waits = шаг согласования ждёт дольше
board_limit-record = встреча или событие плана без отметки дольше
board_limit-ending = предупреждать о конце срока за
board_limit-early = о новой паре рано судить первые
board_limit-original = подписанного согласия нет дольше
board_limit_button-silent = Нет встреч
board_limit_button-programme = Программа
board_limit_button-waits = Согласование
board_limit_button-record = Отметки
board_limit_button-ending = Конец срока
board_limit_button-early = Новая пара
board_limit_button-original = Оригинал
audit-board_nudged = паре напомнили с доски
audit-board_later = пара отложена на доске
audit-board_limit = изменён порог доски
audit-digest_rhythm = изменено время сводки
