"""What requests and questionnaires have in common on disk: versions of an author, queue, bank."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Generic

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.schema import SchemaItem

from mentoring.bank import PAGE, Filter
from mentoring.people import Person, Status
from mentoring.submission import R, SubmissionStatus
from storage.people import People, name_key
from storage.people_tables import people
from storage.tables import BigId, Json, Utc


def submission_columns(table: str) -> list[SchemaItem]:
    """What every table of handed-in forms begins with; `newest` marks the version that counts."""
    only = text("newest")
    newest = Index(f"ix_{table}_newest", "person_id", unique=True, sqlite_where=only)
    return [
        Column("id", BigId, primary_key=True),
        Column("person_id", ForeignKey("people.id"), nullable=False),
        Column("version", Integer, nullable=False),
        Column("newest", Boolean(name="newest"), nullable=False),
        Column("status", String(16), nullable=False),
        Column("submitted_at", Utc, nullable=False),
        Column("decided_at", Utc),
        Column("decided_by", ForeignKey("people.id")),
        Column("comment", Text, nullable=False, default=""),
        Column("flagged", Json, nullable=False, default=list),
        UniqueConstraint("person_id", "version"),
        newest,
    ]


class Submissions(Generic[R]):
    """Repository of one kind of handed-in form.

    A subclass names its table, the record's class, and how answers become columns and back.
    """

    table: ClassVar[Table]
    record: ClassVar[Callable[..., Any]]
    queue_order: ClassVar[tuple[ColumnElement[Any], ...]]
    _get: ClassVar[Select[Any]]
    _current: ClassVar[Select[Any]]

    def __init_subclass__(cls) -> None:
        columns = cls.table.c
        cls._get = select(cls.table).where(columns.id == bindparam("of"))
        mine = columns.person_id == bindparam("person")
        cls._current = select(cls.table).where(mine, columns.newest)

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    def to_columns(self, record: R) -> dict[str, Any]:
        """Answers of a record by column."""
        raise NotImplementedError

    def from_columns(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Fields of a record from its row."""
        raise NotImplementedError

    async def add(self, record: R) -> R:
        """Keep a new version: the author's next number; earlier ones no longer count."""
        columns = self.table.c
        mine = columns.person_id == record.person
        await self._db.execute(update(self.table).where(mine).values(newest=False))
        last = await self._db.scalar(select(func.max(columns.version)).where(mine))
        values = {
            **self.to_columns(record),
            "person_id": record.person,
            "version": (last or 0) + 1,
            "newest": True,
            "status": record.status,
            "submitted_at": record.submitted_at,
        }
        query = insert(self.table).values(values).returning(*columns)
        return self._record((await self._db.execute(query)).mappings().one())

    async def get(self, of: int) -> R | None:
        """A version by its record number."""
        row = (await self._db.execute(self._get, {"of": of})).mappings().first()
        return self._record(row) if row else None

    async def current_of(self, person: int) -> R | None:
        """The version in force, whatever its status."""
        row = (await self._db.execute(self._current, {"person": person})).mappings().first()
        return self._record(row) if row else None

    async def history_of(self, person: int) -> list[R]:
        """All versions of an author, newest first."""
        query = select(self.table).where(self.table.c.person_id == person)
        rows = await self._db.execute(query.order_by(self.table.c.version.desc()))
        return [self._record(row) for row in rows.mappings()]

    async def save_decision(self, record: R) -> None:
        """Write where the record stands now, who decided and the comment."""
        query = update(self.table).where(self.table.c.id == record.id)
        await self._db.execute(
            query.values(
                status=record.status,
                decided_at=record.decided_at,
                decided_by=record.decided_by,
                comment=record.comment,
                flagged=list(record.flagged),
            )
        )

    async def queue(self) -> list[R]:
        """What waits for the curator: urgent first, then oldest first."""
        query = select(self.table).where(*self._of_members(SubmissionStatus.SUBMITTED))
        query = query.join(people, people.c.id == self.table.c.person_id)
        rows = await self._db.execute(query.order_by(*self.queue_order))
        return [self._record(row) for row in rows.mappings()]

    async def withdrawn(self, since: datetime) -> list[tuple[int, int, datetime]]:
        """Id, author and moment of what members have taken back since then."""
        columns = self.table.c
        where = self._of_members(SubmissionStatus.WITHDRAWN)
        query = select(columns.id, columns.person_id, columns.decided_at)
        query = query.join(people, people.c.id == columns.person_id)
        query = query.where(*where, columns.decided_at >= since)
        rows = await self._db.execute(query.order_by(columns.id))
        return [(row.id, row.person_id, row.decided_at) for row in rows]

    async def bank(self, wanted: Filter) -> tuple[list[tuple[R, Person]], int]:
        """One page of the bank with its authors, in order of names; and how many in all."""
        where = self._where(wanted)
        joined = people.c.id == self.table.c.person_id
        query = select(self.table).join(people, joined).where(*where)
        query = query.order_by(people.c.name_key, people.c.id)
        query = query.limit(PAGE).offset(wanted.page * PAGE)
        found = [self._record(row) for row in (await self._db.execute(query)).mappings().all()]
        cards = People(self._db)
        rows = [(record, await cards.get(record.person)) for record in found]
        counting = select(func.count()).select_from(self.table).join(people, joined).where(*where)
        return rows, int(await self._db.scalar(counting) or 0)

    async def counts(self) -> dict[SubmissionStatus, int]:
        """How many newest versions of members stand where; statuses without any are 0."""
        columns = self.table.c
        query = select(columns.status, func.count()).where(*self._of_members(None))
        query = query.join(people, people.c.id == columns.person_id).group_by(columns.status)
        found = {row[0]: row[1] for row in await self._db.execute(query)}
        return {status: found.get(status, 0) for status in SubmissionStatus}

    async def leave(self, person: int, now: datetime) -> None:
        """Withdraw what is in force: the author no longer takes part."""
        columns = self.table.c
        mine = (columns.person_id == person, columns.newest)
        still = columns.status != SubmissionStatus.WITHDRAWN
        gone = {"status": SubmissionStatus.WITHDRAWN, "decided_at": now, "decided_by": person}
        await self._db.execute(update(self.table).where(*mine, still).values(gone))

    async def wipe_person(self, person: int) -> None:
        """Destroy every version a person ever sent (152-FZ art. 21)."""
        await self._db.execute(delete(self.table).where(self.table.c.person_id == person))

    def _of_members(self, status: SubmissionStatus | None) -> list[ColumnElement[bool]]:
        where = [self.table.c.newest, people.c.status == Status.MEMBER]
        return [*where, self.table.c.status == status] if status else where

    def _where(self, wanted: Filter) -> list[ColumnElement[bool]]:
        columns = self.table.c
        where = self._of_members(wanted.status)
        if wanted.status is None:
            where.append(columns.status != SubmissionStatus.WITHDRAWN)
        if wanted.text.strip():
            where.append(people.c.name_key.contains(name_key(wanted.text), autoescape=True))
        if wanted.area:
            where.append(columns.areas.cast(Text).contains(f'["{wanted.area}",', autoescape=True))
        if wanted.kind:
            where.append(columns.kinds.cast(Text).contains(f'"{wanted.kind}"', autoescape=True))
        return where

    def _record(self, row: RowMapping) -> R:
        made: R = self.record(
            id=row["id"],
            person=row["person_id"],
            version=row["version"],
            status=SubmissionStatus(row["status"]),
            submitted_at=row["submitted_at"],
            decided_at=row["decided_at"],
            decided_by=row["decided_by"],
            comment=row["comment"],
            flagged=tuple(row["flagged"]),
            **self.from_columns(dict(row)),
        )
        return made
