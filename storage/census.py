"""The yearly census: when it was begun, who answered what, what of last year was looked at again (3.4(1))."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
    delete,
    select,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.census import Answered, Census, CensusAnswer, Renewable, Renewed
from mentoring.school_year import SchoolYear
from mentoring.submission import SubmissionStatus
from storage.mentee_request import mentee_requests
from storage.mentor_questionnaire import mentor_questionnaires
from storage.tables import BigId, Utc, metadata

censuses = Table(
    "censuses",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("starts_on", Date, nullable=False),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
)

census_answers = Table(
    "census_answers",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("year", Integer, nullable=False),
    Column("answer", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    UniqueConstraint("person_id", "year"),
)

renewals = Table(
    "renewals",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("year", Integer, nullable=False),
    Column("what", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("person_id", "year", "what"),
)


_FORMS = {
    Renewable.REQUEST: mentee_requests,
    Renewable.QUESTIONNAIRE: mentor_questionnaires,
}


class Censuses:
    """Repository of `Census`, `Answered` and `Renewed`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, year: SchoolYear) -> Census | None:
        """The census of a school year, once it was begun."""
        query = select(censuses).where(censuses.c.year == year.start)
        row = (await self._db.execute(query)).mappings().first()
        if row is None:
            return None
        return Census(year, row["starts_on"], row["made_by"], row["made_at"])

    async def begin(self, census: Census) -> None:
        """Begin one; a year has one census, the first one stands."""
        values = {
            "year": census.year.start,
            "starts_on": census.starts_on,
            "made_by": census.made_by,
            "made_at": census.made_at,
        }
        await self._db.execute(insert(censuses).values(values).on_conflict_do_nothing())

    async def answers(self, year: SchoolYear) -> dict[int, Answered]:
        """What was answered in a year, by person."""
        query = select(census_answers).where(census_answers.c.year == year.start)
        rows = (await self._db.execute(query.order_by(census_answers.c.id))).mappings()
        return {
            row["person_id"]: Answered(
                row["person_id"], year, CensusAnswer(row["answer"]), row["at"], row["by_id"]
            )
            for row in rows
        }

    async def put(self, one: Answered) -> None:
        """Keep an answer; a later one of the year replaces it."""
        values = {"answer": one.answer.value, "at": one.at, "by_id": one.by}
        mine = {"person_id": one.person, "year": one.year.start}
        query = insert(census_answers).values(**mine, **values)
        await self._db.execute(
            query.on_conflict_do_update(index_elements=["person_id", "year"], set_=values)
        )

    async def renewed(self, year: SchoolYear) -> list[Renewed]:
        """What was looked at again in a year."""
        query = select(renewals).where(renewals.c.year == year.start).order_by(renewals.c.id)
        rows = (await self._db.execute(query)).mappings()
        return [Renewed(row["person_id"], year, Renewable(row["what"]), row["at"]) for row in rows]

    async def renew(self, person: int, year: SchoolYear, what: Renewable, at: datetime) -> None:
        """Note that somebody looked at something again; the first time counts."""
        values = {"person_id": person, "year": year.start, "what": what.value, "at": at}
        await self._db.execute(insert(renewals).values(values).on_conflict_do_nothing())

    async def in_hand(self) -> dict[Renewable, dict[int, datetime]]:
        """Whose request and whose questionnaire is handed in and not taken back, and since when."""
        found: dict[Renewable, dict[int, datetime]] = {}
        for what, table in _FORMS.items():
            here = table.c.status != SubmissionStatus.WITHDRAWN
            query = select(table.c.person_id, table.c.submitted_at)
            rows = await self._db.execute(query.where(table.c.newest, here))
            found[what] = {row.person_id: row.submitted_at for row in rows}
        return found

    async def returned(self) -> dict[Renewable, set[int]]:
        """Whose request and whose questionnaire the curator has given back."""
        found: dict[Renewable, set[int]] = {}
        for what, table in _FORMS.items():
            back = table.c.status == SubmissionStatus.RETURNED
            rows = await self._db.execute(select(table.c.person_id).where(table.c.newest, back))
            found[what] = set(rows.scalars())
        return found

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody answered."""
        for table in (census_answers, renewals):
            await self._db.execute(delete(table).where(table.c.person_id == person))
