"""The clock of urgent help: who is asked when, what is reminded of, by the school's hours alone (bar 6).

Everything is decided at once whenever a request changes: whose turn comes at which moment, and from when
it is a curator's. So nothing has to happen by itself later: a moment comes, and a reminder is due.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace, Wanted
from mentoring.school_calendar import SchoolCalendar
from mentoring.situational_request import (
    Call,
    CallState,
    RequestState,
    SituationalRequest,
    Urgency,
)

if TYPE_CHECKING:
    from storage.uow import Uow

CHOICES: Mapping[Urgency, tuple[str, ...]] = {
    Urgency.NOW: ("h1", "h2", "h3", "h4"),
    Urgency.DAY: ("h4", "d1", "d2"),
}
"""What a school can choose as the time to answer: hours or days of school time."""

LAPSE_DAYS = 3
"""School days of silence after "solved?" until a request is closed by itself."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How long one colleague has to take it and answer before the next is asked.

    Args:
        now: for what is needed at once; a code of `CHOICES`.
        day: otherwise; one working day unless the school says differently.
    """

    now: str = "h2"
    day: str = "d1"

    def code(self, urgency: Urgency) -> str:
        """The chosen code."""
        return self.now if urgency is Urgency.NOW else self.day

    def full(self, urgency: Urgency, calendar: SchoolCalendar) -> timedelta:
        """School time of one turn."""
        return span(self.code(urgency), calendar)


def span(code: str, calendar: SchoolCalendar) -> timedelta:
    """School time of a code such as ``h2`` or ``d1``."""
    count = int(code[1:])
    return count * calendar.day_length if code[0] == "d" else timedelta(hours=count)


def wave(urgency: Urgency) -> int:
    """How many colleagues are asked at a time: the first to take it has it."""
    return 2 if urgency is Urgency.NOW else 1


def arranged(
    request: SituationalRequest,
    rest: Sequence[int],
    full: timedelta,
    calendar: SchoolCalendar,
    now: datetime,
    *,
    first: int = 0,
    more: int = 0,
) -> SituationalRequest:
    """The request with everybody's turn and the curator's moment as they follow from what is known now.

    Two turns at most: whoever is asked first, at the full time the next; after a second full time, or
    as soon as nobody is left, it is a curator's.

    Args:
        rest: person ids who could be asked, the best first; those asked before are left out.
        full: school time of one turn.
        first: how many are asked at once if nobody is standing; by default as `wave` says.
        more: how many are asked in the place of those who said no.
    """
    start, turn = calendar.opening(now), calendar.plus(request.clock, full)
    asked = tuple(one for one in request.calls if one.since <= start)
    known = {request.asker, *(one.person for one in asked)}
    queue = [one for one in rest if one not in known]
    standing = any(one.state is CallState.WAITING for one in asked)
    size = wave(request.urgency)
    count = more if standing else max(first or size, more)
    at_once, later = queue[:count], queue[count : count + size] if start < turn else []
    calls = asked + _calls(at_once, start) + _calls(later, turn)
    request = replace(request, calls=calls)
    if request.curator_at is not None and request.curator_at <= now:
        return request  # it is theirs already and stays so
    return replace(request, curator_at=_curator_at(request, full, calendar, start))


def _calls(people: Iterable[int], since: datetime) -> tuple[Call, ...]:
    return tuple(Call(person=one, since=since) for one in people)


def _curator_at(
    request: SituationalRequest, full: timedelta, calendar: SchoolCalendar, start: datetime
) -> datetime:
    waiting = [one for one in request.calls if one.state is CallState.WAITING]
    if not waiting:
        return start
    turn = calendar.plus(request.clock, full)
    is_last = start < turn and all(one.since < turn for one in waiting)
    return max(turn if is_last else calendar.plus(turn, full), start)


def solved_due(request: SituationalRequest, calendar: SchoolCalendar) -> datetime | None:
    """When the asker is asked whether it is solved: at the helper's word, or after a day's silence."""
    if request.state is not RequestState.TAKEN or request.answered_at is None:
        return None
    if request.proposed_at is not None:
        return request.proposed_at
    return calendar.plus(request.last_at or request.answered_at, calendar.day_length)


def lapses_at(request: SituationalRequest, calendar: SchoolCalendar) -> datetime | None:
    """When it is closed by itself: nobody has answered «solved?» for some school days."""
    due = solved_due(request, calendar)
    return calendar.plus(due, LAPSE_DAYS * calendar.day_length) if due else None


def wants(
    request: SituationalRequest,
    full: timedelta,
    calendar: SchoolCalendar,
    curators: Iterable[int],
    unread: Mapping[int, int],
) -> list[Wanted]:
    """What is to be reminded of, each at its moment, for as long as the request stays as it is.

    Args:
        unread: by side the id of the other's last message, if that side has not seen it.
    """
    leads = [one for one in curators if one != request.asker]
    if request.state is RequestState.OPEN:
        found = _of_open(request, full, calendar)
        return found + _to_curators(request, full, calendar, leads)
    if request.state is not RequestState.TAKEN:
        return []
    if request.answered_at is None:
        return _of_silent(request, full, calendar, leads)
    return _of_talk(request, full, calendar, unread)


def _to_curators(
    request: SituationalRequest, full: timedelta, calendar: SchoolCalendar, leads: Sequence[int]
) -> list[Wanted]:
    """Nobody has taken it; then that whom a curator named stays silent too."""
    brought = request.curator_at
    if brought is None:
        return []
    at = brought if brought >= request.clock else calendar.plus(request.clock, 2 * full)
    found = [_at(one, f"curator.{request.asks}", at) for one in leads]
    for call in request.calls:
        if call.named and call.state is CallState.WAITING and call.since >= brought:
            key, again = f"named.{call.person}.{call.times}", calendar.plus(call.since, full)
            found += [_at(one, key, again) for one in leads]
    return found


def _of_open(
    request: SituationalRequest, full: timedelta, calendar: SchoolCalendar
) -> list[Wanted]:
    found = []
    for call in request.calls:
        if call.state is CallState.WAITING:
            found.append(_at(call.person, f"call.{call.times}", call.since))
            half = calendar.plus(call.since, full / 2)
            found.append(_at(call.person, f"half.{call.times}", half))
    return found


def _of_silent(
    request: SituationalRequest, full: timedelta, calendar: SchoolCalendar, leads: Sequence[int]
) -> list[Wanted]:
    """Taken, and not a word yet: the helper, then the asker, then a curator."""
    helper, taken = request.taken_by, request.taken_at
    if helper is None or taken is None:
        return []
    mark, late = int(taken.timestamp()), calendar.plus(taken, full)
    stalled = calendar.plus(late, full)
    return [
        _at(helper, f"reply.{mark}", calendar.plus(taken, full / 2)),
        _at(helper, f"late.{mark}", late),
        _at(request.asker, f"silent.{mark}", late),
        *(_at(one, f"stalled.{mark}", stalled) for one in leads if one != helper),
    ]


def _of_talk(
    request: SituationalRequest,
    full: timedelta,
    calendar: SchoolCalendar,
    unread: Mapping[int, int],
) -> list[Wanted]:
    """Words not seen, and whether it is solved."""
    found: list[Wanted] = []
    last = request.last_at or request.clock
    for side, line in unread.items():
        if calendar.is_off(calendar.local(last).date()):
            found.append(_at(side, f"words.{line}", last))
        if side == request.taken_by:
            found.append(_at(side, f"unread.{line}", calendar.plus(last, full / 2)))
    due = solved_due(request, calendar)
    if due is not None:
        again = calendar.plus(due, calendar.day_length)
        found.append(_at(request.asker, f"solved.{request.asks}", due))
        found.append(_at(request.asker, f"again.{request.asks}", again))
    return found


def _at(person: int, key: str, moment: datetime) -> Wanted:
    return Wanted(person=person, key=key, pace=Pace.AT_ONCE, at=moment)


async def rhythm_of(uow: Uow) -> Rhythm:
    """What this school has chosen."""
    usual = Rhythm()
    return Rhythm(
        now=await uow.meta.get("situational_request.now") or usual.now,
        day=await uow.meta.get("situational_request.day") or usual.day,
    )


async def set_rhythm(uow: Uow, actor: Person, urgency: Urgency, code: str, now: datetime) -> None:
    """Choose the time to answer; what goes on already keeps the turns it has.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``: no such choice.
    """
    if not actor.has(Role.CURATOR):
        raise Refusal("common-not_allowed")
    if code not in CHOICES[urgency]:
        raise Refusal("common-changed")
    await uow.meta.put(f"situational_request.{urgency}", code)
    await uow.audit.add(now, actor.id, "situational_request.rhythm", "situational_request", 0)
