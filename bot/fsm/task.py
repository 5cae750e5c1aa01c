"""Tasks: where a task, a report, words of a check, a day are typed, and files come in."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class TaskTalk(StatesGroup):
    """Questions answered in words, by a day or by files."""

    words = State()
    rewrite = State()
    day = State()
    report = State()
    praise = State()
    improve = State()
    files = State()
