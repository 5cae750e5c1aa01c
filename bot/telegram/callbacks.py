"""What a pressed button says: an action, the very record, and the version it was drawn for."""

from __future__ import annotations

from typing import Any

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from mentoring.say import Button

STAYS = "k"
"""Prefix of a press that leaves its message as it is; the worker hands it on as an ordinary one."""
LARGEST = 2**63
"""A record's number the database can hold; anything beyond was not drawn by us."""


class Press(CallbackData, prefix="p"):
    """The one callback of this bot, at most 64 bytes.

    Args:
        do: action, such as ``request.accept``.
        of: id of the record.
        version: version of the record when the button was drawn.
        arg: one short ASCII word more.
    """

    do: str
    of: int | None = None
    version: int | None = None
    arg: str = ""


def callback_data(button: Button) -> str:
    """Callback data of a button.

    Raises:
        ValueError: longer than the 64 bytes Telegram takes.
    """
    of = "" if button.of is None else button.of
    version = "" if button.version is None else button.version
    prefix = STAYS if button.stays else "p"
    packed = f"{prefix}:{button.do}:{of}:{version}:{button.arg}"
    if len(packed.encode()) > 64 or ":" in button.do + button.arg:
        raise ValueError(f"button {button.do}: data too long or with a colon")
    return packed


class pressed(Filter):  # noqa: N801 - reads as a word where handlers are registered
    """Lets through a press of one of these actions and hands it on as `press`."""

    def __init__(self, *actions: str) -> None:
        self.actions = frozenset(actions)

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        """Match by the action's name; anything malformed is simply not ours."""
        if action_of(query) not in self.actions:
            return False  # most presses that pass here are somebody else's: not taken apart
        try:
            press = Press.unpack(query.data or "")
        except (TypeError, ValueError):
            return False
        fits = all(abs(number or 0) < LARGEST for number in (press.of, press.version))
        return {"press": press} if fits and press.do in self.actions else False


def action_of(query: CallbackQuery) -> str:
    """The action's name in a press of ours; empty in anything else."""
    parts = (query.data or "").split(":", 2)
    return parts[1] if parts[0] == "p" and len(parts) > 1 else ""


def pressed_label(query: CallbackQuery) -> str:
    """The label of the pressed button as it stood on the screen."""
    markup = getattr(query.message, "reply_markup", None)
    rows = markup.inline_keyboard if markup else []
    return next((one.text for row in rows for one in row if one.callback_data == query.data), "")
