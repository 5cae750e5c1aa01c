"""Meetings somebody still has to say a word about: asked by every hub, so one narrow query."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.meeting.nouns import MeetingState
from mentoring.pair.nouns import Side
from storage.meeting_tables import meeting_people, meetings

_P = meeting_people.c
_OPEN = tuple(one.value for one in MeetingState if one is not MeetingState.CANCELLED)
_UNSAID = and_(_P.said.is_(None), _P.attended, meetings.c.state.in_(_OPEN))
_DIFFERS = and_(_P.said.is_not(None), meetings.c.state == MeetingState.DISPUTED.value)
_THEIRS = (
    select(meetings.c.id)
    .join(meeting_people, _P.meeting_id == meetings.c.id)
    .where(
        _P.person_id == bindparam("person"),
        _P.side != Side.HELPER.value,
        meetings.c.starts_at < bindparam("now"),
        or_(_UNSAID, _DIFFERS),
    )
    .order_by(meetings.c.starts_at, meetings.c.id)
)


class MeetingRecords:
    """Which meetings wait for whose word."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def begun(self, person: int, now: datetime) -> list[int]:
        """Numbers of meetings that have begun and wait for this person's word, the earliest first."""
        rows = await self._db.execute(_THEIRS, {"person": person, "now": now})
        return [int(number) for number in rows.scalars()]
