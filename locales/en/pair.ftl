# Pairs and groups: the quiet yes, the terms, the consent, the council, the head.

# Where a pair stands, whose turn it is, who takes part.
pair-state_asking = answers of both sides
pair-state_curator = curator’s decision
pair-state_consent = mentor’s consent to the assignment
pair-state_council = methodical council
pair-state_head = head’s decision
pair-state_order = order
pair-state_active = at work
pair-state_paused = paused
pair-state_ended = ended
pair-state_dropped = proposal taken back
pair-state_forming = settling the terms
pair-party_mentor = mentor
pair-party_mentee = mentee
pair-party_helper = helping colleague
pair-party_curator = curator
pair-party_council = methodical council
pair-party_head = head
pair-answer_waiting = no answer yet
pair-answer_yes = yes
pair-answer_no = no
pair-answer_talk = talk first
pair-basis_addendum = addendum to the employment contract
pair-basis_duty = part of the job
pair-cause_refused = somebody answered “no”
pair-cause_silent = somebody did not answer in time
pair-cause_curator = curator’s decision
pair-cause_consent = the terms did not suit the mentor
pair-cause_council = the council did not agree
pair-cause_head = the head did not agree
pair-cause_left = somebody no longer takes part in mentoring
pair-ending_done = the plan was carried out in full
pair-ending_mentor = at the mentor’s wish
pair-ending_mentee = at the mentee’s wish
pair-ending_mutual = by mutual decision
pair-ending_curator = by the curator
pair-ending_replaced = another mentor goes on
pair-ending_left = somebody no longer takes part in mentoring

# The history.
pair-event_proposed = proposal sent
pair-event_agreed = everybody agreed
pair-event_silent = somebody did not answer in time
pair-event_dropped = proposal taken back
pair-event_without = the group has changed
pair-event_settled = the curator wrote down the terms
pair-event_confirmed = the curator sent it on
pair-event_recalled = the curator took it back to the terms
pair-event_consented = the mentor consented to the assignment
pair-event_consent_declined = the terms did not suit the mentor
pair-event_original = the signed consent was received
pair-event_council_yes = the council agreed
pair-event_council_no = the council returned it to the curator
pair-event_head_yes = the head agreed
pair-event_head_no = the head returned it to the curator
pair-event_active = the order was issued, work has begun
audit-pair_proposed = a mentoring proposal was sent
audit-pair_answered = a proposal was answered
audit-pair_agreed = both sides agreed
audit-pair_silent = a proposal was not answered in time
audit-pair_dropped = a proposal was taken back
audit-pair_without = a group has changed
audit-pair_settled = terms of a pair written down
audit-pair_confirmed = a pair was sent on
audit-pair_recalled = a pair was taken back to its terms
audit-pair_considered = a pair was considered
audit-pair_original = the signed consent to an assignment was received
audit-pair_active = a pair began its work by order

# What comes by itself: no names, no reasons.
pair-told_asking = You are asked whether you would like to work together. Have a look and answer when it suits you.
pair-told_remind = A proposal to work together waits for your answer. Any answer will do: “yes”, “no” or “talk first”.
pair-told_curator = Everybody agreed to work together. The pair waits for your terms.
pair-told_no = A mentoring proposal was answered “no”. Nobody else knows: decide how to go on.
pair-told_talk = Somebody would like to talk before answering a proposal. Please help them meet.
pair-told_talk_you = Before answering a proposal, somebody would like to talk with you. Please find a time that suits you.
pair-told_silent = A proposal was left without an answer. Decide whether to wait or to ask others.
pair-told_passed = There was no answer, so the bot passed the proposal on to the next mentor.
pair-told_dropped = The proposal was taken back: the curator goes on looking. You need not answer it any more.
pair-told_left = Somebody of a proposal no longer takes part in mentoring. Have a look at what has changed.
pair-told_consent = The curator has prepared the terms of your work as a mentor. Your consent to the assignment is needed.
pair-told_council = A pair waits for the word of the methodical council.
pair-told_head = A pair waits for your decision.
pair-told_order = A pair is approved. Now it needs an order: number and date.
pair-told_back = A pair has come back to you. Open it to see why.
pair-told_active = The order is issued, the pair begins its work. The next step is the mentoring programme.

# Refusals.
pair-not_yours = Only these may do it: { $who }.
pair-with_curator = This is not available to you now: the pair is with the curator.
pair-not_now = Not possible now, at the step “{ $state }”. Possible at: { $when }.
pair-oneself = The same person is named twice.
pair-no_mentee = At least one mentee is needed.
pair-gone = Somebody of these people no longer takes part. Please open the matching again.
pair-group_kind = Group mentoring means several mentees; for one mentee choose another kind.
pair-reverse_two = Reverse mentoring means two people, each leading a topic. Name the topics of both.
pair-no_topic = Name at least one topic; mentor and mentee must have different ones.
pair-no_kind = Choose at least one kind of mentoring.
pair-not_in_bank = This mentor’s questionnaire is not in the bank now.
pair-no_place = { $free ->
        [0] The mentor has no place left: at most { $capacity } by the questionnaire.
       *[other] The mentor has too few places: { $free } free, at most { $capacity } by the questionnaire.
    }
pair-already = The mentee already has a mentor or a proposal in this topic. Please open the matching again.
pair-nobody_follows = There are no other mentors in this proposal. Take it back and open the matching.
pair-not_agreed = Not everybody has agreed yet.
pair-no_term = Please set the term first.
pair-no_consent = The mentor’s consent to the assignment is still missing (Labour Code, article 351.8).
pair-no_order = A pair begins its work by order only: its number and date are needed.
pair-not_approved = The pair is not approved yet, so there can be no order on it.
pair-no_council = The bot knows no council members. Invite them or leave out this step in the settings of the chain.
pair-no_head = The bot knows no head, so nobody can approve the pair. Please invite the head.
pair-patience_range = The time to answer is 1 to 10 working days.
pair-reason_needed = Please write the reason: only the curator will read it.
pair-too_long = That is longer than { $limit } characters. Please send it shorter.
pair-term_backwards = The last day of the term is before the first.
pair-term_short = By clause 1.2 of the regulation a programme lasts 3 months to a year. The earliest end is { $earliest }.
pair-term_long = By clause 1.2 of the regulation a programme lasts 3 months to a year. The latest end is { $latest }.
pair-term_format = Write two dates, for example “01.10.2026–31.05.2027”.
pair-day_format = Write a date, for example “01.10.2026”.
pair-day_future = That day is still to come.

# The screen of a pair.
pair-screen = { $body }
pair-title_asked = <b>A mentoring proposal</b>
pair-title_pair = <b>Mentoring pair No. { $number }</b>
pair-title_group = <b>Mentoring group No. { $number }</b>
pair-standing =
    Step: <b>{ $step }</b>, since { $since }
    Whose turn: { $holder }
pair-standing_over = Now: <b>{ $step }</b>, since { $since }
pair-line_mentor = Mentor: { $who }
pair-line_mentees = { $count ->
        [one] Mentee: { $who }
       *[other] Mentees: { $who }
    }
pair-line_group = A group: you will see your colleagues’ names once it begins its work.
pair-line_helper = Helps: { $who }
pair-line_kinds = Kind: { $kinds }
pair-line_form =
    Form: { $form }
    Mode: { $mode }
pair-line_topics = Topics: { $topics }
pair-line_lead = Led by the mentor: { $topics }
pair-line_lead_back = Led by the mentee: { $topics }
pair-line_term = Term: { $starts } to { $ends }
pair-line_term_none = Term: not set yet
pair-line_basis = Basis: { $basis }
pair-line_addendum = Addendum: { $words }
pair-line_payment = Payment: { $words }
pair-line_order = Order: No. { $number } of { $on }
pair-line_ending = How it ended: { $how }
pair-line_ended = Last day of work: { $on }
pair-line_paused = Paused until { $until }
pair-dropped =
    <b>The proposal was taken back</b>

    The curator goes on looking. You need not answer this one any more; a new one will come in a message of its own.
pair-awaits_order = The pair is approved. Work begins once the order has its number and date.
pair-to_history = History
pair-to_matching = Matching
pair-to_order = Order
pair-to_programme = Programme
pair-to_life = Change, end
pair-to_chain = Steps of approval
pair-history = <b>What has happened</b>
pair-history_line = { $at } — { $what }
pair-history_by = { $at } — { $what } ({ $who })
pair-history_words =
    { $at } — { $what } ({ $who })
    <i>{ $words }</i>

# The quiet yes.
pair-ask_person_mentor =
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }
    Can help with:
    { $areas }
pair-ask_person_mentee =
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }
    Needs help with:
    { $areas }
pair-ask_group = Other colleagues will be in the group too: you will see their names once it begins its work.
pair-ask_mentee = Would you like this colleague to be your mentor?
pair-ask_mentor = Would you like to be the mentor?
pair-ask_readers = Only the curator will read your answer. A “no” needs no reason. If you choose “Talk first”, the curator and the other side learn that you would like to meet.
pair-own_answer = Your answer: <b>{ $answer }</b>. You can change it while the curator collects answers.
pair-to_about = More: { $who }
pair-about =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }

    { $answers }
pair_say-yes = Yes
pair_say-no = No
pair_say-talk = Talk first
pair-no_sure =
    <b>Answer “no”?</b>

    No reason is needed. Only the curator will learn of your answer and go on looking; the others will just see that the proposal was taken back. You can change it while the curator collects answers.
pair-no_back = Go back
pair-no_sure_do = Yes, answer “no”
pair-answered_yes = Thank you! Your “yes” is written down.
pair-answered_no = Your answer is written down. Only the curator sees it.
pair-answered_talk = Written down. The curator and the other side know that you would like to talk; answer after you have met.

# The curator's view.
pair-answers =
    <b>Answers</b> (only the curator sees them)
    { $lines }
pair-answer_line = • { $who }, { $side }: { $answer }
pair-answer_at = { $answer }, { $at }
pair-answer_reminded = no answer yet, reminded { $at }
pair-answer_silent = does not answer, reminded { $at }
pair-needs_no = <b>There is a “no”.</b> The others do not know of it. You can ask the next mentor, go on with the group without this person, or take the proposal back.
pair-needs_talk = <b>Somebody would like to talk first.</b> Help them find a time; they will answer afterwards.
pair-needs_silence = <b>There is still no answer.</b> You can ask in person, turn to the next mentor, or take the proposal back.
pair-returned = It came back to you: { $what }.
pair-returned_words =
    It came back to you: { $what }.
    Reason: <i>{ $words }</i>
pair-cause = Why it was taken back: { $cause }
pair-following = Next in line: { $who }
pair-why =
    <b>Why they fit: { $who }</b>
    { $lines }
pair-why_line = • { $why }
pair_act-confirm = Send on
pair_act-terms = Term and conditions
pair_act-paper = Consent (DOCX)
pair_act-original = Original received
pair_act-recall = Back to the terms
pair_act-without = Go on without…
pair_act-next = Next mentor
pair_act-drop = Take back
pair_sure-recall =
    <b>Take it back to the terms?</b>

    You can put the terms right and send the pair on again. Nobody is told. If the terms change, the mentor’s consent is needed again.
pair_sure-drop =
    <b>Take the proposal back?</b>

    The mentor and the mentees get one and the same message: “The proposal was taken back, the curator goes on looking”. They will not learn why.
pair_sure-next =
    <b>Ask the next mentor: { $who }?</b>

    The present proposal is taken back: its people will read that the curator goes on looking. The next mentor and the mentees get a new proposal.
pair_done-confirm = Sent on.
pair_done-recall_do = The pair is with you again: you can put the terms right.
pair_done-drop_do = The proposal was taken back. Its people got a neutral message.
pair_done-next_do = A new proposal was sent.
pair-without = Without whom should the group go on?
pair-person = { $who }
pair-without_sure =
    <b>Go on without { $who }?</b>

    The others get no message. This person will read that the proposal was taken back, unless the answer was “no” already.
pair-without_do = Go on without
pair-done_without = The group has changed.

# The terms.
pair-terms = <b>Term and conditions</b>
pair-terms_readers = Everybody in the pair, the council and the head will see the term, kind, form and topics. You, the mentor and the head will see the basis and the payment; they become part of the consent to the assignment.
pair_term-change = Change the term
pair-term_ask =
    <b>Term of work</b>

    It begins on { $starts }. Choose the end, or write both dates: “01.10.2026–31.05.2027”.

    By clause 1.2 of the regulation a programme lasts 3 months to a year. Everybody in the pair will see the term.
pair_preset-year_end = End of school year: { $ends }
pair_preset-m3 = 3 months: { $ends }
pair_preset-m6 = 6 months: { $ends }
pair_preset-m12 = 1 year: { $ends }
pair_words-addendum = Addendum
pair_words-payment = Payment
pair_pick-basis = Basis
pair_pick-form = Form
pair_pick-mode = Mode
pair-words_addendum =
    <b>Addendum</b>
    Now: { $now }

    Write its number and date, for example “No. 12 of 01.10.2026”. Up to { $limit } characters; if you do not know yet, leave it empty and the paper will have a blank.

    Read by the curator, the mentor and the head.
pair-words_payment =
    <b>Payment</b>
    Now: { $now }

    Write the amount and conditions in your own words, up to { $limit } characters.

    Read by the curator, the mentor and the head.
pair-words_clear = Take out
pair-pick_basis = On what does the mentor’s work rest (Labour Code, article 351.8)?
pair-pick_form = Form of mentoring (clause 2.3 of the regulation)
pair-pick_mode = How will they meet?
pair-done_terms = Written down.

# The mentor's consent.
pair-consent_law =
    <b>Do you consent to this assignment?</b>

    By article 351.8 of the Labour Code mentoring is assigned with the employee’s written consent. Your press is kept with its date; later the school will ask you to sign the paper, which you can get here.

    The curator, the council and the head will see your consent. If the terms do not suit you, only the curator learns of it.
pair_act-consent = I consent
pair_act-decline = Terms do not suit
pair-decline_sure =
    <b>The terms do not suit you?</b>

    The assignment goes back to the curator, who can change the terms or go on looking. No reason is needed, and only the curator learns of it.
pair-done_consent = Thank you! Your consent is written down.
pair-done_decline = Written down. The curator will see what can be changed.
pair-original =
    <b>The signed consent</b>

    When did you receive the mentor’s signed consent? Choose a day or write a date. The people of the pair will see this entry.
pair_day-today = Today
pair_day-yesterday = Yesterday
pair-done_original = Noted: the original was received.
paper_kind-assignment_docx = Consent to the assignment

# The council and the head.
pair-asks_council = The council confirms a pair (clause 3.5 of the regulation). Do you agree?
pair-asks_head = Approve the pair? The curator will then prepare the order.
pair-counsel = The council agreed: { $on }.
pair_act-approve = Approve
pair_act-refuse = Do not approve
pair-reason_ask =
    <b>Why is it not approved?</b>

    Write it in one message, up to { $limit } characters, or choose a ready phrase. Only the curator will read it.
pair_phrase-load = The mentor has much to do already
pair_phrase-other = Another mentor would fit better
pair_phrase-term = The term should be changed
pair_phrase-terms = The terms should be clearer
pair-reason_preview =
    <b>The curator will read:</b>

    <blockquote>{ $words }</blockquote>

    To replace the reason just write a new one.
pair-reason_send = Return to the curator
pair-done_approve = Approved.
pair-done_refuse = Returned to the curator.

# Lists.
pair-list =
    <b>{ $title }</b>

    Press a line to open it. { $page }
pair-list_empty =
    <b>{ $title }</b>

    Nothing here yet. When something comes, the bot will tell you. { $page }
pair-mine = My pairs: { $count }
pair-of_state = { $state }: { $count }
pair-counts =
    <b>Pairs and groups</b>: { $count }

    Choose a step to see the pairs at it.
pair-counts_empty =
    <b>Pairs and groups</b>: { $count }

    None yet. A pair appears when the curator sends a proposal from the matching.
pair-count = { $state }: { $count }
pair-row_pair = { $mentor } – { $mentee } · { $state }
pair-row_group = { $mentor } – group ({ $count }) · { $state }
pair-row_mentee = { $mentor } · { $state }
pair-row_mentor = { $mentee } · { $state }
pair-row_mentor_group = Group ({ $count }) · { $state }
pair-waits_asked = Proposals that wait for your answer: { $count }
pair-waits_asked_button = Answer: { $count }
pair-waits_consent = Assignments that wait for your consent: { $count }
pair-waits_consent_button = Assignment: { $count }
pair-waits_decide = Proposals that need your decision: { $count }
pair-waits_decide_button = Answers: { $count }
pair-waits_agreed = Pairs that wait for terms and sending on: { $count }
pair-waits_agreed_button = Pairs to send on: { $count }
pair-waits_council = Pairs that wait for the council: { $count }
pair-waits_council_button = For the council: { $count }
pair-waits_head = Pairs that wait for your decision: { $count }
pair-waits_head_button = Pairs to decide: { $count }

# The paper of the consent.
pair_content-topics = { $count ->
        [one] helping the mentee in these topics: { $topics }
       *[other] helping the mentees in these topics: { $topics }
    }
pair_content-topic = “{ $topic }”
pair_content-programme = making and carrying out a personalised mentoring programme together
pair_content-meetings = meetings, advice and visits to each other’s lessons by the programme’s plan, summing up
