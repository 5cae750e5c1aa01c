"""The whole program on a fresh database, talking real HTTP to the sandbox, with a clock that can be set."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.app import App, build
from bot.sandbox import Actor, SandboxClock, SandboxServer, World
from bot.settings import Settings
from bot.telegram.pace import Pace
from mentoring import invitation
from mentoring.people import Role
from mentoring.school_calendar import calendar_of
from storage.migrate import upgrade
from storage.uow import Uow

TOKEN = "42:sandbox"
MORNING = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)
"""1 September 2026, 9:00 in Moscow."""


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without people, made once and copied for each test."""
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite3"
    upgrade(path)
    return path


@dataclass
class School:
    """A running bot, its sandbox and its people."""

    app: App
    world: World
    server: SandboxServer
    clock: SandboxClock

    async def code(self, role: Role, name: str = "", position: str = "") -> str:
        """A one-time code made at the school's own machine; with a name, for a card made by the school."""
        async with self.uow() as uow:
            person = None
            if name:
                card = await uow.people.add(
                    now=uow.now, full_name=name, position=position, roles=frozenset({role})
                )
                person = card.id
            made = await invitation.invite(uow, None, role, uow.now, person=person)
            await uow.commit()
        return made.code

    async def joins(
        self, role: Role, name: str, position: str = "учитель", language: str = "ru"
    ) -> Actor:
        """Somebody of the staff comes by a code, agrees, checks the card and sees the hub."""
        first = name.split()[1] if len(name.split()) > 1 else name
        actor = self.world.person(first, language_code=language)
        await actor.starts(await self.code(role, name, position))
        await self.idle()
        if language != "ru":
            await self.speaks(actor, language)
        await actor.taps_data(self.button(actor, "consent.give"))
        await self.idle()
        await actor.taps_data(self.button(actor, "join.done"))
        await self.idle()
        return actor

    async def speaks(self, actor: Actor, language: str) -> None:
        """Set a person's language as the settings screen would, and show the screen anew."""
        async with self.uow() as uow:
            person = await uow.people.by_account(actor.id)
            assert person is not None
            from dataclasses import replace

            chosen = replace(person.settings, language=language)
            await uow.people.save(replace(person, settings=chosen))
            await uow.commit()
        await actor.starts()
        await self.idle()

    def button(self, actor: Actor, do: str) -> str:
        """Callback data of the button on the screen that does `do`, whatever its label says."""
        markup = actor.screen.get("reply_markup", {}).get("inline_keyboard", [])
        for row in markup:
            for one in row:
                if one.get("callback_data", "").startswith(f"p:{do}:"):
                    return str(one["callback_data"])
        raise AssertionError(f"no button {do} on:\n{actor.transcript()}")

    async def presses(self, actor: Actor, do: str) -> None:
        """Press the button that does `do`, and let the bot finish."""
        await actor.taps_data(self.button(actor, do), message=actor.screen)
        await self.idle()

    @asynccontextmanager
    async def uow(self) -> AsyncIterator[Uow]:
        """Look into the database, or change it, between two updates."""
        async with self.app.storage.transaction(self.clock.now()) as uow:
            yield uow

    async def morning(self, days: int = 1) -> None:
        """The morning of a later school day: the night's look round, then what it says.

        Args:
            days: how many school days later.
        """
        async with self.uow() as uow:
            calendar = await calendar_of(uow)
        day = calendar.after(calendar.local(self.clock.now()).date(), days)
        for clock in (time(4), time(8, 1)):
            self.clock.set(calendar.at(day, clock).astimezone(UTC))
            await self.reminds()

    async def reminds(self) -> None:
        """What the scheduler's tick does for reminders."""
        await self.app.jobs.reminders()
        await self.idle()

    async def idle(self) -> None:
        """Wait until everything that can be done now is done: inbox, papers, errands, outbox."""
        while True:
            await self._quiet()
            async with self.uow() as uow:
                quiet = (
                    not len(self.world.updates)
                    and not await uow.inbox.waiting()
                    and not await uow.outbox.open_count(uow.now)
                    and not await uow.papers.asked()
                    and await uow.errands.next() is None
                    and not await uow.attachments.to_destroy()
                )
            if quiet:
                return

    async def _quiet(self) -> None:
        """Let other tasks run; ring the bells as the scheduler's tick would."""
        for name in ("outbox", "papers", "errands"):
            self.app.storage.bell(name).set()
        await asyncio.sleep(0.01)


@pytest.fixture
async def school(tmp_path: Path, empty_database: Path) -> AsyncIterator[School]:
    """A school on its first day: nobody has joined."""
    async with open_school(tmp_path, empty_database) as opened:
        yield opened


@asynccontextmanager
async def open_school(
    folder: Path, empty_database: Path, **settings: object
) -> AsyncIterator[School]:
    """Start sandbox and bot over `folder`; an existing database there is gone on with."""
    clock = SandboxClock(MORNING)
    world = World(clock)
    server = SandboxServer(world, token=TOKEN, limits=None)
    await server.start()
    database = folder / "nastavnik.sqlite3"
    if not await asyncio.to_thread(database.exists):
        await asyncio.to_thread(shutil.copy, empty_database, database)
    values = {
        "bot_token": TOKEN,
        "telegram_api_url": server.url,
        "data_dir": folder,
        "school_name": "Школа № 0 города Вымышленска",
        "school_short_name": "Школа № 0",
        "documents_delivery": "chat",
        "timezone": "Europe/Moscow",
        **settings,
    }
    app = build(Settings(_env_file=None, **values), clock, Pace(1e6, 1e6, 1e6, 1e6))
    running = asyncio.ensure_future(app.run())
    try:
        yield School(app, world, server, clock)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await server.stop()
