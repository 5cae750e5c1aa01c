"""The bank of programmes: where its reader types."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ProgrammeBank(StatesGroup):
    """Questions answered in words."""

    search = State()
