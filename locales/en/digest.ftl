# The summary of a week or a month.
home-digest_home = Summary
digest-letter =
    <b>{ $title }</b>

    { $parts }
digest_title-week = Summary of the week · { $first } – { $last }
digest_title-month = Summary of the month · { $first } – { $last }
digest-part =
    <b>{ $title }</b>
    { $lines }
digest-line = — { $line }
digest-decisions = Yours to decide
digest-nothing_to_decide = nothing to decide: nothing waits for your word
digest-pairs = Pairs
digest-lights = { $count } in all: { $attention } need attention, { $on_track } on track, { $early } too early to tell
digest-pair = No. { $number }: { $cause }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }
digest-pair_button = Pair No. { $number }
digest-more_pairs = { $count ->
        [one] and { $count } more pair
       *[other] and { $count } more pairs
    } in the round
digest-to_board = Board
digest-to_pairs = Pairs
digest-people = People
digest-others = Waiting for others
digest-other = { $what }: { $count }, the longest { $span }
digest-more_others = and { $count } more matters
digest-roadmap = Roadmap
digest-roadmap_late = Overdue: { $count } — { $rows }
digest-roadmap_on_time = Nothing is overdue.
digest-roadmap_next = { $on }: { $row }
digest-to_roadmap = Roadmap
digest-urgent = Urgent help
digest-help = requests: { $count } (before: { $before }), solved: { $solved }
digest-help_reaction = first answer usually after { $time } of school time
digest-help_reaction_before = first answer usually after { $time } of school time (before: { $before })
digest-help_going = open now: { $count }
digest-to_help = Urgent help
digest-figures_week = This week, the week before in brackets
digest-figures_month = This month, the month before in brackets
digest-figure = { $what }: { $count } ({ $before })
digest-no_figures = nothing new, as the last time
digest_figure-held = meetings held
digest_figure-lost = not held, or disputed
digest_figure-reflections = reflections
digest_figure-agreed = programmes agreed
digest_figure-begun = pairs that began their work
digest_figure-ended = pairs that ended it
digest_figure-requests = new requests
digest_figure-offers = new mentors' questionnaires
digest_figure-joined = came into the bot
digest_figure_button-held = Pairs at work
digest_figure_button-lost = Disputed meetings
digest_figure_button-reflections = Pairs at work
digest_figure_button-agreed = Programmes
digest_figure_button-begun = Pairs at work
digest_figure_button-ended = Pairs that ended
digest_figure_button-requests = Mentees
digest_figure_button-offers = Mentors
digest_figure_button-joined = People
digest-picture = Picture
digest-table = Table
digest-when = When to send
digest_other-week = The week
digest_other-month = The month
digest-settings =
    <b>When to send the summary</b>

    The week's comes to the curator: { $day }, at { $at }. On a day off or in a break it comes on the first school day after. The head gets a short one at the beginning of the month.

    Not at all: “Settings”, “New in ‘Waits for you’”.
digest_day-0 = Monday
digest_day-1 = Tuesday
digest_day-2 = Wednesday
digest_day-3 = Thursday
digest_day-4 = Friday
digest_day-5 = Saturday
digest_day-6 = Sunday
digest-at = at { $at }
paper_kind-digest_png = Summary as a picture
paper_kind-digest_xlsx = Summary as a table

# In the picture and the table.
digest-chart_title = Mentoring: { $first } – { $last }
digest-chart_pairs = Pairs: { $count }
digest-chart_meetings = Meetings held, by week
digest-chart_none = No meetings held yet
digest-chart_no_pairs = No pairs yet
digest-sheet_pairs = Pairs
digest-sheet_people = People
digest-sheet_waits = Who waits for whom
digest-sheet_figures = Figures
digest-column_number = Pair No.
digest-column_mentor = Mentor
digest-column_mentees = Mentees
digest-column_step = Step
digest-column_light = State
digest-column_causes = Causes
digest-column_last = Last meeting
digest-column_next = Next meeting
digest-column_ends = Term until
digest-column_mark = Put aside until
digest-column_need = What
digest-column_since = Since
digest-column_who = Whose step
digest-column_what = What
digest-column_count = How many
digest-column_figure = Figure
digest-column_now = In the period
digest-column_before = In the period before
digest_figure-help = urgent requests
digest_figure-help_solved = of them solved
digest_figure-help_reaction = first answer, minutes of school time

# In one's own data.
my_data_table-digests = Summaries sent to you
my_data_field-period = Due on
my_data_field-sent_at = Sent
digest_kind-week = of the week
digest_kind-month = of the month
