# Descriptions in the list of commands.
command-start = Главный экран
command-help = Как здесь всё устроено
command-cancel = Остановить заполнение
command-settings = Язык, тихие часы, уведомления
command-privacy = Кто что видит
command-week = Моя неделя
command-mute = О чём напоминать
command-request = Мой запрос: что трудно
command-mentor = Моя анкета наставника
command-queue = Что ждёт решения
command-people = Люди и карточки
command-system = Состояние системы
command-description = Наставничество в школе: расскажите, что трудно, или предложите помощь коллегам. Войти можно по коду от куратора. До вашего согласия бот хранит только номер учётной записи.
command-short_description = Школьное наставничество. Вход по коду от куратора.
