"""Reminders: planned once by key, claimed by state, never said twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.reminder.nouns import (
    Drop,
    Pace,
    Reminder,
    ReminderKind,
    State,
    Topic,
)
from storage.tables import BigId, Utc, metadata

reminders = Table(
    "reminders",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("of_id", BigId, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("key", String(48), nullable=False),
    Column("pace", String(8), nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("wanted_on", Date),
    Column("wanted_at", Utc),
    Column("back", Boolean, nullable=False, server_default=text("0")),
    Column("until", Utc),
    Column("state", String(8), nullable=False),
    Column("dropped", String(8)),
    Column("said_at", Utc),
    Column("said_with", Integer),
    UniqueConstraint("kind", "of_id", "person_id", "key"),
    Index("ix_reminders_due", "due_at", sqlite_where=text("state = 'waiting'")),
    Index(None, "person_id", "state"),
    Index(None, "said_with"),
)

KEEP = timedelta(days=400)
"""Longer than a school year: a key remembered is a thing not said twice."""
CHUNK = 400
"""Numbers of one statement."""

_W = reminders.c.state == State.WAITING.value
_DUE = (
    select(reminders)
    .where(_W, reminders.c.due_at <= bindparam("now"))
    .order_by(reminders.c.due_at, reminders.c.id)
    .limit(bindparam("most"))
)
_MORNINGS = select(reminders).where(
    _W,
    reminders.c.pace == Pace.MORNING.value,
    reminders.c.due_at <= bindparam("now"),
    reminders.c.person_id.in_(bindparam("people", expanding=True)),
)
_THEIRS = select(reminders).where(
    _W, reminders.c.person_id.in_(bindparam("people", expanding=True))
)
_OF = select(reminders).where(
    reminders.c.kind == bindparam("kind"), reminders.c.of_id.in_(bindparam("of", expanding=True))
)
_ADD = insert(reminders).on_conflict_do_nothing()
_SET = update(reminders).where(reminders.c.id == bindparam("row"))
_MOVE = _SET.where(_W).values(due_at=bindparam("due"))
_DROP = _SET.where(_W).values(state=State.DROPPED.value, dropped=bindparam("why"))
_SAID = _SET.where(_W).values(
    state=State.SAID.value, said_at=bindparam("at"), said_with=bindparam("message")
)
_AGAIN = _SET.values(state=State.WAITING.value, pace=Pace.AT_ONCE.value, due_at=bindparam("due"))
_RENEW = _SET.values(
    state=State.WAITING.value,
    dropped=None,
    pace=bindparam("to_pace"),
    due_at=bindparam("due"),
    wanted_on=bindparam("to_on"),
    wanted_at=bindparam("to_at"),
    back=bindparam("to_back"),
    until=bindparam("to_until"),
)
T = TypeVar("T")


def chunks(items: Collection[T]) -> Iterator[list[T]]:
    many = list(items)
    for start in range(0, len(many), CHUNK):
        yield many[start : start + CHUNK]


class Reminders:
    """Repository of `Reminder`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def put(self, topics: Collection[Topic], wanted: Sequence[Reminder]) -> None:
        """Make the waiting reminders of these topics the wanted ones.

        A key that was said stays said; one that waits takes the new time; one that was dropped because
        its thing had changed or was done, and is wanted again, waits again.
        """
        there: dict[tuple[Topic, int, str], Reminder] = {}
        for row in await self.of(topics):
            there[row.topic, row.person, row.key] = row
        fresh, renewed = [], []
        for one in wanted:
            old = there.pop((one.topic, one.person, one.key), None)
            if old is None:
                fresh.append(_columns(one))
            elif _is_renewed(old, one):
                renewed.append(_renewal(old, one))
        if fresh:
            await self._db.execute(_ADD, fresh)
        if renewed:
            await self._db.execute(_RENEW, renewed)
        await self.dropped(
            {one.id: Drop.CHANGED for one in there.values() if one.state is State.WAITING}
        )

    async def of(self, topics: Collection[Topic]) -> list[Reminder]:
        """Everything ever planned for these topics."""
        found: list[Reminder] = []
        for kind in {one.kind for one in topics}:
            for of in chunks({one.of for one in topics if one.kind is kind}):
                found += await self._all(_OF, {"kind": kind.value, "of": of})
        return found

    async def due(self, now: datetime, most: int) -> list[Reminder]:
        """What is due, the oldest first."""
        return await self._all(_DUE, {"now": now, "most": most})

    async def mornings(self, people: Collection[int], now: datetime) -> list[Reminder]:
        """Everything due of these people that a morning's message gathers."""
        return await self._all(_MORNINGS, {"now": now, "people": list(people)}) if people else []

    async def people_waiting(self) -> list[int]:
        """Everybody for whom something waits."""
        query = select(reminders.c.person_id).where(_W).distinct().order_by(reminders.c.person_id)
        return list((await self._db.execute(query)).scalars())

    async def waiting_of(self, people: Collection[int]) -> list[Reminder]:
        """What waits for these people."""
        found: list[Reminder] = []
        for some in chunks(people):
            found += await self._all(_THEIRS, {"people": some})
        return found

    async def said_with(self, message: int) -> list[Reminder]:
        """Everything said in one message."""
        return await self._all(select(reminders).where(reminders.c.said_with == message), {})

    async def move(self, due: Mapping[int, datetime]) -> None:
        """Give waiting rows another moment."""
        if due:
            rows = [{"row": row, "due": moment} for row, moment in due.items()]
            await self._db.execute(_MOVE, rows)

    async def dropped(self, why: Mapping[int, Drop]) -> None:
        """Give up waiting rows, each for its reason."""
        if why:
            rows = [{"row": row, "why": reason.value} for row, reason in why.items()]
            await self._db.execute(_DROP, rows)

    async def drop(self, topics: Iterable[Topic], why: Drop, person: int | None = None) -> None:
        """Give up what waits of these topics (for one person)."""
        rows = await self.of(list(topics))
        await self.dropped(
            {
                row.id: why
                for row in rows
                if row.state is State.WAITING and person in (None, row.person)
            }
        )

    async def said(self, rows: Iterable[int], message: int, now: datetime) -> None:
        """Mark rows as said in one message."""
        marks = [{"row": row, "at": now, "message": message} for row in rows]
        await self._db.execute(_SAID, marks)

    async def again(self, rows: Iterable[Reminder], due: datetime) -> None:
        """Let rows that were said wait again: their reader has put them off."""
        marks = [{"row": row.id, "due": due} for row in rows]
        if marks:
            await self._db.execute(_AGAIN, marks)

    async def wipe_person(self, person: int) -> None:
        """Destroy somebody's reminders."""
        await self._db.execute(delete(reminders).where(reminders.c.person_id == person))

    async def purge(self, now: datetime) -> None:
        """Forget what was settled more than a school year ago."""
        old = (reminders.c.state != State.WAITING.value, reminders.c.due_at < now - KEEP)
        await self._db.execute(delete(reminders).where(*old))

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Reminder]:
        return [_reminder(row) for row in (await self._db.execute(query, values)).mappings()]


def _is_renewed(old: Reminder, one: Reminder) -> bool:
    """Whether an existing row has to change for what is wanted now."""
    if old.state is State.WAITING:
        # A row that was put off keeps the moment its reader chose.
        return old.said_at is None and _wishes(old) != _wishes(one)
    return old.state is State.DROPPED and old.drop in (Drop.CHANGED, Drop.DONE)


def _wishes(one: Reminder) -> tuple[object, ...]:
    return one.due_at, one.until, one.pace, one.on, one.at, one.back


def _renewal(old: Reminder, one: Reminder) -> dict[str, Any]:
    return {
        "row": old.id,
        "due": one.due_at,
        "to_pace": one.pace,
        "to_on": one.on,
        "to_at": one.at,
        "to_back": one.back,
        "to_until": one.until,
    }


def _columns(one: Reminder) -> dict[str, Any]:
    return {
        "kind": one.topic.kind.value,
        "of_id": one.topic.of,
        "person_id": one.person,
        "key": one.key,
        "pace": one.pace.value,
        "due_at": one.due_at,
        "wanted_on": one.on,
        "wanted_at": one.at,
        "back": one.back,
        "until": one.until,
        "state": one.state.value,
    }


def _reminder(row: RowMapping) -> Reminder:
    return Reminder(
        id=row["id"],
        topic=Topic(ReminderKind(row["kind"]), row["of_id"]),
        person=row["person_id"],
        key=row["key"],
        pace=Pace(row["pace"]),
        due_at=row["due_at"],
        on=row["wanted_on"],
        at=row["wanted_at"],
        back=row["back"],
        until=row["until"],
        state=State(row["state"]),
        drop=Drop(row["dropped"]) if row["dropped"] else None,
        said_at=row["said_at"],
        said_with=row["said_with"],
    )
