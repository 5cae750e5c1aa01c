# Diagnostics: the areas of the request in the middle and at the exit.
diagnostic_stage-entry = entry
diagnostic_stage-mid = middle
diagnostic_stage-exit = exit
diagnostic_by-mid = By the middle
diagnostic_by-exit = By the exit
diagnostic_by-entry = At entry
home-diagnostic_home = Diagnostics
diagnostic-waits = Diagnostics wait for you: { $count }
diagnostic-waits_button = Diagnostics: { $count }
diagnostic-home =
    <b>Diagnostics of difficulties</b>

    The entry is what you marked in your request. In the middle and at the end of the programme the bot asks about the same areas: a tap an area.
diagnostic-home_empty =
    <b>Diagnostics of difficulties</b>

    They appear when your pair begins its work. At entry nothing is asked: the marks stand in the request.
diagnostic-fill = Mark: { $stage }, mentor { $who }
diagnostic-see = How it went, mentor { $who }
diagnostic-see_of = { $who }
diagnostic-table =
    <b>{ $who }: diagnostics</b>
    { $stages }

    { $lines }
    { $calm }

    { $gain }

    <i>Read by: the mentee, the mentor, the curator, the council.</i>
diagnostic-table_empty =
    <b>{ $who }: diagnostics</b>

    Nothing to compare yet: there is no request with areas, and the middle of the programme is still ahead.
diagnostic_line-topic = • <b>{ $area }</b>: { $steps }
diagnostic_line-other = • { $area }: { $steps }
diagnostic-calm = No difficulty: { $areas }
diagnostic-same = { $stage } difficulties in the programme's areas are the same.
diagnostic-less = { $stage } difficulties in the programme's areas are less by { $value ->
        [one] { $value } point
       *[other] { $value } points
    }.
diagnostic-more = { $stage } difficulties in the programme's areas are more by { $value ->
        [one] { $value } point
       *[other] { $value } points
    }: it happens when one sees deeper.
diagnostic-question =
    <b>Diagnostics: { $stage }</b>

    Area: <b>{ $area }</b>
    It was: { $was }

    How is it now? Areas left: { $left }

    <i>Read by: you, your mentor, the curator, the council.</i>
diagnostic-not_now = Nothing to mark now: the bot reminds you in the middle and at the end of the programme.
diagnostic_remind-mid = The middle of the programme: mark how your difficulties are now. Areas: { $count }.
diagnostic_remind-exit = The programme is coming to its end: mark how your difficulties are now. Areas: { $count }.
diagnostic-remind_open = Mark
reminder_kind-diagnostic = Diagnostics
privacy_category-diagnostic = diagnostics
my_data_table-diagnostics = Diagnostics
my_data_field-stage = When
my_data_field-levels = Areas
my_data_field-done_on = Marked
