"""Saying what is due: looks at the world as it is now, gathers a morning's lines, holds what may not come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Status
from mentoring.reminder.nouns import (
    Choices,
    Drop,
    Item,
    Pace,
    Reminder,
    ReminderKind,
    Snooze,
    Watch,
)
from mentoring.reminder.rules import may_say, next_morning
from mentoring.say import Button, Fact, Lines, NoticeKind, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

BATCH = 40
"""Rows of one transaction: some twenty milliseconds, so that people's presses come in between."""
LINES = 12
"""Most lines of one morning's message; the rest waits for the next morning."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom reminders are for, as they are now."""

    person: Person
    choices: Choices


async def fire_due(
    uow: Uow, now: datetime, watches: Mapping[ReminderKind, Watch], most: int = BATCH
) -> int:
    """Say or settle what is due, one batch of it; call it again until nothing was due.

    Claim and words are in the caller's one transaction, so nothing is lost or said twice.

    Returns:
        how many rows were due.
    """
    due = await uow.reminders.due(now, most)
    if not due:
        return 0
    calendar = await calendar_of(uow)
    readers = await _readers(uow, due)
    ready = await _ready(uow, due, readers, calendar, now)
    items = await _items(uow, ready, watches)
    await _say_all(uow, ready, items, readers, calendar, now)
    return len(due)


async def _readers(uow: Uow, rows: Sequence[Reminder]) -> dict[int, Reader]:
    people = await uow.people.some({row.person for row in rows})
    choices = await uow.reminder_choices.of(people)
    return {
        number: Reader(person, choices[number])
        for number, person in people.items()
        if person.status is Status.MEMBER
    }


async def _ready(
    uow: Uow,
    due: Sequence[Reminder],
    readers: Mapping[int, Reader],
    calendar: SchoolCalendar,
    now: datetime,
) -> list[Reminder]:
    """Rows that may be said now; others are moved or dropped. A morning takes all that wait for it."""
    gathering = {row.person for row in due if row.pace is Pace.MORNING}
    rows = {row.id: row for row in [*due, *await uow.reminders.mornings(gathering, now)]}
    drops: dict[int, Drop] = {}
    moves: dict[int, datetime] = {}
    ready = []
    for row in rows.values():
        reason = _useless(row, readers.get(row.person), now)
        if reason is not None:
            drops[row.id] = reason
            continue
        later = _held(row, readers[row.person], calendar, now)
        if later is None:
            ready.append(row)
        elif row.until is not None and later >= row.until:
            drops[row.id] = Drop.LATE
        else:
            moves[row.id] = later
    await uow.reminders.dropped(drops)
    await uow.reminders.move(moves)
    return ready


def _useless(row: Reminder, reader: Reader | None, now: datetime) -> Drop | None:
    if reader is None:
        return Drop.GONE
    if row.until is not None and now >= row.until:
        return Drop.LATE
    return Drop.MUTED if row.topic.kind in reader.choices.muted else None


def _held(
    row: Reminder, reader: Reader, calendar: SchoolCalendar, now: datetime
) -> datetime | None:
    """When a row may be said if not now."""
    settings = reader.person.settings
    if row.pace is Pace.MORNING:
        today = calendar.local(now).date()
        if reader.choices.gathered_on == today:
            return next_morning(now, reader.choices, settings, calendar)
    if row.topic.kind is ReminderKind.WEEK:
        return None  # its reader chose the hour
    later = may_say(now, settings, calendar)
    return later if later > now else None


async def _items(
    uow: Uow, rows: Sequence[Reminder], watches: Mapping[ReminderKind, Watch]
) -> dict[int, Item]:
    """What each row says; who is not there is done with."""
    found: dict[int, Item] = {}
    by_kind: dict[ReminderKind, list[Reminder]] = {}
    for row in rows:
        by_kind.setdefault(row.topic.kind, []).append(row)
    for kind, many in by_kind.items():
        found |= await watches[kind](uow, many)
    await uow.reminders.dropped({row.id: Drop.DONE for row in rows if row.id not in found})
    return found


async def _say_all(
    uow: Uow,
    rows: Iterable[Reminder],
    items: Mapping[int, Item],
    readers: Mapping[int, Reader],
    calendar: SchoolCalendar,
    now: datetime,
) -> None:
    today = calendar.local(now).date()
    mornings: dict[int, list[Reminder]] = {}
    for row in sorted(rows, key=lambda one: (one.due_at, one.id)):
        if row.id not in items:
            continue
        if row.pace is Pace.MORNING:
            mornings.setdefault(row.person, []).append(row)
        else:
            await uow.tell(alone(row, items[row.id]))
            await uow.reminders.said([row.id], row.id, now)
    moves: dict[int, datetime] = {}
    for person, many in mornings.items():
        told, rest = many[:LINES], many[LINES:]
        await uow.tell(morning(person, told, [items[row.id] for row in told]))
        await uow.reminders.said([row.id for row in told], told[0].id, now)
        reader = readers[person]
        later = next_morning(now, reader.choices, reader.person.settings, calendar)
        moves |= {row.id: later for row in rest}
    await uow.reminders.move(moves)
    if mornings:
        await uow.reminder_choices.gathered(mornings, today)


def alone(row: Reminder, item: Item) -> Say:
    """The one thing a message is about, with its actions."""
    rows = (*(item.acts or ((item.open,),)), snooze_row(row.id))
    return _notice("reminder-one", {"line": item.line}, rows, row.person)


def morning(person: int, rows: Sequence[Reminder], items: Sequence[Item]) -> Say:
    """The one message of a morning: a line and a button for each thing."""
    if len(items) == 1:
        return alone(rows[0], items[0])
    lines = tuple(
        T("reminder-line", {"number": str(n), "line": item.line}) for n, item in enumerate(items, 1)
    )
    buttons = [
        Button(
            "reminder-button",
            one.open.do,
            one.open.of,
            one.open.version,
            one.open.arg,
            {"number": str(n), "label": T(one.open.key, one.open.facts)},
        )
        for n, one in enumerate(items, 1)
    ]
    pairs = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    facts: dict[str, Fact] = {"lines": Lines(lines), "count": len(items)}
    return _notice("reminder-morning", facts, (*pairs, snooze_row(rows[0].id)), person)


def snooze_row(message: int) -> tuple[Button, ...]:
    """Putting off everything of a message that is still open."""
    return tuple(
        Button(f"reminder_snooze-{until}", "reminder.snooze", message, arg=until)
        for until in Snooze
    )


def _notice(key: str, facts: Mapping[str, Fact], rows: Rows, person: int) -> Say:
    return Say(key, facts, rows, to=person, kind=NoticeKind.REMINDERS)
