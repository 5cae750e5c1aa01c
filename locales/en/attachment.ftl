# Photos and documents people attach.
attachment_kind-photo = Photo
attachment_kind-document = Document
attachment_state-asked = being saved
attachment_state-kept = saved
attachment_state-failed = not received
attachment_state-gone = removed
attachment-line = { $number }. { $what } — { $who }, { $at }
attachment-line_waits = { $number }. { $what } — { $who }, { $at } (still being saved)
attachment-row = { $number }. { $what }
attachment-shown =
    { $what }
    Attached: { $who }, { $at }
attachment-shown_unnamed = { $what }
attachment-remove = Remove the file
attachment-keep = Keep it
attachment-remove_do = Remove for good
attachment-ask_remove =
    <b>Remove “{ $what }”?</b>

    The file will be deleted from the school's computer and nobody will be able to open it here any more. What has already reached people's chats stays with them in Telegram.
attachment-removed = The file is removed.
attachment-lost = The file could not be fetched from Telegram, so it is not saved. Please send it again. Everything you wrote is in its place.
attachment-too_large = The file is larger than { $limit } MB: Telegram does not give such a file to a bot. Please send a smaller one, or a link in words.
attachment-program = I do not take programs: it would be unsafe for colleagues to open them. Send a photo or a document.
attachment-many = There { $limit ->
        [one] is { $limit } file
       *[other] are { $limit } files
    } here already, no more will fit. To remove one, open it.
attachment-unwanted = I do not keep voice messages, videos or stickers. Please write it in words, or send a photo or a document.
attachment-gone = This file is no longer here.
attachment-failed = This file could not be fetched from Telegram. Ask for it to be sent again.
attachment-not_yet = The file is still being saved. Please look again in a minute.
