"""Cards of practices and who wrote them (3.4(5), A2.6)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    String,
    Table,
    Text,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.pair.nouns import Side
from mentoring.practice import Author, Criterion, Piece, Practice, PracticeState
from storage.tables import BigId, Json, Utc, metadata

practices = Table(
    "practices",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("begun_by", ForeignKey("people.id"), nullable=False),
    Column("begun_at", Utc, nullable=False),
    Column("pieces", Json, nullable=False),
    Column("criteria", Json, nullable=False),
    Column("comment", Text, nullable=False),
    UniqueConstraint("pair_id"),
)

practice_authors = Table(
    "practice_authors",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("practice_id", ForeignKey("practices.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("side", String(16), nullable=False),
    Column("agreed_at", Utc),
    UniqueConstraint("practice_id", "person_id"),
    Index(None, "person_id"),
)

_NEWEST = select(practices).order_by(practices.c.since.desc(), practices.c.id.desc())


class Practices:
    """Repository of `Practice`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, practice: Practice) -> Practice:
        """Keep a new card.

        Returns:
            it with its number.
        """
        query = insert(practices).values(**_columns(practice), version=1)
        number = (await self._db.execute(query.returning(practices.c.id))).scalar_one()
        await self._put_authors(number, practice.authors)
        return await self._sure(number)

    async def save(self, practice: Practice) -> Practice:
        """Write one; its version grows, so older buttons about it are known to be old.

        Returns:
            it as it stands now.
        """
        values = {**_columns(practice), "version": practices.c.version + 1}
        query = update(practices).where(practices.c.id == practice.id).values(values)
        await self._db.execute(query)
        await self._put_authors(practice.id, practice.authors)
        return await self._sure(practice.id)

    async def get(self, of: int) -> Practice | None:
        """A card by its number."""
        found = await self._all(_NEWEST.where(practices.c.id == of))
        return found[0] if found else None

    async def of_pair(self, pair: int) -> Practice | None:
        """The card of a pair's work."""
        found = await self._all(_NEWEST.where(practices.c.pair_id == pair))
        return found[0] if found else None

    async def of_person(self, person: int) -> list[Practice]:
        """Everything somebody is an author of, the newest first."""
        theirs = select(practice_authors.c.practice_id).where(
            practice_authors.c.person_id == person
        )
        return await self._all(_NEWEST.where(practices.c.id.in_(theirs)))

    async def in_state(self, *states: PracticeState) -> list[Practice]:
        """Cards that stand there, the newest in its state first."""
        return await self._all(_NEWEST.where(practices.c.state.in_(states)))

    async def remove(self, of: int) -> None:
        """Destroy a card: nobody is left of it."""
        await self._db.execute(delete(practice_authors).where(practice_authors.c.practice_id == of))
        await self._db.execute(delete(practices).where(practices.c.id == of))

    async def _sure(self, number: int) -> Practice:
        found = await self.get(number)
        if found is None:
            raise LookupError(f"practice {number}")
        return found

    async def _put_authors(self, of: int, authors: Iterable[Author]) -> None:
        await self._db.execute(delete(practice_authors).where(practice_authors.c.practice_id == of))
        rows = [
            {
                "practice_id": of,
                "person_id": one.person,
                "side": one.side.value,
                "agreed_at": one.agreed_at,
            }
            for one in authors
        ]
        if rows:
            await self._db.execute(insert(practice_authors), rows)

    async def _all(self, query: Select[Any]) -> list[Practice]:
        rows = (await self._db.execute(query)).mappings().all()
        found = select(practice_authors).order_by(practice_authors.c.id)
        of = found.where(practice_authors.c.practice_id.in_([row["id"] for row in rows]))
        authors: dict[int, list[Author]] = {}
        for row in (await self._db.execute(of)).mappings():
            authors.setdefault(row["practice_id"], []).append(
                Author(person=row["person_id"], side=Side(row["side"]), agreed_at=row["agreed_at"])
            )
        return [_practice(row, authors.get(row["id"], [])) for row in rows]


def _columns(practice: Practice) -> dict[str, Any]:
    return {
        "pair_id": practice.pair,
        "state": practice.state.value,
        "since": practice.since,
        "begun_by": practice.begun_by,
        "begun_at": practice.begun_at,
        "pieces": {piece.value: words for piece, words in practice.pieces.items()},
        "criteria": [one.value for one in practice.criteria],
        "comment": practice.comment,
    }


def _practice(row: RowMapping, authors: Iterable[Author]) -> Practice:
    return Practice(
        id=row["id"],
        version=row["version"],
        pair=row["pair_id"],
        state=PracticeState(row["state"]),
        since=row["since"],
        begun_by=row["begun_by"],
        begun_at=row["begun_at"],
        pieces={Piece(name): words for name, words in row["pieces"].items()},
        authors=tuple(authors),
        criteria=tuple(Criterion(one) for one in row["criteria"]),
        comment=row["comment"],
    )
