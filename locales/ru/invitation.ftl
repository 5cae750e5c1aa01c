# Inviting people: codes, QR, the staff-room sheet.
invitation-home =
    <b>Как пригласить людей</b>

    Одноразовый код — для одного человека: он нажмёт ссылку, отсканирует QR или наберёт код сам.
    Список из файла — сразу заведёт карточки всех сотрудников.
    Лист в учительскую — по нему придут сами, а вы подтвердите каждого.
invitation-new = Одноразовый код
invitation-list = Список из файла
invitation-sheet = Лист в учительскую
invitation-invited = Ещё нет в боте: { $count }
invitation-codes = Таблица с кодами
invitation-open = Неиспользованные коды: { $count }
invitation-nobody = Приглашать некого: все, кто есть в списке, уже в боте.
invitation-choose_role =
    <b>Для кого код?</b>

    Имя указывать не нужно: человек напишет его сам.
invitation-code =
    <b>Приглашение: { $who }</b>

    Код: <code>{ $code }</code>
    Ссылка: { $link }
    Действует до { $until }, сработает один раз.

    Передайте код или ссылку лично этому человеку.
    { $warning }
invitation-weighty = Внимание: кто войдёт по этому коду, увидит данные других сотрудников.
invitation-qr = QR-код
invitation-one_more = Ещё один код
invitation-renew = Заменить код
invitation-ask_renew =
    <b>Заменить код: { $who }?</b>

    Прежний код перестанет действовать, даже если он уже напечатан. Никто не получит сообщений.
invitation-sheet_about =
    <b>Лист в учительскую</b>

    Это страница с QR-кодом и понятными шагами. По ней придёт любой, кто её увидит, поэтому каждого вы подтверждаете сами — до этого бот ничего ему не покажет.

    { $state }
invitation-sheet_none = Сейчас действующего листа нет.
invitation-sheet_until = Лист с кодом <code>{ $code }</code> действует до { $until }.
invitation-sheet_make = Сделать лист
invitation-sheet_close = Закрыть лист
invitation-open_list =
    <b>Неиспользованные коды</b>: { $count }

    Нажмите на код, чтобы закрыть его.
invitation-open_none = Неиспользованных кодов нет ({ $count }).
invitation-open_row = { $code } · { $role }
invitation-ask_close =
    <b>Закрыть код { $code }?</b>

    По нему больше никто не войдёт. Кто уже вошёл, останется.
invitation-close = Закрыть
invitation-column_code = Код
invitation-column_link = Ссылка
invitation-column_until = Действует до
invitation-sheet_approval = Куратор подтвердит каждого, кто войдёт: до этого вам ничего не откроется.
invitation-sheet_valid = Код действует до { $until }
invitation-sheet_privacy = До вашего согласия бот хранит только номер учётной записи Telegram.
sheet_step-scan = Наведите камеру телефона на QR-код и нажмите «Старт» — или найдите бота по адресу внизу и отправьте ему код.
sheet_step-agree = Прочитайте согласие и напишите, как вас зовут и кем вы работаете.
sheet_step-wait = Куратор подтвердит вас, и бот напишет, что делать дальше.
paper_kind-invite_qr = QR-код приглашения
paper_kind-invite_codes = Коды для входа
paper_kind-staff_sheet = Лист в учительскую
invitation-waits = Пригласите коллег: ссылкой, листом для учительской или списком из файла.
invitation-waits_button = Пригласить
