# Diagnostics: the areas of the request in the middle and at the exit.
diagnostic_stage-entry = вход
diagnostic_stage-mid = середина
diagnostic_stage-exit = выход
diagnostic_by-mid = К середине
diagnostic_by-exit = К выходу
diagnostic_by-entry = На входе
home-diagnostic_home = Диагностика
diagnostic-waits = Диагностика ждёт вас: { $count }
diagnostic-waits_button = Диагностика: { $count }
diagnostic-home =
    <b>Диагностика затруднений</b>

    Вход — это отметки из запроса. В середине и в конце программы бот спросит о тех же областях: по одному нажатию на область.
diagnostic-home_empty =
    <b>Диагностика затруднений</b>

    Она появится, когда начнёт работать ваша пара. На входе ничего спрашивать не нужно: отметки уже есть в запросе.
diagnostic-fill = Отметить: { $stage }, наставник { $who }
diagnostic-see = Моя динамика, наставник { $who }
diagnostic-see_of = { $who }
diagnostic-table =
    <b>{ $who }: диагностика</b>
    { $stages }

    { $lines }
    { $calm }

    { $gain }

    <i>Видят: сам наставляемый, его наставник, куратор и методсовет.</i>
diagnostic-table_empty =
    <b>{ $who }: диагностика</b>

    Пока не с чем сравнивать: в запросе нет отметок по областям, а середина программы ещё не наступила.
diagnostic_line-topic = • <b>{ $area }</b>: { $steps }
diagnostic_line-other = • { $area }: { $steps }
diagnostic-calm = Без затруднений: { $areas }
diagnostic-same = { $stage } затруднения в областях программы такие же.
diagnostic-less = { $stage } затруднения в областях программы меньше на { $value ->
        [one] { $value } балл
        [many] { $value } баллов
       *[other] { $value } балла
    }.
diagnostic-more = { $stage } затруднения в областях программы больше на { $value ->
        [one] { $value } балл
        [many] { $value } баллов
       *[other] { $value } балла
    }: это бывает, когда видишь задачу глубже.
diagnostic-question =
    <b>Диагностика: { $stage }</b>

    Область: <b>{ $area }</b>
    Было: { $was }

    Как сейчас? Осталось областей: { $left }

    <i>Увидят: вы, ваш наставник, куратор и методсовет.</i>
diagnostic-not_now = Сейчас отмечать не нужно: бот напомнит в середине и в конце программы.
diagnostic_remind-mid = Середина программы: отметьте, как сейчас с затруднениями. Областей: { $count }.
diagnostic_remind-exit = Программа подходит к концу: отметьте, как теперь с затруднениями. Областей: { $count }.
diagnostic-remind_open = Отметить
reminder_kind-diagnostic = Диагностика
privacy_category-diagnostic = диагностика
my_data_table-diagnostics = Диагностика
my_data_field-stage = Когда
my_data_field-levels = Области
my_data_field-done_on = Отмечено
