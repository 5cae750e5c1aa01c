# The banks of mentees and mentors.
bank_title-mentees = Bank of mentees
bank_title-mentors = Bank of mentors
bank-list =
    <b>{ $title }</b>: { $count }
    { $filter }

    { $page }
bank-empty =
    <b>{ $title }</b>: { $count }
    { $filter }

    Those who have sent a request or a questionnaire appear here. If a filter is on, try to take it off. { $page }
bank-row = { $who }
bank-row_status = { $who } · { $status }
bank-search = Write a name or a part of it.
bank-filter = Filter
bank-clear = Show everybody
bank-export = Export to XLSX
bank-by_text = Name contains: { $text }
bank_by-area = Area: { $value }
bank_by-kind = Kind: { $value }
bank_by-status = Status: { $value }
bank-filter_choose =
    <b>By what to filter?</b>
    { $filter }
bank_pick-area = By area
bank_pick-kind = By kind of mentoring
bank_pick-status = By status
bank-pick = Choose one. A second press takes the mark off.
bank-card =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }
    { $standing }

    { $answers }
bank-decide = Decision
bank-person = Card
bank-history = Earlier versions
bank-history_of =
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }

    Every version sent, newest first.
bank-version = No. { $number } · { $at } · { $status }
bank-not_there = This record is not in the bank now.
bank-counts =
    <b>Figures</b>

    People taking part: { $members }
    { $roles }

    <b>Requests of mentees</b>
    { $requests }

    <b>Questionnaires of mentors</b>
    { $questionnaires }

    Only numbers stand here: what teachers wrote is read by the curator.
bank_role-mentee = mentees: { $count }
bank_role-mentor = mentors: { $count }
bank_role-curator = curators: { $count }
bank_role-head = heads: { $count }
bank_role-council = council members: { $count }
bank_role-admin = administrators: { $count }
bank-count = { $what }: { $count }
bank-column_status = Status
bank-column_sent = Sent
bank-column_since = Status since
paper_kind-bank_xlsx = Banks of mentees and mentors
