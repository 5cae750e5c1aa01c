# The personalised programme: its parts by annex 1, who wrote and who agreed, versions.
programme-screen = { $body }
programme-home = { $body }
programme-mine = <b>Programmes of your pairs and groups</b>
programme-none_mine =
    <b>No programmes yet</b>

    A programme appears once the order assigning the pair is issued.
programme-pair = { $people }
programme-not_begun =
    <b>Mentoring programme</b>
    Mentor: { $mentor }
    Mentees: { $mentees }

    { $hint }
programme-begin_how =
    You write the programme together, each on your own screen, and it shows who wrote what and who agreed. The bot brings the term from the order and the difficulties from the request, and proposes wording and a plan: a first working version takes about ten minutes.
programme-begin_not_yet = Nobody has begun the programme yet. The mentor and the mentees write it.
programme-begin = Begin the programme
programme-begun = The programme is begun. Term, difficulties, form and kind are filled in already: check them and add the rest.
programme-people =
    Mentor: { $mentor }
    { $count ->
        [one] Mentee: { $mentees }
       *[other] Mentees: { $mentees }
    }
programme-state_line = Version { $number }: { $state } (since { $since })
programme-changing = Change: { $change }. Until it comes into force, version { $number } stays.

programme_state-draft = draft
programme_state-returned = returned with comments
programme_state-agreed = agreed, waits for the curator or the council to be acquainted
programme_state-in_force = in force
programme_state-superseded = superseded by a later version
programme_state-closed = completed
programme_state-dropped = not accepted
programme_change-first = first programme
programme_change-extend = extension of the term
programme_change-plan = change of the plan
programme_change-form = change of form, kind or schedule
programme_change-rest = change of the content

programme_part-title = Title
programme_part-term = Term
programme_part-problem = Problem and professional difficulties
programme_part-strengths = Strengths
programme_part-aim = Aim
programme_part-tasks = Tasks
programme_part-forms = Form and kind of mentoring
programme_part-content = Possible content of the work
programme_part-interim = Interim results
programme_part-planned = Planned results
programme_part-schedule = Schedule and mode
programme_part-conditions = Conditions of learning
programme_part-plan = Plan of events
programme_short-title = Title
programme_short-term = Term
programme_short-problem = Difficulties
programme_short-strengths = Strengths
programme_short-aim = Aim
programme_short-tasks = Tasks
programme_short-forms = Form and kind
programme_short-content = Content
programme_short-interim = Interim
programme_short-planned = Planned
programme_short-schedule = Schedule
programme_short-conditions = Conditions
programme_short-plan = Plan

programme_about-title = What the programme is about and for whom, in one line, without surnames.
programme_about-term = The term is in the order; by clause 1.2 of the Regulation it is 3 months to 1 year. To extend it, choose the last day or write a date, such as 30.06.
programme_about-problem = What is difficult and how it shows in a lesson or at work. No names of pupils or parents.
programme_about-strengths = What goes well already and is worth supporting.
programme_about-aim = One aim that can be checked.
programme_about-tasks = Three to five tasks, each on a line of its own.
programme_about-forms = You can choose several forms and kinds.
programme_about-content = What you will do: lesson visits, discussions, workshops, consultations.
programme_about-interim = What will be visible by the middle of the term. Better with a measure: “conducts … alone”, “from 3 to 2”.
programme_about-planned = What there will be at the end. Better with a measure: “conducts … without remarks”, “from 3 to 1”.
programme_about-schedule = Days, lesson-free time and mode are chosen by buttons; a place or a lesson number can be added in words.
programme_about-conditions = Where you meet, what you use, when lessons can be visited.
programme_about-plan = At least one event a month: date, event, form, content, who leads.

programme-line =
    { $number }. <b>{ $part }</b>: { $value }
    <i>{ $author }; { $agreed }</i>
programme-line_empty = { $number }. <b>{ $part }</b>: to be filled in
programme-by_name = by { $who }
programme-by_order = from the order
programme-by_request = from the request and the pair's terms
programme-agreed_all = everybody agrees
programme-agreed_nobody = nobody has agreed yet
programme-agreed_waits = waiting for: { $people }
programme-button = { $label }
programme-button_empty = { $label }: empty
programme-button_agreed = ✓ { $label }
programme-needs =
    <b>What is still needed</b>
    { $lines }
programme-point = • { $text }
programme-lack_parts = { $count ->
        [one] Fill in the part: { $parts }
       *[other] Fill in the parts: { $parts }
    }
programme-lack_agreement = { $count ->
        [one] Agreement of { $who }: { $count } part
       *[other] Agreement of { $who }: { $count } parts
    }
programme-lack_reverse = In a reverse programme both lead: let the mentor lead at least one event and the mentee one.
programme-lack_same = Nothing is changed yet: this version repeats the one in force.
programme-remark = <i>Please note.</i> { $text }
programme-agree_all = Agree to everything
programme-agreed_by_you = Your agreement is recorded. The others have been told.
programme-sent_on = Everybody agrees. The programme has gone to the curator and the council to be acquainted with.
programme-agreed_part = Agreement recorded: { $part }.
programme-from_bank = Take from the bank
programme-amend = Change the programme
programme-compare = What changes
programme-drop = Decline
programme-comment = Comments
programme-read = Read it whole
programme-docx = DOCX document
programme-docx_asked = The document is being made. It comes as a separate message or appears in the school's folder.
programme-versions = All versions
programme-to_whole = To the programme

programme-part = <b>{ $number }. { $part }</b>
programme-value = { $value }
programme-value_none = Nothing here yet.
programme-written = <i>{ $author }, { $at }; { $agreed }</i>
programme-type =
    { $hint }

    Write the text as a message (up to { $limit } characters); the bot shows it before saving.
programme-read_only = This version changes other parts; here everything stays as it was.
programme-term_order = The term is set by the order. It can be extended once the programme is in force: “Change the programme” → “Extend the term” (clause 7.2 of the Regulation).
programme-readers = <i>Read by: the people of the pair or group, the curator, the council.</i>
programme-readers_few = <i>Read by: mentor, mentees, curator, council. An invited helper does not see this part.</i>
programme-draft = Unsaved text
programme-agree = Agree
programme-comment_part = Comment
programme-hint = Suggestion: { $label }
programme-part_before = ← { $label }
programme-part_after = { $label } →
programme-saved = Saved: { $part }.
programme-preview =
    <b>{ $part }: it will read</b>

    <blockquote>{ $text }</blockquote>
    { $effect }

    To replace the text just write another.
programme-preview_new = The others will see the text and can agree to it.
programme-preview_lost = After saving, the others will have to agree to this part again.
programme-clash =
    <b>{ $part }: the part was changed meanwhile</b>

    <b>It says now</b> ({ $who }):
    <blockquote>{ $theirs }</blockquote>
    <b>Yours:</b>
    <blockquote>{ $mine }</blockquote>
    Nothing is lost. Which one stays?
programme-keep_theirs = Leave it as it is
programme-keep_mine = Keep mine
programme-too_long = { $name }: at most { $limit } characters, { $extra } too many now. Shorten it and send it again.
programme-no_words = Please write words.
programme-use_buttons = Here a button is to be chosen.
programme-closed = This version cannot be changed any more: { $state }.
programme-other_part = This version changes something else: { $change }. Begin another change for other parts later.
programme-nothing_there = There is nothing to agree to yet: the part is empty.
programme-nothing_taken = You have written every part already; the template has nothing to add.

programme-term = { $starts } – { $ends }
programme-until = until { $on }
programme-not_later = A term can only be extended to a later day: now it ends on { $ends }.
programme-no_term = The programme needs its term first: it is set by the order.
programme-forms =
    Forms: { $forms }
    Kinds: { $kinds }
programme-schedule =
    Days and time: { $times }
    Mode: { $mode }
programme-forms_brief = { $forms }; { $kinds }
programme-schedule_brief = { $times }; { $mode }
programme-choose_forms = Choose forms and kinds
programme-choose_times = Choose days and mode
programme-choose =
    <b>{ $part }</b>

    { $value }

    Mark everything that fits and press “Save”.
programme-prefill_area = • { $area }

programme-plan = <b>Plan of events</b>: { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
programme-plan_brief = { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
programme-plan_empty = The plan is empty. Press “Propose a plan”: the bot picks events for your topics and months, and any row can be changed then.
programme-plan_long = A plan holds at most { $limit } events.
programme-open_plan = Open the plan
programme-suggest = Propose a plan
programme-suggest_more = Fill the bare months
programme-proposed = { $count ->
        [one] { $count } event added. Check its date and content.
       *[other] { $count } events added. Check the dates and the content.
    }
programme-nothing_proposed = The library has no fitting events. Please add them by hand.
programme-row =
    <b>{ $number }. { $on }</b>
    { $event }
    <i>Form: { $form }; { $leader }</i>
    { $content }
programme-row_brief = { $on } · { $event } · <i>{ $form }</i>
programme-row_state = { $row } — <b>{ $state }</b>
programme-rows_more = { $count ->
        [one] … and { $count } event more
       *[other] … and { $count } events more
    }
programme-row_button = { $on } { $event }
programme-row_add = Add an event
programme-row_added = The event is added.
programme-row_saved = The change is saved.
programme-row_drop = Delete
programme-row_drop_ask =
    <b>Delete the event from the plan?</b>

    { $row }

    The others will have to agree to the plan again.
programme-row_gone = The event is deleted from the plan.
programme-row_step =
    <b>New event: step { $step } of { $steps }</b>

    { $ask }
programme-row_preview =
    <b>It will stand in the plan like this:</b>

    { $row }
programme-row_again = Start again
programme-row_clash =
    <b>The plan was changed meanwhile</b>

    The row you were changing is not there any more as it was. Yours:

    { $row }

    You can leave the plan as it is or add yours as a row of its own.
programme-row_keep = Add mine
programme-line_button = { $event }
programme-day = { $on }
programme-outside = The date must be inside the term of the programme: { $starts } – { $ends }.
programme-no_day = Please write a date, such as 03.12 or 03.12.2026.
programme-cell =
    { $row }

    { $ask }
programme_ask-on = When? Choose a day or write a date, such as 03.12.
programme_ask-event = What is it? Choose from the library or write a name (up to { $limit } characters).
programme_ask-form = In which form?
programme_ask-content = What will you do? Write the content (up to { $limit } characters).
programme_ask-leader = Who leads?
programme_cell-on = Date
programme_cell-event = Event
programme_cell-form = Form
programme_cell-content = Content
programme_cell-leader = Who leads

programme-whole = the programme as a whole
programme-comments =
    <b>Comments</b>
    { $lines }
programme-comment_line = • { $part } – { $who }, { $at }: { $words }
programme-comments_none = No open comments.
programme-comment_name = Comment
programme-comment_which =
    <b>Comments</b>
    { $lines }

    Which part is the new comment about? One taken into account can be marked by its button.
programme-comment_ask =
    <b>Comment: { $part }</b>

    { $value }

    Write the comment (up to { $limit } characters). The people of the pair, the curator and the council will read it.
programme-on_whole = On the whole programme
programme-settle = Settled: { $words }
programme-commented = The comment is recorded, the others have been told.
programme-commented_office =
    <b>The comment is recorded</b>

    { $lines }

    { $told }
programme-comment_held = Its people will read the comments when you give the programme back.
programme-comment_told = Its people have been told of the comment.
programme-comment_office = Write a comment
programme-comment_first = Write at least one comment first: its people must know what to change.

programme-queue = { $count ->
        [0] <b>No programmes to be acquainted with</b>
       *[other] <b>Programmes to be acquainted with: { $count }</b>
    }
programme-changes =
    <b>What changes against the version in force</b>

    { $lines }
programme-change =
    <b>{ $part }</b>
    was: { $was }
    now: { $now }
programme-acquaint = Acquainted
programme-acquainted = Recorded: you are acquainted, the programme is in force. Its people have been told.
programme-acquainted_line = Acquainted: { $who } ({ $party }), { $at }
programme-give_back = Return with comments
programme-return_ask =
    <b>Return the programme to its people?</b>

    { $lines }

    They will be told. The parts commented on must be agreed to again.
programme-returned = The programme is returned, its people have been told.
programme-not_agreed = Not possible now: { $state }.

programme-amend_what =
    <b>What is to be changed?</b>

    By clause 7.2 of the Regulation the term is extended and the content changed with the agreement of the mentor and every mentee. Until all have agreed the present version stays in force; it is kept afterwards too.
programme_amend-extend = Extend the term
programme_amend-plan = Plan of events
programme_amend-form = Form, kind, schedule
programme_amend-rest = Content
programme-amend_begun = A change is begun. You can change: { $parts }. The others have been told.
programme-none_in_force = Only a programme in force can be changed, and there is none yet.
programme-drop_ask =
    <b>Decline the change?</b>

    The change will not come into force, the present programme stays. Its people are told that the change was not accepted; the bot asks for no reason.
programme-drop_sure = Yes, decline
programme-dropped = The change is not accepted. The present programme stays in force.
programme-first_stays = A first programme cannot be declined, only improved. Write a comment or change a part.
programme-versions_list =
    <b>Versions of the programme</b>

    { $lines }
programme-version_line = Version { $number }: { $change } – { $state } (since { $since })
programme-version_button = Version { $number }
programme-compared =
    <b>Version { $old } → version { $new }</b>

    { $lines }
programme-compare_same = No differences.
programme-no_earlier = There is no earlier version in force to compare with.

programme-told_begun = Work on the mentoring programme has begun. You can write it together, each on your own screen.
programme-told_written = The mentoring programme has been added to. Please look and agree.
programme-told_agree = The mentoring programme waits for your agreement.
programme-told_agreed = Everybody has agreed to the mentoring programme. It has gone on to be acquainted with.
programme-told_reopened = The agreed programme was changed. Your agreement is needed once more.
programme-told_comment = There is a comment on the mentoring programme.
programme-told_returned = The mentoring programme came back with comments.
programme-told_in_force = The programme has been read and is in force from today.
programme-told_amend = A change of the mentoring programme is proposed. Everybody's agreement is needed.
programme-told_dropped = The change of the programme was not accepted. The present programme stays in force.

programme-waits_write = { $count ->
        [one] { $count } programme is not filled in yet
       *[other] { $count } programmes are not filled in yet
    }
programme-waits_agree = { $count ->
        [one] { $count } programme waits for your agreement
       *[other] { $count } programmes wait for your agreement
    }
programme-waits_returned = { $count ->
        [one] { $count } programme came back with comments
       *[other] { $count } programmes came back with comments
    }
programme-waits_acquaint = { $count ->
        [one] { $count } programme waits for you to be acquainted with
       *[other] { $count } programmes wait for you to be acquainted with
    }
programme-waits_write_button = Fill in the programme ({ $count })
programme-waits_agree_button = Agree to the programme ({ $count })
programme-waits_returned_button = Comments on it ({ $count })
programme-waits_acquaint_button = Be acquainted ({ $count })
paper_kind-programme_docx = Mentoring programme

# Suggestions: taken by one tap, then edited.
programme_condition-room = Room and lessons
programme_condition-load = Lesson-free time
programme_condition-online = Online meetings
programme_hint-conditions_room = We meet in the mentor's room; we visit each other's lessons by arrangement, announced at least a day before.
programme_hint-conditions_load = Meetings are set at a time free of lessons for both; a change is agreed the day before.
programme_hint-conditions_online = Short questions are settled online in working hours; materials are kept in the school's shared folder.

programme_hint-title_norm = A teacher's documents: from the work programme to the electronic register
programme_hint-title_subject = Deeper into the subject: hard topics and exam preparation
programme_hint-title_method = A modern lesson: from aim to result
programme_hint-title_assess = Assessment that helps to learn
programme_hint-title_psych = Classroom management: from rules to habits
programme_hint-title_comm = Talking with parents and colleagues without strain
programme_hint-title_upbring = Class teacher: the first year with a class
programme_hint-title_ict = Digital tools in lessons
programme_hint-title_career = Preparing for attestation and professional growth
programme_hint-title_adapt = Coming into the school: ways, rules, time

programme_hint-aim_norm = By the end the mentee keeps a teacher's documents alone, on time and without remarks.
programme_hint-aim_subject = By the end the mentee explains hard topics with confidence and prepares pupils for exams.
programme_hint-aim_method = By the end the mentee designs and conducts a lesson by the standard alone and reaches its aim.
programme_hint-aim_assess = By the end the mentee assesses by clear criteria and uses the results for planning.
programme_hint-aim_psych = By the end the mentee keeps working order in lessons by calm rules known beforehand.
programme_hint-aim_comm = By the end the mentee holds a parents' meeting and a hard talk alone.
programme_hint-aim_upbring = By the end the mentee leads the class by a plan of their own.
programme_hint-aim_ict = By the end the mentee uses digital tools with confidence at every stage of a lesson.
programme_hint-aim_career = By the end the mentee is ready for attestation: materials are collected and the experience described.
programme_hint-aim_adapt = By the end the mentee knows the ways and rules of the school and shares out working time calmly.

programme_hint-tasks_norm =
    Go through what the standard asks of a work programme.
    Write the work programme and the plan of topics.
    Learn to keep the electronic register by the school's rules.
    Learn the rules of safety in lessons.
programme_hint-tasks_subject =
    Find the topics in which support is needed.
    Study how they are explained in the mentor's lessons.
    Practise solving and checking advanced tasks.
    Collect a bank of tasks on hard topics.
programme_hint-tasks_method =
    Learn to state the aim of a lesson as a pupil's result.
    Practise structure and pace, and ways to motivate.
    Learn to choose tasks of different levels.
    Practise self-analysis of a lesson by a common scheme.
programme_hint-tasks_assess =
    Write criteria for the main sorts of work.
    Practise formative assessment.
    Learn to analyse results of tests.
    Bring functional literacy tasks into lessons.
programme_hint-tasks_psych =
    Agree with the class on rules and keep them.
    Practise reactions to disorder.
    Mind age and children with special needs.
    Learn to settle a conflict before it grows.
programme_hint-tasks_comm =
    Prepare and hold a parents' meeting.
    Practise the scheme of a hard talk.
    Learn to write to parents briefly and kindly.
    Speak to colleagues about one's experience.
programme_hint-tasks_upbring =
    Write the class's plan of education.
    Prepare and hold class hours.
    Practise the weekly talks on important matters.
    Carry out one project with the class.
programme_hint-tasks_ict =
    Learn the electronic diary and the school platform.
    Prepare lessons with the interactive board.
    Learn to check work by digital means.
    Go through the rules of data safety.
programme_hint-tasks_career =
    Draw up a route of professional growth.
    Collect a portfolio by the rules of attestation.
    Describe one's own experience and present it.
    Take part in a professional contest.
programme_hint-tasks_adapt =
    Get to know the traditions, rules and people of the school.
    Learn the equipment of the room.
    Learn to plan a week and a month.
    Find ways to recover and to get support.

programme_hint-content_norm = Going through the school's documents, working on the work programme together, checking the register monthly, consultations on reports.
programme_hint-content_subject = Visits to the mentor's lessons on hard topics, discussing tasks, preparing lessons together, choosing materials.
programme_hint-content_method = Mutual lesson visits with an observation card, designing lessons together, workshops on techniques, self-analysis.
programme_hint-content_assess = Discussing pupils' work, writing criteria, trial assessment and comparison of marks, analysis of tests.
programme_hint-content_psych = Observation in lessons, case discussions, a workshop on class rules, a meeting with the psychologist.
programme_hint-content_comm = Training of talks, preparing a meeting, meeting parents together, discussing letters.
programme_hint-content_upbring = Planning work with the class, visiting class hours, preparing and discussing one's own, a project with the class.
programme_hint-content_ict = Workshops on digital tools, lessons together, discussing materials, exchange of finds.
programme_hint-content_career = Consultations on route and portfolio, describing experience, preparing a talk and contest materials.
programme_hint-content_adapt = Getting to know the school, going through rules and traditions, planning the week, regular short meetings of support.

programme_hint-interim_norm = By the middle the work programme is approved and the register is kept without delay.
programme_hint-interim_subject = By the middle two lessons on hard topics are held and a bank of tasks is collected.
programme_hint-interim_method = By the middle the mentee designs lessons alone; in two of them most pupils reached the aim.
programme_hint-interim_assess = By the middle there are criteria for three sorts of work, marks compared with the mentor's.
programme_hint-interim_psych = By the middle the class has accepted rules; fewer than three stops a lesson because of disorder.
programme_hint-interim_comm = By the middle a meeting is held together with the mentor.
programme_hint-interim_upbring = By the middle there is a plan for the class and two class hours are held.
programme_hint-interim_ict = By the middle digital tools are used at least once a week.
programme_hint-interim_career = By the middle the route is drawn up and half of the portfolio collected.
programme_hint-interim_adapt = By the middle the mentee knows whom to ask and plans the week alone.

programme_hint-planned_norm = Documents are kept alone and without remarks; the difficulty went from 3 to 1.
programme_hint-planned_subject = Hard topics are explained alone; the difficulty went from 3 to 1.
programme_hint-planned_method = An open lesson is held without remarks on structure and aim; the difficulty went from 3 to 1.
programme_hint-planned_assess = Marks by criteria agree with the mentor's; the difficulty went from 3 to 1.
programme_hint-planned_psych = A lesson goes without stops because of disorder; the difficulty went from 3 to 1.
programme_hint-planned_comm = A meeting and a hard talk are held alone; the difficulty went from 3 to 1.
programme_hint-planned_upbring = The class lives by its own plan, the project is done; the difficulty went from 3 to 1.
programme_hint-planned_ict = Digital tools are used alone at all stages of a lesson; the difficulty went from 3 to 1.
programme_hint-planned_career = The portfolio is collected, the application made, the experience presented to colleagues.
programme_hint-planned_adapt = The mentee works with confidence and wants to stay in the school; the difficulty went from 3 to 1.

# Traces of what was done with a programme.
audit-programme_begun = programme begun
audit-programme_written = part of a programme written
audit-programme_agreed = agreement to a programme
audit-programme_all_agreed = programme agreed by everybody
audit-programme_template = programme filled from a template
audit-programme_commented = comment on a programme
audit-programme_settled = comment settled
audit-programme_returned = programme returned
audit-programme_acquainted = acquaintance with a programme
audit-programme_extended = term of a pair extended
audit-programme_amended = change of a programme begun
audit-programme_dropped = change of a programme not accepted
