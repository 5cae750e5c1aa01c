"""What the curator keeps for the monitoring: figures of the staff, who stays, the text of the SWOT."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.swot import Corner
from storage.tables import metadata

staff_figures = Table(
    "staff_figures",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("code", String(16), primary_key=True),
    Column("value", Integer, nullable=False),
)

staff_stays = Table(
    "staff_stays",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("stays", Boolean(name="stays"), nullable=False),
)

swot_texts = Table(
    "swot_texts",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("corner", String(16), primary_key=True),
    Column("words", Text, nullable=False),
)


class Monitoring:
    """Repository of all three, by the first calendar year of a school year."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def figures(self, year: int) -> dict[str, int]:
        """Numbers of the staff by code."""
        query = select(staff_figures).where(staff_figures.c.year == year)
        return {row.code: row.value for row in await self._db.execute(query)}

    async def put_figure(self, year: int, code: str, value: int | None) -> None:
        """Keep a number; ``None`` takes it away."""
        mine = (staff_figures.c.year == year, staff_figures.c.code == code)
        await self._db.execute(delete(staff_figures).where(*mine))
        if value is not None:
            values = {"year": year, "code": code, "value": value}
            await self._db.execute(insert(staff_figures).values(values))

    async def stays(self, year: int) -> dict[int, bool]:
        """By person whether they still work here after that year."""
        query = select(staff_stays).where(staff_stays.c.year == year)
        return {row.person_id: row.stays for row in await self._db.execute(query)}

    async def put_stays(self, year: int, person: int, *, stays: bool) -> None:
        """Note whether somebody still works here."""
        query = insert(staff_stays).values(year=year, person_id=person, stays=stays)
        keys = ["year", "person_id"]
        await self._db.execute(
            query.on_conflict_do_update(index_elements=keys, set_={"stays": stays})
        )

    async def swot(self, year: int) -> dict[Corner, str]:
        """The curator's own text, corner by corner."""
        query = select(swot_texts).where(swot_texts.c.year == year)
        return {Corner(row.corner): row.words for row in await self._db.execute(query)}

    async def put_swot(self, year: int, corner: Corner, words: str) -> None:
        """Keep the text of a corner; an empty one takes it away."""
        mine = (swot_texts.c.year == year, swot_texts.c.corner == corner)
        await self._db.execute(delete(swot_texts).where(*mine))
        if words:
            values = {"year": year, "corner": corner.value, "words": words}
            await self._db.execute(insert(swot_texts).values(values))

    async def wipe_person(self, person: int) -> None:
        """Destroy that somebody stayed or left (152-FZ art. 21)."""
        await self._db.execute(delete(staff_stays).where(staff_stays.c.person_id == person))
