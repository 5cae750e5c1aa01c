# The bank of practices: the card of a finished programme, its authors' consent, the council's word, its file.
practice_piece-title = Title
practice_piece-problem = The problem at first
practice_piece-aim = Aim
practice_piece-steps = What was done
practice_piece-tools = Tools and techniques
practice_piece-result = Result
practice_piece-risks = Risks and mistakes
practice_piece-repeat = What is needed to repeat it
practice_piece-quotes = Words of those who took part
practice_state-draft = being written
practice_state-council = being considered
practice_state-bank = in the bank of practices
practice_state-retired = off the shelf
practice_criterion-measurable = measurable result
practice_criterion-repeatable = easy to repeat
practice_criterion-new = new
practice_criterion-involving = involves people

practice-list =
    <b>Bank of practices</b>
    { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
    { $filter }

    { $page }
practice-list_empty =
    <b>Bank of practices</b>: { $count }
    { $filter }

    Nothing here yet. A practice comes into the bank once the programme is finished, its authors have described it and consented, and the council has chosen it. { $page }
practice-row = { $title }
practice-row_mine = { $title } · { $state }
practice-row_begin = Describe: { $who }
practice-untitled = Practice without a title
practice-by_area = By area
practice-clear = Show all
practice-to_mine = On their way
practice-search = Which words to look for in the practices?
practice-mine =
    <b>Practices on their way</b>: { $count }

    Press a card to open it. “Describe” is a finished programme nobody has told of yet: the bot drafts a card from the programme and its meetings. { $page }
practice-mine_empty =
    <b>Practices on their way</b>: { $count }

    Nothing now. A programme can be described once it is finished with its plan carried out. { $page }

practice-card =
    <b>{ $title }</b>
    { $about }

    { $parts }

    { $hint }
practice-part =
    <b>{ $piece }</b>
    { $words }
practice-files_part =
    <b>Attachments</b>
    { $files }
practice-line_form = { $form } · { $kinds }
practice-line_term = From { $starts } to { $ends }
practice-line_areas = Areas: { $areas }
practice-line_authors = Authors: { $who }
practice-line_unnamed = The authors are not named
practice-line_state = Now: { $state }
practice-line_chosen = Chosen on { $on }: { $criteria }
practice-author_agreed = { $who } has agreed
practice-author_waits = { $who } has not agreed yet
practice-hint_missing = Still empty: { $pieces }. After that the authors can be asked to agree.
practice-hint_ready = Everything needed is there. The card goes to the council once every author has agreed; any change asks them anew.
practice-hint_returned =
    More is asked for:
    <blockquote>{ $words }</blockquote>
practice-do_edit = Edit
practice-do_files = Attach files
practice-do_agree = Agree to the bank
practice-do_withdraw = Take my consent back
practice-do_choose = Choose
practice-do_return = Ask for more
practice-do_paper = Card in Word
practice-do_retire = Take off the shelf
practice-do_restore = Put back on the shelf

practice-edit =
    <b>What to edit?</b>

    ● filled in, ○ empty. Name neither children nor colleagues: many will read the card.
practice-piece_on = ● { $piece }
practice-piece_off = ○ { $piece }
practice-ask =
    <b>{ $piece }</b>
    <blockquote>{ $now }</blockquote>

    { $ask }

    Write it in one message, up to { $limit } characters: the new text takes the place of the old.

    <i>Read by: the authors and the curator; after the authors' consent the council; in the bank every colleague.</i>
practice_ask-title = In short, what it is about: by this it will be found.
practice_ask-problem = How it began: what did not work?
practice_ask-aim = What did you want to achieve?
practice_ask-steps = Three to six steps, each on a new line.
practice_ask-tools = What you used: techniques, cards, tables, services.
practice_ask-result = What has changed, best in figures: before and after.
practice_ask-risks = What went wrong, and how can it be avoided?
practice_ask-repeat = What a colleague will need: time, materials, conditions.
practice_ask-quotes = A sentence or two of those who took part, with their consent and without names.
practice-do_empty = Leave empty
practice-ask_file = Send photos or documents one by one or as an album. Every colleague will read the names and the contents of the files: leave no surnames and nothing about children in them.
practice-file_kept = Saving the file. You can send more. The card has changed, so the authors will be asked to agree anew.
practice-files_done = To the card
practice-sure_agree =
    <b>Put the card into the bank of practices?</b>

    Every colleague of the school will read it, and the best may appear on the school's site. You can take your consent back at any time without a reason: the card leaves the bank at once.

    { $name }
practice-named = You will be named: your consent to publication is in force.
practice-not_named = You will not be named: there is no consent to publication. You can give it in “My consents”.
practice-do_agree_yes = I agree to this text
practice-do_consent = My consents
practice-do_keep = Keep
practice-do_withdraw_yes = Take back
practice-sure_withdraw =
    <b>Take your consent back?</b>

    The card leaves the bank and the council's table, files made of it are destroyed. The authors and the curator are told; nobody will ask for a reason.
practice-choose =
    <b>What is good about this practice?</b>

    Mark at least one: by this it is chosen for the bank.
practice-do_approve = Choose for the bank
practice-ask_return =
    What should the authors add? Write it, up to { $limit } characters.

    <i>Read by: the authors and the curator.</i>
practice-returned = The card is back with its authors, they have been told.

practice-draft_meetings = { $held ->
    [one] { $held } meeting was held.
   *[other] { $held } meetings were held.
}
practice-draft_goals = Goals reached: { $reached } of { $of }.

practice-too_short = Too short: write at least a few words.
practice-too_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
practice-steps_count = There are { $count } steps, { $least } to { $most } are needed: each on a new line.
practice-not_finished = A programme can be described once it is finished with its plan carried out.
practice-not_whole = Fill in what is needed first: { $count ->
        [one] { $count } field is
       *[other] { $count } fields are
    } empty.
practice-no_criterion = Mark what is good about the practice.
practice-told_begun = A card of a practice has been begun from your finished programme. Open it, put it right and decide whether it goes into the bank.
practice-told_agree = Your co-author has agreed to put the card of your practice into the bank. Now it is your turn.
practice-told_council = The card of a practice waits to be considered: its authors have agreed to put it into the bank.
practice-told_bank = The practice has been chosen and stands in the school's bank.
practice-told_returned = More is asked for in the card of a practice. Open it to read what.
practice-told_withdrawn = An author has taken the consent back: the card of the practice has left the bank.
practice-waits = { $count ->
    [one] { $count } card of a practice waits for your word
   *[other] { $count } cards of practices wait for your word
}
practice-waits_button = Practices: { $count }
practice-paper_chosen = { $on }: { $criteria }

paper_kind-practice_docx = Card of a practice
home-practice_home = Bank of practices
pair_life-do_practice = Describe the practice
audit-practice_begun = card of a practice begun
audit-practice_written = card of a practice edited
audit-practice_agreed = consent to a card of a practice
audit-practice_withdrawn = consent to a card of a practice taken back
audit-practice_approved = practice chosen for the bank
audit-practice_returned = card of a practice given back
audit-practice_retired = practice taken off the shelf
audit-practice_restored = practice put back on the shelf
privacy_category-practice = cards of practices you described
privacy_reader-colleague = Any colleague
my_data_table-practices = Cards of practices
my_data_table-practice_authors = Authorship of practices
my_data_field-pieces = Text of the card
my_data_field-criteria = What is good about it
