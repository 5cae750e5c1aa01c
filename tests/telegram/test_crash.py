"""The real process is killed at random moments: nothing lost, nothing doubled, nobody stuck."""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.sandbox import Fault, Limits, SandboxClock, SandboxServer, World
from tests.telegram.crash_bot import BotProcess, Nursery
from tests.telegram.crash_run import Run

KILLS = int(os.environ.get("NASTAVNIK_KILLS", "100"))
"""Kills of the main test; each fault variant has a tenth of them."""
SEED = int(os.environ.get("NASTAVNIK_SEED", "0")) or random.randrange(1, 2**31)

FAULTS: dict[str, tuple[Fault, ...]] = {
    "http_502": (Fault("http_502", times=None, probability=0.02),),
    "reset_after": (Fault("reset_after", times=None, probability=0.02),),
    "too_many": (Fault("too_many", method="sendMessage", times=None, probability=0.05),),
    "delivered_again": (),
}


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """The fork server."""
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
async def server() -> AsyncIterator[SandboxServer]:
    """Telegram, in the process of the test: it is never killed."""
    made = SandboxServer(World(SandboxClock()), token="42:sandbox", limits=None)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path) -> Path:
    """A school's data folder on its first day."""
    (tmp_path / "nastavnik.sqlite3").write_bytes(empty_database.read_bytes())
    return tmp_path


async def test_killed_at_random_moments(
    folder: Path, server: SandboxServer, nursery: Nursery, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Run(folder, server, BotProcess(folder, server, nursery), SEED)
    figures = await run.goes(KILLS)
    with capsys.disabled():
        print(f"\n{figures}")


@pytest.mark.parametrize("kind", FAULTS)
async def test_killed_while_telegram_fails(
    kind: str,
    folder: Path,
    server: SandboxServer,
    nursery: Nursery,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.faults.seed(SEED)
    for fault in FAULTS[kind]:
        server.faults.add(fault)
    bot = BotProcess(folder, server, nursery)
    run = Run(folder, server, bot, SEED, at_once=15, redelivers=kind == "delivered_again")
    figures = await run.goes(max(5, KILLS // 10))
    struck = sum(fault.struck for fault in FAULTS[kind])
    with capsys.disabled():
        print(f"\n{kind}: {figures}, {struck} faults")
    assert struck or not FAULTS[kind]


async def test_the_true_command_killed_within_the_limits_of_telegram(
    folder: Path, server: SandboxServer, capsys: pytest.CaptureFixture[str]
) -> None:
    limited = SandboxServer(server.world, token="42:sandbox", limits=Limits(overall_per_s=30))
    await limited.start()
    try:
        bot = BotProcess(folder, limited, None, fast=False)
        run = Run(folder, limited, bot, SEED, at_once=4, forms=("",), lifetime=(0.2, 1.5))
        figures = await run.goes(3)
    finally:
        await limited.stop()
    with capsys.disabled():
        print(f"\npython -m bot run: {figures}")
