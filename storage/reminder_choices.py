"""What people chose of reminders: their morning, how long before, what is muted, their week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    RowMapping,
    String,
    Table,
    Time,
    bindparam,
    delete,
    select,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.reminder.nouns import Choices, Lead, ReminderKind, WeekAt
from storage.reminder import chunks
from storage.tables import Json, metadata

reminder_choices = Table(
    "reminder_choices",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("morning", Time, nullable=False),
    Column("leads", Json, nullable=False),
    Column("muted", Json, nullable=False),
    Column("week", String(8), nullable=False),
    Column("gathered_on", Date),
)

_CHOICES = select(reminder_choices).where(
    reminder_choices.c.person_id.in_(bindparam("people", expanding=True))
)
_GATHERED = insert(reminder_choices)


class ReminderChoices:
    """Repository of `Choices`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def of(self, people: Collection[int]) -> dict[int, Choices]:
        """Choices by person; whoever chose nothing has the usual ones."""
        found = {one: Choices() for one in people}
        for some in chunks(people):
            for row in (await self._db.execute(_CHOICES, {"people": some})).mappings():
                found[row["person_id"]] = _choices(row)
        return found

    async def wishing_week(self) -> dict[int, Choices]:
        """Choices of those to whom their own week is to come by itself."""
        query = select(reminder_choices).where(reminder_choices.c.week != WeekAt.NEVER.value)
        rows = (await self._db.execute(query)).mappings()
        return {row["person_id"]: _choices(row) for row in rows}

    async def put(self, person: int, choices: Choices) -> None:
        """Keep what somebody chose."""
        values = {
            "morning": choices.morning,
            "leads": sorted(choices.leads),
            "muted": sorted(choices.muted),
            "week": choices.week.value,
        }
        query = insert(reminder_choices).values(person_id=person, **values)
        await self._db.execute(
            query.on_conflict_do_update(index_elements=["person_id"], set_=values)
        )

    async def gathered(self, people: Iterable[int], day: date) -> None:
        """Remember that these people had their morning message on this day."""
        usual = Choices()
        values = [
            {
                "person_id": person,
                "morning": usual.morning,
                "leads": sorted(usual.leads),
                "muted": [],
                "week": usual.week.value,
                "gathered_on": day,
            }
            for person in people
        ]
        query = _GATHERED.on_conflict_do_update(
            index_elements=["person_id"], set_={"gathered_on": _GATHERED.excluded.gathered_on}
        )
        await self._db.execute(query, values)

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody chose."""
        mine = reminder_choices.c.person_id == person
        await self._db.execute(delete(reminder_choices).where(mine))


def _choices(row: RowMapping) -> Choices:
    return Choices(
        morning=row["morning"],
        leads=frozenset(Lead(one) for one in row["leads"]),
        muted=frozenset(ReminderKind(one) for one in row["muted"]),
        week=WeekAt(row["week"]),
        gathered_on=row["gathered_on"],
    )
