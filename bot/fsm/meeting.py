"""Meetings: what is typed, and the meeting (or series) that is being put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State, StatesGroup

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

KEPT = "meeting"
"""Where the conversation keeps what is being put together."""


class MeetingTalk(StatesGroup):
    """Questions answered in words."""

    when = State()
    where = State()  # a place or a link
    agenda = State()
    title = State()
    cover = State()  # how an absence from lessons is covered
    words = State()  # why a meeting is cancelled
    hour = State()  # of the meetings of a series


async def draft_of(state: FSMContext) -> dict[str, Any]:
    """What is being put together; empty if nothing is."""
    found: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    return found


async def put(state: FSMContext, draft: dict[str, Any]) -> dict[str, Any]:
    """Keep it; its number grows with each change, so that older screens of it are known to be old."""
    before = await draft_of(state)
    kept = {**draft, "n": int(before.get("n", 0)) % 10_000 + 1}
    await state.update_data({KEPT: kept})
    return kept


async def finish(state: FSMContext, saved: int) -> None:
    """It is saved under this number; a second tap on the same screen finds it."""
    n = (await draft_of(state)).get("n", 0)
    await state.update_data({KEPT: {"saved": saved, "n": n}})
    await state.set_state(None)
