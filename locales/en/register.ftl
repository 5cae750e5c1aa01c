# The register of documents.
register-list =
    <b>Register of documents</b>: { $count }
    { $kind }

    The newest first. The files lie on the school's computer, in the folder of documents.
    { $page }
register-empty =
    <b>Register of documents</b>: { $count }
    { $kind }

    Every document the bot makes will appear here. { $page }
register-only = Shown: { $kind }
register-row = { $on } · { $kind }
register-row_order = { $on } · { $kind } · { $number }
register-number = No. { $number }
register-draft = draft
register-kinds = Choose a kind
register-all = Show all
register-export = Export to XLSX
register-orders = Orders
register-choose = Which documents to show?
register-kind = { $kind }: { $count }
register-paper =
    <b>{ $kind }</b> { $number }
    Document No. { $paper }: { $state }
    When: { $at }
    Asked for by: { $asker }
    { $file }
register-file =
    File:
    <code>{ $name }</code>
register-by_itself = the program
register-files = What changed
register-order = Open the order
register-of_order =
    <b>{ $kind }</b>

    The files of this order, the newest first. Tap one to see how it differs from the one before.
register-of_order_none =
    <b>{ $kind }</b>

    No files yet. Tap “Make DOCX” on the order's screen.
register-version = Document { $paper } · { $on } · { $number }
register-version_changes = Document { $paper } · { $on } · { $number } · what changed
register-nothing_before = This is the order's first file: there is nothing to compare it with.
register-changes =
    <b>What changed</b>
    Document No. { $after } compared with No. { $before }

    { $lines }
register-same = The contents are the same.
register-this = About this file
register-diff =
    <b>{ $label }</b>
    was: { $before }
    is: { $after }
register-diff_pair =
    <b>Pair</b>
    was: { $before }
    is: { $after }
register-diff_person = { $who }: name, position or cases have changed.
register-pair = { $mentor } — { $mentees }; { $kinds }; { $form }; { $starts } — { $ends }; { $topics }
register-nothing = —
register-label_number = Number
register-label_on = Date of the order
register-label_grounds = Grounds
register-column_paper = No.
register-column_at = When
register-column_kind = Document
register-column_number = Number of the order
register-column_on = Date of the order
register-column_asker = Asked for by
register-column_state = State
register-column_file = File
paper_kind-register_xlsx = Register of documents
