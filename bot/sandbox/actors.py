"""People as a test or a demo plays them: they write, tap, wait and read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from . import incoming
from .chats import Json, Message, Person, Query
from .deeds import Deeds
from .transcript import transcript

if TYPE_CHECKING:
    from .world import World

Label = str | Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A document the bot sent: its ``name``, bytes and ``caption``."""

    name: str
    data: bytes
    caption: str
    message_id: int


class Actor(Deeds):
    """A person who uses the bot. Made by ``World.person``.

    Everything a person does is instantaneous; only ``sees``, ``receives`` and ``toast`` wait.

    Args:
        world: the world the person lives in.
        person: the account.
    """

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person)
        self._query: Query | None = None

    # What the person taps

    async def taps(self, label: Label, *, message: Json | None = None) -> str:
        """Tap a button; give the id of the callback query, empty for other buttons.

        Args:
            label: the whole label, a part of it, or a test of a label.
            message: where the button is; by default the message most recently sent or edited
                that has such a button.

        Raises:
            AssertionError: if there is no such button; names those there are.
        """
        found = self._find(label, message)
        if found is not None:
            return await self._tap_inline(*found)
        for row in (self.chat.reply_keyboard or {}).get("keyboard", []):
            for button in row:
                if _fits(button["text"], label, exact=False):
                    await self._tap_reply(button)
                    return ""
        raise AssertionError(
            f"{self.person.name} sees no button {label!r}; there are {self.buttons}\n"
            + self.transcript()
        )

    async def presses(self, fits: Callable[[Json], bool], *, timeout: float = 30) -> Json:
        """Wait for a button that fits in a message sent or edited since the last act; press it.

        Whoever presses so never presses a button of a screen that is about to change.

        Args:
            fits: judges a button as the Bot API describes it.
            timeout: real seconds to wait.

        Raises:
            AssertionError: if no such button comes in time; shows the chat.
        """

        def has(message: Message) -> bool:
            return any(map(fits, _keys(message)))

        message = await self._wait_for(has, timeout, "a button asked for")
        button = next(filter(fits, _keys(message)))
        await self._tap_inline(message, button)
        return button

    async def taps_data(self, data: str, *, message: Json | None = None) -> str:
        """Tap a button by its callback data, even one that is gone: clients keep old keyboards.

        Args:
            data: the callback data.
            message: where; the bot's newest message when ``None``.
        """
        if message is not None:
            return self._press(message["message_id"], data, message["chat"]["id"])
        return self._press(self._newest().id, data, self.id)

    # What the person waits for

    async def sees(self, *texts: str, timeout: float = 30) -> Json:
        """Wait for a message of the bot that contains all ``texts``.

        Only messages sent or edited since the person's last act count; give the newest.

        Args:
            timeout: real seconds to wait.

        Raises:
            AssertionError: if it does not come in time; shows the chat.
        """

        def fits(message: Message) -> bool:
            return all(text in message.words for text in texts)

        return (await self._wait_for(fits, timeout, " and ".join(map(repr, texts)))).data

    async def answered(self, count: int = 1, *, timeout: float = 30) -> None:
        """Wait until the bot has sent or edited ``count`` messages since the last act.

        Raises:
            AssertionError: if they do not come in time; shows the chat.
        """

        def enough(_: Message) -> bool:
            return sum(1 for _ in self.chat.newest(since=self._acted)) >= count

        await self._wait_for(enough, timeout, f"{count} answers")

    async def receives(self, name: str = "", *, timeout: float = 30) -> ReceivedFile:
        """Wait for a document whose name contains ``name``, sent since the last act.

        Raises:
            AssertionError: if it does not come in time; shows the chat.
        """

        def fits(message: Message) -> bool:
            document = message.data.get("document")
            return document is not None and name in document["file_name"]

        return self._file(await self._wait_for(fits, timeout, f"a file {name!r}"))

    async def toast(self, *, timeout: float = 30) -> str:
        """Wait until the bot answers the last tap; give the text, empty for a silent answer.

        Raises:
            AssertionError: if nothing was tapped or no answer comes in time.
        """
        query = self._query
        if query is None:
            raise AssertionError(f"{self.person.name} has not tapped anything")
        try:
            async with asyncio.timeout(timeout):
                while query.answer is None:
                    await query.answered.wait()
        except TimeoutError:
            raise AssertionError(f"the tap of {self.person.name} got no answer") from None
        return str(query.answer["text"])

    # What the person has before the eyes

    @property
    def screen(self) -> Json:
        """The bot's message with words that was most recently sent or edited.

        Raises:
            AssertionError: if the bot has not written yet.
        """
        return self._newest().data

    @property
    def buttons(self) -> list[list[str]]:
        """Labels of the inline buttons of the screen, row by row."""
        message = next((m for m in self.chat.newest() if m.words), None)
        return [[button["text"] for button in row] for row in message.rows] if message else []

    @property
    def files(self) -> list[ReceivedFile]:
        """All documents the bot has sent, in order."""
        messages = self.chat.messages.values()
        return [self._file(m) for m in messages if m.from_bot and "document" in m.data]

    def commands(self) -> list[dict[str, str]]:
        """Commands the menu of this chat shows."""
        return self.world.commands.shown(self.id, self.person.language_code)

    def transcript(self) -> str:
        """The private chat as readable text."""
        return f"--- chat of {self.person.name} ---\n{transcript(self.chat)}"

    def _newest(self) -> Message:
        message = next((m for m in self.chat.newest() if m.words), None)
        if message is None:
            raise AssertionError(f"the bot has not written to {self.person.name}")
        return message

    def _find(self, label: Label, message: Json | None) -> tuple[Message, Json] | None:
        if message is not None:
            chat = self.world.chats[message["chat"]["id"]]
            present = chat.messages.get(message["message_id"])
            messages = iter([present] if present else [])
        else:
            messages = self.chat.newest()
        for candidate in messages:
            for exact in (True, False):
                for row in candidate.rows:
                    for button in row:
                        if _fits(button["text"], label, exact=exact):
                            return candidate, button
        return None

    async def _tap_inline(self, message: Message, button: Json) -> str:
        if "callback_data" in button:
            return self._press(message.id, button["callback_data"], message.data["chat"]["id"])
        link = urlsplit(button.get("url", ""))
        if link.hostname == "t.me" and link.path[1:] == self.world.bot["username"]:
            await self.starts(parse_qs(link.query).get("start", [""])[0])
            return ""
        raise AssertionError(f"the button {button['text']!r} does not lead to the bot: {button}")

    async def _tap_reply(self, button: Json) -> None:
        if button.get("request_contact"):
            await self.sends_contact()
        elif button.get("request_location"):
            await self.sends_location()
        else:
            await self.says(button["text"])

    def _press(self, message_id: int, data: str, chat_id: int) -> str:
        self._act()
        chat = self.world.chats[chat_id]
        self._query = incoming.press(self.world, self.person, message_id, data, chat)
        return self._query.id

    async def _wait_for(
        self, fits: Callable[[Message], bool], timeout: float, what: str
    ) -> Message:
        try:
            async with asyncio.timeout(timeout):
                while True:
                    for message in self.chat.newest(since=self._acted):
                        if fits(message):
                            return message
                    await self.chat.changed.wait()
        except TimeoutError:
            raise AssertionError(
                f"{self.person.name} does not see {what}\n{self.transcript()}"
            ) from None

    def _file(self, message: Message) -> ReceivedFile:
        document: dict[str, Any] = message.data["document"]
        stored = self.world.files.by_id(document["file_id"])
        return ReceivedFile(stored.name, stored.data, message.words, message.id)


def _keys(message: Message) -> list[Json]:
    return [button for row in message.rows for button in row]


def _fits(text: str, label: Label, *, exact: bool) -> bool:
    if callable(label):
        return label(text)
    return text == label if exact else label in text
