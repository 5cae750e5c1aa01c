"""Reminders of the middle and exit diagnostics: twice each, and no more (domain 2.5, bar 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.diagnostic import EXIT_AFTER, LATER, Stage, Trail, due, trails_of, window
from mentoring.pair.nouns import Pair, PairState
from mentoring.reminder.keeping import add
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

AGAIN = 5
"""School days after the first word the second comes."""


async def _pairs(uow: Uow, today: date) -> list[Pair]:
    found = await uow.pairs.in_state(PairState.ACTIVE, PairState.ENDED)
    return [one for one in found if one.ended_on is None or one.ended_on + EXIT_AFTER >= today]


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: whoever has come to the middle or to the end, and has not marked the areas."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    for trail in await trails_of(uow, await _pairs(uow, today)):
        stage = due(trail, today)
        if stage is not None:
            topic = Topic(ReminderKind.DIAGNOSTIC, trail.pair.id)
            await add(uow, topic, _wanted(trail, stage, calendar), now)


def _wanted(trail: Trail, stage: Stage, calendar: SchoolCalendar) -> list[Wanted]:
    days = window(trail.pair, stage)
    if days is None:
        return []
    first = calendar.next_day(days[0])
    until = calendar.at(days[1] + timedelta(days=1), time(0))
    second = calendar.after(first, AGAIN)
    return [
        Wanted(person=trail.person, key=f"{stage}.{key}", on=day, until=until)
        for key, day in (("first", first), ("second", second))
    ]


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What is to be marked and is not yet."""
    today = (await calendar_of(uow)).local(uow.now).date()
    pairs = await uow.pairs.some({row.topic.of for row in rows})
    trails = {(one.pair.id, one.person): one for one in await trails_of(uow, pairs)}
    found = {}
    for row in rows:
        trail = trails.get((row.topic.of, row.person))
        stage = due(trail, today) if trail is not None else None
        if trail is not None and stage in LATER and row.key.startswith(stage):
            line = T(f"diagnostic_remind-{stage}", {"count": len(trail.asked)})
            button = Button("diagnostic-remind_open", "diagnostic.fill", of=trail.pair.id)
            found[row.id] = Item(line, button)
    return found
