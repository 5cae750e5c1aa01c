# Обучение наставников: установочные семинары, консультации, стажировки, заседания методобъединения.
training_kind-briefing = Установочный семинар
training_kind-consultation = Консультация
training_kind-traineeship = Стажировка
training_kind-association = Заседание методобъединения
training_of-briefing = установочного семинара
training_of-consultation = консультации
training_of-traineeship = стажировки
training_of-association = заседания методического объединения наставников
training_state-draft = не объявлено
training_state-open = объявлено
training_state-held = проведено
training_state-cancelled = отменено
training_audience-mentors = наставники
training_audience-mentees = наставляемые
training_audience-pairs = наставники и наставляемые
training_audience-association = методобъединение наставников
training_audience-everybody = все педагоги

training-home =
    <b>Обучение и методобъединение</b>: { $count }

    Семинары, консультации, стажировки и заседания. { $page }
training-home_empty =
    <b>Обучение и методобъединение</b>: { $count }

    Пока ничего не объявлено. Когда куратор пригласит вас на семинар или консультацию, это будет здесь. { $page }
training-row = { $day } · { $topic }
training-row_state = { $day } · { $topic } · { $state }
training-new = Новое занятие
training-members = Методобъединение
training-when = { $day }, { $time }
training-card =
    <b>{ $kind }</b>
    { $topic }

    { $lines }
training-line_when = Когда: { $when } · { $minutes } мин
training-line_where = Где: { $where }
training-line_whom = Приглашены: { $whom }
training-line_state = Сейчас: { $state }
training-line_agenda =
    <b>Повестка</b>
    { $words }
training-line_decisions =
    <b>Решили</b>
    { $words }
training-you_come = Вы собираетесь прийти.
training-you_do_not = Вы не придёте.
training-you_came = Вы были.
training-you_were_not = Вас не отметили среди присутствовавших.
training-numbers = Приглашено: { $of }. Придут: { $coming }, не придут: { $no }.
training-numbers_held = Были: { $came } из { $of }. Протокол № { $number }.
training-do_coming = Приду
training-do_not_coming = Не приду
training-look = К занятию
training-do_agenda = Повестка
training-do_file = Материалы
training-do_topic = Тема
training-do_when = День и время
training-do_where = Место или ссылка
training-do_long = Сколько длится
training-do_whom = Кого пригласить
training-do_announce = Объявить
training-do_mark = Кто был
training-do_decisions = Решения
training-do_number = Номер протокола
training-do_protocol = Протокол в Word
training-do_list = Список в XLSX
training-do_cancel = Отменить занятие
training-keep = Оставить
training-done = К занятию
training-ask_kind = <b>Что проводим?</b>
training-ask_topic =
    <b>{ $kind }</b>

    Напишите тему, до { $limit } знаков.

    <i>Прочитают приглашённые, директор и методсовет, когда вы объявите занятие.</i>
training-ask_when =
    <b>{ $topic }</b>

    Когда? Напишите словами, например «в среду в 15:20» или «3 декабря после 6-го урока». Прошедшее тоже можно записать.
training-ask_clock = { $day } — во сколько? Например «15:20» или «после 6-го урока».
training_ask-topic =
    <b>{ $topic }</b>

    Напишите новую тему, до { $limit } знаков.
training_ask-where =
    <b>{ $topic }</b>

    Где? Напишите место, ссылку или то и другое, до { $limit } знаков.
training_ask-agenda =
    <b>{ $topic }</b>

    Напишите повестку: каждый вопрос с новой строки, до { $limit } знаков.

    <i>Прочитают приглашённые, директор и методсовет.</i>
training_ask-decisions =
    <b>{ $topic }</b>

    Что решили? Каждое решение с новой строки, до { $limit } знаков. Они войдут в протокол.

    <i>Прочитают приглашённые, директор и методсовет.</i>
training_ask-number =
    <b>{ $topic }</b>

    Напишите номер протокола, до { $limit } знаков: так, как его пишут в школе.
training-ask_file =
    <b>{ $topic }</b>

    Пришлите фото или документы по одному или альбомом: их откроют все приглашённые.
training-ask_whom =
    <b>{ $topic }</b>

    Кого пригласить? После объявления это не меняют.
training-ask_long =
    <b>{ $topic }</b>

    Сколько длится?
training-minutes = { $minutes } мин
training-sure_cancel =
    <b>Отменить «{ $topic }»?</b>

    Приглашённые получат сообщение.
training-sure_drop =
    <b>Удалить черновик «{ $topic }»?</b>

    О нём никто ещё не знает.
training-marks =
    <b>{ $topic }</b>
    Кто был? Отмечено: { $came } из { $of }.

    Нажмите на имя. «Готово» — остальные считаются не пришедшими; отметки можно поправить и потом. { $page }
training-mark_coming = Все, кто собирался
training-mark_done = Готово
training-association =
    <b>Методическое объединение наставников</b>: { $count }
    Руководитель: { $leader }

    Нажмите на имя, чтобы включить человека в список или убрать из него. { $page }
training-do_lead = Сделать руководителем
training-leads = Руководитель
training-from_order = Взять из приказа

training-too_short = Слишком коротко: напишите хотя бы слово.
training-too_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
training-no_day = Сначала укажите день и время.
training-no_place = Сначала укажите место или ссылку.
training-long_ago = Это было слишком давно: записать можно занятие последних двух месяцев.
training-nobody = Приглашать некого: в этом списке пока никого нет.
training-cancelled = Занятие отменено.
training-over = Занятие уже прошло.
training-not_yet = Занятие ещё не началось: отметить присутствующих можно будет потом.
training-no_order = Подписанного приказа о методическом объединении в реестре нет.
training-told_new = Вас приглашают на занятие. Записываться не нужно: скажите только, придёте ли.
training-told_moved = Занятие, на которое вас пригласили, изменилось: откройте, чтобы увидеть, когда и где оно теперь.
training-told_cancelled = Занятие, на которое вас пригласили, отменено.
training-remind_day = { $kind }: { $day } в { $time }.
training-remind_mark = { $kind }: отметьте, кто был.
training-waits = { $count ->
    [one] { $count } приглашение на занятие: придёте?
    [few] { $count } приглашения на занятия: придёте?
   *[many] { $count } приглашений на занятия: придёте?
}
training-waits_button = Занятия: { $count }
training-waits_marks = { $count ->
    [one] { $count } занятие прошло: отметьте, кто был
    [few] { $count } занятия прошли: отметьте, кто был
   *[many] { $count } занятий прошло: отметьте, кто был
}
training-waits_marks_button = Отметить: { $count }
training-paper_absent = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
training-column_coming = Собирались
training-column_came = Были
training-column_sign = Подпись

paper_kind-training_docx = Протокол занятия
paper_kind-training_xlsx = Список приглашённых на занятие
reminder_kind-training = Занятия для наставников
home-training_home = Обучение
audit-training_drafted = начато занятие
audit-training_edited = изменено занятие
audit-training_announced = объявлено занятие
audit-training_cancelled = отменено занятие
audit-training_answered = ответ на приглашение на занятие
audit-training_marked = отмечено, кто был на занятии
audit-training_association = изменён состав методобъединения
privacy_category-training = занятия для наставников: приглашения, ответы, посещение; состав методобъединения
my_data_table-trainings = Занятия для наставников
my_data_table-training_people = Приглашения на занятия
my_data_table-association_members = Методическое объединение
my_data_field-coming = Собирались прийти
