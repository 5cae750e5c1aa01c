# Life of a pair at work: pause, endings, another mentor, going on anew.
pair_life-home =
    <b>What can be done with the pair</b>

    { $people }
    Now: { $state }, since { $since }
    { $marks }

    { $lines }
pair_life-nothing = Nothing needs changing now. The buttons explain when what is possible.
pair_life-mark_paused = Paused until { $until }: work goes on by itself that day
pair_life-mark_leaving = The mentor steps down on { $on }
pair_life-mark_ended = Ended on { $on }: { $ending }
pair_life-mark_words = Explanation: { $words }
pair_life-mark_evidence = Grounds: { $words }
pair_life_do-pause = Pause
pair_life_do-resume = Go on working
pair_life_do-invite_helper = Invite a colleague
pair_life_do-ask_file = Personal file
pair_life_do-mediate = Help to come to terms
pair_life_do-ask_replacement = Another mentor
pair_life_do-step_down = Step down
pair_life_do-ask_end = End the work
pair_life_do-improve = Improve the programme
pair_life_do-propose_reward = Propose a reward
pair_life_do-propose_measure = Disciplinary measure
pair_life-do_voices = Proposals
pair_life_do-replace = Replace the mentor
pair_life_do-complete = Plan done in full
pair_life_do-end = End early
pair_life_do-reopen = Go on anew
pair_life_line-pause = <b>Pause</b> — until a chosen day; everybody in the pair and the curator learn of it.
pair_life_line-resume = <b>Go on working</b> — before the pause is over; everybody in the pair and the curator learn of it.
pair_life_line-invite_helper = <b>Invite a colleague</b> — to help the mentee; the colleague answers you alone.
pair_life_line-ask_file = <b>Personal file</b> — ask the head for access for a time.
pair_life_line-mediate = <b>Help to come to terms</b> — ask the council; it alone reads your words.
pair_life_line-ask_replacement = <b>Another mentor</b> — a petition to the curator and the head; the mentor learns nothing before the decision.
pair_life_line-step_down = <b>Step down</b> — a statement, takes effect in 3 working days; the curator and the head learn of it.
pair_life_line-ask_end = <b>End the work</b> — ask the curator; the other side is asked whether it agrees.
pair_life_line-improve = <b>Improve the programme</b> — propose it to the curator and the council; you will be answered.
pair_life_line-propose_reward = <b>Propose a reward</b> — the head decides, the curator reads it too; the person does not learn of it.
pair_life_line-propose_measure = <b>Disciplinary measure</b> — for the head only; first the bot suggests how a talk may do.
pair_life-line_voices = <b>Proposals</b> — improve the programme, propose a reward and more.
pair_life_line-replace = <b>Replace the mentor</b> — begin the chain with another; the pair works until the new order.
pair_life_line-replace_over = <b>Find another mentor</b> — begin the chain with them; the programme passes to the new pair.
pair_life_line-complete = <b>Plan done in full</b> — end it when all events of the programme are past; everybody in the pair learns of it.
pair_life_line-end = <b>End early</b> — on your initiative, with reason and grounds; everybody in the pair learns of it.
pair_life_line-reopen = <b>Go on anew</b> — ask everybody again; a new order is needed.

pair_life_ending-done = the plan was carried out in full
pair_life_ending-mentor = at the mentor's wish
pair_life_ending-mentee = at the mentee's wish
pair_life_ending-mutual = by mutual decision
pair_life_ending-curator = by the curator
pair_life_ending-replaced = another mentor goes on
pair_life_ending-left = somebody no longer takes part
pair_life_told-done = The programme was carried out in full, the pair's work is over. Thank you for the way you went.
pair_life_told-mentor = The pair's work has ended at the mentor's wish. The curator will help with what comes next.
pair_life_told-mentee = The pair's work has ended at the mentee's wish. Thank you for what you did together.
pair_life_told-mutual = The pair's work has ended by mutual decision. Thank you for what you did together.
pair_life_told-curator = The curator has ended the pair's work. Open the pair to read the explanation.
pair_life_told-replaced = Another mentor goes on: the order is issued, the programme and coming events pass over. Thank you for all you did together.
pair_life_told-left = Somebody no longer takes part in mentoring, the pair's work is over. The curator will help with what comes next.
pair_life-told_order_due = Who works with whom has changed: an order on the change is needed.
pair_life-told_left_group = You have left the group. The curator will help with what comes next.
pair_life-told_smaller = The group has changed, the others go on.
pair_life-told_paused = The pair's work is paused. Open it to learn until which day.
pair_life-told_paused_meetings = The pair's work is paused, its meetings in that time are cancelled. Open it to learn until which day.
pair_life-told_resumed = The pause is over, the pair works again.
pair_life-told_replacing = The curator looks for another mentor for your mentees. Until the new order all stays as it is; thank you for your work. If you wish to talk, the curator is there.
pair_life-told_find_another = A pair needs another mentor. Begin the search.
pair_life-told_leaving = Your mentor steps down. The curator already looks for another one for you.
pair_life-told_stays = Your mentor stays with you: the statement was taken back.
pair_life-told_file = The head has let the mentor read the personal file for a time.
pair_life-told_helper = One more colleague will help you, at the mentor's invitation.
pair_life-told_helper_gone = The colleague who helped the pair no longer takes part.
pair_life-told_talk = The council invites you to talk about the pair's work. A time will be offered.

pair_life_ask-pause_until =
    <b>Until which day?</b>

    { $people }

    Work goes on by itself on that day. Choose a term or write the day, such as 15.11.
pair_life_ask-pause_words =
    <b>Why a pause?</b>

    { $people }

    Write one sentence, up to { $limit } characters, or skip it. Everybody in the pair and the curator will read it.
pair_life_ask-end_words =
    <b>Why does the work end early?</b>

    { $people }

    Write one message, up to { $limit } characters. The mentor, the mentees and the curator will read it.
pair_life_ask-end_evidence =
    <b>What does it rest on?</b>

    { $people }

    For instance: “log of meetings, talk of 12.11”. Up to { $limit } characters. The mentor, the mentees and the curator will read it.
pair_life_ask-complete_evidence =
    <b>What shows that the plan is done?</b>

    { $people }

    { $done }

    For instance: “all meetings are marked, final lesson held on 20.05”. Up to { $limit } characters. The mentor, the mentees and the curator will read it.
pair_life-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
pair_life_edit-until = Change the day
pair_life_edit-words = Change the reason
pair_life_edit-evidence = Change the grounds
pair_life_sure-pause =
    <b>Pause the work until { $until }?</b>

    { $people }
    Reason: { $words }

    Everybody in the pair and the curator learn of it. Meetings in the time of the pause are cancelled. On that day work goes on by itself, earlier at the press of a button.
pair_life_sure-end =
    <b>End the pair's work?</b>

    { $people }
    Reason: { $words }
    Grounds: { $evidence }

    The work ends today, everybody in the pair learns of it; open petitions are closed. Then an order on the change is needed. Perhaps a talk with the help of the council comes first?
pair_life_sure-complete =
    <b>Is the plan done in full?</b>

    { $people }
    Grounds: { $evidence }

    { $done }

    The pair's work ends today, everybody in it learns of it. Then an order is needed.
pair_life-day_unclear = The day is not clear. Write it so: 15.11 or 15.11.2026.
pair_life-pause_range = A pause can last until tomorrow at the earliest and { $latest } at the latest.
pair_life-evidence_needed = Write what it rests on: without grounds it cannot be ended.
pair_life-no_programme = The pair has no programme in force: there is nothing to end as done.
pair_life-no_plan = The programme has no event: there is nothing to end as done.
pair_life-plan_ahead = The plan is not done yet: its last event is on { $last }.
pair_life-replaced = Another mentor goes on already.
pair_life-replacing_already = Another mentor is being asked already. Take that proposal back first.
pair_life-same_mentor = This is the present mentor. Choose another.

pair_life-waiting =
    <b>Another mentor is needed</b>: { $count }

    { $pairs }

    { $page }
pair_life-waiting_empty = Nobody needs another mentor now.
pair_life-row = Instead of { $who }
pair_life-candidate = { $who } · places: { $free }
pair_life-explained = Matching with reasons
pair_life-choose =
    <b>Who goes on?</b>

    { $people }

    { $count ->
        [0] No mentor has a free place now. Invite somebody to fill in the questionnaire.
       *[other] Mentors with room: { $count }. Matching with reasons shows who suits and why.
    }

    { $page }
pair_life-ask_them = Ask everybody
pair_life-sure_take =
    <b>Propose { $who }?</b>

    { $people }

    The new mentor and the mentees are asked privately whether they agree. The present mentor gets nothing. The pair works until there is a new order.
pair_life-to_new = To the proposal
pair_life-taken = The proposal is sent. When all agree and there is an order, the former pair ends by itself and the programme passes to the new mentor.
pair_life-sure_reopen =
    <b>Go on anew?</b>

    { $people }

    Everybody is asked again; then terms, approvals and an order are needed again. Why does the pair go on?
pair_life_anew-mistake = Ended by mistake
pair_life_anew-agreed = Agreed anew

pair-event_paused = work paused
pair-event_resumed = work goes on
pair-event_ended = work ended
pair-event_reopened_mistake = goes on anew: ended by mistake
pair-event_reopened_agreed = goes on anew: agreed again
pair-event_helper = a colleague has joined to help
pair-event_helper_gone = the helping colleague no longer takes part
pair-event_left_group = one of the mentees has left the group
audit-pair_paused = pair paused
audit-pair_resumed = pair goes on
audit-pair_ended = pair ended
audit-pair_reopened_mistake = pair goes on after a mistake
audit-pair_reopened_agreed = pair goes on by agreement
audit-pair_helper = a colleague agreed to help a pair
audit-pair_helper_gone = a colleague no longer helps a pair
audit-pair_left_group = a mentee left a group
