"""Petitions, the consent of others to them, uses of a personal file (3.5, 4.1, 5.1, 7.1)."""

from __future__ import annotations

from collections.abc import Iterable
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
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.pair.nouns import Answer
from mentoring.petition import (
    CLOSED_FROM,
    RULES,
    Petition,
    PetitionKind,
    PetitionState,
    Voice,
)
from mentoring.petition_file import FileUse
from storage.tables import BigId, Utc, metadata

petitions = Table(
    "petitions",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("author_id", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("state", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("about_id", ForeignKey("people.id")),
    Column("decided_by", ForeignKey("people.id")),
    Column("decided_at", Utc),
    Column("decision_words", Text, nullable=False),
    Column("until", Date),
    Column("invited_at", Utc),
    Column("meeting_id", ForeignKey("meetings.id")),
    UniqueConstraint("year", "serial"),
    Index(None, "state"),
    Index(None, "pair_id"),
    Index(None, "author_id"),
)

petition_voices = Table(
    "petition_voices",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("petition_id", ForeignKey("petitions.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("answer", String(16), nullable=False),
    Column("at", Utc),
    UniqueConstraint("petition_id", "person_id"),
    Index(None, "person_id"),
)

file_uses = Table(
    "file_uses",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("petition_id", ForeignKey("petitions.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "petition_id"),
)

_CLOSED = petitions.c.kind.in_([kind for kind, rule in RULES.items() if rule.closed])
_GET = select(petitions).where(petitions.c.id == bindparam("of"))
_STATE = (
    select(petitions)
    .where(petitions.c.state.in_(bindparam("states", expanding=True)))
    .order_by(petitions.c.id)
)
_VOICES = (
    select(petition_voices)
    .where(petition_voices.c.petition_id.in_(bindparam("ids", expanding=True)))
    .order_by(petition_voices.c.id)
)


class Petitions:
    """Repository of `Petition`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, petition: Petition) -> Petition:
        """Keep a new petition under the next number of its year; closed ones are counted apart.

        Returns:
            the petition with its id and number.
        """
        closed = petition.rule.closed
        apart = petitions.c.serial > CLOSED_FROM if closed else petitions.c.serial < CLOSED_FROM
        last = select(func.max(petitions.c.serial)).where(petitions.c.year == petition.year, apart)
        serial = int(await self._db.scalar(last) or (CLOSED_FROM if closed else 0)) + 1
        values = {**_columns(petition), "serial": serial, "version": 1}
        query = insert(petitions).values(values).returning(petitions.c.id)
        of = int((await self._db.execute(query)).scalar_one())
        await self._put_voices(of, petition.voices)
        return await self._sure(of)

    async def save(self, petition: Petition) -> Petition:
        """Write a petition; its version grows, so older buttons about it are known to be old.

        Returns:
            the petition as it stands now.
        """
        values = {**_columns(petition), "version": petitions.c.version + 1}
        query = update(petitions).where(petitions.c.id == petition.id).values(values)
        await self._db.execute(query)
        gone = petition_voices.c.petition_id == petition.id
        await self._db.execute(delete(petition_voices).where(gone))
        await self._put_voices(petition.id, petition.voices)
        return await self._sure(petition.id)

    async def get(self, of: int) -> Petition | None:
        """A petition by its id."""
        found = await self._all(_GET, {"of": of})
        return found[0] if found else None

    async def in_state(self, *states: PetitionState) -> list[Petition]:
        """Petitions in any of these states, oldest first."""
        return await self._all(_STATE, {"states": list(states)})

    async def of_pair(self, pair: int) -> list[Petition]:
        """Everything ever asked about a pair, newest first."""
        query = select(petitions).where(petitions.c.pair_id == pair)
        return await self._all(query.order_by(petitions.c.id.desc()))

    async def concerning(self, person: int) -> list[Petition]:
        """What somebody wrote or is asked about, newest first."""
        asked = select(petition_voices.c.petition_id).where(petition_voices.c.person_id == person)
        mine = or_(petitions.c.author_id == person, petitions.c.id.in_(asked))
        return await self._all(select(petitions).where(mine).order_by(petitions.c.id.desc()))

    async def closed_about(self, person: int) -> list[Petition]:
        """Proposals about somebody of which they never learn, newest first."""
        query = select(petitions).where(petitions.c.about_id == person, _CLOSED)
        return await self._all(query.order_by(petitions.c.id.desc()))

    async def use(self, petition: int, person: int, at: datetime) -> None:
        """Trace that somebody looked into the personal file."""
        values = {"petition_id": petition, "person_id": person, "at": at}
        await self._db.execute(insert(file_uses).values(values))

    async def uses(self, petition: int) -> list[FileUse]:
        """When the personal file was looked into, oldest first."""
        query = select(file_uses).where(file_uses.c.petition_id == petition)
        rows = (await self._db.execute(query.order_by(file_uses.c.id))).mappings()
        return [FileUse(row["person_id"], row["at"]) for row in rows]

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and answered, and what was proposed about them; numbers and
        dates stay (152-FZ art. 21)."""
        wrote = or_(petitions.c.author_id == person, (petitions.c.about_id == person) & _CLOSED)
        await self._db.execute(update(petitions).where(wrote).values(words="", decision_words=""))
        decided = petitions.c.decided_by == person
        await self._db.execute(update(petitions).where(decided).values(decision_words=""))
        voiced = petition_voices.c.person_id == person
        await self._db.execute(delete(petition_voices).where(voiced))

    async def _sure(self, of: int) -> Petition:
        [petition] = await self._all(_GET, {"of": of})
        return petition

    async def _all(
        self, query: Select[Any], values: dict[str, Any] | None = None
    ) -> list[Petition]:
        rows = (await self._db.execute(query, values or {})).mappings().all()
        if not rows:
            return []
        voices: dict[int, list[Voice]] = {}
        found = await self._db.execute(_VOICES, {"ids": [row["id"] for row in rows]})
        for one in found.mappings():
            voice = Voice(one["person_id"], Answer(one["answer"]), one["at"])
            voices.setdefault(one["petition_id"], []).append(voice)
        return [_petition(row, tuple(voices.get(row["id"], ()))) for row in rows]

    async def _put_voices(self, petition: int, voices: Iterable[Voice]) -> None:
        rows = [
            {"petition_id": petition, "person_id": one.person, "answer": one.answer, "at": one.at}
            for one in voices
        ]
        if rows:
            await self._db.execute(insert(petition_voices), rows)


_SAME = (
    "year",
    "serial",
    "kind",
    "made_at",
    "due_on",
    "state",
    "words",
    "decided_by",
    "decided_at",
    "decision_words",
    "until",
    "invited_at",
)


def _columns(petition: Petition) -> dict[str, Any]:
    return {
        **{name: getattr(petition, name) for name in _SAME},
        "pair_id": petition.pair,
        "author_id": petition.author,
        "about_id": petition.about,
        "meeting_id": petition.meeting,
    }


def _petition(row: RowMapping, voices: tuple[Voice, ...]) -> Petition:
    same = {name: row[name] for name in _SAME}
    kind, state = PetitionKind(row["kind"]), PetitionState(row["state"])
    return Petition(
        **{**same, "kind": kind, "state": state},
        id=row["id"],
        version=row["version"],
        pair=row["pair_id"],
        author=row["author_id"],
        about=row["about_id"],
        meeting=row["meeting_id"],
        voices=voices,
    )
