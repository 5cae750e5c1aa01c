"""Indicators that areas of the year count: the methodical collection (K12), the roadmap (K14); 3.4(9)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from mentoring.indicator import About, Code, Facts, Indicator, Ref, Unit
from mentoring.indicator_rules import share
from mentoring.practice import PracticeState
from mentoring.roadmap.nouns import End, Item

if TYPE_CHECKING:
    from storage.uow import Uow


async def k12(uow: Uow, facts: Facts) -> Indicator:
    """Practices in the bank, of those described, that came to where they stand within the year."""
    found = [
        one
        for one in await uow.practices.in_state(*PracticeState)
        if facts.year.holds(one.since.astimezone(uow.zone).date())
    ]
    refs = tuple(Ref(About.PAIR, one.pair, one.state is PracticeState.BANK) for one in found)
    top = sum(one.yes for one in refs)
    why = "" if refs else "nothing"
    return Indicator(Code.K12, Unit.COUNT, top if refs else None, top, len(refs), refs, why=why)


async def k14(uow: Uow, facts: Facts) -> Indicator:
    """Rows of the roadmap done in time, of those whose dates have come."""
    roadmap = await uow.roadmaps.of_year(facts.year)
    if roadmap is None:
        return Indicator(Code.K14, Unit.PERCENT, why="no_roadmap")
    return share(Code.K14, in_time(await uow.roadmaps.items(roadmap.id), facts.today))


def in_time(items: Iterable[Item], today: date) -> list[Ref]:
    """Rows with a date that has come or was met before; above the line if none of these was met late.

    What was not needed this year is not counted. A row carried over was not done in time.
    """
    found = []
    for item in items:
        asked = [one for one in item.points if one.end is not End.NEEDLESS]
        come = [one for one in asked if one.due_on <= today or one.ended_on]
        if come:
            met = all(
                one.end in (End.FACT, End.HAND) and (one.ended_on or today) <= one.due_on
                for one in come
            )
            found.append(Ref(About.ITEM, item.id, met))
    return found
