# Goals of a period: set at a meeting, progress asked before the next (2.4).
goal-waits = { $count ->
    [one] A meeting is near: say how far your goal is.
   *[other] A meeting is near: say how far your goals are ({ $count }).
}
goal-waits_button = Mark goals: { $count }
goal_state-open = being worked for
goal_state-done = finished
goal_state-dropped = given up
goal_state-closed = closed with the pair
goal_mark-reached = reached
goal_mark-partly = partly
goal_mark-missed = no
goal_say-reached = Reached
goal_say-partly = Partly
goal_say-missed = No

goal-list =
    <b>Goals</b>
    { $people }

    { $lines }

    { $page }
goal-empty = There are no goals yet. A goal is one sentence: what will have come about by the next meeting, and how one will see it. On the eve of the meeting we ask how far it is.
goal-line =
    { $words }
    <i>{ $mark }</i>
goal-line_of =
    { $who }: { $words }
    <i>{ $mark }</i>
goal-no_mark = not marked yet
goal-asked_before = not marked yet; the meeting is on { $on }
goal-row = { $words }
goal-row_of = { $who }: { $words }
goal-new = + Goal
goal-to_mark = Say how far it is
goal-to_goal = More
goal-which_pair = <b>Goals</b> · in which pair?
goal-no_pair = Goals are set in a pair at work. There is none now: what is to be done before the work begins stands in “My pairs”.

goal-card =
    <b>Goal</b> · { $who }
    Written down { $at }
    Now: <b>{ $mark }</b>

    { $words }

    { $said }
goal-said = { $at } — { $mark }: { $words }
goal-said_mark = { $at } — { $mark }
goal-add_words = Add words
goal-do_close = Close the goal

goal-ask =
    <b>New goal</b>

    One sentence: what will have come about, how much, and how one will see it. For example: “Give three lessons in which every pupil answers at least once”.

    Up to { $limit } characters. Whose goal it is and the mentor read it; the curator sees only how many goals there are.
goal-ask_rewrite =
    <b>New words of the goal</b>

    Now: { $words }

    Write it whole, up to { $limit } characters. Whose goal it is and the mentor read it.
goal-ask_progress =
    <b>What came of it?</b>

    { $words }

    Write it shortly, up to { $limit } characters. You and the one you work with in the pair read it.
goal-how_far =
    <b>What came of the goal?</b>

    { $words }

    The meeting is on { $on }.{ $left ->
        [1] { "" }
       *[other] { " " }Left to mark: { $left }.
    } Words can be added later.
goal-all_marked = All goals are marked. The rest at the meeting.
goal-ask_close =
    <b>What became of the goal?</b>

    { $words }

    A goal that is not closed goes on to the next meeting by itself.
goal-keep = Keep it open
goal-do_drop = Not needed any more
goal-done_set = The goal is written down. Before the next meeting we ask what came of it.
goal-done_mark = Marked.
goal-done_change = Changed.
goal-done_close = The goal is closed.

goal-told_set = A new goal was written down in your pair.
goal-remind = { $count ->
    [one] A meeting of pair no. { $pair } is near: say how far your goal is
   *[other] A meeting of pair no. { $pair } is near: say how far your goals are
}

goal-pair_not_active = Goals are set while the pair works: now it pauses, or its work is over.
goal-pair_over = The pair's work is over: goals can only be read.
goal-over = This goal is closed already.
goal-not_yours = Only the one whose goal it is can mark it.
goal-too_many = There can be at most { $limit } open goals. Close one of the earlier ones.
goal-words_needed = Please write the goal in one sentence.
goal-words_long = That is { $length } characters, there is room for { $limit }. A goal is one sentence.

audit-goal_set = a goal was written down
audit-goal_marked = the progress of a goal was marked
audit-goal_changed = the words of a goal were changed
audit-goal_closed = a goal was closed
my_data_table-goals = Goals
my_data_table-goal_marks = What you said of goals
my_data_field-mark = How far it is
