# What waits for the curator.
queue-waits_people = Awaiting approval: { $count }
queue-waits_people_button = New people: { $count }
queue-waits_requests = Requests to look at: { $count }
queue-waits_requests_button = Requests: { $count }
queue-waits_questionnaires = Questionnaires to look at: { $count }
queue-waits_questionnaires_button = Questionnaires: { $count }
queue-waits_unreachable = Not reached by messages: { $count }
queue-waits_unreachable_button = Not reached: { $count }
queue-list =
    <b>Waits for you</b>: { $count }

    Press a line to open it. { $page }
queue-empty =
    <b>Waits for you</b>: { $count }

    All done. New requests, questionnaires and people will appear here, and the bot will tell you. { $page }
queue-row_person = New: { $who }
queue-row_urgent = Urgent: { $who }
queue_row-request = Request: { $who }
queue_row-questionnaire = Questionnaire: { $who }
queue_aside-request = Requests put aside: { $count }
queue_aside-questionnaire = Questionnaires put aside: { $count }
queue_title-request = Mentee’s request
queue_title-questionnaire = Mentor’s questionnaire
queue-item =
    <b>{ $title }</b>
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }
    { $standing }
    { $comment }

    { $answers }
queue-standing = Now: { $status }, { $since }
queue-comment = Your comment: { $comment }
queue-card = Card
queue-gone = This record is no more.
queue_act-accept = Accept
queue_act-return = Return
queue_act-aside = Put aside
queue_act-reopen = Look again
queue_done-accepted = Accepted. The author has been told.
queue_done-returned = Returned with a comment. The author has been told.
queue_done-aside = Put aside. The author has been told.
queue-after = { $body }
queue-ask_aside =
    <b>Put aside: { $who }?</b>

    The author will learn that the decision is put off. You can come back to it at any time.
queue-return =
    <b>Return: { $who }</b>

    Mark the answers that should be changed: the bot will lead the author through these alone. You may mark none and just write a comment.
queue-return_on = To the comment
queue-comment_ask =
    { $marked }

    Write to the author what to change, or choose a ready phrase. Only the author will read it.
queue-marked = Answers marked: { $answers }
queue-marked_none = No single answers are marked.
queue_phrase-details = Please describe it in more detail
queue_phrase-example = Please give an example
queue_phrase-names = Please take out names of children and parents
queue_phrase-marked = Please check the marked answers
queue-return_preview =
    <b>The author will see:</b>

    <blockquote>{ $comment }</blockquote>
    { $marked }

    To replace the comment, just write a new one.
queue-return_send = Return to the author
queue-match = Find a mentor
