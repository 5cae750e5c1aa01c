# What was sent and where it stands: the same for requests and questionnaires.
submission-status_submitted = under consideration
submission-status_accepted = accepted
submission-status_returned = returned for changes
submission-status_aside = put aside
submission-status_withdrawn = withdrawn
submission-not_now = This is not possible now: { $status }.
submission-comment_needed = Please write what should be made clearer: the author will see your comment.
submission-comment_long =
    { $extra ->
        [one] The comment is { $extra } character over the limit of { $limit }.
       *[other] The comment is { $extra } characters over the limit of { $limit }.
    }
submission-author_left = The author no longer takes part, so this cannot be accepted.
submission-title = <b>{ $form }</b>
submission-sent = Sent to the curator. As soon as there is a decision, you will hear of it here.
submission-draft = There is a draft that has not been sent: only you see it.
submission-mine_submitted = With the curator since { $since }. Version { $version }.
submission-mine_accepted = Accepted on { $since }: you are in the bank. Version { $version }.
submission-mine_returned = Returned by the curator on { $since }, who asks for more detail. Version { $version }.
submission-mine_aside = Put aside by the curator on { $since }. You can change the answers or withdraw. Version { $version }.
submission-mine_withdrawn = Withdrawn on { $since }. You can send it again any day.
submission-flagged = To look at again: { $answers }.
submission-start = Fill in
submission-again = Send again
submission-change = Change answers
submission-fix = Look at answers
submission-view = My answers
submission-withdraw = Withdraw
submission-withdraw_yes = Yes, withdraw
submission-keep = Keep it
submission-withdraw_ask =
    <b>{ $form }: withdraw?</b>

    The curator will be told and will no longer use your answers. You keep them and can send them again any day.
submission-answers =
    <b>{ $form }: your answers</b>

    { $answers }
