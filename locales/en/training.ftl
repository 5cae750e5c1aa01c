# Training of mentors: briefing sessions, consultations, traineeships, meetings of the association.
training_kind-briefing = Briefing session
training_kind-consultation = Consultation
training_kind-traineeship = Traineeship
training_kind-association = Meeting of the association
training_of-briefing = of the briefing session
training_of-consultation = of the consultation
training_of-traineeship = of the traineeship
training_of-association = of the meeting of the mentors’ methodical association
training_state-draft = not announced
training_state-open = announced
training_state-held = held
training_state-cancelled = cancelled
training_audience-mentors = mentors
training_audience-mentees = mentees
training_audience-pairs = mentors and mentees
training_audience-association = the mentors’ association
training_audience-everybody = all teachers

training-home =
    <b>Training and the association</b>: { $count }

    Briefing sessions, consultations, traineeships and meetings. { $page }
training-home_empty =
    <b>Training and the association</b>: { $count }

    Nothing is announced yet. When the curator invites you to a session or a consultation, it will be here. { $page }
training-row = { $day } · { $topic }
training-row_state = { $day } · { $topic } · { $state }
training-new = New session
training-members = Association
training-when = { $day }, { $time }
training-card =
    <b>{ $kind }</b>
    { $topic }

    { $lines }
training-line_when = When: { $when } · { $minutes } min
training-line_where = Where: { $where }
training-line_whom = Invited: { $whom }
training-line_state = Now: { $state }
training-line_agenda =
    <b>Agenda</b>
    { $words }
training-line_decisions =
    <b>Decided</b>
    { $words }
training-you_come = You are coming.
training-you_do_not = You are not coming.
training-you_came = You were there.
training-you_were_not = You are not marked as present.
training-numbers = Invited: { $of }. Coming: { $coming }, not coming: { $no }.
training-numbers_held = Present: { $came } of { $of }. Minutes No. { $number }.
training-do_coming = I'm coming
training-do_not_coming = Not coming
training-look = To the session
training-do_agenda = Agenda
training-do_file = Materials
training-do_topic = Topic
training-do_when = Day and hour
training-do_where = Place or link
training-do_long = How long
training-do_whom = Who is invited
training-do_announce = Announce
training-do_mark = Who came
training-do_decisions = Decisions
training-do_number = Number of the minutes
training-do_protocol = Minutes in Word
training-do_list = List in XLSX
training-do_cancel = Cancel the session
training-keep = Keep
training-done = To the session
training-ask_kind = <b>What is it?</b>
training-ask_topic =
    <b>{ $kind }</b>

    Write the topic, up to { $limit } characters.

    <i>Read by those invited, the head and the council once you announce it.</i>
training-ask_when =
    <b>{ $topic }</b>

    When? Write it in words, such as “Wednesday at 15:20” or “3 December after lesson 6”. What is over can be noted too.
training-ask_clock = { $day }: at what time? Such as “15:20” or “after lesson 6”.
training_ask-topic =
    <b>{ $topic }</b>

    Write the new topic, up to { $limit } characters.
training_ask-where =
    <b>{ $topic }</b>

    Where? Write the place, a link or both, up to { $limit } characters.
training_ask-agenda =
    <b>{ $topic }</b>

    Write the agenda: each point on a new line, up to { $limit } characters.

    <i>Read by those invited, the head and the council.</i>
training_ask-decisions =
    <b>{ $topic }</b>

    What was decided? Each on a new line, up to { $limit } characters. They go into the minutes.

    <i>Read by those invited, the head and the council.</i>
training_ask-number =
    <b>{ $topic }</b>

    Write the number of the minutes, up to { $limit } characters, as the school writes it.
training-ask_file =
    <b>{ $topic }</b>

    Send photos or documents one by one or as an album: everybody invited opens them.
training-ask_whom =
    <b>{ $topic }</b>

    Who is invited? This does not change once it is announced.
training-ask_long =
    <b>{ $topic }</b>

    How long does it take?
training-minutes = { $minutes } min
training-sure_cancel =
    <b>Cancel “{ $topic }”?</b>

    Those invited will be told.
training-sure_drop =
    <b>Delete the draft “{ $topic }”?</b>

    Nobody knows of it yet.
training-marks =
    <b>{ $topic }</b>
    Who came? Marked: { $came } of { $of }.

    Press a name. “Done” counts the others as absent; marks can be put right later. { $page }
training-mark_coming = All who meant to come
training-mark_done = Done
training-association =
    <b>The mentors’ methodical association</b>: { $count }
    Led by: { $leader }

    Press a name to take somebody into the list or out of it. { $page }
training-do_lead = Make the leader
training-leads = Leader
training-from_order = Take from the order

training-too_short = Too short: write at least a word.
training-too_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
training-no_day = Say the day and the hour first.
training-no_place = Say the place or the link first.
training-long_ago = That was too long ago: sessions of the last two months can be noted.
training-nobody = There is nobody to invite: the list is empty.
training-cancelled = The session is cancelled.
training-over = The session is over.
training-not_yet = The session has not begun: who came can be marked later.
training-no_order = There is no signed order on the association in the register.
training-told_new = You are invited to a session. There is nothing to sign up for: just say whether you come.
training-told_moved = A session you are invited to has changed: open it to see when and where it is now.
training-told_cancelled = A session you were invited to is cancelled.
training-remind_day = { $kind }: { $day } at { $time }.
training-remind_mark = { $kind }: mark who came.
training-waits = { $count ->
    [one] { $count } invitation to a session: are you coming?
   *[other] { $count } invitations to sessions: are you coming?
}
training-waits_button = Sessions: { $count }
training-waits_marks = { $count ->
    [one] { $count } session is over: mark who came
   *[other] { $count } sessions are over: mark who came
}
training-waits_marks_button = To mark: { $count }
training-paper_absent = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
training-column_coming = Meant to come
training-column_came = Came
training-column_sign = Signature

paper_kind-training_docx = Minutes of a session
paper_kind-training_xlsx = List of those invited to a session
reminder_kind-training = Sessions for mentors
home-training_home = Training
audit-training_drafted = session begun
audit-training_edited = session changed
audit-training_announced = session announced
audit-training_cancelled = session cancelled
audit-training_answered = answer to an invitation to a session
audit-training_marked = marked who came to a session
audit-training_association = list of the association changed
privacy_category-training = sessions for mentors: invitations, answers, attendance; membership of the association
my_data_table-trainings = Sessions for mentors
my_data_table-training_people = Invitations to sessions
my_data_table-association_members = Methodical association
my_data_field-coming = Meant to come
