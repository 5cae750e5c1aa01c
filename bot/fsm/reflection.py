"""Reflection after a meeting: where an answer may be typed instead of tapped."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ReflectionTalk(StatesGroup):
    """An answer in one's own words."""

    answer = State()
