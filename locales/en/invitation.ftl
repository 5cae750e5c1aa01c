# Inviting people: codes, QR, the staff-room sheet.
invitation-home =
    <b>How to invite people</b>

    A one-time code is for one person: they press the link, scan the QR code or type the code.
    A list from a file makes the cards of all staff at once.
    By the staff-room sheet people come themselves, and you approve each.
invitation-new = One-time code
invitation-list = List from a file
invitation-sheet = Staff-room sheet
invitation-invited = Not joined yet: { $count }
invitation-codes = Table of codes
invitation-open = Unused codes: { $count }
invitation-nobody = Nobody to invite: everybody on the list has joined.
invitation-choose_role =
    <b>For whom is the code?</b>

    No name is needed: people write it themselves.
invitation-code =
    <b>Invitation: { $who }</b>

    Code: <code>{ $code }</code>
    Link: { $link }
    Valid until { $until }, works once.

    Hand the code or the link to this person yourself.
    { $warning }
invitation-weighty = Mind: whoever joins by this code will see data of other staff.
invitation-qr = QR code
invitation-one_more = One more code
invitation-renew = Replace the code
invitation-ask_renew =
    <b>Replace the code of { $who }?</b>

    The earlier code will open nothing, even if it has been printed. Nobody is told.
invitation-sheet_about =
    <b>Staff-room sheet</b>

    A page with a QR code and simple steps. Anybody who sees it may come by it, so you approve each person; before that the bot shows them nothing.

    { $state }
invitation-sheet_none = No sheet is in force now.
invitation-sheet_until = The sheet with code <code>{ $code }</code> is valid until { $until }.
invitation-sheet_make = Make the sheet
invitation-sheet_close = Close the sheet
invitation-open_list =
    <b>Unused codes</b>: { $count }

    Press a code to close it.
invitation-open_none = There are no unused codes ({ $count }).
invitation-open_row = { $code } · { $role }
invitation-ask_close =
    <b>Close the code { $code }?</b>

    Nobody will join by it any more. Whoever has joined stays.
invitation-close = Close
invitation-column_code = Code
invitation-column_link = Link
invitation-column_until = Valid until
invitation-sheet_approval = The curator approves everybody who joins: before that nothing is shown to you.
invitation-sheet_valid = The code is valid until { $until }
invitation-sheet_privacy = Before you agree, the bot keeps nothing but your Telegram account number.
sheet_step-scan = Point your phone’s camera at the QR code and press “Start”, or find the bot by the address below and send it the code.
sheet_step-agree = Read the consent, then write your name and position.
sheet_step-wait = The curator approves you, and the bot tells you what comes next.
paper_kind-invite_qr = Invitation QR code
paper_kind-invite_codes = Codes to join
paper_kind-staff_sheet = Staff-room sheet
invitation-waits = Invite colleagues: by a link, a sheet for the staff room or a list from a file.
invitation-waits_button = Invite
