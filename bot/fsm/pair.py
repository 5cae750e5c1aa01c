"""Pairs: where people type."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PairForm(StatesGroup):
    """Questions answered in words."""

    term = State()  # two dates
    words = State()  # the addendum, the terms of payment
    original = State()  # the day a signed paper was received
    reason = State()  # why the council or the head does not agree
