# Персонализированная программа: части по приложению 1, кто написал и кто согласен, версии.
programme-screen = { $body }
programme-home = { $body }
programme-mine = <b>Программы ваших пар и групп</b>
programme-none_mine =
    <b>Программ пока нет</b>

    Программа появится, когда выйдет приказ о закреплении пары.
programme-pair = { $people }
programme-not_begun =
    <b>Программа наставничества</b>
    Наставник: { $mentor }
    Наставляемые: { $mentees }

    { $hint }
programme-begin_how =
    Программу составляют вместе: каждый пишет на своём экране, и видно, кто что написал и с чем согласен. Бот перенесёт срок из приказа и затруднения из запроса и предложит формулировки и план — первую рабочую версию можно собрать минут за десять.
programme-begin_not_yet = Программу ещё не начали составлять. Её пишут наставник и наставляемые.
programme-begin = Начать программу
programme-begun = Программа начата. Срок, затруднения, форма и вид уже заполнены — проверьте их и дополните остальное.
programme-people =
    Наставник: { $mentor }
    { $count ->
        [one] Наставляемый: { $mentees }
       *[other] Наставляемые: { $mentees }
    }
programme-state_line = Версия { $number }: { $state } (с { $since })
programme-changing = Изменение: { $change }. Пока оно не вступило в силу, действует версия { $number }.

programme_state-draft = черновик
programme_state-returned = возвращена с замечаниями
programme_state-agreed = согласована, ждёт ознакомления куратора или методического совета
programme_state-in_force = действует
programme_state-superseded = заменена следующей версией
programme_state-closed = завершена
programme_state-dropped = не принята
programme_change-first = первая программа
programme_change-extend = продление срока
programme_change-plan = изменение плана
programme_change-form = изменение формы, вида или расписания
programme_change-rest = изменение содержания

programme_part-title = Название программы
programme_part-term = Срок реализации
programme_part-problem = Проблема и профессиональные затруднения
programme_part-strengths = Сильные стороны
programme_part-aim = Цель
programme_part-tasks = Задачи
programme_part-forms = Форма и вид наставничества
programme_part-content = Возможное содержание деятельности
programme_part-interim = Промежуточные результаты
programme_part-planned = Планируемые результаты
programme_part-schedule = Расписание встреч и режим
programme_part-conditions = Условия обучения
programme_part-plan = План мероприятий
programme_short-title = Название
programme_short-term = Срок
programme_short-problem = Затруднения
programme_short-strengths = Сильные стороны
programme_short-aim = Цель
programme_short-tasks = Задачи
programme_short-forms = Форма и вид
programme_short-content = Содержание
programme_short-interim = Промежуточные
programme_short-planned = Планируемые
programme_short-schedule = Расписание
programme_short-conditions = Условия
programme_short-plan = План

programme_about-title = О чём программа и для кого — одной строкой, без фамилий.
programme_about-term = Срок в приказе о закреплении; по п. 1.2 Положения — от 3 месяцев до 1 года. Чтобы продлить, выберите последний день кнопкой или напишите дату, например 30.06.
programme_about-problem = В чём затруднение и как оно видно на уроке или в работе. Без фамилий учеников и родителей.
programme_about-strengths = Что уже получается хорошо и что стоит поддержать.
programme_about-aim = Одна цель, достижение которой можно проверить.
programme_about-tasks = От трёх до пяти задач, каждая с новой строки.
programme_about-forms = Можно выбрать несколько форм и видов.
programme_about-content = Чем будете заниматься: посещение уроков, разборы, практикумы, консультации.
programme_about-interim = Что будет видно к середине срока. Лучше с мерой: «сам проводит…», «с 3 до 2».
programme_about-planned = Что будет к концу срока. Лучше с мерой: «сам проводит… без замечаний», «с 3 до 1».
programme_about-schedule = Дни, время без уроков и режим выбирают кнопками; место или номер урока можно дописать словами.
programme_about-conditions = Где встречаетесь, чем пользуетесь, когда можно посещать уроки.
programme_about-plan = Хотя бы одно мероприятие в месяц: дата, мероприятие, форма, содержание, кто ведёт.

programme-line =
    { $number }. <b>{ $part }</b>: { $value }
    <i>{ $author }; { $agreed }</i>
programme-line_empty = { $number }. <b>{ $part }</b>: нужно заполнить
programme-by_name = автор: { $who }
programme-by_order = из приказа
programme-by_request = из запроса и условий пары
programme-agreed_all = согласны все
programme-agreed_nobody = согласия пока нет
programme-agreed_waits = ждём согласия: { $people }
programme-button = { $label }
programme-button_empty = { $label }: пусто
programme-button_agreed = ✓ { $label }
programme-needs =
    <b>Что ещё нужно</b>
    { $lines }
programme-point = • { $text }
programme-lack_parts = { $count ->
        [one] Заполнить часть: { $parts }
       *[other] Заполнить части: { $parts }
    }
programme-lack_agreement = { $count ->
        [one] Согласие: { $who } — { $count } часть
        [few] Согласие: { $who } — { $count } части
       *[many] Согласие: { $who } — { $count } частей
    }
programme-lack_reverse = В реверсивной программе ведут оба: пусть хотя бы одно мероприятие ведёт наставник и одно — наставляемый.
programme-lack_same = Пока ничего не изменено: эта версия повторяет действующую.
programme-remark = <i>Обратите внимание.</i> { $text }
programme-agree_all = Согласиться со всем
programme-agreed_by_you = Ваше согласие записано. Остальные участники получили сообщение.
programme-sent_on = Все согласны. Программа передана куратору и методическому совету для ознакомления.
programme-agreed_part = Согласие записано: { $part }.
programme-from_bank = Взять из банка программ
programme-amend = Изменить программу
programme-compare = Что меняется
programme-drop = Отказаться
programme-comment = Замечания
programme-read = Читать целиком
programme-docx = Документ DOCX
programme-docx_asked = Документ готовится. Он придёт отдельным сообщением или появится в папке школы.
programme-versions = Все версии
programme-to_whole = К программе

programme-part = <b>{ $number }. { $part }</b>
programme-value = { $value }
programme-value_none = Здесь пока пусто.
programme-written = <i>{ $author }, { $at }; { $agreed }</i>
programme-type =
    { $hint }

    Напишите текст сообщением (до { $limit } знаков) — бот покажет его, прежде чем сохранить.
programme-read_only = В этой версии меняются другие части; здесь всё остаётся как было.
programme-term_order = Срок назначен приказом. Продлить его можно, когда программа вступит в силу: «Изменить программу» → «Продлить срок» (п. 7.2 Положения).
programme-readers = <i>Прочтут: участники пары или группы, куратор, методический совет.</i>
programme-readers_few = <i>Прочтут: наставник, наставляемые, куратор, методический совет. Приглашённый помощник этой части не видит.</i>
programme-draft = Несохранённый текст
programme-agree = Согласиться
programme-comment_part = Замечание
programme-hint = Подсказка: { $label }
programme-part_before = ← { $label }
programme-part_after = { $label } →
programme-saved = Сохранено: { $part }.
programme-preview =
    <b>{ $part } — так будет:</b>

    <blockquote>{ $text }</blockquote>
    { $effect }

    Чтобы заменить текст, просто напишите новый.
programme-preview_new = Остальные участники увидят текст и смогут с ним согласиться.
programme-preview_lost = После сохранения остальным участникам нужно будет согласиться с этой частью заново.
programme-clash =
    <b>{ $part }: за это время часть изменили</b>

    <b>Сейчас там</b> ({ $who }):
    <blockquote>{ $theirs }</blockquote>
    <b>У вас:</b>
    <blockquote>{ $mine }</blockquote>
    Ничего не потеряно. Какой вариант оставить?
programme-keep_theirs = Оставить как есть
programme-keep_mine = Оставить мой вариант
programme-too_long = { $name }: не больше { $limit } знаков, сейчас лишних — { $extra }. Сократите и отправьте ещё раз.
programme-no_words = Напишите текст словами.
programme-use_buttons = Здесь нужно выбрать кнопкой.
programme-closed = Эту версию уже нельзя менять: { $state }.
programme-other_part = В этой версии меняется другое: { $change }. Для других частей начните ещё одно изменение позже.
programme-nothing_there = Здесь пока нечего согласовывать: часть пуста.
programme-nothing_taken = Все части уже написаны вами — из образца добавлять нечего.

programme-term = { $starts } — { $ends }
programme-until = до { $on }
programme-not_later = Продлить можно только на более поздний день: сейчас срок до { $ends }.
programme-no_term = Сначала нужен срок программы: он указан в приказе.
programme-forms =
    Формы: { $forms }
    Виды: { $kinds }
programme-schedule =
    Дни и время: { $times }
    Режим: { $mode }
programme-forms_brief = { $forms }; { $kinds }
programme-schedule_brief = { $times }; { $mode }
programme-choose_forms = Выбрать формы и виды
programme-choose_times = Выбрать дни и режим
programme-choose =
    <b>{ $part }</b>

    { $value }

    Отметьте всё, что подходит, и нажмите «Сохранить».
programme-prefill_area = • { $area }

programme-plan = <b>План мероприятий</b>: { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
       *[many] { $count } мероприятий
    }
programme-plan_brief = { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
       *[many] { $count } мероприятий
    }
programme-plan_empty = План пока пуст. Нажмите «Предложить план»: бот подберёт мероприятия по вашим темам и месяцам, потом любую строку можно изменить.
programme-plan_long = В плане не больше { $limit } мероприятий.
programme-open_plan = Открыть план
programme-suggest = Предложить план
programme-suggest_more = Дополнить пустые месяцы
programme-proposed = { $count ->
        [one] Добавлено { $count } мероприятие. Проверьте дату и содержание.
        [few] Добавлено { $count } мероприятия. Проверьте даты и содержание.
       *[many] Добавлено { $count } мероприятий. Проверьте даты и содержание.
    }
programme-nothing_proposed = В библиотеке нет подходящих мероприятий. Добавьте их вручную.
programme-row =
    <b>{ $number }. { $on }</b>
    { $event }
    <i>Форма: { $form }; { $leader }</i>
    { $content }
programme-row_brief = { $on } · { $event } · <i>{ $form }</i>
programme-row_state = { $row } — <b>{ $state }</b>
programme-rows_more = { $count ->
        [one] … и ещё { $count } мероприятие
        [few] … и ещё { $count } мероприятия
       *[many] … и ещё { $count } мероприятий
    }
programme-row_button = { $on } { $event }
programme-row_add = Добавить мероприятие
programme-row_added = Мероприятие добавлено.
programme-row_saved = Изменение сохранено.
programme-row_drop = Удалить
programme-row_drop_ask =
    <b>Удалить мероприятие из плана?</b>

    { $row }

    Остальным участникам нужно будет согласиться с планом заново.
programme-row_gone = Мероприятие удалено из плана.
programme-row_step =
    <b>Новое мероприятие: шаг { $step } из { $steps }</b>

    { $ask }
programme-row_preview =
    <b>Так будет в плане:</b>

    { $row }
programme-row_again = Начать заново
programme-row_clash =
    <b>За это время план изменили</b>

    Строки, которую вы правили, в прежнем виде больше нет. Ваш вариант:

    { $row }

    Можно оставить план как есть или добавить ваш вариант отдельной строкой.
programme-row_keep = Добавить мой вариант
programme-line_button = { $event }
programme-day = { $on }
programme-outside = Дата должна быть внутри срока программы: { $starts } — { $ends }.
programme-no_day = Напишите дату, например 03.12 или 03.12.2026.
programme-cell =
    { $row }

    { $ask }
programme_ask-on = Когда? Выберите день или напишите дату, например 03.12.
programme_ask-event = Что проводите? Выберите из библиотеки или напишите название (до { $limit } знаков).
programme_ask-form = В какой форме?
programme_ask-content = Что будете делать? Напишите содержание (до { $limit } знаков).
programme_ask-leader = Кто ведёт?
programme_cell-on = Дата
programme_cell-event = Мероприятие
programme_cell-form = Форма
programme_cell-content = Содержание
programme_cell-leader = Кто ведёт

programme-whole = программа в целом
programme-comments =
    <b>Замечания</b>
    { $lines }
programme-comment_line = • { $part } — { $who }, { $at }: { $words }
programme-comments_none = Открытых замечаний нет.
programme-comment_name = Замечание
programme-comment_which =
    <b>Замечания</b>
    { $lines }

    К какой части новое замечание? Учтённое замечание можно отметить кнопкой.
programme-comment_ask =
    <b>Замечание: { $part }</b>

    { $value }

    Напишите замечание (до { $limit } знаков). Его прочтут участники пары, куратор и методический совет.
programme-on_whole = Ко всей программе
programme-settle = Учтено: { $words }
programme-commented = Замечание записано, остальные участники получили сообщение.
programme-commented_office =
    <b>Замечание записано</b>

    { $lines }

    { $told }
programme-comment_held = Участники прочтут замечания, когда вы вернёте программу.
programme-comment_told = Участники получили сообщение о замечании.
programme-comment_office = Написать замечание
programme-comment_first = Сначала напишите хотя бы одно замечание: участники должны понять, что изменить.

programme-queue = { $count ->
        [0] <b>Программ для ознакомления нет</b>
       *[other] <b>Программы ждут ознакомления: { $count }</b>
    }
programme-changes =
    <b>Что меняется против действующей версии</b>

    { $lines }
programme-change =
    <b>{ $part }</b>
    было: { $was }
    стало: { $now }
programme-acquaint = Ознакомлен(а)
programme-acquainted = Отмечено: вы ознакомлены, программа действует. Участники получили сообщение.
programme-acquainted_line = Ознакомлен(а): { $who } ({ $party }), { $at }
programme-give_back = Вернуть с замечаниями
programme-return_ask =
    <b>Вернуть программу участникам?</b>

    { $lines }

    Участники получат сообщение. С частями, к которым есть замечания, им нужно будет согласиться заново.
programme-returned = Программа возвращена, участники получили сообщение.
programme-not_agreed = Сейчас это невозможно: { $state }.

programme-amend_what =
    <b>Что изменить?</b>

    По п. 7.2 Положения срок продлевают и содержание меняют по согласию наставника и всех наставляемых. Пока согласились не все, действует прежняя версия; потом она останется в истории.
programme_amend-extend = Продлить срок
programme_amend-plan = План мероприятий
programme_amend-form = Форма, вид, расписание
programme_amend-rest = Содержание программы
programme-amend_begun = Начато изменение. Можно менять: { $parts }. Остальные участники получили сообщение.
programme-none_in_force = Изменить можно действующую программу, а её пока нет.
programme-drop_ask =
    <b>Отказаться от изменения?</b>

    Изменение не вступит в силу, останется действующая программа. Участники получат сообщение, что изменение не принято; причину бот не спрашивает.
programme-drop_sure = Да, отказаться
programme-dropped = Изменение не принято. Действует прежняя программа.
programme-first_stays = Первую программу отменить нельзя: её можно только исправить. Напишите замечание или измените часть.
programme-versions_list =
    <b>Версии программы</b>

    { $lines }
programme-version_line = Версия { $number }: { $change } — { $state } (с { $since })
programme-version_button = Версия { $number }
programme-compared =
    <b>Версия { $old } → версия { $new }</b>

    { $lines }
programme-compare_same = Отличий нет.
programme-no_earlier = Сравнить не с чем: более ранней действовавшей версии нет.

programme-told_begun = Началась работа над программой наставничества. Её можно писать вместе, каждый на своём экране.
programme-told_written = Программа наставничества дополнена. Посмотрите и согласуйте.
programme-told_agree = Программа наставничества ждёт вашего согласия.
programme-told_agreed = Программу наставничества согласовали все. Она передана для ознакомления.
programme-told_reopened = Согласованную программу изменили. Нужно согласие ещё раз.
programme-told_comment = К программе наставничества появилось замечание.
programme-told_returned = Программа наставничества вернулась с замечаниями.
programme-told_in_force = С программой ознакомлены. С этого дня она действует.
programme-told_amend = Предложено изменить программу наставничества. Нужно согласие всех участников.
programme-told_dropped = Изменение программы не принято. Действует прежняя программа.

programme-waits_write = { $count ->
        [one] { $count } программа ещё не заполнена
        [few] { $count } программы ещё не заполнены
       *[many] { $count } программ ещё не заполнены
    }
programme-waits_agree = { $count ->
        [one] { $count } программа ждёт вашего согласия
        [few] { $count } программы ждут вашего согласия
       *[many] { $count } программ ждут вашего согласия
    }
programme-waits_returned = { $count ->
        [one] { $count } программа вернулась с замечаниями
        [few] { $count } программы вернулись с замечаниями
       *[many] { $count } программ вернулись с замечаниями
    }
programme-waits_acquaint = { $count ->
        [one] { $count } программа ждёт ознакомления
        [few] { $count } программы ждут ознакомления
       *[many] { $count } программ ждут ознакомления
    }
programme-waits_write_button = Заполнить программу ({ $count })
programme-waits_agree_button = Согласовать программу ({ $count })
programme-waits_returned_button = Замечания к программе ({ $count })
programme-waits_acquaint_button = Ознакомиться ({ $count })
paper_kind-programme_docx = Программа наставничества

# Подсказки: берутся одним нажатием и потом правятся.
programme_condition-room = Кабинет и уроки
programme_condition-load = Время без уроков
programme_condition-online = Онлайн-встречи
programme_hint-conditions_room = Встречи проходят в кабинете наставника; уроки друг друга посещаем по договорённости, предупредив не позднее чем за день.
programme_hint-conditions_load = Встречи ставим на время, свободное от уроков у обеих сторон; перенос согласуем накануне.
programme_hint-conditions_online = Короткие вопросы решаем онлайн в рабочие часы; материалы хранятся в общей папке школы.

programme_hint-title_norm = Документы учителя: от рабочей программы до электронного журнала
programme_hint-title_subject = Глубже в предмет: сложные темы и подготовка к экзаменам
programme_hint-title_method = Современный урок: от цели к результату
programme_hint-title_assess = Оценивание, которое помогает учиться
programme_hint-title_psych = Управление классом: от правил к привычкам
programme_hint-title_comm = Разговор с родителями и коллегами без напряжения
programme_hint-title_upbring = Классное руководство: первый год с классом
programme_hint-title_ict = Цифровые инструменты на уроке
programme_hint-title_career = Подготовка к аттестации и профессиональный рост
programme_hint-title_adapt = Вхождение в школу: уклад, правила, время

programme_hint-aim_norm = К концу программы наставляемый самостоятельно ведёт документацию учителя в срок и без замечаний.
programme_hint-aim_subject = К концу программы наставляемый уверенно объясняет сложные темы и готовит учеников к экзаменам.
programme_hint-aim_method = К концу программы наставляемый самостоятельно проектирует и проводит урок по ФГОС, достигая поставленной цели.
programme_hint-aim_assess = К концу программы наставляемый оценивает работы по понятным критериям и использует результаты для планирования.
programme_hint-aim_psych = К концу программы наставляемый удерживает рабочую дисциплину на уроке спокойными, заранее известными правилами.
programme_hint-aim_comm = К концу программы наставляемый самостоятельно проводит родительское собрание и трудный разговор.
programme_hint-aim_upbring = К концу программы наставляемый ведёт класс по своему плану воспитательной работы.
programme_hint-aim_ict = К концу программы наставляемый уверенно пользуется цифровыми инструментами на каждом этапе урока.
programme_hint-aim_career = К концу программы наставляемый готов к аттестации: собраны материалы и описан опыт.
programme_hint-aim_adapt = К концу программы наставляемый знает уклад и правила школы и спокойно распределяет рабочее время.

programme_hint-tasks_norm =
    Разобрать требования ФГОС и ФОП к рабочей программе.
    Составить рабочую программу и тематическое планирование.
    Научиться вести электронный журнал по правилам школы.
    Освоить правила охраны труда на уроке.
programme_hint-tasks_subject =
    Определить темы, в которых нужна поддержка.
    Разобрать приёмы объяснения этих тем на уроках наставника.
    Освоить решение и проверку заданий повышенного уровня.
    Составить банк заданий по сложным темам.
programme_hint-tasks_method =
    Научиться формулировать цель урока через результат ученика.
    Освоить структуру и темп урока, приёмы мотивации.
    Научиться подбирать задания разного уровня.
    Освоить самоанализ урока по общей схеме.
programme_hint-tasks_assess =
    Разработать критерии для основных видов работ.
    Освоить приёмы формирующего оценивания.
    Научиться анализировать результаты контрольных работ.
    Включать в уроки задания на функциональную грамотность.
programme_hint-tasks_psych =
    Договориться с классом о правилах и их соблюдении.
    Освоить приёмы реакции на нарушение дисциплины.
    Учитывать возрастные особенности и детей с особыми потребностями.
    Научиться разрешать конфликт до его роста.
programme_hint-tasks_comm =
    Подготовить и провести родительское собрание.
    Освоить схему трудного разговора.
    Научиться писать родителям кратко и доброжелательно.
    Выступить перед коллегами с опытом.
programme_hint-tasks_upbring =
    Составить план воспитательной работы класса.
    Подготовить и провести классные часы.
    Освоить проведение «Разговоров о важном».
    Организовать с классом один общий проект.
programme_hint-tasks_ict =
    Освоить электронный дневник и школьную платформу.
    Подготовить уроки с интерактивной доской.
    Научиться проверять работы с помощью цифровых средств.
    Разобрать правила безопасности данных.
programme_hint-tasks_career =
    Составить индивидуальный маршрут профессионального роста.
    Собрать портфолио по требованиям аттестации.
    Описать собственный опыт и выступить с ним.
    Принять участие в профессиональном конкурсе.
programme_hint-tasks_adapt =
    Познакомиться с традициями, правилами и людьми школы.
    Освоить оборудование кабинета.
    Научиться планировать неделю и месяц.
    Найти способы восстановления и поддержки.

programme_hint-content_norm = Разбор документов школы, совместная работа над рабочей программой, проверка журнала раз в месяц, консультации по отчётности.
programme_hint-content_subject = Посещение уроков наставника по сложным темам, разбор заданий, совместная подготовка уроков, подбор материалов.
programme_hint-content_method = Взаимное посещение уроков с картой наблюдения, совместное проектирование урока, практикумы по приёмам, самоанализ.
programme_hint-content_assess = Разбор работ учеников, составление критериев, пробное оценивание и сверка оценок, анализ контрольных работ.
programme_hint-content_psych = Наблюдение на уроках, разбор ситуаций, практикум по правилам класса, встреча с педагогом-психологом.
programme_hint-content_comm = Тренинг разговора, подготовка собрания, совместная встреча с родителями, разбор переписки.
programme_hint-content_upbring = Планирование воспитательной работы, посещение классных часов, подготовка и разбор собственных, общий проект с классом.
programme_hint-content_ict = Практикумы по цифровым инструментам, совместные уроки, разбор готовых материалов, обмен находками.
programme_hint-content_career = Консультации по маршруту и портфолио, описание опыта, подготовка выступления и конкурсных материалов.
programme_hint-content_adapt = Знакомство со школой, разбор правил и традиций, планирование недели, регулярные короткие встречи поддержки.

programme_hint-interim_norm = К середине срока рабочая программа согласована, журнал ведётся без просрочек.
programme_hint-interim_subject = К середине срока проведены два урока по сложным темам, собран банк заданий к ним.
programme_hint-interim_method = К середине срока наставляемый сам проектирует урок; на двух уроках цель достигнута большинством учеников.
programme_hint-interim_assess = К середине срока есть критерии для трёх видов работ, оценки сверены с наставником.
programme_hint-interim_psych = К середине срока правила класса приняты; на уроке меньше трёх остановок из-за дисциплины.
programme_hint-interim_comm = К середине срока проведено собрание вместе с наставником.
programme_hint-interim_upbring = К середине срока есть план работы с классом, проведены два классных часа.
programme_hint-interim_ict = К середине срока цифровые инструменты используются не реже раза в неделю.
programme_hint-interim_career = К середине срока составлен маршрут, собрана половина материалов портфолио.
programme_hint-interim_adapt = К середине срока наставляемый знает, к кому обратиться, и планирует неделю сам.

programme_hint-planned_norm = Документация ведётся самостоятельно и без замечаний; затруднение снижено с 3 до 1.
programme_hint-planned_subject = Сложные темы объясняются самостоятельно; затруднение снижено с 3 до 1.
programme_hint-planned_method = Открытый урок проведён без замечаний к структуре и цели; затруднение снижено с 3 до 1.
programme_hint-planned_assess = Оценки по критериям совпадают с оценками наставника; затруднение снижено с 3 до 1.
programme_hint-planned_psych = Урок проходит без остановок из-за дисциплины; затруднение снижено с 3 до 1.
programme_hint-planned_comm = Собрание и трудный разговор проведены самостоятельно; затруднение снижено с 3 до 1.
programme_hint-planned_upbring = Класс живёт по своему плану, общий проект завершён; затруднение снижено с 3 до 1.
programme_hint-planned_ict = Цифровые инструменты используются самостоятельно на всех этапах урока; затруднение снижено с 3 до 1.
programme_hint-planned_career = Портфолио собрано, заявление на аттестацию подано, опыт представлен коллегам.
programme_hint-planned_adapt = Наставляемый работает уверенно и хочет остаться в школе; затруднение снижено с 3 до 1.

# Следы действий с программой.
audit-programme_begun = программа начата
audit-programme_written = часть программы написана
audit-programme_agreed = согласие с программой
audit-programme_all_agreed = программа согласована всеми
audit-programme_template = программа дополнена по образцу
audit-programme_commented = замечание к программе
audit-programme_settled = замечание учтено
audit-programme_returned = программа возвращена
audit-programme_acquainted = ознакомление с программой
audit-programme_extended = срок пары продлён
audit-programme_amended = начато изменение программы
audit-programme_dropped = изменение программы не принято
