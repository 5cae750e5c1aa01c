"""Editing, deleting, answering presses."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.sandbox import Actor

from .conftest import Client

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are"
    " exactly the same as a current content and reply markup of the message"
)


async def sent(client: Client, anna: Actor) -> dict:
    return await client.result("sendMessage", chat_id=anna.id, text="one", reply_markup=YES)


async def test_an_edit_replaces_words_and_keyboard(client: Client, anna: Actor) -> None:
    message = await sent(client, anna)
    where = {"chat_id": anna.id, "message_id": message["message_id"]}
    why = await client.refusal("editMessageText", **where, text=" one ", reply_markup=YES)
    assert why == SAME
    edited = await client.result("editMessageText", **where, text="one")
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= message["date"]
    edited = await client.result("editMessageReplyMarkup", **where, reply_markup=YES)
    assert edited["reply_markup"] == YES
    assert await client.refusal("editMessageReplyMarkup", **where, reply_markup=YES) == SAME


async def test_what_cannot_be_edited(client: Client, anna: Actor) -> None:
    own = await anna.says("mine")
    answer = await client.upload("sendDocument", "document", b"x", chat_id=anna.id)
    document = answer["result"]["message_id"]
    text = (await sent(client, anna))["message_id"]

    async def why(method: str, message_id: int, **new: str) -> str:
        return await client.refusal(method, chat_id=anna.id, message_id=message_id, **new)

    assert await why("editMessageText", 99, text="x") == "Bad Request: message to edit not found"
    assert await why("editMessageText", own["message_id"], text="x") == (
        "Bad Request: message can't be edited"
    )
    assert await why("editMessageText", document, text="x") == (
        "Bad Request: there is no text in the message to edit"
    )
    assert await why("editMessageCaption", text, caption="x") == (
        "Bad Request: there is no caption in the message to edit"
    )
    assert await client.refusal("editMessageText", text="x") == (
        "Bad Request: message identifier is not specified"
    )
    edited = await client.result(
        "editMessageCaption", chat_id=anna.id, message_id=document, caption="new"
    )
    assert edited["caption"] == "new"


async def test_a_queued_update_keeps_the_old_state(client: Client, anna: Actor) -> None:
    message = await sent(client, anna)
    await anna.taps("Yes")
    await client.result(
        "editMessageText", chat_id=anna.id, message_id=message["message_id"], text="two"
    )
    [update] = await client.result("getUpdates")
    assert update["callback_query"]["message"]["text"] == "one"


async def test_messages_can_be_deleted_for_two_days(client: Client, anna: Actor) -> None:
    first, second = await sent(client, anna), await sent(client, anna)
    where = {"chat_id": anna.id, "message_id": first["message_id"]}
    assert await client.result("deleteMessage", **where) is True
    assert await client.refusal("deleteMessage", **where) == (
        "Bad Request: message to delete not found"
    )
    anna.world.clock.move(timedelta(hours=49))
    where["message_id"] = second["message_id"]
    assert await client.refusal("deleteMessage", **where) == (
        "Bad Request: message can't be deleted for everyone"
    )


async def test_a_press_is_answered_once(client: Client, anna: Actor) -> None:
    await sent(client, anna)
    query = await anna.taps("Yes")
    long = "x" * 201
    why = await client.refusal("answerCallbackQuery", callback_query_id=query, text=long)
    assert why == "Bad Request: MESSAGE_TOO_LONG"
    await client.result("answerCallbackQuery", callback_query_id=query, text="noted")
    assert await anna.toast() == "noted"
    assert await client.refusal("answerCallbackQuery", callback_query_id=query) == TOO_OLD
    assert await client.refusal("answerCallbackQuery", callback_query_id="7") == TOO_OLD


async def test_a_late_answer_fails(client: Client, anna: Actor) -> None:
    await sent(client, anna)
    query = await anna.taps("Yes")
    anna.world.clock.move(timedelta(minutes=2))
    assert await client.refusal("answerCallbackQuery", callback_query_id=query) == TOO_OLD
    with pytest.raises(AssertionError, match="no answer"):
        await anna.toast(timeout=0.01)


async def test_an_old_keyboard_can_still_be_pressed(client: Client, anna: Actor) -> None:
    message = await sent(client, anna)
    where = {"chat_id": anna.id, "message_id": message["message_id"]}
    await client.result("editMessageText", **where, text="two")
    await anna.taps_data("y", message=message)
    [update] = await client.result("getUpdates")
    query = update["callback_query"]
    assert (query["data"], query["message"]["text"]) == ("y", "two")
