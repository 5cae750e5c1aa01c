"""The final report: where the curator types the text of a chapter, or a day for the statistics."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class ReportTalk(StatesGroup):
    """Questions answered in words."""

    words = State()
    day = State()
