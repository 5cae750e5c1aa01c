"""Lessons of the week by person."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.timetable import Week
from storage.tables import BigId, metadata

lessons = Table(
    "lessons",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    UniqueConstraint("person_id", "weekday", "number"),
)

_OF = select(lessons).where(lessons.c.person_id.in_(bindparam("people", expanding=True)))


class Timetable:
    """Repository of weeks."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def of(self, person: int) -> Week:
        """Lessons of one person."""
        return (await self.of_many([person]))[person]

    async def of_many(self, people: Collection[int]) -> dict[int, Week]:
        """Lessons by person; somebody who entered none has an empty week."""
        found: dict[int, set[tuple[int, int]]] = {one: set() for one in people}
        for row in await self._db.execute(_OF, {"people": list(people)}):
            found[row.person_id].add((row.weekday, row.number))
        return {person: frozenset(week) for person, week in found.items()}

    async def put_day(self, person: int, weekday: int, numbers: Collection[int]) -> None:
        """Put these lessons of one day in place of the old ones."""
        mine = (lessons.c.person_id == person, lessons.c.weekday == weekday)
        await self._db.execute(delete(lessons).where(*mine))
        rows = [{"person_id": person, "weekday": weekday, "number": n} for n in sorted(numbers)]
        if rows:
            await self._db.execute(insert(lessons), rows)

    async def wipe_person(self, person: int) -> None:
        """Destroy somebody's timetable."""
        await self._db.execute(delete(lessons).where(lessons.c.person_id == person))
