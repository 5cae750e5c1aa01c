"""Reminders: planned once by key, claimed by state, never said twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import (
    Select,
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
    State,
    Topic,
)
from storage.reminder_rows import columns, is_renewed, reminder_of, reminders, renewal

KEEP = timedelta(days=400)
"""Longer than a school year: a key remembered is a thing not said twice."""
CHUNK = 400
"""Numbers of one statement."""

_W = text("reminders.state = 'waiting'")
"""Spelt out and not bound: only so does SQLite know that the partial index serves."""
_DUE = (
    select(reminders)
    .where(_W, reminders.c.due_at <= bindparam("now"))
    .order_by(reminders.c.due_at, reminders.c.id)
    .limit(bindparam("most"))
)
_MORNINGS = (
    select(reminders)
    .where(
        _W,
        reminders.c.pace == Pace.MORNING.value,
        reminders.c.due_at <= bindparam("now"),
        reminders.c.person_id.in_(bindparam("people", expanding=True)),
    )
    .order_by(reminders.c.due_at, reminders.c.id)
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
_AGAIN = _SET.values(state=State.WAITING.value, pace=bindparam("to_pace"), due_at=bindparam("due"))
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

    async def put(
        self,
        topics: Collection[Topic],
        wanted: Sequence[Reminder],
        now: datetime,
        *,
        only_add: bool = False,
    ) -> None:
        """Make the waiting reminders of these topics the wanted ones.

        A key that was said stays said; one that waits takes the new time, unless its own has come already:
        a bot switched on for some hours a day would else put it off for ever. One that was dropped, and
        is wanted again, waits again.

        Args:
            only_add: what waits and is not named stays.
        """
        there: dict[tuple[Topic, int, str], Reminder] = {}
        for row in await self.of(topics):
            there[row.topic, row.person, row.key] = row
        fresh, renewed = [], []
        for one in wanted:
            old = there.pop((one.topic, one.person, one.key), None)
            if old is None:
                fresh.append(columns(one))
            elif is_renewed(old, one, now):
                renewed.append(renewal(old, one))
        if fresh:
            await self._db.execute(_ADD, fresh)
        if renewed:
            await self._db.execute(_RENEW, renewed)
        if not only_add:
            gone = {one.id: Drop.CHANGED for one in there.values() if one.state is State.WAITING}
            await self.dropped(gone)

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
        found: list[Reminder] = []
        for some in chunks(people):
            found += await self._all(_MORNINGS, {"now": now, "people": some})
        return found

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

    async def said(self, rows: Mapping[int, int], now: datetime) -> None:
        """Mark rows as said, each with the message it stands in."""
        if rows:
            marks = [{"row": row, "at": now, "message": message} for row, message in rows.items()]
            await self._db.execute(_SAID, marks)

    async def again(self, rows: Iterable[Reminder], due: datetime, pace: Pace) -> None:
        """Let rows that were said wait again: their reader has put them off."""
        marks = [{"row": row.id, "due": due, "to_pace": pace.value} for row in rows]
        if marks:
            await self._db.execute(_AGAIN, marks)

    async def unsay(self, messages: Collection[int]) -> None:
        """Let what stood in these messages, which never arrived, wait again."""
        said = reminders.c.state == State.SAID.value
        for some in chunks(messages):
            query = update(reminders).where(said, reminders.c.said_with.in_(some))
            values = {"state": State.WAITING.value, "said_at": None, "said_with": None}
            await self._db.execute(query.values(values))

    async def wipe_person(self, person: int) -> None:
        """Destroy somebody's reminders."""
        await self._db.execute(delete(reminders).where(reminders.c.person_id == person))

    async def purge(self, now: datetime) -> None:
        """Forget what was settled more than a school year ago."""
        old = (reminders.c.state != State.WAITING.value, reminders.c.due_at < now - KEEP)
        await self._db.execute(delete(reminders).where(*old))

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Reminder]:
        return [reminder_of(row) for row in (await self._db.execute(query, values)).mappings()]
