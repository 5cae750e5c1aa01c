"""Meetings, who was there, and what was thought of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection, Said
from mentoring.pair.nouns import Side
from mentoring.plan import EventForm
from storage.meeting_tables import meeting_people, meetings, reflections

_GET = select(meetings).where(meetings.c.id.in_(bindparam("of", expanding=True)))
_OF_PAIRS = (
    select(meetings)
    .where(meetings.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(meetings.c.starts_at, meetings.c.id)
)
_PEOPLE = (
    select(meeting_people)
    .where(meeting_people.c.meeting_id.in_(bindparam("of", expanding=True)))
    .order_by(meeting_people.c.id)
)
_THEIRS = (
    select(meetings)
    .join(meeting_people, meeting_people.c.meeting_id == meetings.c.id)
    .where(
        meeting_people.c.person_id == bindparam("person"),
        meetings.c.starts_at >= bindparam("since"),
        meetings.c.starts_at < bindparam("until"),
        meetings.c.state.in_(bindparam("states", expanding=True)),
    )
    .order_by(meetings.c.starts_at, meetings.c.id)
)
_REFLECTIONS = select(reflections).where(
    reflections.c.meeting_id.in_(bindparam("of", expanding=True))
)


class Meetings:
    """Repository of `Meeting` and `Reflection`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, meeting: Meeting) -> Meeting:
        """Keep a new meeting.

        Returns:
            it with its id.
        """
        query = (
            insert(meetings).values({**_columns(meeting), "version": 1}).returning(meetings.c.id)
        )
        of = int((await self._db.execute(query)).scalar_one())
        await self._put_people(of, meeting.attendees)
        return await self._sure(of)

    async def save(self, meeting: Meeting) -> Meeting:
        """Write a meeting; its version grows, so older buttons about it are known to be old."""
        values = {**_columns(meeting), "version": meetings.c.version + 1}
        await self._db.execute(update(meetings).where(meetings.c.id == meeting.id).values(values))
        mine = meeting_people.c.meeting_id == meeting.id
        await self._db.execute(delete(meeting_people).where(mine))
        await self._put_people(meeting.id, meeting.attendees)
        return await self._sure(meeting.id)

    async def get(self, of: int) -> Meeting | None:
        """A meeting by its id."""
        found = await self.some([of])
        return found[0] if found else None

    async def some(self, of: Collection[int]) -> list[Meeting]:
        """Meetings by their ids."""
        return await self._all(_GET, {"of": list(of)})

    async def of_pair(self, pair: int) -> list[Meeting]:
        """Every meeting of a pair, the earliest first."""
        return await self.of_pairs([pair])

    async def of_pairs(self, pairs: Collection[int]) -> list[Meeting]:
        """Every meeting of several pairs, the earliest first."""
        return await self._all(_OF_PAIRS, {"pairs": list(pairs)})

    async def last_row(self, pair: int) -> int:
        """The highest key of a plan's row that a meeting of the pair carried out; 0 if none did."""
        query = select(func.max(meetings.c.row)).where(meetings.c.pair_id == pair)
        return int(await self._db.scalar(query) or 0)

    async def of_person(
        self,
        person: int,
        since: datetime,
        until: datetime,
        states: Collection[MeetingState] = tuple(MeetingState),
    ) -> list[Meeting]:
        """Meetings somebody is in that begin within this span, the earliest first."""
        asked = {"person": person, "since": since, "until": until, "states": list(states)}
        return await self._all(_THEIRS, asked)

    async def took(self, of: Collection[int], person: int) -> None:
        """Somebody took the calendar file of these meetings as they are now; no other button gets old."""
        now = select(meetings.c.sequence).where(meetings.c.id == meeting_people.c.meeting_id)
        mine = (meeting_people.c.person_id == person, meeting_people.c.meeting_id.in_(list(of)))
        query = update(meeting_people).where(*mine).values(taken=now.scalar_subquery())
        await self._db.execute(query)

    async def reflect(self, one: Reflection) -> None:
        """Keep somebody's reflection in place of an earlier one."""
        values = {
            "useful": one.useful,
            "mood": one.mood,
            "went": one.went,
            "onward": one.onward,
            "at": one.at,
        }
        query = upsert(reflections).values(meeting_id=one.meeting, person_id=one.person, **values)
        keys = ["meeting_id", "person_id"]
        await self._db.execute(query.on_conflict_do_update(index_elements=keys, set_=values))

    async def reflections(self, of: Collection[int]) -> list[Reflection]:
        """Everybody's reflections on these meetings."""
        rows = (await self._db.execute(_REFLECTIONS, {"of": list(of)})).mappings()
        return [_reflection(row) for row in rows]

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and thought; that there was a meeting stays (152-FZ art. 21)."""
        await self._db.execute(delete(reflections).where(reflections.c.person_id == person))
        cancelled = meetings.c.cancelled_by == person
        await self._db.execute(update(meetings).where(cancelled).values(words=""))
        planned = meetings.c.planned_by == person
        values = {"agenda": "", "place": "", "link": ""}
        await self._db.execute(update(meetings).where(planned).values(values))

    async def _sure(self, of: int) -> Meeting:
        [meeting] = await self.some([of])
        return meeting

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Meeting]:
        rows = (await self._db.execute(query, values)).mappings().all()
        if not rows:
            return []
        people: dict[int, list[Attendee]] = {}
        found = await self._db.execute(_PEOPLE, {"of": [row["id"] for row in rows]})
        for one in found.mappings():
            people.setdefault(one["meeting_id"], []).append(_attendee(one))
        return [_meeting(row, tuple(people.get(row["id"], ()))) for row in rows]

    async def _put_people(self, of: int, attendees: Iterable[Attendee]) -> None:
        rows = [
            {
                "meeting_id": of,
                "person_id": one.person,
                "side": one.side,
                "said": one.said,
                "said_at": one.said_at,
                "attended": one.attended,
                "taken": one.taken,
            }
            for one in attendees
        ]
        if rows:
            await self._db.execute(insert(meeting_people), rows)


_SAME = (
    "sequence",
    "row",
    "form",
    "title",
    "content",
    "agenda",
    "starts_at",
    "minutes",
    "place",
    "link",
    "leader",
    "state",
    "planned_by",
    "planned_at",
    "recorded_by",
    "recorded_at",
    "cancelled_by",
    "words",
    "added",
)


def _columns(meeting: Meeting) -> dict[str, Any]:
    same = {name: getattr(meeting, name) for name in _SAME}
    return {**same, "pair_id": meeting.pair, "series_id": meeting.series}


def _meeting(row: RowMapping, attendees: tuple[Attendee, ...]) -> Meeting:
    same = {name: row[name] for name in _SAME}
    same |= {"form": EventForm(row["form"]), "state": MeetingState(row["state"])}
    return Meeting(
        **same,
        id=row["id"],
        version=row["version"],
        pair=row["pair_id"],
        series=row["series_id"],
        attendees=attendees,
    )


def _attendee(row: RowMapping) -> Attendee:
    return Attendee(
        person=row["person_id"],
        side=Side(row["side"]),
        said=Said(row["said"]) if row["said"] else None,
        said_at=row["said_at"],
        attended=row["attended"],
        taken=row["taken"],
    )


def _reflection(row: RowMapping) -> Reflection:
    return Reflection(
        meeting=row["meeting_id"],
        person=row["person_id"],
        useful=row["useful"],
        mood=row["mood"],
        went=row["went"],
        onward=row["onward"],
        at=row["at"],
    )
