"""A school whose reminders live for months in a moment: real SQLite, a clock by hand, books kept apart.

What happens is decided by the test; what was said is read from the outbox, and checked at each moment
against what the world looked like then.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mentoring.people import Role, Settings, Status
from mentoring.reminder import choosing, keeping
from mentoring.reminder.firing import fire_due
from mentoring.reminder.nouns import (
    Choices,
    Drop,
    Item,
    Pace,
    Reminder,
    ReminderKind,
    Snooze,
    State,
    Topic,
    Wanted,
    Watch,
    WeekAt,
)
from mentoring.say import Button, T
from mentoring.school_calendar import CACHE, SchoolCalendar, Span
from storage import Storage, open_storage
from storage.outbox import outbox
from storage.reminder import reminders
from storage.uow import Uow
from tests.mentoring.reminder_cast import FiveDays, is_free

KINDS = (ReminderKind.MEETING, ReminderKind.TASK, ReminderKind.WAITS, ReminderKind.URGENT)
STEP = timedelta(hours=2)


@dataclass
class Thing:
    """What is reminded of."""

    topic: Topic
    wanted: list[Wanted]
    open: bool = True


@dataclass
class Books:
    """What the test knows of what was said."""

    said: dict[int, int] = field(default_factory=dict)
    put_off: dict[int, int] = field(default_factory=dict)
    mornings: set[tuple[int, date]] = field(default_factory=set)
    letters: int = 0
    last: dict[int, int] = field(default_factory=dict)
    weeks: dict[int, list[date]] = field(default_factory=dict)


class ReminderSchool:
    """Some people, things they are reminded of, and a clock.

    Args:
        calendar: its spans may grow.
        now: where the clock begins.
    """

    def __init__(self, path: Path, calendar: SchoolCalendar, now: datetime) -> None:
        self.path, self.calendar, self.now = path, calendar, now
        self.things: list[Thing] = []
        self.books = Books()
        self.people: list[int] = []
        self.swept: date | None = None
        self.storage = self._open()
        self.watches: Mapping[ReminderKind, Watch] = {
            **dict.fromkeys(KINDS, self._watch),
            ReminderKind.WEEK: _week,
        }

    def _open(self) -> Storage:
        return open_storage(f"sqlite+aiosqlite:///{self.path}", self.calendar.zone)

    @asynccontextmanager
    async def uow(self) -> AsyncIterator[Uow]:
        """A transaction of this moment, with the school's calendar in its cache."""
        async with self.storage.transaction(self.now) as uow:
            uow.cache[CACHE] = self.calendar
            yield uow

    async def joins(self, settings: Settings, choices: Choices) -> int:
        """Somebody with an account."""
        async with self.uow() as uow:
            card = await uow.people.add(now=self.now, roles=frozenset({Role.MENTOR}))
            await uow.people.save(replace(card, status=Status.MEMBER, settings=settings))
            await uow.people.tie(card.id, 1000 + card.id, self.now, None)
            member = await uow.people.get(card.id)
            await choosing.set_choices(uow, member, choices, self.now)
            await uow.commit()
        self.people.append(card.id)
        return card.id

    async def restarts(self) -> None:
        """The process ends and begins anew."""
        await self.storage.close()
        self.storage = self._open()

    async def keeps(self, thing: Thing, wanted: Sequence[Wanted]) -> None:
        """A thing is made, or changes."""
        thing.wanted = list(wanted)
        async with self.uow() as uow:
            await keeping.keep(uow, thing.topic, wanted, self.now)
            await uow.commit()

    async def chooses(self, person: int, choices: Choices) -> None:
        """Somebody chooses otherwise."""
        async with self.uow() as uow:
            member = await uow.people.get(person)
            now = await choosing.choices_of(uow, person)
            wished = replace(choices, gathered_on=now.gathered_on)
            await choosing.set_choices(uow, member, wished, self.now)
            await uow.commit()

    async def quiets(self, person: int, settings: Settings) -> None:
        """Somebody sets other quiet hours."""
        async with self.uow() as uow:
            await uow.people.save(replace(await uow.people.get(person), settings=settings))
            await keeping.replan(uow, [person], self.now)
            await uow.commit()

    async def closes(self, span: Span) -> None:
        """The curator edits the calendar."""
        self.calendar = replace(self.calendar, spans=(*self.calendar.spans, span))
        async with self.uow() as uow:
            await keeping.replan(uow, self.people, self.now)
            await uow.commit()

    async def puts_off(self, person: int, until: Snooze) -> None:
        """Somebody presses a button under their last message."""
        message = self.books.last.get(person)
        if message is None:
            return
        async with self.uow() as uow:
            before = {row.id: row for row in await uow.reminders.said_with(message)}
            member = await uow.people.get(person)
            await keeping.snooze(uow, member, message, until, self.watches, self.now)
            for row in await uow.reminders.said_with(message):
                if row.state is State.WAITING and before[row.id].state is State.SAID:
                    self.books.put_off[row.id] = self.books.put_off.get(row.id, 0) + 1
            await uow.commit()

    async def ticks(self, *, dies: bool = False) -> None:
        """What the scheduler's tick does.

        Args:
            dies: the power fails before the first commit.
        """
        today = self.calendar.local(self.now).date()
        if self.swept != today:
            async with self.uow() as uow:
                await choosing.sweep_weeks(uow, self.now)
                await uow.commit()
            self.swept = today
        due = 1
        while due:
            async with self.uow() as uow:
                before = await _states(uow)
                due = await fire_due(uow, self.now, self.watches)
                if dies:
                    return
                await self._check(uow, before)
                await uow.commit()

    async def waits(self, span: timedelta, step: timedelta = STEP) -> None:
        """Time passes, the tick comes every so often."""
        end = self.now + span
        while self.now < end:
            self.now += step
            await self.ticks()

    async def drains(self, span: timedelta) -> None:
        """Time passes from one reminder that falls due to the next, the tick a minute after each."""
        end = self.now + span
        while self.now < end:
            async with self.uow() as uow:
                waiting = [row.due_at for row in await uow.reminders.waiting_of(self.people)]
            if not waiting:
                return
            self.now = max(self.now, min(waiting)) + timedelta(minutes=1)
            await self.ticks()

    async def _check(self, uow: Uow, before: Mapping[int, Reminder]) -> None:
        """Everything that a batch has said was to be said now, to this person, and not before."""
        after = await _states(uow)
        new = [
            row for number, row in after.items() if row.state is State.SAID != before[number].state
        ]
        letters = await _letters(uow, self.books.letters)
        assert len(letters) == len({row.said_with for row in new}), (
            "a message for each group of rows"
        )
        assert all(one["not_before"] is None for one in letters), "said into the night"
        self.books.letters += len(letters)
        readers = await uow.people.some({row.person for row in new})
        choices = await uow.reminder_choices.of(readers)
        for row in new:
            self._check_row(row, readers[row.person].settings, choices[row.person])
        for person in {row.person for row in new if row.pace is Pace.MORNING}:
            day = (person, self.calendar.local(self.now).date())
            assert day not in self.books.mornings, "a second morning message on one day"
            self.books.mornings.add(day)

    def _check_row(self, row: Reminder, settings: Settings, choices: Choices) -> None:
        here = self.calendar.local(self.now)
        times = self.books.said[row.id] = self.books.said.get(row.id, 0) + 1
        assert times <= 1 + self.books.put_off.get(row.id, 0), f"said twice: {row}"
        assert row.until is None or self.now < row.until, f"of no use any more: {row}"
        assert row.topic.kind not in choices.muted, f"muted: {row}"
        assert row.said_with is not None
        self.books.last[row.person] = row.said_with
        if row.pace is Pace.CHOSEN:
            awake = SchoolCalendar(self.calendar.zone, EveryDay())
            assert is_free(self.now, settings, awake), f"at night: {row} {here}"
        else:
            assert is_free(self.now, settings, self.calendar), (
                f"at night or on a day off: {row} {here}"
            )
        if row.topic.kind is ReminderKind.WEEK:
            self.books.weeks.setdefault(row.person, []).append(date.fromisoformat(row.key))
            return
        thing = self.things[row.topic.of]
        keys = {one.key for one in thing.wanted if one.person == row.person}
        assert thing.open and (row.key in keys or self.books.put_off.get(row.id)), f"done: {row}"

    async def lost(self) -> list[tuple[Thing, Wanted]]:
        """What is still wanted of open things, of use, not muted, and was never said."""
        async with self.uow() as uow:
            rows = {(row.topic, row.person, row.key): row for row in (await _states(uow)).values()}
            choices = await uow.reminder_choices.of(self.people)
        found = []
        for thing in self.things:
            for one in thing.wanted if thing.open else ():
                row = rows.get((thing.topic, one.person, one.key))
                if thing.topic.kind in choices[one.person].muted or _is_settled(row, one, self.now):
                    continue
                found.append((thing, one))
        return found

    async def _watch(self, uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
        """Looks at the world of the test."""
        return {
            row.id: Item(T("common-yes"), Button("common-open", "home"))
            for row in rows
            if self.things[row.topic.of].open
        }


class EveryDay(FiveDays):
    """Every day is a working day."""

    def is_working(self, day: date) -> bool:
        return True


async def _week(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    return {
        row.id: Item(T("common-yes"), Button("common-open", "home"), whole=True) for row in rows
    }


def _is_settled(row: Reminder | None, one: Wanted, now: datetime) -> bool:
    """Whether it was said, or could not be said in time; then it was planned so, or given up so."""
    if row is None:
        return one.until is not None or one.back
    if row.state is State.SAID:
        return True
    late = row.until is not None and row.until <= now
    # Muted meanwhile and heard again later: nothing has changed since that would plan it anew.
    return row.state is State.DROPPED and (
        row.drop is Drop.MUTED or (row.drop is Drop.LATE and late)
    )


async def _states(uow: Uow) -> dict[int, Reminder]:
    return {row.id: row for row in await uow.reminders._all(select(reminders), {})}


async def _letters(uow: Uow, but: int) -> Sequence[Any]:
    query = select(outbox.c.person_id, outbox.c.not_before).order_by(outbox.c.id).offset(but)
    return (await uow._db.execute(query)).mappings().all()


def wishing(choices: Collection[Choices]) -> bool:
    """Whether anybody wishes their week."""
    return any(one.week is not WeekAt.NEVER for one in choices)
