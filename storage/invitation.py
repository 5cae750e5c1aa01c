"""Codes by which people come in."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    RowMapping,
    String,
    Table,
    bindparam,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.invitation import CODE_ALPHABET, CODE_LENGTH, Invitation
from mentoring.people import Role
from storage.tables import BigId, Utc, metadata

invitations = Table(
    "invitations",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("code", String(32), nullable=False, unique=True),
    Column("role", String(16)),
    Column("person_id", ForeignKey("people.id")),
    Column("reusable", Boolean(name="reusable"), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("created_by", ForeignKey("people.id")),
    Column("used_by", ForeignKey("people.id")),
    Column("used_at", Utc),
    Column("revoked_at", Utc),
)

_BY_CODE = select(invitations).where(invitations.c.code == bindparam("code"))
_OPEN = (invitations.c.used_by.is_(None), invitations.c.revoked_at.is_(None))


class Invitations:
    """Repository of `Invitation`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, **values: Any) -> Invitation:
        """A new invitation with a code of about 49 bits; `values` are `Invitation`'s fields."""
        values["code"] = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
        values["person_id"] = values.pop("person")
        query = insert(invitations).values(values).returning(*invitations.c)
        return _invitation((await self._db.execute(query)).mappings().one())

    async def by_code(self, code: str) -> Invitation | None:
        """The invitation of a code in its normal form."""
        row = (await self._db.execute(_BY_CODE, {"code": code})).mappings().first()
        return _invitation(row) if row else None

    async def get(self, invitation: int) -> Invitation | None:
        """An invitation by its number."""
        query = select(invitations).where(invitations.c.id == invitation)
        row = (await self._db.execute(query)).mappings().first()
        return _invitation(row) if row else None

    async def open_of(self, person: int, now: datetime) -> Invitation | None:
        """The code of a card that still opens the door."""
        query = select(invitations).where(
            invitations.c.person_id == person, invitations.c.expires_at > now, *_OPEN
        )
        row = (await self._db.execute(query.order_by(invitations.c.id.desc()))).mappings().first()
        return _invitation(row) if row else None

    async def last_by(self, maker: int) -> Invitation | None:
        """The newest invitation that this person made."""
        query = select(invitations).where(invitations.c.created_by == maker)
        query = query.order_by(invitations.c.id.desc()).limit(1)
        row = (await self._db.execute(query)).mappings().first()
        return _invitation(row) if row else None

    async def use(self, invitation: int, person: int, now: datetime) -> None:
        """Mark a one-time code as used."""
        query = update(invitations).where(invitations.c.id == invitation)
        await self._db.execute(query.values(used_by=person, used_at=now, person_id=person))

    async def reopen(self, person: int) -> None:
        """Make the code usable again after its bearer disagreed and left."""
        query = update(invitations).where(invitations.c.used_by == person)
        await self._db.execute(query.values(used_by=None, used_at=None))

    async def revoke(self, invitation: int, now: datetime) -> None:
        """Close one code."""
        query = update(invitations).where(invitations.c.id == invitation, *_OPEN)
        await self._db.execute(query.values(revoked_at=now))

    async def revoke_of(self, person: int, now: datetime) -> None:
        """Close earlier unused codes of a card."""
        query = update(invitations).where(invitations.c.person_id == person, *_OPEN)
        await self._db.execute(query.values(revoked_at=now))

    async def current_sheet(self, now: datetime) -> Invitation | None:
        """The staff-room code in force."""
        query = select(invitations).where(
            invitations.c.reusable, invitations.c.expires_at > now, *_OPEN
        )
        row = (await self._db.execute(query)).mappings().first()
        return _invitation(row) if row else None

    async def open(self, now: datetime) -> list[Invitation]:
        """Codes that still open the door, newest first."""
        query = select(invitations).where(invitations.c.expires_at > now, *_OPEN)
        rows = (await self._db.execute(query.order_by(invitations.c.id.desc()))).mappings()
        return [_invitation(row) for row in rows]


def _invitation(row: RowMapping) -> Invitation:
    return Invitation(
        id=row["id"],
        code=row["code"],
        role=Role(row["role"]) if row["role"] else None,
        person=row["person_id"],
        reusable=row["reusable"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        created_by=row["created_by"],
        used_by=row["used_by"],
        revoked_at=row["revoked_at"],
    )
