"""Keeping the reminders of a thing: made with it, moved with it, gone with it, put off by their reader."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Settings, Status
from mentoring.reminder.nouns import (
    Choices,
    Drop,
    Later,
    Pace,
    PutOff,
    Reminder,
    ReminderKind,
    Snooze,
    State,
    Topic,
    Wanted,
    Watch,
)
from mentoring.reminder.rules import (
    due_at,
    may_say,
    morning_of,
    next_morning,
    snoozed_until,
)
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


async def keep(uow: Uow, topic: Topic, wanted: Iterable[Wanted], now: datetime) -> None:
    """Make the reminders of a thing those that are wanted, whatever they were.

    What has been said is not said again under its key; what waits and is wanted no more is dropped.
    Call it in the transaction that changes the thing.
    """
    await keep_many(uow, {topic: list(wanted)}, now)


async def add(uow: Uow, topic: Topic, wanted: Iterable[Wanted], now: datetime) -> None:
    """Want more of a thing; what is wanted of it already stays as it is."""
    rows = await _rows(uow, {topic: list(wanted)}, now)
    await uow.reminders.put([topic], rows, now, only_add=True)


async def keep_many(uow: Uow, wanted: Mapping[Topic, Sequence[Wanted]], now: datetime) -> None:
    """The same as `keep` for many things at once."""
    await uow.reminders.put(list(wanted), await _rows(uow, wanted, now), now)


async def _rows(
    uow: Uow, wanted: Mapping[Topic, Sequence[Wanted]], now: datetime
) -> list[Reminder]:
    """What is wanted, with its moment; without what would come too late or to nobody."""
    calendar = await calendar_of(uow)
    people = await uow.people.some({one.person for many in wanted.values() for one in many})
    choices = await uow.reminder_choices.of(people)
    rows: list[Reminder] = []
    for topic, many in wanted.items():
        for one in many:
            person = people.get(one.person)
            if person is None or person.status is not Status.MEMBER:
                continue
            due = due_at(one, choices[one.person], person.settings, calendar, now)
            if due is not None:
                rows.append(_row(topic, one, due, calendar.local(now)))
    return rows


def _row(topic: Topic, one: Wanted, due: datetime, now: datetime) -> Reminder:
    """A row remembers what was wanted: a calendar that changes moves it from there."""
    is_morning = one.pace is Pace.MORNING
    return Reminder(
        topic=topic,
        person=one.person,
        key=one.key,
        pace=one.pace,
        due_at=due,
        on=(one.on or now.date()) if is_morning else None,
        at=None if is_morning else one.at or now,
        back=one.back,
        until=one.until,
    )


async def done(uow: Uow, *topics: Topic, person: int | None = None) -> None:
    """The thing is done: nothing more is said of it (to this person, if one is named)."""
    await uow.reminders.drop(topics, Drop.DONE, person)


async def replan(uow: Uow, people: Collection[int], now: datetime) -> None:
    """Move what waits to where it belongs by the calendar, quiet hours and choices of now.

    Each goes from the day it was wanted for, so a break entered by mistake and taken out leaves no
    trace. What is due already is left to the tick, and only rows whose moment changes are written.
    """
    calendar = await calendar_of(uow)
    cards = await uow.people.some(people)
    choices = await uow.reminder_choices.of(cards)
    moved: dict[int, datetime] = {}
    known: dict[tuple[object, ...], datetime] = {}  # most people choose alike: counted once
    for row in await uow.reminders.waiting_of(people):
        person = cards.get(row.person)
        if person is None or row.due_at <= now:
            continue
        mine, settings = choices[row.person], person.settings
        hours = (mine.morning, mine.gathered_on, settings.quiet_from, settings.quiet_to)
        put_off = row.said_at and row.due_at
        wish = (row.pace, row.on, row.at, row.back, row.until, put_off, *hours)
        due = known.get(wish) if row.on or row.at else None
        if due is None:
            due = known[wish] = _due_now(row, mine, settings, calendar, now)
        if due != row.due_at:
            moved[row.id] = due
    await uow.reminders.move(moved)


def _due_now(
    row: Reminder, choices: Choices, settings: Settings, calendar: SchoolCalendar, now: datetime
) -> datetime:
    """When a waiting row is due by the calendar of now; one past its use is left for the tick to drop."""
    if row.said_at is not None:  # its reader has put it off until this moment
        if row.pace is Pace.AT_ONCE:
            return may_say(row.due_at, settings, calendar, choices)
        day = calendar.next_day(calendar.local(row.due_at).date())
        return morning_of(day, choices, settings, calendar)
    wanted = Wanted(
        person=row.person,
        key=row.key,
        pace=row.pace,
        on=row.on or calendar.local(row.due_at).date(),
        at=row.at or row.due_at,
        back=row.back,
        until=row.until,
    )
    due = due_at(wanted, choices, settings, calendar, now)
    if due is None and not row.back:
        # After its day, which has become a day off, it would be too late: before it is better.
        due = due_at(replace(wanted, back=True), choices, settings, calendar, now)
    if due is not None:
        return due
    if row.pace is Pace.MORNING:
        return next_morning(now, choices, settings, calendar)
    return may_say(row.due_at, settings, calendar, choices)


async def snooze(
    uow: Uow,
    actor: Person,
    message: int,
    until: Snooze,
    watches: Mapping[ReminderKind, Watch],
    now: datetime,
) -> Later | None:
    """Put off everything of one message that is still open.

    Args:
        message: id of its first reminder (`Reminder.said_with`).

    Returns:
        what came of it; ``None`` if nothing of this message was this person's.
    """
    said = [one for one in await uow.reminders.said_with(message) if one.person == actor.id]
    if not said:
        return None
    still = [one for one in said if one.state in (State.SAID, State.WAITING)]
    there = await open_of(uow, still, watches)
    if not there:
        return Later(PutOff.DONE)
    calendar = await calendar_of(uow)
    choices = (await uow.reminder_choices.of([actor.id]))[actor.id]
    due, pace = snoozed_until(until, now, actor.settings, choices, calendar)
    useful = [one for one in there if one.until is None or due < one.until]
    if not useful:
        return Later(PutOff.LATE)
    await uow.reminders.again(useful, due, pace)
    return Later(PutOff.LATER, due)


async def open_of(
    uow: Uow, rows: Iterable[Reminder], watches: Mapping[ReminderKind, Watch]
) -> list[Reminder]:
    """Those of the rows that still have something to say."""
    by_kind: dict[ReminderKind, list[Reminder]] = {}
    for row in rows:
        by_kind.setdefault(row.topic.kind, []).append(row)
    found: list[Reminder] = []
    for kind, many in by_kind.items():
        if kind in watches:
            items = await watches[kind](uow, many)
            found += [row for row in many if row.id in items]
    return found
