# The regulation in the chat: reading it, marking it as read, its editions.
regulation-none =
    <b>The regulation on mentoring</b>

    The text is not here yet: the curator brings it.
regulation-home =
    <b>{ $title }</b>
    { $since }
    { $coming }

    { $changed }

    { $mark }
    Choose a section. <i>The mark "read" is seen by you, your mentor and the curator.</i> { $page }
regulation-since = In force since { $since }
regulation-no_since = No day of coming into force yet
regulation-coming = A new edition comes into force on { $since }: open All editions.
regulation-changes = What changed: { $words }
regulation-marked = ✓ You have read it: { $on }
regulation-mark = Mark as read
regulation-unmark = Take the mark back
regulation-row = { $heading }
regulation-preamble = Beginning
regulation-section =
    <b>{ $heading }</b>

    { $text }

    { $page }
regulation-before = ← Section
regulation-after = Section →
regulation-to_editions = All editions
regulation-to_draft = New edition
regulation-to_readers = Who has read it
regulation-to_read = Open the regulation
regulation-editions =
    <b>Editions of the regulation</b>

    { $lines }
regulation-edition = In force since { $since }. What changed: { $words }
regulation-edition_first = In force since { $since }.
regulation-edition_row = Edition of { $since }
regulation-readers =
    <b>Who has read the regulation</b>
    { $since }

    Read by { $read } of { $total }: { $names }

    Marks begin anew with every edition. Who of the pairs at work has not read it yet stands in the reading list.
regulation-told =
    A new edition of the regulation on mentoring is out, in force since { $since }.
    What changed: { $changed }
regulation-told_first = The regulation on mentoring can now be read here. It is in force since { $since }.

regulation-no_draft =
    <b>A new edition of the regulation</b>

    Send the text as a file or begin with the one in force. Until it is brought out, you alone see it.
regulation-do_copy = Begin with the current one
regulation-do_text = Send the text
regulation-ask_text =
    <b>Text of the regulation</b>

    Send a DOCX or TXT file: I divide it into sections by its headings ("1. General", "Chapter 1", "Annex"). A short text can be pasted as a message.
regulation-reading = Reading the file. In a minute I show what came of it.
regulation-arrived =
    { $count ->
        [one] The text is read: { $count } section. Check it, set the day and bring it out.
       *[other] The text is read: { $count } sections. Check them, set the day and bring it out.
    }
regulation-draft =
    <b>Draft of an edition</b>
    { $title }
    { $since }
    What changed: { $changed }

    Sections: { $count }. Press a section to read or correct it. { $page }
regulation-do_title = Title
regulation-do_day = Day
regulation-do_changed = What changed
regulation-do_add = Add a section
regulation-do_heading = Heading
regulation-do_section = Replace the text
regulation-do_drop_part = Leave the section out
regulation-do_publish = Bring out
regulation-do_drop = Throw the draft away
regulation_ask-title =
    <b>Title of the regulation</b>

    Write it in full, { $limit } characters at most.
regulation_ask-changed =
    <b>What changed</b>

    One or two sentences, { $limit } characters at most. All staff and visitors of the site will read it.
regulation_ask-heading =
    <b>Heading of the section</b>

    For example: "8. Publication of results". { $limit } characters at most.
regulation_ask-section =
    <b>Text of the section</b>

    Send it in one message, { $limit } characters at most; each line becomes a paragraph. Change a longer section by file.
regulation-ask_day =
    <b>From which day is the edition in force?</b>

    { $legend }
regulation-ask_drop =
    <b>Throw the draft away?</b>
    { $title }

    The edition in force stays as it is.
regulation-keep = Keep it
regulation-drop_do = Yes, throw it away
regulation-ask_publish =
    <b>Bring the edition out?</b>
    { $title }
    In force since { $since }.

    It cannot be changed afterwards: only another edition can follow. Everybody marks it as read anew: it takes the former one's place in the reading list. All staff in the bot can be told: { $count }.
regulation-out_tell = Bring out and tell
regulation-out_quiet = Bring out quietly
regulation-published =
    It is out. The edition is in force since { $since }; it stands in the reading list too.

    If an old line about the regulation is left in the reading list, take it off.
regulation-words_short = Write three letters at least.
regulation-words_long = Too long: { $length } characters of { $limit }.
regulation-empty = There is nothing in the text. Send the regulation as a DOCX or TXT file.
regulation-section_long = A section is longer than { $limit } characters: the headings seem not to be recognised. Give them the style Heading or begin them with a number ("1. …").
regulation-many_sections = There are more than { $limit } sections. Leave the style Heading to sections alone.
regulation-unreadable = I cannot read this file. Send DOCX or TXT; of a PDF save the text in Word.
regulation-since_needed = First set the day from which the edition is in force.
regulation-changed_needed = First write what changed: everybody will see it.
home-regulation_home = Regulation

audit-regulation_drafted = edition of the regulation begun
audit-regulation_edited = draft of the regulation changed
audit-regulation_dropped = draft of the regulation thrown away
audit-regulation_published = edition of the regulation brought out
