"""Recording a meeting: where a detail of it, the reason or the day of a past one may be typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class MeetingRecordTalk(StatesGroup):
    """What may be typed instead of tapped."""

    field = State()
    reason = State()
    day = State()
    files = State()
