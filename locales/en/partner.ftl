# Partner organisations and the agreements with them.
home-partner_home = Partners
partner_kind-school = School
partner_kind-university = University
partner_kind-college = College
partner_kind-training = Teacher training institute
partner_kind-culture = Culture and sport
partner_kind-enterprise = Enterprise
partner_kind-other = Other
partner_state-none = no agreement
partner_state-valid = in force
partner_state-ending = ends soon
partner_state-over = run out
partner_mark-none = no agreement
partner_mark-valid = agreement in force
partner_mark-ending = agreement ends soon
partner_mark-over = agreement run out
partner-title = Partners of the school
partner-title_archive = Partners: archive
partner-list =
    <b>{ $title }</b> ({ $count })

    { $empty }

    { $page }
partner-empty = Organisations the school works with stand here: universities, colleges, other schools. You need one when a mentor comes from outside: the bot watches the term of the agreement and names the organisation in papers.
partner-empty_archive = The archive is empty.
partner-new = Add a partner
partner-to_archive = Archive: { $count }
partner-row = { $name }
partner-row_marked = { $name } · { $state }
partner-card =
    <b>{ $name }</b>

    { $lines }
partner-line_kind = { $kind }
partner-line_agreement = Agreement: { $agreement }
partner-agreement_number = No. { $number }
partner-agreement_on = of { $on }
partner-agreement_until = (in force until { $until })
partner-agreement_endless = (no end date)
partner-line_no_agreement = Agreement: not given
partner-line_state = Now: { $state }
partner-line_contact = Contact: { $contact }
partner-line_notes = <blockquote>{ $notes }</blockquote>
partner-line_people = Our mentors from there: { $who }
partner-line_archived = <i>In the archive: not offered for new mentors.</i>
partner_field-name = Name
partner_field-number = Agreement number
partner_field-signed_on = Agreement date
partner_field-until = In force until
partner_field-contact = Contact
partner_field-notes = Notes
partner_field-kind = Kind
partner-archive = To the archive
partner-restore = Out of the archive
partner-open = Partner’s agreement
partner-clear = Take out
partner-ask_kind = <b>What kind of organisation is it?</b>
partner-ask_new_name =
    <b>What is the partner called?</b>

    Write it as it should stand in papers, for example: Fictional Pedagogical University.

    <i>Read by the curator and the head; the name goes into orders and programmes.</i>
partner_ask-name =
    <b>{ $name }</b>

    Write the name as it should stand in papers, up to { $limit } signs.

    <i>Read by the curator and the head; the name goes into orders and programmes.</i>
partner_ask-number =
    <b>{ $name }</b>

    Number of the agreement. Now: { $now }. Up to { $limit } signs.

    <i>Read by the curator and the head.</i>
partner_ask-signed_on =
    <b>{ $name }</b>

    When was the agreement signed? Now: { $now }. Write a date, for example: 01.10.2026.
partner_ask-until =
    <b>{ $name }</b>

    Until which day is the agreement in force? Now: { $now }. Write a date, for example: 31.08.2027. The bot reminds the curator 30 and 7 days before.
partner_ask-contact =
    <b>{ $name }</b>

    Whom to turn to, and how? Now: { $now }. Up to { $limit } signs.

    <i>Read by the curator and the head. Write office contacts: a department, a work telephone.</i>
partner_ask-notes =
    <b>{ $name }</b>

    Notes: what was agreed, what has been done together. Up to { $limit } signs.

    Now: { $now }

    <i>Read by the curator and the head.</i>
partner-remind = An agreement with a partner ends on { $until }.
partner-this_school = Of our school
partner-pick =
    <b>Where does { $who } come from?</b>

    Another organisation is named after the position in orders and programmes. Roles give rights as before; without an office at the school somebody from outside sees only their own pairs and programmes.
partner-pick_empty =
    <b>Where does { $who } come from?</b>

    There are no partners yet. Add one: “More” → “Partners”.
people-partner = Organisation
people-line_partner = From: { $name }
my_data_field-partner_id = Organisation
partner_remark-no_partner = ⚠️ The form is “with a teacher of a university or college”, but the mentor’s card names no organisation. To name it: the mentor’s card → “Correct” → “Organisation”.
partner_remark-no_agreement = ⚠️ The mentor comes from another organisation: { $name }. No agreement with it is given.
partner_remark-over = ⚠️ The mentor comes from another organisation: { $name }. The agreement with it has run out.
partner_remark-short = ⚠️ The mentor comes from another organisation: { $name }. The agreement with it ends before the pair’s work does.
partner-too_short = Too short. Write three signs at least.
partner-too_long = Too long: { $length } signs, { $limit } are possible. Please shorten it.
partner-backwards = An agreement cannot end before it is signed. Please check the dates.
partner-already = There is a partner of this name already.
partner-not_for_guests = This part is for the staff of the school. Your pairs and programmes open from the main screen.
audit-partner_added = partner added
audit-partner_edited = partner changed
audit-partner_archived = partner put into the archive
audit-partner_restored = partner taken out of the archive
audit-person_partner = organisation named
