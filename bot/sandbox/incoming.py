"""What people do: write, tap, send files, edit, block; each makes the update a bot would get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .chats import Chat, Json, Message, Person, Query
from .entities import TEXT_LIMIT, tidy, utf16_length
from .outgoing import document_shape, photo_shape

if TYPE_CHECKING:
    from .world import World


class NotPossibleError(Exception):
    """A person tried what a Telegram client would not let them do."""


def write(world: World, person: Person, content: Json, chat: Chat | None = None) -> Json:
    """Send a message from a person and queue its update.

    Args:
        content: fields of ``Message`` apart from id, sender, chat and date.
        chat: where; the private chat with the bot when ``None``.

    Raises:
        NotPossibleError: if the person blocked the bot, is gone, or is not in the chat.
    """
    chat = _room(world, person, chat)
    if chat.type == "private" and not person.started:
        person.started = True
        world.person_changed(person)
    message = world.add_message(chat, content, person.user())
    if chat.type == "private" or _for_bot(world, message):
        world.updates.push("message", message.data)
    return message.data


def text_content(text: str) -> Json:
    """Give the fields of a text message a person typed.

    Raises:
        NotPossibleError: for an empty or too long text; a client would not send it.
    """
    text, entities = tidy(text, [])
    if not 0 < utf16_length(text) <= TEXT_LIMIT:
        raise NotPossibleError("a message has 1 to 4096 characters")
    return {"text": text, "entities": entities} if entities else {"text": text}


def document_content(world: World, name: str, data: bytes, caption: str = "") -> Json:
    """Keep a file of a person and give the fields of its message."""
    stored = world.files.add(data, name)
    return {"document": document_shape(stored), **_captioned(caption)}


def photo_content(world: World, data: bytes, caption: str = "") -> Json:
    """Keep a picture of a person and give the fields of its message."""
    stored = world.files.add(data, "photo.png", folder="photos")
    return {"photo": photo_shape(stored), **_captioned(caption)}


def sticker_content(world: World, emoji: str) -> Json:
    """Give the fields of a message with a sticker."""
    stored = world.files.add(b"RIFF\0\0\0\0WEBP", "sticker.webp", folder="stickers")
    return {
        "sticker": {
            "file_id": stored.file_id, "file_unique_id": stored.unique_id, "type": "regular",
            "width": 512, "height": 512, "is_animated": False, "is_video": False,
            "emoji": emoji, "set_name": "sandbox", "file_size": len(stored.data),
        }
    }  # fmt: skip


def voice_content(world: World, seconds: int) -> Json:
    """Give the fields of a voice message."""
    stored = world.files.add(b"OggS\0voice", "voice.ogg", "audio/ogg", folder="voice")
    return {
        "voice": {
            "file_id": stored.file_id, "file_unique_id": stored.unique_id, "duration": seconds,
            "mime_type": stored.mime, "file_size": len(stored.data),
        }
    }  # fmt: skip


def edit(
    world: World, person: Person, message_id: int, text: str, chat: Chat | None = None
) -> Json:
    """Change the text of one's own message and queue ``edited_message``.

    Raises:
        NotPossibleError: if it is not the person's own text message.
    """
    chat = _room(world, person, chat)
    message = chat.messages.get(message_id)
    if message is None or message.from_bot or "text" not in message.data:
        raise NotPossibleError("only one's own text can be edited")
    kept = {key: value for key, value in message.data.items() if key != "entities"}
    message.data = {**kept, **text_content(text), "edit_date": world.clock.timestamp()}
    world.touch(chat, message)
    world.updates.push("edited_message", message.data)
    return message.data


def press(
    world: World, person: Person, message_id: int, data: str, chat: Chat | None = None
) -> Query:
    """Press an inline button, even one that is no longer on the message, and queue the query.

    Raises:
        NotPossibleError: if there is no such message, or the bot is blocked.
    """
    chat = _room(world, person, chat)
    message = chat.messages.get(message_id)
    if message is None:
        raise NotPossibleError(f"there is no message {message_id} in this chat")
    number = 4_382_000_000_000_001 + len(world.queries)
    query = Query(str(number), chat.id, person.id, world.clock.now().timestamp())
    world.queries[query.id] = query
    world.updates.push("callback_query", {
        "id": query.id,
        "from": person.user(),
        "message": message.data,
        "chat_instance": chat.instance,
        "data": data,
    })  # fmt: skip
    return query


def set_blocked(world: World, person: Person, blocked: bool) -> None:
    """Block or unblock the bot and queue ``my_chat_member``; nothing if it is so already."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    world.person_changed(person)
    if person.started:
        chat = world.chats[person.id]
        _membership(world, chat, person, "kicked" if blocked else "member")


def set_bot_status(world: World, chat: Chat, person: Person, status: str) -> None:
    """Let a member of a group change the bot's place in it and queue ``my_chat_member``.

    Args:
        status: ``member``, ``administrator``, ``left`` or ``kicked``.
    """
    _membership(world, chat, person, status)


def deactivate(world: World, person: Person) -> None:
    """Delete the person's account."""
    person.deactivated = True
    world.person_changed(person)


def _membership(world: World, chat: Chat, person: Person, status: str) -> None:
    old, chat.bot_status = chat.bot_status, status
    world.updates.push("my_chat_member", {
        "chat": chat.data,
        "from": person.user(),
        "date": world.clock.timestamp(),
        "old_chat_member": member_shape(world.bot, old),
        "new_chat_member": member_shape(world.bot, status),
    })  # fmt: skip


def member_shape(user: Json, status: str) -> Json:
    """Give the ``ChatMember`` object for a place in a chat."""
    member: Json = {"status": status, "user": user}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        rights = (
            "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
            "can_restrict_members", "can_promote_members", "can_change_info",
            "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
            "can_send_welcome_messages",
        )  # fmt: skip
        member.update(dict.fromkeys(rights, True), can_be_edited=False, is_anonymous=False)
    return member


def _captioned(caption: str) -> Json:
    text, entities = tidy(caption, [])
    content: Json = {"caption": text} if text else {}
    return {**content, "caption_entities": entities} if entities else content


def _room(world: World, person: Person, chat: Chat | None) -> Chat:
    if person.deactivated:
        raise NotPossibleError(f"{person.name} has no account any more")
    chat = chat or world.chats[person.id]
    if chat.type == "private" and person.blocked:
        raise NotPossibleError(f"{person.name} has blocked the bot; unblock it first")
    if person.id not in chat.members:
        raise NotPossibleError(f"{person.name} is not in this chat")
    return chat


def _for_bot(world: World, message: Message) -> bool:
    """Privacy mode of groups: a bot sees commands, mentions of it and replies to it."""
    data: dict[str, Any] = message.data
    chat = world.chats[data["chat"]["id"]]
    if chat.bot_status == "administrator":
        return True
    if chat.bot_status != "member":
        return False
    name = "@" + world.bot["username"].lower()
    first = (data.get("text") or "").split(" ")[0].lower()
    if first.startswith("/"):
        return "@" not in first or first.endswith(name)
    replied = data.get("reply_to_message", {}).get("from", {}).get("id")
    return name in message.words.lower() or replied == world.bot["id"]
