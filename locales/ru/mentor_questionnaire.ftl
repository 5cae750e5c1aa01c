# The mentor's questionnaire.
mentor_questionnaire-title = Анкета наставника
mentor_questionnaire-short = анкета
mentor_questionnaire-none =
    Вы ещё не заполняли анкету. Расскажите, чем можете помочь коллегам и сколько времени готовы дать: нагрузку решаете вы. Около пяти минут, почти всё кнопками; прервать и продолжить можно когда угодно.

    Анкета ни к чему не обязывает: каждую пару вы подтверждаете отдельно.
mentor_questionnaire-waits_new = Начните с анкеты наставника: расскажите, чем можете помочь.
mentor_questionnaire-waits_new_button = Моя анкета наставника
mentor_questionnaire-waits_returned = Куратор просит уточнить вашу анкету наставника.
mentor_questionnaire-waits_returned_button = Уточнить анкету
mentor_questionnaire-told_accepted = Ваша анкета принята, вы в банке наставников. О каждой паре вас спросят отдельно.
mentor_questionnaire-told_returned = Куратор просит уточнить вашу анкету. Откройте: там его слова и сами вопросы.
mentor_questionnaire-told_aside = Куратор отложил вашу анкету. Откройте, чтобы узнать подробности.
mentor_questionnaire-told_reopened = Куратор снова рассматривает вашу анкету.
mentor_questionnaire-years_range = Стаж — целое число лет от 0 до { $highest }.
mentor_questionnaire-hours_range = Часов в месяц — от { $lowest } до { $highest }.
mentor_questionnaire-capacity_range = Наставляемых одновременно — от { $lowest } до { $highest }.
mentor_questionnaire-choose_one = Отметьте хотя бы один вид, одно удобное время и одну причину.
mentor_questionnaire-too_long = Один из текстов длиннее, чем помещается. Сократите его, пожалуйста.
mentor_questionnaire-incomplete = Не хватает одного из ответов. Откройте анкету ещё раз.

mentor_questionnaire-experience_years = Сколько полных лет вы преподаёте?
mentor_questionnaire-experience_years_short = Стаж, лет
mentor_questionnaire-category = Какая у вас категория?
mentor_questionnaire-category_short = Категория
mentor_questionnaire-category_none = Нет категории
mentor_questionnaire-category_fit = Соответствие должности
mentor_questionnaire-category_first = Первая
mentor_questionnaire-category_highest = Высшая
mentor_questionnaire-category_methodist = Педагог-методист
mentor_questionnaire-category_mentor = Педагог-наставник
mentor_questionnaire-mentoring_experience = Бывали ли вы наставником?
mentor_questionnaire-mentoring_experience_short = Опыт наставника
mentor_questionnaire-mentored_none = Ещё нет
mentor_questionnaire-mentored_once = Один раз
mentor_questionnaire-mentored_few = 2–4 раза
mentor_questionnaire-mentored_many = 5 раз и больше
mentor_questionnaire-areas = В чём вы можете помочь?
mentor_questionnaire-areas_hint = Откройте область, отметьте пункты и насколько уверенно вы в них помогаете. Нужна хотя бы одна.
mentor_questionnaire-areas_short = Могу помочь
mentor_questionnaire-strong_practice = Чем вы хотели бы поделиться?
mentor_questionnaire-strong_practice_hint = До 300 знаков: приём, технология, своя находка. Без данных учеников и родителей.
mentor_questionnaire-strong_practice_short = Сильная практика
mentor_questionnaire-kinds = К какому наставничеству вы готовы?
mentor_questionnaire-kinds_hint =
    Можно несколько.
    Традиционный — один на один, от трёх месяцев до года.
    Групповой — вы и несколько коллег.
    Краткосрочный — к цели, по заранее назначенным встречам.
    Реверсивный — учите друг друга.
    Ситуационный — помощь в ту минуту, когда нужна.
    Скоростной — одна встреча для одного или нескольких.
    Виртуальный — по видеосвязи.
mentor_questionnaire-kinds_short = Вид
mentor_questionnaire-hours = Сколько часов в месяц вы готовы уделять?
mentor_questionnaire-hours_short = Часов в месяц
mentor_questionnaire-capacity = Сколько наставляемых вы готовы вести одновременно?
mentor_questionnaire-capacity_hint = Обычно не больше трёх. Больше этого числа вам не предложат.
mentor_questionnaire-capacity_short = Наставляемых
mentor_questionnaire-mode = Как удобнее встречаться?
mentor_questionnaire-mode_short = Режим
mentor_questionnaire-times = Когда вам удобно?
mentor_questionnaire-times_short = Удобное время
mentor_questionnaire-motivation = Что вас привлекает?
mentor_questionnaire-motivation_hint = Можно несколько. Ответ «просьба администрации» тоже честный: куратору важно это знать.
mentor_questionnaire-motivation_short = Мотивация
mentor_questionnaire-motivation_share = Передать опыт
mentor_questionnaire-motivation_growth = Расти в профессии
mentor_questionnaire-motivation_attestation = Аттестация
mentor_questionnaire-motivation_recognition = Признание
mentor_questionnaire-motivation_pay = Доплата
mentor_questionnaire-motivation_asked = Просьба администрации
mentor_questionnaire-needs = Что нужно вам самим?
mentor_questionnaire-needs_short = Что нужно самому
mentor_questionnaire-need_training = Обучение
mentor_questionnaire-need_materials = Материалы
mentor_questionnaire-need_time = Время
mentor_questionnaire-need_lessons = Доступ к урокам
mentor_questionnaire-own_initiative = Вы хотите быть наставником по своей воле?
mentor_questionnaire-own_initiative_hint = Наставничество добровольно. «Нет» — тоже ответ, он останется между вами и куратором.
mentor_questionnaire-own_initiative_short = По своей воле
mentor_questionnaire-initiative_text = Хотите добавить, почему?
mentor_questionnaire-initiative_text_hint = До 300 знаков. Можно пропустить.
mentor_questionnaire-initiative_text_short = Почему
