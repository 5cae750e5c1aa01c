"""A storage over a fresh database, without the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from storage import Storage, open_storage

NOW = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)
MOSCOW = ZoneInfo("Europe/Moscow")


def copied(folder: Path, empty: Path) -> Path:
    """The database of a test."""
    path = folder / "test.sqlite3"
    if not path.exists():
        path.write_bytes(empty.read_bytes())
    return path


@asynccontextmanager
async def opened(folder: Path, empty: Path) -> AsyncIterator[Storage]:
    """The database of `folder`, made from the empty one if there is none."""
    path = copied(folder, empty)
    storage = open_storage(f"sqlite+aiosqlite:///{path}", MOSCOW)
    try:
        yield storage
    finally:
        await storage.close()
