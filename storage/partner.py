"""Organisations the school works with, and the agreements with them (3.3)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    bindparam,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.partner import Partner, PartnerKind
from storage.tables import BigId, metadata

partners = Table(
    "partners",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("contact", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("signed_on", Date),
    Column("until", Date),
    Column("notes", Text, nullable=False),
    Column("archived", Boolean(name="archived"), nullable=False),
)

_GET = select(partners).where(partners.c.id == bindparam("of"))
_SAME = ("name", "contact", "number", "signed_on", "until", "notes", "archived")


class Partners:
    """Repository of `Partner`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[Partner]:
        """Every organisation, archived ones too, by name."""
        rows = (await self._db.execute(select(partners))).mappings()
        return sorted((_partner(row) for row in rows), key=lambda one: one.name.casefold())

    async def get(self, of: int) -> Partner | None:
        """An organisation by its id."""
        row = (await self._db.execute(_GET, {"of": of})).mappings().first()
        return _partner(row) if row else None

    async def add(self, partner: Partner) -> Partner:
        """A new organisation; its id is given here."""
        values = {**_columns(partner), "version": 1}
        query = insert(partners).values(values).returning(*partners.c)
        return _partner((await self._db.execute(query)).mappings().one())

    async def save(self, partner: Partner) -> Partner:
        """Write all fields; the version goes up by one.

        Returns:
            the organisation as saved.
        """
        values = {**_columns(partner), "version": partners.c.version + 1}
        query = update(partners).where(partners.c.id == partner.id).values(values)
        return _partner((await self._db.execute(query.returning(*partners.c))).mappings().one())


def _columns(partner: Partner) -> dict[str, Any]:
    return {**{name: getattr(partner, name) for name in _SAME}, "kind": partner.kind.value}


def _partner(row: RowMapping) -> Partner:
    return Partner(**{**row, "kind": PartnerKind(row["kind"])})
