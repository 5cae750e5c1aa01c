"""Which summaries were sent to whom, and the figures of any span of days (3.4(8), 3.4(9))."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.meeting.nouns import MeetingState
from mentoring.people import Status
from mentoring.submission import SubmissionStatus
from storage.meeting_tables import meetings, reflections
from storage.mentee_request import mentee_requests
from storage.mentor_questionnaire import mentor_questionnaires
from storage.pair import pair_events, pairs
from storage.people_tables import people
from storage.programme_rows import programmes
from storage.tables import BigId, Utc, metadata

digests = Table(
    "digests",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(8), nullable=False),
    Column("period", Date, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("sent_at", Utc, nullable=False),
    UniqueConstraint("kind", "period", "person_id"),
    Index(None, "person_id"),
)
_BEGUN = "active"
"""The event of a pair's history with which its work begins."""


class Digests:
    """Repository of what was sent, and of figures."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def sent_to(self, kind: str, period: date) -> set[int]:
        """Card numbers of those who have had the summary of a period.

        Args:
            period: the day it was due.
        """
        query = select(digests.c.person_id).where(
            digests.c.kind == kind, digests.c.period == period
        )
        return set((await self._db.execute(query)).scalars())

    async def note(self, kind: str, period: date, person: int, now: datetime) -> None:
        """The summary of a period goes to somebody: the same transaction holds its letter."""
        values = {"kind": kind, "period": period, "person_id": person, "sent_at": now}
        await self._db.execute(insert(digests).values(values))

    async def figures(self, since: datetime, until: datetime) -> dict[str, int]:
        """What happened in a span, in numbers; nobody is named.

        Args:
            since: from this moment on.
            until: before this one.
        """
        held, lost = MeetingState.HELD, (MeetingState.NOT_HELD, MeetingState.DISPUTED)
        begun = meetings.c.starts_at
        ended = and_(pairs.c.ended_on >= since.date(), pairs.c.ended_on < until.date())
        counts: dict[str, tuple[Table, Sequence[Any]]] = {
            "held": (meetings, (meetings.c.state == held, begun >= since, begun < until)),
            "lost": (meetings, (meetings.c.state.in_(lost), begun >= since, begun < until)),
            "reflections": (reflections, _within(reflections.c.at, since, until)),
            "agreed": (programmes, _within(programmes.c.agreed_at, since, until)),
            "begun": (
                pair_events,
                (pair_events.c.event == _BEGUN, *_within(pair_events.c.at, since, until)),
            ),
            "ended": (pairs, (ended,)),
            "requests": (mentee_requests, self._handed(mentee_requests, since, until)),
            "offers": (mentor_questionnaires, self._handed(mentor_questionnaires, since, until)),
            "joined": (
                people,
                (people.c.status == Status.MEMBER, *_within(people.c.joined_at, since, until)),
            ),
        }
        columns = [
            select(func.count()).select_from(table).where(*where).scalar_subquery().label(name)
            for name, (table, where) in counts.items()
        ]
        row = (await self._db.execute(select(*columns))).mappings().one()
        return {name: int(row[name]) for name in counts}

    @staticmethod
    def _handed(table: Table, since: datetime, until: datetime) -> tuple[Any, ...]:
        """Forms handed in for the first time and not taken back."""
        kept = table.c.status != SubmissionStatus.WITHDRAWN
        return (table.c.version == 1, kept, *_within(table.c.submitted_at, since, until))

    async def held(self, spans: Collection[tuple[datetime, datetime]]) -> list[int]:
        """How many meetings took place in each of these spans."""
        found = []
        for since, until in spans:
            query = select(func.count()).select_from(meetings)
            query = query.where(meetings.c.state == MeetingState.HELD)
            found.append(
                int(
                    await self._db.scalar(query.where(*_within(meetings.c.starts_at, since, until)))
                    or 0
                )
            )
        return found

    async def wipe_person(self, person: int) -> None:
        """Forget what was sent to somebody."""
        await self._db.execute(delete(digests).where(digests.c.person_id == person))


def _within(column: Any, since: datetime, until: datetime) -> tuple[Any, Any]:
    return column >= since, column < until
