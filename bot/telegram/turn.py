"""The update in hand: its transaction and conversation, found by the FSM storage and the middlewares."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from mentoring.people import Person
from storage.fsm import Conversation
from storage.uow import Uow


@dataclass(slots=True)
class Turn:
    """One update while it is handled.

    Args:
        chat: where it came from.
        user: Telegram id of who did it.
        query: callback query to answer, if a button was pressed.
        message: message under whose button it was.
    """

    uow: Uow
    chat: int | None
    user: int | None
    query: str | None = None
    message: int | None = None
    me: Person | None = None
    conversation: Conversation | None = None
    changed: bool = False

    async def talk(self) -> Conversation:
        """The conversation of this chat, read once."""
        if self.conversation is None:
            self.conversation = await self.uow.conversations.get(self.chat or 0)
        return self.conversation

    async def keep(self) -> None:
        """Write the conversation if it changed."""
        if self.changed and self.conversation is not None and self.chat is not None:
            await self.uow.conversations.put(self.chat, self.conversation, self.uow.now)


CURRENT: ContextVar[Turn] = ContextVar("turn")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an update came from, read from raw JSON without building aiogram's models."""

    chat: int | None = None
    user: int | None = None
    query: str | None = None
    message: int | None = None
    private: bool = field(default=True)


def origin(update: dict[str, Any]) -> Origin:
    """Chat, person and button of a raw update; anything unknown or malformed has none."""
    query = _object(update, "callback_query")
    if query:
        message = _object(query, "message")
        chat = _object(message, "chat")
        return Origin(
            _number(chat, "id"),
            _number(_object(query, "from"), "id"),
            str(query["id"]) if "id" in query else None,
            _number(message, "message_id"),
            chat.get("type", "private") == "private",
        )
    for name in ("message", "edited_message", "my_chat_member", "channel_post"):
        body = _object(update, name)
        if body:
            chat = _object(body, "chat")
            user = _number(_object(body, "from"), "id")
            return Origin(_number(chat, "id"), user, private=chat.get("type") == "private")
    return Origin()


def _object(body: dict[str, Any], name: str) -> dict[str, Any]:
    found = body.get(name)
    return found if isinstance(found, dict) else {}


def _number(body: dict[str, Any], name: str) -> int | None:
    found = body.get(name)
    return found if isinstance(found, int) and abs(found) < 2**63 else None
