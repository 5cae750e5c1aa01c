# Surveys: answering, the curator's desk, questionnaires, results.
survey_kind-interim = Промежуточный опрос
survey_kind-final = Итоговый опрос
survey_kind-pulse = Короткий опрос
survey_kind_button-interim = Промежуточный: середина года
survey_kind_button-final = Итоговый: конец года
survey_kind_button-pulse = Короткий: три нажатия
survey_whom-mentees = наставляемые
survey_whom-mentors = наставники
survey_answer-scale = оценка от 1 до 10
survey_answer-choice = готовые ответы
survey_answer-words = своими словами
survey_answer_button-scale = Оценка от 1 до 10
survey_answer_button-choice = Готовые ответы
survey_answer_button-words = Своими словами
survey_how-scale = Нажмите оценку: 1 — совсем нет, { $highest } — в полной мере.
survey_how-choice = Выберите ответ.
survey_how-words = Напишите одним сообщением, до { $limit } знаков, или пропустите. Лучше без имён: ответ хранится без подписи.

survey-waits = Опрос без подписи ждёт вашего ответа: { $count }
survey-waits_button = Опрос: { $count }
survey-mine = <b>Опросы, в которых вас ждут</b>
survey-mine_empty = Сейчас опросов для вас нет. Спасибо, что отвечаете!
survey-mine_row = { $kind } · до { $on }
survey-intro = Ответы хранятся без имени: бот запомнит, что вы ответили, но не запомнит, что именно. Результаты видны, только если ответили пять человек и больше.
survey-question =
    <b>{ $kind }</b> · вопрос { $number } из { $total }
    { $intro }

    <b>{ $words }</b>

    { $how }
survey-mark = { $label }
survey-later = Продолжить потом
survey-last =
    <b>{ $kind }</b>
    Вопросов: { $total }, с ответом: { $answered }. Тире — вопрос пропущен.

    Чтобы изменить ответ, нажмите номер вопроса. Сами ответы здесь не показываются: на экран могут посмотреть другие.

    <i>После отправки изменить или отозвать ответы нельзя: они хранятся без имени, и бот не знает, какие из них ваши.</i>
survey-send = Отправить без подписи
survey-wipe = Начать заново
survey-thanks = Спасибо! Ответы приняты без подписи, напоминаний об этом опросе больше не будет.
survey-answered = Вы уже ответили на этот опрос. Спасибо!
survey-closed = Этот опрос уже закрыт.
survey-nothing_answered = Ответьте хотя бы на один вопрос.
survey-words_length = Нужно от одного до { $limit } знаков. Напишите, пожалуйста, ещё раз.
survey_remind-interim = Промежуточный опрос о программе: без подписи, минуты на три. До { $on }.
survey_remind-final = Итоговый опрос о программе: без подписи, минуты на четыре. До { $on }.
survey_remind-pulse = Короткий опрос: без подписи, три нажатия. До { $on }.
survey-remind_open = Ответить
survey_due-interim = Пора провести промежуточный опрос наставников и наставляемых.
survey_due-final = Пора провести итоговый опрос наставников и наставляемых.
survey-due_open = К опросу

survey-desk =
    <b>Опросы</b>
    Открыто: { $open }

    Числа — сколько человек ответили и сколько спрошено. Кто именно ответил, не видит никто. { $page }
survey-desk_empty =
    <b>Опросы</b>

    Опросов ещё не было. Промежуточный обычно проводят в декабре, итоговый — в конце апреля; короткий из трёх нажатий — когда нужно свериться.
survey_short-interim = Промежуточный
survey_short-final = Итоговый
survey_short-pulse = Короткий
survey-row = { $short }, { $whom }: { $standing }
survey_standing-open = { $answered } из { $asked }
survey_standing-closed = { $month }, { $answered } из { $asked }
survey-new = Провести опрос
survey-to_forms = Вопросы анкет
survey-card_open =
    <b>{ $kind }</b>: { $whom }
    Открыт { $on }, закроется { $until }

    Ответили { $answered } из { $asked }. { $standing }

    <i>Результаты появятся после закрытия, если ответят хотя бы { $fewest } человек: так по ним нельзя узнать ничей ответ.</i>
survey_card-waiting = Тем, кто ещё не ответил, бот напомнит сам, не больше трёх раз.
survey_card-all = Ответили все: опрос закроется ночью сам, или закройте его сейчас.
survey-card_closed =
    <b>{ $kind }</b>: { $whom }
    Открыт { $on }, закрыт { $until }

    Ответили { $answered } из { $asked }.
survey-card_hidden =
    <b>{ $kind }</b>: { $whom }
    Открыт { $on }, закрыт { $until }

    Ответили { $answered } из { $asked }. Результаты не показываются никому: ответов меньше { $fewest }, и по ним можно было бы узнать, кто что ответил.
survey-to_results = Результаты
survey-to_xlsx = Таблица XLSX
survey-to_png = Диаграмма
survey-see_form = Вопросы этого опроса
survey-close = Закрыть сейчас
survey-close_sure =
    <b>Закрыть опрос?</b>
    { $kind }: { $whom }, открыт { $on }

    Ответили { $answered } из { $asked }. Закрытый опрос снова не открывается; начатые и не отправленные ответы будут стёрты. { $few }
survey-close_few = Сейчас ответов меньше { $fewest }: результатов не увидит никто.
survey-close_not = Пусть идёт
survey-close_do = Закрыть опрос
survey-which =
    <b>Какой опрос провести?</b>

    Промежуточный и итоговый проводят раз в учебный год, короткий — не чаще раза в четыре недели.
survey-preview =
    <b>{ $kind }</b>

    { $lines }

    Приглашение придёт утром вместе с другими напоминаниями, без имён; его можно отложить. Тем, кто ответил, бот больше не напоминает.
survey-would_ask = • { $whom }: спросим { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    }, ответить можно до { $until }
survey-would_not_ask = • { $whom }: не спрашиваем. { $why }
survey-open_do = Провести опрос
survey-too_few = Участников { $count }, а результаты показываются только от { $fewest } ответов.
survey-open_already = Такой опрос уже идёт.
survey-held_already = В этом учебном году такой опрос уже был.
survey-pulse_soon = Короткий опрос был недавно, следующий — не раньше { $on }.
survey-no_questions = В анкете нет вопросов. Сначала добавьте их.
survey-not_shown = Результаты не показываются: опрос ещё идёт или ответов меньше пяти.

survey-results =
    <b>{ $kind }</b>: { $whom }, { $on }
    Ответили: { $answered }

    { $parts }

    { $page }
survey-result_question =
    <b>{ $number }. { $words }</b>
    { $body }
survey-result_scale =
    { $bar } { $mean } из 10
    от 7 и выше: { $high } % · ответов: { $total }
survey-result_option = { $bar } { $percent } % — { $words }
survey-result_hidden = Меньше пяти ответов, не показывается.
survey-result_words = — { $words }
survey-result_more = … и ещё { $count } — в таблице XLSX

survey-forms =
    <b>Вопросы анкет</b>

    Выберите анкету. Уже проведённые опросы остаются с теми вопросами, с которыми их проводили.
survey-form_row = { $short }, { $whom }: { $count }
survey-form =
    <b>{ $kind }</b>: { $whom }
    Версия { $version }, вопросов: { $count }, опросов с ней: { $held }

    { $lines }

    { $hint }
survey-form_hint = Чтобы изменить вопрос, нажмите его номер. Если с этой версией уже был опрос, изменение начнёт новую.
survey-form_old = Прежняя версия: её можно только читать.
survey_form_line-scale = { $number }. { $words } <i>1–10</i>
survey_form_line-words = { $number }. { $words } <i>своими словами</i>
survey_form_line-choice = { $number }. { $words }
survey-form_choice = { $number }. { $words } <i>{ $options }</i>
survey-add = Добавить вопрос
survey-version = Версия { $version }
survey-form_question =
    <b>{ $words }</b>
    { $how }
    { $options }

    { $kind }: { $whom }, версия { $version }, вопросов: { $count }
    { $measured }
survey-measured = По этому вопросу считается показатель мониторинга: меняйте слова так, чтобы смысл остался.
survey-do_reword = Изменить слова
survey-do_up = Выше
survey-do_drop = Убрать вопрос
survey-drop_sure =
    <b>Убрать вопрос из анкеты?</b>

    «{ $words }»

    В уже проведённых опросах он останется.
    { $measured }
survey-drop_measured = По нему считается показатель мониторинга: без вопроса показатель в новых опросах не посчитать.
survey-drop_not = Оставить
survey-drop_do = Убрать
survey-ask_reword =
    <b>{ $words }</b>

    Напишите вопрос по-новому одним сообщением, до { $limit } знаков.
survey-ask_kind =
    <b>Новый вопрос</b>: { $kind }, { $whom }

    Как на него отвечать? Сейчас вопросов { $count }, версия { $version }.
survey-ask_question =
    <b>Новый вопрос</b>: { $how }

    Напишите вопрос одним сообщением, до { $limit } знаков.
survey-ask_options =
    <b>{ $words }</b>

    Напишите готовые ответы, каждый с новой строки: от { $fewest } до { $most }, до { $limit } знаков каждый.
survey-question_length = Нужно от 5 до { $limit } знаков. Напишите, пожалуйста, ещё раз.
survey-options_count = Нужно от { $fewest } до { $most } ответов, каждый с новой строки.
survey-option_long = Слишком длинный ответ: можно до { $limit } знаков.
survey-options_same = Ответы повторяются. Пусть все будут разными.
survey-too_many = В анкете может быть до { $limit } вопросов. Сначала уберите лишний.
survey-last_question = Последний вопрос убрать нельзя: анкета останется пустой.

survey-of_day = { $kind }, { $on }
survey-paper_title = { $kind }, { $whom }, { $on }. Ответов: { $answered }
survey-column_survey = Опрос
survey-column_whom = Кто отвечал
survey-column_opened = Открыт
survey-column_sheets = Ответили
survey-column_good = От 7 и выше или «да», %
survey-sheet_surveys = Опросы
survey-column_number = №
survey-column_question = Вопрос
survey-column_answer = Ответ
survey-column_count = Сколько
survey-column_percent = %
survey-column_mean = Средний балл
survey-column_high = От 7 и выше, %
survey-column_balance = Готовы рекомендовать, баланс
survey-column_words = Ответ своими словами
survey-sheet_numbers = Оценки
survey-sheet_words = Своими словами
survey-chart_empty = В этом опросе нет оценок, которые можно показать.
paper_kind-survey_xlsx = Результаты опроса
paper_kind-survey_png = Диаграмма опроса
reminder_kind-survey = Опросы
reminder_kind-survey_due = Время проводить опросы
audit-survey_opened = открыт опрос
audit-survey_closed = закрыт опрос
audit-survey_form_changed = изменена анкета опроса
privacy_category-survey = участие в опросах (ответы — без имени)
my_data_table-survey_asked = Опросы без подписи
my_data_field-survey_id = Опрос
my_data_field-answered = Вы ответили
