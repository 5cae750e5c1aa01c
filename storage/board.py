"""What the board looks at, summed up by the database: all pairs at once, whatever the history (3.4(8))."""

from __future__ import annotations

from dataclasses import dataclass
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
    case,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.board import Mark, MarkKind, Met, Written
from mentoring.meeting.nouns import MeetingState
from mentoring.pair.nouns import OPEN, PairState, Side
from mentoring.people import Reach, Role, Status
from mentoring.programme.nouns import OPEN as UNDER_WAY
from mentoring.programme.nouns import Part, State
from mentoring.submission import SubmissionStatus
from storage.meeting_tables import meetings
from storage.mentee_request import mentee_requests
from storage.pair import pair_members, pairs
from storage.people_tables import people
from storage.programme_rows import programme_parts, programmes
from storage.tables import BigId, Json, Utc, metadata

board_marks = Table(
    "board_marks",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("causes", Json, nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("until", Date, nullable=False),
    UniqueConstraint("pair_id"),
    Index(None, "by_id"),
)

_M = meetings.c
_FREE = (MeetingState.NOT_HELD, MeetingState.CANCELLED)
"""A meeting in any other state carries its row of the plan out: `RowState.needs_meeting`. Said so, and not
the other way round, because most meetings are held: an index by state would read all years."""
_MET = (MeetingState.HELD, MeetingState.DISPUTED)

_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Face:
    """What the board needs of a card.

    Args:
        since: joined, or the card was made.
    """

    id: int
    status: Status
    reach: Reach
    roles: frozenset[Role]
    since: datetime


class Boards:
    """Repository of the board's sums and of what the curator marked on it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def met(self, now: datetime, unrecorded_before: datetime) -> dict[int, Met]:
        """By pair at work its meetings in sums; a pair without one is not there.

        Args:
            unrecorded_before: a planned meeting that began before it, and of which nobody has said
                anything, is overdue.
        """
        planned = _M.state == MeetingState.PLANNED
        overdue = planned & (_M.starts_at < unrecorded_before)
        disputed = _M.state == MeetingState.DISPUTED
        query = (
            select(
                _M.pair_id,
                func.max(case((_M.state.in_(_MET), _M.starts_at))).label("last"),
                func.min(case((planned & (_M.starts_at > now), _M.starts_at))).label("ahead"),
                func.count(case((overdue, 1))).label("unrecorded"),
                func.min(case((overdue, _M.starts_at))).label("unrecorded_since"),
                func.count(case((disputed, 1))).label("disputed"),
                func.max(case((disputed, _M.starts_at))).label("disputed_at"),
            )
            .join(pairs, pairs.c.id == _M.pair_id)
            .where(pairs.c.state == PairState.ACTIVE)
            .group_by(_M.pair_id)
        )
        return {
            row.pair_id: Met(
                row.last,
                row.ahead,
                row.unrecorded,
                row.unrecorded_since,
                row.disputed,
                row.disputed_at,
            )
            for row in await self._db.execute(query)
        }

    async def written(self) -> dict[int, Written]:
        """By pair at work where its programme stands: the one in force, and a version on its way."""
        query = (
            select(
                programmes.c.pair_id, programmes.c.id, programmes.c.state, programmes.c.started_at
            )
            .join(pairs, pairs.c.id == programmes.c.pair_id)
            .where(
                pairs.c.state == PairState.ACTIVE,
                programmes.c.state.in_((*UNDER_WAY, State.IN_FORCE)),
            )
            .order_by(programmes.c.pair_id, programmes.c.number)
        )
        found: dict[int, Written] = {}
        for row in await self._db.execute(query):
            state = State(row.state)
            before = found.get(row.pair_id)
            in_force = row.id if state is State.IN_FORCE else before.in_force if before else None
            found[row.pair_id] = Written(row.id, state, row.started_at, in_force)
        return found

    async def late_rows(self, today: date) -> dict[int, list[date]]:
        """By pair at work the days of rows of its plan that have passed without a meeting for them."""
        carried = (
            select(_M.pair_id, _M.row)
            .join(pairs, pairs.c.id == _M.pair_id)
            .where(pairs.c.state == PairState.ACTIVE, _M.row > 0, _M.state.not_in(_FREE))
            .distinct()
        )
        settled = {(row.pair_id, row.row) for row in await self._db.execute(carried)}
        plans = (
            select(programmes.c.pair_id, programme_parts.c.value)
            .join(programmes, programmes.c.id == programme_parts.c.programme_id)
            .join(pairs, pairs.c.id == programmes.c.pair_id)
            .where(
                pairs.c.state == PairState.ACTIVE,
                programmes.c.state == State.IN_FORCE,
                programme_parts.c.part == Part.PLAN,
            )
        )
        found: dict[int, list[date]] = {}
        for row in await self._db.execute(plans):
            days = [
                date.fromisoformat(one["on"])
                for one in row.value
                if (row.pair_id, one.get("key", 0)) not in settled
            ]
            found[row.pair_id] = sorted(day for day in days if day < today)
        return {pair: days for pair, days in found.items() if days}

    async def cut(self) -> set[int]:
        """Members whom the bot does not reach."""
        query = select(people.c.id).where(
            people.c.status == Status.MEMBER, people.c.reach != Reach.OK
        )
        return set((await self._db.execute(query)).scalars())

    async def faces(self) -> list[Face]:
        """Everybody who takes part or is about to."""
        kept = (Status.INVITED, Status.JOINING, Status.AWAITING, Status.MEMBER)
        query = select(
            people.c.id,
            people.c.status,
            people.c.reach,
            people.c.roles,
            people.c.joined_at,
            people.c.created_at,
        ).where(people.c.status.in_(kept))
        return [
            Face(
                row.id,
                Status(row.status),
                Reach(row.reach),
                frozenset(_ROLES[one] for one in row.roles),
                row.joined_at or row.created_at,
            )
            for row in await self._db.execute(query)
        ]

    async def paired(self) -> set[int]:
        """Mentees who have an open pair, or are being asked for one."""
        query = (
            select(pair_members.c.person_id)
            .join(pairs, pairs.c.id == pair_members.c.pair_id)
            .where(pairs.c.state.in_(OPEN), pair_members.c.side == Side.MENTEE)
        )
        return set((await self._db.execute(query.distinct())).scalars())

    async def asking(self) -> dict[int, tuple[int, datetime]]:
        """By author of a professional request that is accepted: its number and when it was handed in."""
        query = select(
            mentee_requests.c.person_id, mentee_requests.c.id, mentee_requests.c.submitted_at
        ).where(mentee_requests.c.newest, mentee_requests.c.status == SubmissionStatus.ACCEPTED)
        return {row.person_id: (row.id, row.submitted_at) for row in await self._db.execute(query)}

    async def marks(self) -> dict[int, Mark]:
        """By pair what the curator has put aside or reminded of."""
        rows = (await self._db.execute(select(board_marks))).mappings()
        return {
            row["pair_id"]: Mark(
                MarkKind(row["kind"]), frozenset(row["causes"]), row["at"], row["until"]
            )
            for row in rows
        }

    async def mark(self, pair: int, mark: Mark, by: int) -> None:
        """Keep the newest mark of a pair in place of an earlier one."""
        values: dict[str, Any] = {
            "kind": mark.kind,
            "causes": sorted(mark.causes),
            "by_id": by,
            "at": mark.at,
            "until": mark.until,
        }
        query = upsert(board_marks).values(pair_id=pair, **values)
        await self._db.execute(query.on_conflict_do_update(index_elements=["pair_id"], set_=values))
