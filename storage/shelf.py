"""The legal base and the methodical materials (8.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.shelf import Shelf, ShelfItem
from storage.tables import BigId, metadata

shelf_items = Table(
    "shelf_items",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("shelf", String(16), nullable=False),
    Column("place", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("active", Boolean(name="active"), nullable=False),
)

_ALL = select(shelf_items).order_by(shelf_items.c.place, shelf_items.c.id)


class ShelfItems:
    """Repository of `ShelfItem`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[ShelfItem]:
        """Everything in order, what was taken off too."""
        return [_item(row) for row in (await self._db.execute(_ALL)).mappings()]

    async def count(self) -> int:
        """How many items there are, with those taken off."""
        return int(await self._db.scalar(select(func.count()).select_from(shelf_items)) or 0)

    async def find(self, of: int) -> ShelfItem | None:
        """An item by its number."""
        query = select(shelf_items).where(shelf_items.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        return _item(row) if row is not None else None

    async def add(self, item: ShelfItem) -> ShelfItem:
        """A new item; its number is given here."""
        query = insert(shelf_items).values(_values(item)).returning(*shelf_items.c)
        return _item((await self._db.execute(query)).mappings().one())

    async def add_all(self, items: Iterable[ShelfItem]) -> None:
        """Many new items at once, in order."""
        values = [_values(one) for one in items]
        if values:
            await self._db.execute(insert(shelf_items), values)

    async def save(self, item: ShelfItem) -> ShelfItem:
        """Write all fields; the version goes up by one.

        Returns:
            the item as saved.
        """
        saved = replace(item, version=item.version + 1)
        query = update(shelf_items).where(shelf_items.c.id == item.id).values(_values(saved))
        await self._db.execute(query)
        return saved

    async def retitle(self, of: int, title: str) -> None:
        """A title without somebody whose data are destroyed."""
        await self._db.execute(
            update(shelf_items).where(shelf_items.c.id == of).values(title=title)
        )


def _values(item: ShelfItem) -> dict[str, Any]:
    return {
        "version": item.version,
        "shelf": item.shelf.value,
        "place": item.place,
        "title": item.title,
        "link": item.link,
        "active": item.active,
    }


def _item(row: RowMapping) -> ShelfItem:
    return ShelfItem(**{**row, "shelf": Shelf(row["shelf"])})
