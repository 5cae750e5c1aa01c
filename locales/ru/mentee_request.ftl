# The mentee's professional request.
mentee_request-title = Профессиональный запрос
mentee_request-short = запрос
mentee_request-none =
    Вы ещё не подавали запрос. Расскажите, с чем хочется разобраться: куратор подберёт коллегу, который это умеет. Около пяти минут, почти всё кнопками; прервать и продолжить можно когда угодно.

    Что вы написали, директор не увидит — только то, что запрос подан. К оценке вашей работы это не относится.
mentee_request-told_urgent = <b>Срочно.</b> Поступил запрос, в котором просят помочь как можно скорее.
mentee_request-waits_new = Начните с запроса: расскажите, с чем хочется разобраться.
mentee_request-waits_new_button = Мой запрос
mentee_request-waits_returned = Куратор просит уточнить ваш запрос.
mentee_request-waits_returned_button = Уточнить запрос
mentee_request-told_accepted = Ваш запрос принят. Куратор подбирает наставника; без вашего согласия пару не создадут.
mentee_request-told_returned = Куратор просит уточнить ваш запрос. Откройте: там его слова и сами вопросы.
mentee_request-told_aside = Куратор отложил ваш запрос. Откройте, чтобы узнать подробности.
mentee_request-told_reopened = Куратор снова рассматривает ваш запрос.
mentee_request-years_range = Стаж — целое число лет от 0 до { $highest }.
mentee_request-young_years = Молодой специалист — это стаж меньше { $years } лет. Выберите другую категорию.
mentee_request-choose_one = Отметьте хотя бы один вид, одну форму и одно удобное время.
mentee_request-too_long = Один из текстов длиннее, чем помещается. Сократите его, пожалуйста.
mentee_request-not_oneself = Себя самого выбрать наставником нельзя.
mentee_request-incomplete = Не хватает одного из ответов. Откройте запрос ещё раз.

mentee_request-experience_years = Сколько полных лет вы преподаёте?
mentee_request-experience_years_short = Стаж, лет
mentee_request-under_35 = Вам меньше 35 лет?
mentee_request-under_35_hint = Нужно только для показателей школы. Дату рождения мы не спрашиваем.
mentee_request-under_35_short = Меньше 35 лет
mentee_request-category = Что ближе к вашей ситуации?
mentee_request-category_short = Ситуация
mentee_request-category_young = Молодой специалист
mentee_request-category_retrained = После переподготовки
mentee_request-category_new_here = Недавно в этой школе
mentee_request-category_returned = После перерыва
mentee_request-category_new_subject = Новый предмет или уровень
mentee_request-category_experienced = Есть опыт и вопрос
mentee_request-category_burnout = Устаю, пропал интерес
mentee_request-category_student = Ещё учусь и работаю
mentee_request-areas = С чем бывает трудно?
mentee_request-areas_hint = Откройте область, отметьте пункты и насколько это трудно. Можно несколько областей; нужна хотя бы одна.
mentee_request-areas_short = Затруднения
mentee_request-own_words = Расскажите своими словами
mentee_request-own_words_hint = До 500 знаков, без данных учеников и родителей: без фамилий, диагнозов и семейных подробностей.
mentee_request-own_words_short = Своими словами
mentee_request-strengths = Что у вас получается хорошо?
mentee_request-strengths_hint = До 300 знаков. Наставник поможет на это опереться.
mentee_request-strengths_short = Сильные стороны
mentee_request-wished_result = К чему хочется прийти?
mentee_request-wished_result_hint = До 300 знаков. Например: «вести урок в 7 классе без срывов», «подготовить портфолио к весне».
mentee_request-wished_result_short = Результат
mentee_request-kinds = Какое наставничество вам подошло бы?
mentee_request-kinds_hint =
    Можно несколько.
    Традиционный — один на один, от трёх месяцев до года.
    Групповой — один наставник и несколько коллег.
    Краткосрочный — к цели, по заранее назначенным встречам.
    Реверсивный — учите друг друга.
    Ситуационный — помощь в ту минуту, когда нужна.
    Скоростной — одна встреча с большим мастером.
    Виртуальный — по видеосвязи.
mentee_request-kinds_short = Вид
mentee_request-forms = С кем удобнее работать?
mentee_request-forms_short = Форма
mentee_request-mode = Как удобнее встречаться?
mentee_request-mode_short = Режим
mentee_request-times = Когда вам удобно?
mentee_request-times_short = Удобное время
mentee_request-wished_mentor = Кого вы хотели бы видеть наставником?
mentee_request-wished_mentor_hint = Выберите из банка или пришлите часть фамилии. Это пожелание: решите вы, коллега и куратор вместе.
mentee_request-wished_mentor_short = Наставник
mentee_request-not_with = С кем вам было бы некомфортно?
mentee_request-not_with_hint = До 300 знаков, причину объяснять не нужно. Это увидит только куратор и никому не передаст. Можно пропустить.
mentee_request-not_with_short = С кем не хотелось бы
mentee_request-urgency = Как скоро нужна помощь?
mentee_request-urgency_hint = Срочный запрос куратор получит сразу, даже в тихие часы.
mentee_request-urgency_short = Срочность
mentee_request-urgency_usual = В обычном порядке
mentee_request-urgency_urgent = Срочно
