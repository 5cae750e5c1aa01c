"""Surveys: an answer in words, and where the curator types a question or its ready answers."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class SurveyTalk(StatesGroup):
    """Questions answered in words."""

    words = State()
    question = State()
    options = State()
