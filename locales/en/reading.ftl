# The reading list: one's own with marks, the mentees', keeping it.
reading_for-everybody = everybody
reading_for-mentees = mentees
reading_for-mentors = mentors
reading-progress = { $done } of { $total } read
reading-home =
    <b>What to read</b>
    { $progress }

    { $lines }

    Press a number once you have read it; another press takes the mark back. <i>Marks are seen by: you, your mentor and the curator.</i> { $page }
reading-home_empty =
    <b>What to read</b>

    There is nothing in the list for your role yet: the curator keeps it.
reading-line = { $number }. { $title }
reading-line_read = { $number }. ✓ { $title } — read on { $on }
reading-to_mentees = My mentees
reading-to_edit = Keep the list
reading-mentee = { $who }: { $done } of { $total }
reading-mentees =
    <b>What your mentees have read</b>

    Press a line to see the whole list.
reading-mentees_empty = Here will be the mentees of pairs you lead now.
reading-of =
    <b>{ $who }</b>
    { $progress }

    { $lines }

    { $page }

reading-list =
    <b>Reading list</b>: { $count }

    The numbers: how many have read it, of how many. { $page }
reading-row = { $title } · { $read } of { $total }
reading-row_retired = { $title } · retired, { $read } of { $total }
reading-add = Add
reading-card =
    <b>{ $title }</b>
    { $link }
    { $standing }
    For: { $whom }
    Read by: { $read } of { $total }

    Not read yet (of pairs at work): { $unread }
    Besides them: { $others }
reading-retired = Taken off the lists, the marks are kept.
reading-do_title = Title
reading-do_link = Link
reading-do_up = Up
reading-do_retire = Take off the list
reading-do_restore = Bring back
reading-no_link = No link
reading_ask-title =
    <b>{ $title }</b>

    Write the new title in one message, { $limit } characters at most. Everybody it is for will see it.
reading_ask-link =
    <b>{ $title }</b>

    Send the link, { $limit } characters at most. Best an official one that lasts, such as at publication.pravo.gov.ru.
reading-ask_new =
    <b>What shall be added to the reading list?</b>

    Write its title in one message, { $limit } characters at most. Everybody it is for will see it.
reading-ask_whom =
    <b>{ $title }</b>

    Who is to read it? A link can be added later.
reading-title_short = Write the title: three letters at least.
reading-title_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
reading-link_unclear = This does not look like a link. Send all of it: it begins with https://.
reading-link_long = The link is too long: { $limit } characters are possible.
reading-remind = { $left } of { $total } of your reading list are left.
reading-remind_open = What to read

reminder_kind-reading = Reading list
home-reading_home = What to read
audit-reading_added = added to the reading list
audit-reading_edited = changed in the reading list
audit-reading_retired = taken off the reading list
audit-reading_restored = brought back to the reading list
privacy_category-reading = what of the reading list is read
my_data_table-reading_marks = What you have read
my_data_field-item_id = What was read
