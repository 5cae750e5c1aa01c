"""getUpdates → inbox: confirmed only when kept, and patient when Telegram is away."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.sandbox import Fault
from bot.telegram.away import TelegramAway
from bot.telegram.poller import raw_call
from storage.inbox import Inbox
from tests.conftest import TOKEN, School, open_school
from tests.telegram.letters import until


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.poller.PAUSES", (0, 0))
    monkeypatch.setattr("bot.app.INTRODUCTION_PAUSE", 0)


async def received(school: School) -> list[int]:
    async with school.uow() as uow:
        found = await uow._db.exec_driver_sql("SELECT update_id FROM inbox ORDER BY 1")
        return [row[0] for row in found]


async def test_nothing_is_confirmed_that_is_not_kept(
    school: School, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waiting: list[int] = []
    put = Inbox.put

    async def full_disk(self: Inbox, *arguments: Any) -> None:
        waiting.append(len(school.world.updates))
        if len(waiting) < 3:
            raise OSError(28, "No space left on device")
        await put(self, *arguments)

    monkeypatch.setattr(Inbox, "put", full_disk)
    anna = school.world.person("Анна")
    await anna.says("здравствуйте")
    await anna.sees("Здравствуйте")
    assert waiting == [1, 1, 1]
    assert "здравствуйте" not in caplog.text
    await school.idle()
    assert len(await received(school)) == 1


@pytest.mark.parametrize("kind", ["http_502", "http_500", "reset_before", "too_many"])
async def test_telegram_away_at_the_start_is_waited_for(
    tmp_path: Path, empty_database: Path, kind: str
) -> None:
    async with open_school(tmp_path, empty_database) as school:
        methods = ("getMe", "deleteWebhook", "setMyCommands", "getUpdates")
        faults = [school.server.faults.add(Fault(kind, method=name, times=8)) for name in methods]
        anna = school.world.person("Анна")
        await anna.says("здравствуйте")
        await anna.sees("Здравствуйте")
        await until(school, lambda: all(fault.struck == 8 for fault in faults))
        await until(school, lambda: bool(anna.commands()))


async def test_an_answer_lost_on_the_way_brings_the_updates_again(school: School) -> None:
    anna = school.world.person("Анна")
    await school.idle()
    school.server.faults.add(Fault("reset_after", method="getUpdates", times=2))
    await anna.says("здравствуйте")
    await anna.sees("Здравствуйте")
    await school.idle()
    assert len(await received(school)) == 1


async def test_another_program_with_our_token_is_told_and_outlived(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    await school.world.updates.idle()
    async with aiohttp.ClientSession() as http:
        url = f"{school.server.url}/bot{TOKEN}/getUpdates"
        async with http.post(url, json={"timeout": 0}) as answer:
            assert answer.status == 200
    await until(school, lambda: "terminated by other getUpdates" in caplog.text)
    anna = school.world.person("Анна")
    await anna.says("здравствуйте")
    await anna.sees("Здравствуйте")


async def test_numbers_that_start_anew_after_a_quiet_week_are_taken(school: School) -> None:
    anna = school.world.person("Анна")
    await anna.says("здравствуйте")
    await school.idle()
    school.world.updates._next_id = 100
    await anna.says("и снова")
    await anna.sees("Здравствуйте")
    await school.idle()
    assert await received(school) == [100, 700_000_001]


@asynccontextmanager
async def serving(body: str, status: int = 200) -> AsyncIterator[str]:
    """A server that always says the same."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=body, status=status)

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def refused(server: str, proxy: str | None = None) -> str:
    api = TelegramAPIServer.from_base(server)
    bot = Bot(TOKEN, session=AiohttpSession(api=api, proxy=proxy))
    try:
        with pytest.raises(TelegramAway) as caught:
            await raw_call(bot, "getMe", {}, timeout=5)
    finally:
        await bot.session.close()
    return str(caught.value)


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ("<html>502 Bad Gateway</html>", 502, "HTTP 502"),
        ("[]", 200, "?"),
        (json.dumps({"ok": False, "description": "Unauthorized"}), 401, "Unauthorized"),
        ("", 200, "HTTP 200"),
    ],
)
async def test_whatever_a_server_answers_is_said_without_the_token(
    body: str, status: int, words: str
) -> None:
    async with serving(body, status) as server:
        assert await refused(server) == words


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:9", "socks5://127.0.0.1:9"])
async def test_nobody_there_or_a_dead_proxy_is_said_without_the_token(proxy: str | None) -> None:
    words = await refused("http://127.0.0.1:9", proxy)
    assert words.isalpha() and TOKEN not in words


async def test_a_dead_proxy_does_not_stop_the_program(
    tmp_path: Path, empty_database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    proxy = "socks5://127.0.0.1:9"
    async with open_school(tmp_path, empty_database, telegram_proxy=proxy) as school:
        said = ("Telegram is away", "not introduced")
        await until(school, lambda: all(words in caplog.text for words in said))
        async with school.uow() as uow:
            assert await uow.inbox.waiting() == 0
    assert TOKEN not in caplog.text
