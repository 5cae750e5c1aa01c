# The yearly census of teachers, and what of last year is looked at again.
census_answer-need = I need a mentor
census_answer-could = I could be a mentor
census_answer-both = Both
census_answer-neither = Neither for now
census_renew-request = Mentee's request
census_renew-questionnaire = Mentor's questionnaire
census_renew-consent = Consent to data processing
census_sort-silent = No answer
census_sort-need = Need a mentor
census_sort-could = Could be mentors
census_sort-both = Both
census_sort-neither = Neither for now
census_sort-no_request = Need a mentor, no request yet
census_sort-no_form = Could be mentors, no questionnaire yet
census_sort-away = Not in the bot yet
census_hint-silent = The bot reminds them by itself, after three and after five school days. If somebody answered you in person, press the name and note the answer.
census_hint-need = Press a name to see or correct the answer.
census_hint-could = Press a name to see or correct the answer.
census_hint-both = Press a name to see or correct the answer.
census_hint-neither = Press a name to see or correct the answer.
census_hint-no_request = They have answered but not sent the request yet. Help them begin: “My request” on their hub.
census_hint-no_form = They have answered but not sent the questionnaire yet. Help them begin: “My mentor's questionnaire” on their hub.
census_hint-away = The bot cannot ask them. Invite them, or ask them yourself and note the answer.

census-ask =
    <b>Mentoring in the school year { $year }</b>

    Do you need a mentor? Could you be a mentor yourself? <i>The answer is read by you and the curator.</i>
census-thanks =
    <b>Thank you!</b> Your answer: { $answer }.

    { $lines }
census-that_is_all = Nothing more is needed. You can change the answer if you change your mind.
census_next-mentee_request = So that a mentor can be found, tell what is difficult: about five minutes, you may stop at any moment.
census_next-mentor_questionnaire = To come into the bank of mentors, fill in the questionnaire: about five minutes, you may stop at any moment.
census_there-mentee_request = Your request is there already: see whether anything has changed.
census_there-mentor_questionnaire = Your questionnaire is there already: see whether anything has changed.
census_stays-mentee_request = Your earlier request stays in force; withdraw it if you do not need it any more.
census_stays-mentor_questionnaire = Your earlier questionnaire stays in force; withdraw it if you are not ready any more.
census_start-mentee_request = Fill in the request
census_start-mentor_questionnaire = Fill in the questionnaire
census_open-mentee_request = My request
census_open-mentor_questionnaire = My questionnaire
census-change = Change the answer
census-to_renew = Look at last year's
census-not_now = The census of teachers has not begun this school year.
census-renew =
    <b>Is everything still right?</b>

    This is of last school year and holds until you change or withdraw it:
    { $lines }
census-renew_line = • { $what } — of { $on }
census-renewed_all =
    <b>Thank you!</b>

    Everything has been looked at, nothing more is needed.
census-right = Still right: { $what }
census-look = Look: { $what }

census-board_before =
    <b>Census of teachers { $year }</b>

    Once a year every teacher of the school is asked whether they need a mentor and could be one. It has not begun yet. Can be asked: { $asked }.
    { $away }
census-board =
    <b>Census of teachers { $year }</b>
    { $when }
    { $answered } of { $asked } have answered.
    { $away }

    Press to see who.
census-starts = Begins on { $on }.
census-away_line = Not in the bot yet: { $count }.
census-sort = { $sort }: { $count }
census-begin = Begin the census
census-begin_do = Ask: { $count }
census-ask_begin =
    <b>Begin the census { $year }?</b>

    The bot will ask { $count ->
        [one] { $count } teacher
       *[other] { $count } teachers
    }, with their next morning message. It reminds those who do not answer; you will see who they are.
census-people =
    <b>{ $sort }: { $count }</b>

    { $hint } { $page }
census-person = { $who }
census-of =
    <b>{ $who }</b>
    Answer: { $said }

    If they answered you in person, note it here. They will see it and may change it.
census-nothing_yet = none yet
census-to_card = Card
census-waits = Census of teachers: say whether you need a mentor and could be one
census-waits_button = Answer the census
census-waits_renew = See whether last year's forms and consents are still right
census-waits_renew_button = Look
census-over = { $count ->
        [one] One teacher has not answered the census for more than eight school days
       *[other] Not answering the census for more than eight school days: { $count }
    }
census-over_button = No answer: { $count }
home-census_board = Census of teachers
home-census_ask = Answer to the census
audit-census_begun = census of teachers begun
audit-census_answered = answer to the census of teachers
audit-census_renewed = last year's looked at again
privacy_category-census = the yearly census: whether you need a mentor, are ready to be one
my_data_table-census_answers = Your answers to the yearly census
my_data_table-renewals = What of last year you have looked at again
my_data_field-what = What
