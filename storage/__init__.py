"""Bytes on disk: rows, documents, backups. Nothing but these names is public."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from storage.engine import open_engine
from storage.uow import Storage, Uow

__all__ = ["Storage", "Uow", "open_storage"]


def open_storage(url: str, zone: ZoneInfo) -> Storage:
    """Open the database of one school.

    Args:
        url: ``sqlite+aiosqlite:///path``.
        zone: the school's time zone.
    """
    return Storage(open_engine(url), zone)
