# Orders of the head.
order-waits_pairs = { $count ->
        [one] { $count } pair waits for an order
       *[other] { $count } pairs wait for an order
    }
order-waits_pairs_button = Pairs without order: { $count }
order-waits_changes = { $count ->
        [one] An order has to be changed for { $count } pair
       *[other] Orders have to be changed for { $count } pairs
    }
order-waits_changes_button = Change an order: { $count }
order-waits_drafts = { $count ->
        [one] { $count } order waits for number and date
       *[other] { $count } orders wait for number and date
    }
order-waits_drafts_button = Draft orders: { $count }
order-list =
    <b>Orders</b>
    Drafts: { $drafts }. In force: { $signed }.

    A draft becomes an order once its number and date are entered. Until then pairs do not begin.
    { $page }
order-row_draft = Draft: { $kind }
order-row_signed = No. { $number } of { $on } · { $kind }
order-begin = New order
order-register = Register of documents
order-gather = Pairs wait for an order: { $count }
order-gather_change = Changes to No. { $number }: { $count }
order-gather_old = Changes to an earlier one: { $count }
order-kinds =
    <b>New order</b>

    What is it about? The draft is kept and can be filled in bit by bit.
order-kind_regulation = Approving the regulation
order-kind_curator = Appointing the curator
order-kind_pairs = Assigning pairs and groups
order-kind_change = Changing an order
order-kind_final = Final event
order-kind_association = Association of mentors
order-kind_release = Release from lessons
order-heading_regulation = On approving the regulation on the mentoring of teachers
order-heading_curator = On appointing the curator of mentoring programmes
order-heading_pairs = On assigning mentoring pairs and groups
order-heading_change = On changes
order-heading_final = On holding the final event
order-heading_association = On the members of the mentors' methodical association
order-heading_release = On release from duties
order-change_choose =
    <b>Changing an order</b>

    Which order? Shown are those in which a mentor was replaced, work ended early or a term was extended.
order-change_none =
    <b>Changing an order</b>

    Nothing to change now: no replacement, early ending or extension is without its order.
order-nothing_waits = Nobody waits for such an order now: perhaps a draft has been made already.
order-title = <b>{ $kind }</b>
order-screen = { $body }
order-state_draft = a draft
order-state_signed = signed
order-state_cancelled = cancelled
order-standing_draft = Draft since { $since }: no number and no date yet, the curator or the head enters them.
order-standing_signed =
    Order No. { $number } of { $on }
    Number and date entered on { $since }: { $who }
order-standing_cancelled = The draft was cancelled on { $since }.
order-line = { $label }: { $value }
order-earlier = No. { $number } of { $on }
order-pair = { $mentor } — { $mentees }
order-pair_assign = • { $pair }
order-pair_replace = • { $pair } (new mentor)
order-pair_end = • { $pair } (ending)
order-pair_extend = • { $pair } (extension)
order-people_named = Named: { $who }
order-and_more = and { $count } more
order-lacks = <b>Not filled in:</b> { $what }
order-lost = { $count ->
        [one] { $count } pair of this draft no longer waits for an order: take it out in the list of pairs.
       *[other] { $count } pairs of this draft no longer wait for an order: take them out in the list of pairs.
    }
order_act-fields = Fill in
order_act-grounds = Grounds
order_act-pairs = Pairs
order_act-people = People
order_act-each = Causes and cover
order_act-paper = Make DOCX
order_act-sign = Number and date
order_act-cancel = Cancel the draft
order-files = Files of the order
order-keep = Keep it
order-cancel_sure = Cancel the draft
order-cancel_ask =
    <b>Cancel the draft “{ $kind }”?</b>

    { $count ->
        [0] It leaves the list.
       *[other] It leaves the list, and its pairs wait for an order again.
    } Nobody gets a message.
order-cancel_done = The draft is cancelled.
order-cancelled = This draft was cancelled.
order-not_draft = Only a draft can be changed, and this order is { $state }. If something is different now, make an order that changes it.
order-empty = The answer is empty. Please write it again.
order-too_long = That is too long: up to { $limit } characters, please.
order-person_gone = This person cannot be chosen: the card is gone or not confirmed.
order-pair_gone = This pair no longer waits for such an order. Please open the list again.
order-missing = Please fill in first: { $what }.
order-questions =
    <b>{ $kind }</b>
    { $answers }

    Tap a question to answer it. What stays empty will be a blank line in the document, or left out.
order-nothing_filled = Nothing is filled in yet.
order-question =
    <b>{ $label }</b>
    { $about }
    { $value }

    { $hint }
order-now = Now: { $value }
order-hint_text = Write the answer on one line.
order-hint_lines = Write the answer: each point on a line of its own.
order-hint_date = Choose a day or write a date such as 12.10.2026.
order-hint_person = Choose a person or write part of the surname.
order-hint_order = Write number and date, for instance: No. 15, 12.10.2026
order-day_chip = { $day }
order-day = { $day }
order-person = { $who }
order-clear = Clear
order-each =
    <b>{ $kind }</b>

    Here you can give a cause for one pair, or time and cover for one person. What is empty is taken from the common answers.
order-each_on = ✓ { $label }: { $whom }
order-each_off = { $label }: { $whom }
order-field_points = Further points
order-field_control = Control
order-field_place = Place
order-field_in_force = In force from
order-field_protocol = Minutes
order-field_former = Former order
order-field_acquaint = Who acquaints
order-field_acquaint_by = Acquaint by
order-field_site_by = On the site by
order-field_appointed = Curator
order-field_starts = First day
order-field_ends = Last day
order-field_organisation = Organisation
order-field_roadmap_by = Roadmap by
order-field_bank_with = Keeps the bank with
order-field_programmes_by = Programmes by
order-field_addenda_by = Addenda by
order-field_addenda_who = Who prepares them
order-field_changed = Which one
order-field_title = Title
order-field_date = Date
order-field_venue = Where
order-field_format = Format
order-field_programme = Programme
order-field_criteria = Criteria
order-field_materials_by = Materials by
order-field_rewards = Rewards
order-field_leader = Leader
order-field_period = Period
order-field_plan_by = Plan of work by
order-field_event = Event
order-field_time = Time
order-field_cover = Cover
order-field_timetable = Who changes timetable
order-field_cause = Cause
order-field_lines = pairs
order-field_people = people
order-field_grounds_own = Own ground
order-field_grounds_regional = Regional act
order-about_points = Points the template does not have; they stand before the point on control.
order-about_control = Who keeps control. If nobody is named, the head does.
order-about_place = The town as in the school's details. It is remembered for the next orders.
order-about_in_force = From which day the regulation is in force.
order-about_protocol = The minutes the order rests on, for instance: of 30.08.2026 No. 1
order-about_former = The order that approved the former regulation, which is no longer in force.
order-about_acquaint = Who acquaints the staff with the regulation. If nobody is named, the curator does.
order-about_acquaint_by = By which day the staff are acquainted.
order-about_site_by = By which day it is on the school's site.
order-about_appointed = Who becomes the curator.
order-about_starts = The curator's first day.
order-about_ends = The last day. If empty, until a further order.
order-about_organisation = If the curator is from another organisation, write its name.
order-about_roadmap_by = By which day the roadmap is ready.
order-about_bank_with = The administrator with whom the curator keeps the bank of mentors and mentees.
order-about_programmes_by = By which day the pairs have their programmes ready.
order-about_addenda_by = By which day addenda to labour contracts are ready (Labour Code art. 351.8). If empty, the point is left out.
order-about_addenda_who = Who prepares the addenda.
order-about_changed = Number and date of the order that is changed.
order-about_title = Name of the event, without quotes.
order-about_date = The day of the event.
order-about_venue = Where it takes place.
order-about_format = For instance: round table, festival of practice, day of methods, defence of programmes.
order-about_programme = Annex 1. Write it like this: 14:00 — Opening — who answers for it
order-about_criteria = Annex 3: criteria of the best practice.
order-about_materials_by = By which day pairs hand in the description of their practice.
order-about_rewards = The whole sentence on rewards, for instance: Participants are awarded certificates.
order-about_leader = Who leads the methodical association.
order-about_period = For instance: school year 2026/27
order-about_plan_by = By which day its plan of work is ready.
order-about_event = Name of the event, without quotes.
order-about_time = Time or lessons, for instance: lessons 3–5
order-about_cover = How lessons are covered: who stands in, what is moved. Please name no pupils.
order-about_timetable = Who changes the timetable.
order-about_cause = As it follows “in connection with”, for instance: the mentor's statement
order-about_grounds = As it follows “on the grounds of”: the act with its date and number. Please check that it is in force.
order-pairs_choose =
    <b>{ $kind }</b>
    Chosen: { $count }

    Tap a pair to put it into the order or take it out.
order-pairs_none =
    <b>{ $kind }</b>
    Chosen: { $count }

    No pairs wait for such an order now. They appear once the head has approved them.
order-people_choose =
    <b>{ $kind }</b>
    { $named }

    Tap a person to add or remove them. Find others by writing part of the surname.
order-people_none = Nobody is named yet.
order-grounds =
    <b>On the grounds of:</b>
    { $lines }

    { $waiting }

    Mark what you need. Please check the texts: acts change.
order-ground_line = — { $text }
order-grounds_none = No grounds are chosen.
order-ground_needs = “{ $ground }” is printed once this is filled in: { $what }.
order-regional_edit = Regional act
order-own_edit = Own ground
order-grounds_keep = Remember for later
order-grounds_kept = Remembered: the next orders of this kind begin with these grounds.
order-ground_education = Law 273-FZ
order-ground_principles = Decree 3273-r
order-ground_letter = Letter No. 657
order-ground_concept = Concept 1264-r
order-ground_regional = Regional act
order-ground_teachers_council = Teachers' council
order-ground_council = Methodical council
order-ground_labour = Labour Code 351.8
order-ground_consents = Consents
order-ground_roadmap = Roadmap
order-ground_programmes = Programmes
order-ground_regulation = Regulation
order-ground_regulation_curator = Regulation: 3.1, 3.4
order-ground_regulation_pairs = Regulation: 3.1, 3.2, 6.2
order-ground_regulation_change = Regulation: 5.1, 7.1
order-ground_regulation_council = Regulation: 3.4
order-ground_regulation_release = Regulation: 1.4
order-grounds_education = the Federal Law of 29.12.2012 No. 273-FZ on education in the Russian Federation
order-grounds_principles = the decree of the Government of the Russian Federation of 31.12.2019 No. 3273-r
order-grounds_letter = the letter of the Ministry of Education and the teachers' trade union of 21.12.2021 No. AZ-1128/08/657
order-grounds_concept = the concept of mentoring until 2030, approved by the decree of the Government of the Russian Federation of 21.05.2025 No. 1264-r
order-grounds_regional = { $regional }
order-grounds_teachers_council = the decision of the teachers' council (minutes { $protocol })
order-grounds_council = the decision of the methodical council (minutes { $protocol })
order-grounds_labour = article 351.8 of the Labour Code of the Russian Federation
order-grounds_consents = the written consents of the teachers
order-grounds_roadmap = the roadmap of mentoring
order-grounds_programmes = the personalised programmes of mentoring
order-grounds_regulation = the regulation on the mentoring of teachers
order-grounds_regulation_curator = the regulation on the mentoring of teachers (clauses 3.1, 3.4)
order-grounds_regulation_pairs = the regulation on the mentoring of teachers (clauses 3.1, 3.2, 6.2)
order-grounds_regulation_change = the regulation on the mentoring of teachers (clauses 5.1, 7.1)
order-grounds_regulation_council = the regulation on the mentoring of teachers (clause 3.4)
order-grounds_regulation_release = the regulation on the mentoring of teachers (clause 1.4)
order-former_words = by the order of { $on } No. { $number }
order-topics_both = { $topics }; the other way round: { $back }
order-cause_done = the programme carried out in full
order-cause_mentor = the mentor's statement
order-cause_mentee = the mentee's petition
order-cause_mutual = the wish of both sides
order-cause_curator = the curator's decision
order-cause_replaced = the appointment of another mentor
order-cause_left = the end of participation
order-number =
    <b>{ $kind }</b>

    Write number and date of the signed order, for instance: No. 15, 12.10.2026. The number alone will do for a start.
order-date =
    Number: <b>{ $number }</b>

    Of which date is the order? Choose a day or write a date.
order-date_format = The date could not be read. Please write it as 12.10.2026
order-number_needed = Write the order's number as it stands in the book of orders, for instance 15 or 45/2.
order-number_long = The number is too long: up to { $limit } characters.
order-number_and_date = Both number and date are needed, for instance: No. 15, 12.10.2026
order-number_taken = Order No. { $number } of { $on } is in the register already. Please check number and date.
order-date_future = An order cannot be dated later than today: { $today }.
order-date_before_yes = An order cannot be dated before everybody agreed to work in the pair: { $day }.
order-date_before_changed = A change cannot be earlier than the order itself: { $day }.
order-check =
    <b>{ $kind }</b>
    No. { $number } of { $on }

    { $active }
    { $pairs }
    { $told }

    After this number and date cannot be changed.
order-check_active = { $count ->
        [0] No pair begins its work by this order.
        [one] { $count } pair (group) begins its work.
       *[other] { $count } pairs (groups) begin their work.
    }
order-check_told = { $count ->
        [0] The head and the curators get a message.
        [one] { $count } person gets a message, and so do the head and the curators.
       *[other] { $count } people get a message, and so do the head and the curators.
    }
order-not_now = Not now
order-sign_sure = Enter number and date
order-signed_done = { $count ->
        [0] Number and date are entered. Those concerned have got a message.
        [one] Number and date are entered, { $count } pair has begun its work. Those concerned have got a message.
       *[other] Number and date are entered, { $count } pairs have begun their work. Those concerned have got a message.
    }
order-told_signed = An order is signed: its number and date are entered.
order-told_you = An order about mentoring in which you are named is signed. You will be asked to sign that you have read it.
audit-order_drafted = order drafted
audit-order_changed = draft order changed
audit-order_grounds = grounds of orders remembered
audit-order_signed = number and date of an order entered
audit-order_cancelled = draft order cancelled
paper_kind-order_regulation_docx = Order approving the regulation
paper_kind-order_curator_docx = Order appointing the curator
paper_kind-order_pairs_docx = Order assigning pairs
paper_kind-order_change_docx = Order on changes
paper_kind-order_final_docx = Order on the final event
paper_kind-order_association_docx = Order on the association of mentors
paper_kind-order_release_docx = Order on release from duties
