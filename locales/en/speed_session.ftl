# Speed sessions: one short meeting with a specialist, places to sign up for, what came of it.
home-speed_home = Speed sessions
speed_session_audience-mentees = Mentees
speed_session_audience-everybody = All staff
speed_session_state-open = announced
speed_session_state-cancelled = cancelled
speed_session_state-held = held
speed_session_place-signed = has a place
speed_session_place-waiting = waiting
speed_session_place-off = given back
speed_session_took-idea = A technique or idea
speed_session_took-material = Materials
speed_session_took-answer = An answer to my question
speed_session_took-contact = A new contact
speed_session_took-nothing = Nothing yet
speed_session_step-try = Try it in a lesson
speed_session_step-discuss = Discuss with my mentor
speed_session_step-read = Read about it
speed_session_step-again = Meet once more
speed_session_step-nothing = No step yet
speed_session_did-done = Done
speed_session_did-partly = Partly
speed_session_did-not_yet = Not yet

speed_session-list =
    <b>Speed sessions</b>

    { $body }

    { $page }
speed_session-list_past =
    <b>Sessions that were</b>

    { $body }

    { $page }
speed_session-list_line =
    { $number }. <b>{ $topic }</b>
    { $when }
    { $stands }
speed_session-list_row = { $number }. { $when }
speed_session_empty-coming = A speed session is a talk of 15–60 minutes with a specialist whom you can ask your own question. None is open now; the bot will tell you of a new one.
speed_session_empty-curator = A speed session is one talk of 15–60 minutes with a specialist, for one person or a group. Open one: the bot invites, signs people up, reminds them and asks what they took with them.
speed_session_empty-past = There have been no sessions yet.
speed_session-new = Open a session
speed_session-to_past = Past sessions
speed_session-to_wishes = Wishes: { $count }

speed_session-card =
    <b>{ $topic }</b>

    { $lines }

    { $stands }

    { $more }
speed_session-when = { $when } – { $until }
speed_session-where_link = online
speed_session-where_both = { $place }, online
speed_session-colleague = { $who }, { $position }
speed_session-guest = { $who } ({ $organisation })
speed_session-line_where = Where: { $where }
speed_session-line_areas = Areas: { $areas }
speed_session-stands_cancelled = <b>The session is cancelled.</b>
speed_session-stands_signed = <b>You are signed up.</b>
speed_session-stands_was = You were signed up.
speed_session-stands_goes_on = It is going on, signing up is closed.
speed_session-stands_over = The session is over.
speed_session-stands_waiting = <b>You are waiting:</b> number { $place }. If somebody gives a place back, the bot tells you at once.
speed_session-stands_free = { $count ->
    [one] { $count } free place.
   *[other] { $count } free places.
}
speed_session-stands_full = { $count ->
    [0] No free places, nobody is waiting.
   *[other] No free places, waiting: { $count }.
}
speed_session-line_signed = Signed up ({ $count }): { $who }
speed_session-line_waiting = Waiting ({ $count }): { $who }
speed_session-line_nobody = Nobody has signed up yet.
speed_session-line_outcome = Came: { $came }, answered: { $answered }, told a week later: { $did }, would like to work together: { $wishes }
speed_session-line_came = Came: { $count }
speed_session-on = Sign up
speed_session-queue = Join the waiting list
speed_session-off = Sign off
speed_session-join = Join online
speed_session-look = About the session
speed_session-mark = Mark who came
speed_session-mark_again = Put the marks right
speed_session-answer = Answer
speed_session-answer_now = What did you take?
speed_session-my_answer = My answer
speed_session-answers = Answers: { $count }
speed_session-paper = List of participants
speed_session-edit = Change
speed_session-cancel = Cancel the session
speed_session-cancel_do = Cancel the session
speed_session-stay = Leave as it is
speed_session-ask_cancel =
    <b>Cancel the session?</b>

    { $topic }
    { $lines }

    { $count ->
        [0] There is nobody to tell yet.
        [one] { $count } person will be told.
       *[other] { $count } people will be told.
    }

speed_session_ask-topic =
    <b>A new speed session</b>

    What is it about? Write the topic or question, up to { $limit } signs.

    <i>Seen by everybody you invite.</i>
speed_session_ask-specialist =
    <b>With whom?</b>

    Write a colleague’s surname or part of it. If the specialist is not from the school, press the button.
speed_session-found = { $count ->
    [0] Nobody found. Write the surname another way or choose “Not from our school”.
    [one] { $count } person found. Choose them or write another surname.
   *[other] { $count } people found. Choose one or write more of the surname.
}
speed_session-person = { $who }
speed_session-outside = Not from our school
speed_session_ask-outside =
    <b>What is the specialist’s name?</b>

    Write it as it should stand in the invitation, up to { $limit } signs.

    <i>Seen by everybody you invite.</i>
speed_session_ask-organisation =
    <b>Where does the specialist come from?</b>

    Choose a partner of the school or write the organisation, up to { $limit } signs.
speed_session_ask-day =
    <b>When?</b>

    Write day and hour, for example “on Wednesday at 15:20” or “tomorrow after lesson 6”, or choose a day.

    { $legend }
speed_session_ask-clock =
    <b>At what time?</b>

    Choose one or write the hour, for example 15:20.
speed_session_ask-where =
    <b>Where?</b>

    Write a place, for example “room 12”, or paste the link of a video meeting. Up to { $limit } signs.
speed_session_ask-minutes =
    <b>How many minutes?</b>

    Choose or write a number from 15 to 60.
speed_session_ask-places =
    <b>How many places?</b>

    Choose or write a number from { $low } to { $high }. Who comes later waits in a list.
speed_session_ask-areas =
    <b>Which areas does it belong to?</b>

    Mark as many as you need, or none.
speed_session_ask-audience = <b>Whom to invite?</b>
speed_session-minutes = { $count } min
speed_session-places = { $count }
speed_session-preview =
    <b>Please check before announcing</b>

    <b>{ $topic }</b>
    { $lines }
    Places: { $places }
    Invited: { $audience }

    { $clash }

    { $count ->
        [0] There is nobody to invite yet: no suitable members in the bot.
        [one] { $count } person will be invited.
       *[other] { $count } people will be invited.
    }
speed_session-preview_change =
    <b>Please check the changes</b>

    <b>{ $topic }</b>
    { $lines }
    Places: { $places }
    Invited: { $audience }

    { $clash }

    { $count ->
        [0] There is nobody to tell yet: nobody has signed up.
        [one] { $count } person will be told of a new time or place.
       *[other] { $count } people will be told of a new time or place.
    }
speed_session-clash_specialist = ⚠️ The specialist teaches at that time.
speed_session-clash = { $count ->
    [one] ⚠️ { $count } of those invited teaches at that time.
   *[other] ⚠️ { $count } of those invited teach at that time.
}
speed_session-day_off = ⚠️ This is a day off or a break.
speed_session-publish = Announce it
speed_session-save = Save and tell
speed_session_field-topic = Topic
speed_session_field-specialist = With whom
speed_session_field-day = When
speed_session_field-where = Where
speed_session_field-minutes = Minutes
speed_session_field-places = Places
speed_session_field-areas = Areas
speed_session_field-audience = Whom to invite
speed_session-keep = Go on
speed_session-drop = Do not open it
speed_session-drop_ask = The session is not announced yet. If you leave, what is written is lost.

speed_session-ask_mark =
    <b>Who came?</b>

    { $topic }
    { $when }

    Everybody signed up is marked already. Take the mark off those who did not come and save: the others are asked what they took with them.
speed_session-ask_mark_nobody =
    <b>{ $topic }</b>
    { $when }

    Nobody signed up. Save, and the session counts as held.
speed_session-mark_save = Save: { $count } came

speed_session-ask_took =
    <b>What did you take with you?</b>

    { $topic }
    { $specialist }
    { $when }

    Press what fits or write in your own words, up to { $limit } signs. { $now }

    <i>Read by you and the curator. By the specialist only if you allow it.</i>
speed_session-answer_now_is = Now: { $answer }.
speed_session-ask_step =
    <b>What will be the next step?</b>

    { $topic }
    { $specialist }
    { $when }

    You took with you: { $took }

    Press what fits or write, up to { $limit } signs. { $now } In a week the bot asks once what came of it.
speed_session-thanks =
    <b>Thank you, it is noted.</b>

    { $topic }
    { $specialist }
    { $when }

    Taken: { $took }
    Next step: { $step }
    { $more }

    { $readers }
speed_session-my_card =
    <b>{ $topic }</b>
    { $specialist }
    { $when }

    Taken: { $took }
    Next step: { $step }
    { $more }

    { $readers }
speed_session-reads = <i>Read by you and the curator.</i>
speed_session-reads_shared = <i>Read by you and the curator; the specialist sees what you took and the next step.</i>
speed_session_do-share = Show the specialist
speed_session_do-unshare = Do not show
speed_session_do-wish = Work together
speed_session_do-unwish = Rather not any more
speed_session-did = What was done?
speed_session-line_wished = You would like to work with this mentor: the curator knows, nobody else.
speed_session-line_settled = You would like to work with this mentor: the curator has looked at the wish.
speed_session-line_did = A week later: { $did }
speed_session-quote = <blockquote>{ $words }</blockquote>
speed_session-ask_did =
    <b>What have you done of it?</b>

    { $topic }
    { $specialist }
    { $when }

    Taken: { $took }
    Next step: { $step }

    <i>Read by you and the curator.</i>
speed_session-ask_did_only =
    <b>Could you do something after the session?</b>

    { $topic }
    { $specialist }
    { $when }

    <i>Read by you and the curator.</i>
speed_session-ask_did_words =
    <b>Noted: { $did }.</b>

    You may add a few words, up to { $limit } signs, or leave it at that.
speed_session-enough = That is enough
speed_session-answers_list =
    <b>{ $topic }</b>

    { $lines }

    { $page }
speed_session-no_answers = There are no answers yet.
speed_session-answer_line =
    <b>{ $who }</b>
    Taken: { $took }
    Next step: { $step }

speed_session-wishes =
    <b>Would like to work with the mentor</b> ({ $count })

    After a speed session these people would like to go on. Open a wish: what follows is the usual matching, both sides are asked.

    { $page }
speed_session-wishes_none = There are no wishes now: all have been looked at.
speed_session-wish_card =
    <b>{ $who }</b>

    Would like to work with: { $specialist }
    Session: { $topic }, { $when }
    Taken: { $took }

    { $way }
speed_session_way-match = The specialist is in the bank of mentors and the mentee’s request is open: you can propose a pair.
speed_session_way-not_in_bank = The specialist is not in the bank of mentors. Invite them to fill in the mentor’s questionnaire; then a pair can be proposed.
speed_session_way-unfit = By questionnaire and request this mentor is not proposed: { $why }. Look at others or agree on a change of the questionnaire.
speed_session_way-no_request = The mentee has no open request. Ask them to send one; then a pair can be proposed.
speed_session_way-outside = The specialist is not from the school. Talk to the organisation; if they become a mentor, make a card and name the organisation in it.
speed_session_way-settled = The wish has been looked at already.
speed_session-to_match = Propose a pair
speed_session-to_request = All candidates
speed_session-settle = Dealt with

speed_session-told_new = You are invited to a speed session with a specialist. Places are limited, one tap signs you up.
speed_session-told_leads = The curator has announced a speed session with you. Have a look at time and place.
speed_session-told_moved = A speed session has changed: see the new time and place.
speed_session-told_cancelled = A speed session is cancelled.
speed_session-told_place = There is a place for you in a speed session: you are signed up.
speed_session-told_wish = After a speed session somebody would like to work with the mentor.
speed_session-told_settled = The curator has looked at your wish after the speed session.
speed_session-remind_day = A speed session: { $day }, { $time }.
speed_session-remind_soon = A speed session begins at { $time } ({ $day }). The link is in the button.
speed_session-remind_mark = A speed session is over. Mark who came.
speed_session-remind_took = You were at a speed session. What did you take with you?
speed_session-remind_did = A week ago there was a speed session. What was of use?
speed_session-waits = { $count ->
    [one] { $count } person would like to work with a mentor after a speed session
   *[other] { $count } people would like to work with a mentor after a speed session
}
speed_session-waits_button = Wishes: { $count }

speed_session-no_draft = This draft is no more. Begin with “Open a session”.
speed_session-cancelled = The session is cancelled.
speed_session-begun = The session has begun: places and changes are closed.
speed_session-not_yet = The session has not begun yet.
speed_session-too_short = Too short. Please write a little more.
speed_session-too_long = Too long: { $length } signs, { $limit } are possible. Please shorten it.
speed_session-minutes_range = A session takes { $low } to { $high } minutes. Write one number.
speed_session-places_range = There can be { $low } to { $high } places. Write one number.
speed_session-places_taken = { $count ->
    [one] { $count } person is signed up: there cannot be fewer places.
   *[other] { $count } people are signed up: there cannot be fewer places.
}
speed_session-past = That time is over. Choose another one.
speed_session-no_specialist = Say with whom the session is.

audit-speed_session_published = speed session announced
audit-speed_session_changed = speed session changed
audit-speed_session_cancelled = speed session cancelled
audit-speed_session_signed = signed up for a speed session
audit-speed_session_off = signed off from a speed session
audit-speed_session_marked = marked who came to a speed session
audit-speed_session_answered = answered after a speed session
audit-speed_session_did = answered a week after a speed session
audit-speed_session_wished = wish to work with a mentor
audit-speed_session_unwished = wish to work with a mentor taken back
audit-speed_session_settled = wish to work with a mentor dealt with
privacy_category-speed = speed sessions: where you signed up and what you took with you
my_data_table-speed_sessions = Speed sessions
my_data_table-speed_places = Your places in speed sessions
my_data_field-topic = Topic
my_data_field-came = Came
my_data_field-took_code = Taken
my_data_field-took = Taken, in own words
my_data_field-step_code = Next step
my_data_field-step = Next step, in own words
my_data_field-shared = Shown to the specialist
my_data_field-did = Done
my_data_field-did_words = Done, in own words
my_data_field-did_at = When it was told
my_data_field-wished_at = Wish to work together

# Paper: the list of participants.
paper_kind-speed_list = Participants of a speed session
speed_session-sheet = Participants { $on }
speed_session-column_number = No.
speed_session-column_state = Place
speed_session-column_came = Came
speed_session-column_sign = Signature
