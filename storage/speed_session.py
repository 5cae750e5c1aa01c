"""Speed sessions, places in them and what people took away (2.4)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
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
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.speed_session import (
    Audience,
    Did,
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    Told,
)
from storage.tables import BigId, Json, Utc, metadata

speed_sessions = Table(
    "speed_sessions",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("topic", Text, nullable=False),
    Column("specialist_id", ForeignKey("people.id")),
    Column("specialist_name", Text, nullable=False),
    Column("partner_id", ForeignKey("partners.id")),
    Column("organisation", Text, nullable=False),
    Column("areas", Json, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("places", Integer, nullable=False),
    Column("audience", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("marked_at", Utc),
    Index(None, "state", "starts_at"),
    Index(None, "specialist_id"),
)

speed_places = Table(
    "speed_places",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("session_id", ForeignKey("speed_sessions.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("came", Boolean(name="came")),
    Column("took_code", String(16), nullable=False),
    Column("took", Text, nullable=False),
    Column("step_code", String(16), nullable=False),
    Column("step", Text, nullable=False),
    Column("shared", Boolean(name="shared"), nullable=False),
    Column("answered_at", Utc),
    Column("did", String(16)),
    Column("did_words", Text, nullable=False),
    Column("did_at", Utc),
    Column("wished_at", Utc),
    Column("settled_at", Utc),
    UniqueConstraint("session_id", "person_id"),
    Index(None, "person_id"),
)

_GET = select(speed_sessions).where(speed_sessions.c.id == bindparam("of"))
_PLACES = (
    select(speed_places)
    .where(speed_places.c.session_id == bindparam("of"))
    .order_by(speed_places.c.since, speed_places.c.id)
)
_PLACE = select(speed_places).where(speed_places.c.id == bindparam("of"))
_WAITING = (
    select(speed_places)
    .where(speed_places.c.wished_at.is_not(None), speed_places.c.settled_at.is_(None))
    .order_by(speed_places.c.wished_at)
)


class SpeedSessions:
    """Repository of `SpeedSession` and `Place`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, session: SpeedSession) -> SpeedSession:
        """A new session; its id is given here."""
        values = {**_columns(session), "version": 1}
        query = insert(speed_sessions).values(values).returning(*speed_sessions.c)
        return _session((await self._db.execute(query)).mappings().one())

    async def save(self, session: SpeedSession) -> SpeedSession:
        """Write a session; its version grows, so older buttons about it are known to be old.

        Returns:
            the session as saved.
        """
        values = {**_columns(session), "version": speed_sessions.c.version + 1}
        query = update(speed_sessions).where(speed_sessions.c.id == session.id).values(values)
        rows = await self._db.execute(query.returning(*speed_sessions.c))
        return _session(rows.mappings().one())

    async def get(self, of: int) -> SpeedSession | None:
        """A session by its id."""
        row = (await self._db.execute(_GET, {"of": of})).mappings().first()
        return _session(row) if row else None

    async def coming(self, now: datetime) -> list[SpeedSession]:
        """Open sessions that have not begun, the nearest first."""
        query = select(speed_sessions).where(
            speed_sessions.c.state == SpeedState.OPEN.value, speed_sessions.c.starts_at > now
        )
        return await self._all(query.order_by(speed_sessions.c.starts_at, speed_sessions.c.id))

    async def of_person(self, person: int) -> list[SpeedSession]:
        """Sessions somebody has a place in or is the specialist of, the newest first."""
        off = speed_places.c.state != PlaceState.OFF.value
        mine = select(speed_places.c.session_id).where(speed_places.c.person_id == person, off)
        own = or_(speed_sessions.c.id.in_(mine), speed_sessions.c.specialist_id == person)
        query = select(speed_sessions).where(own)
        return await self._all(query.order_by(speed_sessions.c.starts_at.desc()))

    async def all(self) -> list[SpeedSession]:
        """Every session, the newest first."""
        query = select(speed_sessions).order_by(speed_sessions.c.starts_at.desc())
        return await self._all(query)

    async def places(self, of: int) -> list[Place]:
        """Everybody who has or had a place, who came first first."""
        rows = (await self._db.execute(_PLACES, {"of": of})).mappings()
        return [_place(row) for row in rows]

    async def places_of(self, of: Collection[int]) -> dict[int, list[Place]]:
        """The same for many sessions at once, by session."""
        query = select(speed_places).where(speed_places.c.session_id.in_(of))
        found: dict[int, list[Place]] = {}
        for row in (await self._db.execute(query.order_by(speed_places.c.id))).mappings():
            found.setdefault(row["session_id"], []).append(_place(row))
        return found

    async def place(self, of: int) -> Place | None:
        """One place by its id."""
        row = (await self._db.execute(_PLACE, {"of": of})).mappings().first()
        return _place(row) if row else None

    async def wishes(self) -> list[Place]:
        """Wishes to work together that wait for the curator, the oldest first."""
        return [_place(row) for row in (await self._db.execute(_WAITING)).mappings()]

    async def put(self, place: Place) -> Place:
        """Keep a place, new or changed.

        Returns:
            the place as saved.
        """
        if place.id:
            change = update(speed_places).where(speed_places.c.id == place.id)
            rows = await self._db.execute(
                change.values(_of_place(place)).returning(*speed_places.c)
            )
        else:
            make = insert(speed_places).values(_of_place(place))
            rows = await self._db.execute(make.returning(*speed_places.c))
        return _place(rows.mappings().one())

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and wished; that a place was taken stays, by number."""
        gone: dict[str, Any] = {
            **dict.fromkeys(("took", "took_code", "step", "step_code", "did_words"), ""),
            **dict.fromkeys(("did", "did_at", "answered_at", "wished_at", "settled_at")),
            "shared": False,
        }
        mine = speed_places.c.person_id == person
        await self._db.execute(update(speed_places).where(mine).values(gone))

    async def _all(self, query: Select[Any]) -> list[SpeedSession]:
        return [_session(row) for row in (await self._db.execute(query)).mappings()]


_SAME = (
    "topic",
    "specialist_name",
    "organisation",
    "starts_at",
    "minutes",
    "place",
    "link",
    "places",
    "made_by",
    "made_at",
    "marked_at",
)
_SAME_OF_PLACE = (
    "since",
    "came",
    "shared",
    "answered_at",
    "did_words",
    "did_at",
    "wished_at",
    "settled_at",
)


def _columns(session: SpeedSession) -> dict[str, Any]:
    return {
        **{name: getattr(session, name) for name in _SAME},
        "specialist_id": session.specialist,
        "partner_id": session.partner,
        "areas": list(session.areas),
        "audience": session.audience.value,
        "state": session.state.value,
    }


def _session(row: RowMapping) -> SpeedSession:
    return SpeedSession(
        **{name: row[name] for name in _SAME},
        id=row["id"],
        version=row["version"],
        specialist=row["specialist_id"],
        partner=row["partner_id"],
        areas=tuple(row["areas"]),
        audience=Audience(row["audience"]),
        state=SpeedState(row["state"]),
    )


def _of_place(place: Place) -> dict[str, Any]:
    return {
        **{name: getattr(place, name) for name in _SAME_OF_PLACE},
        "session_id": place.session,
        "person_id": place.person,
        "state": place.state.value,
        "took_code": place.took.code,
        "took": place.took.words,
        "step_code": place.step.code,
        "step": place.step.words,
        "did": place.did,
    }


def _place(row: RowMapping) -> Place:
    return Place(
        **{name: row[name] for name in _SAME_OF_PLACE},
        id=row["id"],
        session=row["session_id"],
        person=row["person_id"],
        state=PlaceState(row["state"]),
        took=Told(row["took_code"], row["took"]),
        step=Told(row["step_code"], row["step"]),
        did=Did(row["did"]) if row["did"] else None,
    )
