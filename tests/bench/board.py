"""The board and the summary of a big school with years of history."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from bot.digest_papers import picture, table
from bot.papers_base import Builder, Job, School
from bot.texts import Texts
from mentoring import board_waits
from mentoring.board_act import standing_now
from mentoring.board_gather import board_of
from mentoring.board_people import needs_of
from mentoring.digest import Kind, running
from mentoring.digest_send import ask_paper, summary
from storage import Storage, open_storage
from storage.uow import Uow
from tests.bench.rig import ROOT
from tests.bench.school import CURATOR, NOW, PAIRS, YEARS, ZONE

ROUNDS = 3


@dataclass
class Found:
    """Seconds of processor time of each part: the first time, caches cold, and the best later; megabytes.

    Args:
        counts: what the board found, to see that there was something to find.
    """

    school: str
    first: dict[str, float]
    again: dict[str, float]
    memory: float
    counts: str


@contextmanager
def school() -> Iterator[tuple[Storage, str]]:
    """The big school, written by a process of its own so that its memory does not count."""
    with tempfile.TemporaryDirectory(prefix="nastavnik-bench-") as folder:
        path = Path(folder) / "school.sqlite3"
        made = subprocess.run(
            [sys.executable, "-m", "tests.bench.school", str(path)],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        yield open_storage(f"sqlite+aiosqlite:///{path}", ZONE), made.stdout.strip()


async def _board(uow: Uow) -> Any:
    """What the board's first screen asks."""
    me = await uow.people.get(CURATOR)
    return await board_of(uow), await needs_of(uow), await board_waits.waiting_of(uow, me)


async def _round(uow: Uow) -> Any:
    """One press in the round."""
    me = await uow.people.get(CURATOR)
    return await standing_now(uow, me, (YEARS - 1) * PAIRS + 5)


async def _paper(uow: Uow, kind: str, build: Builder) -> bytes:
    """A paper as the desk makes it: facts, then the bytes."""
    me = await uow.people.get(CURATOR)
    period = running(Kind.WEEK, NOW.astimezone(ZONE).date())
    await ask_paper(uow, me, kind, period)
    asked = (await uow.papers.asked())[-1]
    made = await build(Job(uow, asked, Texts(ZONE), School("", "")))
    return made.write()


async def _digest(uow: Uow) -> Any:
    """The letter, and its picture drawn."""
    me = await uow.people.get(CURATOR)
    say = await summary(uow, me, running(Kind.WEEK, NOW.astimezone(ZONE).date()))
    return say, await _paper(uow, "digest_png", picture)


async def _table(uow: Uow) -> Any:
    """The table with names."""
    return await _paper(uow, "digest_xlsx", table)


PARTS: dict[str, Callable[[Uow], Awaitable[Any]]] = {
    "the board": _board,
    "one press in the round": _round,
    "summary with its picture": _digest,
    "its table": _table,
}


async def measure() -> Found:
    """Each part several times, every time in a transaction of its own."""
    Texts(ZONE).plain("common-home")  # the words are read once a process
    first: dict[str, float] = {}
    again: dict[str, float] = {}
    with school() as (storage, made):
        try:
            for name, part in PARTS.items():
                times = []
                for _ in range(ROUNDS):
                    start = time.process_time()
                    async with storage.transaction(NOW) as uow:
                        await part(uow)
                    times.append(time.process_time() - start)
                first[name], again[name] = times[0], min(times[1:])
            async with storage.transaction(NOW) as uow:
                board, needs, _ = await _board(uow)
            counts = f"{len(board.standings)} pairs, {len(board.round)} in the round, " + ", ".join(
                f"{need} {len(many)}" for need, many in needs.items()
            )
        finally:
            await storage.close()
    return Found(made, first, again, psutil.Process().memory_info().rss / 1e6, counts)
