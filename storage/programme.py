"""Programmes by version: reading, writing, what a replacing pair goes on with (annex 1, 7.2)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Select,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.programme.change import inherited
from mentoring.programme.nouns import (
    BINDING,
    LIMITS,
    OPEN,
    Change,
    Comment,
    Entry,
    Part,
    Programme,
    State,
)
from mentoring.programme.values import to_plain
from storage.pair import Pairs, pair_members
from storage.programme_rows import (
    comment_columns,
    comment_of,
    entry_columns,
    entry_of,
    programme_columns,
    programme_comments,
    programme_of,
    programme_parts,
    programmes,
)

_GET = select(programmes).where(programmes.c.id == bindparam("of"))
_OF_PAIRS = (
    select(programmes)
    .where(programmes.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(programmes.c.pair_id, programmes.c.number.desc())
)
_PARTS = select(programme_parts).where(
    programme_parts.c.programme_id.in_(bindparam("ids", expanding=True))
)
_COMMENTS = (
    select(programme_comments)
    .where(programme_comments.c.programme_id.in_(bindparam("ids", expanding=True)))
    .order_by(programme_comments.c.id)
)


class Programmes:
    """Repository of `Programme`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, programme: Programme) -> Programme:
        """Keep a new version.

        Returns:
            it with its number of record.
        """
        values = {**programme_columns(programme), "version": 1}
        query = insert(programmes).values(values).returning(programmes.c.id)
        number = int((await self._db.execute(query)).scalar_one())
        await self._put(number, programme)
        return await self._sure(number)

    async def save(self, programme: Programme) -> Programme:
        """Write a version; its record's version grows."""
        values = {**programme_columns(programme), "version": programmes.c.version + 1}
        query = update(programmes).where(programmes.c.id == programme.id)
        await self._db.execute(query.values(values))
        mine = programme_parts.c.programme_id == programme.id
        await self._db.execute(delete(programme_parts).where(mine))
        theirs = programme_comments.c.programme_id == programme.id
        await self._db.execute(delete(programme_comments).where(theirs))
        await self._put(programme.id, programme)
        return await self._sure(programme.id)

    async def get(self, of: int) -> Programme | None:
        """A version by the number of its record."""
        found = await self._all(_GET, {"of": of})
        return found[0] if found else None

    async def history(self, pair: int) -> list[Programme]:
        """Every version of a pair, the newest first."""
        return await self._all(_OF_PAIRS, {"pairs": [pair]})

    async def of_pairs(self, of: list[int]) -> list[Programme]:
        """Every version of several pairs, the newest of each first."""
        return await self._all(_OF_PAIRS, {"pairs": of})

    async def current(self, pair: int) -> Programme | None:
        """The newest version that came to something: a draft, or else the one in force."""
        found = await self.history(pair)
        return next((one for one in found if one.state is not State.DROPPED), None)

    async def in_force(self, pair: int) -> Programme | None:
        """The version that binds the pair now."""
        found = await self.history(pair)
        return next((one for one in found if one.state in BINDING), None)

    async def in_state(self, *states: State) -> list[Programme]:
        """Versions in any of these states, those longest there first."""
        query = select(programmes).where(programmes.c.state.in_(states))
        return await self._all(query.order_by(programmes.c.since, programmes.c.id))

    async def move(
        self, old_pair: int, new_pair: int, now: datetime | None = None
    ) -> Programme | None:
        """Give a replacing pair what it goes on with: a draft out of the newest version.

        Earlier versions, and this one as it was, stay with the old pair.

        Returns:
            the draft; ``None`` if the old pair had no programme.
        """
        # A first draft that came to nothing only because the pair ended is still worth going on with.
        versions = [
            one
            for one in await self.history(old_pair)
            if one.state is not State.DROPPED or one.change is Change.FIRST
        ]
        newest = versions[0] if versions else None
        pair = await Pairs(self._db).get(new_pair)
        if newest is None or pair is None or await self.current(new_pair) is not None:
            return None
        moment = now or pair.since
        today = moment.date() if now or pair.starts is None else pair.starts
        await self.close(old_pair, moment)
        return await self.add(inherited(newest, pair, moment, today))

    async def close(self, pair: int, now: datetime) -> None:
        """The pair's work is over: what was in force is closed, drafts come to nothing."""
        mine = programmes.c.pair_id == pair
        for states, state in (((State.IN_FORCE,), State.CLOSED), (OPEN, State.DROPPED)):
            query = update(programmes).where(mine, programmes.c.state.in_(states))
            values = {"state": state, "since": now, "version": programmes.c.version + 1}
            await self._db.execute(query.values(values))

    async def reopen(self, pair: int, now: datetime) -> None:
        """The pair works again: what was closed with it is in force again (7.1)."""
        query = update(programmes).where(
            programmes.c.pair_id == pair, programmes.c.state == State.CLOSED
        )
        values = {"state": State.IN_FORCE, "since": now, "version": programmes.c.version + 1}
        await self._db.execute(query.values(values))

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and what was written about them (152-FZ art. 21).

        Forms, dates and the events of the plan stay: they say nothing about anybody.
        """
        mine = programme_comments.c.by_id == person
        await self._db.execute(update(programme_comments).where(mine).values(words=""))
        place = pair_members.c.person_id == person
        query = select(programmes).join(
            pair_members, pair_members.c.pair_id == programmes.c.pair_id
        )
        for programme in await self._all(query.where(place)):
            pair = await Pairs(self._db).get(programme.pair)
            theirs = pair is not None and person in pair.mentees
            alone = theirs and pair is not None and not pair.is_group
            await self._wipe(programme, person, theirs=theirs, alone=alone)

    async def _wipe(self, programme: Programme, person: int, *, theirs: bool, alone: bool) -> None:
        for part, entry in programme.entries.items():
            private = theirs and part in (Part.PROBLEM, Part.STRENGTHS)
            plain = to_plain(entry.value)
            if part is Part.PLAN:
                plain = [{**row, "reflection": ""} for row in plain]
            elif part in LIMITS and (alone or private or entry.written_by == person):
                plain = ""
            elif part is Part.SCHEDULE and (alone or entry.written_by == person):
                plain = {**plain, "words": ""}
            where = (programme_parts.c.programme_id == programme.id, programme_parts.c.part == part)
            await self._db.execute(update(programme_parts).where(*where).values(value=plain))

    async def _sure(self, number: int) -> Programme:
        [programme] = await self._all(_GET, {"of": number})
        return programme

    async def _all(
        self, query: Select[Any], values: dict[str, Any] | None = None
    ) -> list[Programme]:
        rows = (await self._db.execute(query, values or {})).mappings().all()
        if not rows:
            return []
        ids = {"ids": [row["id"] for row in rows]}
        entries: dict[int, dict[Part, Entry]] = {}
        for one in (await self._db.execute(_PARTS, ids)).mappings():
            entries.setdefault(one["programme_id"], {})[Part(one["part"])] = entry_of(one)
        comments: dict[int, list[Comment]] = {}
        for one in (await self._db.execute(_COMMENTS, ids)).mappings():
            comments.setdefault(one["programme_id"], []).append(comment_of(one))
        return [
            programme_of(row, entries.get(row["id"], {}), tuple(comments.get(row["id"], ())))
            for row in rows
        ]

    async def _put(self, number: int, programme: Programme) -> None:
        if programme.entries:
            rows = [entry_columns(number, part, one) for part, one in programme.entries.items()]
            await self._db.execute(insert(programme_parts), rows)
        for one in programme.comments:
            await self._db.execute(insert(programme_comments).values(comment_columns(number, one)))
