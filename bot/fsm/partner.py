"""Partner organisations: where the curator types a name, a field or a day."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PartnerForm(StatesGroup):
    """Questions answered in words."""

    name = State()
    words = State()
    day = State()
