"""The school's criteria of the observation card, and the cards that were filled in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.observation import Card, Criterion, Group
from storage.tables import BigId, Json, Utc, metadata

criteria = Table(
    "observation_criteria",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("group", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("active", Boolean(name="active"), nullable=False),
    Column("version", Integer, nullable=False),
)

cards = Table(
    "observation_cards",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False),
    Column("author_id", ForeignKey("people.id"), nullable=False),
    Column("marks", Json, nullable=False),
    Column("strengths", Text, nullable=False),
    Column("questions", Text, nullable=False),
    Column("started_at", Utc, nullable=False),
    Column("done_at", Utc),
    UniqueConstraint("meeting_id", "author_id"),
    Index(None, "author_id"),
)

_CRITERIA = select(criteria).order_by(criteria.c.id)
_GET = select(cards).where(cards.c.id == bindparam("of"))
_OF = (
    select(cards)
    .where(cards.c.meeting_id.in_(bindparam("of", expanding=True)))
    .order_by(cards.c.id)
)


class Observations:
    """Repository of `Criterion` and `Card`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def criteria(self) -> list[Criterion]:
        """Every criterion there ever was, oldest first."""
        return [_criterion(row) for row in (await self._db.execute(_CRITERIA)).mappings()]

    async def count(self) -> int:
        """How many criteria there are, retired ones too."""
        return int(await self._db.scalar(select(func.count()).select_from(criteria)) or 0)

    async def add_criterion(self, one: Criterion) -> Criterion:
        """A new criterion; its number is given here."""
        query = insert(criteria).values(_criterion_values(one)).returning(*criteria.c)
        return _criterion((await self._db.execute(query)).mappings().one())

    async def add_criteria(self, many: Iterable[Criterion]) -> None:
        """Many new criteria at once."""
        values = [_criterion_values(one) for one in many]
        if values:
            await self._db.execute(insert(criteria), values)

    async def save_criterion(self, one: Criterion) -> Criterion:
        """Write a criterion; the version goes up by one."""
        saved = replace(one, version=one.version + 1)
        query = update(criteria).where(criteria.c.id == one.id).values(_criterion_values(saved))
        await self._db.execute(query)
        return saved

    async def get(self, of: int) -> Card | None:
        """A card by its number."""
        row = (await self._db.execute(_GET, {"of": of})).mappings().first()
        return _card(row) if row else None

    async def of_meeting(self, meeting: int) -> list[Card]:
        """Cards of one visit, drafts too."""
        return await self.of_meetings([meeting])

    async def of_meetings(self, meetings: Collection[int]) -> list[Card]:
        """Cards of several visits, drafts too."""
        rows = (await self._db.execute(_OF, {"of": list(meetings)})).mappings()
        return [_card(row) for row in rows]

    async def add(self, card: Card) -> Card:
        """A new card; its number is given here."""
        query = insert(cards).values({**_values(card), "version": 1}).returning(*cards.c)
        return _card((await self._db.execute(query)).mappings().one())

    async def save(self, card: Card) -> Card:
        """Write a card; the version goes up by one."""
        saved = replace(card, version=card.version + 1)
        await self._db.execute(update(cards).where(cards.c.id == card.id).values(_values(saved)))
        return saved

    async def wipe_person(self, person: int) -> None:
        """Destroy the cards somebody filled in (152-FZ art. 21)."""
        await self._db.execute(delete(cards).where(cards.c.author_id == person))


def _criterion_values(one: Criterion) -> dict[str, Any]:
    return {
        "group": one.group.value,
        "words": one.words,
        "place": one.place,
        "active": one.active,
        "version": one.version,
    }


def _criterion(row: RowMapping) -> Criterion:
    return Criterion(**{**row, "group": Group(row["group"])})


def _values(card: Card) -> dict[str, Any]:
    return {
        "version": card.version,
        "meeting_id": card.meeting,
        "author_id": card.author,
        "marks": [[criterion, mark] for criterion, mark in card.marks.items()],
        "strengths": card.strengths,
        "questions": card.questions,
        "started_at": card.started_at,
        "done_at": card.done_at,
    }


def _card(row: RowMapping) -> Card:
    return Card(
        id=row["id"],
        version=row["version"],
        meeting=row["meeting_id"],
        author=row["author_id"],
        marks=dict(row["marks"]),
        strengths=row["strengths"],
        questions=row["questions"],
        started_at=row["started_at"],
        done_at=row["done_at"],
    )
