"""Joining: what the card still needs after the consent."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Join(StatesGroup):
    """Questions in order; each is asked only if the school's list has not answered it."""

    full_name = State()
    position = State()
    subjects = State()


ORDER = (Join.full_name, Join.position, Join.subjects)
POSITION_LIMIT = 150
SUBJECTS_LIMIT = 200
