"""How updates reach the bot: long poll, confirmation, conflicts, webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox import Actor, SandboxServer, World
from bot.sandbox.incoming import set_bot_status

from .conftest import Client


async def texts(client: Client, **arguments: Any) -> list[str]:
    updates = await client.result("getUpdates", **arguments)
    return [update["message"]["text"] for update in updates]


async def test_updates_come_until_they_are_confirmed(client: Client, anna: Actor) -> None:
    for text in ("a", "b", "c"):
        await anna.says(text)
    assert await texts(client) == await texts(client) == ["a", "b", "c"]
    updates = await client.result("getUpdates", limit=2)
    ids = [update["update_id"] for update in updates]
    assert ids[1] == ids[0] + 1
    assert await texts(client, offset=ids[1] + 1) == ["c"]
    await anna.says("d")
    assert await texts(client, offset=-1) == ["d"]


async def test_a_waiting_poll_wakes_at_once(client: Client, anna: Actor) -> None:
    poll = asyncio.ensure_future(texts(client, timeout=30))
    await client.server.world.updates.idle()
    await anna.says("a")
    assert await poll == ["a"]


async def test_the_older_of_two_pollers_is_ended(client: Client, anna: Actor) -> None:
    older = asyncio.ensure_future(client.call("getUpdates", timeout=30))
    await client.server.world.updates.idle()
    newer = asyncio.ensure_future(texts(client, timeout=30))
    answer = await older
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request;"
        " make sure that only one bot instance is running"
    )
    await anna.says("a")
    assert await newer == ["a"]


async def test_confirmed_updates_can_come_again(
    client: Client, server: SandboxServer, anna: Actor
) -> None:
    for text in ("a", "b", "c"):
        await anna.says(text)
    last = (await client.result("getUpdates"))[-1]["update_id"]
    assert await texts(client, offset=last + 1) == []
    server.redeliver(2)
    assert await texts(client, offset=last + 1) == ["b", "c"]
    assert await texts(client, offset=last + 1) == []


async def test_only_what_was_asked_for(client: Client, anna: Actor) -> None:
    await client.result("getUpdates", allowed_updates=["my_chat_member"])
    await anna.says("a")
    await anna.blocks()
    await anna.blocks()
    [update] = await client.result("getUpdates")
    change = update["my_chat_member"]
    assert change["old_chat_member"]["status"] == "member"
    assert change["new_chat_member"]["status"] == "kicked"


async def test_groups_keep_their_privacy(client: Client, world: World, anna: Actor) -> None:
    group = world.group("Council", [anna])
    for text in ("between us", "/help", "/help@other_bot", "hi @nastavnik_demo_bot"):
        await anna.says(text, chat=group)
    assert await texts(client) == ["/help", "hi @nastavnik_demo_bot"]
    set_bot_status(world, group, anna.person, "administrator")
    await anna.says("for all", chat=group)
    updates = await client.result("getUpdates", offset=-1)
    assert updates[0]["message"]["text"] == "for all"


class Hook:
    """A webhook that fails as often as it is told."""

    def __init__(self) -> None:
        self.failures = 0
        self.taken: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.enough = asyncio.Event()
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.failures:
            self.failures -= 1
            return web.Response(status=500)
        update = await request.json()
        self.taken.append(update)
        self.enough.set()
        reply = {"method": "sendMessage", "chat_id": update["message"]["chat"]["id"], "text": "ok"}
        return web.json_response(reply)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_a_webhook_is_tried_until_it_takes(client: Client, anna: Actor, hook: Hook) -> None:
    hook.failures = 2
    await client.result("setWebhook", url=hook.url, secret_token="s3cret")
    why = await client.refusal("getUpdates")
    assert why.startswith("Conflict: can't use getUpdates method while webhook is active")
    await anna.says("a")
    await hook.enough.wait()
    await anna.sees("ok")
    assert [update["message"]["text"] for update in hook.taken] == ["a"]
    assert hook.secrets == ["s3cret"] * 3
    info = await client.result("getWebhookInfo")
    assert info["url"] == hook.url
    assert info["pending_update_count"] == 0
    assert info["last_error_message"].endswith("500 Internal Server Error")
    await client.result("deleteWebhook")
    await anna.says("b")
    assert await texts(client) == ["b"]


async def test_setting_a_webhook_ends_a_poll(client: Client, hook: Hook) -> None:
    poll = asyncio.ensure_future(client.refusal("getUpdates", timeout=30))
    await client.server.world.updates.idle()
    await client.result("setWebhook", url=hook.url)
    assert await poll == "Conflict: terminated by setWebhook request"


async def test_a_webhook_elsewhere_is_refused(client: Client) -> None:
    why = await client.refusal("setWebhook", url="https://example.org/hook")
    assert why.startswith("Bad Request: bad webhook")
    why = await client.refusal("setWebhook", url="http://127.0.0.1/", secret_token="a b")
    assert why == "Bad Request: secret token contains unallowed characters"
