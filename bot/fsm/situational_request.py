"""Urgent help: where the request's words and the messages of its conversation are typed."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class HelpTalk(StatesGroup):
    """Questions answered in words."""

    words = State()
    reply = State()
