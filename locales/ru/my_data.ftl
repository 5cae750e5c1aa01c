# My data.
my_data-home =
    <b>Мои данные</b>

    Карточка № { $number }: { $name }
    Должность: { $position }
    Предметы: { $subjects }
    { $requests ->
        [0] Запроса нет
        [one] Запрос: { $requests } версия
        [few] Запрос: { $requests } версии
       *[many] Запрос: { $requests } версий
    }
    { $questionnaires ->
        [0] Анкеты нет
        [one] Анкета: { $questionnaires } версия
        [few] Анкета: { $questionnaires } версии
       *[many] Анкета: { $questionnaires } версий
    }

    Ещё хранятся номер учётной записи Telegram, настройки, согласия и журнал действий. Полный список — в копии данных.
my_data-consents = Мои согласия
my_data-export = Получить копию
my_data-privacy = Кто что видит
my_data-erase = Удалить мои данные
my_data-erase_now = Удалить сейчас
my_data-keep = Не удалять
my_data-export_first = Сначала получить копию
my_data-erase_on = Продолжить удаление
my_data-erase_yes = Удалить навсегда
my_data-erase_what =
    <b>Удалить мои данные</b>

    <b>Исчезнет:</b> карточка, учётная запись, запросы и анкеты со всеми версиями, черновики, настройки, документы о вас. Списки, в которых вы есть, тоже будут уничтожены и сделаны заново без вас. Все ваши согласия будут отозваны.

    <b>Останется:</b> журнал согласий и журнал действий, где вместо имени стоит номер карточки, — этого требует закон; подписанные вами бумаги и исполненные приказы, которые школа обязана хранить. Из резервных копий данные исчезнут не позднее чем через 30 дней.

    Куратор и администратор получат акт об уничтожении — с номером, без имени. Переписку в этом чате хранит Telegram: её можно удалить самому.
my_data-erase_sure =
    <b>Точно удалить?</b>

    Отменить это нельзя. Чтобы снова участвовать, понадобится новый код и всё придётся заполнить заново.
my_data-erase_changed = Ваша карточка успела измениться, поэтому ничего не удалено. Откройте «Мои данные» и решите ещё раз.
my_data-erased = Ваши данные удалены. Акт об уничтожении составляется. Спасибо, что были с нами.
my_data-erased_told = Школа удалила ваши данные из системы наставничества. Чтобы снова участвовать, попросите у куратора новый код.
my_data-erased_already = Эти данные уже уничтожены.
my_data-paper_title = Мои данные в системе наставничества
my_data_table-people = Карточка
my_data_table-accounts = Учётная запись
my_data_table-mentee_requests = Запрос наставляемого
my_data_table-mentor_questionnaires = Анкета наставника
my_data_table-consents = Журнал согласий
my_data_table-papers = Документы
my_data_table-audit_log = Журнал действий
my_data_table-conversations = Черновики и состояние разговора
my_data_table-outbox = Сообщения, которые ещё хранятся
my_data_table-lessons = Расписание уроков
my_data_table-reminders = Напоминания
my_data_table-reminder_choices = Выбор напоминаний
my_data_field-id = Номер карточки
my_data_field-full_name = Фамилия, имя, отчество
my_data_field-position = Должность
my_data_field-subjects = Предметы
my_data_field-experience_years = Стаж, лет
my_data_field-roles = Роли
my_data_field-wished_roles = Желаемые роли
my_data_field-joined_at = Участвует с
my_data_field-reach = Доставка сообщений
my_data_field-language = Язык
my_data_field-quiet_from = Тихие часы с
my_data_field-quiet_to = Тихие часы до
my_data_field-muted = Выключенные уведомления
my_data_field-status = Состояние
my_data_field-created_at = Создано
my_data_field-channel = Мессенджер
my_data_field-external_id = Номер учётной записи
my_data_field-since = Привязана
my_data_field-version = Версия
my_data_field-submitted_at = Отправлено
my_data_field-decided_at = Решено
my_data_field-comment = Комментарий куратора
my_data_field-flagged = Куратор просил посмотреть
my_data_field-at = Когда
my_data_field-kind = Вид
my_data_field-act = Что
my_data_field-text_version = Версия текста
my_data_field-note = Где оригинал
my_data_field-asked_at = Запрошено
my_data_field-state = Состояние
my_data_field-file_name = Файл
my_data_field-action = Действие
my_data_field-data = Содержание
my_data_field-updated_at = Изменено
my_data_field-chat_id = Номер чата
my_data_field-say = Текст
my_data_field-kinds = Виды наставничества
my_data_field-form = Форма
my_data_field-mode = Режим
my_data_field-topics = Ведёт наставник
my_data_field-back_topics = Ведёт наставляемый
my_data_field-starts = Начало
my_data_field-ends = Окончание
my_data_field-ended_on = Завершено
my_data_field-ending = Как завершено
my_data_field-paused_until = Пауза до
my_data_field-leaving_on = Обязанности сложены с
my_data_field-basis = Основание
my_data_field-consented_at = Согласие на поручение
my_data_field-original_on = Подписанный оригинал получен
my_data_field-words = Слова
my_data_field-weekday = День недели
my_data_field-due_at = Срок
my_data_field-said_at = Сказано
my_data_field-morning = Утреннее сообщение
my_data_field-leads = Заранее
my_data_field-week = Моя неделя
my_data_field-evidence = Чем подтверждено
my_data_field-addendum = Дополнительное соглашение
my_data_field-payment = Условия оплаты
my_data_field-answer = Ваш ответ
my_data_field-answered_at = Ответ дан
my_data_field-side = Кто вы в паре
my_data_field-event = Событие
my_data_table-pairs = Пары и группы
my_data_table-pair_members = Ваше участие в парах
my_data_table-pair_events = Что вы сделали в парах
my_data_field-declined = Поправки к склонению
my_data_field-number = Номер
my_data_field-change = Что это за версия
my_data_field-started_at = Начата
my_data_field-agreed_at = Согласована сторонами
my_data_field-acquainted_at = Ознакомление
my_data_field-acquainted_as = Кто ознакомлен
my_data_field-part = Часть
my_data_field-value = Текст
my_data_field-written_at = Написано
my_data_field-settled_at = Учтено
my_data_field-year = Год
my_data_field-serial = Порядковый номер
my_data_field-made_at = Подано
my_data_field-due_on = Ответить до
my_data_field-until = Действует до
my_data_field-decision_words = Слова решения
my_data_table-programmes = Персонализированные программы
my_data_table-programme_parts = Что вы написали в программах
my_data_table-programme_comments = Ваши замечания к программам
my_data_table-petitions = Ваши заявления и ходатайства
my_data_table-petition_voices = Ваши ответы по заявлениям
my_data_table-file_uses = Когда вы знакомились с личным делом
my_data_table-meetings = Встречи
my_data_table-meeting_people = Ваше участие во встречах
my_data_table-reflections = Ваша рефлексия после встреч
my_data_field-minutes = Минут
my_data_field-title = Название
my_data_field-content = Содержание
my_data_field-leader = Кто ведёт
my_data_field-place = Место
my_data_field-agenda = Повестка
my_data_field-said = Ваш ответ, состоялась ли
my_data_field-attended = Вы были
my_data_field-useful = Полезность, 1–5
my_data_field-mood = Самочувствие, 1–5
my_data_field-went = Что получилось
my_data_field-onward = Что дальше
my_data_table-attachments = Файлы, которые вы приложили
my_data_field-size = Размер, байт
my_data_table-situational_requests = Ваши просьбы о срочной помощи
my_data_table-situational_calls = О чём вас просили
my_data_table-situational_words = Что вы написали в разговорах о помощи
my_data_field-area = Тема
my_data_field-urgency = Срочность
my_data_field-closed_at = Закрыта
my_data_field-taken_at = Взята
my_data_field-reaction = Минут до первого ответа
my_data_field-called_at = Вас спросили
my_data_field-starts_at = Когда
my_data_field-link = Ссылка
