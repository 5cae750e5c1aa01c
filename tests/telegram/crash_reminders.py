"""A school full of reminders, its bot killed again and again while the calendar runs; then the books.

The process is the true one; its clock is read from a file, and it ticks more often than in life. What a
reminder is about stands in the database (`meta`), so the bot has to look at the world as it is.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.sandbox import Actor, SandboxServer
from mentoring.notice import held_until
from mentoring.people import Role, Settings, Status
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import Item, Pace, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar
from storage import open_storage
from storage.uow import Uow
from storage.working_days import WorkingDays
from tests.telegram.crash_bot import BotProcess

ZONE = ZoneInfo("Europe/Moscow")
BEGIN = datetime(2026, 10, 19, 6, 0, tzinfo=UTC)
"""Before the autumn break and a holiday; a Monday."""
PEOPLE, THINGS, DAYS = 10, 150, 21
KIND = ReminderKind.TASK
QUIET = (Settings(), Settings(quiet_from=None, quiet_to=None))


class FileClock:
    """The machine's clock, moved on by as much as a file says: a killed process finds it as it was.

    Args:
        path: holds seconds to be added to the machine's own clock.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def now(self) -> datetime:
        """The present moment of this school."""
        return datetime.now(UTC) + timedelta(seconds=float(self.path.read_text() or 0))

    def shift(self, delta: timedelta) -> None:
        """Move on; a reader sees the old time or the new one, never half of it."""
        seconds = float(self.path.read_text() or 0) + delta.total_seconds()
        whole = self.path.with_suffix(".new")
        whole.write_text(str(seconds))
        whole.replace(self.path)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What is still open says its number."""
    found = {}
    for row in rows:
        if await uow.meta.get(f"thing.{row.topic.of}") == "open":
            line = T("reminder-line", {"number": f"<{row.topic.of}>", "line": T("common-yes")})
            found[row.id] = Item(line, Button("common-open", "home"))
    return found


@dataclass
class Run:
    """One school.

    Args:
        dice: decides when the power fails and how far the clock jumps.
    """

    folder: Path
    server: SandboxServer
    bot: BotProcess
    dice: random.Random
    actors: list[Actor] = field(default_factory=list)
    closed: dict[int, datetime] = field(default_factory=dict)
    clock: FileClock = field(init=False)

    def __post_init__(self) -> None:
        """The clock stands at the beginning of the story."""
        self.clock = FileClock(self.folder / "clock")
        self.clock.path.write_text("0")
        self._move(BEGIN - self.clock.now())

    def _move(self, delta: timedelta) -> None:
        self.clock.shift(delta)
        if delta > timedelta():
            with suppress(ValueError):
                self.server.world.clock.set(self.clock.now())

    async def prepares(self) -> None:
        """People, and what they are to be reminded of over three weeks."""
        storage = open_storage(f"sqlite+aiosqlite:///{self.folder / 'nastavnik.sqlite3'}", ZONE)
        try:
            async with storage.transaction(self.clock.now()) as uow:
                people = [await self._joins(uow, number) for number in range(PEOPLE)]
                for number in range(THINGS):
                    await self._plans(uow, number, self.dice.choice(people))
                await uow.commit()
        finally:
            await storage.close()

    async def _joins(self, uow: Uow, number: int) -> int:
        actor = self.server.world.person(f"Человек {number}", started=True)
        self.actors.append(actor)
        card = await uow.people.add(now=uow.now, roles=frozenset({Role.HEAD}))
        quiet = QUIET[number % len(QUIET)]
        await uow.people.save(replace(card, status=Status.MEMBER, settings=quiet))
        await uow.people.tie(card.id, actor.id, uow.now, None)
        return card.id

    async def _plans(self, uow: Uow, number: int, person: int) -> None:
        moment = uow.now + timedelta(minutes=self.dice.randint(10, DAYS * 24 * 60))
        morning = self.dice.random() < 0.6
        wanted = Wanted(
            person=person,
            key="a",
            pace=Pace.MORNING if morning else Pace.AT_ONCE,
            on=moment.astimezone(ZONE).date() if morning else None,
            at=None if morning else moment,
        )
        await uow.meta.put(f"thing.{number}", "open")
        await keep(uow, Topic(KIND, number), [wanted], uow.now)

    async def goes(self, kills: int) -> str:
        """Kill so many times while the clock moves, let the rest be said, check the books."""
        await self.prepares()
        step = timedelta(days=DAYS) / max(kills, 1)
        for _ in range(kills):
            self.bot.start()
            if self.dice.random() < 0.8:
                await self.bot.polls()
            await self._lives(step)
            self.bot.kill()
            self._closes_some()
            if self.dice.random() < 0.2:
                self._move(timedelta(hours=self.dice.randint(1, 40)))  # days without power
        self.bot.start()
        await self._ends()
        assert await asyncio.to_thread(self.bot.stop) == 0
        return self._books()

    async def _lives(self, step: timedelta) -> None:
        """A life of up to a second, in which some hours or days pass."""
        jumps = self.dice.randint(1, 4)
        for _ in range(jumps):
            await asyncio.sleep(self.dice.uniform(0.0, 0.25))
            self._move(step * self.dice.random() / jumps * 2)

    def _closes_some(self) -> None:
        """Some things are done while the power is off."""
        with sqlite3.connect(self.folder / "nastavnik.sqlite3") as db:
            still = [n for n in range(THINGS) if n not in self.closed]
            for number in self.dice.sample(still, min(2, len(still))):
                db.execute("UPDATE meta SET value = 'done' WHERE name = ?", (f"thing.{number}",))
                self.closed[number] = self.clock.now()
        db.close()

    async def _ends(self) -> None:
        """The bot undisturbed, the clock hour by hour, until nothing waits any more."""
        with sqlite3.connect(f"file:{self.folder / 'nastavnik.sqlite3'}?mode=ro", uri=True) as db:
            async with asyncio.timeout(90):
                while True:
                    await asyncio.sleep(0.15)
                    waiting, letters = (db.execute(query).fetchone()[0] for query in _OPEN)
                    if not waiting and not letters:
                        break
                    if not letters:
                        self._move(timedelta(hours=2))
        db.close()

    def _books(self) -> str:
        db = sqlite3.connect(self.folder / "nastavnik.sqlite3")
        db.row_factory = sqlite3.Row
        try:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            rows = db.execute("SELECT * FROM reminders WHERE kind = ?", (KIND,)).fetchall()
            letters = db.execute("SELECT outcome, maybe_repeated FROM outbox").fetchall()
        finally:
            db.close()
        again = sum(bool(one["maybe_repeated"]) or one["outcome"] == "recalled" for one in letters)
        shown = sum(m.from_bot for actor in self.actors for m in actor.chat.messages.values())
        assert shown <= len(letters) + again, f"{shown} messages of {len(letters)} letters"
        self._check(rows, again)
        return f"{self.bot.kills} kills, {len(rows)} reminders, {len(letters)} messages, {again} doubtful"

    def _check(self, rows: Sequence[sqlite3.Row], again: int) -> None:
        """Nothing lost, nothing twice but what Telegram may have had, nothing at night or when done."""
        shown = Counter(
            int(number)
            for actor in self.actors
            for message in actor.chat.messages.values()
            for number in re.findall(r"<(\d+)>", message.words)
        )
        twice = sum(count - 1 for count in shown.values())
        assert twice == 0 or again, f"said twice: {shown}"
        calendar = SchoolCalendar(ZONE, WorkingDays())
        for row in rows:
            number = row["of_id"]
            if row["state"] != "said":
                assert number in self.closed, f"lost: {dict(row)}"
                continue
            assert shown[number], f"never arrived: {dict(row)}"
            at = datetime.fromisoformat(row["said_at"]).replace(tzinfo=UTC)
            done_at = self.closed.get(number)
            assert done_at is None or at <= done_at, f"said though done: {dict(row)}"
            here = calendar.local(at)
            assert not calendar.is_off(here.date()), f"on a day off: {here}"
            quiet = QUIET[(row["person_id"] - self._first()) % len(QUIET)]
            assert held_until(here, quiet.quiet_from, quiet.quiet_to) is None, f"at night: {here}"
        self._check_mornings(rows)

    def _check_mornings(self, rows: Sequence[sqlite3.Row]) -> None:
        """One message a morning."""
        messages: dict[tuple[int, str], set[int]] = {}
        for row in rows:
            if row["state"] == "said" and row["pace"] == Pace.MORNING:
                at = datetime.fromisoformat(row["said_at"]).replace(tzinfo=UTC)
                day = (row["person_id"], at.astimezone(ZONE).date().isoformat())
                messages.setdefault(day, set()).add(row["said_with"])
        assert all(len(one) == 1 for one in messages.values()), messages

    def _first(self) -> int:
        with sqlite3.connect(self.folder / "nastavnik.sqlite3") as db:
            found: int = db.execute("SELECT min(person_id) FROM accounts").fetchone()[0]
        db.close()
        return found


_OPEN = (
    f"SELECT count(*) FROM reminders WHERE state = 'waiting' AND kind = '{KIND}'",  # noqa: S608
    "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')",
)
