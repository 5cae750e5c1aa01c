# The administrator's desk.
admin-home =
    <b>Состояние системы</b>

    Карточек людей: { $people }
    Сообщений ждёт отправки: { $waiting }
    Сообщений не принял Telegram: { $undelivered }
    Отложенных обновлений: { $aside }
    Последняя проверенная копия: { $backup }
admin-aside_button = Отложенные: { $count }
admin-aside =
    { $count ->
        [one] Отложено { $count } обновление.
        [few] Отложено { $count } обновления.
       *[many] Отложено { $count } обновлений.
    } Их содержание здесь не показывается.

    { $lines }
admin-aside_none = Отложенных обновлений нет.
admin-aside_line = № { $number }, { $when }: <code>{ $problem }</code>
admin-again = Повторить { $number }
admin-drop = Снять { $number }
