# The bank of programmes: search, a card without names, taking a template; words of the programme's file.
programme_bank-list =
    <b>Bank of programmes</b>
    { $count ->
        [one] { $count } programme
       *[other] { $count } programmes
    }
    { $filter }

    { $page }
programme_bank-empty =
    <b>Bank of programmes</b>
    { $filter }

    Nothing here yet. A programme comes to the bank when both sides have agreed to it and the curator or the council has been acquainted with it.
programme_bank-row = { $title }
programme_bank-row_group = { $title } · group
programme_bank-untitled = Programme without a title
programme_bank_pick-area = By area
programme_bank_pick-whose = Pair or group
programme_bank-clear = Show all
programme_bank-search = Which words shall be looked for in programmes?
programme_bank-by_words = Words: { $words }
programme_bank-by_area = Area: { $area }
programme_bank_only-individual = Only individual ones
programme_bank_only-group = Only groups
programme_bank_whose-individual = Individual
programme_bank_whose-group = Group
programme_bank-card =
    <b>{ $title }</b>
    { $about }

    { $parts }
programme_bank-about =
    { $whose } · { $months ->
        [one] { $months } month
       *[other] { $months } months
    } · { $state }
programme_bank-areas = Areas: { $areas }
programme_bank-people = Mentor: { $mentor }; mentees: { $who }
programme_bank-part =
    <b>{ $part }</b>
    { $value }
programme_bank-plan = Plan of events
programme_bank-plan_of =
    <b>{ $title }</b>
    Plan of events

    { $rows }

    { $page }
programme_bank-whole = Open it whole
programme_bank-take = Take as a template
programme_bank-take_ask =
    <b>Take it as a template?</b>
    { $title }

    Your draft gets the aim and tasks, forms and kinds, content, results, conditions and the plan with dates of your own term. Names and other people's difficulties are not copied. Only what you have not written yourselves is filled; everything can be changed later. The other side gets a message.
programme_bank-take_do = Take into our draft
programme_bank-take_with = Into the one with: { $who }
programme_bank-taken = Done: the template is in your draft. Check every part: where a name stood there is an ellipsis now.
programme_bank-to_mine = To our programme
programme_bank-no_draft = A template can be taken while your programme is being written and not yet agreed. You have no such draft now.
programme_bank-not_there = This programme is no longer in the bank.
programme_bank-paper_term = { $starts } to { $ends }
programme_bank-paper_version = version { $number } of { $on }
programme_bank-paper_day = { $on }
programme_bank-paper_office = { $office } { $who }
