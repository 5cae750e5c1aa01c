"""The shelves: where the curator types a title or an address, or sends a file."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ShelfTalk(StatesGroup):
    """Questions answered in words or with a file."""

    title = State()
    link = State()
    files = State()
