"""The power fails at an exact place: in this process, over one folder, with the program built anew."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.app import App, build
from bot.sandbox import SandboxServer
from bot.settings import Settings
from bot.telegram.pace import Pace


class PowerCut(BaseException):
    """Nothing catches it: the program ends where it is raised, and no commit follows."""


def cut(patch: pytest.MonkeyPatch, owner: type, name: str, when: Callable[[Any], bool]) -> None:
    """Let the power fail right after an asynchronous method, before anything is committed.

    Args:
        when: asked with the method's result; the first yes cuts, once.
    """
    original = getattr(owner, name)
    left = [True]

    async def failing(self: Any, *args: Any, **kwargs: Any) -> Any:
        result = await original(self, *args, **kwargs)
        if left and when(result):
            left.clear()
            raise PowerCut
        return result

    patch.setattr(owner, name, failing)


@asynccontextmanager
async def life(
    folder: Path, server: SandboxServer
) -> AsyncIterator[tuple[App, asyncio.Task[None]]]:
    """The bot from its start to its end, by itself or at the end of the block."""
    settings = Settings(
        _env_file=None,
        bot_token=server.token,
        telegram_api_url=server.url,
        data_dir=folder,
        school_name="Школа № 0",
    )
    app = build(settings, server.world.clock, Pace(1e6, 1e6, 1e6, 1e6))
    running = asyncio.ensure_future(app.run())
    try:
        yield app, running
    finally:
        running.cancel()
        await asyncio.wait([running])


async def dies(folder: Path, server: SandboxServer) -> None:
    """A life that ends by the power cut that was ordered.

    Raises:
        AssertionError: it ended otherwise.
    """
    async with life(folder, server) as (_, running):
        async with asyncio.timeout(30):
            await asyncio.wait([running])
        error = running.exception()
        assert error is not None
        assert _is_cut(error), repr(error)


def _is_cut(error: BaseException) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return any(_is_cut(one) for one in error.exceptions)
    return isinstance(error, PowerCut)


async def rows(app: App, query: str) -> list[tuple[Any, ...]]:
    """Rows of a plain query, seen between two transactions of the bot."""
    async with app.storage.transaction(app.clock.now()) as uow:
        return [tuple(row) for row in (await uow._db.exec_driver_sql(query)).all()]


async def at_rest(app: App) -> None:
    """Wait until every update is handled and every letter settled."""
    waiting = (
        "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
        " + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending'))"
    )
    async with asyncio.timeout(30):
        while (await rows(app, waiting))[0][0]:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
