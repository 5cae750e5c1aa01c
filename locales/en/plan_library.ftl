# The library of events: the bot drafts plans from it.
plan_library-home =
    <b>Library of events</b>

    When a pair writes its programme, the bot proposes a plan from here: by months and by the difficulties of the request. Change it to suit your school: plans already made stay as they are.

    { $count ->
        [one] The library has { $count } event now
       *[other] The library has { $count } events now
    }{ $hidden ->
        [0] .
       *[other] {""}, hidden: { $hidden }.
    }
plan_library-by_month = By month
plan_library-by_area = By area
plan_library-everything = Everything
plan_library-show_hidden = Hidden
plan_library-add = Add an event
plan_library-go_on = Go on adding
plan_library_ways-month = <b>The library by month</b>
plan_library_ways-area = <b>The library by area of difficulty</b>
plan_library-way = { $name }: { $count }
plan_library-any = For everybody
plan_library_list-all = All events
plan_library_list-hidden = Hidden events
plan_library-list =
    <b>Library: { $title }</b>
    Events: { $count }

    { $page }
plan_library-list_empty =
    <b>Library: { $title }</b>

    Nothing here yet.
plan_library-row = { $event }
plan_library-row_month = { $month } · { $event }
plan_library-card =
    <b>{ $event }</b>
    { $standing }

    Month: { $month }
    Area: { $area }
    Form: { $form }

    { $content }

    Question to think over: <i>{ $question }</i>
plan_library-hidden = Hidden: does not go into new plans.
plan_library-hide = Hide
plan_library-restore = Bring back
plan_library_field-month = Month
plan_library_field-area = Area
plan_library_field-form = Form
plan_library_field-event = Name
plan_library_field-content = Content
plan_library_field-question = Question
plan_library-now = Now: { $value }
plan_library_ask-month =
    <b>In which month is it usually held?</b>
    { $now }
plan_library_ask-area =
    <b>For which area of difficulty?</b>
    { $now }

    “For everybody” if it suits any pair.
plan_library_ask-form =
    <b>Which form?</b>
    { $now }
plan_library_ask-event =
    <b>What is the event called?</b>
    { $now }

    Write briefly, up to { $limit } characters. For instance: “The first parents' meeting”.
plan_library_ask-content =
    <b>What is done there?</b>
    { $now }

    Two or three sentences, up to { $limit } characters.
plan_library_ask-question =
    <b>What should one ask oneself afterwards?</b>
    { $now }

    One question, up to { $limit } characters. For instance: “What shall I change in the next lesson?”
plan_library-check =
    <b>New event</b>

    <b>{ $event }</b>
    Month: { $month }
    Area: { $area }
    Form: { $form }

    { $content }

    Question to think over: <i>{ $question }</i>

    Is everything right? Save it or change any line.
plan_library-drop_ask = Delete what you began to add? The library itself will not change.
plan_library-keep = Go on adding
plan_library-drop = Delete the draft
plan_library-dropped = Nothing was added.
plan_library-too_short = Please write at least one word.
plan_library-too_long =
    { $length ->
        [one] That is { $length } character, and { $limit } fit. Please shorten it.
       *[other] That is { $length } characters, and { $limit } fit. Please shorten it.
    }
audit-plan_line_added = event added to the library
audit-plan_line_edited = event of the library changed
audit-plan_line_hidden = event of the library hidden
audit-plan_line_restored = event brought back to the library
