"""Two gentle reminders of the reading list: two weeks into a pair's work, and a month later (5.2, bar 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.pair.nouns import WORKING
from mentoring.reading import left_of, list_of, topic_of
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Item, Reminder, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

FIRST = timedelta(days=14)
SECOND = FIRST + timedelta(days=30)
USEFUL = timedelta(days=30)
"""How long the second one may still be said, should the bot have been off."""


async def sweep(uow: Uow, now: datetime) -> None:
    """Plan both for everybody who has become a mentee of a pair at work since yesterday, once for ever."""
    topics = {topic_of(person): person for person in await _mentees(uow)}
    known = {row.topic for row in await uow.reminders.of(list(topics))}
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    first, second = today + FIRST, today + SECOND
    wanted: dict[Topic, list[Wanted]] = {
        topic: [
            Wanted(person=person, key="first", on=first, until=calendar.at(second, time(0))),
            Wanted(
                person=person, key="second", on=second, until=calendar.at(second + USEFUL, time(0))
            ),
        ]
        for topic, person in topics.items()
        if topic not in known
    }
    if wanted:
        await keep_many(uow, wanted, now)


async def _mentees(uow: Uow) -> frozenset[int]:
    pairs = await uow.pairs.in_state(*WORKING)
    return frozenset(one for pair in pairs for one in pair.mentees)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """How much of somebody's list is still unread; nothing if all of it is read, or the pair is no more."""
    mentees = await _mentees(uow)
    people = await uow.people.some({row.person for row in rows})
    items = await uow.reading.all()
    read: dict[int, set[int]] = {}
    for one in await uow.reading.marks_of(people):
        read.setdefault(one.person, set()).add(one.item)
    found: dict[int, Item] = {}
    for row in rows:
        mine = list_of(items, people[row.person])
        left = left_of(mine, read.get(row.person, ()))
        if left and row.person in mentees:
            line = T("reading-remind", {"left": left, "total": len(mine)})
            found[row.id] = Item(line, Button("reading-remind_open", "reading.home"))
    return found
