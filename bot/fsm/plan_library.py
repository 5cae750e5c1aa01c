"""The library of events: the fields of a line in the order they are asked, and where one types."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup

CHOSEN = ("month", "area", "form")
TYPED = ("event", "content", "question")
FIELDS = (*CHOSEN, *TYPED)
"""Fields of a new line in order; words are ``plan_library_ask-<field>``."""


class PlanLibrary(StatesGroup):
    """Questions answered in words."""

    words = State()
