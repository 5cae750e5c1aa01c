# The roadmap of a school year: stages and rows of annex 2, screens, reminders, the paper.
roadmap_stage-1 = Preparing the conditions for the mentoring system (target model)
roadmap_stage-2 = Building the bank of mentees
roadmap_stage-3 = Building the bank of mentors
roadmap_stage-4 = Selection and training
roadmap_stage-5 = Organising and carrying out the work of mentoring pairs and groups
roadmap_stage-6 = Completing the personalised mentoring programmes
roadmap_stage-7 = Information support of the mentoring system (target model)
roadmap_short-1 = Preparation
roadmap_short-2 = Bank of mentees
roadmap_short-3 = Bank of mentors
roadmap_short-4 = Selection, training
roadmap_short-5 = Pairs and groups
roadmap_short-6 = Completion
roadmap_short-7 = News on the site

roadmap_row-1_0a = Appointing (confirming) the curator
roadmap_row-1_0b = Approving the roadmap of the school year
roadmap_row-1_1 = Order approving the regulation on the system (target model) of mentoring of teaching staff: adopting it, checking that it is up to date
roadmap_row-1_2 = Order(s) assigning mentoring pairs and groups
roadmap_row-1_3 = Preparing the template of the personalised mentoring programme
roadmap_row-2_1 = Collecting teachers' professional requests
roadmap_row-2_2 = Building the database of mentees, obtaining consents to the processing of personal data
roadmap_row-3_1 = Questionnaire for potential mentors who wish to take part in personalised programmes
roadmap_row-3_2 = Building the database of mentors, obtaining consents to the processing of personal data
roadmap_row-4_1 = Analysing the bank and choosing suitable mentors for a teacher or a group of teachers
roadmap_row-4_2 = Preparing methodical materials for mentoring
roadmap_row-4_3 = Consultations, exchange of experience among mentors, briefing sessions of mentors
roadmap_row-5_1 = Forming mentoring pairs and groups
roadmap_row-5_2 = Writing a personalised mentoring programme for each pair or group
roadmap_row-5_3 = Psychological and pedagogical support of mentees without a pair or group; the search for a mentor goes on
roadmap_row-6_1a = Monitoring the quality of personalised programmes: half-way survey
roadmap_row-6_1b = Monitoring the quality of personalised programmes: final survey
roadmap_row-6_2 = Order on holding the final event of the mentoring system (target model)
roadmap_row-6_3 = Final event showing the best mentoring practices; adding to the methodical collection
roadmap_row-6_4 = Final analytical report on the mentoring system
roadmap_row-6_5 = Recording the numbers of participants for statistical reporting
roadmap_row-7_1 = News on the site and in social networks at every stage

roadmap_brief-1_0a = appointing the curator
roadmap_brief-1_0b = approving the roadmap
roadmap_brief-1_1 = order on the regulation
roadmap_brief-1_2 = order on pairs
roadmap_brief-1_3 = template of the programme
roadmap_brief-2_1 = collecting requests
roadmap_brief-2_2 = bank of mentees, consents
roadmap_brief-3_1 = questionnaires of mentors
roadmap_brief-3_2 = bank of mentors, consents
roadmap_brief-4_1 = analysing the bank, choosing mentors
roadmap_brief-4_2 = methodical materials
roadmap_brief-4_3 = consultations and briefing sessions
roadmap_brief-5_1 = forming pairs and groups
roadmap_brief-5_2 = personalised programmes
roadmap_brief-5_3 = support of those without a pair
roadmap_brief-6_1a = monitoring: half-way survey
roadmap_brief-6_1b = monitoring: final survey
roadmap_brief-6_2 = order on the final event
roadmap_brief-6_3 = final event
roadmap_brief-6_4 = final analytical report
roadmap_brief-6_5 = numbers for statistics
roadmap_brief-7_1 = news on the site and in social networks

roadmap_result-1_0a = order
roadmap_result-1_0b = approved roadmap
roadmap_result-1_1 = order, regulation
roadmap_result-1_2 = order
roadmap_result-1_3 = template of the programme
roadmap_result-2_1 = teachers' requests
roadmap_result-2_2 = bank of mentees, consents
roadmap_result-3_1 = questionnaires
roadmap_result-3_2 = bank of mentors, consents
roadmap_result-4_1 = matching sheet
roadmap_result-4_2 = methodical materials
roadmap_result-4_3 = list of participants
roadmap_result-5_1 = agreement of the pairs
roadmap_result-5_2 = personalised programmes
roadmap_result-5_3 = plan of support
roadmap_result-6_1a = summary of surveys, SWOT analysis
roadmap_result-6_1b = summary of surveys
roadmap_result-6_2 = order
roadmap_result-6_3 = programme of the event, descriptions of practices
roadmap_result-6_4 = analytical report
roadmap_result-6_5 = table
roadmap_result-7_1 = materials for the site

roadmap_owner-mentee = mentees
roadmap_owner-mentor = mentors
roadmap_owner-curator = curator
roadmap_owner-head = head
roadmap_owner-council = methodical council
roadmap_owner-admin = system administrator
roadmap_repeat-once = once
roadmap_repeat-yearly = yearly
roadmap_repeat-constant = constantly
roadmap_repeat-needed = as needed

roadmap_state-draft = A draft: the head has not seen it yet, and nothing is reminded of.
roadmap_state-sent = With the head for approval since { $since }.
roadmap_state-returned =
    The head gave it back on { $since }: “{ $words }”
roadmap_state-approved = Approved on { $on }.
roadmap_state-changed = Approved on { $on }, changed since. The dates hold; send it to the head once more.
roadmap_end-fact = done (seen by the bot)
roadmap_end-hand = done
roadmap_end-needless = not needed
roadmap_end-carried = carried over into the next year

roadmap-home =
    <b>Roadmap { $year }</b>
    { $state }
    Done: { $done } of { $all }.

    { $late }

    { $soon }
roadmap-late =
    <b>Overdue: { $count }</b>
    { $lines }
roadmap-soon =
    <b>The next four weeks</b>
    { $lines }
roadmap-more = …and { $count } more
roadmap-due = { $on } — { $item } · { $who }
roadmap-due_held = { $on } — { $item } · { $who } · first { $codes }
roadmap-named = { $code } { $title }
roadmap-to_item = { $label }
roadmap-approve = Approve
roadmap-return = Give back with a reason
roadmap-send = Send to the head
roadmap-to_stages = By stages
roadmap-to_paper = Document
roadmap-to_census = Census of teachers
roadmap-to_years = Other years
roadmap-make = Make the roadmap of { $year }
roadmap-empty =
    <b>Roadmap</b>

    There is none yet. The bot makes it of the seven stages of the regulation with the usual dates; you change dates, owners and rows, the head approves.
roadmap-empty_reader =
    <b>Roadmap</b>

    There is none yet: the curator makes it.
roadmap-stages =
    <b>Roadmap { $year }</b> › stages

    The numbers say how many rows are done.
roadmap-stage_row = { $stage }. { $name } · { $done } of { $all }
roadmap-stage =
    <b>{ $year } › Stage { $stage }. { $name }</b>

    { $lines }
roadmap-stage_line =
    { $item }
    <i>{ $status }</i>
roadmap_status-overdue = overdue: was due on { $on }
roadmap_status-near = soon: { $on }
roadmap_status-planned = due on { $on }
roadmap_status-quiet = not needed now
roadmap_status-done = done on { $on }
roadmap_status-needless = not needed
roadmap_status-carried = carried over into the next year
roadmap-add = Add a row
roadmap-item =
    { $note }

    <b>{ $item }</b>

    { $lines }

    { $points }
    { $files }
roadmap-line_stage = Stage { $stage }. { $name }
roadmap-line_owner = Owner: { $who }
roadmap-line_repeat = Repeats: { $repeat }
roadmap-line_result = Result: { $result }
roadmap-line_extra = A row of clauses 3.3–3.4 of the regulation, outside the table of stages.
roadmap-line_held = To be finished first: { $items }.
roadmap-line_early = Note: due earlier than { $code } ({ $on }), which has to be done before.
roadmap_point-overdue = • { $due }{ $about } — overdue
roadmap_point-near = • { $due }{ $about } — soon
roadmap_point-planned = • { $due }{ $about }
roadmap_point-done = ✓ { $due }{ $about } — done on { $on }{ $how }
roadmap_point-needless = • { $due }{ $about } — not needed{ $how }
roadmap_point-carried = • { $due }{ $about } — carried over into the next year{ $how }
roadmap-about = , { $who }
roadmap-by = ; noted by { $who }{ $words }
roadmap-by_words = , “{ $words }”
roadmap-no_dates = No dates: the row comes to work when it is needed.
roadmap_fact-order = : order No. { $number }
roadmap_fact-approved = : the head approved the roadmap
roadmap_fact-census = : all teachers have answered ({ $number })
roadmap_fact-bank = : { $number } in the bank, none waits
roadmap_fact-chosen = : mentors proposed for all requests ({ $number })
roadmap_fact-pairs = : all pairs agreed ({ $number })
roadmap_fact-programmes = : programmes in force in all pairs ({ $number })
roadmap_fact-paired = : a pair was found
roadmap_fact-surveys = : mentees and mentors were surveyed, { $number } answers
roadmap-files_count = Documents: { $count }
roadmap-done = Done
roadmap-done_about = Done: { $who }
roadmap-done_now = Noted: done.
roadmap-saved = Saved.
roadmap-note = Done, with a note
roadmap-attach = Attach a document
roadmap-to_files = Documents
roadmap-edit = Change
roadmap-again = Open again
roadmap-files =
    <b>{ $item }</b> › documents

    { $files }
roadmap-files_none =
    <b>{ $item }</b> › documents

    No documents yet.
roadmap-mine =
    <b>My rows of the roadmap: { $count }</b>

    { $lines }

    { $page }
roadmap-mine_empty =
    <b>My rows of the roadmap</b>

    There is nothing for you now. If the curator gives you a row, it will stand here, and the bot will remind you of its date.
roadmap-years =
    <b>Roadmaps</b>

    Earlier ones stay to be read.
roadmap-year = { $year }
roadmap-ask_new =
    <b>Make the roadmap of { $year }?</b>

    The bot takes the rows of the regulation with the usual dates; what falls on a day off moves to the working day before. Everything can be changed. Reminders begin once the head has approved it.
roadmap-ask_next =
    <b>Begin the new school year, { $year }?</b>

    — The rows return with new dates; your changes and owners stay.
    — What is overdue, and the new year does not do anew, goes over into the new roadmap.
    — From { $first } (or the first working day after it) the bot asks every teacher whether a mentor is needed or they could be one, and to look at last year's requests, questionnaires and consents. None of these ends by itself.
    — Last year's roadmap stays to be read.
roadmap-make_do = Make it for { $year }
roadmap-ask_reason =
    <b>Give back the roadmap { $year }</b>

    Write what to correct in one message, up to { $limit } characters. The curator will read it.
roadmap-ask_note =
    <b>{ $item }</b>

    Write what was done in one message, up to { $limit } characters. The curator, the head and the council will read it; it does not go into the document.
roadmap-ask_file =
    <b>{ $item }</b>

    Send a document or a photo. The curator, the head, the council and the owners of the row will see it.
roadmap-file_here =
    <b>{ $item }</b>

    The document is taken. Send more, or say that the row is done.
roadmap-edit_menu =
    <b>Change: { $item }</b>

    Owner: { $who }
    Repeats: { $repeat }
roadmap-do_day = Date { $on }
roadmap-do_more = Add a date
roadmap-do_owner = Owner
roadmap-do_title = Words
roadmap-do_result = Result
roadmap-do_repeat = Once / yearly
roadmap-needless = Not needed
roadmap-remove = Remove the row
roadmap-keep = Keep
roadmap-remove_do = Remove
roadmap-ask_remove =
    <b>Remove the row?</b>

    { $item }

    It will be gone from this year's roadmap. If it is only not needed this year, mark it “Not needed”.
roadmap-usual = As in the regulation
roadmap-person = { $who }
roadmap-ask_owner =
    <b>Who answers for it?</b>
    { $item }

    Now: { $who }. Choose a role or a person: they get the reminders.
roadmap_ask-title =
    <b>Words of the row</b>
    { $item }

    Write the new words in one message, up to { $limit } characters. They go into the document.
roadmap_ask-result =
    <b>Result (document)</b>
    { $item }

    Write it in one message, up to { $limit } characters, for example “minutes”.
roadmap-ask_new_title =
    <b>A new row</b>
    { $stage }

    What is to be done? One message, up to { $limit } characters. The words go into the document.
roadmap-ask_new_day =
    <b>{ $title }</b>

    By which day? Choose it or write it. { $legend }
roadmap-ask_day =
    <b>Date</b>
    { $item }

    Now: { $now }. Choose another day or write it. Reminders move along with it.
    { $legend }
roadmap-ask_more_day =
    <b>One more date</b>
    { $item }

    Choose the day or write it.
    { $legend }
roadmap-drop_day = Take this date out
roadmap-words_short = Please write a little more: at least three letters.
roadmap-words_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
roadmap-day_outside = The day has to be in this school year: from { $first } to { $last }.
roadmap-not_now = This cannot be done now: the roadmap stands elsewhere.
roadmap-done_already = This date is closed already.
roadmap-has_marks = The row has marks or documents already, so it stays in the roadmap. An open date can be marked “Not needed”.

roadmap-own_row = a row of the school's own
roadmap_remind-ahead = Roadmap, due { $due } ({ $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }): { $rows }
roadmap_remind-new = Roadmap: a mentee has had no pair for more than two weeks. Support by a psychologist or methodologist is needed by { $due }, the search for a mentor goes on
roadmap_remind-late = Roadmap, the date is over: { $rows }
roadmap_remind-curator = Roadmap, the date is over, the owner was reminded: { $rows }
roadmap_remind-head = Roadmap, overdue for more than two weeks: { $rows }
roadmap-remind_row = { $row } ({ $due })
roadmap-remind_open = Open
reminder_kind-roadmap = Dates of the roadmap
roadmap-told_approved = The head approved the roadmap { $year }. Its dates are reminded of from now on.
roadmap-told_returned = The head gave the roadmap { $year } back with a reason.
roadmap-waits = { $count ->
        [one] The roadmap waits for your approval
       *[other] Roadmaps wait for your approval: { $count }
    }
roadmap-waits_button = Roadmap
roadmap-waits_back = { $count ->
        [one] The head gave the roadmap back
       *[other] The head gave roadmaps back: { $count }
    }
roadmap-waits_back_button = Roadmap
roadmap-waits_late = { $count ->
        [one] { $count } row of the roadmap is overdue with you
       *[other] { $count } rows of the roadmap are overdue with you
    }
roadmap-waits_late_button = Overdue: { $count }
roadmap-over = { $count ->
        [one] The roadmap has waited for the head for more than eight school days
       *[other] Roadmaps have waited for the head for more than eight school days: { $count }
    }
roadmap-over_button = Roadmap

home-roadmap_home = Roadmap
home-roadmap_mine = My rows of the roadmap
paper_kind-roadmap_docx = Roadmap
roadmap-paper_title = { $title } ({ $repeat })
roadmap-paper_order = Order of { $on } No. { $number }
roadmap_paper-fact = Done { $on }
roadmap_paper-hand = Done { $on }
roadmap_paper-needless = Not needed
roadmap_paper-carried = Carried over into the next school year
audit-roadmap_made = roadmap made
audit-roadmap_sent = roadmap sent to the head
audit-roadmap_approved = roadmap approved
audit-roadmap_returned = roadmap given back
audit-roadmap_edited = row of the roadmap changed
audit-roadmap_ticked = row of the roadmap ticked off by itself
audit-roadmap_needed = row of the roadmap came up as needed
audit-roadmap_hand = row of the roadmap marked as done
audit-roadmap_needless = row of the roadmap marked as not needed
audit-roadmap_reopened = mark of the roadmap taken back
privacy_category-roadmap = the roadmap: which rows you answer for, what you have marked
my_data_table-roadmap_items = Rows of the roadmap you answer for
my_data_table-roadmap_points = Your marks in the roadmap and dates that concern you
my_data_field-end = How it ended
my_data_field-code = Number of the row
