"""The bank of practices: where words of a search, of a field and of the council are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PracticeTalk(StatesGroup):
    """Questions answered in words or with a file."""

    search = State()
    piece = State()
    file = State()
    comment = State()
