"""The curator's own words in the final report, chapter by chapter (3.4(10))."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.report import Chapter
from storage.tables import metadata

report_texts = Table(
    "report_texts",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("chapter", String(16), primary_key=True),
    Column("words", Text, nullable=False),
)


class Reports:
    """Repository, by the first calendar year of a school year."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def of(self, year: int) -> dict[Chapter, str]:
        """What is written, in the order of the chapters."""
        query = select(report_texts).where(report_texts.c.year == year)
        found = {row.chapter: row.words for row in await self._db.execute(query)}
        return {one: found[one] for one in Chapter if one in found}

    async def put(self, year: int, chapter: Chapter, words: str) -> None:
        """Keep the text of a chapter; an empty one takes it away."""
        mine = (report_texts.c.year == year, report_texts.c.chapter == chapter)
        await self._db.execute(delete(report_texts).where(*mine))
        if words:
            values = {"year": year, "chapter": chapter.value, "words": words}
            await self._db.execute(insert(report_texts).values(values))
