"""What the database knows ticks rows off: the day, and what showed it. A new fact is a line in `FACTS`.

A fact is looked at once a day, and whenever a roadmap is opened; a reminder looks too before it speaks.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from mentoring import census
from mentoring.census import Board, Sort
from mentoring.matching.gather import accepted
from mentoring.order.nouns import Order, OrderKind, OrderState
from mentoring.pair.nouns import OPEN, WORKING, PairState
from mentoring.programme.nouns import State
from mentoring.reminder import keeping
from mentoring.reminder.nouns import ReminderKind, Topic
from mentoring.roadmap.alone import SUPPORT_DAYS, alone, needs_support
from mentoring.roadmap.nouns import End, Item, Point, Roadmap
from mentoring.roadmap.rows import APPROVAL, SUPPORT
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.submission import SubmissionStatus
from mentoring.survey import SurveyKind, Whom

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Tick:
    """Something is done.

    Args:
        on: the local day.
        fact: code of what showed it; words are ``roadmap_fact-<code>``.
        number: what they name: an order's number, a count.
    """

    on: date
    fact: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """The year whose facts are looked for."""

    roadmap: Roadmap
    calendar: SchoolCalendar
    today: date

    @property
    def first(self) -> date:
        """Orders of August are of the new year."""
        return date(self.roadmap.year.start, 8, 1)

    @property
    def last(self) -> date:
        """The last day before the next year's first."""
        return date(self.roadmap.year.start + 1, 7, 31)

    def holds(self, day: date | None) -> bool:
        """Whether a day counts for the year."""
        return day is not None and self.first <= day <= self.last


Fact: TypeAlias = "Callable[[Uow, Look], Awaitable[Tick | None]]"


async def _signed(uow: Uow, look: Look, kind: OrderKind) -> list[Order]:
    """Signed orders of a kind, the earliest first."""
    orders = await uow.orders.in_state(OrderState.SIGNED)
    found = [one for one in orders if one.kind is kind and look.holds(one.signed_on)]
    return sorted(found, key=lambda one: (one.signed_on or look.first, one.id))


def _order(kind: OrderKind) -> Fact:
    async def fact(uow: Uow, look: Look) -> Tick | None:
        signed = await _signed(uow, look, kind)
        return (
            Tick(signed[0].signed_on or look.today, "order", signed[0].number) if signed else None
        )

    return fact


async def _assigned(uow: Uow, look: Look) -> Tick | None:
    """Pairs are assigned, and none waits for an order."""
    signed = await _signed(uow, look, OrderKind.PAIRS)
    if not signed or await uow.orders.unassigned():
        return None
    return Tick(signed[-1].signed_on or look.today, "order", signed[-1].number)


async def _approved(uow: Uow, look: Look) -> Tick | None:
    on = look.roadmap.approved_on
    return Tick(on, "approved") if on is not None else None


async def _board(uow: Uow, look: Look) -> Board | None:
    found = await census.board(uow, look.roadmap.year)
    return found if found.is_complete else None


async def _asked(uow: Uow, look: Look) -> Tick | None:
    """Everybody has answered, and whoever needs a mentor has handed in a request."""
    board = await _board(uow, look)
    if board is None or board.count(Sort.NO_REQUEST):
        return None
    return Tick(look.today, "census", str(len(board.asked)))


async def _offered(uow: Uow, look: Look) -> Tick | None:
    """Everybody has answered, and whoever could be a mentor has handed in a questionnaire."""
    board = await _board(uow, look)
    if board is None or board.count(Sort.NO_FORM):
        return None
    return Tick(look.today, "census", str(len(board.asked)))


async def _mentees(uow: Uow, look: Look) -> Tick | None:
    """The census is over, no request waits for the curator, and there are some in the bank."""
    counts = await uow.mentee_requests.counts()
    return await _bank(uow, look, counts, Sort.NO_REQUEST)


async def _mentors(uow: Uow, look: Look) -> Tick | None:
    counts = await uow.mentor_questionnaires.counts()
    return await _bank(uow, look, counts, Sort.NO_FORM)


async def _bank(
    uow: Uow, look: Look, counts: Mapping[SubmissionStatus, int], missing: Sort
) -> Tick | None:
    kept = counts[SubmissionStatus.ACCEPTED]
    waits = counts[SubmissionStatus.SUBMITTED] + counts[SubmissionStatus.RETURNED]
    board = await _board(uow, look)
    if board is None or board.count(missing) or waits or not kept:
        return None
    return Tick(look.today, "bank", str(kept))


async def _chosen(uow: Uow, look: Look) -> Tick | None:
    """A mentor was proposed to everybody in the bank."""
    asking = await uow.pairs.in_state(PairState.ASKING)
    proposed = {one for pair in asking for one in pair.mentees}
    people = await accepted(uow.mentee_requests)
    left = [one for one, _ in await alone(uow) if one.id not in proposed]
    if not people or left:
        return None
    return Tick(look.today, "chosen", str(len(people)))


async def _formed(uow: Uow, look: Look) -> Tick | None:
    """Pairs are agreed upon; whoever has none is supported (row 5.3)."""
    pairs = await uow.pairs.in_state(*OPEN)
    agreed = [one for one in pairs if one.state is not PairState.ASKING]
    if not agreed or len(agreed) < len(pairs):
        return None
    items = await uow.roadmaps.items(look.roadmap.id)
    supported = {p.about for one in items if one.code == SUPPORT for p in one.points}
    if any(one.id not in supported for one, _ in await alone(uow)):
        return None
    return Tick(look.today, "pairs", str(len(agreed)))


async def _written(uow: Uow, look: Look) -> Tick | None:
    """Every pair at work has a programme in force."""
    pairs = await uow.pairs.in_state(*WORKING)
    if not pairs or await writers(uow):
        return None
    return Tick(look.today, "programmes", str(len(pairs)))


async def writers(uow: Uow) -> set[int]:
    """Person ids of mentors and mentees of pairs at work that have no programme in force."""
    with_one = {one.pair for one in await uow.programmes.in_state(State.IN_FORCE)}
    pairs = await uow.pairs.in_state(*WORKING)
    return {who for one in pairs if one.id not in with_one for who in (one.mentor, *one.mentees)}


def _surveyed(kind: SurveyKind) -> Fact:
    async def fact(uow: Uow, look: Look) -> Tick | None:
        """Mentees and mentors were asked, and the surveys are over."""
        mine = [one for one in await uow.surveys.all() if one.kind is kind]
        mine = [one for one in mine if look.holds(one.opened_on)]
        ended = [one.closed_on for one in mine if one.closed_on is not None]
        if {one.whom for one in mine} != set(Whom) or len(ended) < len(mine):
            return None
        return Tick(max(ended), "surveys", str(sum(one.sheets for one in mine)))

    return fact


FACTS: Mapping[str, Fact] = {
    "1.0a": _order(OrderKind.CURATOR),
    APPROVAL: _approved,
    "1.1": _order(OrderKind.REGULATION),
    "1.2": _assigned,
    "2.1": _asked,
    "2.2": _mentees,
    "3.1": _offered,
    "3.2": _mentors,
    "4.1": _chosen,
    "5.1": _formed,
    "5.2": _written,
    "6.1a": _surveyed(SurveyKind.INTERIM),
    "6.1b": _surveyed(SurveyKind.FINAL),
    "6.2": _order(OrderKind.FINAL),
}
"""By code of the row."""


async def ticks(uow: Uow, roadmap: Roadmap, items: Collection[Item]) -> dict[str, Tick]:
    """What of these rows is done by now, by code; rows taken back by hand are left alone."""
    calendar = await calendar_of(uow)
    look = Look(roadmap, calendar, calendar.local(uow.now).date())
    if look.today < look.first or look.today > look.last:
        return {}
    found: dict[str, Tick] = {}
    for item in items:
        point = item.next_point
        if item.code in FACTS and point is not None and not point.by_hand:
            tick = await FACTS[item.code](uow, look)
            if tick is not None:
                found[item.code] = tick
    return found


async def refresh(uow: Uow, roadmap: Roadmap, now: datetime) -> None:
    """Tick off what is done and let as-needed rows appear; twice is the same as once."""
    items = await uow.roadmaps.items(roadmap.id)
    done = await ticks(uow, roadmap, items)
    for item in items:
        tick, point = done.get(item.code), item.next_point
        if tick is not None and point is not None:
            await close(uow, roadmap, point, tick, now)
    support = next((one for one in items if one.code == SUPPORT), None)
    if support is not None and roadmap.in_force:
        await _look_for_alone(uow, roadmap, support, now)


async def close(uow: Uow, roadmap: Roadmap, point: Point, tick: Tick, now: datetime) -> None:
    """A date is met: nothing more is said of it."""
    ended = replace(point, end=End.FACT, ended_on=tick.on, fact=tick.fact, number=tick.number)
    await uow.roadmaps.save_point(ended)
    await uow.audit.add(now, None, "roadmap.ticked", "roadmap", roadmap.id)
    await keeping.done(uow, Topic(ReminderKind.ROADMAP, point.id))


async def _look_for_alone(uow: Uow, roadmap: Roadmap, support: Item, now: datetime) -> None:
    """A date for each mentee who has been without a pair for long; over once there is a pair."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    if not roadmap.year.holds(today):
        return
    there = await alone(uow)
    people = {one.id for one, _ in there}
    for point in support.open_points:
        if point.about is not None and point.about not in people and not point.by_hand:
            await close(uow, roadmap, point, Tick(today, "paired"), now)
    for person, since in there:
        if needs_support(support, person.id, since, today):
            due = calendar.after(today, SUPPORT_DAYS)
            await uow.roadmaps.add_point(Point(item=support.id, due_on=due, about=person.id))
            await uow.audit.add(now, None, "roadmap.needed", "roadmap", roadmap.id, person.id)
