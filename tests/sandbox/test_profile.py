"""Commands by scope and language, names, descriptions, chats."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import Actor, World

from .conftest import Client


def listed(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name} for name in names]


async def test_the_nearest_scope_is_shown(client: Client, world: World, anna: Actor) -> None:
    guest = world.person("Bill", language_code="en")

    async def put(name: str, **where: Any) -> None:
        await client.result("setMyCommands", commands=listed(name), **where)

    def names(actor: Actor) -> list[str]:
        return [command["command"] for command in actor.commands()]

    await put("default")
    assert names(anna) == names(guest) == ["default"]
    await put("russian", scope={"type": "all_private_chats"}, language_code="ru")
    assert (names(anna), names(guest)) == (["russian"], ["default"])
    own = {"type": "chat", "chat_id": anna.id}
    await put("own", scope=own)
    assert names(anna) == ["own"]
    assert await client.result("getMyCommands", scope=own) == listed("own")
    await client.result("deleteMyCommands", scope=own)
    assert names(anna) == ["russian"]


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ({"command": "Big", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "", "description": "x"}, "command must be non-empty"),
        ({"command": "a" * 33, "description": "x"}, "command length must not exceed 32"),
        ({"command": "a", "description": " "}, "command description must be non-empty"),
    ],
)
async def test_wrong_commands(client: Client, command: dict[str, str], problem: str) -> None:
    why = await client.refusal("setMyCommands", commands=[command])
    assert why == f"Bad Request: {problem}"


async def test_commands_of_an_unknown_chat(client: Client) -> None:
    scope = {"type": "chat", "chat_id": 7}
    why = await client.refusal("setMyCommands", commands=listed("a"), scope=scope)
    assert why == "Bad Request: chat not found"


async def test_what_the_bot_says_of_itself(client: Client) -> None:
    assert await client.result("getMyName") == {"name": "Nastavnik"}
    for field in ("Description", "ShortDescription", "Name"):
        key = {"ShortDescription": "short_description"}.get(field, field.lower())
        await client.result(f"setMy{field}", **{key: "all"})
        await client.result(f"setMy{field}", **{key: "english", "language_code": "en"})
        assert await client.result(f"getMy{field}") == {key: "all"}
        assert await client.result(f"getMy{field}", language_code="en") == {key: "english"}
    too_long = await client.refusal("setMyShortDescription", short_description="x" * 121)
    assert too_long == "Bad Request: bot short description is too long"


async def test_the_menu_button(client: Client, anna: Actor) -> None:
    await client.result("setChatMenuButton", chat_id=anna.id, menu_button={"type": "default"})
    assert await client.result("getChatMenuButton", chat_id=anna.id) == {"type": "default"}
    assert await client.result("getChatMenuButton") == {"type": "commands"}


async def test_chats_and_members(client: Client, world: World, anna: Actor) -> None:
    chat = await client.result("getChat", chat_id=anna.id)
    assert (chat["first_name"], chat["username"]) == ("Anna", "anna_p")
    group = world.group("Council", [anna])
    other = world.person("Boris")
    for user_id, status in ((anna.id, "member"), (other.id, "left"), (42, "member")):
        member = await client.result("getChatMember", chat_id=group.id, user_id=user_id)
        assert member["status"] == status
    why = await client.refusal("getChatMember", chat_id=group.id, user_id=7)
    assert why == "Bad Request: user not found"


async def test_an_action_needs_a_name(client: Client, anna: Actor) -> None:
    assert await client.result("sendChatAction", chat_id=anna.id, action="typing") is True
    why = await client.refusal("sendChatAction", chat_id=anna.id)
    assert why == "Bad Request: wrong parameter action in request"
