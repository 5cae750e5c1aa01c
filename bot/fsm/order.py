"""An order: where its maker types an answer, part of a name, a number with a date."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Order(StatesGroup):
    """Questions answered in words."""

    field = State()
    person = State()
    number = State()
