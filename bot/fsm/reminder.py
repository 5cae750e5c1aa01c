"""Reminders: the one question answered in words."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ReminderForm(StatesGroup):
    """The hour of the morning's message may be typed instead of chosen."""

    morning = State()
