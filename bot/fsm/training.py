"""Training of mentors: where the curator types words, a day and an hour, sends materials."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class TrainingTalk(StatesGroup):
    """Questions answered in words or with a file."""

    topic = State()
    when = State()
    words = State()
    file = State()
