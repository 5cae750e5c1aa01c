# Tasks of a pair: set, reported, checked personally (4.1).
home-task_home = Задания и цели
task-waits_do = { $count ->
    [one] Пора сделать: { $count } задание.
    [few] Пора сделать: { $count } задания.
   *[many] Пора сделать: { $count } заданий.
}
task-waits_do_button = Задания: { $count }
task-waits_check = { $count ->
    [one] { $count } задание ждёт вашей проверки или ответа.
    [few] { $count } задания ждут вашей проверки или ответа.
   *[many] { $count } заданий ждут вашей проверки или ответа.
}
task-waits_check_button = Проверить: { $count }

task_state-set = в работе
task_state-reported = ждёт проверки
task_state-returned = на доработке
task_state-accepted = принято
task_state-withdrawn = отозвано
task_state-closed = закрыто вместе с парой
task_side-author = тот, кто поставил задание
task_side-doer = тот, кому поставлено задание
task_step-set = задание поставлено
task_step-changed = задание изменено
task_step-reported = сделано
task_step-accepted = принято
task_step-returned = возвращено на доработку
task_step-asked = нужно больше времени
task_step-agreed = срок продлён
task_step-kept = срок остался прежним
task_step-withdrawn = задание отозвано
task_step-closed = закрыто: работа пары завершена
task_step-moved = перешло к новому наставнику
task_step-reopened = снова в работе: пара продолжила
task_step-shifted = срок сдвинут на время паузы

# The lists.
task-list =
    <b>Задания</b> · { $name }: { $count }

    { $empty }
    { $hint }
    { $page }
task_list-do = мне
task_list-set = от меня
task_list-done = готово
task_empty-do = Заданий для вас сейчас нет. Когда наставник поставит задание, придёт сообщение.
task_empty-set = Вы пока ничего не задавали. Нажмите на кнопку с именем, напишите одно сообщение и выберите срок.
task_empty-done = Здесь будут задания, которые приняты или отозваны.
task-hint = Новое задание — кнопкой «+».
task-tab = { $name }: { $count }
task-tab_on = • { $name }: { $count }
task-row_do = { $mark } · { $words }
task-row_set = { $who } · { $mark }
task-mark_due = до { $due }
task-mark_returned = доработать до { $due }
task-mark_late = срок был { $due }
task-mark_asked = просят время
task-new_one = + { $who }
task-new_group = + Группа № { $pair }
task-to_goals = Цели
task-to_task = Открыть задание

# One task.
task-card_author = <b>Задание</b> · { $who }
task-card_doer = <b>Задание</b> · от кого: { $who }
task-line_state = Сейчас: <b>{ $state }</b>, с { $since }
task-line_holder = За кем шаг: { $who }
task-line_holder_you = Шаг за вами
task-line_due = Срок: { $due }
task-line_late = Срок был: { $due }
task-line_due_moved = Срок: { $due } (сдвинут: у пары пауза)
task-line_asked = Нужно больше времени: до { $until }
task_said-reported =
    <b>Отчёт</b>, { $at }
    { $words }
task_said-returned =
    <b>Что доработать</b>, { $at }
    { $words }
task_said-accepted =
    <b>После проверки</b>, { $at }
    { $words }
task-said_ready = <b>Отчёт</b>, { $at }: готово
task-files =
    <b>Файлы</b>
    { $lines }
task_do-ready = Готово
task_do-report = Отчёт: слова, файлы
task_do-add = Дополнить отчёт
task_do-more_time = Не успеваю
task_do-accept = Принять
task_do-return = Вернуть
task_do-praise = Принять и написать
task_do-accept_now = Принять без отчёта
task_do-files = Добавить файл
task_do-day = Изменить срок
task_do-rewrite = Изменить текст
task_do-withdraw = Отозвать
task_do-agree = Дать до { $until }
task_do-keep = Оставить { $due }
task-history = История
task-history_title = <b>Что было с заданием</b>
task-step = { $at } — { $what } ({ $who }){ $until }
task-step_words =
    { $at } — { $what } ({ $who }){ $until }
    <i>{ $words }</i>
task-until = , срок { $day }

# Setting.
task-ask_words =
    <b>Новое задание</b> · { $who }

    Что сделать? Напишите одним сообщением, до { $limit } знаков; срок спросим следом. Например: «Посмотрите запись урока и выпишите три приёма, которые возьмёте себе».

    Прочитает только тот, кому оно поставлено. Куратор видит лишь, сколько заданий и на каком они шаге.
task-preview =
    <b>Новое задание</b> · { $who }

    { $words }

    { $many ->
        [0] Отметьте, кому поставить задание.
        [1] К какому сроку? Выберите — и задание поставлено.
       *[other] К какому сроку? Выберите — и задания поставлены: у каждого своё, проверять можно по отдельности.
    }
task-edit_words = Изменить текст
task_chip-meeting = К встрече: { $day }
task_chip-week = Неделя: { $day }
task_chip-fortnight = Две недели: { $day }
task-other_day = Другой день
task-day =
    <b>До какого дня?</b>

    Нажмите на день или напишите, например: «в пятницу», «15 ноября».

    { $legend }
task-day_understood = Срок: <b>{ $day }</b>. Верно?
task_day-set = Да, поставить
task_day-return = Да, вернуть
task_day-day = Да, изменить
task_day-time = Да, попросить
task-ask_files =
    <b>Файлы к заданию</b>

    Пришлите фото или документ, можно несколько. { $who } и вы — больше никто их не увидит.

# Reporting.
task-ask_report =
    <b>Отчёт о задании</b>

    Напишите, что получилось, до { $limit } знаков, или пришлите фото и документы. Если писать нечего, нажмите «Готово».

    { $who } прочитает это, больше никто.
task-report_file = Файл приложен. Можно прислать ещё, написать пару слов или нажать «Готово»: тогда { $who } узнает, что задание сделано.
task-ask_time =
    <b>Сколько времени нужно?</b>

    Сейчас срок — { $due }. Выберите день: { $who } ответит на просьбу.
task-ask_day =
    <b>До какого дня?</b>

    Сейчас срок — { $due }.

# Checking.
task_write-praise =
    <b>Принять и написать</b>

    Что получилось хорошо, что пригодится дальше? До { $limit } знаков. { $who } прочитает это, больше никто.
task_write-return =
    <b>Вернуть на доработку</b>

    Что доработать? Напишите одним сообщением, до { $limit } знаков. { $who } прочитает это, больше никто.
task_write-rewrite =
    <b>Новый текст задания</b>

    Сейчас:
    { $words }

    Напишите целиком, до { $limit } знаков. { $who } прочитает его, больше никто; прежний текст останется в истории.
task-return_preview =
    <b>Вернуть на доработку</b> · { $who }

    { $words }

    К какому сроку? Выберите — и задание вернётся.
task-same_day = Срок прежний: { $day }
task-sure_withdraw =
    <b>Отозвать задание?</b>

    Делать его больше не нужно; { $who } узнает об этом. Отчёты и история останутся.
task-no_back = Не отзывать
task-do_withdraw = Отозвать задание

# Said above the screen after an act.
task-done_set = Задание поставлено. К нему можно прислать фото или документ — увидите только вы двое.
task-done_set_many = { $count ->
    [one] Поставлено { $count } задание. К нему можно прислать фото или документ.
    [few] Поставлены { $count } задания. К ним можно прислать фото или документ.
   *[many] Поставлено { $count } заданий. К ним можно прислать фото или документ.
}
task-done_file = Файл приложен. Можно прислать ещё.
task-done_report = Отчёт отправлен. Пока его не проверили, можно дополнить.
task-done_asked = Просьба отправлена. Пока ответа нет, напоминать не будем.
task-done_accept = Принято.
task-done_return = Возвращено на доработку.
task-done_change = Изменено.
task-done_agree = Срок продлён.
task-done_keep = Срок остаётся прежним.
task-done_withdraw = Задание отозвано.

# On the screen of a pair.
task-to_pair = Задания и цели
task-pair_line = { $goals ->
    [0] Задания: { $tasks }
   *[other] Задания: { $tasks }. Цели: { $goals }
}
task_count-doing = в работе { $count }
task_count-checks = на проверке { $count }
task_count-over = завершено { $count }
task-count_none = пока нет
task-pair_title = <b>Задания и цели</b>
task-pair_empty = Заданий и целей пока нет. Задание — это одно сообщение и срок; цель — одно предложение о том, что должно получиться.
task-pair_no_goal = Для краткосрочного наставничества цель — главное: запишите её после встречи.
task-pair_sums = Всего поставлено: { $set }. Принято: { $accepted }, возвращали: { $returned }, срок прошёл: { $overdue }
task-pair_task = { $who }: { $mark }
task-pair_office = Слова и файлы видит только сама пара.

# What comes by itself: no words, no names.
task-told_set = Наставник поставил вам задание.
task-told_set_back = Вам поставили задание.
task-told_changed = Задание изменилось. Посмотрите, что нового.
task-told_withdrawn = Задание отозвано: делать его больше не нужно.
task-told_reported = Задание выполнено и ждёт вашей проверки.
task-told_accepted = Ваше задание принято.
task-told_returned = Задание вернулось к вам: нужно кое-что доработать.
task-told_asked = По заданию просят больше времени. Ответить можно одним касанием.
task-told_agreed = Срок задания продлён.
task-told_kept = Срок задания остаётся прежним.
task_remind-today = Задание в паре № { $pair }: срок сегодня
task_remind-tomorrow = Задание в паре № { $pair }: срок завтра
task_remind-ahead = Задание в паре № { $pair }: срок — { $due }
task_remind-soft = Задание в паре № { $pair }: срок прошёл. Если уже готово — отметьте
task_remind-firm = Задание в паре № { $pair } просрочено, срок был { $due }. Закончите его или попросите время
task_remind-told = Задание в паре № { $pair } не сделано, срок был { $due }. Может быть, сменить срок или помочь?
task_remind-check = Отчёт о задании в паре № { $pair } ждёт вашей проверки
task_remind-asked = По заданию в паре № { $pair } просят больше времени

# Refusals.
task-pair_not_active = Ставить задания можно, пока пара работает: сейчас у неё пауза или работа завершена.
task-pair_over = Работа пары завершена: задания можно только читать.
task-nobody = Отметьте хотя бы одного человека.
task-words_needed = Напишите, пожалуйста, хотя бы несколько слов.
task-words_long = Получилось { $length } знаков, а помещается { $limit }. Пришлите, пожалуйста, короче.
task-not_yours = Это может сделать только { $who }.
task-not_now = Сейчас этого сделать нельзя: задание — «{ $state }». Можно, пока оно: { $when }.
task-nothing_asked = Больше времени никто не просит: на это уже ответили.
task-day_range = Срок задания — от сегодняшнего дня до { $latest }. Выберите другой день.
task-not_later = Этот день не позже нынешнего срока ({ $due }). Выберите день после него.

audit-task_set = поставлено задание
audit-task_changed = изменено задание
audit-task_reported = отчёт о задании
audit-task_accepted = задание принято
audit-task_returned = задание возвращено
audit-task_asked = по заданию попросили время
audit-task_agreed = срок задания продлён
audit-task_kept = срок задания оставлен
audit-task_withdrawn = задание отозвано
audit-task_closed = задание закрыто вместе с парой
audit-task_moved = задание перешло к новому наставнику
audit-task_reopened = задание снова в работе
audit-task_shifted = срок задания сдвинут паузой
my_data_table-tasks = Задания
my_data_table-task_steps = Что было с заданиями
my_data_field-set_at = Поставлено
my_data_field-day = Срок
privacy_category-tasks = слова заданий, отчётов, проверок и целей
privacy_category-task_counts = сколько заданий и целей, на каком они шаге, к какому сроку
