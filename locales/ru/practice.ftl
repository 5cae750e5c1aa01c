# Банк практик: карточка завершённой программы, согласие авторов, слово методсовета, файл карточки.
practice_piece-title = Название
practice_piece-problem = Исходная проблема
practice_piece-aim = Цель
practice_piece-steps = Что сделали
practice_piece-tools = Инструменты и приёмы
practice_piece-result = Результат
practice_piece-risks = Риски и ошибки
practice_piece-repeat = Что нужно, чтобы повторить
practice_piece-quotes = Слова участников
practice_state-draft = авторы пишут
practice_state-council = на рассмотрении
practice_state-bank = в банке практик
practice_state-retired = снята с полки
practice_criterion-measurable = измеримый результат
practice_criterion-repeatable = легко повторить
practice_criterion-new = новизна
practice_criterion-involving = вовлечённость участников

practice-list =
    <b>Банк практик</b>
    { $count ->
        [one] { $count } практика
        [few] { $count } практики
       *[many] { $count } практик
    }
    { $filter }

    { $page }
practice-list_empty =
    <b>Банк практик</b>: { $count }
    { $filter }

    Здесь пока пусто. Практика попадает в банк, когда программа завершена, авторы описали её и дали согласие, а методический совет её отобрал. { $page }
practice-row = { $title }
practice-row_mine = { $title } · { $state }
practice-row_begin = Описать: { $who }
practice-untitled = Практика без названия
practice-by_area = По области
practice-clear = Показать все
practice-to_mine = Готовятся
practice-search = Какие слова искать в практиках?
practice-mine =
    <b>Практики готовятся</b>: { $count }

    Нажмите на карточку, чтобы открыть её. «Описать» — завершённая программа, о которой ещё не рассказано: бот соберёт черновик из программы и встреч. { $page }
practice-mine_empty =
    <b>Практики готовятся</b>: { $count }

    Сейчас ничего. Описать можно программу, которая завершена с выполненным планом. { $page }

practice-card =
    <b>{ $title }</b>
    { $about }

    { $parts }

    { $hint }
practice-part =
    <b>{ $piece }</b>
    { $words }
practice-files_part =
    <b>Приложения</b>
    { $files }
practice-line_form = { $form } · { $kinds }
practice-line_term = С { $starts } по { $ends }
practice-line_areas = Области: { $areas }
practice-line_authors = Авторы: { $who }
practice-line_unnamed = Авторы не названы
practice-line_state = Сейчас: { $state }
practice-line_chosen = Отобрана { $on }: { $criteria }
practice-author_agreed = { $who } — согласие дано
practice-author_waits = { $who } — согласия пока нет
practice-hint_missing = Ещё не заполнено: { $pieces }. После этого авторов можно просить о согласии.
practice-hint_ready = Всё нужное заполнено. Карточка уйдёт на рассмотрение, когда согласие дадут все авторы; любая правка просит согласия заново.
practice-hint_returned =
    Просят доработать:
    <blockquote>{ $words }</blockquote>
practice-do_edit = Править
practice-do_files = Приложить файлы
practice-do_agree = Согласие в банк
practice-do_withdraw = Отозвать согласие
practice-do_choose = Отобрать
practice-do_return = Попросить доработать
practice-do_paper = Карточка в Word
practice-do_retire = Снять с полки
practice-do_restore = Вернуть на полку

practice-edit =
    <b>Что править?</b>

    ● заполнено, ○ пусто. Имена детей и коллег не указывайте: карточку прочитают многие.
practice-piece_on = ● { $piece }
practice-piece_off = ○ { $piece }
practice-ask =
    <b>{ $piece }</b>
    <blockquote>{ $now }</blockquote>

    { $ask }

    Напишите одним сообщением, до { $limit } знаков: новый текст заменит прежний.

    <i>Прочитают: авторы и куратор; после согласия авторов — методсовет; в банке — все коллеги.</i>
practice_ask-title = Коротко, о чём практика: так её будут находить.
practice_ask-problem = С чего всё началось: что не получалось?
practice_ask-aim = Чего хотели добиться?
practice_ask-steps = От трёх до шести шагов, каждый с новой строки.
practice_ask-tools = Чем пользовались: приёмы, карты, таблицы, сервисы.
practice_ask-result = Что изменилось. Лучше цифрами: было — стало.
practice_ask-risks = Что пошло не так и как этого избежать?
practice_ask-repeat = Что понадобится коллеге: время, материалы, условия.
practice_ask-quotes = Одна-две фразы участников — с их согласия и без имён.
practice-do_empty = Оставить пустым
practice-ask_file = Пришлите фото или документы по одному или альбомом. Названия файлов и их содержание прочитают все коллеги: не оставляйте в них фамилий и сведений о детях.
practice-file_kept = Файл сохраняю. Можно прислать ещё. Карточка изменилась, поэтому согласие авторов понадобится заново.
practice-files_done = К карточке
practice-sure_agree =
    <b>Поставить карточку в банк практик?</b>

    Её прочитают все коллеги школы, а лучшее может выйти на сайте школы. Согласие можно отозвать в любой момент без объяснений: карточка сразу уйдёт из банка.

    { $name }
practice-named = Ваше имя будет указано: согласие на публикацию действует.
practice-not_named = Ваше имя указано не будет: согласия на публикацию нет. Дать его можно в «Моих согласиях».
practice-do_agree_yes = Согласен на этот текст
practice-do_consent = Мои согласия
practice-do_keep = Оставить
practice-do_withdraw_yes = Отозвать
practice-sure_withdraw =
    <b>Отозвать согласие?</b>

    Карточка уйдёт из банка и из работы совета, сделанные файлы будут удалены. Авторы и куратор получат сообщение; причину никто не спросит.
practice-choose =
    <b>Чем хороша эта практика?</b>

    Отметьте хотя бы одно: по этому её и отбирают в банк.
practice-do_approve = Отобрать в банк
practice-ask_return =
    Что авторам доработать? Напишите, до { $limit } знаков.

    <i>Прочитают: авторы и куратор.</i>
practice-returned = Карточка вернулась к авторам, они получили сообщение.

practice-draft_meetings = { $held ->
    [one] Проведена { $held } встреча.
    [few] Проведены { $held } встречи.
   *[many] Проведено { $held } встреч.
}
practice-draft_goals = Достигнуто целей: { $reached } из { $of }.

practice-too_short = Слишком коротко: напишите хотя бы несколько слов.
practice-too_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
practice-steps_count = Шагов { $count }, а нужно от { $least } до { $most }: каждый шаг с новой строки.
practice-not_finished = Описать можно программу, которая завершена с выполненным планом.
practice-not_whole = Сначала заполните нужное: осталось { $count ->
        [one] { $count } поле
        [few] { $count } поля
       *[many] { $count } полей
    }.
practice-no_criterion = Отметьте, чем практика хороша.
practice-told_begun = По вашей завершённой программе начата карточка практики. Откройте, поправьте и решите, ставить ли её в банк.
practice-told_agree = Соавтор согласен поставить карточку практики в банк. Теперь ваше слово.
practice-told_council = Карточка практики ждёт рассмотрения: авторы согласны поставить её в банк.
practice-told_bank = Практика отобрана и стоит в банке школы.
practice-told_returned = Карточку практики просят доработать. Откройте, чтобы прочитать, что именно.
practice-told_withdrawn = Автор отозвал согласие: карточки практики в банке больше нет.
practice-waits = { $count ->
    [one] { $count } карточка практики ждёт вашего слова
    [few] { $count } карточки практик ждут вашего слова
   *[many] { $count } карточек практик ждут вашего слова
}
practice-waits_button = Практики: { $count }
practice-paper_chosen = { $on } г.: { $criteria }

paper_kind-practice_docx = Карточка практики
home-practice_home = Банк практик
pair_life-do_practice = Описать практику
audit-practice_begun = начата карточка практики
audit-practice_written = правка карточки практики
audit-practice_agreed = согласие на карточку практики
audit-practice_withdrawn = отозвано согласие на карточку практики
audit-practice_approved = практика отобрана в банк
audit-practice_returned = карточка практики возвращена
audit-practice_retired = практика снята с полки
audit-practice_restored = практика возвращена на полку
privacy_category-practice = карточки практик, которые вы описали
privacy_reader-colleague = Любой коллега
my_data_table-practices = Карточки практик
my_data_table-practice_authors = Авторство практик
my_data_field-pieces = Текст карточки
my_data_field-criteria = Чем хороша
