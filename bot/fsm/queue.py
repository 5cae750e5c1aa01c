"""The curator's queue: where the curator types."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Queue(StatesGroup):
    """Questions answered in words."""

    comment = State()
