"""Speed sessions: what the curator types when opening one, and what those who came write."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class SpeedForm(StatesGroup):
    """Questions answered in words."""

    topic = State()
    specialist = State()
    outside = State()
    organisation = State()
    when = State()
    where = State()
    minutes = State()
    places = State()
    took = State()
    step = State()
    did = State()
