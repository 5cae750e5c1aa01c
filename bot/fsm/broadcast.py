"""A message to people of the school: where its words are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Broadcast(StatesGroup):
    """Questions answered in words."""

    text = State()
