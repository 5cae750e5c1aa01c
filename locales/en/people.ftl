# People of the school at the curator's desk.
role-mentee = mentee
role-mentor = mentor
role-curator = curator
role-head = head
role-council = council member
role-admin = administrator
status-invited = not joined yet
status-joining = filling in the card
status-awaiting = awaiting approval
status-member = takes part
status-left = no longer takes part
status-erased = data destroyed
reach-ok = messages arrive
reach-blocked = bot blocked
reach-deactivated = account deleted
reach-not_found = chat not found

people-open = Open the card
people-approved =
    The curator has approved you. Here you are: { $roles }.

    Everything you need is on the home screen.
people-turned_away = The curator has not approved you. Your data are deleted. If this is a mistake, please see the curator in person.
people-roles_changed = Your roles have changed. Now you are: { $roles }.
people-left = The curator has noted that you no longer take part in mentoring. Your request and questionnaire are withdrawn. You can get or delete your data: /start.
people-returned = The curator has brought you back. Have a look at the home screen.
people-name_words = Write the surname and given name (and patronymic, if any) in full, in letters only. For example: “Romashkina Vera Pavlovna”.
people-name_initials = Full names are needed, not initials: they go into documents.
people-last_curator = This is the school’s only curator. Make somebody else a curator first.
people-already_decided = Something has already been done with this card. Open it again.
people-role_needed = Choose at least one role.
people-days_range = A code lives from 1 to 365 days, not { $days }.
people-gone = This card is no more: its data have been destroyed.
people-stale =
    <i>The data have changed meanwhile. This is how it stands now:</i>

    { $screen }

people-list =
    <b>People of the school</b>: { $count }
    { $filter }

    { $page }
people-list_empty =
    <b>People of the school</b>: { $count }
    { $filter }

    Nobody found. Change the search or invite people. { $page }
people-row = { $who }
people-row_status = { $who } · { $status }
people-filter = Filter
people-clear = Show everybody
people-invite = Invite
people-search = Write a name or a part of it.
people-filter_choose =
    <b>Whom to show?</b>
    { $filter }

    Mark a role, a status, or those whom messages do not reach. A second press takes the mark off.
people-by_text = Name contains: { $text }
people-by_role = Role: { $role }
people-by_status = Status: { $status }
people-by_reach = Only those not reached
people-unreachable = not reached
people-toggle_on = ✓ { $label }
people-toggle_off = { $label }

people-card =
    <b>{ $name }</b>

    { $lines }
people-line_position = Position: { $position }
people-line_subjects = Subjects: { $subjects }
people-line_years = Experience: { $years }
people-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
people-line_roles = Roles: { $roles }
people-line_wishes = Would like to be: { $roles }
people-line_status = Status: { $status }
people-line_reach = <b>Not reached</b> ({ $reach }): hand things over on paper. A new code can be given for another account.
people-line_request = Request: { $status }, { $since }
people-line_questionnaire = Mentor questionnaire: { $status }, { $since }
people-line_code = Code to join: <code>{ $code }</code>, until { $until }
people-line_no_code = No code in force
people-consents =
    
    <b>Consents</b>
people-consent = { $kind }: { $standing }
people-consent_original = { $kind }: { $standing }, original in { $place }
people_act-roles = Roles
people_act-message = Write
people_act-request = Request
people_act-questionnaire = Questionnaire
people_act-original = Original received
people_act-history = History
people_act-code = Code to join
people_act-approve = Approve
people_act-turn_away = Turn away
people_act-leave = No longer takes part
people_act-return = Bring back
people_act-erase = Destroy the data
people_act-remove = Remove the card

people-roles =
    <b>Roles: { $who }</b>

    Mark all that fit and save. The person will be told.
people-roles_sure =
    <b>Change the roles of { $who }?</b>

    Now: { $before }
    Then: { $after }

    Curators and administrators see everybody’s cards. The person will be told of the change.
people-roles_given_up = The roles are saved. “People” is no longer open to you.
people-approve =
    <b>{ $who }</b>
    { $position }

    Came by the staff-room sheet. Do you know this person? Mark the roles and approve.
    { $twin }
people-approve_twin =

    The school’s list already has a card of this name. If you approve, the two cards become one.
people-approve_do = Approve with these roles
people-approved_done = Approved: { $who } — { $roles }. The person has been told.
people-turned_away_done = Turned away, the data are deleted.
people-removed_done = The card is no more: data destroyed, the code opens nothing.
people_ask-turn_away =
    <b>Turn away { $who }?</b>

    The card and everything the person wrote will be deleted. They will learn that they were not approved.
people_do-turn_away = Turn away
people_ask-leave =
    <b>Does { $who } no longer take part?</b>

    The request and the questionnaire will be withdrawn, the bot will send nothing more. Card and history stay, and the person can be brought back. They will be told.
people_do-leave = Yes, no longer takes part
people_ask-return =
    <b>Bring back { $who }?</b>

    If the consent to data processing was withdrawn, the bot will first ask for it anew. The person will be told.
people_do-return = Bring back
people_ask-erase =
    <b>Destroy the data of { $who }?</b>

    This cannot be undone. The card’s number and the register of consents without a name stay; the bot writes an act of destruction. Do this on the person’s written request.
people_do-erase = Yes, destroy
people_ask-remove =
    <b>Remove the card of { $who }?</b>

    Nobody uses it yet. The data will be destroyed and the code will open nothing. Nobody is told.
people_do-remove = Remove
people-original =
    <b>{ $who }</b>

    Which signed consent have you received?
people-original_none =
    <b>{ $who }</b>

    Nothing to note: the originals are noted already, or there is no consent in the bot yet. First the person agrees in the bot: the form carries the version of the text.
people-original_of = { $kind }
people-place =
    <b>{ $who }</b>
    { $kind }

    Where is the original kept?
people-history =
    <b>History: { $who }</b>

    { $lines }

    { $page }
people-trace = { $at } · { $what } · { $who }
people-trace_program = the program
people_act-edit = Correct
people-edit_choose =
    <b>{ $who }</b>

    What is to be corrected?
people_edit-full_name = { $who }: write the surname, given name and patronymic in full.
people_edit-position = { $who }: write the position.
people_edit-subjects = { $who }: write the subjects with commas.
people_edit-experience = { $who }: write the years of teaching, whole years.
people-years_range = Experience is a whole number from 0 to { $high }.
people-text_length = It has { $length } characters, from 1 to { $limit } are needed. Please write it again.
