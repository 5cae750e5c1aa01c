"""The banks of mentees and mentors: where their reader types."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Bank(StatesGroup):
    """Questions answered in words."""

    search = State()
