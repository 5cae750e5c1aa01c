"""A pair in which nothing has happened for a month: its people hear of it, then the curator.

A month is counted in school days (30 days are 21 of a five-day week): a break is no silence.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from mentoring.meeting.facts import facts_of
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Role
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

EventSource: TypeAlias = "Callable[[Uow, Sequence[Pair]], Awaitable[Mapping[int, datetime]]]"
SILENT_DAYS = 30
"""Days without an event until a pair counts as silent; the school's own in ``reminder.silent_days``."""
MORE_DAYS = 7
"""Days after which the curator learns of it."""
SIDES, CURATOR = "sides", "curator"


async def _changes(uow: Uow, pairs: Sequence[Pair]) -> Mapping[int, datetime]:
    """The last line of a pair's history."""
    return await uow.pair_history.last([one.id for one in pairs])


async def _writing(uow: Uow, pairs: Sequence[Pair]) -> Mapping[int, datetime]:
    """The last work on a pair's programme and its plan."""
    found: dict[int, datetime] = {}
    for one in await uow.programmes.of_pairs([pair.id for pair in pairs]):
        moments = [one.since, *(entry.written_at for entry in one.entries.values())]
        moments += [comment.at for comment in one.comments]
        found[one.pair] = max(found.get(one.pair, one.since), *moments)
    return found


async def _meetings(uow: Uow, pairs: Sequence[Pair]) -> Mapping[int, datetime]:
    """The last meeting that took place."""
    facts = await facts_of(uow, [pair.id for pair in pairs])
    return {number: one.last_event for number, one in facts.items() if one.last_event}


EVENTS: tuple[EventSource, ...] = (_changes, _writing, _meetings)
"""What counts as an event of a pair; an area with events of its own adds its source."""


async def last_events(uow: Uow, pairs: Sequence[Pair]) -> dict[int, datetime]:
    """When something last happened in each of these pairs."""
    found = {one.id: one.since for one in pairs}
    for source in EVENTS:
        for number, moment in (await source(uow, pairs)).items():
            found[number] = max(found[number], moment)
    return found


async def last_event(uow: Uow, pair: Pair) -> datetime:
    """When something last happened in a pair."""
    return (await last_events(uow, [pair]))[pair.id]


async def limit_of(uow: Uow) -> int:
    """Days without an event until a pair counts as silent at this school."""
    kept = await uow.meta.get("reminder.silent_days")
    return int(kept) if kept and kept.isdecimal() and int(kept) > 0 else SILENT_DAYS


def school_days(days: int, calendar: SchoolCalendar) -> int:
    """So many days of a calendar as days of this school's week."""
    return max(1, round(days * (6 if calendar.saturdays else 5) / 7))


def falls_silent(last: date, days: int, calendar: SchoolCalendar) -> date:
    """The day on which a pair counts as silent for so many days.

    Args:
        last: the day of its last event.
    """
    return calendar.after(last, school_days(days, calendar))


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: pairs at work that have fallen silent."""
    calendar, limit = await calendar_of(uow), await limit_of(uow)
    today = calendar.local(now).date()
    pairs = await uow.pairs.in_state(PairState.ACTIVE)
    last = await last_events(uow, pairs)
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    wanted: dict[Topic, list[Wanted]] = {}
    for pair in pairs:
        day = calendar.local(last[pair.id]).date()
        if falls_silent(day, limit, calendar) > today:
            continue
        many = [_wanted(person, day, SIDES, today) for person in pair.people]
        if falls_silent(day, limit + MORE_DAYS, calendar) <= today:
            others = (one for one in curators if one not in pair.people)
            many += [_wanted(one, day, CURATOR, today) for one in others]
        wanted[Topic(ReminderKind.SILENT, pair.id)] = many
    await keep_many(uow, wanted, now)


def _wanted(person: int, last: date, stage: str, today: date) -> Wanted:
    return Wanted(person=person, key=f"{last:%Y%m%d}.{stage}", on=today)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """One line for each reader; a pair in which something has happened since is not there."""
    calendar = await calendar_of(uow)
    pairs = await uow.pairs.some({row.topic.of for row in rows})
    working = {one.id: one for one in pairs if one.state is PairState.ACTIVE}
    last = await last_events(uow, list(working.values()))
    lines: dict[tuple[int, str], list[Reminder]] = {}
    for row in rows:
        day, _, stage = row.key.partition(".")
        here = last.get(row.topic.of)
        if here is not None and f"{calendar.local(here):%Y%m%d}" == day:
            lines.setdefault((row.person, stage), []).append(row)
    found: dict[int, Item] = {}
    for (_, stage), many in lines.items():
        item = _item(stage, [row.topic.of for row in many])
        found |= dict.fromkeys((row.id for row in many), item)
    return found


def _item(stage: str, pairs: Sequence[int]) -> Item:
    count = len(set(pairs))
    line = T(f"reminder_silent-{stage}", {"count": count})
    if count == 1:
        button = Button("common-open", "pair.open", of=pairs[0])
    elif stage == CURATOR:
        button = Button("common-open", "pair.state", arg=PairState.ACTIVE)
    else:
        button = Button("common-open", "pair.mine")
    return Item(line, button, group=f"silent.{stage}")
