# Questions, answers and the page on which they are checked: the same in every form.
form-screen = { $body }
form-crumb = { $form } · step { $step } of { $steps }
form-crumb_one = { $form } · one correction
form-card =
    { $name }
    Position: { $position }
    Subjects: { $subjects }
    This comes from your card. If anything is wrong, tell the curator.
form-question = <b>{ $text }</b>
form-given = Your answer: { $answer }
form-readers = Read by: { $who }.
form-readers_curator = Only you and the curator will read this.
form-audience_self = you
form-audience_curator = the curator
form-audience_council = the methodical council
form-audience_mentor = your future mentor
form-audience_mentee = your mentees
form-audience_seeker = colleagues who look for a mentor
form-comment = The curator writes: <i>{ $comment }</i>
form-line = <b>{ $label }:</b> { $value }
form-line_flagged = ❗ <b>{ $label } (please look again):</b> { $value }
form-check = { $form } · <b>check your answers</b>
form-check_how = To change an answer, press the button with its name. Nothing is sent until you press “Send”.
form-send = Send
form-chosen = ✓ { $label }
form-number = { $number }
form-go_on = Keep and go on
form-clear = Remove the answer
form-trim = Take the first { $limit }
form-leaving =
    <b>Stop filling in?</b>

    { $form }: you can put it off, then everything is kept and you can go on any day. If you delete the draft, its answers are lost; nobody is told. What was sent before stays as it is.
form-keep_on = Go on
form-put_off = Put off
form-throw_away = Delete the draft
form-begin_again = Start again
form-resume =
    <b>{ $form }: there is a draft</b>

    You stopped at step { $step } of { $steps }. If you start again, the answers of the draft are lost.
form-dropped = Draft deleted: { $form }. What was sent before stays as it was.
form-gone = This draft has been sent or deleted already.
form-old_button = That button was left from an earlier screen. Here is the current question.
form-renewed = The questions have changed since last time. Answers that still fit were kept; please check them.
form-words_only = Please answer in words or with a button. The bot does not keep files, photos or voice messages.
form-use_buttons = This question is answered with the buttons below it.
form-choose_one = Please choose at least one.
form-not_yet = This answer is still needed before sending.
form-no_longer = After your change the earlier answer here no longer fits. Please answer again.
form-number_range = Please give a whole number from { $lowest } to { $highest }.
form-too_long =
    { $extra ->
        [one] The text is { $extra } character over the limit of { $limit }. Send a shorter one or keep its beginning. Your other answers are safe.
       *[other] The text is { $extra } characters over the limit of { $limit }. Send a shorter one or keep its beginning. Your other answers are safe.
    }
form-picker_any = No preference
form-picker_name = { $who }
form-picker_line =
    <b>{ $who }</b> · { $subjects }
    Can help with: { $areas }
form-picker_found =
    { $count ->
        [0] Nobody found for “{ $text }”. Try a part of the surname.
        [one] { $count } mentor found for “{ $text }”.
       *[other] { $count } mentors found for “{ $text }”.
    }
form-picker_empty = There are no mentors in the bank yet. Choose “No preference”: the curator will find a colleague from your answers.
form-picker_all = Show everybody
form-picker_gone = This colleague is no longer in the bank. Please choose somebody else.
