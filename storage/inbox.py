"""Updates received and not yet handled. A handled one keeps its number only, so a repeat changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import Utc, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(8), nullable=False),
    Column("payload", Text),
    Column("received_at", Utc, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", Text),
    Index("ix_inbox_new", "update_id", sqlite_where=text("state = 'new'")),
)

KEEP_NUMBERS = timedelta(days=8)
"""Telegram may offer an update again for a day; after a quiet week its numbering may start anew."""
MOST_ATTEMPTS = 3

_PUT = insert(inbox).on_conflict_do_nothing(index_elements=["update_id"])
_NEXT = (
    select(inbox.c.update_id, inbox.c.payload, inbox.c.attempts)
    .where(inbox.c.state == "new")
    .order_by(inbox.c.received_at, inbox.c.update_id)
    .limit(bindparam("most"))
)
_DONE = (
    update(inbox).where(inbox.c.update_id == bindparam("number")).values(state="done", payload=None)
)


@dataclass(frozen=True, slots=True)
class Received:
    """One update as Telegram sent it, in JSON."""

    update_id: int
    payload: str
    attempts: int


class Inbox:
    """Repository of received updates."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def put(self, updates: Sequence[tuple[int, str]], now: datetime) -> None:
        """Store updates; those already known by number are left as they are."""
        rows: list[dict[str, Any]] = [
            {
                "update_id": number,
                "payload": payload,
                "state": "new",
                "received_at": now,
                "attempts": 0,
            }
            for number, payload in updates
        ]
        await self._db.execute(_PUT, rows)

    async def next(self, most: int) -> list[Received]:
        """The oldest updates not yet handled."""
        rows = (await self._db.execute(_NEXT, {"most": most})).all()
        return [Received(row.update_id, row.payload, row.attempts) for row in rows]

    async def done(self, update_id: int) -> None:
        """Mark as handled and forget what it said."""
        await self._db.execute(_DONE, {"number": update_id})

    async def failed(self, update_id: int, problem: str) -> bool:
        """Count a failed attempt; after the last one the update is set aside.

        Args:
            problem: the exception's type and place, never its text.

        Returns:
            whether it was set aside.
        """
        query = (
            update(inbox)
            .where(inbox.c.update_id == update_id)
            .values(attempts=inbox.c.attempts + 1, problem=problem)
            .returning(inbox.c.attempts)
        )
        attempts: int = (await self._db.execute(query)).scalar_one()
        if attempts < MOST_ATTEMPTS:
            return False
        query_aside = update(inbox).where(inbox.c.update_id == update_id).values(state="aside")
        await self._db.execute(query_aside)
        return True

    async def aside(self) -> list[tuple[int, str, datetime]]:
        """Updates set aside: number, problem, when received."""
        query = select(inbox.c.update_id, inbox.c.problem, inbox.c.received_at).where(
            inbox.c.state == "aside"
        )
        rows = (await self._db.execute(query.order_by(inbox.c.received_at))).all()
        return [(row.update_id, row.problem or "", row.received_at) for row in rows]

    async def again(self, update_id: int) -> bool:
        """Put an update that was set aside back in the queue; whether there was one."""
        query = (
            update(inbox)
            .where(inbox.c.update_id == update_id, inbox.c.state == "aside")
            .values(state="new", attempts=0)
        )
        return (await self._db.execute(query)).rowcount > 0

    async def drop(self, update_id: int) -> bool:
        """Give up an update that was set aside; whether there was one."""
        query = (
            update(inbox)
            .where(inbox.c.update_id == update_id, inbox.c.state == "aside")
            .values(state="done", payload=None)
        )
        return (await self._db.execute(query)).rowcount > 0

    async def waiting(self) -> int:
        """How many updates are not handled yet."""
        query = select(func.count()).select_from(inbox).where(inbox.c.state == "new")
        return int(await self._db.scalar(query) or 0)

    async def purge(self, now: datetime) -> None:
        """Forget the numbers that Telegram will not repeat."""
        await self._db.execute(
            delete(inbox).where(inbox.c.state == "done", inbox.c.received_at < now - KEEP_NUMBERS)
        )
