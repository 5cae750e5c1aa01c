"""Keyboards under messages, checked as Telegram checks them."""

from __future__ import annotations

import json
from typing import Any

from .entities import check_url
from .errors import bad_request

DATA_LIMIT = 64
BUTTONS_LIMIT = 100
BYTES_LIMIT = 10_240
ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "pay",
)  # fmt: skip


def check_markup(value: Any) -> dict[str, Any] | None:
    """Check a ``reply_markup`` and give it as Telegram would keep it.

    Args:
        value: the decoded JSON of ``reply_markup``; ``None`` when it was not sent.

    Raises:
        BotApiError: 400 with Telegram's words.
    """
    if value is None or value == {}:
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in value:
        rows = _rows(value, "inline_keyboard", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in value:
        return {**value, "keyboard": _rows(value, "keyboard", _reply_button)}
    for flag in ("remove_keyboard", "force_reply"):
        if flag in value:
            if not isinstance(value[flag], bool):
                raise bad_request(f'field "{flag}" must be of type Boolean')
            return dict(value)
    return None


def _rows(markup: dict[str, Any], field: str, check: Any) -> list[list[dict[str, Any]]]:
    rows = markup[field]
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" must be of type Array')
    kept: list[list[dict[str, Any]]] = []
    for row in rows:
        if not isinstance(row, list):
            raise bad_request(f'field "{field}" must be an Array of Arrays')
        if row:
            kept.append([check(button) for button in row])
    if sum(map(len, kept)) > BUTTONS_LIMIT or len(json.dumps(kept).encode()) > BYTES_LIMIT * 6:
        raise bad_request("reply markup is too long")
    if sum(_weight(button) for row in kept for button in row) > BYTES_LIMIT:
        raise bad_request("reply markup is too long")
    return kept


def _weight(button: dict[str, Any]) -> int:
    return sum(len(value.encode()) for value in button.values() if isinstance(value, str))


def _text(button: Any, kind: str) -> str:
    if not isinstance(button, dict):
        raise bad_request(f"can't parse {kind}: {kind.capitalize()} must be an Object")
    text = button.get("text")
    if text is None:
        raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
    if not isinstance(text, str):
        raise bad_request(f'can\'t parse {kind}: Field "text" must be of type String')
    if not text.strip():
        # Telegram drops such a button without a word; a sandbox had better be heard.
        raise bad_request("BUTTON_TEXT_INVALID")
    return text


def _inline_button(button: Any) -> dict[str, Any]:
    _text(button, "inline keyboard button")
    action = next((name for name in ACTIONS if button.get(name) not in (None, "")), None)
    if action is None and "switch_inline_query" not in "".join(button):
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if action == "callback_data":
        data = button["callback_data"]
        if not isinstance(data, str) or len(data.encode()) > DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
    if action == "url":
        problem = check_url(str(button["url"]))
        if problem:
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {problem}")
    if action == "pay":
        raise bad_request("BUTTON_TYPE_INVALID")
    return {key: value for key, value in button.items() if value is not None}


def _reply_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    _text(button, "keyboard button")
    return {key: value for key, value in button.items() if value is not None}
