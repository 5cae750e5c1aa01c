"""Saying what is due: looks at the world as it is now, gathers a morning's lines, holds what may not come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring.notice import is_muted
from mentoring.people import Person, Status
from mentoring.reminder.nouns import (
    Choices,
    Drop,
    Item,
    Pace,
    Reminder,
    ReminderKind,
    Watch,
)
from mentoring.reminder.rules import may_say, next_morning, quiet_over
from mentoring.reminder.words import Entry, entries_of, first_of, message
from mentoring.say import NoticeKind
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

BATCH = 20
"""Rows of one transaction: some milliseconds, so that people's presses come in between."""
LINES = 12
"""Most lines of one message; the rest waits for the next morning, unless that would be too late."""
STALE = timedelta(hours=1)
"""How long a message may wait for its delivery: ten thousand of them go out in seven minutes."""
PAUSE = timedelta(hours=1)
"""How long reminders of a kind rest whose watch has failed; the others go on."""

OnFault: TypeAlias = Callable[[ReminderKind, Exception], None]
Watches: TypeAlias = Mapping[ReminderKind, Watch]


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom reminders are for, as they are now."""

    person: Person
    choices: Choices


@dataclass(frozen=True, slots=True)
class Desk:
    """What the rules look at while a batch is said."""

    now: datetime
    calendar: SchoolCalendar
    readers: Mapping[int, Reader]

    def next_morning(self, person: int) -> datetime:
        """When the morning's message after this one comes."""
        reader = self.readers[person]
        return next_morning(self.now, reader.choices, reader.person.settings, self.calendar)


async def fire_due(
    uow: Uow,
    now: datetime,
    watches: Watches,
    most: int = BATCH,
    on_fault: OnFault | None = None,
) -> int:
    """Say or settle what is due, one batch of it; call it again until nothing was due.

    Claim and words are in the caller's one transaction, so nothing is lost or said twice.

    Args:
        most: rows of the batch; somebody's morning is never cut, so it may hold more.
        on_fault: told of a watch that failed, whose rows then wait for an hour; ``None``: it is raised.

    Returns:
        how many rows were due.
    """
    due = await uow.reminders.due(now, most)
    if not due:
        return 0
    rows = await _gathered(uow, due, now, most)
    desk = Desk(now, await calendar_of(uow), await _readers(uow, rows))
    ready = await _ready(uow, rows, desk)
    items = await _items(uow, ready, watches, now, on_fault)
    await _say_all(uow, [(row, items[row.id]) for row in ready if row.id in items], desk)
    return len(due)


async def recall(uow: Uow, now: datetime) -> int:
    """Take back what was decided and has not arrived for long: without power, without a network.

    It is decided anew by the hour and the world of now: an old letter would come at night, or speak of
    what is done.

    Returns:
        how many messages.
    """
    stale = await uow.outbox.recall(now - STALE, NoticeKind.REMINDERS)
    await uow.reminders.unsay({first_of(say) for say in stale})
    return len(stale)


async def _gathered(
    uow: Uow, due: Sequence[Reminder], now: datetime, most: int
) -> Sequence[Reminder]:
    """What is due, with each reader's whole morning; readers that would make it too much come later."""
    by_person: dict[int, list[Reminder]] = {}
    mornings = {row.person for row in due if row.pace is Pace.MORNING}
    for row in await uow.reminders.mornings(mornings, now):
        by_person.setdefault(row.person, []).append(row)
    taken: dict[int, Reminder] = {}
    for row in due:
        mine = by_person.get(row.person, []) if row.pace is Pace.MORNING else [row]
        if not taken or row.id in taken or len(taken) + len(mine) <= most:
            taken |= {one.id: one for one in mine}
    return list(taken.values())


async def _readers(uow: Uow, rows: Sequence[Reminder]) -> dict[int, Reader]:
    people = await uow.people.some({row.person for row in rows})
    choices = await uow.reminder_choices.of(people)
    return {
        number: Reader(person, choices[number])
        for number, person in people.items()
        if person.status is Status.MEMBER
    }


async def _ready(uow: Uow, rows: Iterable[Reminder], desk: Desk) -> list[Reminder]:
    """Rows that may be said now; others are moved or given up."""
    drops: dict[int, Drop] = {}
    moves: dict[int, datetime] = {}
    ready = []
    for row in rows:
        reason = _useless(row, desk)
        if reason is not None:
            drops[row.id] = reason
            continue
        later = _held(row, desk)
        if later is None:
            ready.append(row)
        elif row.until is not None and later >= row.until:
            drops[row.id] = Drop.LATE
        else:
            moves[row.id] = later
    await uow.reminders.dropped(drops)
    await uow.reminders.move(moves)
    return ready


def _useless(row: Reminder, desk: Desk) -> Drop | None:
    reader = desk.readers.get(row.person)
    if reader is None:
        return Drop.GONE
    if row.until is not None and desk.now >= row.until:
        return Drop.LATE
    muted = row.topic.kind in reader.choices.muted
    all_muted = is_muted(NoticeKind.REMINDERS, reader.person.settings)
    return Drop.MUTED if muted or all_muted else None


def _held(row: Reminder, desk: Desk) -> datetime | None:
    """When a row may be said if not now."""
    reader, settings = desk.readers[row.person], desk.readers[row.person].person.settings
    if row.pace is Pace.MORNING:
        today = desk.calendar.local(desk.now).date()
        if reader.choices.gathered_on == today:
            return desk.next_morning(row.person)
    if row.pace is Pace.CHOSEN:
        later = quiet_over(desk.now, settings, desk.calendar)
    else:
        later = may_say(desk.now, settings, desk.calendar, reader.choices)
    return later if later > desk.now else None


async def _items(
    uow: Uow,
    rows: Sequence[Reminder],
    watches: Watches,
    now: datetime,
    on_fault: OnFault | None,
) -> dict[int, Item]:
    """What each row says; who is not there is done with."""
    found: dict[int, Item] = {}
    rest: set[int] = set()
    by_kind: dict[ReminderKind, list[Reminder]] = {}
    for row in rows:
        by_kind.setdefault(row.topic.kind, []).append(row)
    for kind, many in by_kind.items():
        try:
            async with uow.step():
                found |= await watches[kind](uow, many)
        except Exception as error:
            if on_fault is None:
                raise
            on_fault(kind, error)
            rest |= {row.id for row in many}
    await uow.reminders.move(dict.fromkeys(rest, now + PAUSE))
    done = [row.id for row in rows if row.id not in found and row.id not in rest]
    await uow.reminders.dropped(dict.fromkeys(done, Drop.DONE))
    return found


async def _say_all(uow: Uow, said: Sequence[tuple[Reminder, Item]], desk: Desk) -> None:
    """One message for each reader."""
    here = desk.calendar.local(desk.now)
    by_person: dict[int, list[tuple[Reminder, Item]]] = {}
    for row, item in sorted(said, key=lambda one: (one[0].due_at, one[0].id)):
        by_person.setdefault(row.person, []).append((row, item))
    moves: dict[int, datetime] = {}
    marks: dict[int, int] = {}
    says, mornings = [], []
    for person, many in by_person.items():
        is_morning = any(row.pace is Pace.MORNING for row, _ in many)
        later = desk.next_morning(person)
        told, left = _fitting(entries_of(many), later)
        says.append(message(person, told, here.time() if is_morning else None))
        marks |= {row.id: told[0].rows[0].id for entry in told for row in entry.rows}
        moves |= {row.id: later for entry in left for row in entry.rows}
        if is_morning:
            mornings.append(person)
    await uow.tell(*says)
    await uow.reminders.said(marks, desk.now)
    await uow.reminders.move(moves)
    if mornings:
        await uow.reminder_choices.gathered(mornings, here.date())


def _fitting(entries: Sequence[Entry], later: datetime) -> tuple[list[Entry], list[Entry]]:
    """What stands in this message, and what can wait for the next morning."""
    told: list[Entry] = []
    left: list[Entry] = []
    room = LINES - sum(not _can_wait(entry, later) for entry in entries)
    for entry in entries:
        if not _can_wait(entry, later):
            told.append(entry)
        elif room > 0:
            told.append(entry)
            room -= 1
        else:
            left.append(entry)
    return told, left


def _can_wait(entry: Entry, later: datetime) -> bool:
    return all(
        row.pace is Pace.MORNING and (row.until is None or later < row.until) for row in entry.rows
    )
