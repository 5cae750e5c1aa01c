"""Sessions of the training of mentors, who is invited and came, the association (3.4(2), 3.4(7))."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

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
    Text,
    UniqueConstraint,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.training import (
    AssociationMember,
    Audience,
    Invited,
    Training,
    TrainingKind,
    TrainingState,
)
from storage.tables import BigId, Utc, metadata

trainings = Table(
    "trainings",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("topic", Text, nullable=False),
    Column("starts_at", Utc),
    Column("minutes", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("audience", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("agenda", Text, nullable=False),
    Column("decisions", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
)

training_people = Table(
    "training_people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("training_id", ForeignKey("trainings.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("coming", Boolean(name="coming")),
    Column("came", Boolean(name="came")),
    UniqueConstraint("training_id", "person_id"),
    Index(None, "person_id"),
)

association_members = Table(
    "association_members",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("since", Date, nullable=False),
    Column("leads", Boolean(name="leads"), nullable=False),
    UniqueConstraint("person_id"),
)

_NEWEST = select(trainings).order_by(trainings.c.starts_at.desc(), trainings.c.id.desc())
_SAME = (
    "topic",
    "starts_at",
    "minutes",
    "place",
    "link",
    "agenda",
    "decisions",
    "number",
    "made_by",
    "made_at",
)


class Trainings:
    """Repository of `Training`, `Invited` and `AssociationMember`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[Training]:
        """Every session, the latest first."""
        return await self._all(_NEWEST)

    async def in_state(self, *states: TrainingState) -> list[Training]:
        """Sessions that stand there, the latest first."""
        return await self._all(_NEWEST.where(trainings.c.state.in_(states)))

    async def get(self, of: int) -> Training | None:
        """One by its number."""
        found = await self._all(_NEWEST.where(trainings.c.id == of))
        return found[0] if found else None

    async def add(self, training: Training) -> Training:
        """Keep a new one.

        Returns:
            it with its number.
        """
        query = insert(trainings).values(**_columns(training), version=1).returning(*trainings.c)
        return _training((await self._db.execute(query)).mappings().one())

    async def save(self, training: Training) -> Training:
        """Write one; its version grows.

        Returns:
            it as it stands now.
        """
        values = {**_columns(training), "version": trainings.c.version + 1}
        query = update(trainings).where(trainings.c.id == training.id).values(values)
        return _training((await self._db.execute(query.returning(*trainings.c))).mappings().one())

    async def remove(self, of: int) -> None:
        """Take a draft away."""
        await self._db.execute(delete(training_people).where(training_people.c.training_id == of))
        await self._db.execute(delete(trainings).where(trainings.c.id == of))

    async def invited(self, training: int) -> list[Invited]:
        """Those who said something or were marked."""
        query = select(training_people).where(training_people.c.training_id == training)
        rows = (await self._db.execute(query.order_by(training_people.c.id))).mappings()
        return [
            Invited(
                training=row["training_id"],
                person=row["person_id"],
                coming=row["coming"],
                came=row["came"],
            )
            for row in rows
        ]

    async def came(self, person: int) -> frozenset[int]:
        """Numbers of the sessions somebody came to."""
        mine = (training_people.c.person_id == person, training_people.c.came.is_(True))
        query = select(training_people.c.training_id).where(*mine)
        return frozenset((await self._db.execute(query)).scalars())

    async def put(self, rows: Iterable[Invited]) -> None:
        """What somebody said, what was marked; of a row that is there already both are written anew."""
        for one in rows:
            values = {"coming": one.coming, "came": one.came}
            query = insert(training_people).values(
                training_id=one.training, person_id=one.person, **values
            )
            await self._db.execute(
                query.on_conflict_do_update(
                    index_elements=["training_id", "person_id"], set_=values
                )
            )

    async def association(self) -> list[AssociationMember]:
        """The list, whoever leads first."""
        query = select(association_members).order_by(
            association_members.c.leads.desc(), association_members.c.id
        )
        rows = (await self._db.execute(query)).mappings()
        return [AssociationMember(row["person_id"], row["since"], row["leads"]) for row in rows]

    async def put_association(self, members: Iterable[AssociationMember]) -> None:
        """The whole list anew."""
        await self._db.execute(delete(association_members))
        for one in members:
            query = insert(association_members).values(
                person_id=one.person, since=one.since, leads=one.leads
            )
            await self._db.execute(query)

    async def wipe_person(self, person: int) -> None:
        """Out of the association; what they said goes, that a number was there stays for the figures."""
        theirs = training_people.c.person_id == person
        await self._db.execute(update(training_people).where(theirs).values(coming=None))
        gone = association_members.c.person_id == person
        await self._db.execute(delete(association_members).where(gone))

    async def _all(self, query: Select[Any]) -> list[Training]:
        return [_training(row) for row in (await self._db.execute(query)).mappings()]


def _columns(training: Training) -> dict[str, Any]:
    return {
        **{name: getattr(training, name) for name in _SAME},
        "kind": training.kind.value,
        "audience": training.audience.value,
        "state": training.state.value,
    }


def _training(row: RowMapping) -> Training:
    return Training(
        id=row["id"],
        version=row["version"],
        **{name: row[name] for name in _SAME},
        kind=TrainingKind(row["kind"]),
        audience=Audience(row["audience"]),
        state=TrainingState(row["state"]),
    )
