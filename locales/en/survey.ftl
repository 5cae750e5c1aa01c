# Surveys: answering, the curator's desk, questionnaires, results.
survey_kind-interim = Interim survey
survey_kind-final = Final survey
survey_kind-pulse = Pulse survey
survey_kind_button-interim = Interim: the middle of the year
survey_kind_button-final = Final: the end of the year
survey_kind_button-pulse = Pulse: three taps
survey_whom-mentees = mentees
survey_whom-mentors = mentors
survey_answer-scale = a mark from 1 to 10
survey_answer-choice = ready answers
survey_answer-words = in one's own words
survey_answer_button-scale = A mark from 1 to 10
survey_answer_button-choice = Ready answers
survey_answer_button-words = In one's own words
survey_how-scale = Tap a mark: 1 is not at all, { $highest } is fully.
survey_how-choice = Choose an answer.
survey_how-words = Write it in one message, up to { $limit } characters, or skip. Better without names: the answer is kept unsigned.

survey-waits = An anonymous survey waits for your answer: { $count }
survey-waits_button = Survey: { $count }
survey-mine = <b>Surveys that wait for you</b>
survey-mine_empty = No survey waits for you now. Thank you for answering!
survey-mine_row = { $kind } · until { $on }
survey-intro = Answers are kept without a name: the bot remembers that you answered, not what. Results are seen only if five people or more have answered.
survey-question =
    <b>{ $kind }</b> · question { $number } of { $total }
    { $intro }

    <b>{ $words }</b>

    { $how }
survey-mark = { $label }
survey-later = Go on later
survey-last =
    <b>{ $kind }</b>
    Questions: { $total }, answered: { $answered }. A dash is a question left out.

    To change an answer, tap the number of its question. The answers themselves are not shown here: others may see the screen.

    <i>Once sent, answers can be neither changed nor taken back: they are kept without a name, and the bot does not know which are yours.</i>
survey-send = Send unsigned
survey-wipe = Start again
survey-thanks = Thank you! Your answers are in, unsigned, and there will be no more reminders of this survey.
survey-answered = You have answered this survey already. Thank you!
survey-closed = This survey is closed.
survey-nothing_answered = Please answer at least one question.
survey-words_length = It takes one to { $limit } characters. Please write it again.
survey_remind-interim = Interim survey of the programme: unsigned, some three minutes. Until { $on }.
survey_remind-final = Final survey of the programme: unsigned, some four minutes. Until { $on }.
survey_remind-pulse = Pulse survey: unsigned, three taps. Until { $on }.
survey-remind_open = Answer
survey_due-interim = It is time for the interim survey of mentors and mentees.
survey_due-final = It is time for the final survey of mentors and mentees.
survey-due_open = To the survey

survey-desk =
    <b>Surveys</b>
    Open: { $open }

    The numbers are how many have answered and how many were asked. Nobody sees who has. { $page }
survey-desk_empty =
    <b>Surveys</b>

    There has been no survey yet. The interim one is usually held in December, the final one at the end of April; the pulse of three taps whenever you want to check.
survey_short-interim = Interim
survey_short-final = Final
survey_short-pulse = Pulse
survey-row = { $short }, { $whom }: { $standing }
survey_standing-open = { $answered } of { $asked }
survey_standing-closed = { $month }, { $answered } of { $asked }
survey-new = Hold a survey
survey-to_forms = The questions
survey-card_open =
    <b>{ $kind }</b>: { $whom }
    Opened on { $on }, closes on { $until }

    { $answered } of { $asked } have answered. { $standing }

    <i>Results appear after closing if at least { $fewest } people answer: so nobody's answer can be found out.</i>
survey_card-waiting = The bot reminds the others by itself, three times at most.
survey_card-all = All have answered: the survey closes by itself tonight, or close it now.
survey-card_closed =
    <b>{ $kind }</b>: { $whom }
    Opened on { $on }, closed on { $until }

    { $answered } of { $asked } have answered.
survey-card_hidden =
    <b>{ $kind }</b>: { $whom }
    Opened on { $on }, closed on { $until }

    { $answered } of { $asked } have answered. Results are shown to nobody: there are fewer than { $fewest } answers, and one could find out who said what.
survey-to_results = Results
survey-to_xlsx = Table (XLSX)
survey-to_png = Chart
survey-see_form = The questions of this survey
survey-close = Close now
survey-close_sure =
    <b>Close the survey?</b>
    { $kind }: { $whom }, opened on { $on }

    { $answered } of { $asked } have answered. A closed survey is not opened again; answers begun and not sent will be destroyed. { $few }
survey-close_few = There are fewer than { $fewest } answers now: nobody will see results.
survey-close_not = Let it go on
survey-close_do = Close the survey
survey-which =
    <b>Which survey?</b>

    The interim and the final one are held once a school year, the pulse no more than once in four weeks.
survey-preview =
    <b>{ $kind }</b>

    { $lines }

    The invitation comes with the morning's reminders, without names, and can be put off. Whoever has answered is not reminded any more.
survey-would_ask = • { $whom }: { $count ->
        [one] { $count } person
       *[other] { $count } people
    } asked, answers until { $until }
survey-would_not_ask = • { $whom }: not asked. { $why }
survey-open_do = Hold the survey
survey-too_few = There are { $count } of them, and results are shown from { $fewest } answers only.
survey-open_already = Such a survey is open already.
survey-held_already = Such a survey has been held this school year.
survey-pulse_soon = There was a pulse not long ago, the next one not before { $on }.
survey-no_questions = The questionnaire has no questions. Please add some first.
survey-not_shown = Results are not shown: the survey is still open, or there are fewer than five answers.

survey-results =
    <b>{ $kind }</b>: { $whom }, { $on }
    Answered: { $answered }

    { $parts }

    { $page }
survey-result_question =
    <b>{ $number }. { $words }</b>
    { $body }
survey-result_scale =
    { $bar } { $mean } of 10
    7 and more: { $high } % · answers: { $total }
survey-result_option = { $bar } { $percent } % — { $words }
survey-result_hidden = Fewer than five answers, not shown.
survey-result_words = — { $words }
survey-result_more = … and { $count } more in the table

survey-forms =
    <b>The questions</b>

    Choose a questionnaire. Surveys already held keep the questions they were held with.
survey-form_row = { $short }, { $whom }: { $count }
survey-form =
    <b>{ $kind }</b>: { $whom }
    Version { $version }, questions: { $count }, surveys with it: { $held }

    { $lines }

    { $hint }
survey-form_hint = To change a question, tap its number. If a survey was held with this version, the change begins a new one.
survey-form_old = An earlier version: it can only be read.
survey_form_line-scale = { $number }. { $words } <i>1–10</i>
survey_form_line-words = { $number }. { $words } <i>in words</i>
survey_form_line-choice = { $number }. { $words }
survey-form_choice = { $number }. { $words } <i>{ $options }</i>
survey-add = Add a question
survey-version = Version { $version }
survey-form_question =
    <b>{ $words }</b>
    { $how }
    { $options }

    { $kind }: { $whom }, version { $version }, questions: { $count }
    { $measured }
survey-measured = An indicator is counted by this question: change its words so that the meaning stays.
survey-do_reword = Change the words
survey-do_up = Move up
survey-do_drop = Take out
survey-drop_sure =
    <b>Take the question out?</b>

    “{ $words }”

    It stays in the surveys already held.
    { $measured }
survey-drop_measured = An indicator is counted by it: without the question it cannot be counted in new surveys.
survey-drop_not = Keep it
survey-drop_do = Take out
survey-ask_reword =
    <b>{ $words }</b>

    Write the question anew in one message, up to { $limit } characters.
survey-ask_kind =
    <b>A new question</b>: { $kind }, { $whom }

    How is it answered? There are { $count } questions now, version { $version }.
survey-ask_question =
    <b>A new question</b>: { $how }

    Write the question in one message, up to { $limit } characters.
survey-ask_options =
    <b>{ $words }</b>

    Write the ready answers, each on its own line: { $fewest } to { $most }, up to { $limit } characters each.
survey-question_length = It takes 5 to { $limit } characters. Please write it again.
survey-options_count = It takes { $fewest } to { $most } answers, each on its own line.
survey-option_long = An answer is too long: up to { $limit } characters.
survey-options_same = Answers repeat. Let all of them differ.
survey-too_many = A questionnaire holds up to { $limit } questions. Please take one out first.
survey-last_question = The last question cannot be taken out: the questionnaire would be empty.

survey-of_day = { $kind }, { $on }
survey-paper_title = { $kind }, { $whom }, { $on }. Answers: { $answered }
survey-column_survey = Survey
survey-column_whom = Who answered
survey-column_opened = Opened
survey-column_sheets = Answered
survey-column_good = 7 and more, or yes, %
survey-sheet_surveys = Surveys
survey-column_number = No.
survey-column_question = Question
survey-column_answer = Answer
survey-column_count = How many
survey-column_percent = %
survey-column_mean = Mean
survey-column_high = 7 and more, %
survey-column_balance = Would recommend, balance
survey-column_words = Answer in words
survey-sheet_numbers = Marks
survey-sheet_words = In words
survey-chart_empty = This survey has no marks that can be shown.
paper_kind-survey_xlsx = Results of the survey
paper_kind-survey_png = Chart of the survey
reminder_kind-survey = Surveys
reminder_kind-survey_due = Time for a survey
audit-survey_opened = a survey opened
audit-survey_closed = a survey closed
audit-survey_form_changed = a questionnaire of the surveys changed
privacy_category-survey = taking part in surveys (answers are nameless)
my_data_table-survey_asked = Anonymous surveys
my_data_field-survey_id = Survey
my_data_field-answered = You answered
