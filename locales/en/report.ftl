# The final analytical report: its screens, then its own words, chapter by chapter; statistics as a table.
report-home =
    <b>Final report</b> · school year { $year }

    { $lines }

    Figures, tables and charts come by themselves. Press a number to read or write the text of a chapter: it is kept and goes into every new file.
report-line = { $number }. { $title }
report-line_own = { $number }. { $title } — has a text
report-line_waits = { $number }. { $title } — <b>needs a text</b>
report-number = { $number }
report-number_own = ✓ { $number }
report-number_waits = ✎ { $number }
report-to_make = Make the report (DOCX)
report-to_counts = Statistics (XLSX)
report-chapter =
    <b>{ $number }. { $title }</b> · { $year }

    The bot puts in: { $about }

    <b>The curator's text</b>
    { $own }
report-no_words = <i>Nothing written yet.</i>
report-no_words_blank = <i>Nothing written yet. The report will have a marked blank here.</i>
report-to_write = Write the text
report-to_rewrite = Replace the text
report-to_clear = Erase the text
report-ask =
    <b>{ $title }</b>

    Write the text of the chapter in one message, up to { $limit } characters; each new line becomes a paragraph. It goes into the report; in the chat the head and the council will see it. Better without names.

    { $before }
report-ask_before =
    Written now (press to copy):
    <code>{ $own }</code>
report-empty = The text is empty. To take the text away, press “Erase the text”.
report-long = Too long: { $length } characters, { $limit } are allowed. Please shorten it.
report-counts =
    <b>Statistics</b> · school year { $year }

    A table for forms and enquiries: teachers, mentors and mentees by kind, form, category, experience, subject; programmes. No names.

    A count on a day takes those who worked in a pair on that day. The OO-1 form asks for 20 September.
report-counts_year = The school year
report-counts_today = Today
report-counts_autumn = 20 September
report-counts_other = Another day
report-ask_day = Write a date such as 15.11.{ $year }. It must lie in this school year and not after today.
report-day_outside = A date from { $first } to { $last } is needed.
audit-report_words = text of the final report changed
paper_kind-report_docx = Final analytical report
paper_kind-statistics_xlsx = Statistics of mentoring
report_chapter-basis = Grounds and period
report_chapter-people = Participants and coverage
report_chapter-pairs = Pairs, kinds and forms of mentoring
report_chapter-programmes = Programmes carried out
report_chapter-training = Training of mentors
report_chapter-results = Diagnostics and professional growth
report_chapter-surveys = Satisfaction of participants
report_chapter-swot = SWOT analysis
report_chapter-practices = Best practices
report_chapter-roadmap = The roadmap
report_chapter-problems = Problems
report_chapter-conclusions = Conclusions and recommendations for the next year
report_about-basis = the period, the regulation's edition, numbers and dates of orders.
report_about-people = counts of participants, experience, categories, indicators K1–K3 and K15.
report_about-pairs = pairs by kind and form, load, urgent help, speed sessions.
report_about-programmes = programmes and how they ended, indicators K4–K6, meetings by month.
report_about-training = what is recorded of training; if nothing is, you write the chapter.
report_about-results = indicators K7, K9, K10 and K13, difficulties by area at entry and exit.
report_about-surveys = results of closed surveys from five answers up, and quotes without names.
report_about-swot = figures for each corner and your text from Monitoring → SWOT.
report_about-practices = what the methodical collection holds; if nothing, you write the chapter.
report_about-roadmap = what is marked in the roadmap; if there is none, you write the chapter.
report_about-problems = the indicators that are low. What is behind them you know.
report_about-conclusions = nothing: conclusions are a person's.
report_waits-basis = Curator: name the grounds and the period
report_waits-people = Curator: describe participants and coverage
report_waits-pairs = Curator: describe how pairs were formed
report_waits-programmes = Curator: describe how programmes were carried out
report_waits-training = Curator: describe the training of mentors (briefing sessions, traineeships, courses)
report_waits-results = Curator: describe diagnostics and professional growth
report_waits-surveys = Curator: describe the satisfaction of participants
report_waits-swot = Curator: fill in the SWOT analysis
report_waits-practices = Curator: describe the best practices
report_waits-roadmap = Curator: describe how the roadmap was carried out
report_waits-problems = Curator: name the problems and their causes
report_waits-conclusions = Curator: write conclusions and recommendations
report-nameless = participant No. { $number }
report-period = The report covers the school year { $year }: from { $first } to { $last }.
report-period_so_far = The report covers the school year { $year } from { $first }; the year is not over, figures are those of { $last }.
report-grounds = The report was drawn up by the curator of the mentoring programmes under clause 3.4 of the Regulation on the system (target model) of mentoring of teaching staff. Grounds:
report-regulation = Regulation on the system (target model) of mentoring of teaching staff, edition in force since { $since }
report-blank_regulation = Regulation on mentoring: date and number of the approving order
report-order = order of { $on } No. { $number } (“{ $kind }”)
report-blank_curator = Order appointing the curator: date and number
report-how = Indicators are counted from the records that the usual work of pairs leaves: programmes, meetings, reflections, diagnostics. Surveys were anonymous.
report-no_pairs = No pairs or groups worked in this school year.
report-people_intro = The table holds everybody who worked in a pair or group in this school year (by { $last }), those that ended earlier included. Each person counts once.
report-table_people = Participants of mentoring
report-count_participants = Participants from the school's staff
report-count_young = of them young specialists (less than 3 years)
report-count_both = mentors and mentees at the same time
report-count_outside = participants from other organisations
report-table_experience = Participants by teaching experience
report-table_coverage = Coverage
report-chart_categories = Mentees by category (from their requests)
report-head_what = Who
report-head_count = Count
report-head_code = Code
report-head_indicator = Indicator
report-head_year = { $year }
report-head_experience = Experience
report-head_kind = Kind
report-head_form = Form
report-head_pairs = Pairs and groups
report-head_programmes = Programmes
report-head_area = Area
report-head_measured = Measured
report-head_entry = At entry
report-head_exit = At exit
report-head_gain = Fell by
report-head_answered = Answered
report-head_yes = Positive
report-head_mentor = Mentor
report-head_mentees = Mentees
report-head_order = Order
report-head_outcome = Outcome
report-pairs_intro = { $pairs ->
        [one] { $pairs } pair
       *[other] { $pairs } pairs
    }{ $groups ->
        [0] {" "}worked.
        [one] {" "}and { $groups } group worked.
       *[other] {" "}and { $groups } groups worked.
    }
report-table_kinds = Pairs and groups by kind of mentoring
report-kinds_note = A pair may combine several kinds, so the sum over kinds may exceed the number of pairs.
report-table_forms = Pairs and groups by form of mentoring
report-load = Mentees to one mentor on average: { $value }.
report-chart_kinds = Pairs and groups by kind of mentoring
report-lights = How pairs at work stand on { $on }:
report-light = { $light }: { $count }
report-help = Urgent help: { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }, { $solved } of them solved.
report-help_reaction = The first answer usually came after { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } of working time (median).
report-speed = Speed mentoring: { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }, attended by { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
report-table_programmes = Personalised programmes
report-count_begun = Programmes begun
report-count_going = going on
report-count_done = carried out in full
report-table_carried = How programmes were carried out
report-meetings = Meetings held: { $count }; hours in all: { $hours }.
report-chart_months = Meetings held by month
report-month_9 = Sep
report-month_10 = Oct
report-month_11 = Nov
report-month_12 = Dec
report-month_1 = Jan
report-month_2 = Feb
report-month_3 = Mar
report-month_4 = Apr
report-month_5 = May
report-month_6 = Jun
report-month_7 = Jul
report-month_8 = Aug
report-table_results = Results of the participants
report-growth = Professional growth of the participants:
report-blank_attested = Attestation of participants (not kept in the bot): how many people, which category
report-no_areas = The table of difficulties by area needs at least { $fewest } people measured at entry and exit in an area; there is no such area yet.
report-table_areas = Difficulties by area: mean level at entry and exit
report-areas_note = Levels from 0 (no difficulty) to 3 (help needed). Areas with fewer than { $fewest } people measured are not shown.
report-chart_areas = Difficulties at entry and exit, mean level from 0 to 3
report-no_surveys = No closed survey of this school year was answered by { $fewest } people or more.
report-surveys_intro = Surveys were anonymous. Results are given only for questions answered by at least { $fewest } people.
report-satisfaction = Mean satisfaction: { $value } of 10.
report-hidden = fewer than 5
report-table_survey = { $kind }, { $whom }, of { $on }; answered: { $answered }
report-chart_survey = { $kind }, { $whom }: mean marks from 1 to 10
report-quotes_praise = Answers on what was most valuable:
report-quotes_change = Answers on what to change:
report-blank_swot = Curator: write the conclusion
report-problems_intro = What the figures point at:
report-problem_without_pair = request accepted, no mentor yet: { $count }
report-problem_share = low indicator “{ $name }”: { $value }
report-problem_early = pairs and groups that ended early: { $count }
report-table_all = All indicators
report-table_pairs = Register of pairs and groups
report-by_order = No. { $number } of { $on }
report-outcome_active = goes on
report-outcome_paused = paused
report-ended_done = carried out in full
report-ended_mentor = ended at the mentor's wish
report-ended_mentee = ended at the mentee's wish
report-ended_mutual = ended at the wish of both
report-ended_curator = ended by the curator
report-ended_replaced = another mentor went on
report-ended_left = a participant left
report-unknown = Not known
report-all = All
report-count_helpers = mentors' helpers (clause 4.1)
report-under_35 = Under 35
report-from_35 = 35 and older
report_group-all = All
report_group-kinds = Kind of mentoring
report_group-forms = Form of mentoring
report_group-modes = Mode
report_group-roles = Participants
report_group-experience = Teaching experience
report_group-ages = Age (by requests)
report_group-reasons = Why a mentee comes
report_group-levels = Qualification category
report_group-often = Experience as a mentor
report_group-subjects = Subject
report-sheet_staff = Staff and totals
report-sheet_pairs = Kinds and forms
report-sheet_people = Participants
report-column_pairs = Pairs
report-column_groups = Groups
report-counts_title = Statistics of mentoring, school year { $year }
report-counts_title_day = Statistics of mentoring on { $on }

# Training, practices, the roadmap.
report-table_training = Sessions for mentors
report-head_session = Session
report-training_people = { $people ->
    [one] { $people } person
   *[other] { $people } people
 } took part; { $came } attendances of { $invited } invitations.
report-practices = { $count ->
    [one] { $count } practice
   *[other] { $count } practices
 } came to the bank of best practices this year:
report-table_roadmap_in_time = The roadmap: done in time
report-table_roadmap = Rows of the roadmap
report-head_standing = How they stand
report-head_rows = Rows
report-roadmap_late = { $count ->
    [one] { $count } row is overdue
   *[other] { $count } rows are overdue
 }:
report_roadmap-overdue = overdue
report_roadmap-near = due within a week
report_roadmap-planned = not due yet
report_roadmap-quiet = were not called for
report_roadmap-done = done
report_roadmap-needless = marked as not needed
report_roadmap-carried = carried over to the next year
