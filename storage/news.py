"""News and announcements for the site, and whom they name (8.1)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
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

from mentoring.news import Mention, News, NewsKind, NewsState
from storage.tables import BigId, Utc, metadata

news = Table(
    "news",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("day", Date),
    Column("state", String(8), nullable=False),
    Column("shown_on", Date),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
)

news_people = Table(
    "news_people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("news_id", ForeignKey("news.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("cleared", Boolean(name="cleared"), nullable=False),
    UniqueConstraint("news_id", "person_id"),
    Index(None, "person_id"),
)

_ALL = select(news).order_by(news.c.id.desc())
_PEOPLE = select(news_people).order_by(news_people.c.id)


class NewsPieces:
    """Repository of `News`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[News]:
        """Everything ever written, the newest first."""
        rows = (await self._db.execute(_ALL)).mappings().all()
        people: dict[int, list[Mention]] = {}
        for row in (await self._db.execute(_PEOPLE)).mappings():
            people.setdefault(row["news_id"], []).append(_mention(row))
        return [_news(row, people.get(row["id"], [])) for row in rows]

    async def find(self, of: int) -> News | None:
        """One piece by its number."""
        row = (await self._db.execute(select(news).where(news.c.id == of))).mappings().first()
        if row is None:
            return None
        query = _PEOPLE.where(news_people.c.news_id == of)
        return _news(row, [_mention(one) for one in (await self._db.execute(query)).mappings()])

    async def add(self, one: News) -> News:
        """A new piece.

        Returns:
            it, with its number.
        """
        query = insert(news).values(_values(one)).returning(news.c.id)
        number: int = (await self._db.execute(query)).scalar_one()
        await self._put_people(number, one)
        return await self._sure(number)

    async def save(self, one: News) -> News:
        """Write all fields; the version goes up by one.

        Returns:
            it as saved.
        """
        values = {**_values(one), "version": one.version + 1}
        await self._db.execute(update(news).where(news.c.id == one.id).values(values))
        await self._db.execute(delete(news_people).where(news_people.c.news_id == one.id))
        await self._put_people(one.id, one)
        return await self._sure(one.id)

    async def wipe_person(self, person: int) -> None:
        """Forget whom the words named; the names in them are destroyed by `mentoring.news.forget`."""
        await self._db.execute(delete(news_people).where(news_people.c.person_id == person))

    async def _sure(self, number: int) -> News:
        found = await self.find(number)
        if found is None:
            raise LookupError(f"news {number}")
        return found

    async def _put_people(self, number: int, one: News) -> None:
        rows = [
            {
                "news_id": number,
                "person_id": mention.person,
                "name": mention.name,
                "cleared": mention.cleared,
            }
            for mention in one.mentions
        ]
        if rows:
            await self._db.execute(insert(news_people), rows)


def _values(one: News) -> dict[str, Any]:
    return {
        "version": one.version,
        "kind": one.kind.value,
        "title": one.title,
        "text": one.text,
        "day": one.day,
        "state": one.state.value,
        "shown_on": one.shown_on,
        "made_by": one.made_by,
        "made_at": one.made_at,
    }


def _news(row: RowMapping, people: list[Mention]) -> News:
    return News(
        **{
            **row,
            "kind": NewsKind(row["kind"]),
            "state": NewsState(row["state"]),
            "mentions": tuple(people),
        }
    )


def _mention(row: RowMapping) -> Mention:
    return Mention(row["person_id"], row["name"], row["cleared"])
