"""Reminders after a meeting: was it held, is this right, your reflection (bars 1, 8)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection, Said
from mentoring.meeting.record import asked, sides
from mentoring.people import Role
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Pace, ReminderKind, Topic, Wanted
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

FIRM, CURATOR = 3, 7
"""School days after a meeting at which the question grows firm, and at which the curator hears of it."""
REFLECT_DAYS = 3
"""Days after a meeting within which a reflection is reminded of, once (domain 3.4)."""


async def keep_asking(uow: Uow, meetings: Sequence[Meeting], now: datetime) -> None:
    """Make the questions after these meetings what they ought to be.

    Call it in the transaction that plans, moves, cancels or records them.
    """
    if not meetings:
        return
    calendar = await calendar_of(uow)
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    numbers = [one.id for one in meetings]
    written: dict[int, list[Reflection]] = {}
    for one in await uow.meetings.reflections(numbers):
        written.setdefault(one.meeting, []).append(one)
    wanted: dict[Topic, list[Wanted]] = {}
    for meeting in meetings:
        done = {one.person for one in written.get(meeting.id, ())}
        held = Topic(ReminderKind.HELD, meeting.id)
        wanted[held] = held_questions(meeting, calendar, curators, now)
        thought = Topic(ReminderKind.REFLECTION, meeting.id)
        wanted[thought] = reflection_questions(meeting, done, calendar)
    await keep_many(uow, wanted, now)


def held_questions(
    meeting: Meeting, calendar: SchoolCalendar, curators: Collection[int], now: datetime
) -> list[Wanted]:
    """Who is asked what became of a meeting, and when.

    At its end, the next school morning, firmly after three school days; after seven the curator hears
    that nobody has said anything. Where one has spoken the same mornings ask the other to confirm.
    """
    if meeting.state is MeetingState.CANCELLED:
        return []
    if meeting.state is MeetingState.DISPUTED:
        return _dispute(meeting, calendar, curators)
    day = calendar.local(meeting.ends_at).date()
    said = [one for one in sides(meeting) if one.said_at is not None and one.said is not None]
    for one in said:
        day = max(day, calendar.local(one.said_at or now).date())
    found: list[Wanted] = []
    for one in asked(meeting):
        if not said and meeting.ends_at > now:
            found.append(_at_once(meeting, one, calendar))
        found.append(_morning(one.person, "day", calendar.after(day, 1)))
        found.append(_morning(one.person, "firm", calendar.after(day, FIRM)))
    if not said and asked(meeting):
        on = calendar.after(day, CURATOR)
        found += [_morning(one, "curator", on) for one in curators]
    return found


def _at_once(meeting: Meeting, one: Attendee, calendar: SchoolCalendar) -> Wanted:
    """At the end of it; what could not be said that day is left to the morning's message."""
    ends = calendar.local(meeting.ends_at)
    return Wanted(
        person=one.person,
        key=f"at-{ends:%Y%m%d%H%M}",
        pace=Pace.AT_ONCE,
        at=meeting.ends_at,
        until=calendar.at(ends.date() + timedelta(days=1), time(0, 0)),
    )


def _morning(person: int, code: str, on: date, until: datetime | None = None) -> Wanted:
    return Wanted(person=person, key=f"{code}-{on.isoformat()}", on=on, until=until)


def _dispute(meeting: Meeting, calendar: SchoolCalendar, curators: Collection[int]) -> list[Wanted]:
    """Those who spoke before the last one learn of it in the morning, and so do the curators."""
    said = sorted(
        ((one.said_at, one.person) for one in sides(meeting) if one.said_at and one.said),
        key=lambda pair: pair[0],
    )
    last_at, last = said[-1]
    on = calendar.local(last_at).date()
    people = [one for _, one in said if one != last]
    found = [_morning(one, "differ", on) for one in people]
    return found + [_morning(one, "differ", on) for one in curators if one not in people]


def reflection_questions(
    meeting: Meeting, done: Collection[int], calendar: SchoolCalendar
) -> list[Wanted]:
    """Who said that it was held and has not thought it over is asked once, within three days."""
    if meeting.state is not MeetingState.HELD:
        return []
    day = calendar.local(meeting.ends_at).date()
    until = calendar.at(day + timedelta(days=REFLECT_DAYS + 1), time(0, 0))
    return [
        _morning(
            one.person,
            "think",
            calendar.after(max(day, calendar.local(one.said_at or meeting.ends_at).date()), 1),
            until,
        )
        for one in sides(meeting)
        if one.said is Said.HELD and one.person not in done
    ]
