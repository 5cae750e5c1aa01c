"""People who fill in the form: as fast as the bot answers, or at a steady rate."""

from __future__ import annotations

import asyncio
import random
import time

from bot.sandbox import Actor
from tests.bench.questions import PATH

Move = tuple[str, str, str]


async def act(actor: Actor, move: Move) -> None:
    """One act, and the screen that answers it."""
    do, words, expected = move
    if do == "says":
        await actor.says(words)
    else:
        await actor.taps(words)
    if expected.startswith("✓"):
        async with asyncio.timeout(30):
            while not any(expected in row for row in actor.buttons):
                await actor.chat.changed.wait()
    else:
        await actor.sees(expected)


async def form(actor: Actor, times: int) -> None:
    """The whole form, several times over."""
    for _ in range(times):
        for move in PATH:
            await act(actor, move)


async def screens(actor: Actor) -> list[tuple[str, list[list[str]]]]:
    """What one person sees in one form: words and labels, to compare two bots."""
    seen = []
    for move in PATH:
        await act(actor, move)
        seen.append((str(actor.screen["text"]), actor.buttons))
    return seen


async def crowd(actors: list[Actor], times: int) -> int:
    """Everybody fills in the form at the same time, each waiting for the bot; how many updates."""
    async with asyncio.TaskGroup() as tasks:
        for actor in actors:
            tasks.create_task(form(actor, times))
    return len(actors) * times * len(PATH)


async def steady(
    actors: list[Actor], at: dict[int, int], rate: float, seconds: float
) -> list[float]:
    """Acts at `rate` a second in all, whether or not the bot keeps up; reaction times in seconds.

    Somebody still waiting for an answer does not act: the next one in the round does.

    Args:
        at: moves made so far by each person; gone on with and counted up.
    """
    free = list(actors)
    random.Random(1).shuffle(free)
    times: list[float] = []

    async def one(actor: Actor, move: Move) -> None:
        began = time.perf_counter()
        await act(actor, move)
        times.append(time.perf_counter() - began)
        free.append(actor)

    began = time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for number in range(int(rate * seconds)):
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            while not free:  # noqa: ASYNC110
                await asyncio.sleep(0.002)
            actor = free.pop(0)
            tasks.create_task(one(actor, PATH[at.get(actor.id, 0) % len(PATH)]))
            at[actor.id] = at.get(actor.id, 0) + 1
    return times
