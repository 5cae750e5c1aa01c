"""Attachments: a row first, with the name its file will have; the file lies in the data folder."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import uuid4

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
    bindparam,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.attachment import (
    HERE,
    Attachment,
    AttachmentKind,
    AttachmentState,
    suffix_of,
)
from storage.tables import BigId, Utc, metadata

attachments = Table(
    "attachments",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("about", String(24), nullable=False),
    Column("of_id", BigId, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("title", Text, nullable=False),
    Column("size", Integer),
    Column("state", String(8), nullable=False),
    Column("file_name", Text),
    Column("sha256", String(64)),
    Column("at", Utc, nullable=False),
    Index(None, "about", "of_id"),
    Index(None, "person_id"),
    Index("ix_attachments_over", "id", sqlite_where=text("state IN ('failed', 'gone')")),
)

_OVER = (AttachmentState.FAILED, AttachmentState.GONE)
_GET = select(attachments).where(attachments.c.id == bindparam("number"))
_OF = (
    select(attachments)
    .where(
        attachments.c.about == bindparam("about"),
        attachments.c.of_id.in_(bindparam("of", expanding=True)),
        attachments.c.state.in_(HERE),
    )
    .order_by(attachments.c.id)
)
_LEFT = (
    select(attachments)
    .where(attachments.c.state.in_(_OVER), attachments.c.file_name.is_not(None))
    .order_by(attachments.c.id)
)


class Attachments:
    """Repository of `Attachment`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, one: Attachment) -> Attachment:
        """Keep a new row; the name of the file to come is given here, so that no file is ever unknown."""
        ending = ".jpg" if one.kind is AttachmentKind.PHOTO else suffix_of(one.title) or ".bin"
        query = insert(attachments).values(
            about=one.about,
            of_id=one.of,
            person_id=one.person,
            kind=one.kind.value,
            title=one.title,
            size=one.size,
            state=AttachmentState.ASKED.value,
            file_name=f"{one.at:%Y-%m}_{uuid4().hex}{ending}",
            at=one.at,
        )
        row = (await self._db.execute(query.returning(*attachments.c))).mappings().one()
        return _attachment(row)

    async def get(self, number: int) -> Attachment | None:
        """A row by its number."""
        found = await self._all(_GET, {"number": number})
        return found[0] if found else None

    async def of(self, about: str, of: int) -> list[Attachment]:
        """What is attached to a thing, oldest first; what is gone or never came is left out."""
        return await self._all(_OF, {"about": about, "of": [of]})

    async def of_many(self, about: str, ids: Collection[int]) -> dict[int, list[Attachment]]:
        """The same for several things, by their id; those without any are left out."""
        found: dict[int, list[Attachment]] = {}
        for one in await self._all(_OF, {"about": about, "of": list(ids)}):
            found.setdefault(one.of, []).append(one)
        return found

    async def kept(self, number: int, size: int, sha256: str) -> bool:
        """The file is on disk; whether it was still wanted (its person may have been erased meanwhile)."""
        values = {"state": AttachmentState.KEPT.value, "size": size, "sha256": sha256}
        return await self._from_asked(number, values)

    async def failed(self, number: int) -> bool:
        """The file could not be had; whether it was still wanted."""
        return await self._from_asked(number, {"state": AttachmentState.FAILED.value})

    async def give_up(self, number: int) -> None:
        """Taken back: its name goes now, its file after the commit (see `to_destroy`)."""
        await self._db.execute(_forget().where(attachments.c.id == number))

    async def to_destroy(self) -> list[Attachment]:
        """Rows given up whose file may still lie in the folder."""
        return await self._all(_LEFT, {})

    async def destroyed(self, number: int) -> None:
        """The file is no more."""
        query = update(attachments).where(attachments.c.id == number)
        await self._db.execute(query.values(file_name=None, sha256=None))

    async def wipe_person(self, person: int) -> None:
        """Give up everything somebody attached (152-FZ art. 21); the caller rings the bell ``errands``."""
        await self._db.execute(_forget().where(attachments.c.person_id == person))

    async def _from_asked(self, number: int, values: dict[str, Any]) -> bool:
        still = (attachments.c.id == number, attachments.c.state == AttachmentState.ASKED.value)
        query = update(attachments).where(*still).values(values)
        return (await self._db.execute(query)).rowcount > 0

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Attachment]:
        return [_attachment(row) for row in (await self._db.execute(query, values)).mappings()]


def _forget() -> Any:
    gone = {"state": AttachmentState.GONE.value, "title": "", "size": None, "sha256": None}
    return update(attachments).values(gone)


def _attachment(row: RowMapping) -> Attachment:
    return Attachment(
        id=row["id"],
        about=row["about"],
        of=row["of_id"],
        person=row["person_id"],
        kind=AttachmentKind(row["kind"]),
        title=row["title"],
        size=row["size"],
        state=AttachmentState(row["state"]),
        file_name=row["file_name"],
        sha256=row["sha256"],
        at=row["at"],
    )
