"""Indicators K1-K15 over a cast counted by hand.

The school: ten teachers, 1 to 10, and a guest, 99. Mentors 1 and 2, and the guest; mentees 3, 4, 5, 6.
Pairs: 11 (1 leads 3, plan done), 12 (1 leads the group 4 and 5, at work), 13 (2 leads 6, ended early at
the mentee's wish), 14 (the guest leads 3, no programme yet).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentoring.contest import Contest, ContestKind, ContestState, Level, Result
from mentoring.diagnostic import Diagnostic, Stage, Trail
from mentoring.indicator import About, Code, Facts, PlanFact, Ref, Staff
from mentoring.indicator_read import worked_within
from mentoring.indicator_rules import RULES
from mentoring.indicator_year import in_time
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.pair.nouns import Ending, Member, Pair, PairState, Side
from mentoring.plan import EventForm
from mentoring.roadmap.nouns import End, Item, Point
from mentoring.school_year import SchoolYear
from mentoring.survey import (
    AnswerKind,
    Measure,
    Question,
    QuestionResult,
    Survey,
    SurveyKind,
    Whom,
)
from tests.flows.monitors import at_work

YEAR = SchoolYear(2026)
TODAY = date(2027, 5, 20)
NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
GUEST = 99


def pair(number: int, mentor: int, *mentees: int, ending: Ending | None = None) -> Pair:
    made = replace(at_work(mentor, mentees[0], NOW), id=number)
    more = tuple(Member(person=one, side=Side.MENTEE, asked_at=NOW) for one in mentees[1:])
    made = replace(made, members=(*made.members, *more))
    if ending is None:
        return made
    return replace(made, state=PairState.ENDED, ending=ending, ended_on=date(2027, 4, 1))


def meeting(number: int, of: int, minutes: int, form: EventForm = EventForm.CONSULT) -> Meeting:
    return Meeting(
        id=number,
        pair=of,
        title="Встреча",
        form=form,
        starts_at=datetime(2026, 10, number, 12, tzinfo=UTC),
        minutes=minutes,
        state=MeetingState.HELD,
        planned_by=1,
        planned_at=NOW,
    )


def contest(number: int, person: int, kind: str, state: str, result: str | None = None) -> Contest:
    return Contest(
        id=number,
        person=person,
        by=person,
        title="Учитель года",
        kind=ContestKind(kind),
        level=Level.CITY,
        state=ContestState(state),
        result=Result(result) if result else None,
        made_at=NOW,
        moved_at=NOW,
    )


def trail(of: Pair, person: int, entry: int, **levels: int) -> Trail:
    later = {
        Stage(name): Diagnostic(
            person=person, pair=of.id, stage=Stage(name), levels={"psych": level}, done_on=TODAY
        )
        for name, level in levels.items()
    }
    return Trail(person, of, {"psych": entry}, later, ("psych",))


def survey(number: int, whom: Whom) -> Survey:
    return Survey(
        id=number,
        form=number,
        kind=SurveyKind.FINAL,
        whom=whom,
        opened_on=date(2027, 4, 20),
        closes_on=TODAY,
        closed_on=TODAY,
        opened_by=1,
        sheets=6,
    )


def result(
    measure: Measure,
    counts: dict[str, int],
    kind: AnswerKind = AnswerKind.SCALE,
    good: tuple[int, ...] = (),
) -> QuestionResult:
    options = ("да", "позже", "нет") if kind is AnswerKind.CHOICE else ()
    question = Question(
        key=1, kind=kind, words="Вопрос?", options=options, measure=measure, good=good
    )
    return QuestionResult(question, sum(counts.values()), counts)


DONE = pair(11, 1, 3, ending=Ending.DONE)
GROUP = pair(12, 1, 4, 5)
EARLY = pair(13, 2, 6, ending=Ending.MENTEE)
VISITING = pair(14, GUEST, 3)
YEARS = {1: 20, 2: 15, 3: 1, 4: 2, 5: 4, 6: 0, 7: 2, 8: None, 9: 30, 10: 5}
UNDER_35 = {3: True, 4: True, 5: False}
CONTESTS = (
    contest(1, 3, "contest", "done", "winner"),
    contest(2, 4, "conference", "took_part"),
    contest(3, 5, "contest", "preparing"),
    contest(4, 9, "contest", "done", "prize"),  # no participant
)
MEETINGS = (
    meeting(1, 11, 45),
    meeting(2, 11, 45, EventForm.OPEN_LESSON),
    meeting(3, 12, 60),
    meeting(4, 13, 30),
)
FACTS = Facts(
    year=YEAR,
    today=TODAY,
    staff={one: Staff(one, years, UNDER_35.get(one), True) for one, years in YEARS.items()},
    pairs=(DONE, GROUP, EARLY, VISITING),
    begun=frozenset({11, 12, 13}),
    rows=(
        PlanFact(11, date(2026, 10, 1), True),
        PlanFact(11, date(2026, 11, 1), True),
        PlanFact(12, date(2026, 10, 5), True),
        PlanFact(12, date(2026, 12, 5), False),
        PlanFact(13, date(2026, 12, 9), False),
    ),
    meetings=MEETINGS,
    reflected=frozenset({1, 2, 3}),
    trails=(
        trail(DONE, 3, 3, mid=2, exit=1),
        trail(GROUP, 4, 2, mid=2),
        trail(GROUP, 5, 1),
        trail(EARLY, 6, 2, exit=3),
    ),
    contests=CONTESTS,
    originals=frozenset({1, 3, 4, 9}),
    results=(
        (
            survey(1, Whom.MENTEES),
            (
                result(Measure.SATISFACTION, {"10": 2, "8": 2, "4": 2}),
                result(Measure.TIME, {"1": 6}),
                result(Measure.MENTOR, {"1": 2, "2": 3, "3": 1}, AnswerKind.CHOICE, (1,)),
            ),
        ),
        (survey(2, Whom.MENTORS), (result(Measure.SATISFACTION, {"7": 3, "6": 2}),)),
    ),
)


def of(code: Code, facts: Facts = FACTS) -> tuple[float | None, int | None, int | None]:
    one = RULES[code](facts)
    return (None if one.value is None else round(one.value, 2), one.top, one.bottom)


def pieces(code: Code, facts: Facts = FACTS) -> dict[str, float | None]:
    found = RULES[code](facts).pieces
    return {one.name: None if one.value is None else round(one.value, 2) for one in found}


def test_k1_six_of_ten_and_the_guest_is_no_teacher_of_the_school() -> None:
    assert of(Code.K1) == (60, 6, 10)
    refs = RULES[Code.K1](FACTS).counted
    assert {one.of for one in refs if one.yes} == {1, 2, 3, 4, 5, 6}
    assert {one.of for one in refs if not one.yes} == {7, 8, 9, 10}
    typed = replace(FACTS, figures={"total": 24})
    assert of(Code.K1, typed) == (25, 6, 24)
    wrong = replace(FACTS, figures={"total": 3})
    assert of(Code.K1, wrong) == (100, 6, 6), "no more than all, whatever was typed"


def test_k2_young_are_3_4_6_and_7_who_has_no_mentor() -> None:
    assert of(Code.K2) == (75, 3, 4)
    assert pieces(Code.K2) == {"typed": None, "years_unknown": 1}
    gone = replace(FACTS, staff={**FACTS.staff, 7: Staff(7, 2, None, False)})
    assert of(Code.K2, gone) == (100, 3, 3)
    assert of(Code.K2, replace(FACTS, figures={"years_0_3": 6})) == (50, 3, 6)


def test_k3_needs_the_ages_that_only_the_school_knows() -> None:
    assert of(Code.K3) == (None, 2, None)
    assert RULES[Code.K3](FACTS).why == "ages"
    figures = {"age_0_25": 1, "age_25_30": 2, "age_30_35": 2}
    assert of(Code.K3, replace(FACTS, figures=figures)) == (40, 2, 5)
    assert pieces(Code.K3) == {"age_unknown": 3}, "both mentors and 6"


def test_k4_one_programme_of_three_and_why_another_ended() -> None:
    assert of(Code.K4) == (33.33, 1, 3)
    assert pieces(Code.K4) == {"going": 1, "ended_mentee": 1}


def test_k5_three_events_of_five() -> None:
    assert of(Code.K5) == (60, 3, 5)
    assert [one.of for one in RULES[Code.K5](FACTS).counted if not one.yes] == [12, 13]


def test_k6_three_meetings_of_four() -> None:
    assert of(Code.K6) == (75, 3, 4)


def test_k7_two_less_and_one_more_is_half_a_point_each() -> None:
    assert of(Code.K7) == (0.5, None, 2)
    one = RULES[Code.K7](FACTS)
    assert [(ref.of, ref.value, ref.pair) for ref in one.counted] == [(3, 2, 11), (6, -1, 13)]
    assert one.is_small, "of two people: for the curator alone"
    assert pieces(Code.K7) == {"mid": None}, "the middle of two people is not shown"


def test_k8_by_side_and_only_what_asks_of_satisfaction() -> None:
    found = pieces(Code.K8)
    assert found["mean_mentees"] == round(44 / 6, 2) and found["high_mentees"] == 66.67
    assert found["mean_mentors"] == round(33 / 5, 2) and found["high_mentors"] == 60
    assert of(Code.K8)[0] == 7, "77 of 11 marks"
    assert not RULES[Code.K8](FACTS).counted, "anonymous: no list"
    hidden = replace(FACTS, results=())
    assert RULES[Code.K8](hidden).why == "no_survey"


def test_k9_is_known_on_the_first_of_september_and_the_curator_has_the_word() -> None:
    assert of(Code.K9) == (None, None, 3) and RULES[Code.K9](FACTS).why == "later"
    later = replace(FACTS, today=date(2027, 9, 1), stays={4: False})
    assert of(Code.K9, later) == (66.67, 2, 3)
    assert pieces(Code.K9, later) == {"unsaid": 2}


def test_k10_what_participants_did() -> None:
    assert of(Code.K10) == (3, None, None)
    assert pieces(Code.K10) == {
        "contests": 1,
        "prizes": 1,
        "talks": 1,
        "open_lessons": 1,
        "attested": None,
    }
    kinds = [one.about for one in RULES[Code.K10](FACTS).counted]
    assert kinds == [About.CONTEST, About.CONTEST, About.MEETING]


def test_k11_five_mentees_to_three_mentors() -> None:
    assert of(Code.K11) == (1.67, 5, 3)
    assert pieces(Code.K11) == {"hours": 3, "hours_each": 0.75, "most": 3}


def test_k13_two_of_six_are_ready() -> None:
    assert of(Code.K13) == (33.33, 2, 6)
    assert not RULES[Code.K13](FACTS).counted


def test_k15_three_of_six() -> None:
    assert of(Code.K15) == (50, 3, 6)
    assert Ref(About.PERSON, 2, False) in RULES[Code.K15](FACTS).counted


@pytest.mark.parametrize("code", RULES)
def test_of_an_empty_school_nothing_is_invented(code: Code) -> None:
    one = RULES[code](Facts(year=YEAR, today=TODAY))
    assert one.value in (None, 0)
    assert one.value == 0 or one.why


def test_a_pair_belongs_to_the_years_in_which_it_worked() -> None:
    first, last = YEAR.first, YEAR.last
    assert worked_within(GROUP, first, last)
    assert worked_within(DONE, first, last)
    assert not worked_within(DONE, YEAR.next.first, YEAR.next.last)
    assert worked_within(GROUP, YEAR.next.first, YEAR.next.last), "still at work"
    assert not worked_within(GROUP, YEAR.before.first, YEAR.before.last)


def test_rows_of_the_roadmap_count_once_their_date_has_come() -> None:
    today = date(2026, 11, 1)

    def item(number: int, *points: Point) -> Item:
        return Item(id=number, stage=1, points=points)

    late = Point(due_on=date(2026, 9, 1), end=End.HAND, ended_on=date(2026, 9, 2))
    on_time = Point(due_on=date(2026, 10, 1), end=End.FACT, ended_on=date(2026, 10, 1))
    early = Point(due_on=date(2027, 5, 1), end=End.HAND, ended_on=date(2026, 10, 30))
    still_open = Point(due_on=date(2026, 10, 31))
    carried = Point(due_on=date(2026, 9, 5), end=End.CARRIED, ended_on=date(2026, 9, 1))
    needless = Point(due_on=date(2026, 9, 3), end=End.NEEDLESS, ended_on=date(2026, 9, 1))
    coming = Point(due_on=date(2027, 1, 1))
    items = [
        item(1, late), item(2, on_time), item(3, early), item(4, still_open), item(5, carried),
        item(6, needless), item(7, coming), item(8, on_time, late), item(9, on_time, coming),
    ]  # fmt: skip
    counted = {one.of: one.yes for one in in_time(items, today)}
    assert counted == {1: False, 2: True, 3: True, 4: False, 5: False, 8: False, 9: True}
