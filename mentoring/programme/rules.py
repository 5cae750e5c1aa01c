"""Who writes, who has agreed, what is still missing, what a change may touch (annex 1; 5.1, 7.2)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.pair.nouns import Pair, PairState, Side
from mentoring.pair.table import Party, parties_of
from mentoring.people import Person
from mentoring.plan import PlanRow, gaps
from mentoring.programme.nouns import LIMITS, OPEN, Change, Part, Programme, State
from mentoring.programme.values import is_empty
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, T
from mentoring.term import ensure_term

TOUCHES: Mapping[Change, tuple[Part, ...]] = {
    Change.FIRST: tuple(one for one in Part if one is not Part.TERM),
    Change.EXTEND: (Part.TERM, Part.PLAN),
    Change.PLAN: (Part.PLAN,),
    Change.FORM: (Part.FORMS, Part.SCHEDULE, Part.CONDITIONS, Part.PLAN),
    Change.REST: tuple(one for one in Part if one is not Part.TERM),
}
"""The parts each sort of version may change. The term is the order's; a later end is an extension."""
HIDDEN_FROM_HELPER = (Part.PROBLEM, Part.STRENGTHS)
"""A colleague who helps with an event needs the plan, not the mentee's difficulties."""
REMARK = "plan-gap_months"
"""A month without an event is said and does not hold the programme up: there are holidays."""
READERS = frozenset({Party.MENTOR, Party.MENTEE, Party.HELPER, Party.CURATOR, Party.COUNCIL})


def ensure_reads(pair: Pair, person: Person) -> None:
    """The programme is for the pair's people, the curator and the council.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not parties_of(pair, person) & READERS:
        raise Refusal("common-not_allowed")


def is_office(pair: Pair, person: Person) -> bool:
    """Whether somebody reads it by office and is not of the pair."""
    mine = parties_of(pair, person)
    return bool(mine & {Party.CURATOR, Party.COUNCIL}) and not mine & {Party.MENTOR, Party.MENTEE}


def hidden_from(pair: Pair, person: Person) -> tuple[Part, ...]:
    """Parts somebody may not read."""
    only_helper = parties_of(pair, person) == {Party.HELPER}
    return HIDDEN_FROM_HELPER if only_helper else ()


def is_side(pair: Pair, person: int) -> bool:
    """Whether somebody writes and agrees: the mentor or a mentee (5.1)."""
    place = pair.member(person)
    return place is not None and place.side is not Side.HELPER


def may_touch(programme: Programme, part: Part) -> bool:
    """Whether the part may be changed in this version."""
    return programme.state in OPEN and part in TOUCHES[programme.change]


def ensure_open(programme: Programme) -> None:
    """The version may still be changed.

    Raises:
        Refusal: ``programme-closed``, naming where it stands.
    """
    if programme.state not in OPEN:
        raise Refusal("programme-closed", state=T(f"programme_state-{programme.state}"))


def ensure_touch(programme: Programme, part: Part) -> None:
    """The part may be changed in this version.

    Raises:
        Refusal: ``programme-closed``, ``programme-term_order`` or ``programme-other_part``.
    """
    ensure_open(programme)
    if part in TOUCHES[programme.change]:
        return
    if part is Part.TERM:
        raise Refusal("programme-term_order")
    raise Refusal("programme-other_part", change=T(f"programme_change-{programme.change}"))


def may_fill(programme: Programme, part: Part) -> bool:
    """Whether a template may fill the part: nobody wrote it by hand, the order did not set it."""
    entry = programme.entries.get(part)
    return entry is None or is_empty(entry.value) or (entry.written_by is None and part in LIMITS)


def ensure_seen(programme: Programme, part: Part, seen: int) -> None:
    """The part is as it was when the screen was drawn; a part nobody wrote is version 0.

    Raises:
        Refusal: ``common-changed``.
    """
    if version_of(programme, part) != seen:
        raise Refusal("common-changed")


def version_of(programme: Programme, part: Part) -> int:
    """Version of what stands in a part; 0 if nobody wrote it."""
    entry = programme.entries.get(part)
    return entry.version if entry else 0


def empty_parts(programme: Programme) -> tuple[Part, ...]:
    """Parts nobody has filled."""
    return tuple(one for one in Part if is_empty(programme.value(one)))


def unagreed(programme: Programme, person: int) -> tuple[Part, ...]:
    """Filled parts somebody has not agreed to."""
    return tuple(
        part
        for part in Part
        if not is_empty(programme.value(part)) and person not in programme.entries[part].agreed
    )


def awaited(programme: Programme, pair: Pair) -> tuple[int, ...]:
    """Whose agreement to something filled is still missing, the mentor first."""
    return tuple(one for one in pair.people if unagreed(programme, one))


def lacks(programme: Programme, pair: Pair, before: Programme | None) -> tuple[T, ...]:
    """What must be put right before the programme can be agreed, a sentence each.

    Args:
        before: the version in force, if this one changes it.
    """
    found: list[T] = []
    if empty := empty_parts(programme):
        names = Lines(tuple(T(f"programme_part-{part}") for part in empty), ", ")
        found.append(T("programme-lack_parts", {"parts": names, "count": len(empty)}))
    if (problem := term_problem(programme, pair)) is not None:
        found.append(problem)
    found += [one for one in plan_gaps(programme) if one.key != REMARK]
    if pair.is_reverse and programme.plan and not _both_lead(programme.plan):
        found.append(T("programme-lack_reverse"))
    if before is not None and not is_changed(before, programme):
        found.append(T("programme-lack_same"))
    return tuple(found)


def remarks(programme: Programme) -> tuple[T, ...]:
    """What is worth a look and holds nothing up."""
    return tuple(one for one in plan_gaps(programme) if one.key == REMARK)


def plan_gaps(programme: Programme) -> tuple[T, ...]:
    """What is not right with the plan, a sentence each; of an empty plan nothing is said."""
    term = programme.term
    if term is None or not programme.plan:
        return ()
    return gaps(programme.plan, term.starts, term.ends)


def _both_lead(rows: tuple[PlanRow, ...]) -> bool:
    """In reverse mentoring each leads somewhere (2.4)."""
    leaders = {row.leader for row in rows}
    return "both" in leaders or {"mentor", "mentee"} <= leaders


def is_changed(before: Programme, programme: Programme) -> bool:
    """Whether a version says anything else than the one in force."""
    return any(before.value(part) != programme.value(part) for part in Part)


def term_problem(programme: Programme, pair: Pair) -> T | None:
    """What is wrong with the term (1.2), or nothing."""
    if programme.term is None:
        return None
    try:
        ensure_term(programme.term.starts, programme.term.ends, pair.kinds)
    except Refusal as refusal:
        return T(refusal.key, refusal.facts)
    return None


def areas(pair: Pair) -> tuple[str, ...]:
    """Areas of difficulty the pair works at: the mentor's topics, then the mentee's (2.4)."""
    return (*pair.topics, *pair.back_topics)


def shown_state(programme: Programme, pair: Pair) -> State:
    """Where it stands for a reader: a programme in force is over with the pair's work."""
    if pair.state is PairState.ENDED and programme.state is State.IN_FORCE:
        return State.CLOSED
    return programme.state


def state_fact(programme: Programme, pair: Pair) -> Fact:
    """Where it stands, who holds it, since when."""
    facts: dict[str, Fact] = {
        "number": str(programme.number),
        "state": T(f"programme_state-{shown_state(programme, pair)}"),
        "since": programme.since,
    }
    return T("programme-state_line", facts)
