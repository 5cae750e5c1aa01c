# The regulation in the chat: reading it, marking it as read, its editions.
regulation-none =
    <b>Положение о наставничестве</b>

    Текст положения ещё не загружен: это делает куратор.
regulation-home =
    <b>{ $title }</b>
    { $since }
    { $coming }

    { $changed }

    { $mark }
    Выберите раздел. <i>Отметку о прочтении видят вы, ваш наставник и куратор.</i> { $page }
regulation-since = Действует с { $since }
regulation-no_since = Дата начала действия не указана
regulation-coming = Новая редакция вступит в силу { $since }: откройте «Все редакции».
regulation-changes = Что изменилось: { $words }
regulation-marked = ✓ Вы прочитали: { $on }
regulation-mark = Отметить: прочитано
regulation-unmark = Снять отметку
regulation-row = { $heading }
regulation-preamble = Начало
regulation-section =
    <b>{ $heading }</b>

    { $text }

    { $page }
regulation-before = ← Раздел
regulation-after = Раздел →
regulation-to_editions = Все редакции
regulation-to_draft = Новая редакция
regulation-to_readers = Кто прочитал
regulation-to_read = Открыть положение
regulation-editions =
    <b>Редакции положения</b>

    { $lines }
regulation-edition = Действует с { $since }. Что изменилось: { $words }
regulation-edition_first = Действует с { $since }.
regulation-edition_row = Редакция с { $since }
regulation-readers =
    <b>Кто прочитал положение</b>
    { $since }

    Прочитали { $read } из { $total }: { $names }

    Отметка начинается заново с каждой редакцией. Кто из работающих пар ещё не прочитал, видно в списке чтения.
regulation-told =
    Вышла новая редакция положения о наставничестве, она действует с { $since }.
    Что изменилось: { $changed }
regulation-told_first = Положение о наставничестве теперь можно прочитать здесь. Оно действует с { $since }.

regulation-no_draft =
    <b>Новая редакция положения</b>

    Пришлите текст файлом или возьмите за основу действующий. Пока редакция не опубликована, её видите только вы.
regulation-do_copy = На основе действующей
regulation-do_text = Прислать текст
regulation-ask_text =
    <b>Текст положения</b>

    Пришлите файл DOCX или TXT — я разобью его на разделы по заголовкам («1. Общие положения», «Глава 1», «Приложение»). Короткий текст можно вставить сообщением.
regulation-reading = Читаю файл. Через минуту покажу, что получилось.
regulation-arrived =
    { $count ->
        [one] Текст прочитан: { $count } раздел. Проверьте его, укажите дату и опубликуйте.
        [few] Текст прочитан: { $count } раздела. Проверьте их, укажите дату и опубликуйте.
       *[many] Текст прочитан: { $count } разделов. Проверьте их, укажите дату и опубликуйте.
    }
regulation-draft =
    <b>Черновик редакции</b>
    { $title }
    { $since }
    Что изменилось: { $changed }

    Разделов: { $count }. Нажмите на раздел, чтобы прочитать или исправить. { $page }
regulation-do_title = Название
regulation-do_day = Дата
regulation-do_changed = Что изменилось
regulation-do_add = Добавить раздел
regulation-do_heading = Заголовок
regulation-do_section = Заменить текст
regulation-do_drop_part = Убрать раздел
regulation-do_publish = Опубликовать
regulation-do_drop = Выбросить черновик
regulation_ask-title =
    <b>Название положения</b>

    Напишите его полностью, до { $limit } знаков.
regulation_ask-changed =
    <b>Что изменилось</b>

    Напишите одной-двумя фразами, до { $limit } знаков. Это прочитают все сотрудники и посетители сайта.
regulation_ask-heading =
    <b>Заголовок раздела</b>

    Например: «8. Условия публикации результатов». До { $limit } знаков.
regulation_ask-section =
    <b>Текст раздела</b>

    Пришлите его одним сообщением, до { $limit } знаков; каждая строка станет абзацем. Более длинный раздел меняйте файлом.
regulation-ask_day =
    <b>С какого дня действует редакция?</b>

    { $legend }
regulation-ask_drop =
    <b>Выбросить черновик?</b>
    { $title }

    Действующая редакция останется как есть.
regulation-keep = Оставить
regulation-drop_do = Да, выбросить
regulation-ask_publish =
    <b>Опубликовать редакцию?</b>
    { $title }
    Действует с { $since }.

    Изменить её потом будет нельзя — только выпустить следующую. Все отметят её прочитанной заново: она встанет в список чтения вместо прежней. Сообщить можно всем сотрудникам в боте: { $count }.
regulation-out_tell = Опубликовать и сообщить
regulation-out_quiet = Опубликовать молча
regulation-published =
    Опубликовано. Редакция действует с { $since }; она стоит и в списке чтения.

    Если в списке чтения осталась старая строка о положении, уберите её.
regulation-words_short = Напишите хотя бы три буквы.
regulation-words_long = Слишком длинно: { $length } знаков, а можно { $limit }.
regulation-empty = В тексте ничего нет. Пришлите положение файлом DOCX или TXT.
regulation-section_long = Раздел длиннее { $limit } знаков: похоже, заголовки не распознаны. Сделайте их в документе стилем «Заголовок» или начните с номера («1. …»).
regulation-many_sections = Получилось больше { $limit } разделов. Оставьте стиль «Заголовок» только у разделов.
regulation-unreadable = Этот файл я прочитать не могу. Пришлите DOCX или TXT; из PDF текст нужно сохранить в Word.
regulation-since_needed = Сначала укажите дату, с которой редакция действует.
regulation-changed_needed = Сначала напишите, что изменилось: это увидят все.
home-regulation_home = Положение

audit-regulation_drafted = начата редакция положения
audit-regulation_edited = изменён черновик положения
audit-regulation_dropped = выброшен черновик положения
audit-regulation_published = опубликована редакция положения
