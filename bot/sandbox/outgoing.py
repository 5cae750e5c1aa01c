"""What the bot sends, edits, deletes and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .chats import Chat, Json, Message
from .entities import CAPTION_LIMIT, TEXT_LIMIT, formatted, utf16_length
from .errors import NOT_MODIFIED, TOO_OLD_QUERY, bad_request, too_large
from .files import StoredFile
from .markup import check_markup
from .params import Params

if TYPE_CHECKING:
    from .world import World

ANSWER_LIMIT = 200
DELETE_SECONDS = 48 * 3600


def send_message(world: World, params: Params) -> Json:
    """Answer ``sendMessage``."""
    return _send(world, params, _text(params))


def send_document(world: World, params: Params) -> Json:
    """Answer ``sendDocument``."""
    caption = _caption(params)
    stored = _file(world, params, "document", "documents")
    return _send(world, params, {"document": document_shape(stored), **caption})


def send_photo(world: World, params: Params) -> Json:
    """Answer ``sendPhoto``."""
    caption = _caption(params)
    stored = _file(world, params, "photo", "photos")
    return _send(world, params, {"photo": photo_shape(stored), **caption})


def edit_message_text(world: World, params: Params) -> Json:
    """Answer ``editMessageText``; the keyboard goes away unless it is sent again."""
    content = _text(params)
    chat, message = _own_message(world, params)
    if "text" not in message.data:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, chat, message, {**content, **_inline(params)}, ("text", "entities"))


def edit_message_caption(world: World, params: Params) -> Json:
    """Answer ``editMessageCaption``."""
    content = _caption(params)
    chat, message = _own_message(world, params)
    if "text" in message.data:
        raise bad_request("there is no caption in the message to edit")
    fields = ("caption", "caption_entities")
    return _edit(world, chat, message, {**content, **_inline(params)}, fields)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Answer ``editMessageReplyMarkup``."""
    chat, message = _own_message(world, params)
    return _edit(world, chat, message, _inline(params), ())


def delete_message(world: World, params: Params) -> bool:
    """Answer ``deleteMessage``."""
    chat = world.chat_for_bot(params.values.get("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if world.clock.timestamp() - message.data["date"] > DELETE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    if not message.from_bot and chat.type != "private" and chat.bot_status != "administrator":
        raise bad_request("message can't be deleted")
    world.remove_message(chat, message.id)
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """Answer ``answerCallbackQuery``."""
    text = params.text("text")
    if utf16_length(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.queries.get(params.text("callback_query_id"))
    if query is None or query.answer is not None:
        raise bad_request(TOO_OLD_QUERY)
    if world.clock.now().timestamp() - query.pressed_at > world.callback_seconds:
        raise bad_request(TOO_OLD_QUERY)
    query.answer = {"text": text, "show_alert": params.flag("show_alert")}
    world.events.add(
        "answer", chat=query.chat_id, user=query.user_id, query=query.id, **query.answer
    )
    query.answered.notify()
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """Answer ``sendChatAction``."""
    chat = world.writable_chat(params.values.get("chat_id"))
    if "action" not in params:
        raise bad_request("wrong parameter action in request")
    world.events.add("action", chat=chat.id, action=params.text("action"))
    return True


def document_shape(stored: StoredFile) -> Json:
    """Give the ``Document`` object of a file."""
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_name": stored.name,
        "mime_type": stored.mime,
        "file_size": len(stored.data),
    }


def photo_shape(stored: StoredFile) -> list[Json]:
    """Give the ``PhotoSize`` list of a picture: one size is enough here."""
    width, height = stored.photo or (1, 1)
    return [{
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "width": width,
        "height": height,
        "file_size": len(stored.data),
    }]  # fmt: skip


def _text(params: Params) -> Json:
    raw = params.text("text")
    if not raw:
        raise bad_request("message text is empty")
    text, entities = formatted(raw, params.text("parse_mode"), params.json("entities"))
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    content: Json = {"text": text, "entities": entities}
    options = params.json("link_preview_options")
    if options:
        content["link_preview_options"] = options
    return content if entities else {key: content[key] for key in content if key != "entities"}


def _caption(params: Params) -> Json:
    given = params.json("caption_entities")
    text, entities = formatted(params.text("caption"), params.text("parse_mode"), given)
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text} if text else {}
    return {**content, "caption_entities": entities} if entities else content


def _file(world: World, params: Params, field: str, folder: str) -> StoredFile:
    upload = params.upload(field)
    if upload is not None:
        if len(upload.data) > world.files.upload_limit:
            raise too_large()
        return world.files.add(upload.data, upload.name, upload.mime, folder=folder)
    reference = params.text(field)
    if not reference:
        raise bad_request(f"there is no {field} in the request")
    if reference.startswith(("http://", "https://")):
        # A sandbox does not go out to the network, so an address leads nowhere.
        raise bad_request("wrong HTTP URL specified")
    stored = world.files.by_id(reference)
    if folder == "photos" and stored.photo is None:
        raise bad_request("type of file mismatch")
    return stored


def _inline(params: Params) -> Json:
    markup = check_markup(params.json("reply_markup"))
    if markup is None:
        return {}
    if "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return {"reply_markup": markup}


def _send(world: World, params: Params, content: Json) -> Json:
    markup = check_markup(params.json("reply_markup"))
    chat = world.writable_chat(params.values.get("chat_id"))
    content.update(_reply(chat, params))
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    if markup is not None and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    world.gate.pass_one(chat.id, group=chat.type != "private")
    if markup is not None and "inline_keyboard" not in markup:
        chat.reply_keyboard = markup if "keyboard" in markup else None
        world.events.add("keyboard", chat=chat.id, keyboard=chat.reply_keyboard)
    silent = params.flag("disable_notification")
    return world.add_message(chat, content, world.bot, silent=silent).data


def _reply(chat: Chat, params: Params) -> Json:
    reply: dict[str, Any] = params.json("reply_parameters") or {}
    target = reply.get("message_id") or params.integer("reply_to_message_id")
    if not reply and not target:
        return {}
    if not target:
        raise bad_request('can\'t find field "message_id"')
    original = chat.messages.get(int(target))
    if original is None:
        optional = reply.get("allow_sending_without_reply")
        if optional or params.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    quoted = {key: value for key, value in original.data.items() if key != "reply_to_message"}
    return {"reply_to_message": quoted}


def _own_message(world: World, params: Params) -> tuple[Chat, Message]:
    if "chat_id" not in params and "message_id" not in params:
        raise bad_request("message identifier is not specified")
    chat = world.writable_chat(params.values.get("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(
    world: World, chat: Chat, message: Message, content: Json, fields: tuple[str, ...]
) -> Json:
    """Replace ``fields`` and the keyboard by what ``content`` has of them."""
    fields = (*fields, "reply_markup")
    if all(message.data.get(name) == content.get(name) for name in fields):
        raise bad_request(NOT_MODIFIED)
    world.gate.pass_one(chat.id, group=chat.type != "private")
    kept = {key: value for key, value in message.data.items() if key not in fields}
    # A new dictionary: updates that carry the old state of this message must not change.
    message.data = {**kept, **content, "edit_date": world.clock.timestamp()}
    world.touch(chat, message)
    return message.data
