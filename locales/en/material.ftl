# The methodical collection: the school's materials with files, search, colleagues' offers.
material_state-offered = waits for the curator
material_state-kept = in the collection
material_state-retired = off the shelf

material-list =
    <b>Methodical collection</b>
    { $count ->
        [one] { $count } material
       *[other] { $count } materials
    }
    { $filter }

    { $page }
material-list_empty =
    <b>Methodical collection</b>: { $count }
    { $filter }

    Nothing here yet. Put in a leaflet, a card, a lesson or a link that was of use in your work. { $page }
material-row = { $title }
material-row_state = { $title } · { $state }
material-bring = Add a material
material-to_practices = Bank of practices
material-search = Which words to look for in the materials?
material-ask_new =
    <b>A new material</b>

    Write its title in one message, up to { $limit } characters; a link may stand in it. Files are the next step.

    <i>Read by every colleague: the curator's at once, yours once the curator has taken it in.</i>
material-ask_area =
    <b>{ $title }</b>

    To which area does it belong?
material-no_area = No area
material_ask-title =
    <b>{ $title }</b>

    Write the new title, up to { $limit } characters; repeat the link if it is needed.
material_ask-words =
    <b>{ $title }</b>

    What is it, and how is it used? Up to { $limit } characters.

    <i>Read by every colleague.</i>
material_ask-file =
    <b>{ $title }</b>

    Send photos or documents one by one or as an album. Every colleague opens them: no surnames and nothing about children, please.
material-file_kept = Saving the file. You can send more.
material-done = To the material
material-card =
    <b>{ $title }</b>
    { $lines }
material-line_area = Area: { $area }
material-line_state = Now: { $state }
material-line_by = Offered by: { $who }
material-line_files = { $count ->
    [0] No files yet
    [one] { $count } file
   *[other] { $count } files
}
material-do_title = Title
material-do_words = Description
material-do_area = Area
material-do_file = Files
material-do_keep = Take in
material-do_retire = Off the shelf
material-told_offered = A colleague offers a material for the methodical collection.
material-told_kept = Your material has been taken into the methodical collection.
material-waits = { $count ->
    [one] { $count } material is offered for the collection
   *[other] { $count } materials are offered for the collection
}
material-waits_button = Collection: { $count }
practice-to_materials = Methodical collection
audit-material_brought = material brought to the collection
audit-material_edited = material of the collection edited
audit-material_kept = material taken into the collection
audit-material_retired = material taken off the shelf
my_data_table-materials = Materials of the methodical collection
