# Tasks of a pair: set, reported, checked personally (4.1).
home-task_home = Tasks and goals
task-waits_do = { $count ->
    [one] Time to do { $count } task.
   *[other] Time to do { $count } tasks.
}
task-waits_do_button = Tasks: { $count }
task-waits_check = { $count ->
    [one] { $count } task waits for your check or answer.
   *[other] { $count } tasks wait for your check or answer.
}
task-waits_check_button = To check: { $count }

task_state-set = being done
task_state-reported = waits for the check
task_state-returned = to be improved
task_state-accepted = accepted
task_state-withdrawn = withdrawn
task_state-closed = closed with the pair
task_side-author = whoever set the task
task_side-doer = whoever the task was set to
task_step-set = the task was set
task_step-changed = the task was changed
task_step-reported = done
task_step-accepted = accepted
task_step-returned = returned to be improved
task_step-asked = more time is needed
task_step-agreed = more time given
task_step-kept = the day stays
task_step-withdrawn = the task was withdrawn
task_step-closed = closed: the pair's work is over
task_step-moved = passed to the new mentor
task_step-reopened = being done again: the pair works again
task_step-shifted = the day moved by the pause

# The lists.
task-list =
    <b>Tasks</b> · { $name }: { $count }

    { $empty }
    { $hint }
    { $page }
task_list-do = for me
task_list-set = from me
task_list-done = over
task_empty-do = There is no task for you now. When the mentor sets one, a message will come.
task_empty-set = You have not set any yet. Press the button with a name, write one message and choose the day.
task_empty-done = Tasks that were accepted or withdrawn will stand here.
task-hint = A new task: the “+” button.
task-tab = { $name }: { $count }
task-tab_on = • { $name }: { $count }
task-row_do = { $mark } · { $words }
task-row_set = { $who } · { $mark }
task-mark_due = by { $due }
task-mark_returned = improve by { $due }
task-mark_late = was due { $due }
task-mark_asked = time is asked for
task-new_one = + { $who }
task-new_group = + Group no. { $pair }
task-to_goals = Goals
task-to_task = Open the task

# One task.
task-card_author = <b>Task</b> · { $who }
task-card_doer = <b>Task</b> · from { $who }
task-line_state = Now: <b>{ $state }</b>, since { $since }
task-line_holder = Whose turn: { $who }
task-line_holder_you = Your turn
task-line_due = Due: { $due }
task-line_late = Was due: { $due }
task-line_due_moved = Due: { $due } (moved: the pair pauses)
task-line_asked = More time is needed: until { $until }
task_said-reported =
    <b>Report</b>, { $at }
    { $words }
task_said-returned =
    <b>To be improved</b>, { $at }
    { $words }
task_said-accepted =
    <b>After the check</b>, { $at }
    { $words }
task-said_ready = <b>Report</b>, { $at }: done
task-files =
    <b>Files</b>
    { $lines }
task_do-ready = Done
task_do-report = Report: words, files
task_do-add = Add to the report
task_do-more_time = Not in time
task_do-accept = Accept
task_do-return = Return
task_do-praise = Accept and write
task_do-accept_now = Accept as it is
task_do-files = Add a file
task_do-day = Change the day
task_do-rewrite = Change the text
task_do-withdraw = Withdraw
task_do-agree = Give until { $until }
task_do-keep = Keep { $due }
task-history = History
task-history_title = <b>What happened to the task</b>
task-step = { $at } — { $what } ({ $who }){ $until }
task-step_words =
    { $at } — { $what } ({ $who }){ $until }
    <i>{ $words }</i>
task-until = , due { $day }

# Setting.
task-ask_words =
    <b>New task</b> · { $who }

    What is to be done? Write it in one message, up to { $limit } characters; we ask for the day next. For example: “Watch the recorded lesson and note three ways of working you will take for yourself”.

    Only the one it is set to reads it. The curator sees only how many tasks there are and where they stand.
task-preview =
    <b>New task</b> · { $who }

    { $words }

    { $many ->
        [0] Mark whom to set the task.
        [1] By when? Choosing the day sets the task.
       *[other] By when? Choosing the day sets the task: everybody gets their own, to be checked one by one.
    }
task-edit_words = Change the text
task_chip-meeting = Next meeting: { $day }
task_chip-week = A week: { $day }
task_chip-fortnight = Two weeks: { $day }
task-other_day = Another day
task-day =
    <b>By which day?</b>

    Press a day or write it, for example “on Friday”, “15 November”.

    { $legend }
task-day_understood = Due: <b>{ $day }</b>. Is that right?
task_day-set = Yes, set it
task_day-return = Yes, return it
task_day-day = Yes, change it
task_day-time = Yes, ask for it
task-ask_files =
    <b>Files for the task</b>

    Send a photo or a document, or several. Only you and { $who } will see them.

# Reporting.
task-ask_report =
    <b>Report</b>

    Write what came of it, up to { $limit } characters, or send photos and documents. If there is nothing to write, press “Done”.

    Only you and { $who } read it.
task-report_file = The file is attached. You can send more, write a few words or press “Done”: then { $who } learns that the task is done.
task-ask_time =
    <b>How much time is needed?</b>

    Now it is due { $due }. Choose a day: { $who } will answer.
task-ask_day =
    <b>By which day?</b>

    Now it is due { $due }.

# Checking.
task_write-praise =
    <b>Accept and write</b>

    What came out well, what will be of use? Up to { $limit } characters. Only { $who } reads it.
task_write-return =
    <b>Return to be improved</b>

    What is to be improved? Write it in one message, up to { $limit } characters. Only { $who } reads it.
task_write-rewrite =
    <b>New text of the task</b>

    Now:
    { $words }

    Write it whole, up to { $limit } characters. Only { $who } reads it; the earlier text stays in the history.
task-return_preview =
    <b>Return to be improved</b> · { $who }

    { $words }

    By when? Choosing the day returns the task.
task-same_day = Same day: { $day }
task-sure_withdraw =
    <b>Withdraw the task?</b>

    It need not be done any more; { $who } will be told. Reports and history stay.
task-no_back = Keep it
task-do_withdraw = Withdraw the task

# Said above the screen after an act.
task-done_set = The task is set. You can send a photo or a document for it — only the two of you will see it.
task-done_set_many = { $count ->
    [one] { $count } task is set. You can send a photo or a document for it.
   *[other] { $count } tasks are set. You can send a photo or a document for them.
}
task-done_file = The file is attached. You can send more.
task-done_report = The report is sent. You can add to it until it is checked.
task-done_asked = Your wish is sent. Until it is answered we shall not remind you.
task-done_accept = Accepted.
task-done_return = Returned to be improved.
task-done_change = Changed.
task-done_agree = More time is given.
task-done_keep = The day stays.
task-done_withdraw = The task is withdrawn.

# On the screen of a pair.
task-to_pair = Tasks and goals
task-pair_line = { $goals ->
    [0] Tasks: { $tasks }
   *[other] Tasks: { $tasks }. Goals: { $goals }
}
task_count-doing = being done { $count }
task_count-checks = to be checked { $count }
task_count-over = over { $count }
task-count_none = none yet
task-pair_title = <b>Tasks and goals</b>
task-pair_empty = There are no tasks and goals yet. A task is one message and a day; a goal is one sentence on what is to come of the work.
task-pair_no_goal = In short-term mentoring the goal is the main thing: write it down after a meeting.
task-pair_sums = Set in all: { $set }. Accepted: { $accepted }, returned: { $returned }, overdue: { $overdue }
task-pair_task = { $who }: { $mark }
task-pair_office = Words and files are seen by the pair alone.

# What comes by itself: no words, no names.
task-told_set = Your mentor has set you a task.
task-told_set_back = You have been set a task.
task-told_changed = A task has changed. See what is new.
task-told_withdrawn = A task is withdrawn: it need not be done any more.
task-told_reported = A task is done and waits for your check.
task-told_accepted = Your task is accepted.
task-told_returned = A task came back to you: something is to be improved.
task-told_asked = More time is asked for a task. One tap answers.
task-told_agreed = There is more time for your task.
task-told_kept = The day of your task stays.
task_remind-today = Task in pair no. { $pair }: due today
task_remind-tomorrow = Task in pair no. { $pair }: due tomorrow
task_remind-ahead = Task in pair no. { $pair }: due { $due }
task_remind-soft = Task in pair no. { $pair }: its day is over. If it is done, say so
task_remind-firm = Task in pair no. { $pair } is overdue, it was due { $due }. Finish it or ask for time
task_remind-told = Task in pair no. { $pair } is not done, it was due { $due }. Perhaps another day, or some help?
task_remind-check = A report (pair no. { $pair }) waits for your check
task_remind-asked = More time is asked for a task (pair no. { $pair })

# Refusals.
task-pair_not_active = Tasks can be set while the pair works: now it pauses, or its work is over.
task-pair_over = The pair's work is over: tasks can only be read.
task-nobody = Mark at least one person.
task-words_needed = Please write at least a few words.
task-words_long = That is { $length } characters, there is room for { $limit }. Please send it shorter.
task-not_yours = Only { $who } can do this.
task-not_now = This cannot be done now: the task is “{ $state }”. It can while it is: { $when }.
task-nothing_asked = Nobody asks for more time: that is answered already.
task-day_range = A task is due between today and { $latest }. Choose another day.
task-not_later = This day is not after the one it is due ({ $due }). Choose a later one.

audit-task_set = a task was set
audit-task_changed = a task was changed
audit-task_reported = a task was reported
audit-task_accepted = a task was accepted
audit-task_returned = a task was returned
audit-task_asked = more time was asked for a task
audit-task_agreed = more time was given for a task
audit-task_kept = the day of a task was kept
audit-task_withdrawn = a task was withdrawn
audit-task_closed = a task was closed with the pair
audit-task_moved = a task passed to the new mentor
audit-task_reopened = a task is being done again
audit-task_shifted = the day of a task moved by a pause
my_data_table-tasks = Tasks
my_data_table-task_steps = What happened to tasks
my_data_field-set_at = Set
my_data_field-day = Due
privacy_category-tasks = words of tasks, reports, checks and goals
privacy_category-task_counts = how many tasks and goals there are, where they stand, when they are due
