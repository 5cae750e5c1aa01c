"""Everything the sandbox says is understood by the bot's own library."""

from __future__ import annotations

from typing import Any

from aiogram import types
from aiogram.types import Update

from bot.sandbox import Actor, World
from bot.sandbox.incoming import set_bot_status

from .conftest import Client


async def test_every_update_decodes(client: Client, world: World, anna: Actor) -> None:
    await anna.starts("CODE")
    mine = await anna.says("text")
    await anna.edits(mine, "other text")
    await anna.sends_document("a.docx", b"x", "caption")
    await anna.sends_photo(caption="picture")
    await anna.sends_sticker()
    await anna.sends_voice()
    await anna.sends_contact()
    await anna.sends_location()
    await anna.forwards("forwarded", "Someone")
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    await client.result("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    await anna.taps("A")
    group = world.group("Council", [anna], supergroup=True)
    for status in ("administrator", "left", "kicked"):
        set_bot_status(world, group, anna.person, status)
    await anna.blocks()
    await anna.unblocks()
    updates = [Update.model_validate(update) for update in await client.result("getUpdates")]
    found = [_content(update) for update in updates]
    assert found == [
        "text", "text", "edited", "document", "photo", "sticker", "voice", "contact", "location",
        "forward", "query", "administrator", "left", "kicked", "kicked", "member",
    ]  # fmt: skip
    assert updates[10].callback_query.chat_instance
    assert updates[10].callback_query.message.reply_markup.inline_keyboard[0][0].text == "A"


def _content(update: Update) -> str:
    if update.callback_query:
        return "query"
    if update.my_chat_member:
        return str(update.my_chat_member.new_chat_member.status)
    if update.edited_message:
        return "edited"
    if update.message.forward_origin:
        return "forward"
    return str(update.message.content_type.value)


async def test_every_result_decodes(client: Client, world: World, anna: Actor) -> None:
    mine = await anna.sends_document("a.docx", b"x")
    group = world.group("Council", [anna], bot_status="administrator")
    asked: list[tuple[type[Any], str, dict[str, Any]]] = [
        (types.User, "getMe", {}),
        (types.ChatFullInfo, "getChat", {"chat_id": anna.id}),
        (types.ChatFullInfo, "getChat", {"chat_id": group.id}),
        (types.ChatMemberMember, "getChatMember", {"chat_id": group.id, "user_id": anna.id}),
        (types.ChatMemberAdministrator, "getChatMember", {"chat_id": group.id, "user_id": 42}),
        (types.File, "getFile", {"file_id": mine["document"]["file_id"]}),
        (types.WebhookInfo, "getWebhookInfo", {}),
        (types.BotName, "getMyName", {}),
        (types.BotDescription, "getMyDescription", {}),
        (types.BotShortDescription, "getMyShortDescription", {}),
        (types.MenuButtonCommands, "getChatMenuButton", {}),
        (types.Message, "sendMessage", {"chat_id": anna.id, "text": "x"}),
    ]
    for shape, method, arguments in asked:
        shape.model_validate(await client.result(method, **arguments))
    answer = await client.upload("sendDocument", "document", b"x", chat_id=anna.id)
    assert types.Message.model_validate(answer["result"]).document.file_name == "file.docx"
