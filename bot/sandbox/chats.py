"""Nouns of the sandbox: people, chats, messages."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


class Signal:
    """Something that happens again and again and can be waited for."""

    __slots__ = ("_waiters",)

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Wake everyone who waits now."""
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self) -> None:
        """Wait for the next ``notify``."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await waiter
        finally:
            self._waiters.discard(waiter)


@dataclass(slots=True)
class Person:
    """Someone with a Telegram account.

    Attributes:
        id: Telegram's number of the account and of the private chat with the bot.
        note: what the page shows beside the name, e.g. a role.
        pinned: whether the page shows this person's chat from the start.
        started: whether the person has ever written to the bot.
        blocked: whether the person has blocked the bot.
        deactivated: whether the account has been deleted.
    """

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "ru"
    note: str = ""
    pinned: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        """First and last name in one line."""
        return f"{self.first_name} {self.last_name or ''}".strip()

    def user(self) -> Json:
        """Give the ``User`` object."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return {**user, **{key: value for key, value in optional.items() if value}}

    def chat(self) -> Json:
        """Give the ``Chat`` object of the private chat with the bot."""
        optional = {"last_name": self.last_name, "username": self.username}
        named = {key: value for key, value in optional.items() if value}
        return {"id": self.id, "type": "private", "first_name": self.first_name, **named}


@dataclass(slots=True)
class Message:
    """One message.

    Attributes:
        data: the ``Message`` object as the bot sees it now.
        from_bot: whether the bot sent it.
        revision: the world-wide number of its last change.
        silent: whether it was sent without a sound.
    """

    data: Json
    from_bot: bool
    revision: int
    silent: bool = False

    @property
    def id(self) -> int:
        """``message_id``."""
        return int(self.data["message_id"])

    @property
    def words(self) -> str:
        """Text or caption."""
        return str(self.data.get("text") or self.data.get("caption") or "")

    @property
    def rows(self) -> list[list[Json]]:
        """Rows of inline buttons."""
        markup: Json = self.data.get("reply_markup") or {}
        return list(markup.get("inline_keyboard", []))


@dataclass(slots=True)
class Chat:
    """A chat with the bot: private or a group.

    Attributes:
        data: the ``Chat`` object.
        members: ids of the people in it.
        bot_status: the bot's place in a group: member, administrator, kicked, left.
        messages: by ``message_id``, in order of sending.
        recent: ids in order of the last change, the newest last.
        reply_keyboard: the keyboard shown instead of letters, if the bot set one.
        changed: notified after each change of a message.
    """

    data: Json
    members: set[int]
    bot_status: str = "member"
    messages: dict[int, Message] = field(default_factory=dict)
    recent: OrderedDict[int, None] = field(default_factory=OrderedDict)
    reply_keyboard: Json | None = None
    last_id: int = 0
    changed: Signal = field(default_factory=Signal)

    @property
    def id(self) -> int:
        """``chat_id``."""
        return int(self.data["id"])

    @property
    def type(self) -> str:
        """``private``, ``group`` or ``supergroup``."""
        return str(self.data["type"])

    @property
    def instance(self) -> str:
        """``chat_instance`` of callback queries: opaque, the same for the same chat."""
        digest = hashlib.sha256(str(self.id).encode()).digest()
        return str(int.from_bytes(digest[:8], signed=True))

    def newest(self, *, since: int = 0) -> Iterator[Message]:
        """Go through the bot's messages changed after revision ``since``, newest change first."""
        for message_id in reversed(self.recent):
            message = self.messages[message_id]
            if message.revision <= since:
                return
            if message.from_bot:
                yield message


@dataclass(slots=True)
class Query:
    """A press of an inline button.

    Attributes:
        id: ``callback_query_id``.
        chat_id: where it was pressed.
        user_id: who pressed.
        pressed_at: seconds since 1970 by the sandbox clock.
        answer: ``{"text": …, "show_alert": …}`` once the bot answered.
    """

    id: str
    chat_id: int
    user_id: int
    pressed_at: float
    answer: Json | None = None
    answered: Signal = field(default_factory=Signal)
