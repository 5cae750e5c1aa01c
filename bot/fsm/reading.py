"""The reading list: where the curator types a title or an address."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ReadingTalk(StatesGroup):
    """Questions answered in words."""

    title = State()
    link = State()
