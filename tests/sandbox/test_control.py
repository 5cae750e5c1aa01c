"""The control routes of the page, and who may use them."""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from datetime import timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.sandbox import Actor, World

from .conftest import Client

MOSCOW = ZoneInfo("Europe/Moscow")


async def state(client: Client, **query: str) -> dict:
    async with client.session.get(f"{client.server.url}/sandbox/state", params=query) as answer:
        return await answer.json()


async def test_a_conversation_from_another_process(client: Client) -> None:
    person = await client.control("people", first_name="Vera", note="mentor", pinned=True)
    user = person["id"]
    await client.control("say", user=user, text="/start")
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    message = await client.result("sendMessage", chat_id=user, text="hi", reply_markup=markup)
    query = await client.control("tap", user=user, message_id=message["message_id"], data="a")
    await client.control("edit", user=user, message_id=1, text="/help")
    data = base64.b64encode(b"bytes").decode()
    sent = await client.control("file", user=user, name="a.docx", base64=data)
    await client.control("contact", user=user)
    await client.control("block", user=user)
    kinds = [list(update)[1] for update in await client.result("getUpdates")]
    assert kinds == [
        "message", "callback_query", "edited_message", "message", "message", "my_chat_member",
    ]  # fmt: skip
    await client.result("answerCallbackQuery", callback_query_id=query["query"])
    seen = await state(client)
    assert seen["people"][0] | {"note": "mentor", "blocked": True} == seen["people"][0]
    assert [entry["bot"] for entry in seen["chats"][0]["messages"]] == [False, True, False, False]
    url = f"{client.server.url}/sandbox/files/{sent['document']['file_id']}"
    async with client.session.get(url) as answer:
        assert await answer.read() == b"bytes"
        assert answer.headers["Content-Disposition"].startswith("attachment")


async def test_the_clock_is_moved_by_hand(client: Client, world: World) -> None:
    await client.control("clock", move=3600)
    await client.control("clock", to="hour")
    before = world.clock.now().astimezone(MOSCOW)
    assert before.hour == 11
    await client.control("clock", to="day")
    assert world.clock.now() - before >= timedelta(days=1)
    await client.control("clock", to="next_monday")
    monday = world.clock.now().astimezone(MOSCOW)
    assert (monday.weekday(), monday.day, monday.hour) == (0, 7, 8)


async def test_events_tell_what_happened(client: Client, anna: Actor) -> None:
    cursor = (await state(client))["cursor"]
    waiting = asyncio.ensure_future(state(client, since=str(cursor), wait="30"))
    await anna.says("hello")
    events = (await waiting)["events"]
    assert [event["kind"] for event in events] == ["message"]
    assert events[0]["message"]["text"] == "hello"
    url = f"{client.server.url}/sandbox/events?since={cursor}"
    async with client.session.get(url) as stream:
        lines = [await stream.content.readline() for _ in range(5)]
    event = json.loads(lines[-2 if lines[-1] == b"\n" else -1].removeprefix(b"data: "))
    assert event["message"]["text"] == "hello"


async def test_a_reader_too_far_behind_starts_over(client: Client) -> None:
    async with client.session.get(f"{client.server.url}/sandbox/events?since=999") as stream:
        lines = [await stream.content.readline() for _ in range(4)]
    assert b"reset" in lines[3]


async def test_what_cannot_be_done_is_explained(client: Client, anna: Actor) -> None:
    async def told(action: str, body: object) -> tuple[int, str]:
        url = f"{client.server.url}/sandbox/{action}"
        async with client.session.post(url, json=body) as answer:
            return answer.status, (await answer.json())["error"]

    await anna.blocks()
    status, why = await told("say", {"user": anna.id, "text": "x"})
    assert status == 409
    assert "blocked" in why
    for action, body in (
        ("say", {"user": 7, "text": "x"}),
        ("say", {"text": "x"}),
        ("clock", {"move": -1}),
        ("fault", {"kind": "earthquake"}),
        ("people", []),
        ("file", {"user": anna.id, "name": "x", "base64": "?"}),
    ):
        assert (await told(action, body))[0] == 400


async def test_orders_of_failure_from_another_process(client: Client, anna: Actor) -> None:
    await client.control("fault", kind="http_500", method="getMe", times=None)
    assert not (await client.call("getMe"))["ok"]
    await client.control("fault", clear=True)
    assert (await client.call("getMe"))["ok"]
    await anna.says("a")
    last = (await client.result("getUpdates"))[-1]["update_id"]
    await client.result("getUpdates", offset=last + 1)
    await client.control("fault", redeliver=1)
    assert (await client.result("getUpdates", offset=last + 1))[0]["update_id"] == last


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Content-Type": "text/plain"}, 415),
    ],
)
async def test_other_sites_are_kept_out(
    client: Client, anna: Actor, headers: dict[str, str], status: int
) -> None:
    body = json.dumps({"user": anna.id, "text": "x"})
    headers = {"Content-Type": "application/json", **headers}
    url = f"{client.server.url}/sandbox/say"
    async with client.session.post(url, data=body, headers=headers) as answer:
        assert answer.status == status
    assert not anna.chat.messages


async def test_the_bot_api_is_not_for_web_pages(client: Client) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        async with client.session.get(client.address("getMe"), headers=headers) as answer:
            assert answer.status == 403


async def test_the_page_is_served_with_its_guards(client: Client) -> None:
    async with client.session.get(client.server.page_url) as answer:
        page = await answer.text()
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "http://" not in page.replace("http://www.w3.org", "")
    for name, status in (("main.js", 200), ("page.css", 200), ("nothing.js", 404)):
        async with client.session.get(f"{client.server.url}/page/{name}") as answer:
            assert answer.status == status
    async with client.session.get(f"{client.server.url}/page/..%2Fworld.py") as answer:
        assert answer.status == 404


async def test_the_sandbox_runs_alone() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox", "--no-limits", "--start", "2026-09-01T08:00:00+03:00",
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        url = (await process.stdout.readline()).decode().removeprefix("url: ").strip()
        async with aiohttp.request("GET", f"{url}/bot42:sandbox/getMe") as answer:
            assert (await answer.json())["result"]["id"] == 42
    finally:
        process.terminate()
        await process.communicate()
    assert process.returncode == 0
