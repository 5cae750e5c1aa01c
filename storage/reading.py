"""The reading list and who has read what (5.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.reading import ForWhom, ReadingItem, ReadingMark
from storage.tables import BigId, Utc, metadata

reading_items = Table(
    "reading_items",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("whom", String(16), nullable=False),
    Column("active", Boolean(name="active"), nullable=False),
    Column("version", Integer, nullable=False),
)

reading_marks = Table(
    "reading_marks",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("item_id", ForeignKey("reading_items.id"), nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("person_id", "item_id"),
)

_ALL = select(reading_items).order_by(reading_items.c.place, reading_items.c.id)


class Reading:
    """Repository of `ReadingItem` and `ReadingMark`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[ReadingItem]:
        """The whole list in order, retired items too."""
        return [_item(row) for row in (await self._db.execute(_ALL)).mappings()]

    async def count(self) -> int:
        """How many items there are, retired ones too."""
        return int(await self._db.scalar(select(func.count()).select_from(reading_items)) or 0)

    async def find(self, of: int) -> ReadingItem | None:
        """An item by its number."""
        query = select(reading_items).where(reading_items.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        return _item(row) if row is not None else None

    async def add(self, item: ReadingItem) -> ReadingItem:
        """A new item; its number is given here."""
        query = insert(reading_items).values(_values(item)).returning(*reading_items.c)
        return _item((await self._db.execute(query)).mappings().one())

    async def add_all(self, items: Iterable[ReadingItem]) -> None:
        """Many new items at once, in order."""
        values = [_values(one) for one in items]
        if values:
            await self._db.execute(insert(reading_items), values)

    async def save(self, item: ReadingItem) -> ReadingItem:
        """Write all fields; the version goes up by one.

        Returns:
            the item as saved.
        """
        saved = replace(item, version=item.version + 1)
        query = update(reading_items).where(reading_items.c.id == item.id).values(_values(saved))
        await self._db.execute(query)
        return saved

    async def marks_of(self, people: Collection[int]) -> list[ReadingMark]:
        """What these people have read, the oldest first."""
        query = select(reading_marks).where(reading_marks.c.person_id.in_(people))
        rows = (await self._db.execute(query.order_by(reading_marks.c.id))).mappings()
        return [ReadingMark(row["item_id"], row["person_id"], row["at"]) for row in rows]

    async def put_mark(self, item: int, person: int, at: datetime) -> None:
        """Somebody has read it; the first mark counts."""
        values = {"item_id": item, "person_id": person, "at": at}
        await self._db.execute(insert(reading_marks).values(values).on_conflict_do_nothing())

    async def drop_mark(self, item: int, person: int) -> None:
        """Somebody takes the mark back."""
        theirs = (reading_marks.c.item_id == item, reading_marks.c.person_id == person)
        await self._db.execute(delete(reading_marks).where(*theirs))

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody has read."""
        await self._db.execute(delete(reading_marks).where(reading_marks.c.person_id == person))


def _values(item: ReadingItem) -> dict[str, Any]:
    return {
        "place": item.place,
        "title": item.title,
        "link": item.link,
        "whom": item.whom.value,
        "active": item.active,
        "version": item.version,
    }


def _item(row: RowMapping) -> ReadingItem:
    return ReadingItem(**{**row, "whom": ForWhom(row["whom"])})
