"""Matching of 500 requests with 500 mentors, reasons included, on one core."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.assignment import assign
from mentoring.matching.nouns import Pool
from mentoring.matching.reasons import reasons
from mentoring.matching.whole import set_of, table_of
from mentoring.readers import Audience
from tests.mentoring.matching_cast import pool

SIZE = 500
TOP = 3
"""Candidates of each request whose reasons are made, besides those of the chosen one."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of processor time: the first time with scipy's import, then without; what came out."""

    first: float
    again: float
    lines: int
    left: int
    said: int


def once(school: Pool) -> tuple[int, int, int]:
    """The whole set, and the reasons of the chosen and of the first candidates.

    Returns:
        lines, requests left out, lines of reasons.
    """
    table = table_of(school)
    made = set_of(table, assign)
    offers = {one.id: one for one in table.market.offers}
    chosen = {person: offers[line.mentor] for line in made.lines for person in line.mentees}
    said = 0
    for row, seeker in enumerate(table.seekers):
        shown = table.top(row, TOP)
        if seeker.id in chosen and chosen[seeker.id] not in shown:
            shown.append(chosen[seeker.id])
        said += sum(len(reasons(seeker, one, Audience.CURATOR)) for one in shown)
    return len(made.lines), len(made.left), said


def measure() -> Measured:
    """Twice the same, bound to one core where the system lets us."""
    school, took = pool(SIZE, SIZE), []
    with one_core():
        for _ in range(2):
            before = time.process_time()
            lines, left, said = once(school)
            took.append(time.process_time() - before)
    return Measured(took[0], took[1], lines, left, said)


@contextmanager
def one_core() -> Iterator[None]:
    """Only one core for this process meanwhile."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


if __name__ == "__main__":
    print(measure())
