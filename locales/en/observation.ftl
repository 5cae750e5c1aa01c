# Observation cards of lesson visits: filled in by taps, read by both, never an assessment.
observation_group-aim = Aim and structure
observation_group-methods = Methods
observation_group-climate = Contact and discipline
observation_group-feedback = Assessment and reflection
observation_mark-0 = not seen
observation_mark-1 = in part
observation_mark-2 = brightly
observation_field-strengths = What was strong and worth taking over
observation_field-questions = What to talk about
observation_write-strengths = ✎ What was strong
observation_write-questions = ✎ What to talk about
observation_ask-strengths = What was strong, what would you like to take over?
observation_ask-questions = What would you like to talk about after the lesson?
observation-entry = Observation card
observation-begin = Fill in the card
observation-go_on = My card
observation-of = Card: { $who }
observation-none_yet = There is no card yet: whoever sat in on the lesson fills it in. Once it is ready you will see it here.
observation-home =
    <b>Observation card</b>
    “{ $title }”, { $at }

    The card helps to talk about the lesson. It is not an assessment of the teacher: it is not used for certification or pay, the curator sees only that there is one.

    { $empty }
observation-card =
    <b>Observation card</b>
    “{ $title }”, { $at }. In the lesson: { $who }

    { $lines }

    { $readers }
observation-group = <b>{ $name }</b>
observation-line = { $number }. { $words } — <b>{ $mark }</b>
observation-words =
    <b>{ $name }</b>
    <blockquote>{ $words }</blockquote>
observation-draft = The draft is seen by you alone. Once you press “Done” it is read by { $who } and nobody else. It is something to talk about, not an assessment.
observation-shown = The card is ready. It is read by its author and { $who }; changes show at once. It is something to talk about, not an assessment.
observation-number = { $n }
observation-done = Done, show it
observation-paper = Card in Word
observation-whole = Whole card
observation-mark = { $label }
observation-mark_on = ✓ { $label }
observation-question =
    <b>{ $group }</b> · { $number } of { $total }

    { $words }

    Until the card is ready the marks are seen by you alone.
observation-ask_words =
    { $ask }

    Write one message, up to { $limit } characters.

    { $readers }
observation-told_done = An observation card of a lesson is ready. It is not an assessment but something to talk about.
observation-not_held = The card is filled in after the lesson: first record that the visit took place.
observation-no_criteria = The school's card has no criteria yet. The curator can add them: “More” → “Observation card”.
observation-empty = The card is still empty: set at least one mark or write a few words.
observation-criterion_length = A criterion takes 5 to { $limit } characters, now there are { $length }. Please write it again.
observation-words_length = One to { $limit } characters are needed, now there are { $length }. Please write it again.
observation-too_many = The card has { $limit } criteria already: more cannot be filled in during a lesson. Take one off first.
observation-have_already = The card has this criterion already.

observation-criteria =
    <b>Observation card of a lesson</b>

    Criteria of new cards: { $count }. Filled cards stay as they were whatever you change.

    { $lines }
observation-retired =
    <b>Criteria taken off</b>: { $count }

    { $lines }
observation-criterion_line = { $number }. { $words }
observation-criterion =
    <b>{ $group }</b>

    { $words }

    New cards will be as you decide; filled ones do not change.
observation-criterion_off =
    <b>{ $group }</b>

    { $words }

    It was taken off: new cards do not have it.
observation-add = Add a criterion
observation-see_retired = Taken off
observation-rewrite = Change the words
observation-retire = Take off
observation-restore = Put back
observation-up = ↑ Up
observation-down = ↓ Down
observation-which_group = Which part of the card does the new criterion belong to?
observation-ask_new =
    <b>{ $what }</b>

    Write the criterion in one sentence, up to { $limit } characters. Everybody who visits lessons will see it.
observation-ask_rewrite =
    Now: { $what }

    Write the new words, up to { $limit } characters. Everybody who visits lessons will see them.

paper_kind-observation_docx = Observation card of a lesson
home-observation_criteria = Observation card
my_data_table-observation_cards = Observation cards of lessons
my_data_field-strengths = What was strong
my_data_field-questions = What to talk about
my_data_field-marks = Marks
my_data_field-done_at = Ready
privacy_category-observation = observation cards of lessons
audit-observation_started = observation card of a lesson begun
audit-observation_done = observation card of a lesson ready
audit-observation_criterion_added = criterion of the observation card added
audit-observation_criterion_changed = criterion of the observation card changed
audit-observation_criterion_retired = criterion of the observation card taken off
audit-observation_criterion_restored = criterion of the observation card put back
audit-observation_criterion_moved = order of the observation card's criteria changed
observation-there_is = Observation card: there is one ({ $who })
