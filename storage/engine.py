"""The one writer connection to SQLite: durable commits, and statements that cost no thread hop.

Decision and figures: `docs/decisions/0002-statements-inline-commits-in-a-thread.md`.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "secure_delete=ON",  # what is destroyed leaves no letters in free pages: drafts, erased people
)


class InlineConnection(aiosqlite.Connection):
    """Runs statements where they are called; a commit, which waits for the disk, goes to the thread.

    aiosqlite hands every call to its thread and back, which under SQLAlchemy costs five times the
    statement itself. Statements of a school's size take microseconds; only the disk is slow.
    """

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._connection is None:
            raise ValueError("no active connection")
        if getattr(fn, "__name__", "") == "commit":
            return await uncut(super()._execute(fn, *args, **kwargs))  # type: ignore[no-untyped-call]
        return fn(*args, **kwargs)


async def uncut(work: Coroutine[Any, Any, Any]) -> Any:
    """Finish the work even if this task is cancelled meanwhile; the cancellation comes right after.

    A commit cut in the middle would leave SQLAlchemy with a connection it must throw away.
    """
    task = asyncio.current_task()
    running = asyncio.ensure_future(work)
    cuts = 0
    while not running.done():
        try:
            await asyncio.shield(running)
        except asyncio.CancelledError:
            if running.cancelled() or task is None:
                raise
            cuts += 1
            task.uncancel()
    if cuts and task is not None:
        task.cancel()
    return running.result()


def sqlite_path(url: str) -> Path:
    """Path of the database file named by a SQLAlchemy URL.

    Raises:
        ValueError: the URL is not SQLite's, or names no file.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise ValueError("not a SQLite file")
    return Path(parsed.database)


def open_engine(url: str) -> AsyncEngine:
    """An engine over one SQLite file, WAL, foreign keys on, `BEGIN IMMEDIATE`, fsync at each commit.

    Args:
        url: ``sqlite+aiosqlite:///path``.
    """
    path = sqlite_path(url)
    path.parent.mkdir(parents=True, exist_ok=True)

    def connect(*_: Any, **__: Any) -> InlineConnection:
        def open_file() -> sqlite3.Connection:
            return sqlite3.connect(path, isolation_level=None, check_same_thread=False)

        connection = InlineConnection(open_file, 64)
        connection._thread.daemon = True  # a forgotten connection must not keep the process alive
        return connection

    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}",
        async_creator=connect,
        pool_size=1,
        hide_parameters=True,  # an error goes to the log, and parameters are what people wrote
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
