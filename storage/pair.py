"""Pairs and groups, who is in them, what has happened to them (3.4(4), 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Date,
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
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import (
    OPEN,
    Answer,
    Basis,
    Cause,
    Ending,
    Event,
    Member,
    Pair,
    PairState,
    Side,
)
from storage.tables import BigId, Json, Utc, metadata

pairs = Table(
    "pairs",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("proposed_by", ForeignKey("people.id"), nullable=False),
    Column("proposed_at", Utc, nullable=False),
    Column("kinds", Json, nullable=False),
    Column("form", String(16), nullable=False),
    Column("mode", String(16), nullable=False),
    Column("topics", Json, nullable=False),
    Column("back_topics", Json, nullable=False),
    Column("starts", Date),
    Column("ends", Date),
    Column("basis", String(16), nullable=False),
    Column("addendum", Text, nullable=False),
    Column("payment", Text, nullable=False),
    Column("consented_at", Utc),
    Column("original_on", Date),
    Column("following", Json, nullable=False),
    Column("replaces", ForeignKey("pairs.id")),
    Column("cause", String(16)),
    Column("ending", String(16)),
    Column("ended_on", Date),
    Column("words", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("paused_until", Date),
    Column("leaving_on", Date),
    Column("order_id", BigId),
    Index(None, "state"),
)

pair_members = Table(
    "pair_members",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("side", String(16), nullable=False),
    Column("answer", String(16), nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("answered_at", Utc),
    Column("reminded_at", Utc),
    Column("due_at", Utc),
    UniqueConstraint("pair_id", "person_id"),
    Index(None, "person_id"),
    Index(None, "due_at"),
)

pair_events = Table(
    "pair_events",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("by_id", ForeignKey("people.id")),
    Column("event", String(24), nullable=False),
    Column("words", Text, nullable=False),
    Index(None, "pair_id"),
)

_GET = select(pairs).where(pairs.c.id == bindparam("of"))
_MEMBERS = (
    select(pair_members)
    .where(pair_members.c.pair_id.in_(bindparam("ids", expanding=True)))
    .order_by(pair_members.c.pair_id, pair_members.c.place)
)


class Pairs:
    """Repository of `Pair`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, pair: Pair) -> Pair:
        """Keep a new pair.

        Returns:
            the pair with its number.
        """
        query = insert(pairs).values(**_columns(pair), version=1).returning(pairs.c.id)
        number = int((await self._db.execute(query)).scalar_one())
        await self._put_members(number, pair.members)
        return await self._sure(number)

    async def save(self, pair: Pair) -> Pair:
        """Write a pair; its version grows, so older buttons about it are known to be old.

        Returns:
            the pair as it stands now.
        """
        values = {**_columns(pair), "version": pairs.c.version + 1}
        await self._db.execute(update(pairs).where(pairs.c.id == pair.id).values(values))
        await self._db.execute(delete(pair_members).where(pair_members.c.pair_id == pair.id))
        await self._put_members(pair.id, pair.members)
        return await self._sure(pair.id)

    async def get(self, of: int) -> Pair | None:
        """A pair by its number."""
        found = await self._all(_GET, {"of": of})
        return found[0] if found else None

    async def some(self, ids: Collection[int]) -> list[Pair]:
        """Several pairs by number, in order of their numbers."""
        return await self._all(select(pairs).where(pairs.c.id.in_(ids)).order_by(pairs.c.id))

    async def in_state(self, *states: PairState) -> list[Pair]:
        """Pairs in any of these states, those longest there first."""
        query = select(pairs).where(pairs.c.state.in_(states))
        return await self._all(query.order_by(pairs.c.since, pairs.c.id))

    async def of_person(self, person: int) -> list[Pair]:
        """Every pair somebody is or was in, the newest first."""
        return await self._all(self._with((person,)).order_by(pairs.c.id.desc()))

    async def open_with(self, people: Collection[int]) -> list[Pair]:
        """Open pairs in which any of these people are, the oldest first."""
        query = self._with(people).where(pairs.c.state.in_(OPEN))
        return await self._all(query.order_by(pairs.c.id))

    async def load_of(self, mentors: Collection[int] | None = None) -> dict[int, int]:
        """How many mentees each mentor has in open pairs; ``None``: every mentor with any.

        A pair that replaces another counts only once: the place passes from one to the other.
        """
        lead, other = pair_members.alias("lead"), pair_members.alias("other")
        query = (
            select(lead.c.person_id, func.count())
            .select_from(pairs)
            .join(lead, (lead.c.pair_id == pairs.c.id) & (lead.c.side == Side.MENTOR))
            .join(other, (other.c.pair_id == pairs.c.id) & (other.c.side == Side.MENTEE))
            .where(pairs.c.state.in_(OPEN))
            .group_by(lead.c.person_id)
        )
        if mentors is not None:
            query = query.where(lead.c.person_id.in_(mentors))
        return {row[0]: row[1] for row in await self._db.execute(query)}

    async def silent(self, now: datetime) -> list[Pair]:
        """Proposals in which somebody's silence is to be acted upon."""
        late = select(pair_members.c.pair_id).where(pair_members.c.due_at <= now)
        query = select(pairs).where(pairs.c.state == PairState.ASKING, pairs.c.id.in_(late))
        return await self._all(query.order_by(pairs.c.id))

    async def note(self, pair: int, at: datetime, by: int | None, event: str, words: str) -> None:
        """Add a line to a pair's history."""
        values = {"pair_id": pair, "at": at, "by_id": by, "event": event, "words": words}
        await self._db.execute(insert(pair_events).values(values))

    async def events(self, pair: int) -> list[Event]:
        """A pair's history, oldest first."""
        query = select(pair_events).where(pair_events.c.pair_id == pair)
        rows = (await self._db.execute(query.order_by(pair_events.c.id))).mappings()
        return [Event(row["at"], row["by_id"], row["event"], row["words"]) for row in rows]

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and answered; the pairs stay with an empty card (152-FZ art. 21)."""
        mine = pair_events.c.by_id == person
        await self._db.execute(update(pair_events).where(mine).values(words=""))
        answers = pair_members.c.person_id == person
        gone = {"answered_at": None, "reminded_at": None, "due_at": None, "answer": Answer.YES}
        await self._db.execute(update(pair_members).where(answers).values(gone))
        led = select(pair_members.c.pair_id).where(answers)
        words = {"words": "", "evidence": "", "addendum": "", "payment": ""}
        await self._db.execute(update(pairs).where(pairs.c.id.in_(led)).values(words))

    def _with(self, people: Collection[int]) -> Select[Any]:
        members = select(pair_members.c.pair_id).where(pair_members.c.person_id.in_(people))
        return select(pairs).where(pairs.c.id.in_(members))

    async def _sure(self, number: int) -> Pair:
        [pair] = await self._all(_GET, {"of": number})
        return pair

    async def _all(self, query: Select[Any], values: dict[str, Any] | None = None) -> list[Pair]:
        rows = (await self._db.execute(query, values or {})).mappings().all()
        if not rows:
            return []
        inside: dict[int, list[Member]] = {}
        found = await self._db.execute(_MEMBERS, {"ids": [row["id"] for row in rows]})
        for one in found.mappings():
            inside.setdefault(one["pair_id"], []).append(_member(one))
        return [_pair(row, tuple(inside.get(row["id"], ()))) for row in rows]

    async def _put_members(self, pair: int, members: Iterable[Member]) -> None:
        rows = [
            {
                "pair_id": pair,
                "person_id": one.person,
                "place": place,
                "side": one.side,
                "answer": one.answer,
                "asked_at": one.asked_at,
                "answered_at": one.answered_at,
                "reminded_at": one.reminded_at,
                "due_at": one.due_at,
            }
            for place, one in enumerate(members)
        ]
        await self._db.execute(insert(pair_members), rows)


def _columns(pair: Pair) -> dict[str, Any]:
    same = (
        "state since proposed_by proposed_at form mode starts ends basis addendum payment "
        "consented_at original_on replaces cause ending ended_on words evidence paused_until "
        "leaving_on"
    )
    lists = "kinds topics back_topics following"
    return {
        **{name: getattr(pair, name) for name in same.split()},
        **{name: list(getattr(pair, name)) for name in lists.split()},
        "order_id": pair.order,
    }


def _member(row: RowMapping) -> Member:
    return Member(
        person=row["person_id"],
        side=Side(row["side"]),
        answer=Answer(row["answer"]),
        asked_at=row["asked_at"],
        answered_at=row["answered_at"],
        reminded_at=row["reminded_at"],
        due_at=row["due_at"],
    )


def _pair(row: RowMapping, members: tuple[Member, ...]) -> Pair:
    same = (
        "id version since proposed_by proposed_at starts ends addendum payment consented_at "
        "original_on replaces ended_on words evidence paused_until leaving_on"
    )
    return Pair(
        **{name: row[name] for name in same.split()},
        state=PairState(row["state"]),
        members=members,
        kinds=tuple(MentoringKind(one) for one in row["kinds"]),
        form=MentoringForm(row["form"]),
        mode=Mode(row["mode"]),
        topics=tuple(row["topics"]),
        back_topics=tuple(row["back_topics"]),
        following=tuple(row["following"]),
        basis=Basis(row["basis"]),
        cause=Cause(row["cause"]) if row["cause"] else None,
        ending=Ending(row["ending"]) if row["ending"] else None,
        order=row["order_id"],
    )
