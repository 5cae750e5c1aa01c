# The administrator's desk.
admin-home =
    <b>State of the system</b>

    Cards of people: { $people }
    Messages waiting to be sent: { $waiting }
    Messages refused by Telegram: { $undelivered }
    Updates set aside: { $aside }
    Last verified backup: { $backup }
admin-aside_button = Set aside: { $count }
admin-aside =
    { $count ->
        [one] { $count } update was set aside.
       *[other] { $count } updates were set aside.
    } What they said is not shown here.

    { $lines }
admin-aside_none = No update was set aside.
admin-aside_line = No. { $number }, { $when }: <code>{ $problem }</code>
admin-again = Retry { $number }
admin-drop = Give up { $number }
