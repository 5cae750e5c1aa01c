"""What others read of the roadmap: what is next, what is overdue, how a row stands (digest, hub).

Only roadmaps in force are read; a date left open last year is overdue until it is ended or carried over,
an older one is history.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.roadmap.facts import writers
from mentoring.roadmap.nouns import Due, Item, Roadmap, Status, is_owner
from mentoring.roadmap.rows import WRITING
from mentoring.roadmap.rules import dues, item_status
from mentoring.school_calendar import calendar_of
from mentoring.school_year import year_of

if TYPE_CHECKING:
    from storage.uow import Uow


async def today_of(uow: Uow) -> date:
    """The local day."""
    return (await calendar_of(uow)).local(uow.now).date()


async def current(uow: Uow) -> tuple[Roadmap, list[Item]] | None:
    """The roadmap of this school year with its rows, in force or not."""
    roadmap = await uow.roadmaps.of_year(year_of(await today_of(uow)))
    return (roadmap, await uow.roadmaps.items(roadmap.id)) if roadmap else None


async def recent(uow: Uow) -> list[Roadmap]:
    """Roadmaps of this school year, the one before and the one to come; older ones are history."""
    since = year_of(await today_of(uow)).before
    return [one for one in await uow.roadmaps.all() if one.year >= since]


async def open_dues(uow: Uow) -> list[Due]:
    """Every open date of roadmaps in force, the earliest first."""
    today, found = await today_of(uow), []
    for roadmap in await recent(uow):
        if roadmap.in_force:
            found += dues(roadmap, await uow.roadmaps.items(roadmap.id), today)
    return sorted(found, key=lambda one: (one.point.due_on, one.item.place))


async def coming(uow: Uow, weeks: int = 4) -> list[Due]:
    """Open dates from today on within so many weeks, the earliest first."""
    last = await today_of(uow) + timedelta(weeks=weeks)
    found = await open_dues(uow)
    return [one for one in found if one.days >= 0 and one.point.due_on <= last]


async def overdue(uow: Uow) -> list[Due]:
    """Open dates that are over, the earliest first."""
    return [one for one in await open_dues(uow) if one.status is Status.OVERDUE]


async def own(uow: Uow, person: Person) -> list[Due]:
    """Open dates somebody answers for, by name or by role; of programmes whoever has none yet."""
    mine = [one for one in await open_dues(uow) if is_owner(one.item, person)]
    if any(one.item.code == WRITING for one in mine):
        late = await writers(uow)
        mine = [one for one in mine if one.item.code != WRITING or person.id in late]
    return mine


async def status(uow: Uow, code: str) -> Status | None:
    """How a row of the regulation (``2.1``) stands this school year; ``None``: there is no such row."""
    found = await current(uow)
    if found is None:
        return None
    item = next((one for one in found[1] if one.code == code), None)
    return item_status(item, await today_of(uow)) if item else None


async def progress(uow: Uow) -> tuple[int, int] | None:
    """How many rows of this year are done, and how many ask for something; ``None``: no roadmap."""
    found = await current(uow)
    if found is None:
        return None
    asked = [one for one in found[1] if one.points]
    return sum(one.is_done for one in asked), len(asked)
