# Monitoring: its home, indicators, lists, figures, the SWOT helper.
home-monitoring_home = Monitoring
monitoring-home =
    <b>Monitoring</b> · school year { $year }

    { $surveys }

    Indicators are counted from everyday work: pairs, meetings, reflections, marks. Nobody writes reports for them.
monitoring-survey = Under way: { $kind }, { $whom }. { $answered } of { $asked } have answered.
monitoring-no_survey = No survey is open now.
monitoring-to_surveys = Surveys
monitoring-to_k = Indicators
monitoring-to_swot = SWOT
monitoring-to_staff = Counts
monitoring-to_xlsx = Table (XLSX)
monitoring-to_png = Chart
monitoring-to_report = Final report and statistics
monitoring-year = Last year: { $year }
monitoring-this_year = To this year
monitoring-k =
    <b>Indicators</b> · { $year }

    { $lines }

    Tap an indicator's number for its formula, source and list. { $page }
monitoring-k_line = K{ $code }. { $name }: <b>{ $value }</b>
monitoring-k_button = K{ $code }
monitoring-one =
    <b>{ $name }</b> · { $year }
    <b>{ $value }</b>
    { $pieces }

    How it is counted: { $formula }
    From what: { $source }
monitoring-to_list = List: { $count }
monitoring-list =
    <b>{ $name }</b> · { $year }
    Counted: { $count }

    Tap a line to open it. { $hint } { $page }
monitoring-list_stays = Here a tap marks whether somebody works at the school on 1 September.
monitoring-ref = { $mark } { $what }
monitoring-ref_yes = ✓
monitoring-ref_no = no:
monitoring-ref_value = { $value } ·
monitoring-ref_pair = { $mentor } — { $mentees }
monitoring-ref_day = { $on } { $mentor } — { $mentees }
monitoring-ref_contest = { $who }: { $title }
monitoring-staff =
    <b>Counts</b> · { $year }

    { $parts }

    The bot knows of no federal form about mentoring itself: any form can be filled in from this table.
monitoring-group =
    <b>{ $title }</b>
    { $lines }
monitoring-cell = { $label }: { $value }
monitoring-blank = ____
monitoring-figure = { $label }
monitoring-ask_figure =
    <b>{ $label }</b> · { $year }

    Write the number of teachers. It stands in the school's yearly report.
monitoring-figure_blank = Leave it empty
monitoring_corner-strengths = Strengths
monitoring_corner-weaknesses = Weaknesses
monitoring_corner-opportunities = Opportunities
monitoring_corner-threats = Threats
monitoring-swot =
    <b>SWOT</b> · { $year }

    { $parts }
monitoring-swot_part =
    <b>{ $corner }</b>
    { $words }
monitoring-swot_empty = <i>Not written yet.</i>
monitoring-corner =
    <b>{ $corner }</b> · { $year }

    What the numbers say:
    { $facts }

    { $quotes }

    <b>Your text</b>
    { $own }
monitoring-swot_fact = • { $line }
monitoring-swot_no_facts = <i>There are no numbers for this part yet.</i>
monitoring-swot_quotes =
    From anonymous answers:
    { $lines }
monitoring-swot_quote = — { $words }
monitoring-swot_write = Write the text
monitoring-swot_clear = Take the text away
monitoring-swot_ask =
    <b>{ $corner }</b>

    Write the text in one message, up to { $limit } characters. It goes into the report; the head and the council read it.
monitoring-swot_long = Too long: { $length } characters, { $limit } are possible. Please shorten it.
swot_share-satisfaction = content with the programme: { $value } % of marks are 7 and more
swot_share-again = ready to go on: { $value } %
swot_share-time = there is enough time for meetings: { $value } %
swot_share-ground = content with how it is organised: { $value } %
swot_share-frequency = meet often enough: { $value } %
swot_share-growth = grow professionally, take part in competitions and open lessons: { $value } %
swot_share-stay = the wish to work at the school is not weaker: { $value } %
swot_share-k4 = programmes carried out in full: { $value } %
swot_share-k5 = events of the plans held: { $value } %
swot_share-k6 = meetings end with a reflection: { $value } %
swot_share-k15 = consents signed: { $value } %
swot-gain = difficulties in the programmes' areas fell by { $value ->
        [one] { $value } point
       *[other] { $value } points
    } on average
swot_chance-partners = partners the school works with: { $count }
swot_chance-growth = competitions, conferences and open lessons: { $count }
swot_chance-ready = mentees who are ready to become mentors: { $count }
swot_threat-load = there are { $value } mentees to one mentor on average
swot_threat-left = pairs that stopped because somebody left: { $count }
swot_threat-early = pairs that ended early for other reasons: { $count }
swot_threat-reward = only { $value } % find a mentor's work rewarded enough (marks from { $good })
monitoring-paper_title = Monitoring of mentoring, school year { $year }
monitoring-column_code = Code
monitoring-column_name = Indicator
monitoring-column_value = Value
monitoring-column_number = Number
monitoring-column_pieces = More
monitoring-column_formula = How it is counted
monitoring-column_source = From what
monitoring-column_group = Part
monitoring-column_label = Row
monitoring-column_count = Count
monitoring-sheet_k = Indicators
monitoring-sheet_staff = Counts
monitoring-chart_empty = There are no shares yet: no pair has begun its work.
paper_kind-monitoring_xlsx = Monitoring of the year
paper_kind-monitoring_png = Chart of the indicators
audit-monitoring_swot = the text of the SWOT changed
