"""Settings: the one question answered in words."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class SettingsForm(StatesGroup):
    """Quiet hours may be typed instead of chosen."""

    quiet = State()
