# Urgent help.
home-help_home = Urgent help
home-help_board = Urgent help
situational_request-home =
    <b>Urgent help</b>

    What do you need help with? If you have a mentor, your mentor hears first. If not, a colleague who is ready to help with this. Somebody will be found within a school day.
situational_request-area = { $area }
situational_request-to_mine = My requests: { $count }
situational_request-to_theirs = Asked of me: { $count }
situational_request-ask_words =
    <b>{ $area }</b>

    What has happened, and what have you tried? Write it in one message, up to { $limit } characters.

    { $readers } Please leave out names and other data of pupils and parents.
situational_request-readers_own = Your mentor will read it; if your mentor cannot help, the colleague we ask next. The curator reads it only if nobody takes it.
situational_request-readers_others = The colleague we ask will read it. The curator reads it only if nobody takes it.
situational_request-readers_none = Nobody has offered help with this yet, so the curator will read it and find somebody.
situational_request-words_first = First write in words what has happened. A file can be attached right after sending.
situational_request-words_needed = Please write at least a few words.
situational_request-words_long = That is { $length } characters, and { $limit } fit. Please shorten it.
situational_request-file_later = The file is not attached yet: send it right after this.
situational_request-preview =
    <b>{ $area }</b>

    “{ $words }”

    { $readers }
    { $closed }
    { $file }

    How soon do you need an answer? Choose, and the request goes.
situational_request-closed = The school is closed now, and we disturb nobody at night or on days off. A colleague will hear of it on { $at }.
situational_request_chip-now = Urgent: { $span }
situational_request_chip-day = Can wait: { $span }
situational_request_span-h1 = in an hour
situational_request_span-h2 = in 2 hours
situational_request_span-h3 = in 3 hours
situational_request_span-h4 = in 4 hours
situational_request_span-d1 = in a school day
situational_request_span-d2 = in 2 school days
situational_request_urgency-now = urgent
situational_request_urgency-day = can wait
situational_request_wish-now = It is urgent.
situational_request_wish-day = It can wait.
situational_request-many = You already have { $limit ->
        [one] { $limit } request
       *[other] { $limit } requests
    } going. Close one that you no longer need, and you can ask again.
situational_request-card =
    <b>Request for help · { $area }</b>

    { $head }

    { $words }

    { $talk }
situational_request-words = “{ $words }”
situational_request-from = { $who } asks, { $at }.
situational_request-you = You
situational_request-said = <b>{ $who }</b>, { $at }: { $words }
situational_request-said_file = <b>{ $who }</b>, { $at }: { $what } { $words }
situational_request-file = file { $number }.
situational_request-file_gone = the file is no longer here.
situational_request_stands-closed = The school is closed. A colleague will hear of it on { $at }.
situational_request_stands-next = Sent on { $at }, waiting for somebody to take it. If nobody answers by { $until }, we ask the next colleague.
situational_request_stands-last = Sent on { $at }, waiting for somebody to take it. If nobody answers by { $until }, we pass it to the curator.
situational_request_stands-curator = Nobody has taken it yet, so it is with the curator, who will find somebody.
situational_request_stands-asked = You were asked on { $at }. If you take it, you answer right here. If you cannot, just press: no reason is needed and nobody will know.
situational_request_stands-took = It has been taken, { $at }. { $who } will help you; the answer will come here.
situational_request_stands-helps = Helping: { $who }
situational_request_stands-yours = It has been yours since { $at }. Your colleague is waiting for a first answer.
situational_request_stands-yours_answered = It has been yours since { $at }.
situational_request_stands-solved = Solved on { $at }.
situational_request_stands-lapsed = Closed by itself on { $at }: nobody answered whether it was solved.
situational_request_stands-withdrawn = Taken back on { $at }: help is no longer needed.
situational_request_state-open = waiting
situational_request_state-taken = taken
situational_request_state-answered = being discussed
situational_request_state-solved = solved
situational_request_state-lapsed = closed
situational_request_state-withdrawn = taken back
situational_request_call-waiting = you were asked
situational_request_call-declined = you could not
situational_request_call-released = passed to another
situational_request-reaction = First answer: { $time } of school time.
situational_request-time = { $hours } h { $minutes } min
situational_request-time_hours = { $hours } h
situational_request-time_minutes = { $minutes ->
        [0] less than a minute
       *[other] { $minutes } min
    }
situational_request-take = I will help
situational_request-take_self = Answer myself
situational_request-decline = I cannot
situational_request-declined = Thank you for answering. We will ask another colleague; nobody will know that you could not.
situational_request-name = Ask a colleague
situational_request-add = Add something
situational_request-reply = Write
situational_request-yes = Solved
situational_request-not_yet = Not yet
situational_request-propose = Ask whether solved
situational_request-proposed = We will ask your colleague whether it is solved.
situational_request-give_back = Pass it on
situational_request-given_back = Passed on: we will ask another colleague. Thank you for taking part.
situational_request-another = Another colleague
situational_request-withdraw = Not needed now
situational_request-look = Look
situational_request-keep = Leave it as it is
situational_request_sure-another =
    <b>Ask another colleague?</b>

    Whoever is helping now will learn that somebody else goes on. The next colleague reads your request and what you wrote, not the answers of the first.
situational_request_sure-give_back =
    <b>Pass the request on?</b>

    Your colleague will learn that you cannot go on, and we ask the next one at once. Your answers will not be shown to them.
situational_request_sure-withdraw =
    <b>Is help no longer needed?</b>

    The request will be closed. If somebody is already helping, they will learn of it.
situational_request_do-another = Ask another
situational_request_do-give_back = Pass it on
situational_request_do-withdraw = Close the request
situational_request-ask_reply =
    Write one message, up to { $limit } characters, or send a photo or a document.
    Read by: { $reader }

    Please leave out data of pupils and parents. You can send several messages in a row.
situational_request-whoever_helps = whoever takes it
situational_request-taken = Another colleague has already taken it. Thank you for coming!
situational_request-passed = This request is already with another colleague.
situational_request-over = This request is already closed.
situational_request-whom = This person cannot be asked. Please choose another.
situational_request-told_taken = A colleague is going to help you.
situational_request-told_words = There is a message for you in a talk about urgent help.
situational_request-told_another = Another colleague goes on with this request. Thank you for taking it!
situational_request-told_given_back = Your colleague cannot go on. We are already asking the next one.
situational_request-told_not_yet = Your colleague writes that it is not solved yet.
situational_request_told-solved = Solved: your colleague thanks you for the help.
situational_request_told-withdrawn = Your colleague no longer needs help. Thank you for taking it!
situational_request_line-call = { $urgency ->
        [now] A colleague urgently needs help: { $area }.
       *[day] A colleague needs help: { $area }.
    } Please see whether you can answer.
situational_request_line-half = A colleague is still waiting for help: { $area }. Will you take it? If not, press “I cannot”, and we ask somebody else at once.
situational_request_line-curator = Nobody has taken a request for urgent help: { $area }. Somebody is needed.
situational_request_line-named = The colleague you asked to help has not answered yet: { $area }.
situational_request_line-reply = You took a request, and your colleague is waiting for an answer: { $area }.
situational_request_line-late = The time to answer is over and your colleague is still waiting: { $area }. If you cannot, the request can be passed on.
situational_request_line-silent = A colleague took your request but has not answered yet: { $area }. You can wait or ask another.
situational_request_line-stalled = A request for urgent help was taken but is not being answered: { $area }.
situational_request_line-words = There is a message for you in a talk about urgent help: { $area }.
situational_request_line-unread = Your colleague has answered you and is waiting: { $area }.
situational_request_line-solved = Is it solved? { $area }.
situational_request_line-again = Once more: is it solved? { $area }. Without an answer the request will soon close by itself.
situational_request-list =
    <b>Urgent help · { $name }</b>
    { $page }
    { $empty }
situational_request_tab-mine = my requests
situational_request_tab-theirs = asked of me
situational_request-tab = { $name }: { $count }
situational_request-tab_on = • { $name }: { $count }
situational_request_empty-mine = You have not asked for anything yet. Press “Back” and choose a subject: it takes a minute.
situational_request_empty-theirs = Nobody is waiting for your help now. When somebody does, a message will come.
situational_request-row = { $area } · { $mark }
situational_request-waits_mine = { $count ->
        [one] There is news about your request for help.
       *[other] There is news about { $count } requests for help of yours.
    }
situational_request-waits_mine_button = My requests: { $count }
situational_request-waits = { $count ->
        [one] { $count } request for help is waiting for your answer.
       *[other] { $count } requests for help are waiting for your answer.
    }
situational_request-waits_button = Help: { $count }
situational_request-waits_curator = { $count ->
        [one] { $count } request for urgent help is without an answer.
       *[other] { $count } requests for urgent help are without an answer.
    }
situational_request-waits_curator_button = Unanswered: { $count }
situational_request-board =
    <b>Urgent help</b>

    { $count ->
        [0] Nobody is waiting for help now.
        [one] { $count } request is open. You see the words only if nobody takes it.
       *[other] { $count } requests are open. You see the words only if nobody takes them.
    }
    { $year }
    { $reaction }
    { $page }
situational_request-year = Since the school year began: { $count }, solved: { $solved }.
situational_request-usually = The first answer usually takes { $time } of school time.
situational_request-rhythm = Time to answer
situational_request-ask_oneself = Ask for help
situational_request-whom_to_ask =
    <b>Whom to ask?</b>

    First those who offered help with this. The colleague will get the request and can say no without a reason.
situational_request-nobody_to_ask = There are no accepted mentor questionnaires yet, so there is nobody to ask. You can answer yourself, or suggest the questionnaire to a colleague.
situational_request-person = { $who }
situational_request-settings =
    <b>Time to answer</b>

    This much school time a colleague has before we ask the next one. At half of it we remind; after a second full time the request comes to the curator. Nights, weekends and breaks do not count.

    Urgent: { $now }
    Can wait: { $day }
situational_request_set-now = Urgent: { $span }
situational_request_set-day = Can wait: { $span }
situational_request-pair_line = Urgent help: { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }, solved: { $solved }
