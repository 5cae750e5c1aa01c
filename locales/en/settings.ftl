# Settings.
settings-home =
    <b>Settings</b>

    Language: { $language }
    Quiet hours: { $quiet }
    Notifications: { $wanted } of { $all } on
settings-on = ✓ { $label }
settings-off = { $label }
settings-language_ru = Русский
settings-language_en = English
settings-to_quiet = Quiet hours
settings-to_kinds = Notifications
settings-to_my_data = My data
settings-to_consents = My consents
settings-quiet =
    <b>Quiet hours</b>

    Now: { $quiet }

    During these hours the bot does not write by itself: messages wait and come when the quiet hours end. It always answers what you press.

    Choose a ready span or write your own, for instance <code>21:00–7:30</code>.
settings-quiet_hours = from { $begin } to { $end }
settings-quiet_off = off
settings_quiet-20-7 = 20:00–7:00
settings_quiet-21-730 = 21:00–7:30
settings_quiet-22-8 = 22:00–8:00
settings_quiet-off = Switch off
settings-quiet_format = I could not read the time. Write the beginning and the end, for instance 21:00–7:30.
settings-quiet_equal = Both ends are the same. If you need no quiet hours, press “Switch off”.
settings-kinds =
    <b>Which messages to send</b>

    The ticked ones come by themselves. The others do not, but nothing is lost: whatever waits for your decision is on the home screen.

    Messages about your account, consents and documents always come.
settings_kind-service = About my account
settings_kind-decisions = Decisions on my matters
settings_kind-queue = New in “Waits for you”
settings_kind-messages = The curator's messages
settings_kind-reminders = Reminders
settings-service_always = These messages cannot be switched off: they are about your account.
