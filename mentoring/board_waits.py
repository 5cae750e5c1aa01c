"""What waits for whom in the whole school, and since when: the curator sees where things stand (bar 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentoring.pair.nouns import PairState
from mentoring.people import Person
from mentoring.reminder.news import Area
from mentoring.reminder.standing import standings
from mentoring.reminder.waiting import GONE, OPENS, OVER, Opens
from mentoring.say import Button, Fact, Lines, Name, T

if TYPE_CHECKING:
    from storage.uow import Uow

HOLDERS_SHOWN = 3
OF_MANY = frozenset({Area.CENSUS, Area.RENEW})
"""What each teacher has of their own: one line for all of them."""
BOARD = Opens("home-census_board", "census.board")
"""Where they are seen."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Things of one area that wait for the same people.

    Args:
        of: number of the record that has waited longest.
        since: since when it has.
    """

    area: Area
    holders: tuple[int, ...]
    count: int
    of: int
    since: date


async def waiting_of(uow: Uow, me: Person) -> list[Waiting]:
    """Everything that waits for somebody's step, the longest first.

    Petitions are among it only for whom they wait for: that there is one is nobody else's news.
    """
    found: dict[tuple[Area, tuple[int, ...]], Waiting] = {}
    for one in await standings(uow, uow.now, frozenset(Area) - GONE):
        if one.area is Area.PETITION and me.id not in one.holders:
            continue
        key = (one.area, () if one.area in OF_MANY else one.holders)
        before = found.get(key)
        if before is None:
            found[key] = Waiting(one.area, one.holders, 1, one.of, one.since)
            continue
        older = before if before.since <= one.since else None
        of, since = (before.of, before.since) if older else (one.of, one.since)
        holders = (*before.holders, *one.holders) if one.area in OF_MANY else one.holders
        found[key] = Waiting(one.area, holders, before.count + 1, of, since)
    return sorted(found.values(), key=lambda one: (one.since, one.area, one.of))


def line_of(one: Waiting, today: date) -> T:
    """One line: whose step, what, how many, how long."""
    who: list[Fact] = [Name(person) for person in one.holders[:HOLDERS_SHOWN]]
    if len(one.holders) > HOLDERS_SHOWN:
        who.append(T("board-others", {"count": len(one.holders) - HOLDERS_SHOWN}))
    facts: dict[str, Fact] = {
        "who": Lines(tuple(who), ", ") if who else T("board-nobody"),
        "what": T(f"board_area-{one.area}"),
        "count": one.count,
        "span": T("board-days", {"days": (today - one.since).days}),
    }
    return T("board-wait_line", facts)


_STATES = {
    Area.PAIR_AGREED: PairState.CURATOR,
    Area.PAIR_CONSENT: PairState.CONSENT,
    Area.PAIR_COUNCIL: PairState.COUNCIL,
    Area.PAIR_HEAD: PairState.HEAD,
}


def button_of(one: Waiting, me: Person) -> Button:
    """What opens it: one's own list, a single pair, or where such things are seen."""
    facts: dict[str, Fact] = {"what": T(f"board_area-{one.area}"), "count": one.count}
    if me.id in one.holders:
        opens = OPENS[one.area]
        return Button("board-wait_button", opens.do, arg=opens.arg, facts=facts)
    if one.area in _STATES and one.count == 1:
        return Button("board-wait_button", "pair.open", of=one.of, facts=facts)
    if one.area in _STATES:
        return Button("board-wait_button", "pair.state", arg=_STATES[one.area], facts=facts)
    opens = OVER.get(one.area) or (BOARD if one.area in OF_MANY else OPENS[one.area])
    return Button("board-wait_button", opens.do, arg=opens.arg, facts=facts)
