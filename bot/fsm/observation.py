"""Observation cards: where a criterion and the words beside the marks are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ObservationTalk(StatesGroup):
    """Questions answered in words."""

    criterion = State()
    words = State()
