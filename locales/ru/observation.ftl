# Observation cards of lesson visits: filled in by taps, read by both, never an assessment.
observation_group-aim = Цель и строение урока
observation_group-methods = Методы и приёмы
observation_group-climate = Общение и дисциплина
observation_group-feedback = Оценивание и рефлексия
observation_mark-0 = не наблюдалось
observation_mark-1 = частично
observation_mark-2 = ярко
observation_field-strengths = Что хочется перенять и отметить
observation_field-questions = О чём поговорить
observation_write-strengths = ✎ Что отметить
observation_write-questions = ✎ О чём поговорить
observation_ask-strengths = Что было сильного, что хочется перенять?
observation_ask-questions = О чём вы хотели бы поговорить после урока?
observation-entry = Карта наблюдения
observation-begin = Заполнить карту
observation-go_on = Моя карта
observation-of = Карта: { $who }
observation-none_yet = Карты пока нет: её заполняет тот, кто был на уроке. Когда она будет готова, вы увидите её здесь.
observation-home =
    <b>Карта наблюдения</b>
    «{ $title }», { $at }

    Карта помогает поговорить об уроке. Это не оценка учителя: для аттестации и выплат её не используют, куратор видит только, что она есть.

    { $empty }
observation-card =
    <b>Карта наблюдения</b>
    «{ $title }», { $at }. На уроке: { $who }

    { $lines }

    { $readers }
observation-group = <b>{ $name }</b>
observation-line = { $number }. { $words } — <b>{ $mark }</b>
observation-words =
    <b>{ $name }</b>
    <blockquote>{ $words }</blockquote>
observation-draft = Черновик видите только вы. Когда вы нажмёте «Готово», карту прочтут { $who } — и больше никто. Это повод поговорить, а не оценка.
observation-shown = Карта готова. Её читают автор и { $who }; правки видны сразу. Это повод поговорить, а не оценка.
observation-number = { $n }
observation-done = Готово, показать
observation-paper = Карта в Word
observation-whole = Вся карта
observation-mark = { $label }
observation-mark_on = ✓ { $label }
observation-question =
    <b>{ $group }</b> · { $number } из { $total }

    { $words }

    Пока карта не готова, отметки видите только вы.
observation-ask_words =
    { $ask }

    Напишите одним сообщением, до { $limit } знаков.

    { $readers }
observation-told_done = Готова карта наблюдения урока. Это не оценка, а повод поговорить.
observation-not_held = Карту заполняют после урока: сначала отметьте, что посещение состоялось.
observation-no_criteria = В карте школы пока нет ни одного критерия. Куратор может добавить их: «Ещё» → «Карта наблюдения».
observation-empty = Карта пока пустая: поставьте хотя бы одну отметку или напишите несколько слов.
observation-criterion_length = Критерий — от 5 до { $limit } знаков, сейчас { $length }. Напишите, пожалуйста, ещё раз.
observation-words_length = Нужно от одного до { $limit } знаков, сейчас { $length }. Напишите, пожалуйста, ещё раз.
observation-too_many = В карте уже { $limit } критериев: больше за урок не заполнить. Уберите один из них.
observation-have_already = Такой критерий в карте уже есть.

observation-criteria =
    <b>Карта наблюдения урока</b>

    Критерии для новых карт: { $count }. Заполненные карты останутся прежними, что бы вы ни изменили.

    { $lines }
observation-retired =
    <b>Убранные критерии</b>: { $count }

    { $lines }
observation-criterion_line = { $number }. { $words }
observation-criterion =
    <b>{ $group }</b>

    { $words }

    Новые карты будут такими, как вы решите; заполненные не изменятся.
observation-criterion_off =
    <b>{ $group }</b>

    { $words }

    Критерий убран: в новых картах его нет.
observation-add = Добавить критерий
observation-see_retired = Убранные
observation-rewrite = Изменить слова
observation-retire = Убрать
observation-restore = Вернуть в карту
observation-up = ↑ Выше
observation-down = ↓ Ниже
observation-which_group = К какой части карты относится новый критерий?
observation-ask_new =
    <b>{ $what }</b>

    Напишите критерий одним предложением, до { $limit } знаков. Его увидят все, кто посещает уроки.
observation-ask_rewrite =
    Сейчас: { $what }

    Напишите новые слова, до { $limit } знаков. Их увидят все, кто посещает уроки.

paper_kind-observation_docx = Карта наблюдения урока
home-observation_criteria = Карта наблюдения
my_data_table-observation_cards = Карты наблюдения уроков
my_data_field-strengths = Сильные стороны урока
my_data_field-questions = О чём поговорить
my_data_field-marks = Отметки
my_data_field-done_at = Готова
privacy_category-observation = карты наблюдения уроков
audit-observation_started = начата карта наблюдения урока
audit-observation_done = готова карта наблюдения урока
audit-observation_criterion_added = добавлен критерий карты наблюдения
audit-observation_criterion_changed = изменён критерий карты наблюдения
audit-observation_criterion_retired = убран критерий карты наблюдения
audit-observation_criterion_restored = критерий карты наблюдения возвращён
audit-observation_criterion_moved = изменён порядок критериев карты наблюдения
observation-there_is = Карта наблюдения: есть ({ $who })
