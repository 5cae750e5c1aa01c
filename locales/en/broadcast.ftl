# Messages to people of the school.
broadcast-choose =
    <b>To whom?</b>

    Mark roles or write to everybody. Before sending you will see the whole message and how many will get it.
broadcast-to_roles = Write to those marked
broadcast-everybody = Write to everybody
broadcast-one = Write to one person
broadcast-whom_all = everybody who takes part
broadcast-text =
    To: <b>{ $whom }</b>
    { $count }

    Write it as one message, up to { $limit } characters. Better no private details of children or colleagues in it.
broadcast-text_empty = The message is empty. Please write it again.
broadcast-text_long = It has { $length } characters, up to { $limit } are possible. Please make it shorter.
broadcast-nobody = Nobody to write to: there are no such people, or messages do not reach them.
broadcast-reached = { $count ->
        [one] { $count } person will get it
       *[other] { $count } people will get it
    }
broadcast-unreachable = { $count ->
        [one] { $count } person is not reached: hand it over on paper
       *[other] { $count } people are not reached: hand it over on paper
    }
broadcast-muted = { $count ->
        [one] { $count } person has switched such messages off
       *[other] { $count } people have switched such messages off
    }
broadcast-letter =
    { $text }

    <i>From the { $role }. The bot does not carry answers: to answer, speak to them in person.</i>
broadcast-preview =
    Above is the message as it will be seen.

    To: <b>{ $whom }</b>
    { $count }

    Send it? It cannot be taken back. To replace the text, write it anew.
broadcast-send = Send
broadcast-sent =
    <b>Sent.</b>
    { $count }

    Whoever has quiet hours gets it after them.
broadcast-old = This message has been sent already or replaced by another. Please start again.
