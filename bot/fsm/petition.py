"""Petitions: where their words, a decision's words and a colleague's name are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PetitionTalk(StatesGroup):
    """Questions answered in words."""

    words = State()
    search = State()
    decision = State()
