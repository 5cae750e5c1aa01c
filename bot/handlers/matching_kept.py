"""The set of proposals as the conversation keeps it, and as the curator finds it again (6.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.assignment import assign
from mentoring.matching.keeping import Kept, refreshed, request_ids
from mentoring.matching.nouns import Left, LeftOut, Line, Pool, WholeSet
from mentoring.matching.whole import propose_all

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

KEPT, NUMBER = "match_set", "match_set_number"
"""Where the conversation keeps the set, and the number of its newest change."""


def to_plain(kept: Kept) -> dict[str, Any]:
    """A set as lists and numbers."""
    lines = [
        [one.mentor, list(one.mentees), list(one.topics), list(one.back_topics)]
        for one in kept.whole.lines
    ]
    return {
        "number": kept.number,
        "requests": {str(person): of for person, of in kept.requests.items()},
        "edited": kept.edited,
        "lines": lines,
        "left": [[one.person, str(one.why)] for one in kept.whole.left],
    }


def from_plain(plain: Mapping[str, Any]) -> Kept | None:
    """A set of `to_plain`; one of an older shape is forgotten."""
    try:
        lines = tuple(
            Line(mentor=mentor, mentees=tuple(people), topics=tuple(to), back_topics=tuple(back))
            for mentor, people, to, back in plain["lines"]
        )
        left = tuple(LeftOut(person, Left(why)) for person, why in plain["left"])
        requests = {int(person): int(of) for person, of in plain["requests"].items()}
        edited, number = bool(plain["edited"]), int(plain["number"])
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return Kept(WholeSet(lines, left), number, requests, edited)


def made(pool: Pool) -> Kept:
    """The best set by the data of now, not kept yet."""
    return Kept(propose_all(pool, assign), 0, request_ids(pool))


async def load(state: FSMContext, pool: Pool) -> tuple[Kept | None, bool]:
    """The set in hand by the data of now, and whether these have changed it."""
    before = from_plain((await state.get_data()).get(KEPT) or {})
    if before is None:
        return None, False
    now = refreshed(before, pool)
    if now == before:
        return before, False
    return await keep(state, now), True


async def keep(state: FSMContext, kept: Kept) -> Kept:
    """Keep the set under the next number.

    Returns:
        the set with its number.
    """
    number = int((await state.get_data()).get(NUMBER) or 0) + 1
    kept = replace(kept, number=number)
    await state.update_data({KEPT: to_plain(kept), NUMBER: number})
    return kept


async def forget(state: FSMContext) -> None:
    """Throw the set away."""
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
