# News and announcements for the school's site.
news_kind-news = Новость
news_kind-announcement = Анонс
news_state-draft = черновик
news_state-shown = на сайте
news_state-retired = снято с сайта
news-list =
    <b>Новости и анонсы</b>: { $count }

    На сайт попадает то, что отмечено «на сайте», — со следующей сборкой раздела. { $page }
news-list_empty =
    <b>Новости и анонсы</b>

    Здесь будут новости для сайта и соцсетей: что прошло и что предстоит. Начните с первой.
news-row = { $title } · { $state }
news-add_news = Написать новость
news-add_announcement = Написать анонс
news_ask_new-news =
    <b>Новость: заголовок</b>

    Напишите его одним сообщением, до { $limit } знаков. Например: «Молодые педагоги побывали на уроках наставников».
news_ask_new-announcement =
    <b>Анонс: заголовок</b>

    Напишите его одним сообщением, до { $limit } знаков. Например: «Установочная сессия для наставников». День выберете потом.
news_ask-title =
    <b>{ $title }</b>

    Напишите новый заголовок, до { $limit } знаков.
news_ask-text =
    <b>{ $title }</b>

    Пришлите текст одним сообщением, до { $limit } знаков. Каждая строка станет абзацем. <i>Текст прочитают все посетители сайта.</i>
news-ask_day =
    <b>{ $title }</b>

    На какой день назначено?
    { $legend }
news-card =
    { $kind } · { $state }
    <b>{ $title }</b>
    { $day }

    { $text }

    { $people }
news-day = Когда: { $day }
news-no_day = День ещё не выбран.
news-people =
    <b>Кто назван</b>
    { $lines }
news-person_named = { $who } — согласие на публикацию есть
news-person_hidden = { $who } — согласия нет, имя на сайте будет скрыто
news-person_cleared = { $who } — отмечено: речь о другом человеке
news-preview =
    <b>Так это увидят на сайте</b>

    { $kind }
    <b>{ $title }</b>

    { $text }
news-do_title = Заголовок
news-do_text = Текст
news-do_day = День
news-do_clear = Это не { $who }
news-do_unclear = Это всё-таки { $who }
news-do_preview = Как на сайте
news-do_show = На сайт
news-do_retire = Снять с сайта
news-title_short = Напишите заголовок: хотя бы три буквы.
news-title_long = Заголовок слишком длинный: { $length } знаков, а можно { $limit }.
news-text_short = Напишите текст: хотя бы одно предложение.
news-text_long = Слишком длинно: { $length } знаков, а можно { $limit }. Сократите, пожалуйста.
news-day_needed = Сначала выберите день: у анонса он обязателен.

audit-news_added = написана новость для сайта
audit-news_edited = изменена новость для сайта
audit-news_shown = новость отправлена на сайт
audit-news_retired = новость снята с сайта
privacy_category-news = упоминание в новостях сайта
my_data_table-news_people = Где вы упомянуты в новостях сайта
my_data_field-news_id = Новость
my_data_field-name = Как назвали
