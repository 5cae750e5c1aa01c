"""The methodical collection (A2.4, A2.6)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.material import Material, MaterialState
from storage.tables import BigId, Utc, metadata

materials = Table(
    "materials",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("area", String(16), nullable=False),
    Column("by_id", ForeignKey("people.id")),
    Column("state", String(16), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("since", Utc, nullable=False),
    Index(None, "by_id"),
)

_SAME = ("title", "link", "words", "area", "made_at", "since")


class Materials:
    """Repository of `Material`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[Material]:
        """Everything, the newest first."""
        query = select(materials).order_by(materials.c.since.desc(), materials.c.id.desc())
        return [_material(row) for row in (await self._db.execute(query)).mappings()]

    async def get(self, of: int) -> Material | None:
        """One by its number."""
        query = select(materials).where(materials.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        return _material(row) if row else None

    async def add(self, material: Material) -> Material:
        """Keep a new one.

        Returns:
            it with its number.
        """
        query = insert(materials).values(**_columns(material), version=1).returning(*materials.c)
        return _material((await self._db.execute(query)).mappings().one())

    async def save(self, material: Material) -> Material:
        """Write one; its version grows.

        Returns:
            it as it stands now.
        """
        values = {**_columns(material), "version": materials.c.version + 1}
        query = update(materials).where(materials.c.id == material.id).values(values)
        return _material((await self._db.execute(query.returning(*materials.c))).mappings().one())

    async def wipe_person(self, person: int) -> None:
        """What somebody offered goes; what the collection took in stays, without who brought it."""
        theirs = materials.c.by_id == person
        offered = materials.c.state == MaterialState.OFFERED.value
        await self._db.execute(delete(materials).where(theirs, offered))
        await self._db.execute(update(materials).where(theirs).values(by_id=None))


def _columns(material: Material) -> dict[str, Any]:
    return {
        **{name: getattr(material, name) for name in _SAME},
        "by_id": material.by,
        "state": material.state.value,
    }


def _material(row: RowMapping) -> Material:
    return Material(
        id=row["id"],
        version=row["version"],
        **{name: row[name] for name in _SAME},
        by=row["by_id"],
        state=MaterialState(row["state"]),
    )
