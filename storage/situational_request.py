"""Requests for urgent help: whom they went to, what was said, how soon somebody answered (2.4, 5.1)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from statistics import median_low
from typing import Any

from sqlalchemy import (
    RowMapping,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.situational_request import (
    GOING,
    Call,
    CallState,
    Counts,
    Line,
    RequestState,
    SituationalRequest,
    Urgency,
)
from storage.situational_request_tables import (
    situational_calls,
    situational_requests,
    situational_words,
)

_R, _C, _W = situational_requests.c, situational_calls.c, situational_words.c
_GET = select(situational_requests).where(_R.id == bindparam("of"))
_GOING = select(situational_requests).where(_R.state.in_(GOING)).order_by(_R.asked_at, _R.id)
_CALLED = select(_C.request_id).where(_C.person_id == bindparam("person"))
_THEIRS = select(situational_requests).where(
    or_(
        _R.asker_id == bindparam("person"),
        _R.taken_by == bindparam("person"),
        _R.id.in_(_CALLED.where(_C.state == CallState.WAITING.value)),
    )
)
_CALLS = (
    select(situational_calls)
    .where(_C.request_id.in_(bindparam("ids", expanding=True)))
    .order_by(_C.request_id, _C.place)
)
_LINES = select(situational_words).where(_W.request_id == bindparam("of")).order_by(_W.id)
_LAST = (
    select(_W.request_id, _W.by_id, func.max(_W.id).label("last"))
    .where(_W.request_id.in_(bindparam("ids", expanding=True)))
    .group_by(_W.request_id, _W.by_id)
)


class SituationalRequests:
    """Repository of `SituationalRequest` and its conversation."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, request: SituationalRequest) -> SituationalRequest:
        """Keep a new request; its id is given here."""
        values = {**_columns(request), "version": 1}
        query = insert(situational_requests).values(values).returning(_R.id)
        of = int((await self._db.execute(query)).scalar_one())
        await self._put_calls(of, request.calls)
        return await self._sure(of)

    async def save(self, request: SituationalRequest) -> SituationalRequest:
        """Write a request that has come to another state: older buttons about it are known to be old."""
        return await self._write(request, {"version": _R.version + 1})

    async def touch(self, request: SituationalRequest) -> SituationalRequest:
        """Write what leaves everybody's buttons as they are: words, turns, what was seen."""
        return await self._write(request, {})

    async def get(self, of: int) -> SituationalRequest | None:
        """A request by its id."""
        found = await self._all(_GET, {"of": of})
        return found[0] if found else None

    async def going(self) -> list[SituationalRequest]:
        """Everything that waits or is being answered, the oldest first."""
        return await self._all(_GOING)

    async def going_of(self, person: int) -> list[SituationalRequest]:
        """What goes on and somebody has asked, has taken or may be asked to take, the oldest first."""
        query = _THEIRS.where(_R.state.in_(GOING)).order_by(_R.asked_at, _R.id)
        return await self._all(query, {"person": person})

    async def asked_by(self, person: int) -> list[SituationalRequest]:
        """Everything somebody ever asked, newest first."""
        query = select(situational_requests).where(_R.asker_id == person)
        return await self._all(query.order_by(_R.id.desc()))

    async def taken_by(self, person: int) -> list[SituationalRequest]:
        """Everything somebody ever helped with, newest first."""
        query = select(situational_requests).where(_R.taken_by == person)
        return await self._all(query.order_by(_R.id.desc()))

    async def of_pair(self, pair: int) -> list[SituationalRequest]:
        """What belongs to the programme of a pair, oldest first."""
        query = select(situational_requests).where(_R.pair_id == pair)
        return await self._all(query.order_by(_R.id))

    async def counts(
        self,
        *,
        pair: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Counts:
        """Figures: of one pair or of all, asked within a span; what was taken back before anybody answered
        is not counted.

        Args:
            since: from this moment on.
            until: before this one.
        """
        real = or_(_R.state != RequestState.WITHDRAWN.value, _R.reaction.is_not(None))
        query = select(_R.state, _R.reaction).where(real)
        query = query.where(_R.pair_id == pair) if pair is not None else query
        query = query.where(_R.asked_at >= since) if since is not None else query
        query = query.where(_R.asked_at < until) if until is not None else query
        rows = (await self._db.execute(query)).all()
        times = [row.reaction for row in rows if row.reaction is not None]
        solved = sum(row.state == RequestState.SOLVED for row in rows)
        return Counts(len(rows), solved, median_low(times) if times else None)

    async def say(
        self, of: int, by: int, words: str, at: datetime, attachment: int | None = None
    ) -> Line:
        """One more message of a conversation."""
        values = {"request_id": of, "by_id": by, "words": words, "at": at}
        query = insert(situational_words).values({**values, "attachment_id": attachment})
        row = (await self._db.execute(query.returning(*_W))).mappings().one()
        return _line(row)

    async def lines(self, of: int) -> list[Line]:
        """The whole conversation, oldest first."""
        return [_line(row) for row in (await self._db.execute(_LINES, {"of": of})).mappings()]

    async def last_lines(self, ids: Collection[int]) -> dict[int, dict[int, int]]:
        """By request and person the id of their last message."""
        found: dict[int, dict[int, int]] = {}
        if ids:
            for row in await self._db.execute(_LAST, {"ids": list(ids)}):
                found.setdefault(row.request_id, {})[row.by_id] = row.last
        return found

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody asked and wrote, and all said about it; figures stay (152-FZ)."""
        mine = _R.asker_id == person
        theirs = select(_R.id).where(mine)
        gone = or_(_W.by_id == person, _W.request_id.in_(theirs))
        await self._db.execute(delete(situational_words).where(gone))
        await self._db.execute(delete(situational_calls).where(_C.person_id == person))
        await self._db.execute(update(situational_requests).where(mine).values(words=""))

    async def _write(self, request: SituationalRequest, more: dict[str, Any]) -> SituationalRequest:
        query = update(situational_requests).where(_R.id == request.id)
        await self._db.execute(query.values({**_columns(request), **more}))
        await self._db.execute(delete(situational_calls).where(_C.request_id == request.id))
        await self._put_calls(request.id, request.calls)
        return await self._sure(request.id)

    async def _sure(self, of: int) -> SituationalRequest:
        [request] = await self._all(_GET, {"of": of})
        return request

    async def _all(
        self, query: Select[Any], values: dict[str, Any] | None = None
    ) -> list[SituationalRequest]:
        rows = (await self._db.execute(query, values or {})).mappings().all()
        calls: dict[int, list[Call]] = {}
        if rows:
            found = await self._db.execute(_CALLS, {"ids": [row["id"] for row in rows]})
            for one in found.mappings():
                calls.setdefault(one["request_id"], []).append(_call(one))
        return [_request(row, tuple(calls.get(row["id"], ()))) for row in rows]

    async def _put_calls(self, of: int, calls: Iterable[Call]) -> None:
        rows = [
            {
                **{name: getattr(one, name) for name in ("state", "times", "named")},
                "called_at": one.since,
                "request_id": of,
                "person_id": one.person,
                "place": place,
            }
            for place, one in enumerate(calls)
        ]
        if rows:
            await self._db.execute(insert(situational_calls), rows)


_SAME = (
    "area",
    "words",
    "asked_at",
    "clock",
    "curator_at",
    "taken_by",
    "taken_at",
    "answered_at",
    "reaction",
    "last_at",
    "asks",
    "proposed_at",
    "asker_seen",
    "helper_seen",
    "closed_at",
)


def _columns(request: SituationalRequest) -> dict[str, Any]:
    return {
        **{name: getattr(request, name) for name in _SAME},
        "asker_id": request.asker,
        "pair_id": request.pair,
        "urgency": request.urgency.value,
        "state": request.state.value,
    }


def _request(row: RowMapping, calls: tuple[Call, ...]) -> SituationalRequest:
    return SituationalRequest(
        **{name: row[name] for name in _SAME},
        id=row["id"],
        version=row["version"],
        asker=row["asker_id"],
        pair=row["pair_id"],
        urgency=Urgency(row["urgency"]),
        state=RequestState(row["state"]),
        calls=calls,
    )


def _call(row: RowMapping) -> Call:
    return Call(
        person=row["person_id"],
        since=row["called_at"],
        state=CallState(row["state"]),
        times=row["times"],
        named=row["named"],
    )


def _line(row: RowMapping) -> Line:
    return Line(
        row["id"], row["request_id"], row["by_id"], row["words"], row["at"], row["attachment_id"]
    )
