"""Sending: whom a bot may write to, keyboards, replies, files."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import Actor, SandboxServer, World
from bot.sandbox.deeds import PIXEL
from bot.sandbox.incoming import set_bot_status

from .conftest import Client


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


async def test_a_message_comes_back_whole(client: Client, anna: Actor) -> None:
    markup = keyboard({"text": "Yes", "callback_data": "y"})
    message = await client.result(
        "sendMessage", chat_id=anna.id, text="hello", reply_markup=markup, protect_content=True
    )
    assert message["message_id"] == 1
    assert message["from"]["is_bot"]
    assert message["chat"]["type"] == "private"
    assert message["date"] == int(anna.world.clock.now().timestamp())
    assert message["reply_markup"] == markup
    assert message["has_protected_content"]


async def test_all_bodies_are_understood(client: Client, anna: Actor) -> None:
    address = client.address("sendMessage")
    body = {"chat_id": anna.id, "text": "x"}
    query = {"chat_id": str(anna.id), "text": "x"}
    for request in (
        client.session.get(address, params=query),
        client.session.post(address, data=query),
        client.session.post(address, json=body),
        client.session.post(client.address("SENDMESSAGE"), params=query),
    ):
        async with request as answer:
            assert (await answer.json())["ok"]
    assert (await client.upload("sendMessage", "unused", b"x", **body))["ok"]
    assert len(anna.chat.messages) == 5


async def test_whom_a_bot_may_write_to(client: Client, world: World, anna: Actor) -> None:
    async def why(chat_id: Any) -> str:
        return await client.refusal("sendMessage", chat_id=chat_id, text="x")

    stranger = world.person("Boris")
    assert await why("") == "Bad Request: chat_id is empty"
    assert await why(1) == "Bad Request: chat not found"
    assert await why("@nobody") == "Bad Request: chat not found"
    assert await why(stranger.id) == "Forbidden: bot can't initiate conversation with a user"
    await anna.blocks()
    assert await why(anna.id) == "Forbidden: bot was blocked by the user"
    await anna.unblocks()
    await client.result("sendMessage", chat_id=anna.id, text="x")
    await anna.deactivates()
    assert await why(anna.id) == "Forbidden: user is deactivated"


async def test_a_group_can_throw_the_bot_out(client: Client, world: World, anna: Actor) -> None:
    group = world.group("Council", [anna])
    await client.result("sendMessage", chat_id=group.id, text="x")
    set_bot_status(world, group, anna.person, "kicked")
    answer = await client.refusal("sendMessage", chat_id=group.id, text="x")
    assert answer == "Forbidden: bot was kicked from the group chat"


@pytest.mark.parametrize(
    ("button", "problem"),
    [
        ({"text": "x", "callback_data": "\u0436" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        (
            {"callback_data": "x"},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"text": "x", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "url": "not-a-url"},
            "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "x", "url": "ftp://example.com"},
            "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
        ),
    ],
)
async def test_wrong_buttons(
    client: Client, anna: Actor, button: dict[str, Any], problem: str
) -> None:
    answer = await client.refusal(
        "sendMessage", chat_id=anna.id, text="x", reply_markup=keyboard(button)
    )
    assert answer == f"Bad Request: {problem}"


async def test_a_hundred_buttons_and_64_bytes_are_the_limit(client: Client, anna: Actor) -> None:
    full = {"text": "x", "callback_data": "\u0436" * 32}
    markup = keyboard(*[full] * 100)
    await client.result("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    markup = keyboard(*[full] * 101)
    answer = await client.refusal("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    assert answer == "Bad Request: reply markup is too long"


async def test_a_reply_needs_its_message(client: Client, anna: Actor) -> None:
    first = await anna.says("question")
    reply = {"message_id": first["message_id"]}
    answer = await client.result(
        "sendMessage", chat_id=anna.id, text="answer", reply_parameters=reply
    )
    assert answer["reply_to_message"]["text"] == "question"
    missing = {"message_id": 999}
    why = await client.refusal("sendMessage", chat_id=anna.id, text="x", reply_parameters=missing)
    assert why == "Bad Request: message to be replied not found"
    missing["allow_sending_without_reply"] = True
    await client.result("sendMessage", chat_id=anna.id, text="x", reply_parameters=missing)


async def test_a_reply_keyboard_is_pressed_as_text(client: Client, anna: Actor) -> None:
    markup = {"keyboard": [[{"text": "My number", "request_contact": True}, {"text": "No"}]]}
    await client.result("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    await anna.taps("No")
    await anna.taps("My number")
    said = list(anna.chat.messages.values())[1:]
    assert said[0].data["text"] == "No"
    assert said[1].data["contact"]["user_id"] == anna.id
    gone = {"remove_keyboard": True}
    await client.result("sendMessage", chat_id=anna.id, text="x", reply_markup=gone)
    with pytest.raises(AssertionError):
        await anna.taps("No")


async def test_a_document_goes_down_and_up(client: Client, anna: Actor) -> None:
    answer = await client.upload(
        "sendDocument", "document", b"bytes", chat_id=anna.id, caption="<b>plan</b>",
        parse_mode="HTML", name="plan.docx",
    )  # fmt: skip
    document = answer["result"]["document"]
    assert (document["file_name"], document["file_size"]) == ("plan.docx", 5)
    assert answer["result"]["caption_entities"] == [{"offset": 0, "length": 4, "type": "bold"}]
    received = await anna.receives("plan")
    assert (received.data, received.caption) == (b"bytes", "plan")
    again = await client.result("sendDocument", chat_id=anna.id, document=document["file_id"])
    assert again["document"]["file_unique_id"] == document["file_unique_id"]


async def test_a_file_of_a_person_can_be_fetched(client: Client, anna: Actor) -> None:
    message = await anna.sends_document("bank.xlsx", b"cells")
    file = await client.result("getFile", file_id=message["document"]["file_id"])
    base = f"{client.server.url}/file/bot{client.server.token}"
    async with client.session.get(f"{base}/{file['file_path']}") as answer:
        assert await answer.read() == b"cells"
    async with client.session.get(f"{base}/documents/none.bin") as answer:
        assert answer.status == 404


async def test_files_have_limits(client: Client, anna: Actor) -> None:
    answer = await client.upload("sendDocument", "document", b"x" * 20_001, chat_id=anna.id)
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")
    big = await anna.sends_document("big.bin", b"x" * 5_001)
    why = await client.refusal("getFile", file_id=big["document"]["file_id"])
    assert why == "Bad Request: file is too big"
    why = await client.refusal("getFile", file_id="nonsense")
    assert why == "Bad Request: wrong file_id or the file is temporarily unavailable"
    answer = await client.upload("sendDocument", "document", b"", chat_id=anna.id)
    assert answer["description"] == "Bad Request: file must be non-empty"
    why = await client.refusal("sendDocument", chat_id=anna.id)
    assert why == "Bad Request: there is no document in the request"


async def test_captions_and_pictures(client: Client, anna: Actor) -> None:
    answer = await client.upload("sendPhoto", "photo", PIXEL, chat_id=anna.id, caption="x" * 1024)
    assert answer["result"]["photo"][0]["width"] == 1
    answer = await client.upload("sendPhoto", "photo", PIXEL, chat_id=anna.id, caption="x" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"
    answer = await client.upload("sendPhoto", "photo", b"no picture", chat_id=anna.id)
    assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_tokens_and_addresses(client: Client, server: SandboxServer) -> None:
    for path, status in (
        ("/bot42:wrong/getMe", 401),
        ("/botnonsense/getMe", 404),
        (f"/bot{server.token}/get-me", 404),
        ("/nonsense", 404),
    ):
        async with client.session.get(server.url + path) as answer:
            assert (await answer.json())["error_code"] == answer.status == status
    assert await client.result("getMe") | {"is_bot": True} == await client.result("getMe")
    assert await client.result("someNewMethod") is True


def test_only_loopback_is_served(world: World) -> None:
    with pytest.raises(ValueError, match="loopback"):
        SandboxServer(world, host="0.0.0.0")  # noqa: S104 - the refusal is the point
