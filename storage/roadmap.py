"""Roadmaps of school years, their rows and dates (3.3, 3.4(3), annex 2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
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
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.people import Role
from mentoring.roadmap.nouns import End, Item, Point, Repeat, Roadmap, RoadmapState
from mentoring.school_year import SchoolYear
from storage.tables import BigId, Json, Utc, metadata

roadmaps = Table(
    "roadmaps",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("year", Integer, nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("approved_on", Date),
    Column("approved_by", ForeignKey("people.id")),
    Column("words", Text, nullable=False),
)

roadmap_items = Table(
    "roadmap_items",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("roadmap_id", ForeignKey("roadmaps.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("stage", Integer, nullable=False),
    Column("code", String(8), nullable=False),
    Column("title", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("repeat", String(16), nullable=False),
    Column("roles", Json, nullable=False),
    Column("person_id", ForeignKey("people.id")),
    Index(None, "roadmap_id"),
)

roadmap_points = Table(
    "roadmap_points",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("item_id", ForeignKey("roadmap_items.id"), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("about_id", ForeignKey("people.id")),
    Column("end", String(16)),
    Column("ended_on", Date),
    Column("ended_by", ForeignKey("people.id")),
    Column("fact", String(16), nullable=False),
    Column("number", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("by_hand", Boolean(name="by_hand"), nullable=False),
    Index(None, "item_id"),
)

_POINTS = select(roadmap_points).order_by(roadmap_points.c.due_on, roadmap_points.c.id)


class Roadmaps:
    """Repository of `Roadmap`, `Item` and `Point`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[Roadmap]:
        """Every roadmap, the newest year first."""
        query = select(roadmaps).order_by(roadmaps.c.year.desc())
        return [_roadmap(row) for row in (await self._db.execute(query)).mappings()]

    async def get(self, of: int) -> Roadmap | None:
        """A roadmap by its number."""
        query = select(roadmaps).where(roadmaps.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        return _roadmap(row) if row else None

    async def of_year(self, year: SchoolYear) -> Roadmap | None:
        """The roadmap of a school year."""
        query = select(roadmaps).where(roadmaps.c.year == year.start)
        row = (await self._db.execute(query)).mappings().first()
        return _roadmap(row) if row else None

    async def add(self, roadmap: Roadmap, items: Iterable[Item]) -> Roadmap:
        """A new roadmap with its rows."""
        query = insert(roadmaps).values(_roadmap_columns(roadmap)).returning(*roadmaps.c)
        added = _roadmap((await self._db.execute(query)).mappings().one())
        for item in items:
            await self.add_item(replace(item, roadmap=added.id))
        return added

    async def save(self, roadmap: Roadmap) -> Roadmap:
        """Write all fields; the version goes up by one."""
        saved = replace(roadmap, version=roadmap.version + 1)
        mine = roadmaps.c.id == roadmap.id
        await self._db.execute(update(roadmaps).where(mine).values(_roadmap_columns(saved)))
        return saved

    async def items(self, roadmap: int) -> list[Item]:
        """The rows of a roadmap in their order, with their dates."""
        query = select(roadmap_items).where(roadmap_items.c.roadmap_id == roadmap)
        query = query.order_by(roadmap_items.c.stage, roadmap_items.c.place, roadmap_items.c.id)
        rows = (await self._db.execute(query)).mappings().all()
        inside = select(roadmap_items.c.id).where(roadmap_items.c.roadmap_id == roadmap)
        points: dict[int, list[Point]] = {}
        wanted = _POINTS.where(roadmap_points.c.item_id.in_(inside))
        for row in (await self._db.execute(wanted)).mappings():
            points.setdefault(row["item_id"], []).append(_point(row))
        return [_item(row, points.get(row["id"], ())) for row in rows]

    async def item(self, of: int) -> Item | None:
        """A row by its number."""
        query = select(roadmap_items).where(roadmap_items.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        if row is None:
            return None
        found = (await self._db.execute(_POINTS.where(roadmap_points.c.item_id == of))).mappings()
        return _item(row, [_point(one) for one in found])

    async def add_item(self, item: Item) -> Item:
        """A new row with its dates."""
        query = insert(roadmap_items).values(_item_columns(item)).returning(*roadmap_items.c)
        row = (await self._db.execute(query)).mappings().one()
        for point in item.points:
            await self.add_point(replace(point, item=row["id"]))
        return await self._sure(row["id"])

    async def save_item(self, item: Item) -> Item:
        """Write all fields but the dates; the version goes up by one."""
        values = _item_columns(replace(item, version=item.version + 1))
        await self._db.execute(
            update(roadmap_items).where(roadmap_items.c.id == item.id).values(values)
        )
        return await self._sure(item.id)

    async def remove_item(self, of: int) -> None:
        """Take a row out with its dates."""
        await self._db.execute(delete(roadmap_points).where(roadmap_points.c.item_id == of))
        await self._db.execute(delete(roadmap_items).where(roadmap_items.c.id == of))

    async def add_point(self, point: Point) -> Point:
        """A new date of a row."""
        query = insert(roadmap_points).values(_point_columns(point)).returning(*roadmap_points.c)
        return _point((await self._db.execute(query)).mappings().one())

    async def save_point(self, point: Point) -> None:
        """Write all fields of a date."""
        mine = roadmap_points.c.id == point.id
        await self._db.execute(update(roadmap_points).where(mine).values(_point_columns(point)))

    async def remove_point(self, of: int) -> None:
        """Take a date out."""
        await self._db.execute(delete(roadmap_points).where(roadmap_points.c.id == of))

    async def wipe_person(self, person: int) -> None:
        """Destroy what is about somebody; rows they answered for go back to their roles."""
        points, items = roadmap_points, roadmap_items
        await self._db.execute(delete(points).where(points.c.about_id == person))
        theirs = points.c.ended_by == person
        await self._db.execute(update(points).where(theirs).values(words=""))
        owned = items.c.person_id == person
        await self._db.execute(update(items).where(owned).values(person_id=None))

    async def _sure(self, of: int) -> Item:
        found = await self.item(of)
        if found is None:
            raise LookupError(f"row {of} of a roadmap")
        return found


def _roadmap_columns(roadmap: Roadmap) -> dict[str, Any]:
    same = "version since made_by made_at approved_on approved_by words"
    return {
        **{name: getattr(roadmap, name) for name in same.split()},
        "year": roadmap.year.start,
        "state": roadmap.state.value,
    }


def _roadmap(row: RowMapping) -> Roadmap:
    year, state = SchoolYear(row["year"]), RoadmapState(row["state"])
    return Roadmap(**{**row, "year": year, "state": state})


def _item_columns(item: Item) -> dict[str, Any]:
    same = "version place stage code title result"
    return {
        **{name: getattr(item, name) for name in same.split()},
        "roadmap_id": item.roadmap,
        "repeat": item.repeat.value,
        "roles": [one.value for one in item.roles],
        "person_id": item.person,
    }


def _item(row: RowMapping, points: Iterable[Point]) -> Item:
    known = {**row}
    return Item(
        **{
            **{name: known[name] for name in known if name not in ("roadmap_id", "person_id")},
            "roadmap": row["roadmap_id"],
            "person": row["person_id"],
            "repeat": Repeat(row["repeat"]),
            "roles": tuple(Role(one) for one in row["roles"]),
            "points": tuple(points),
        }
    )


def _point_columns(point: Point) -> dict[str, Any]:
    same = "due_on ended_on ended_by fact number words by_hand"
    return {
        **{name: getattr(point, name) for name in same.split()},
        "item_id": point.item,
        "about_id": point.about,
        "end": point.end.value if point.end else None,
    }


def _point(row: RowMapping) -> Point:
    known = {**row}
    item, about, end = known.pop("item_id"), known.pop("about_id"), known.pop("end")
    return Point(**known, item=item, about=about, end=End(end) if end else None)
