"""Competitions and conferences people take part in (3.5, 4.2)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    String,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.contest import Contest, ContestKind, ContestState, Level, Result
from storage.tables import BigId, Utc, metadata

contests = Table(
    "contests",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("pair_id", ForeignKey("pairs.id")),
    Column("title", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("level", String(16), nullable=False),
    Column("deadline", Date),
    Column("state", String(16), nullable=False),
    Column("result", String(16)),
    Column("words", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("moved_at", Utc, nullable=False),
    Index(None, "person_id"),
)

_NEWEST = select(contests).order_by(contests.c.id.desc())


class Contests:
    """Repository of `Contest`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, contest: Contest) -> Contest:
        """Keep a new one.

        Returns:
            it with its number.
        """
        query = insert(contests).values(**_columns(contest), version=1).returning(*contests.c)
        return _contest((await self._db.execute(query)).mappings().one())

    async def save(self, contest: Contest) -> Contest:
        """Write one; its version grows, so older buttons about it are known to be old.

        Returns:
            it as it stands now.
        """
        values = {**_columns(contest), "version": contests.c.version + 1}
        query = update(contests).where(contests.c.id == contest.id).values(values)
        query = query.returning(*contests.c)
        return _contest((await self._db.execute(query)).mappings().one())

    async def get(self, of: int) -> Contest | None:
        """One by its number."""
        found = await self.some([of])
        return found[0] if found else None

    async def some(self, ids: Collection[int]) -> list[Contest]:
        """Several by number, the newest first."""
        return await self._all(_NEWEST.where(contests.c.id.in_(ids)))

    async def of_people(self, people: Collection[int]) -> list[Contest]:
        """Everything these people take part in or were recommended, the newest first."""
        return await self._all(_NEWEST.where(contests.c.person_id.in_(people)))

    async def all(self) -> list[Contest]:
        """The whole school's, the newest first."""
        return await self._all(_NEWEST)

    async def remove(self, of: int) -> None:
        """Take one away."""
        await self._db.execute(delete(contests).where(contests.c.id == of))

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody took part in; what they recommended to others is the others'."""
        await self._db.execute(delete(contests).where(contests.c.person_id == person))

    async def _all(self, query: Select[Any]) -> list[Contest]:
        return [_contest(row) for row in (await self._db.execute(query)).mappings()]


_SAME = (
    "title",
    "link",
    "kind",
    "level",
    "deadline",
    "state",
    "result",
    "words",
    "made_at",
    "moved_at",
)


def _columns(contest: Contest) -> dict[str, Any]:
    return {
        **{name: getattr(contest, name) for name in _SAME},
        "person_id": contest.person,
        "by_id": contest.by,
        "pair_id": contest.pair,
    }


def _contest(row: RowMapping) -> Contest:
    return Contest(
        **{name: row[name] for name in ("id", "version", "title", "link", "deadline", "words")},
        person=row["person_id"],
        by=row["by_id"],
        pair=row["pair_id"],
        kind=ContestKind(row["kind"]),
        level=Level(row["level"]),
        state=ContestState(row["state"]),
        result=Result(row["result"]) if row["result"] else None,
        made_at=row["made_at"],
        moved_at=row["moved_at"],
    )
