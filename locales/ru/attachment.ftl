# Photos and documents people attach.
attachment_kind-photo = Фото
attachment_kind-document = Документ
attachment_state-asked = ещё сохраняется
attachment_state-kept = сохранён
attachment_state-failed = не получен
attachment_state-gone = убран
attachment-line = { $number }. { $what } — { $who }, { $at }
attachment-line_waits = { $number }. { $what } — { $who }, { $at } (ещё сохраняется)
attachment-row = { $number }. { $what }
attachment-shown =
    { $what }
    Приложено: { $who }, { $at }
attachment-shown_unnamed = { $what }
attachment-remove = Убрать файл
attachment-keep = Оставить
attachment-remove_do = Убрать навсегда
attachment-ask_remove =
    <b>Убрать «{ $what }»?</b>

    Файл будет удалён с компьютера школы, и открыть его здесь больше никто не сможет. То, что уже пришло людям в чат, останется у них в Telegram.
attachment-removed = Файл убран.
attachment-lost = Файл не удалось получить из Telegram, поэтому он не сохранён. Пришлите его, пожалуйста, ещё раз. Всё, что вы написали, на месте.
attachment-too_large = Файл больше { $limit } МБ: такой Telegram боту не отдаёт. Пришлите, пожалуйста, поменьше или дайте ссылку словами.
attachment-program = Программы я не принимаю: коллегам было бы опасно их открывать. Пришлите фото или документ.
attachment-many = Здесь уже { $limit ->
        [one] { $limit } файл
        [few] { $limit } файла
       *[many] { $limit } файлов
    } — больше не поместится. Лишний можно убрать: откройте его.
attachment-unwanted = Голосовые, видео и стикеры я не сохраняю. Напишите словами или пришлите фото либо документ.
attachment-gone = Этого файла здесь больше нет.
attachment-failed = Этот файл не удалось получить из Telegram. Попросите прислать его ещё раз.
attachment-not_yet = Файл ещё сохраняется. Загляните через минуту.
