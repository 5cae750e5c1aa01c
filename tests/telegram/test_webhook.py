"""Webhook → inbox: only Telegram is let in, and what it brings is kept before it is answered."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Fault
from bot.telegram.webhook import HEADER
from mentoring.people import Role
from tests.conftest import School, open_school
from tests.telegram.letters import until

SECRET = "school-secret_1"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
async def school(
    tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[School]:
    """The bot in webhook mode; setting the webhook fails twice at first."""
    monkeypatch.setattr("bot.telegram.webhook.PAUSES", (0,))
    listen = f"127.0.0.1:{free_port()}"
    async with open_school(
        tmp_path,
        empty_database,
        webhook_url=f"http://{listen}/hook",
        webhook_secret=SECRET,
        webhook_listen=listen,
    ) as opened:
        for kind in ("http_502", "reset_before"):
            opened.server.faults.add(Fault(kind, method="setWebhook"))
        await until(opened, opened.app.source.polling.is_set)
        yield opened


async def posted(school: School, body: bytes | Any, **headers: str) -> int:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with (
        aiohttp.ClientSession() as http,
        http.post(school.app.settings.webhook_url, data=data, headers=headers) as answer,
    ):
        return answer.status


async def kept(school: School) -> int:
    async with school.uow() as uow:
        return int((await uow._db.exec_driver_sql("SELECT count(*) FROM inbox")).scalar() or 0)


async def test_a_conversation_goes_on_as_with_polling(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна", "учитель математики")
    assert "Петрова А. И." in anna.screen["text"]
    assert school.server.api.calls["getupdates"] == 0


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "1", "секрет", "\u00ff\u00fe"])
async def test_who_does_not_know_the_secret_is_not_let_in(school: School, secret: str) -> None:
    assert await posted(school, {"update_id": 1}, **{HEADER: secret}) == 403
    assert await posted(school, {"update_id": 1}) == 403
    assert await kept(school) == 0


async def test_a_header_that_is_no_text_is_refused_too(school: School) -> None:
    listen = school.app.settings.webhook_listen.partition(":")
    with socket.create_connection((listen[0], int(listen[2]))) as raw:
        raw.setblocking(False)
        head = f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n{HEADER}: ".encode()
        raw.send(head + b"\xff\xfe\r\n\r\n")
        answer = await read(raw)
    assert answer.startswith(b"HTTP/1.1 403")


async def read(raw: socket.socket) -> bytes:
    import asyncio

    return await asyncio.get_running_loop().sock_recv(raw, 100)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"[]",
        b"7",
        b'"x"',
        b"{}",
        b'{"update_id": "x"}',
        b'{"update_id": null}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=range(10),
)
async def test_what_is_no_update_is_refused_and_the_next_is_taken(
    school: School, body: bytes
) -> None:
    assert await posted(school, body, **{HEADER: SECRET}) == 400
    assert (
        await posted(school, b"{}", **{HEADER: SECRET, "Content-Type": "text/x; charset=x"}) == 400
    )
    anna = school.world.person("Анна")
    await anna.says("здравствуйте")
    await anna.sees("Здравствуйте")


async def test_an_update_delivered_twice_is_applied_once(school: School) -> None:
    anna = school.world.person("Анна")
    await anna.says("здравствуйте")
    await school.idle()
    school.server.redeliver(1)
    await school.idle()
    assert await kept(school) == 1
    assert len([one for one in anna.chat.messages.values() if one.from_bot]) == 1


async def test_back_to_polling_the_webhook_is_taken_away(
    tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.poller.PAUSES", (0,))
    async with open_school(tmp_path, empty_database) as polling:
        polling.world.updates.webhook = {"url": "https://old.example/hook"}
        anna = polling.world.person("Анна")
        await anna.says("здравствуйте")
        await anna.sees("Здравствуйте")
        assert not polling.world.updates.webhook["url"]
