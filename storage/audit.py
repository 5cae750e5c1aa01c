"""Who did what, when: numbers and names of actions, never anybody's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import BigId, Utc, metadata

audit_log = Table(
    "audit_log",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("actor_id", ForeignKey("people.id")),
    Column("action", String(48), nullable=False),
    Column("subject", String(32), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("person_id", ForeignKey("people.id")),
    Index(None, "subject", "subject_id"),
    Index(None, "person_id"),
)


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that happened.

    Args:
        action: such as ``mentee_request.returned``; its text key is ``audit-`` with ``_`` for ``.``.
        person: whose card it concerns.
    """

    at: datetime
    actor: int | None
    action: str
    subject: str
    subject_id: int
    person: int | None


class Audit:
    """Repository of traces; rows are only ever added."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(
        self,
        at: datetime,
        actor: int | None,
        action: str,
        subject: str,
        subject_id: int,
        person: int | None = None,
    ) -> None:
        """Record that `actor` did `action` to record `subject_id` of kind `subject`.

        Args:
            person: whose card it concerns; for ``subject="person"`` it is the subject itself.
        """
        about = subject_id if subject == "person" else person
        await self._db.execute(
            insert(audit_log).values(
                at=at,
                actor_id=actor,
                action=action,
                subject=subject,
                subject_id=subject_id,
                person_id=about,
            )
        )

    async def of_person(self, person: int, most: int = 50) -> list[Trace]:
        """What concerned a person or was done by them, newest first."""
        query = (
            select(audit_log)
            .where(or_(audit_log.c.person_id == person, audit_log.c.actor_id == person))
            .order_by(audit_log.c.id.desc())
            .limit(most)
        )
        return [
            Trace(
                row["at"],
                row["actor_id"],
                row["action"],
                row["subject"],
                row["subject_id"],
                row["person_id"],
            )
            for row in (await self._db.execute(query)).mappings()
        ]
