"""Indicators K1-K15: each a rule over facts, with the list it was counted from (domain 6.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from mentoring.contest import ContestKind, ContestState, Result
from mentoring.diagnostic import Stage
from mentoring.indicator import About, Code, Facts, Indicator, Piece, Ref, Unit
from mentoring.pair.nouns import Ending, PairState
from mentoring.plan import EventForm
from mentoring.survey import FEWEST, GOOD, AnswerKind, Measure, QuestionResult, Whom


def share(
    code: Code, refs: Iterable[Ref], *, bottom: int | None = None, pieces: tuple[Piece, ...] = ()
) -> Indicator:
    """A percentage of what is counted.

    Args:
        bottom: of how many, if that is known from elsewhere; no fewer than there are in the list.
    """
    many = tuple(refs)
    top = sum(one.yes for one in many)
    whole = max(bottom or 0, len(many) if bottom is None else top)
    if not whole:
        return Indicator(code, Unit.PERCENT, None, 0, 0, (), pieces, "nothing")
    return Indicator(code, Unit.PERCENT, 100 * top / whole, top, whole, many, pieces)


def _people(numbers: Iterable[int], yes: frozenset[int]) -> list[Ref]:
    return [Ref(About.PERSON, one, one in yes) for one in sorted(numbers)]


def k1(facts: Facts) -> Indicator:
    """Mentors and mentees, each once, of all teachers."""
    here = {one.person for one in facts.staff.values() if one.here}
    refs = _people(here | facts.participants, facts.participants)
    total = facts.figures.get("total")
    return share(Code.K1, refs, bottom=total, pieces=(Piece("typed", total),))


def k2(facts: Facts) -> Indicator:
    """Young specialists with a mentor of all young specialists."""
    staff = facts.staff.values()
    young = {
        one.person for one in staff if one.is_young and (one.here or one.person in facts.mentees)
    }
    known = facts.figures.get("years_0_3")
    unknown = sum(one.years is None and one.here for one in staff)
    refs = _people(young, facts.mentees)
    pieces = (Piece("typed", known), Piece("years_unknown", unknown))
    return share(Code.K2, refs, bottom=known, pieces=pieces)


UNDER_35 = ("age_0_25", "age_25_30", "age_30_35")
"""Figures of the staff that together are everybody under 35."""


def k3(facts: Facts) -> Indicator:
    """Participants under 35 of the staff under 35; how many there are of those the curator types."""
    mine = {one for one in facts.participants if facts.staff[one].under_35}
    unknown = sum(facts.staff[one].under_35 is None for one in facts.participants)
    pieces = (Piece("age_unknown", unknown),)
    if not all(one in facts.figures for one in UNDER_35):
        refs = tuple(_people(mine, frozenset(mine)))
        return Indicator(Code.K3, Unit.PERCENT, None, len(mine), None, refs, pieces, "ages")
    total = sum(facts.figures[one] for one in UNDER_35)
    return share(Code.K3, _people(mine, frozenset(mine)), bottom=total, pieces=pieces)


def k4(facts: Facts) -> Indicator:
    """Programmes carried out in full of those begun; how the others ended (7.1)."""
    begun = [one for one in facts.pairs if one.id in facts.begun]
    refs = [Ref(About.PAIR, one.id, one.ending is Ending.DONE, one.ended_on) for one in begun]
    early = [one.ending for one in begun if one.ending not in (None, Ending.DONE)]
    pieces = [Piece(f"ended_{one}", early.count(one)) for one in Ending if one in early]
    going = sum(one.state is not PairState.ENDED for one in begun)
    return share(Code.K4, refs, pieces=(Piece("going", going), *pieces))


def k5(facts: Facts) -> Indicator:
    """Events held of those planned for days that have come."""
    return share(Code.K5, [Ref(About.ROW, one.pair, one.held, one.on) for one in facts.rows])


def k6(facts: Facts) -> Indicator:
    """Meetings somebody has thought over of those held."""
    refs = [
        Ref(About.MEETING, one.id, one.id in facts.reflected, one.starts_at.date())
        for one in facts.meetings
    ]
    return share(Code.K6, refs)


def k7(facts: Facts) -> Indicator:
    """By how much difficulties in the programme's areas fell from entry to exit, on average."""
    gains = [(one, one.gain(Stage.EXIT)) for one in facts.trails]
    refs = tuple(
        Ref(About.PERSON, one.person, value=value, pair=one.pair.id)
        for one, value in gains
        if value is not None
    )
    middle = [value for one in facts.trails if (value := one.gain(Stage.MID)) is not None]
    pieces = (Piece("mid", mean(middle) if len(middle) >= FEWEST else None),)
    value = mean([ref.value for ref in refs if ref.value is not None])
    why = "" if refs else "no_exit"
    return Indicator(Code.K7, Unit.POINTS, value, None, len(refs), refs, pieces, why)


def mean(values: Sequence[float]) -> float | None:
    """Arithmetic mean; ``None`` of nothing."""
    return sum(values) / len(values) if values else None


def k8(facts: Facts) -> Indicator:
    """Mean mark of the questions on satisfaction, and the share of marks from 7 on, by side."""
    pieces: list[Piece] = []
    whole: dict[int, int] = {}
    for whom in Whom:
        marks = _marks(facts, whom)
        total = sum(marks.values())
        for mark, count in marks.items():
            whole[mark] = whole.get(mark, 0) + count
        average = sum(mark * n for mark, n in marks.items()) / total if total else None
        high = sum(n for mark, n in marks.items() if mark >= GOOD)
        pieces.append(Piece(f"mean_{whom}", average))
        pieces.append(Piece(f"high_{whom}", 100 * high / total if total else None))
    count = sum(whole.values())
    value = sum(mark * n for mark, n in whole.items()) / count if count else None
    why = "" if count else "no_survey"
    return Indicator(Code.K8, Unit.POINTS, value, pieces=tuple(pieces), why=why)


def _marks(facts: Facts, whom: Whom) -> dict[int, int]:
    found: dict[int, int] = {}
    for one in _asked(facts, Measure.SATISFACTION, whom):
        if one.question.kind is AnswerKind.SCALE:
            for mark, count in one.counts.items():
                found[int(mark)] = found.get(int(mark), 0) + count
    return found


def _asked(facts: Facts, measure: Measure, whom: Whom | None = None) -> list[QuestionResult]:
    return [
        one
        for survey, results in facts.results
        if whom in (None, survey.whom)
        for one in results
        if one.question.measure is measure and one.counts
    ]


def k9(facts: Facts) -> Indicator:
    """Young specialists of the programmes who work here on 1 September of the next school year."""
    young = {one for one in facts.mentees if one in facts.staff and facts.staff[one].is_young}
    stay = frozenset(one for one in young if facts.stays.get(one, facts.staff[one].here))
    if facts.today < facts.year.next.first:
        refs = tuple(_people(young, stay))
        return Indicator(Code.K9, Unit.PERCENT, None, None, len(young), refs, (), "later")
    unsaid = sum(one not in facts.stays for one in young)
    return share(Code.K9, _people(young, stay), pieces=(Piece("unsaid", unsaid),))


TAKEN_PART = (ContestState.TOOK_PART, ContestState.DONE)


def k10(facts: Facts) -> Indicator:
    """Competitions, conferences, open lessons of participants; who passed an attestation is not kept here."""
    mine = [
        one
        for one in facts.contests
        if one.state in TAKEN_PART and one.person in facts.participants
    ]
    prizes = sum(one.result in (Result.PRIZE, Result.WINNER) for one in mine)
    talks = sum(one.kind is ContestKind.CONFERENCE for one in mine)
    lessons = [one for one in facts.meetings if one.form is EventForm.OPEN_LESSON]
    refs = [Ref(About.CONTEST, one.id, on=one.moved_at.date()) for one in mine]
    refs += [Ref(About.MEETING, one.id, on=one.starts_at.date()) for one in lessons]
    pieces = (
        Piece("contests", len(mine) - talks),
        Piece("prizes", prizes),
        Piece("talks", talks),
        Piece("open_lessons", len(lessons)),
        Piece("attested", None),
    )
    return Indicator(Code.K10, Unit.COUNT, len(refs), counted=tuple(refs), pieces=pieces)


def k11(facts: Facts) -> Indicator:
    """Mentees to a mentor, and hours of meetings."""
    led: dict[int, set[int]] = {}
    for pair in facts.pairs:
        led.setdefault(pair.mentor, set()).update(pair.mentees)
    hours = sum(one.minutes for one in facts.meetings) / 60
    refs = tuple(Ref(About.PERSON, one, value=len(many)) for one, many in sorted(led.items()))
    top = sum(len(many) for many in led.values())
    pieces = (
        Piece("hours", hours),
        Piece("hours_each", hours / len(facts.pairs) if facts.pairs else None),
        Piece("most", max((len(many) for many in led.values()), default=None)),
    )
    value = top / len(led) if led else None
    return Indicator(
        Code.K11, Unit.EACH, value, top, len(led), refs, pieces, "" if led else "nothing"
    )


def k13(facts: Facts) -> Indicator:
    """Mentees who are ready to become mentors, of those who answered."""
    found = _asked(facts, Measure.MENTOR, Whom.MENTEES)[:1]  # the newest survey
    if not found:
        return Indicator(Code.K13, Unit.PERCENT, why="no_survey")
    [one] = found
    return Indicator(Code.K13, Unit.PERCENT, 100 * one.good / one.total, one.good, one.total)


def k15(facts: Facts) -> Indicator:
    """Participants whose signed consent has been received."""
    return share(Code.K15, _people(facts.participants, facts.originals))


RULES: Mapping[Code, Callable[[Facts], Indicator]] = {
    Code.K1: k1,
    Code.K2: k2,
    Code.K3: k3,
    Code.K4: k4,
    Code.K5: k5,
    Code.K6: k6,
    Code.K7: k7,
    Code.K8: k8,
    Code.K9: k9,
    Code.K10: k10,
    Code.K11: k11,
    Code.K13: k13,
    Code.K15: k15,
}
"""What is counted from the facts; the others come from their areas, see `indicator_read.SOURCES`."""
