"""The register of documents as it is read: by kind, page by page, the newest first (bar 2)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.register import Registered
from storage.order_tables import order_papers
from storage.paper import papers, registered


class PaperRegister:
    """Read-only view of the papers, those asked for about oneself left out."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def page(
        self, kinds: Collection[str], hidden: Collection[str], offset: int, most: int
    ) -> list[Registered]:
        """Some rows, the newest first.

        Args:
            kinds: only these; empty means all.
            hidden: never these.
            offset: how many newer ones to pass over.
            most: how many to give.
        """
        query = select(papers).where(_wanted(kinds, hidden)).order_by(papers.c.id.desc())
        rows = (await self._db.execute(query.offset(offset).limit(most))).mappings()
        return [registered(row) for row in rows]

    async def count(self, kinds: Collection[str], hidden: Collection[str]) -> int:
        """How many rows there are; see `page`."""
        query = select(func.count()).select_from(papers).where(_wanted(kinds, hidden))
        return int(await self._db.scalar(query) or 0)

    async def kinds(self, hidden: Collection[str]) -> dict[str, int]:
        """Which kinds of documents there are, and how many of each."""
        query = select(papers.c.kind, func.count()).where(_wanted((), hidden))
        rows = await self._db.execute(query.group_by(papers.c.kind).order_by(papers.c.kind))
        return {row[0]: row[1] for row in rows}

    async def numbers(self) -> dict[int, tuple[str, str]]:
        """Number and date (ISO) that the files of orders bear, by number of the paper."""
        rows = await self._db.execute(select(order_papers.c.paper_id, order_papers.c.facts))
        return {row[0]: (row[1].get("number", ""), row[1].get("on", "")) for row in rows}


def _wanted(kinds: Collection[str], hidden: Collection[str]) -> ColumnElement[bool]:
    named = papers.c.kind.in_(kinds) if kinds else true()
    return named & papers.c.kind.not_in(hidden)
