"""The school's days and hours: what the curator types there."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class SchoolDays(StatesGroup):
    """Questions answered in words."""

    bells = State()
    hours = State()
    span = State()
    name = State()
