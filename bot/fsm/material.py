"""The methodical collection: where words of a search, of a thing and its files are sent."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class MaterialTalk(StatesGroup):
    """Questions answered in words or with a file."""

    search = State()
    title = State()
    words = State()
    file = State()
