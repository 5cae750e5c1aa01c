"""Reminders: planning and saying a hundred thousand, and talking while ten thousand go out."""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import psutil

from bot.sandbox import Limits
from mentoring.people import Role, Status
from mentoring.reminder.firing import fire_due
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Item, Pace, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from storage import Storage, open_storage
from storage.migrate import upgrade
from storage.uow import Uow
from storage.working_days import WorkingDays
from tests.bench.load import crowd, steady
from tests.bench.rig import OURS, Rig

MANY = int(os.environ.get("NASTAVNIK_REMINDERS", "100000"))
PEOPLE = 1000
AT_ONCE_SHARE = 0.1
"""Of the reminders, how many are said at their minute; the rest is gathered by mornings."""
TOPICS = 50
"""Things planned in one transaction; each has two reminders."""
ZONE = ZoneInfo("Europe/Moscow")
BEGIN = datetime(2026, 9, 2, 7, 0, tzinfo=UTC)
OUTGOING = 10_000
"""Reminders that go out while people talk."""
TALKING, RECEIVING = 120, 500
RATE = 6.0
"""Acts a second: with what goes out by itself, as much as Telegram takes."""
SECONDS = 30.0
DELAY = 0.05


@dataclass
class Measured:
    """Planning or saying.

    Args:
        longest: seconds of processor time of the longest transaction: what people's presses wait for.
        grown: megabytes.
    """

    rows: int
    seconds: float
    longest: float
    messages: int
    grown: float

    @property
    def rate(self) -> float:
        """Reminders a second."""
        return self.rows / self.seconds


async def _watch(_: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """Everything is still open."""
    return {row.id: Item(T("common-yes"), Button("common-open", "pair.open", of=1)) for row in rows}


WATCHES = dict.fromkeys(ReminderKind, _watch)


@contextmanager
def school() -> Iterator[Storage]:
    """A database with people who have accounts."""
    with tempfile.TemporaryDirectory(prefix="nastavnik-bench-") as folder:
        path = Path(folder) / "bench.sqlite3"
        upgrade(path)
        yield open_storage(f"sqlite+aiosqlite:///{path}", ZONE)


async def join(storage: Storage, count: int) -> list[int]:
    """So many members."""
    found = []
    async with storage.transaction(BEGIN) as uow:
        for number in range(count):
            card = await uow.people.add(now=BEGIN, roles=frozenset({Role.MENTEE}))
            await uow.people.save(replace(card, status=Status.MEMBER))
            await uow.people.tie(card.id, 9_000_000 + number, BEGIN, None)
            found.append(card.id)
        await uow.commit()
    return found


async def plan(storage: Storage, people: list[int]) -> Measured:
    """Plan them, a few things a transaction, as features do."""
    dice = random.Random(4)
    kinds = [ReminderKind.MEETING, ReminderKind.TASK, ReminderKind.PLAN, ReminderKind.HELD]
    longest = 0.0
    WorkingDays().is_working(BEGIN.date())  # loaded once a process
    process = psutil.Process()
    memory, began = process.memory_info().rss, time.perf_counter()
    for first in range(0, MANY // 2, TOPICS):
        wanted: dict[Topic, list[Wanted]] = {}
        for number in range(first, first + TOPICS):
            moment = BEGIN + timedelta(minutes=dice.randint(1, 60 * 24 * 60))
            at_once = dice.random() < AT_ONCE_SHARE
            wanted[Topic(dice.choice(kinds), number)] = [
                Wanted(
                    person=person,
                    key="a",
                    pace=Pace.AT_ONCE if at_once else Pace.MORNING,
                    at=moment if at_once else None,
                    on=None if at_once else moment.astimezone(ZONE).date(),
                )
                for person in dice.sample(people, 2)
            ]
        start = time.thread_time()
        async with storage.transaction(BEGIN) as uow:
            await keep_many(uow, wanted, BEGIN)
            await uow.commit()
        longest = max(longest, time.thread_time() - start)
    took = time.perf_counter() - began
    return Measured(MANY, took, longest, 0, (process.memory_info().rss - memory) / 1e6)


async def say(storage: Storage) -> Measured:
    """Say them day by day, a tick each quarter of an hour; ticks with nothing to say are not counted."""
    process = psutil.Process()
    memory, longest, rows, now, took = process.memory_info().rss, 0.0, 0, BEGIN, 0.0
    while rows < MANY and now < BEGIN + timedelta(days=200):
        now += timedelta(minutes=15)
        due = 1
        while due:
            start, busy = time.perf_counter(), time.thread_time()
            async with storage.transaction(now) as uow:
                due = await fire_due(uow, now, WATCHES)
                if due:
                    await uow.commit()
            if due:
                took += time.perf_counter() - start
                longest = max(longest, time.thread_time() - busy)
        if now.hour == 12 and now.minute == 0:
            rows = await _count(storage, now, "reminders WHERE state = 'said'")
    messages = await _count(storage, now, "outbox")
    return Measured(rows, took, longest, messages, (process.memory_info().rss - memory) / 1e6)


async def _count(storage: Storage, now: datetime, what: str) -> int:
    async with storage.transaction(now) as uow:
        query = f"SELECT count(*) FROM {what}"  # noqa: S608 - ours
        return int((await uow._db.exec_driver_sql(query)).scalar_one())


async def books() -> tuple[Measured, Measured]:
    """Planning, then saying."""
    with school() as storage:
        try:
            people = await join(storage, PEOPLE)
            return await plan(storage, people), await say(storage)
        finally:
            await storage.close()


@dataclass
class Talk:
    """People who press while reminders go out.

    Args:
        times: seconds from the press to the screen, in order.
        sent: reminders that went out meanwhile.
        seconds: how long it was measured.
    """

    times: list[float]
    sent: int
    seconds: float

    def at(self, share: float) -> float:
        """Reaction in milliseconds at this share."""
        return self.times[min(len(self.times) - 1, int(len(self.times) * share))] * 1000


async def talk(outgoing: int) -> Talk:
    """Press at a steady rate, with so many reminders due; Telegram's limits on, production's pace."""
    env = {"PACE": "on", "REMINDERS": str(outgoing), "TALKING": str(TALKING)}
    rig = Rig(OURS, TALKING + RECEIVING, env, Limits())
    talking, receiving = rig.actors[:TALKING], rig.actors[TALKING:]
    try:
        await rig.start()
        await crowd(talking[:2], 1)
        rig.server.delay = DELAY
        made: dict[int, int] = {}
        await steady(talking, made, RATE, 5)
        if outgoing:
            await rig.actors[0].says("/remind")
            async with asyncio.timeout(60):
                while not any(one.chat.messages for one in receiving):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
        before, began = _received(receiving), time.perf_counter()
        found = await steady(talking, made, RATE, SECONDS)
        took, sent = time.perf_counter() - began, _received(receiving) - before
    finally:
        await rig.close()
    return Talk(sorted(one + DELAY for one in found), sent, took)


def _received(actors: Sequence[object]) -> int:
    return sum(len(one.chat.messages) for one in actors)  # type: ignore[attr-defined]
