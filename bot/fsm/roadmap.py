"""The roadmap: where a date, words of a row, a note, the head's reason are typed, and documents come in."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class RoadmapTalk(StatesGroup):
    """Questions answered in words, by a day or by files."""

    day = State()
    title = State()
    result = State()
    new_title = State()
    new_day = State()
    note = State()
    reason = State()
    file = State()
