"""The world of the sandbox: its people, chats, messages and the bot's place among them.

State and rules only; HTTP is in ``server.py``, what the bot may do in ``outgoing.py``, what
people do in ``incoming.py``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .actors import Actor
from .chats import Chat, Json, Message, Person, Query
from .clock import SandboxClock
from .commands import CommandLists
from .errors import bad_request, forbidden
from .events import EventLog
from .files import MEGABYTE, FileStore
from .limits import RateGate
from .updates import UpdateQueue

FIRST_PERSON_ID = 5_000_001
FIRST_GROUP_ID = -4_000_001
FIRST_SUPERGROUP_ID = -1_001_000_000_001


class World:
    """Everything a Bot API server knows about one bot.

    Args:
        clock: the sandbox clock; a fresh one at the real time when ``None``.
        bot_username: without ``@``.
        bot_id: the number before the colon of a token.
        bot_name: the name people see above the chat.
        upload_limit: the largest file the bot may send, in bytes.
        download_limit: the largest file the bot may fetch, in bytes.
        callback_seconds: how long, by the sandbox clock, a press may be answered.
    """

    def __init__(
        self,
        clock: SandboxClock | None = None,
        bot_username: str = "nastavnik_demo_bot",
        bot_id: int = 42,
        *,
        bot_name: str = "Nastavnik",
        upload_limit: int = 50 * MEGABYTE,
        download_limit: int = 20 * MEGABYTE,
        callback_seconds: float = 60,
    ) -> None:
        self.clock = clock or SandboxClock()
        self.bot: Json = {
            "id": bot_id, "is_bot": True, "first_name": bot_name, "username": bot_username,
        }  # fmt: skip
        self.callback_seconds = callback_seconds
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files = FileStore(upload_limit, download_limit)
        self.updates = UpdateQueue()
        self.commands = CommandLists()
        self.profile: dict[tuple[str, str], Any] = {}
        self.events = EventLog()
        self.gate = RateGate(None)
        self.revision = 0
        self._groups = 0

    def person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        *,
        user_id: int | None = None,
        language_code: str = "ru",
        note: str = "",
        pinned: bool = False,
        started: bool = False,
    ) -> Actor:
        """Add a person with a Telegram account.

        Args:
            user_id: the number of the account; the next free one when ``None``.
            note: what the page shows beside the name, e.g. a role.
            pinned: whether the page shows this person's chat from the start.
            started: whether the person has already opened the chat with the bot.

        Raises:
            ValueError: if the number is taken.
        """
        number = user_id if user_id is not None else self._free_number()
        if number in self.chats or number <= 0:
            raise ValueError(f"user id {number} is taken or not positive")
        person = Person(
            number, first_name, last_name, username, language_code, note, pinned, started
        )
        self.people[number] = person
        self.chats[number] = Chat(person.chat(), {number})
        self.person_changed(person)
        return Actor(self, person)

    def _free_number(self) -> int:
        number = FIRST_PERSON_ID + len(self.people)
        while number in self.chats:
            number += 1
        return number

    def actor(self, user_id: int) -> Actor:
        """Give the actor of an existing person.

        Raises:
            KeyError: if there is none.
        """
        return Actor(self, self.people[user_id])

    def group(
        self,
        title: str,
        members: Iterable[Actor | int] = (),
        *,
        supergroup: bool = False,
        bot_status: str = "member",
    ) -> Chat:
        """Add a group the bot is in.

        Args:
            members: actors or their ids.
            supergroup: whether it is of the newer kind.
            bot_status: ``member`` or ``administrator``.
        """
        first = FIRST_SUPERGROUP_ID if supergroup else FIRST_GROUP_ID
        kind = "supergroup" if supergroup else "group"
        ids = {member if isinstance(member, int) else member.id for member in members}
        chat = Chat({"id": first - self._groups, "type": kind, "title": title}, ids, bot_status)
        self._groups += 1
        self.chats[chat.id] = chat
        self.events.add("chat", chat=chat.data, members=sorted(ids))
        return chat

    def person_changed(self, person: Person) -> None:
        """Tell the page that something about the person is new."""
        self.events.add("person", person=person_card(person))

    def chat_for_bot(self, reference: Any) -> Chat:
        """Find the chat a bot names by ``chat_id``; reading only.

        Raises:
            BotApiError: 400 when the id is missing or means nothing.
        """
        if reference in (None, ""):
            raise bad_request("chat_id is empty")
        try:
            return self.chats[int(reference)]
        except (KeyError, ValueError, TypeError):
            raise bad_request("chat not found") from None

    def writable_chat(self, reference: Any) -> Chat:
        """Find the chat a bot wants to write to.

        Raises:
            BotApiError: 400 for an unknown chat, 403 where the bot may not write.
        """
        chat = self.chat_for_bot(reference)
        person = self.people.get(chat.id)
        if person is None:
            if chat.bot_status == "kicked":
                raise forbidden(f"bot was kicked from the {chat.type} chat")
            if chat.bot_status == "left":
                raise forbidden(f"bot is not a member of the {chat.type} chat")
        elif person.deactivated:
            raise forbidden("user is deactivated")
        elif person.blocked:
            raise forbidden("bot was blocked by the user")
        elif not person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def add_message(
        self, chat: Chat, content: Json, sender: Json, *, silent: bool = False
    ) -> Message:
        """Put a new message at the end of a chat.

        Args:
            content: fields of ``Message`` apart from id, sender, chat and date.
            sender: a ``User`` object.
        """
        chat.last_id += 1
        data = {
            "message_id": chat.last_id,
            "from": sender,
            "chat": chat.data,
            "date": self.clock.timestamp(),
            **content,
        }
        message = Message(data, sender is self.bot, 0, silent)
        chat.messages[message.id] = message
        self.touch(chat, message)
        return message

    def touch(self, chat: Chat, message: Message) -> None:
        """Mark a message as just sent or edited and wake those who wait for it."""
        self.revision += 1
        message.revision = self.revision
        chat.recent[message.id] = None
        chat.recent.move_to_end(message.id)
        self.events.add(
            "message", chat=chat.id, message=message.data, bot=message.from_bot,
            silent=message.silent,
        )  # fmt: skip
        chat.changed.notify()

    def remove_message(self, chat: Chat, message_id: int) -> None:
        """Delete a message that exists."""
        self.revision += 1
        del chat.messages[message_id]
        del chat.recent[message_id]
        self.events.add("deleted", chat=chat.id, message_id=message_id)
        chat.changed.notify()

    def user(self, user_id: int) -> Json:
        """Give the ``User`` object of a person or of the bot.

        Raises:
            BotApiError: 400 when there is none.
        """
        if user_id == self.bot["id"]:
            return self.bot
        if user_id not in self.people:
            raise bad_request("user not found")
        return self.people[user_id].user()


def person_card(person: Person) -> Json:
    """Describe a person for the page."""
    return {
        **person.user(),
        "name": person.name,
        "note": person.note,
        "pinned": person.pinned,
        "started": person.started,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
    }
