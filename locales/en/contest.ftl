# Competitions and conferences: recommending, taking part step by step, the council's list.
contest_kind-contest = competition
contest_kind-conference = conference
contest_kind-forum = forum
contest_kind-festival = festival
contest_kind-olympiad = olympiad
contest_level-school = school
contest_level-district = district
contest_level-city = city
contest_level-region = regional
contest_level-federal = federal
contest_state-offered = waits for an answer
contest_state-later = not now
contest_state-interested = interested
contest_state-preparing = preparing
contest_state-applied = applied
contest_state-took_part = took part
contest_state-done = has a result
contest_state-dropped = came to nothing
contest_result-participant = participant
contest_result-finalist = finalist
contest_result-prize = prize
contest_result-winner = winner
contest_do-interested = Interested
contest_do-later = Not now
contest_do-preparing = Preparing
contest_do-applied = Applied
contest_do-took_part = Took part
contest_do-dropped = Came to nothing
contest-do_again = Change the result
contest-do_words = Add a few words
contest-do_date = Deadline
contest-do_title = Change the title
contest-do_remove = Take away

contest-home =
    <b>Competitions and conferences</b>: { $count }

    Press a line to open it or to mark the next step. { $page }
contest-home_empty =
    <b>Competitions and conferences</b>

    Nothing here yet. Here will be competitions, conferences and forums: those your mentor recommends and those you add yourself.
contest-add_own = Add your own
contest-recommend = Recommend one
contest-to_all = At the school
contest-to_mine = Mine
contest-row = { $title } · { $state }
contest-row_of = { $who }: { $title } · { $state }
contest-whom = <b>To whom do you recommend it?</b>
contest-pair = { $who }
contest-ask_title =
    <b>Recommend a competition or a conference</b>

    { $people }

    Write its title in one message, { $limit } characters at most; a link may stand there too.

    <i>Will be read by your mentee. If they take it up, the curator and the council see it.</i>
contest-ask_own =
    <b>Add your own competition or conference</b>

    Write its title in one message, { $limit } characters at most; a link may stand there too. What is over already is welcome as well.

    <i>Will be read by: your mentor, the curator and the council.</i>
contest-check =
    <b>{ $title }</b>
    { $link }

    To: { $who }
    What it is: { $kind }
    Level: { $level }
    Applications until: { $deadline }

    { $hint }
contest-check_own =
    <b>{ $title }</b>
    { $link }

    Who takes part: { $who }
    What it is: { $kind }
    Level: { $level }
    Applications until: { $deadline }

    { $hint }
contest-hint_level = Choose a level, then it can be sent.
contest-send = Recommend it
contest-send_own = Add it
contest-ask_day =
    <b>Until which day are applications taken?</b>

    Press a day or write it, for example “15 December”. The bot reminds a week and a day before.

    { $legend }
contest-no_date = No deadline

contest-card =
    <b>{ $title }</b>
    { $kind }, { $level } level

    { $lines }

    { $ask }
contest-line_deadline = Applications until { $deadline }
contest-line_who = Takes part: { $who }
contest-line_by = Recommended by: { $who }
contest-line_state = Now: { $state }
contest-line_result = Result: { $result }
contest-line_words = <blockquote>{ $words }</blockquote>
contest-ask_nothing = { "" }
contest-ask_answer = Are you interested? Nothing needs explaining: “not now” is seen by your mentor only.
contest-ask_step = <i>Seen by: you, your mentor, the curator and the council.</i>
contest-ask_result = What is the result? One press. <i>Will be seen by: your mentor, the curator and the council.</i>
contest-again = <b>{ $title }</b>: what is the result?
contest-ask_words =
    <b>{ $title }</b>

    Write a few words about the result, { $limit } characters at most: nomination, place, topic of the talk.

    <i>Will be read by: your mentor, the curator and the council.</i>
contest-keep = Keep it
contest-sure_remove =
    <b>Take “{ $title }” away?</b>

    It disappears from all lists and cannot be brought back.

contest-all =
    <b>Taking part in competitions and conferences</b>: { $count }
    { $filter }

    { $page }
contest-all_empty =
    <b>Taking part in competitions and conferences</b>: { $count }
    { $filter }

    Nobody by this filter yet. Mentors recommend competitions from the pair's card, everybody adds their own.
contest-filter = Filter
contest-export = Export as XLSX
contest-filter_choose =
    <b>By what to choose?</b>
    { $filter }
contest_by-whose = Who takes part
contest_by-kind = What it is
contest_by-level = Level
contest_by-stage = Where it stands
contest_whose-mentees = mentees
contest_whose-all = all teachers
contest_stage-going = under way
contest_stage-done = with a result
contest-any = any
contest-pick =
    <b>Choose one</b>
    { $filter }

contest-title_short = Write the title: three letters at least. A link may stand beside it.
contest-title_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
contest-link_long = The link is too long: { $limit } characters are possible.
contest-words_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
contest-to_whom = Choose to whom of the pair you recommend it.
contest-deadline_past = The deadline is over already. Change the day or take it off.
contest-no_pair = You can recommend to mentees of a pair that works now. You have none yet.
contest-told_new = Your mentor recommends a competition or a conference. Have a look and answer: interested or not now.
contest-told_answer = Your recommendation was answered. Open it to see.
contest-told_result = There is a result where you recommended to take part. Open it to see.
contest-remind_before = { $deadline } is the last day of applications: { $kind }.
contest-remind_after = Applications ended on { $deadline } ({ $kind }). Did you take part?
contest-remind_open = Open it
contest-waits = { $count ->
    [one] { $count } recommended competition waits for your answer
   *[other] { $count } recommended competitions wait for your answer
}
contest-waits_button = Competitions: { $count }

contest-sheet = Taking part
contest-column_title = Title
contest-column_kind = What it is
contest-column_level = Level
contest-column_deadline = Applications until
contest-column_state = State
contest-column_result = Result
contest-column_words = Words
contest-column_by = Recommended by
contest-column_moved = Marked on
contest-column_link = Link
paper_kind-contest_xlsx = Taking part in competitions and conferences

reminder_kind-contest = Deadlines of competitions
home-contest_home = Competitions
home-contest_all = Taking part
pair_life_do-recommend = Competition
pair_life_line-recommend = <b>Competition</b> — recommend a competition, a conference or a forum to your mentee.
audit-contest_recommended = competition recommended
audit-contest_noted = own competition added
audit-contest_answered = recommended competition answered
audit-contest_moved = step in a competition marked
audit-contest_result = result of a competition marked
audit-contest_dated = deadline of a competition changed
audit-contest_removed = competition taken away
privacy_category-contest = taking part in competitions and conferences
my_data_table-contests = Competitions and conferences
my_data_field-level = Level
my_data_field-deadline = Applications until
my_data_field-result = Result
my_data_field-moved_at = Marked
