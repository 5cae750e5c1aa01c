"""What a person can do to a bot, apart from tapping buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import incoming
from .chats import Chat, Json, Person

if TYPE_CHECKING:
    from .world import World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


class Deeds:
    """The hands of a person; everything is instantaneous.

    Args:
        world: the world the person lives in.
        person: the account.
    """

    def __init__(self, world: World, person: Person) -> None:
        self.world = world
        self.person = person
        self._acted = 0

    @property
    def id(self) -> int:
        """The number of the account and of the private chat."""
        return self.person.id

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return self.world.chats[self.id]

    async def says(self, text: str, *, chat: Chat | None = None) -> Json:
        """Write a text; give the message.

        Raises:
            NotPossibleError: if a client would not let the person do so.
        """
        return self._writes(incoming.text_content(text), chat)

    async def starts(self, payload: str = "") -> Json:
        """Press Start, or open a deep link with ``payload``."""
        return await self.says(f"/start {payload}".strip())

    async def sends_document(self, name: str, data: bytes, caption: str = "") -> Json:
        """Send a file."""
        return self._writes(incoming.document_content(self.world, name, data, caption))

    async def sends_photo(self, data: bytes = PIXEL, caption: str = "") -> Json:
        """Send a picture: the bytes of a PNG, JPEG or GIF."""
        return self._writes(incoming.photo_content(self.world, data, caption))

    async def sends_sticker(self, emoji: str = "\N{THUMBS UP SIGN}") -> Json:
        """Send a sticker."""
        return self._writes(incoming.sticker_content(self.world, emoji))

    async def sends_voice(self, seconds: int = 3) -> Json:
        """Send a voice message of this length."""
        return self._writes(incoming.voice_content(self.world, seconds))

    async def sends_location(self, latitude: float = 55.75, longitude: float = 37.62) -> Json:
        """Send a point on the map, in degrees."""
        return self._writes({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_contact(self, phone_number: str = "+70000000000") -> Json:
        """Share one's own phone number."""
        person = self.person
        contact: Json = {"phone_number": phone_number, "first_name": person.first_name}
        if person.last_name:
            contact["last_name"] = person.last_name
        return self._writes({"contact": {**contact, "user_id": person.id}})

    async def forwards(self, text: str, from_name: str) -> Json:
        """Forward a text of someone who hides the account behind ``from_name``."""
        origin = {
            "type": "hidden_user",
            "sender_user_name": from_name,
            "date": self.world.clock.timestamp(),
        }
        return self._writes({**incoming.text_content(text), "forward_origin": origin})

    async def edits(self, message: Json, new_text: str) -> Json:
        """Change the text of one's own ``message``."""
        self._act()
        chat = self.world.chats[message["chat"]["id"]]
        return incoming.edit(self.world, self.person, message["message_id"], new_text, chat)

    async def blocks(self) -> None:
        """Block the bot."""
        incoming.set_blocked(self.world, self.person, True)

    async def unblocks(self) -> None:
        """Unblock the bot."""
        incoming.set_blocked(self.world, self.person, False)

    async def deactivates(self) -> None:
        """Delete one's account."""
        incoming.deactivate(self.world, self.person)

    def _act(self) -> None:
        self._acted = self.world.revision

    def _writes(self, content: Json, chat: Chat | None = None) -> Json:
        self._act()
        return incoming.write(self.world, self.person, content, chat)
