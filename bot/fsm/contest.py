"""Competitions: where a title, a deadline and words about a result are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ContestTalk(StatesGroup):
    """Questions answered in words."""

    title = State()
    deadline = State()
    words = State()
