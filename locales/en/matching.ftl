# Matching: open requests, mentors in order with reasons, proposals one by one and all at once.
matching-superior_words = principal | headteacher | deputy head
matching-waits = Without a mentor: { $count }
matching-waits_button = Find mentors: { $count }

matching-list =
    <b>Matching</b>
    Open requests: { $count }

    { $rows }

    Open a request to see the mentors in order and why they fit. { $page }
matching-empty =
    <b>Matching</b>

    No open requests: everybody whose request was accepted has a mentor or is being asked about one. New requests appear here once the curator accepts them.
matching-row = • <b>{ $who }</b>: { $areas }; since { $since }
matching-row_urgent = • Urgent. <b>{ $who }</b>: { $areas }; since { $since }
matching-open = { $who }
matching-whole_button = Propose all pairs

matching-area = { $area } ({ $level })
matching-author =
    <b>{ $who }</b>
    { $position }; subjects: { $subjects }
matching-needs = Needs help with: { $areas }
matching-settled = Has a mentor or a proposal already: { $areas }
matching-asks =
    { $years ->
        [0] Less than a year of work; kinds: { $kinds }; mode: { $mode }
        [one] { $years } year of work; kinds: { $kinds }; mode: { $mode }
       *[other] { $years } years of work; kinds: { $kinds }; mode: { $mode }
    }
matching-when = Convenient times: { $times }
matching-wishes = Would like as mentor: { $who }
matching-not_with = Would rather not (you alone see this): { $words }
matching-urgent = <b>Asks for help urgently.</b>

matching-request =
    { $request }

    <b>Mentors in order: { $count }</b>

    { $candidates }

    { $page }
matching-nobody = No mentor fits now. “Who does not fit” says why. You may invite colleagues to fill in the mentor’s questionnaire.
matching-candidate =
    <b>{ $number }. { $who }</b> · { $places }
    { $reasons }
matching-reason = – { $reason }
matching-choose = Choose: { $who }
matching-card = The whole request
matching-out_button = Who does not fit
matching-out =
    <b>Not proposed for: { $who }</b>
    In all: { $count }

    { $lines }

    { $page }
matching-out_line = • { $who }: { $why }
matching-out_none = Nobody: all whose questionnaires are accepted are proposed.

matching-helps = Helps with: { $areas }
matching-wished = The mentee asked for this very mentor
matching-subject =
    { $count ->
        [one] The same subject: { $subjects }
       *[other] The same subjects: { $subjects }
    }
matching-times = Convenient times in common: { $times }
matching-times_before = { $days } before lessons
matching-times_after = { $days } after lessons
matching-day_mon = Mon
matching-day_tue = Tue
matching-day_wed = Wed
matching-day_thu = Thu
matching-day_fri = Fri
matching-day_sat = Sat
matching-kinds = Both chose: { $kinds }
matching-back =
    { $count ->
        [one] In turn: the mentee can help with “{ $areas }”
       *[other] In turn: the mentee can help with “{ $areas }”
    }
matching-merit_none =
    { $years ->
        [0] Less than a year of work
        [one] { $years } year of work
       *[other] { $years } years of work
    }
matching-merit_fit =
    { $years ->
        [0] Fit for the position, less than a year of work
        [one] Fit for the position, { $years } year of work
       *[other] Fit for the position, { $years } years of work
    }
matching-merit_first =
    { $years ->
        [0] First category, less than a year of work
        [one] First category, { $years } year of work
       *[other] First category, { $years } years of work
    }
matching-merit_highest =
    { $years ->
        [0] Highest category, less than a year of work
        [one] Highest category, { $years } year of work
       *[other] Highest category, { $years } years of work
    }
matching-merit_methodist =
    { $years ->
        [0] Teacher-methodologist, less than a year of work
        [one] Teacher-methodologist, { $years } year of work
       *[other] Teacher-methodologist, { $years } years of work
    }
matching-merit_mentor =
    { $years ->
        [0] Teacher-mentor, less than a year of work
        [one] Teacher-mentor, { $years } year of work
       *[other] Teacher-mentor, { $years } years of work
    }
matching-places =
    { $free ->
        [0] No free places (of { $capacity })
        [one] { $free } free place of { $capacity }
       *[other] { $free } free places of { $capacity }
    }
matching-gap = Does not fit: { $what }
matching-gap_times = no time in common
matching-gap_kinds = different kinds of mentoring
matching-gap_mode = one in person, the other online
matching-gap_areas =
    { $count ->
        [one] no help with “{ $areas }”
       *[other] no help with “{ $areas }”
    }

matching-why_oneself = wrote the request
matching-why_already = already the mentor of this pair
matching-why_asked = a proposal has been sent already
matching-why_paused = the questionnaire is not in the bank (put aside, returned or not looked at yet)
matching-why_no_consent = no consent
matching-why_away = messages do not arrive
matching-why_full = all places are taken
matching-why_not_with = the mentee asked not to propose
matching-why_refused = an earlier proposal was not accepted
matching-why_superior = the mentee’s superior; possible if the request has the form “head – teacher”
matching-why_no_area = does not help with these topics
matching-why_curator = by the curator’s decision

matching-proposal =
    <b>Proposal</b>
    Mentor: <b>{ $mentor }</b> · { $places }
    { $size ->
        [one] Mentee
       *[other] Mentees
    }: <b>{ $mentees }</b>
    Topics: { $topics }
    { $back }
    Kinds: { $kinds }
    Form: { $form }; mode: { $mode }
    { $following }

    { $reasons }

    { $count ->
        [one] { $count } person will be asked privately
       *[other] { $count } people will be asked privately
    }: would you like to work together? A no is seen by the curator alone.
matching-back_topics = In turn, the mentee leads: { $areas }
matching-following = If the mentor stays silent, these are asked in turn: { $who }
matching-following_off = If the mentor stays silent, you decide.
matching-following_none = There are no other suitable mentors: if this one stays silent, you decide.
matching-follow_label = If silent, ask the next
matching_part-topics = Topics
matching_part-kinds = Kinds
matching_part-form = Form
matching_part-mode = Mode
matching_part-back = In turn
matching_part-mates = Into a group
matching-part = { $hint }
matching_ask-topics = With which topics will the mentor help? At least one.
matching_ask-kinds = Which kinds of mentoring? Several may be chosen. “Group” is added by itself if there are several mentees, “Reverse” if there are topics in turn.
matching_ask-form = Which form of mentoring?
matching_ask-mode = How will the pair meet?
matching_ask-back = Reverse mentoring: in which topics does the mentee lead? One topic is led by one side.
matching_ask-mates =
    Who joins the group? Here are those who need help with the same topic and whom this mentor suits.

    { $lines }
matching-mate = { $who }
matching-mate_line = • { $who }: { $areas }
matching-mates_none = Nobody to add: there are no other open requests with these topics for this mentor.
matching-propose = Propose
matching-proposed =
    { $count ->
        [one] The proposal has been sent, { $count } person is being asked.
       *[other] The proposal has been sent, { $count } people are being asked.
    }

    The bot will tell you the answers. It reminds the silent, then asks the next.
matching-to_pair = Open the proposal
matching-proposal_gone = This proposal is no longer here: it was sent or another took its place. Open the list of requests.
matching-not_open = This request is no longer open: it has a mentor or a proposal, or its author withdrew it.
matching-not_suitable = This mentor cannot be proposed now: the data have changed. Open the list of candidates again.
matching-no_room =
    { $free ->
        [0] This mentor has no free places left.
        [one] This mentor has { $free } place left.
       *[other] This mentor has { $free } places left.
    }
matching-reverse_two = Topics in turn are for a pair, not for a group. Take the others out of the group first.

matching-set =
    <b>All pairs at once: a draft</b>
    Proposals: { $pairs }; without a mentor: { $left }

    { $lines }

    Nobody has been asked anything yet. { $page }
matching-set_none = Nobody can be proposed yet.
matching-set_line =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>
    { $why }
    { $more }
matching-set_group =
    { $count ->
        [one] A group of { $count }: { $areas }
       *[other] A group of { $count }: { $areas }
    }
matching-set_rest = Without a mentor for now: { $areas }
matching-edit_line = { $mentees } → { $mentor }
matching-left_button = Without a mentor: { $count }
matching-renew = Work it out anew
matching-send = Send proposals: { $count }
matching-set_one =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>
    Topics: { $topics }
    { $more }
    { $places }, this draft counted

    { $reasons }
matching-other = Another mentor
matching-drop = Take out
matching-drop_one = Take out: { $who }
matching-split = Split the group
matching-merge = Make a group
matching-merge_ask =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>

    { $found }
matching-merge_some = Who joins this mentor? Here are those with the same topics for whom there is room.
matching-merge_none = Nobody to join: no line has the same topic, suits this mentor and fits into the free places.
matching-join = Join: { $mentees }
matching-left =
    <b>Without a mentor for now: { $count }</b>

    { $lines }

    { $page }
matching-left_line = • <b>{ $who }</b>: { $areas } — { $why }
matching-left_none = Everybody has a mentor.
matching-left_nobody = no mentor helps with these topics
matching-left_full = those who could help have no free places
matching-left_taken = the places of those who could help went to others in this draft
matching-left_unfit = those who could help cannot be proposed now
matching-left_dropped = you took the line out of the draft
matching-left_changed = the data have changed, the line no longer fits
matching-left_new = the request came after the draft was made
matching-find = Find a mentor: { $who }
matching-renew_ask =
    <b>Work it out anew?</b>

    The draft will be made from today’s data, your changes to it will be lost. Nothing has been sent to anybody.
matching-renew_yes = Work it out anew
matching-throw = Throw the draft away
matching-set_gone = There is no draft: it was sent or thrown away. It can be made anew from the list of requests.
matching-send_ask =
    <b>Send all proposals: { $pairs }?</b>

    { $people ->
        [one] { $people } person will be asked privately.
       *[other] { $people } people will be asked privately.
    } A no is seen by the curator alone. Without a mentor for now: { $left }.
matching-send_yes = Send: { $count }
matching-sent =
    Proposals sent: { $sent }.
    { $failed }

    The bot will tell you the answers.
matching-sent_failed = Not sent: { $count } — the data changed meanwhile. These requests stay in the open list.
