# /privacy: who sees what. The lines are made from mentoring/privacy.py.
privacy-page =
    <b>Кто что видит</b>

    До согласия бот хранит только номер вашей учётной записи Telegram. После согласия — вашу карточку и то, что вы напишете сами. Паспорт, адрес, дату рождения, сведения о здоровье и данные учеников бот не спрашивает. Фото и документы хранятся, только если вы приложили их сами.

    <b>Вы</b> видите всё своё и можете получить это файлом или удалить: «Мои данные».

    { $lines }

    Всё хранится на компьютере школы. Сообщения идут через Telegram, поэтому уведомления, которые приходят сами, не содержат фамилий и ваших слов — их показывают, когда вы открываете экран.

    Тот, кто обслуживает компьютер школы, технически может открыть базу данных и копии. Поэтому доступ к нему должен быть только у ответственного лица.
privacy-line =
    <b>{ $who }</b>
    { $what }
privacy-no_answers = Личных ответов не видит. Видит: { $shown }; числа: сколько людей участвует, сколько запросов и анкет отправлено.
privacy-some_card = фамилия и инициалы, должность, предметы
privacy-answer = «{ $label }»
privacy_some-request = из запроса: { $answers }
privacy_some-questionnaire = из анкеты: { $answers }
privacy_reader-self = Вы
privacy_reader-curator = Куратор
privacy_reader-admin = Администратор бота
privacy_reader-council = Методический совет
privacy_reader-head = Директор
privacy_reader-mentor = Ваш наставник (когда пара создана)
privacy_reader-mentee = Ваш наставляемый (когда пара создана)
privacy_reader-seeker = Коллега, который выбирает наставника
privacy_reader-helper = Коллега, которого просят о срочной помощи
privacy_category-card = карточка: фамилия, имя, отчество, должность, предметы, стаж
privacy_category-roles = роли и состояние участия
privacy_category-account = учётная запись Telegram (номер)
privacy_category-request = запрос наставляемого
privacy_category-questionnaire = анкета наставника
privacy_category-consents = какие согласия даны и когда
privacy_category-pair = пары и группы: кто с кем, по каким вопросам, на какой срок
privacy_category-answer = ваш ответ на предложение работать вместе
privacy_category-programme = персонализированная программа
privacy_category-petition = заявления и ходатайства
privacy_category-order = приказы
privacy_category-meeting = встречи: когда, где, о чём, кто был
privacy_category-reflection = рефлексия после встреч (слова)
privacy_category-scale = оценки полезности и самочувствия после встреч
privacy_category-help = просьбы о срочной помощи: тема, срочность, сроки
privacy_category-help_words = слова просьб о помощи и переписка (у куратора — только если никто не взялся)
privacy_category-timetable = расписание уроков
privacy_category-reminders = напоминания
privacy_category-settings = настройки
privacy_category-messages = сообщения в пути и черновики
privacy_category-attachments = фото и документы, которые вы приложили сами
privacy_category-papers = заказанные документы
privacy_category-traces = журнал действий
privacy_category-technical = технические отметки
