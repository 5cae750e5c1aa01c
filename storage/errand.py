"""Files people sent that must be fetched from Telegram outside any transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import BigId, Utc, metadata

errands = Table(
    "errands",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("subject_id", BigId),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("file_id", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("asked_at", Utc, nullable=False),
    Index("ix_errands_asked", "id", sqlite_where=text("state = 'asked'")),
)

MOST_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Errand:
    """One file to fetch, and for whom and what.

    Args:
        kind: who gets the bytes, see `bot.errands`.
        subject: id of the record they are for, if the kind has one.
    """

    id: int
    kind: str
    person: int
    file_id: str
    file_name: str
    attempts: int
    asked_at: datetime
    subject: int | None = None


class Errands:
    """Repository of files to fetch."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(
        self,
        *,
        kind: str,
        person: int,
        file_id: str,
        file_name: str,
        now: datetime,
        subject: int | None = None,
    ) -> None:
        """Ask for a file to be fetched; the caller rings the bell ``errands``."""
        await self._db.execute(
            insert(errands).values(
                kind=kind,
                subject_id=subject,
                person_id=person,
                file_id=file_id,
                file_name=file_name,
                state="asked",
                attempts=0,
                asked_at=now,
            )
        )

    async def next(self, after: int = 0) -> Errand | None:
        """The oldest file not fetched yet, of those asked for after another."""
        waits = (errands.c.state == "asked", errands.c.id > after)
        query = select(errands).where(*waits).order_by(errands.c.id).limit(1)
        row = (await self._db.execute(query)).mappings().first()
        if row is None:
            return None
        return Errand(
            row["id"],
            row["kind"],
            row["person_id"],
            row["file_id"],
            row["file_name"],
            row["attempts"],
            row["asked_at"],
            row["subject_id"],
        )

    async def close(self, errand: int, state: str) -> None:
        """Mark as ``done`` or ``failed`` and forget the file's name."""
        query = update(errands).where(errands.c.id == errand)
        await self._db.execute(query.values(state=state, file_name="", file_id=""))

    async def failed(self, errand: int) -> bool:
        """Count a failed attempt; whether it was the last."""
        query = (
            update(errands)
            .where(errands.c.id == errand)
            .values(attempts=errands.c.attempts + 1)
            .returning(errands.c.attempts)
        )
        attempts: int = (await self._db.execute(query)).scalar_one()
        return attempts >= MOST_ATTEMPTS

    async def wipe_person(self, person: int) -> None:
        """Forget whatever somebody sent that has not been fetched yet."""
        query = update(errands).where(errands.c.person_id == person)
        await self._db.execute(query.values(state="failed", file_name="", file_id=""))
