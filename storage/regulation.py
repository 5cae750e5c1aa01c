"""Editions of the regulation (9.2)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
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

from mentoring.regulation import Edition, EditionState, Section
from storage.tables import BigId, Json, Utc, metadata

regulation_editions = Table(
    "regulation_editions",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("since", Date),
    Column("changed", Text, nullable=False),
    Column("sections", Json, nullable=False),
    Column("state", String(16), nullable=False),
    Column("item_id", ForeignKey("reading_items.id")),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("published_at", Utc),
)

_ALL = select(regulation_editions).order_by(regulation_editions.c.id)


class Editions:
    """Repository of `Edition`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[Edition]:
        """Every edition, the oldest first."""
        return [_edition(row) for row in (await self._db.execute(_ALL)).mappings()]

    async def add(self, one: Edition) -> Edition:
        """A new edition; its number is given here."""
        query = insert(regulation_editions).values(_values(one)).returning(*regulation_editions.c)
        return _edition((await self._db.execute(query)).mappings().one())

    async def save(self, one: Edition) -> Edition:
        """Write all fields; the version goes up by one.

        Returns:
            the edition as saved.
        """
        query = update(regulation_editions).where(regulation_editions.c.id == one.id)
        query = query.values({**_values(one), "version": one.version + 1})
        row = (await self._db.execute(query.returning(*regulation_editions.c))).mappings().one()
        return _edition(row)

    async def drop(self, of: int) -> None:
        """A draft is thrown away."""
        await self._db.execute(delete(regulation_editions).where(regulation_editions.c.id == of))


def _values(one: Edition) -> dict[str, Any]:
    return {
        "version": one.version,
        "title": one.title,
        "since": one.since,
        "changed": one.changed,
        "sections": [[section.heading, section.text] for section in one.sections],
        "state": one.state.value,
        "item_id": one.item,
        "made_by": one.made_by,
        "made_at": one.made_at,
        "published_at": one.published_at,
    }


def _edition(row: RowMapping) -> Edition:
    values = {**row, "state": EditionState(row["state"]), "item": row["item_id"]}
    del values["item_id"]
    values["sections"] = tuple(Section(heading, text) for heading, text in row["sections"])
    return Edition(**values)
