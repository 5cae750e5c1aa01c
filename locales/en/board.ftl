# The curator's board and round.
home-board_home = Board
board-home =
    <b>The curator's board</b> · { $on }

    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }:
    { $lights }

    { $missing }

    { $waits }
board-empty =
    <b>The curator's board</b> · { $on }

    No pairs yet. The first appears when you propose it in “Matching”.

    { $missing }

    { $waits }
board-light = { $light } — { $count }
board-light_held = { $light } — { $count }, { $held } of them put aside
board_light-attention = need attention
board_light-on_track = on track
board_light-early = too early to tell
board-nothing_missing = Everybody has a pair, messages reach everybody, consents are in place.
board-nothing_waits = Nothing waits for anybody's decision.
board-waits_short = { $count ->
        [one] { $count } matter waits for a decision
       *[other] { $count } matters wait for a decision
    }. The longest: { $first }
board-orders = Waiting for an order's number and date: { $count }
board-help = Urgent help, waiting for an answer: { $count }
board-to_help = Urgent help ({ $count })
board-start = Begin the round ({ $count })
board-to_causes = Causes
board-to_waits = Who waits for whom
board-to_orders = Orders ({ $count })
board-to_limits = Thresholds
board-digest = Summary
board-to_board = To the board
board-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

# Causes: in a list, then in full.
board_cause-consent = a consent is missing or withdrawn
board_cause-unreachable = messages do not reach somebody
board_cause-over = the term is over
board_cause-decide = answers of the people: a decision is needed
board_cause-waits = a step takes too long
board_cause-disputed = a meeting is told in two ways
board_cause-silent = no meeting for long
board_cause-no_programme = no programme
board_cause-programme = the programme is not settled
board_cause-late = events of the plan without a meeting
board_cause-record = meetings not recorded
board_cause-ending = the term ends soon
board_cause-original = no consent signed by hand
board_consent-none = no consent to data processing
board_consent-refused = data processing refused
board_consent-withdrawn = consent to data processing withdrawn
board_consent-assignment = consent to the assignment withdrawn
board_flag-consent = { $what }: { $who }
board_flag-unreachable = messages do not arrive: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
board_flag-over = the term ended { $span } ago
board_flag-decide_no = somebody answered “no”
board_flag-decide_talk = somebody would like to talk first
board_flag-decide_silence = somebody does not answer after a reminder
board_flag-waits = the step “{ $step }” has waited { $span }
board_flag-disputed = { $count ->
        [one] a meeting is told in two ways: held and not held ({ $span } ago)
       *[other] { $count } meetings are told in two ways, the last { $span } ago
    }
board_flag-silent = no meeting for { $span }
board_flag-silent_never = not one meeting in { $span }
board_flag-no_programme = no programme for { $span }
board_flag-programme_draft = the programme has not been settled for { $span }
board_flag-programme_returned = comments on the programme not taken into account, begun { $span } ago
board_flag-programme_agreed = the programme is agreed and waits to be read, begun { $span } ago
board_flag-late = { $count ->
        [one] { $count } event of the plan passed without a meeting, due { $span } ago
       *[other] { $count } events of the plan passed without a meeting, the first { $span } ago
    }
board_flag-record = { $count ->
        [one] { $count } meeting is not recorded, over { $span } ago
       *[other] { $count } meetings are not recorded, the first { $span } ago
    }
board_flag-ending = { $span } to the end of the term
board_flag-ending_today = the term ends today
board_flag-original = no consent signed on paper for { $span }
board_tap-consent = Card
board_tap-unreachable = Card
board_tap-over = End or extend
board_tap-ending = End or extend
board_tap-decide = Decide
board_tap-waits = Open the step
board_tap-order = Orders
board_tap-disputed = Meetings
board_tap-silent = Meetings
board_tap-record = Meetings
board_tap-no_programme = Programme
board_tap-programme = Programme
board_tap-late = Plan
board_tap-original = Note the original
board-causes =
    <b>Causes</b>

    One pair may have several.
board-causes_none =
    <b>Causes</b>

    No pair needs attention now.
board-count = { $cause }: { $count }
board-of_cause =
    <b>{ $cause }</b> · { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
    { $page }
board-row = No. { $number }: { $cause }

# The round.
board-card =
    { $done }

    <b>Pair No. { $number }</b> · { $state }
    { $people }

    { $lines }
    { $mark }

    { $left }
board-people = { $mentor } → { $mentees }
board-cause_line = — { $line }
board-all_well = All is well here.
board-left = { $count ->
        [0] This is the last pair of the round.
        [one] { $count } more pair ahead.
       *[other] { $count } more pairs ahead.
    }
board-next = Next ({ $count })
board-open_pair = Open the pair
board-remind = Remind the pair
board-later = Put aside for a week
board-nudged = Pair No. { $number } has been sent a reminder.
board-put_aside = Pair No. { $number } is put aside for a week. With a new cause it comes back sooner.
board_mark-nudged = Reminded on { $on }; the pair comes back on { $until }.
board_mark-later = Put aside on { $on }; the pair comes back on { $until }.
board-round_over =
    <b>The round is over</b>

    No pair needs attention any more.
board-round_over_left =
    <b>The round is over</b>

    { $count ->
        [one] { $count } pair still needs attention
       *[other] { $count } pairs still need attention
    }: the board shows them, you can go through them again.
board-again = Once more ({ $count })
board-gone = This pair is not open any more: the board does not show it.
board-nothing_to_remind = There is nothing to remind the pair of: the step is yours or somebody else's.
board-nudge =
    The curator asks you to look at your pair:
    { $lines }

    If you need help, write to the curator.
board_nudge-meeting = To the meetings
board_nudge-programme = To the programme

# People who need something.
board_need-no_pair = Request accepted, no pair
board_need-no_request = Mentees without a request and a pair
board_need-cut = Messages do not arrive
board_need-invited = Have not come in yet
board_need-consent = No consent in force
board_need-original = No consent signed by hand
board_need_hint-no_pair = Press a name to see the mentors for the request.
board_need_hint-no_request = Open the card: perhaps help with the request is needed.
board_need_hint-cut = The bot is blocked or the account is gone: hand it over on paper and ask them to come in again.
board_need_hint-invited = Hand over a code to come in: the card makes one.
board_need_hint-consent = Not given, withdrawn, or the text has changed since. The bot asks for it by itself; talk in person if need be.
board_need_hint-original = Agreed in the chat, the signed sheet has not come yet. The card notes that it has.
board_need_line-no_pair = Without a pair, request accepted: { $count }
board_need_line-no_request = Mentees without a request and a pair: { $count }
board_need_line-cut = Messages do not arrive: { $count }
board_need_line-invited = Have not come in yet: { $count }
board_need_line-consent = Without a consent in force: { $count }
board_need_line-original = Without a consent signed by hand: { $count }
board_need_button-no_pair = No pair ({ $count })
board_need_button-no_request = No request ({ $count })
board_need_button-cut = Out of reach ({ $count })
board_need_button-invited = Not in yet ({ $count })
board_need_button-consent = Consents ({ $count })
board_need_button-original = Originals ({ $count })
board-people_list =
    <b>{ $title }</b> · { $count }
    { $page }

    { $hint }
board-people_none =
    <b>{ $title }</b>

    There is nobody now.
    
board-person = { $who } · since { $since }

# What waits for whom.
board-waits =
    <b>Who waits for whom</b>
    { $page }

    { $lines }
board-wait_line = { $who }: { $what } — { $count }, { $span }
board-wait_button = { $what } ({ $count })
board-others = and { $count } more
board-nobody = nobody
board_area-pair_agreed = terms of pairs
board_area-pair_consent = consent to the assignment
board_area-pair_council = the council's word on pairs
board_area-pair_head = decision on pairs
board_area-pair_order = order on pairs
board_area-petition = petitions
board_area-request = requests
board_area-questionnaire = mentors' questionnaires
board_area-request_gone = requests taken back
board_area-questionnaire_gone = questionnaires taken back
board_area-person = new people
board_area-agree = agreement to the programme
board_area-returned = comments on the programme
board_area-acquaint = reading the programme
board_area-census = census of teachers
board_area-renew = last year's forms and consents
board_area-roadmap = roadmap
board_area-roadmap_back = roadmap given back

# Thresholds.
board-limits =
    <b>Thresholds of the board</b>

    When the board begins to speak of a pair. Days without school (breaks, holidays) do not count as silence.

    { $lines }
board-limit_line = — { $what }: { $span }
board-limit =
    <b>{ $what }</b>

    Now: { $span }. Choose another number of days if need be.
board_limit-silent = no meeting for longer than
board_limit-programme = no programme, or not settled, for longer than
board_limit-waits = a step of the chain waits longer than
board_limit-record = a meeting or an event of the plan without a word longer than
board_limit-ending = warn of the end of the term this long before
board_limit-early = a new pair is not judged for the first
board_limit-original = no consent signed by hand for longer than
board_limit_button-silent = No meetings
board_limit_button-programme = Programme
board_limit_button-waits = Steps
board_limit_button-record = Records
board_limit_button-ending = End of term
board_limit_button-early = New pair
board_limit_button-original = Original
audit-board_nudged = a pair was reminded from the board
audit-board_later = a pair was put aside on the board
audit-board_limit = a threshold of the board was changed
audit-digest_rhythm = the time of the summary was changed
