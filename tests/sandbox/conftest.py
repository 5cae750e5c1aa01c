"""A sandbox on a free port and a client that speaks the Bot API to it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Actor, SandboxClock, SandboxServer, World

START = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)


class Client:
    """Calls methods over HTTP; structured arguments travel as JSON inside a form."""

    def __init__(self, server: SandboxServer, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session

    def address(self, method: str) -> str:
        return f"{self.server.url}/bot{self.server.token}/{method}"

    async def call(self, method: str, **arguments: Any) -> dict[str, Any]:
        """The whole answer, whether it worked or not."""
        form = {
            key: value if isinstance(value, str) else json.dumps(value)
            for key, value in arguments.items()
        }
        async with self.session.post(self.address(method), data=form) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == body.get("error_code", 200)
            return body

    async def result(self, method: str, **arguments: Any) -> Any:
        """The result of a call that has to work."""
        body = await self.call(method, **arguments)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, method: str, **arguments: Any) -> str:
        """The description of a call that has to be refused."""
        body = await self.call(method, **arguments)
        assert not body["ok"], body
        return str(body["description"])

    async def upload(self, method: str, field: str, data: bytes, **arguments: Any) -> Any:
        """The answer to a multipart call with one file."""
        form = aiohttp.FormData()
        for key, value in arguments.items():
            form.add_field(key, str(value))
        form.add_field(field, data, filename=arguments.get("name", "file.docx"))
        async with self.session.post(self.address(method), data=form) as answer:
            return await answer.json()

    async def control(self, action: str, **body: Any) -> Any:
        """The answer of a control route that has to work."""
        async with self.session.post(f"{self.server.url}/sandbox/{action}", json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()


@pytest.fixture
def world() -> World:
    """An empty world on the morning of 1 September 2026; small files are already too big."""
    return World(SandboxClock(START), upload_limit=20_000, download_limit=5_000)


@pytest.fixture
async def server(world: World) -> AsyncIterator[SandboxServer]:
    """A running server without rates."""
    sandbox = SandboxServer(world, limits=None, webhook_pause=0.01)
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def client(server: SandboxServer) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(server, session)


@pytest.fixture
def anna(world: World) -> Actor:
    """A person who has already opened the bot."""
    return world.person("Anna", "Petrova", "anna_p", started=True)
