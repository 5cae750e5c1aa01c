"""Which pair needs attention and why: one small rule for each sort of trouble (3.4(8), bar 9).

Days are those of the calendar as people count them; whether they are too many is counted in school
days, so that a break is nobody's silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from mentoring.board import (
    USUAL,
    Cause,
    Flag,
    Known,
    Light,
    Limit,
    Mark,
    Standing,
)
from mentoring.pair.nouns import FORMING, Answer, PairState
from mentoring.pair.rules import needs_decision
from mentoring.programme.nouns import State
from mentoring.reminder.silence import falls_silent
from mentoring.school_calendar import SchoolCalendar

SOON = timedelta(days=14)
"""A meeting planned within so many days: the pair is about to meet, nothing is to be done."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Today, the school's days and its limits."""

    today: date
    calendar: SchoolCalendar
    limits: Mapping[Limit, int] = field(default_factory=lambda: USUAL)

    def day(self, moment: datetime) -> date:
        """The school's day of a moment."""
        return self.calendar.local(moment).date()

    def days(self, since: datetime | date) -> int:
        """Days passed, as people count them."""
        day = self.day(since) if isinstance(since, datetime) else since
        return (self.today - day).days

    def is_over(self, since: datetime | date, limit: Limit) -> bool:
        """Whether so many days, counted in school days, have passed."""
        day = self.day(since) if isinstance(since, datetime) else since
        return falls_silent(day, self.limits[limit], self.calendar) <= self.today


Rule = Callable[[Known, Desk], "Iterable[Flag]"]


def _people(known: Known, desk: Desk) -> Iterable[Flag]:
    for person, how, since in known.consents:
        yield Flag(Cause.CONSENT, desk.days(since) if since else 0, of=person, detail=how)
    if known.unreachable:
        yield Flag(Cause.UNREACHABLE, count=len(known.unreachable), of=known.unreachable[0])


def _forming(known: Known, desk: Desk) -> Iterable[Flag]:
    """The chain: what waits for a decision of the curator, what waits too long for somebody."""
    pair = known.pair
    if needs_decision(pair):
        said = {one.answer for one in pair.members}
        how = "no" if Answer.NO in said else "talk" if Answer.TALK in said else "silence"
        yield Flag(Cause.DECIDE, desk.days(pair.since), detail=how)
    elif pair.state is not PairState.ASKING and desk.is_over(pair.since, Limit.WAITS):
        yield Flag(Cause.WAITS, desk.days(pair.since), detail=pair.state.value)


def _term(known: Known, desk: Desk) -> Iterable[Flag]:
    if known.pair.ends is None:
        return
    left = (known.pair.ends - desk.today).days
    if left < 0:
        yield Flag(Cause.OVER, -left)
    elif left <= desk.limits[Limit.ENDING]:
        yield Flag(Cause.ENDING, left)


def _meetings(known: Known, desk: Desk) -> Iterable[Flag]:
    met, since = known.met, desk.day(known.pair.since)
    if met.disputed and met.disputed_at is not None:
        yield Flag(Cause.DISPUTED, desk.days(met.disputed_at), count=met.disputed)
    last = max(desk.day(met.last) if met.last else since, since)
    is_near = met.ahead is not None and desk.day(met.ahead) <= desk.today + SOON
    if not is_near and not met.unrecorded and desk.is_over(last, Limit.SILENT):
        yield Flag(Cause.SILENT, desk.days(met.last or since), detail="" if met.last else "never")
    if met.unrecorded and met.unrecorded_since is not None:
        yield Flag(Cause.RECORD, desk.days(met.unrecorded_since), count=met.unrecorded)


def _programme(known: Known, desk: Desk) -> Iterable[Flag]:
    written, since = known.written, desk.day(known.pair.since)
    if written is None:
        if desk.is_over(since, Limit.PROGRAMME):
            yield Flag(Cause.NO_PROGRAMME, desk.days(since))
        return
    if written.state is not State.IN_FORCE:
        begun = max(desk.day(written.since), since)
        if desk.is_over(begun, Limit.PROGRAMME):
            detail = written.state.value
            yield Flag(Cause.PROGRAMME, desk.days(begun), of=written.newest, detail=detail)
    if known.late and written.in_force is not None and desk.is_over(known.late[0], Limit.RECORD):
        first, count = known.late[0], len(known.late)
        yield Flag(Cause.LATE, desk.days(first), count=count, of=written.in_force)


def _original(known: Known, desk: Desk) -> Iterable[Flag]:
    pair = known.pair
    waits = pair.consented_at if pair.original_on is None else None
    if waits is not None and desk.is_over(waits, Limit.ORIGINAL):
        yield Flag(Cause.ORIGINAL, desk.days(waits))


FORMING_RULES: tuple[Rule, ...] = (_people, _forming)
ACTIVE_RULES: tuple[Rule, ...] = (_people, _term, _meetings, _programme, _original)
PAUSED_RULES: tuple[Rule, ...] = (_people, _term)
"""An area that can tell of trouble in a pair adds its rule."""


def flags_of(known: Known, desk: Desk) -> tuple[Flag, ...]:
    """Everything that needs somebody's attention, the gravest first."""
    state = known.pair.state
    rules = ACTIVE_RULES if state is PairState.ACTIVE else PAUSED_RULES
    if state in FORMING:
        rules = FORMING_RULES
    found = [flag for rule in rules for flag in rule(known, desk)]
    return tuple(sorted(found, key=lambda one: (list(Cause).index(one.cause), -one.days)))


def light_of(known: Known, flags: tuple[Flag, ...], desk: Desk) -> Light:
    """Attention if there is a cause; too early as long as there is nothing to judge."""
    if flags:
        return Light.ATTENTION
    pair = known.pair
    if pair.state is not PairState.ACTIVE:
        return Light.EARLY
    is_young = not desk.is_over(pair.since, Limit.EARLY) and known.met.last is None
    return Light.EARLY if is_young else Light.ON_TRACK


def standing_of(known: Known, desk: Desk, mark: Mark | None = None) -> Standing:
    """Where a pair stands; a mark holds until its day, or until a cause comes up that it did not know."""
    flags = flags_of(known, desk)
    causes = {flag.cause.value for flag in flags}
    holds = mark is not None and desk.today < mark.until and causes <= mark.causes
    return Standing(known, light_of(known, flags, desk), flags, mark if holds else None)
