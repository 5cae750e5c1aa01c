"""People of the school: where the curator types."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class People(StatesGroup):
    """Questions answered in words."""

    search = State()
    edit = State()
