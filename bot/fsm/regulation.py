"""The regulation: where the curator sends the text and types what stands on its cover."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class RegulationTalk(StatesGroup):
    """Questions answered in words or with a file."""

    text = State()
    title = State()
    changed = State()
    heading = State()
    section = State()
