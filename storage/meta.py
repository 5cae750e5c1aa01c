"""Small facts about the installation: the bot's name, the last backup."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import metadata

meta = Table(
    "meta",
    metadata,
    Column("name", String(48), primary_key=True),
    Column("value", Text, nullable=False),
)


class Meta:
    """Repository of facts by name."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, name: str) -> str | None:
        """The fact, or ``None``."""
        found: str | None = await self._db.scalar(select(meta.c.value).where(meta.c.name == name))
        return found

    async def put(self, name: str, value: str) -> None:
        """Keep the fact."""
        query = insert(meta).values(name=name, value=value)
        await self._db.execute(
            query.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )
