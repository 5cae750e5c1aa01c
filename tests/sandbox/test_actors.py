"""People of the sandbox: what they see, tap and are told when something is not there."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.sandbox import Actor, NotPossibleError, SandboxClock, World

from .conftest import START, Client


def buttons(*rows: list[str]) -> dict:
    keyboard = [[{"text": label, "callback_data": f"do:{label}"} for label in row] for row in rows]
    return {"inline_keyboard": keyboard}


async def tell(client: Client, actor: Actor, text: str, *rows: list[str]) -> dict:
    return await client.result(
        "sendMessage", chat_id=actor.id, text=text, reply_markup=buttons(*rows)
    )


async def test_sees_waits_and_forgets_what_was_before(client: Client, anna: Actor) -> None:
    await tell(client, anna, "old news")
    await anna.says("and now?")
    with pytest.raises(AssertionError, match="Anna Petrova does not see 'old news'"):
        await anna.sees("old news", timeout=0.01)
    waiting = asyncio.ensure_future(anna.sees("good", "news"))
    await tell(client, anna, "no")
    await tell(client, anna, "good fresh news")
    assert (await waiting)["text"] == "good fresh news"


async def test_an_edited_message_is_seen_again(client: Client, anna: Actor) -> None:
    first = await tell(client, anna, "first", ["A"])
    await tell(client, anna, "second", ["B"])
    assert anna.buttons == [["B"]]
    await anna.taps("A")
    await client.result(
        "editMessageText", chat_id=anna.id, message_id=first["message_id"], text="first done"
    )
    assert (await anna.sees("done"))["message_id"] == first["message_id"]
    assert anna.screen["text"] == "first done"


async def test_a_button_is_found_by_its_label(client: Client, anna: Actor) -> None:
    old = await tell(client, anna, "old", ["Yes"])
    await tell(client, anna, "new", ["Yes, all", "Yes"], ["Change the day"])
    await anna.taps("Yes")
    await anna.taps("the day")
    await anna.taps(lambda label: label.endswith("all"))
    await anna.taps("Yes", message=old)
    presses = [u["callback_query"] for u in await client.result("getUpdates")]
    assert [press["data"] for press in presses] == [
        "do:Yes", "do:Change the day", "do:Yes, all", "do:Yes",
    ]  # fmt: skip
    assert presses[-1]["message"]["text"] == "old"
    with pytest.raises(AssertionError, match=r"there are .*Change the day"):
        await anna.taps("Nowhere")


async def test_an_invitation_opens_the_bot(client: Client, world: World, anna: Actor) -> None:
    link = {"text": "Join", "url": f"https://t.me/{world.bot['username']}?start=CODE"}
    await client.result(
        "sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": [[link]]}
    )
    await anna.taps("Join")
    [update] = await client.result("getUpdates")
    assert update["message"]["text"] == "/start CODE"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_what_a_client_does_not_allow(world: World, anna: Actor) -> None:
    for text in (" ", "x" * 4097):
        with pytest.raises(NotPossibleError):
            await anna.says(text)
    with pytest.raises(NotPossibleError):
        await anna.says("x", chat=world.group("Council"))
    await anna.blocks()
    with pytest.raises(NotPossibleError, match="blocked"):
        await anna.says("x")


async def test_the_transcript_is_readable(client: Client, anna: Actor) -> None:
    await anna.says("hello")
    await tell(client, anna, "Choose", ["A", "B"], ["C"])
    await anna.sends_document("plan.docx", b"x", "here")
    assert anna.transcript() == (
        "--- chat of Anna Petrova ---\n"
        "#1 Anna: hello\n"
        "#2 Nastavnik: Choose\n"
        "    [A] [B]\n"
        "    [C]\n"
        "#3 Anna: <file plan.docx> here"
    )


def test_the_clock_goes_forward_only() -> None:
    clock = SandboxClock(START)
    moved = []
    clock.on_move.append(moved.append)
    clock.move(timedelta(days=1))
    assert timedelta(days=1) <= clock.now() - START < timedelta(days=1, minutes=1)
    assert moved[0] >= START + timedelta(days=1)
    clock.set(START + timedelta(days=2))
    for wrong in (START, START.replace(tzinfo=None)):
        with pytest.raises(ValueError, match=r"forward|zone"):
            clock.set(wrong)


def test_ids_are_not_given_twice(world: World, anna: Actor) -> None:
    with pytest.raises(ValueError, match="taken"):
        world.person("Twin", user_id=anna.id)
    assert world.actor(anna.id).person is anna.person
