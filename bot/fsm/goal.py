"""Goals: where a goal, other words for it, words about its progress are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class GoalTalk(StatesGroup):
    """Questions answered in words."""

    words = State()
    rewrite = State()
    progress = State()
