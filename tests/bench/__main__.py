"""Runs the benchmark and prints its table. It measures, it does not judge: the exit code is 0."""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import time
from dataclasses import dataclass, field

from bot.sandbox import Limits
from tests.bench import board as big_board
from tests.bench import reminders
from tests.bench import report as big_report
from tests.bench.load import crowd, screens, steady
from tests.bench.matching import SIZE, measure
from tests.bench.questions import PATH
from tests.bench.rig import BARE, OURS, TRUE, Rig

PEOPLE = 20
ROUNDS = 4
FORMS = 1
"""Forms of each person in one round."""
STARTS = 3
RATE = 50.0
DELAY = 0.05
FLOOD = 300


@dataclass
class Table:
    """Lines of the result."""

    lines: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, what: str, measured: str, bound: str = "", met: bool | None = None) -> None:
        """One line; with a bound it says whether it was met."""
        verdict = "" if met is None else (": met" if met else ": NOT met")
        self.lines.append((what, measured, bound + verdict))
        print(f"{what:<66} {measured:>14}  {bound}{verdict}", flush=True)


async def costs(table: Table) -> None:
    """CPU per update: the three bots in turn, each driven by the same people."""
    rigs = {
        "bare": Rig(BARE, PEOPLE),
        "durable": Rig(BARE, PEOPLE, {"STATE": "sqlite"}),
        "ours": Rig(OURS, PEOPLE),
    }
    used: dict[str, list[float]] = {name: [] for name in rigs}
    try:
        for rig in rigs.values():
            await rig.start()
        same = [await screens(rig.actors[0]) for rig in (rigs["bare"], rigs["ours"])]
        calls = [_sent(rigs[name]) for name in ("bare", "ours")]
        for number in range(ROUNDS + 1):
            for name, rig in rigs.items():
                before = rig.cpu()
                updates = await crowd(rig.actors, FORMS)
                if number:  # the first round is the warm-up
                    used[name].append((rig.cpu() - before) / updates * 1000)
    finally:
        for rig in rigs.values():
            await rig.close()
    middle = {name: statistics.median(values) for name, values in used.items()}
    spread = {name: f"{min(v):.2f}-{max(v):.2f}" for name, v in used.items()}
    table.add(
        f"the same screens in {len(PATH)} updates of a form", "yes" if same[0] == same[1] else "NO"
    )
    table.add("Bot API calls for them: bare, ours", f"{calls[0]}, {calls[1]}")
    for name, words in (
        ("bare", "bare aiogram, state in memory: CPU ms per update"),
        ("durable", "aiogram, state in SQLite (aiosqlite, commit a change)"),
        ("ours", "ours: everything durable, synchronous=FULL"),
    ):
        table.add(f"{words} ({spread[name]})", f"{middle[name]:.2f}")
    ratio = middle["ours"] / middle["bare"]
    table.add("ours / bare", f"{ratio:.2f}", "at most 2.5", ratio <= 2.5)
    table.add("ours / aiogram with durable state", f"{middle['ours'] / middle['durable']:.2f}")


def _sent(rig: Rig) -> int:
    quiet = ("getupdates", "getme", "deletewebhook", "setmycommands")
    return sum(n for method, n in rig.server.api.calls.items() if method not in quiet)


async def starts(table: Table) -> None:
    """Start-up and idle memory: `python -m bot run` over a migrated database, and bare."""
    rigs = {"bare": Rig(BARE, 1), "ours": Rig(TRUE, 1)}
    seconds: dict[str, list[float]] = {name: [] for name in rigs}
    memory: dict[str, list[float]] = {name: [] for name in rigs}
    try:
        for number in range(STARTS + 1):
            for name, rig in rigs.items():
                took = await rig.start()
                await asyncio.sleep(1.5)
                if number:  # the first start writes what later ones find
                    seconds[name].append(took)
                    memory[name].append(rig.memory())
                rig.end()
    finally:
        for rig in rigs.values():
            await rig.close()
    for name, values in seconds.items():
        table.add(
            f"{name}: from exec to the first getUpdates, s", f"{statistics.median(values):.2f}"
        )
    later = statistics.median(seconds["ours"]) - statistics.median(seconds["bare"])
    table.add("ours starts polling later by, s", f"{later:.2f}", "at most 2", later <= 2)
    for name, values in memory.items():
        table.add(f"{name}: idle, MB", f"{statistics.median(values):.0f}")
    more = statistics.median(memory["ours"]) - statistics.median(memory["bare"])
    table.add("ours idles above bare by, MB", f"{more:.0f}", "at most 60", more <= 60)


async def reactions(table: Table) -> None:
    """From a person's act to the screen that answers it, every call delayed as a network does."""
    p95: dict[str, float] = {}
    for name, arguments in (("bare", BARE), ("ours", OURS)):
        rig = Rig(arguments, 120)
        try:
            await rig.start()
            await crowd(rig.actors[:PEOPLE], 1)
            rig.server.delay = DELAY
            made: dict[int, int] = {}
            await steady(rig.actors, made, RATE, 2)  # connections opened, code warm
            # The sandbox delays its answer, not its deed; a person too is that far away.
            found = await steady(rig.actors, made, RATE, 10)
            times = sorted(one + DELAY for one in found)
        finally:
            await rig.close()
        p50, p95[name] = times[len(times) // 2] * 1000, times[int(len(times) * 0.95)] * 1000
        pace = ", pace off as bare has none" if name == "ours" else ""
        what = f"{name}: reaction at {RATE:.0f} updates/s, {DELAY * 1000:.0f} ms a call{pace}"
        table.add(f"{what}, p50 ms", f"{p50:.0f}")
        met = None if name == "bare" else p95[name] <= 170
        table.add(f"{what}, p95 ms", f"{p95[name]:.0f}", "" if met is None else "at most 170", met)


async def flood(table: Table) -> None:
    """A broadcast to everybody with Telegram's limits on, at the pace of production."""
    rig = Rig(OURS, FLOOD + 1, {"PACE": "on"}, Limits())
    try:
        await rig.start()
        boss, *others = rig.actors
        calls = rig.server.api.calls
        await boss.says("/flood")
        began = time.perf_counter()
        async with asyncio.timeout(60):
            while not all(actor.chat.messages for actor in others):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        took = time.perf_counter() - began
        refused = calls["sendmessage"] - FLOOD
    finally:
        await rig.close()
    table.add(
        f"outbox: {FLOOD} messages to {FLOOD} chats at Telegram's limits, messages/s",
        f"{FLOOD / took:.1f}",
        "Telegram takes 30",
    )
    table.add("answers 429 meanwhile", str(refused))


async def pairs(table: Table) -> None:
    """Everybody matched with everybody: the whole set, reasons included, on one core."""
    found = measure()
    size = f"matching: {SIZE} requests with {SIZE} mentors"
    made = f"{found.lines}, {found.left}, {found.said}"
    table.add(f"{size}: proposals, left out, lines of reasons", made)
    met = found.first < 2
    table.add(
        f"{size}, CPU s of one core, solver's import included", f"{found.first:.2f}", "under 2", met
    )
    table.add(f"{size}, CPU s of one core, again", f"{found.again:.2f}")


async def reminding(table: Table) -> None:
    """Planning and saying many reminders; the conversation while they go out."""
    planned, said = await reminders.books()
    for what, one in (("planning", planned), ("saying", said)):
        name = f"reminders: {what} {one.rows:,} of {reminders.PEOPLE:,} people"
        table.add(f"{name}, a second", f"{one.rate:.0f}")
        table.add(f"{name}, the longest transaction, CPU ms", f"{one.longest * 1000:.0f}")
        table.add(f"{name}, memory grew by, MB", f"{one.grown:.0f}")
    table.add("reminders: messages they were gathered into", f"{said.messages}")
    found = await reminders.talk(reminders.OUTGOING)
    what = (
        f"reaction at {reminders.RATE:.0f} updates/s while {reminders.OUTGOING:,} reminders go out"
    )
    table.add(f"{what}, p50 ms", f"{found.at(0.5):.0f}")
    p95 = found.at(0.95)
    table.add(f"{what}, p95 ms", f"{p95:.0f}", "under 300", p95 < 300)
    table.add("reminders that went out meanwhile, a second", f"{found.sent / found.seconds:.1f}")


async def board(table: Table) -> None:
    """The board and the summary of two thousand people and five years."""
    found = await big_board.measure()
    print(f"school: {found.school}\nboard: {found.counts}")
    bounds = {"the board": 1.0, "one press in the round": 1.0, "summary with its picture": 3.0}
    for name, seconds in found.first.items():
        bound = bounds.get(name)
        met = None if bound is None else seconds < bound
        words = "" if bound is None else f"under {bound:.0f}"
        table.add(f"{name}, CPU s of one core, the first time", f"{seconds:.2f}", words, met)
        table.add(f"{name}, CPU s of one core, again", f"{found.again[name]:.2f}")
    table.add(
        "memory of the process after all of it, MB",
        f"{found.memory:.0f}",
        "under 400",
        found.memory < 400,
    )


async def report(table: Table) -> None:
    """The final report and the statistics of two thousand people and five years."""
    for kind, found in (await big_report.measure()).items():
        table.add(f"{kind} ({found.size})", "")
        table.add(f"{kind}: CPU s of one core", f"{found.cpu:.2f}", "under 20", found.cpu < 20)
        table.add(f"{kind}: memory, MB", f"{found.memory:.0f}", "under 400", found.memory < 400)


async def main() -> None:
    """All parts, or those named on the command line, one after another."""
    began = time.perf_counter()
    busy, cores = os.getloadavg()[0], os.cpu_count() or 1
    print(
        f"{cores} cores, load before the start {busy:.1f}: seconds mean little above {cores / 4:.1f}"
    )
    table = Table()
    parts = (pairs, costs, starts, reactions, flood, reminding, board, report)
    for part in parts:
        if not sys.argv[1:] or part.__name__ in sys.argv[1:]:
            await part(table)
    print(f"({time.perf_counter() - began:.0f} s)")


if __name__ == "__main__":
    asyncio.run(main())
