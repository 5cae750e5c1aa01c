"""The bot's command lists and which of them a chat shows."""

from __future__ import annotations

import re
from typing import Any

from .errors import bad_request

Key = tuple[str, int, int, str]
SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
}  # fmt: skip


class CommandLists:
    """Commands by scope and language, as ``setMyCommands`` leaves them."""

    def __init__(self) -> None:
        self._lists: dict[Key, list[dict[str, str]]] = {}

    @staticmethod
    def key(scope: dict[str, Any] | None, language: str) -> Key:
        """Make the address of a list.

        Args:
            scope: a ``BotCommandScope`` or ``None`` for the default one.
            language: two letters or empty.

        Raises:
            BotApiError: 400 for a scope or a language Telegram does not know.
        """
        scope = scope or {"type": "default"}
        kind = scope.get("type")
        if kind not in SCOPES:
            raise bad_request("can't parse BotCommandScope: Unsupported type specified")
        if language and not re.fullmatch("[a-z]{2}", language):
            raise bad_request("invalid language code specified")
        try:
            chat, user = int(scope.get("chat_id", 0)), int(scope.get("user_id", 0))
        except (TypeError, ValueError):
            raise bad_request("chat not found") from None
        return str(kind), chat, user, language

    def put(self, key: Key, commands: Any) -> None:
        """Set a list; an empty one removes it.

        Raises:
            BotApiError: 400 for commands Telegram refuses.
        """
        if not isinstance(commands, list):
            raise bad_request("expected an Array of BotCommand")
        if len(commands) > 100:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        checked = [_check(command) for command in commands]
        if checked:
            self._lists[key] = checked
        else:
            self._lists.pop(key, None)

    def get(self, key: Key) -> list[dict[str, str]]:
        """Give exactly the list at this address, empty when there is none."""
        return list(self._lists.get(key, []))

    def shown(self, chat_id: int, language: str, *, group: bool = False) -> list[dict[str, str]]:
        """Give the list a person sees in a chat: the nearest scope, own language first."""
        wide = "all_group_chats" if group else "all_private_chats"
        places = (("chat", chat_id), (wide, 0), ("default", 0))
        for kind, chat in places:
            for code in (language, ""):
                if found := self._lists.get((kind, chat, 0, code)):
                    return list(found)
        return []


def _check(command: Any) -> dict[str, str]:
    if not isinstance(command, dict) or "command" not in command:
        raise bad_request("can't parse BotCommand: Can't find field \"command\"")
    name = str(command["command"]).strip().removeprefix("/")
    description = str(command.get("description", "")).strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > 32:
        raise bad_request("command length must not exceed 32")
    if not re.fullmatch("[a-z0-9_]+", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("command description length must not exceed 256")
    return {"command": name, "description": description}
