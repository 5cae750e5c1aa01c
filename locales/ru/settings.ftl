# Settings.
settings-home =
    <b>Настройки</b>

    Язык: { $language }
    Тихие часы: { $quiet }
    Уведомления: включено { $wanted } из { $all }
settings-on = ✓ { $label }
settings-off = { $label }
settings-language_ru = Русский
settings-language_en = English
settings-to_quiet = Тихие часы
settings-to_kinds = Уведомления
settings-to_my_data = Мои данные
settings-to_consents = Мои согласия
settings-quiet =
    <b>Тихие часы</b>

    Сейчас: { $quiet }

    В это время бот сам не пишет: сообщения подождут до утра и придут, когда тихие часы закончатся. На ваши нажатия он отвечает всегда.

    Выберите готовый вариант или напишите свой, например <code>21:00–7:30</code>.
settings-quiet_hours = с { $begin } до { $end }
settings-quiet_off = выключены
settings_quiet-20-7 = 20:00–7:00
settings_quiet-21-730 = 21:00–7:30
settings_quiet-22-8 = 22:00–8:00
settings_quiet-off = Выключить
settings-quiet_format = Не разобрал время. Напишите начало и конец, например 21:00–7:30.
settings-quiet_equal = Начало и конец совпадают. Если тихие часы не нужны, нажмите «Выключить».
settings-kinds =
    <b>Какие сообщения присылать</b>

    Отмеченные галочкой приходят сами. Выключенные не приходят, но дела не теряются: всё, что ждёт вашего решения, видно на главном экране.

    Сообщения о вашей учётной записи, согласиях и документах приходят всегда.
settings_kind-service = О моей учётной записи
settings_kind-decisions = Решения по моим делам
settings_kind-queue = Новое в «Ждёт вас»
settings_kind-messages = Сообщения куратора
settings_kind-reminders = Напоминания
settings-service_always = Эти сообщения отключить нельзя: они о вашей учётной записи.
