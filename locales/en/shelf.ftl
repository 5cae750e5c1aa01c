# The legal base and the methodical materials: for everybody in the chat, and for the site.
shelf_title-federal = Federal acts
shelf_title-regional = Regional acts
shelf_title-local = Acts of the school
shelf_title-methods = Methodical materials
shelf-tab = { $shelf }: { $count }
shelf-home =
    <b>Legal base and materials</b>

    Choose a shelf.
shelf-home_empty =
    <b>Legal base and materials</b>

    Here will be laws, acts of the school and methodical materials: the curator adds them.
shelf-opened =
    <b>{ $shelf }</b>

    { $lines }

    { $page }
shelf-opened_empty =
    <b>{ $shelf }</b>
    { $lines }
    Nothing stands on this shelf yet. { $page }
shelf-line = { $number }. { $title }
shelf-files = Files { $number }
shelf-to_edit = Change the shelf
shelf-item =
    <b>{ $title }</b>
    { $link }

    { $files }
shelf-list =
    <b>{ $shelf }</b>: { $count }

    The staff read all this in the bot, visitors on the site. { $page }
shelf-row = { $title }
shelf-row_retired = { $title } · taken off
shelf-add = Add
shelf-card =
    <b>{ $title }</b>
    { $link }
    { $standing }
    Shelf: { $shelf }

    { $files }
shelf-retired = Taken off the shelf and the site.
shelf-no_files = No files.
shelf-do_title = Title
shelf-do_link = Link
shelf-do_files = Files
shelf-do_move = Move: { $shelf }
shelf-do_up = Higher
shelf-do_retire = Take off
shelf-do_restore = Bring back
shelf_ask-title =
    <b>{ $title }</b>

    Write another title, { $limit } characters at most.
shelf_ask-link =
    <b>{ $title }</b>

    Send the link, { $limit } characters at most. Best an official one that lasts, such as at publication.pravo.gov.ru.
shelf-ask_new =
    <b>{ $shelf }</b>

    Write the title of the act or material, { $limit } characters at most; of an act its kind, date and number. Link and files can follow.
shelf-ask_files =
    <b>{ $title }</b>

    Send up to { $limit } files or photos. <i>Any visitor of the site will open them: no names, signatures or photos of people without their consent.</i>
shelf-files_only = I am waiting for a file. Send it or press Done.
home-shelf_home = Acts and materials

audit-shelf_added = added to acts and materials
audit-shelf_edited = changed in acts and materials
audit-shelf_retired = taken off acts and materials
audit-shelf_restored = brought back to acts and materials
