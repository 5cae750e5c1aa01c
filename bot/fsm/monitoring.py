"""Monitoring: where the curator types a corner of the SWOT or a figure of the staff."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class MonitoringTalk(StatesGroup):
    """Questions answered in words."""

    swot = State()
    figure = State()
