"""The stand: a sandbox with the page, and the very bot of production talking HTTP to it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App, build
from bot.demo.cast import Cast
from bot.jobs import TICK_SECONDS, TICKING
from bot.sandbox import SandboxClock, SandboxServer, World
from bot.settings import Settings
from bot.telegram.pace import Pace
from storage.engine import sqlite_path
from storage.migrate import upgrade

ZONE = "Europe/Moscow"
TOKEN = "42:sandbox"  # noqa: S105 - opens nothing but the toy on this machine
HOST = "127.0.0.1"
PORTS_TO_TRY = 20


class NoPort(Exception):  # noqa: N818 - a state of the machine
    """Every port looked at is taken."""


@dataclass(slots=True)
class Pulse:
    """How often the clock has been moved, and up to which move the bot has done what came due.

    People who act in between would be talked across by the words of their new morning.
    """

    moved: int = 0
    followed: int = 0


@dataclass(slots=True)
class Stand:
    """What is running."""

    app: App
    world: World
    server: SandboxServer
    clock: SandboxClock
    monday: date
    pulse: Pulse

    def moment(self, day: int, wall: str) -> datetime:
        """A day of the story and an hour as the clock on the wall shows it."""
        on = self.monday + timedelta(days=day)
        return datetime.combine(on, time.fromisoformat(wall), ZoneInfo(ZONE))

    async def idle(self) -> None:
        """Wait until all that can be done now is done: inbox, papers, errands, outbox."""
        while True:
            if await self._is_idle():
                return
            await asyncio.sleep(0.02)

    async def _is_idle(self) -> bool:
        if len(self.world.updates) or self.pulse.followed < self.pulse.moved:
            return False
        async with self.app.storage.transaction(self.clock.now()) as uow:
            return not (
                await uow.inbox.waiting()
                or await uow.outbox.open_count(uow.now)
                or await uow.papers.asked()
                or await uow.errands.next()
            )


def first_monday(today: date) -> date:
    """The Monday on which the demonstration begins: in September, two weeks into the school year."""
    year = today.year if today.month >= 8 else today.year - 1
    eighth = date(year, 9, 8)
    return eighth + timedelta(days=-eighth.weekday() % 7)


def free_port(asked: int) -> int:
    """The port asked for, or the next free one; 0 stays 0 and means any.

    Raises:
        NoPort: none is free nearby.
    """
    if asked == 0:
        return 0
    for port in range(asked, min(asked + PORTS_TO_TRY, 65536)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise NoPort


def settings_of(cast: Cast, folder: Path, url: str) -> Settings:
    """Settings of the demonstration: neither `.env` nor the environment of its user has a say."""
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    own = {
        "bot_token": TOKEN,
        "telegram_api_url": url,
        "data_dir": folder,
        "timezone": ZONE,
        "school_name": cast.school,
        "school_short_name": cast.short,
        "school_city": cast.city,
        "school_address": cast.address,
        "documents_delivery": "chat",
        "log_level": "WARNING",
    }
    return Settings(_env_file=None, **{**defaults, **own})


@asynccontextmanager
async def open_stand(cast: Cast, folder: Path, port: int) -> AsyncIterator[Stand]:
    """Start the sandbox on its page's port and the bot over `folder`; stop both at the end.

    Args:
        folder: holds no database yet.
        port: a free one, or 0 for any.
    """
    monday = first_monday(datetime.now(ZoneInfo(ZONE)).date())
    begin = monday + timedelta(days=cast.days[0].number)
    clock = SandboxClock(datetime.combine(begin, time(9), ZoneInfo(ZONE)))
    world = World(clock, bot_name=cast.bot_name)
    server = SandboxServer(world, TOKEN, HOST, port, limits=None, time_zone=ZONE)
    await server.start()
    settings = settings_of(cast, folder, server.url)
    await asyncio.to_thread(upgrade, sqlite_path(settings.database))
    app = build(settings, clock, Pace(1e6, 1e6, 1e6, 1e6))
    pulse = Pulse()
    try:
        async with asyncio.TaskGroup() as parts:
            running = [parts.create_task(app.run()), parts.create_task(_follow(clock, app, pulse))]
            yield Stand(app, world, server, clock, monday, pulse)
            for part in running:
                part.cancel()
    finally:
        await server.stop()


async def _follow(clock: SandboxClock, app: App, pulse: Pulse) -> None:
    """Do what the scheduler's tick would do, after each jump of the clock without waiting for it.

    Its own ticks are stopped: two at once would both do the night's work.
    """
    moved = asyncio.Event()

    def ring(_: datetime) -> None:
        pulse.moved += 1
        for name in TICKING:
            app.storage.bell(name).set()
        moved.set()

    clock.on_move.append(ring)
    while True:
        app.jobs.stop()
        seen = pulse.moved
        await app.jobs.tick()
        pulse.followed = seen
        with suppress(TimeoutError):
            await asyncio.wait_for(moved.wait(), TICK_SECONDS)
        moved.clear()
