"""Cases of a person's name and position: where a form is typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PersonCases(StatesGroup):
    """The one question answered in words."""

    form = State()
