# Petitions and statements: another mentor, stepping down, ending, the personal file, mediation, a helper.
petition_kind-replace = Petition for another mentor
petition_kind-step_down = Statement of stepping down
petition_kind-end_wish = Wish to end the work
petition_kind-file_access = Access to the personal file
petition_kind-release = Release from lessons for a meeting
petition_kind-mediation = Request for mediation
petition_kind-helper = Invitation to help
petition_kind-improve = Proposal for the programme
petition_kind-reward = Proposal of a reward
petition_kind-discipline = Proposal of a disciplinary measure
petition_state-open = waits for an answer
petition_state-granted = granted
petition-supported = supported
petition_state-declined = declined
petition_state-withdrawn = taken back by its author
petition_state-taken_note = taken note of
petition_state-closed = closed
petition-people =
    Mentor: { $mentor }
    { $count ->
        [1] Mentee
       *[other] Mentees
    }: { $mentees }

petition-list =
    <b>Petitions: { $name }</b> ({ $count })

    { $empty }

    { $page }
petition_list-waits = waiting for me
petition_list-mine = mine
petition_list-done = decided
petition_empty-waits = Nothing waits for your answer now.
petition_empty-mine = You have not asked for anything yet. You can, from the pair's card: “What can be done”.
petition_empty-done = No petition has been decided yet.
petition-tab = { $name }: { $count }
petition-tab_on = ✓ { $name }: { $count }
petition-row = No. { $number } · { $kind } · { $mark }
petition-row_due = by { $due }

petition-card =
    <b>{ $kind } No. { $number }</b>

    { $people }

    { $lines }
petition-line_from = Put by { $who }, { $at }
petition-line_to = To: { $who }
petition-line_state = Now: { $state }
petition-line_due = An answer is due by { $due }
petition-line_takes_effect = Takes effect on { $due }: by law after 3 working days
petition-line_words = <blockquote>{ $words }</blockquote>
petition-line_invited = The council invited to talk: { $at }
petition-line_decided = Decided by { $who }, { $at }
petition-line_until = Access is open until { $until } inclusive
petition-line_decision = <blockquote>{ $words }</blockquote>
petition-line_voice = { $who }: { $answer }
petition-line_use = The personal file was read on { $at }
petition-line_meeting = Meeting: { $when }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
petition_about-file_access = Whose personal file: { $who }
petition_about-release = Who is to be released: { $who }
petition_about-helper = Who is invited: { $who }
petition_about-reward = Proposed for a reward: { $who }
petition_about-discipline = About: { $who }
petition_voice-waiting = no answer yet
petition_voice-yes = agrees
petition_voice-no = does not agree
petition_say-yes = Yes, I agree
petition_say-no = No
petition_do-granted = Grant
petition-do_support = Support it
petition_do-declined = Decline
petition_do-taken_note = Take note
petition_do-closed = Close with outcome
petition-do_invite = Invite to talk
petition-do_use = I read the file today
petition-do_paper = Statement to sign
petition-do_withdraw = Take back
petition-to_pair = To the pair
petition-keep = Leave it as it is
petition-ask_withdraw =
    <b>Take back petition No. { $number }?</b>

    Everybody it was put to will learn that it was taken back. You can ask again on any day.

petition_ask-replace =
    <b>Petition for another mentor</b>

    { $people }

    Why do you need another mentor? Write one message, up to { $limit } characters. One sentence is enough.

    { $readers }
    { $what }
petition_ask-step_down =
    <b>Statement of stepping down as mentor</b>

    { $people }

    Write your request in one message, up to { $limit } characters. You need not give a reason.

    { $readers }
    { $what }
petition_ask-end_wish =
    <b>End the work at your wish</b>

    { $people }

    For what circumstances do you wish to end the work? Write one message, up to { $limit } characters.

    { $readers }
    { $what }
petition_ask-file_access =
    <b>Access to the personal file</b>

    { $people }
    { $about }

    What do you need the personal file for? Write one message, up to { $limit } characters.

    { $readers }
    { $what }
petition_ask-mediation =
    <b>Help to come to terms</b>

    { $people }

    What makes working together hard? Write one message, up to { $limit } characters.

    { $readers }
    { $what }
petition_ask-helper =
    <b>Invite a colleague to help</b>

    { $people }
    { $about }

    What is help needed with? Write one message, up to { $limit } characters.

    { $readers }
    { $what }
petition_ask-improve =
    <b>How could the mentoring programme be better?</b>

    { $people }

    What would you change, and why? Write it in one message, { $limit } characters at most.

    { $readers }
    { $what }
petition_ask-reward =
    <b>Proposal of a reward</b>

    { $people }
    { $about }

    What for, and how would you reward it? Write it in one message, { $limit } characters at most.

    { $readers }
    { $what }
petition_ask-discipline =
    <b>Proposal of a disciplinary measure</b>

    { $people }
    { $about }

    What happened, and when? Write it in one message, { $limit } characters at most: only what you saw yourself, without judgements and without data of pupils.

    { $readers }
    { $what }
petition_what-replace = The curator and the head answer within 5 working days. Until the order on a new mentor you work with the present one. The bot tells the present mentor nothing before there is a decision.
petition_what-step_down = You will be free of the duties on the third working day; until then the statement can be taken back. It cannot be refused: the curator and the head take note of it and look for another mentor.
petition_what-end_wish = The other side is asked whether it agrees. The curator decides within 5 working days; if all agree, the work ends by mutual decision.
petition_what-file_access = The head decides. Access is open for 30 days at most, and the mentee learns of it. The file itself is read at the personnel office, it is not in the bot; you note each reading.
petition_what-release = The head decides: release is for exceptional cases and needs cover (clause 1.4). Until then the meeting stands in the plan, marked.
petition_what-mediation = The council invites you and the other side to talk. The other side learns of the invitation only: neither your words nor your name are in it.
petition_what-helper = Your colleague answers yes or no without explanations. The mentee too learns of a yes.
petition_what-improve = You will be answered within 10 working days: it is supported, taken note of, or you read why not.
petition_what-reward = The head decides within 10 working days. The one it is about learns nothing of it until told in person.
petition_what-discipline = The one it is about learns nothing from the bot. Before a penalty the head must ask the employee for a written explanation (Labour Code, art. 193); the bot only carries the proposal.
petition_readers-replace = <i>Will be read by: the curator and the head.</i>
petition_readers-step_down = <i>Will be read by: the curator and the head.</i>
petition_readers-end_wish = <i>Will be read by the curator only.</i>
petition_readers-file_access = <i>Will be read by the head only.</i>
petition_readers-release = <i>Will be read by the head only.</i>
petition_readers-mediation = <i>Will be read by members of the council only. The curator and the head are not shown it.</i>
petition_readers-helper = <i>Will be read by the colleague you invite only.</i>
petition_readers-improve = <i>Will be read by: the curator and the council.</i>
petition_readers-reward = <i>Will be read by: the head and the curator.</i>
petition_readers-discipline = <i>Will be read by the head only.</i>
petition-voices =
    <b>Proposals</b>

    { $people }

    { $lines }
petition-before_discipline =
    <b>Before you propose a disciplinary measure</b>

    { $people }

    This is an official proposal of a penalty to the head (regulation, 4.2). The head alone will read it: neither the curator nor the council will learn of it, nor will your colleague. An answer is due within { $days } working days.

    Before a penalty the head must ask the employee for a written explanation (Labour Code, art. 193); the bot only carries the proposal.

    Often a talk is enough. The council knows how to help people come to terms, and tells neither the curator nor the head.
petition-go_on = Propose it anyway

petition-preview =
    <b>Check before sending</b>

    { $people }
    { $about }

    <blockquote>{ $words }</blockquote>

    { $readers }
    { $what }

    An answer is due by { $due }.
petition_send-replace = Put the petition
petition_send-step_down = Put the statement
petition_send-end_wish = Send to the curator
petition_send-file_access = Send to the head
petition_send-mediation = Send to the council
petition_send-helper = Invite
petition_send-improve = Send the proposal
petition_send-reward = Send to the head
petition_send-discipline = Hand to the head
petition-mediation_first = Talk first
petition-ask_colleague =
    <b>Whom to invite to help?</b>

    { $people }

    Write the colleague's surname or a part of it.
petition_whom-file_access = <b>Whose personal file do you need?</b>
petition_whom-reward = <b>Whom do you propose for a reward?</b>
petition_whom-discipline = <b>Whom is it about?</b>
petition-person = { $who }
petition-found = { $count ->
    [0] Nobody was found. Try another spelling: only those who are in the bot and not yet in this pair are looked through.
    [one] { $count } person was found. Choose them or write another surname.
   *[other] { $count } people were found. Choose one or write more of the surname.
}

petition_why-declined =
    <b>Why is petition No. { $number } declined?</b>

    { $people }

    Write one message, up to { $limit } characters. Its author will read it.
petition_why-closed =
    <b>How did the talk on petition No. { $number } end?</b>

    { $people }

    Write the outcome in one message, up to { $limit } characters. The council and the author will read it.
petition-decision =
    <b>Petition No. { $number }: { $what }</b>

    <blockquote>{ $words }</blockquote>

    { $readers }
petition_reads-replace = <i>Will be read by: the author, the curator and the head.</i>
petition_reads-end_wish = <i>Will be read by: the author and the curator.</i>
petition_reads-file_access = <i>Will be read by: the author and the head.</i>
petition_reads-release = <i>Will be read by: the author and the head.</i>
petition_reads-mediation = <i>Will be read by: the author and the council.</i>
petition_reads-improve = <i>Will be read by: the author, the curator and the council.</i>
petition_reads-reward = <i>Will be read by: the author, the head and the curator.</i>
petition_reads-discipline = <i>Will be read by: the author and the head.</i>
petition-ask_term =
    <b>For how long is the personal file open?</b>

    Until { $latest } inclusive at the latest. The mentee learns that access is open.
petition-term = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
petition-sure_access =
    <b>Open access until { $until } inclusive?</b>

    { $people }

    The mentor and the mentee learn of it. The mentor notes each reading with its date.
petition_sure-replace_granted =
    <b>Grant the petition?</b>

    { $people }

    The author learns of the decision; the bot tells the mentor that another mentor is being looked for. The curator begins the search; the pair works until the new order.
petition_sure-step_down_taken_note =
    <b>Take note?</b>

    { $people }

    The duties end on { $due }. The mentor and the mentees learn of it, the curator begins the search.
petition_sure-end_wish_granted =
    <b>End the work?</b>

    { $people }

    The work ends today, everybody in the pair learns of it. Then an order on the change is needed. If one of a group is let go, the others go on.
petition_sure-improve_granted =
    <b>Support the proposal?</b>

    { $people }

    Its author learns that it is supported. Bringing it into programmes is for the council and the pairs.
petition_sure-improve_taken_note =
    <b>Take note of it?</b>

    { $people }

    Its author learns that it was read and will be borne in mind.
petition_sure-reward_granted =
    <b>Support the reward?</b>

    { $people }

    The author of the proposal learns of it. The order and the reward itself are outside the bot; the bot tells nothing to the one it is about.
petition_sure-reward_taken_note =
    <b>Take note of it?</b>

    { $people }

    Only the author of the proposal learns of it.
petition_sure-discipline_taken_note =
    <b>Take note of it?</b>

    { $people }

    Only its author learns of it. The bot sets nothing going: before a penalty, ask the employee for a written explanation (Labour Code, art. 193).
petition_sure-release_granted =
    <b>Allow the release from the lesson?</b>

    { $people }

    Both sides of the meeting learn of it. The school arranges the cover.
petition-sure_invite =
    <b>Invite to talk?</b>

    { $people }

    All sides learn that the council invites them to talk, and nothing else.

petition_told-replace = A petition for another mentor has come. It waits for your decision.
petition_told-step_down = A mentor has put a statement of stepping down. It takes effect on the third working day.
petition_told-end_wish = One of the sides asks to end a pair's work. Your decision is needed.
petition_told-file_access = A mentor asks for access to a personal file. Your decision is needed.
petition_told-release = Release from a lesson is asked for, for a meeting of a programme. Your decision is needed.
petition_told-mediation = The council is asked to help to come to terms.
petition_told-improve = Somebody proposes how the mentoring programme could be better.
petition_told-reward = A reward is proposed. Your decision is needed.
petition_told-discipline = A petition has come that only the head reads. Your decision is needed.
petition-told_to_read = A reward is proposed. The head decides, you can read it.
petition_asked-end_wish = You are asked whether you agree to end the pair's work.
petition_asked-helper = A mentor invites you to help. You can answer yes or no, nothing needs explaining.
petition-told_access_over = The term of access to the personal file is over.
petition-told_withdrawn = A petition was taken back by its author. No answer is needed.
petition-told_voice = The wish to end the work has been answered. Look before you decide.
petition-told_helper_yes = Your colleague agrees to help you.
petition-told_helper_no = Your colleague cannot help now. You can invite somebody else.
petition-told_closed = Your petition is closed: circumstances have changed, no answer is needed any more.
petition-told_invited = The council has invited the sides to talk.
petition_done-replace_granted = Your petition is granted: the curator looks for another mentor for you. Until the order you work with the present one.
petition_done-replace_declined = Your petition is decided. Open it to read the decision.
petition_done-step_down_taken_note = Your statement has been taken note of. Thank you for your work as a mentor.
petition_done-end_wish_granted = Your wish to end the work is granted.
petition_done-end_wish_declined = Your wish to end the work is decided. Open it to read the decision.
petition_done-file_access_granted = Access to the personal file is open. Note each reading.
petition_done-file_access_declined = Your access to the personal file is decided. Open it to read the decision.
petition_done-release_granted = The head has allowed the release from the lesson for the meeting.
petition_done-release_declined = Release from the lesson was not possible. Open the decision and choose another time for the meeting.
petition_done-mediation_closed = The council has written down the outcome of the talk. Open it to read.

petition_done-improve_granted = Your proposal is supported. Thank you!
petition_done-improve_taken_note = Your proposal was taken note of. Thank you!
petition_done-improve_declined = There is an answer to your proposal. Open it to read.
petition_done-reward_granted = Your proposal is supported.
petition_done-reward_taken_note = Your proposal was taken note of.
petition_done-reward_declined = There is an answer to your proposal. Open it to read.
petition_done-discipline_taken_note = Your petition was taken note of.
petition_done-discipline_declined = There is an answer to your petition. Open it to read.

petition-words_needed = Write at least one sentence.
petition-words_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
petition-until_range = Access can be open until { $latest } inclusive at the latest.
petition-whose_file = Only the personal file of a mentee of this pair can be asked for. Choose again.
petition-about_whom = It can only be about somebody you work with in this pair. Choose once more.
petition-gone = This person no longer takes part in mentoring: nothing can be proposed about them.
petition-whom = This colleague cannot be invited: already in the pair, or takes no part. Choose another.
petition-already = Such a petition is put already: No. { $number }. Wait for the decision or take it back.
petition-nobody = There is nobody to ask yet: nobody in the bot is “{ $who }”. Talk to the curator.
petition-too_late = It cannot be taken back any more: it is decided, or its day has passed.
petition-answered = You have answered already, or no answer is needed any more.
petition-decided = This petition is decided already.
petition-invited = The sides are invited already.
petition-no_access = Access to the personal file is not open, or its term is over. Ask again.
petition-not_working = The pair does not work any more, there is nothing to end.

petition-waits = { $count ->
    [one] { $count } petition waits for your answer
   *[other] { $count } petitions wait for your answer
}
petition-waits_button = Petitions: { $count }
petition-waits_replace = { $count ->
    [one] { $count } pair needs another mentor
   *[other] { $count } pairs need another mentor
}
petition-waits_replace_button = To be replaced: { $count }

audit-petition_replace = petition for another mentor
audit-petition_step_down = statement of stepping down
audit-petition_end_wish = wish to end the work
audit-petition_file_access = access to the personal file asked for
audit-petition_release = release from lessons for a meeting asked for
audit-petition_mediation = request to the council
audit-petition_helper = a colleague invited to help
audit-petition_improve = proposal for the programme
audit-petition_put = petition put
audit-petition_withdrawn = petition taken back
audit-petition_voiced = answer to a question of consent
audit-petition_granted = petition granted
audit-petition_declined = petition declined
audit-petition_taken_note = statement taken note of
audit-petition_closed = petition closed
audit-petition_invited = the council invited to talk
audit-petition_file_read = reading of the personal file noted

# Paper: the statement to the head.
paper_kind-petition_docx = Statement
