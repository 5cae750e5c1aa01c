"""News: where the curator types a title and the words."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class NewsTalk(StatesGroup):
    """Questions answered in words."""

    title = State()
    text = State()
