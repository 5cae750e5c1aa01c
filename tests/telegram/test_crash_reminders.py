"""Reminders of a bot that is killed at random moments while the clock moves: none lost, none twice."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.sandbox import SandboxClock, SandboxServer, World
from tests.telegram.crash_bot import BotProcess, Nursery
from tests.telegram.crash_reminders import BEGIN, Run

KILLS = int(os.environ.get("NASTAVNIK_KILLS", "100")) // 4
SEED = int(os.environ.get("NASTAVNIK_SEED", "0")) or random.randrange(1, 2**31)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """The fork server."""
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path) -> Path:
    """A school's data folder on its first day."""
    (tmp_path / "nastavnik.sqlite3").write_bytes(empty_database.read_bytes())
    return tmp_path


async def test_reminders_of_a_bot_that_is_killed_while_the_clock_moves(
    folder: Path, nursery: Nursery, capsys: pytest.CaptureFixture[str]
) -> None:
    server = SandboxServer(World(SandboxClock(BEGIN)), token="42:sandbox", limits=None)
    await server.start()
    try:
        bot = BotProcess(folder, server, nursery, clock=folder / "clock")
        figures = await Run(folder, server, bot, random.Random(SEED)).goes(max(5, KILLS))
    finally:
        await server.stop()
    with capsys.disabled():
        print(f"\n{figures}, seed {SEED}")
