# The yearly census of teachers, and what of last year is looked at again.
census_answer-need = Нужен наставник
census_answer-could = Могу быть наставником
census_answer-both = И то, и другое
census_answer-neither = Пока ни то, ни другое
census_renew-request = Запрос наставляемого
census_renew-questionnaire = Анкета наставника
census_renew-consent = Согласие на обработку данных
census_sort-silent = Не ответили
census_sort-need = Нужен наставник
census_sort-could = Могут быть наставниками
census_sort-both = И то, и другое
census_sort-neither = Пока ни то, ни другое
census_sort-no_request = Нужен наставник, но запроса нет
census_sort-no_form = Могут быть наставниками, но анкеты нет
census_sort-away = Ещё не вошли в бот
census_hint-silent = Бот напоминает им сам: через три и через пять школьных дней. Если человек ответил вам устно, нажмите на него и отметьте ответ.
census_hint-need = Нажмите на человека, чтобы посмотреть или исправить ответ.
census_hint-could = Нажмите на человека, чтобы посмотреть или исправить ответ.
census_hint-both = Нажмите на человека, чтобы посмотреть или исправить ответ.
census_hint-neither = Нажмите на человека, чтобы посмотреть или исправить ответ.
census_hint-no_request = Человек ответил, но запрос ещё не отправил. Помогите ему начать: «Мой запрос» на его главном экране.
census_hint-no_form = Человек ответил, но анкету ещё не отправил. Помогите ему начать: «Моя анкета наставника» на его главном экране.
census_hint-away = Бот не может их спросить. Пригласите или спросите сами и отметьте ответ.

census-ask =
    <b>Наставничество в { $year } учебном году</b>

    Вам нужен наставник? Могли бы вы сами быть наставником? <i>Ответ увидят: вы и куратор.</i>
census-thanks =
    <b>Спасибо!</b> Ваш ответ: { $answer }.

    { $lines }
census-that_is_all = Больше ничего не нужно. Передумаете — ответ можно изменить.
census_next-mentee_request = Чтобы подобрать наставника, расскажите, что трудно: это около пяти минут, прервать можно в любой момент.
census_next-mentor_questionnaire = Чтобы попасть в банк наставников, заполните анкету: это около пяти минут, прервать можно в любой момент.
census_there-mentee_request = Ваш запрос уже есть: посмотрите, не изменилось ли что-нибудь.
census_there-mentor_questionnaire = Ваша анкета уже есть: посмотрите, не изменилось ли что-нибудь.
census_stays-mentee_request = Ваш прежний запрос остаётся в силе; если он больше не нужен, отзовите его.
census_stays-mentor_questionnaire = Ваша прежняя анкета остаётся в силе; если больше не готовы, отзовите её.
census_start-mentee_request = Заполнить запрос
census_start-mentor_questionnaire = Заполнить анкету
census_open-mentee_request = Мой запрос
census_open-mentor_questionnaire = Моя анкета
census-change = Изменить ответ
census-to_renew = Проверить прошлогоднее
census-not_now = Опрос педагогов в этом учебном году ещё не начат.
census-renew =
    <b>Всё ли ещё верно?</b>

    Это осталось с прошлого учебного года и действует, пока вы не измените или не отзовёте:
    { $lines }
census-renew_line = • { $what } — от { $on }
census-renewed_all =
    <b>Спасибо!</b>

    Всё проверено, больше ничего не нужно.
census-right = Всё верно: { $what }
census-look = Посмотреть: { $what }

census-board_before =
    <b>Опрос педагогов { $year }</b>

    Раз в год каждого педагога школы спрашивают, нужен ли ему наставник и может ли он быть наставником. Опрос ещё не начат. Спросить можно: { $asked }.
    { $away }
census-board =
    <b>Опрос педагогов { $year }</b>
    { $when }
    Ответили { $answered } из { $asked }.
    { $away }

    Нажмите, чтобы увидеть кто.
census-starts = Начнётся { $on }.
census-away_line = Ещё не вошли в бот: { $count }.
census-sort = { $sort }: { $count }
census-begin = Начать опрос
census-begin_do = Спросить: { $count }
census-ask_begin =
    <b>Начать опрос { $year }?</b>

    Бот спросит { $count ->
        [one] { $count } педагога
       *[other] { $count } педагогов
    } — с ближайшим утренним сообщением, без отдельных звонков. Кто не ответит, тому напомнит; не ответивших увидите вы.
census-people =
    <b>{ $sort }: { $count }</b>

    { $hint } { $page }
census-person = { $who }
census-of =
    <b>{ $who }</b>
    Ответ: { $said }

    Если человек ответил вам сам, отметьте его ответ. Он увидит и сможет изменить его.
census-nothing_yet = пока нет
census-to_card = Карточка
census-waits = Опрос педагогов: ответьте, нужен ли вам наставник и могли бы вы им быть
census-waits_button = Ответить на опрос
census-waits_renew = Проверьте, верны ли прошлогодние анкеты и согласия
census-waits_renew_button = Проверить
census-over = { $count ->
        [one] Один педагог больше восьми школьных дней не отвечает на опрос
       *[other] Больше восьми школьных дней не отвечают на опрос: { $count }
    }
census-over_button = Не ответили: { $count }
home-census_board = Опрос педагогов
home-census_ask = Ответ на опрос
audit-census_begun = начат опрос педагогов
audit-census_answered = ответ на опрос педагогов
audit-census_renewed = прошлогоднее проверено
privacy_category-census = ежегодный опрос: нужен ли наставник, готовы ли им быть
my_data_table-census_answers = Ваши ответы на ежегодный опрос
my_data_table-renewals = Что вы проверили с прошлого года
my_data_field-what = Что
