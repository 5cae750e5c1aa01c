"""Reminders before a meeting: by what each chose, gone when it moves or is cancelled (bar 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.kind_rules import rules_of
from mentoring.meeting.asking import keep_asking
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState
from mentoring.meeting.words import clock, number_fact, soon_fact
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import (
    Choices,
    Item,
    Lead,
    Pace,
    Reminder,
    ReminderKind,
    Topic,
    Wanted,
)
from mentoring.say import Button, Fact, Rows, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

BEFORE = {Lead.HOUR: timedelta(hours=1), Lead.QUARTER: timedelta(minutes=15)}
"""Leads that are said at their minute."""


def leads_of(choices: Choices, pair: Pair) -> frozenset[Lead]:
    """How long before somebody is told; of a remote meeting in any case a quarter of an hour (2.4)."""
    remote = rules_of(pair.kinds).lead_quarter
    return choices.leads | ({Lead.QUARTER} if remote else frozenset())


def before(
    meeting: Meeting, leads: Mapping[int, frozenset[Lead]], calendar: SchoolCalendar
) -> list[Wanted]:
    """What is wanted before a meeting; nothing unless it is planned.

    Args:
        leads: by person.
    """
    if meeting.state is not MeetingState.PLANNED:
        return []
    return [
        _wanted(meeting, one, lead, leads[one.person], calendar)
        for one in meeting.attendees
        for lead in Lead
        if lead in leads.get(one.person, frozenset())
    ]


def _wanted(
    meeting: Meeting,
    one: Attendee,
    lead: Lead,
    leads: frozenset[Lead],
    calendar: SchoolCalendar,
) -> Wanted:
    # The moment is part of the key: what was moved is told anew, what was moved back is not told twice.
    key = f"{lead}-{calendar.local(meeting.starts_at):%Y%m%dT%H%M}"
    starts = meeting.starts_at
    if lead in BEFORE:
        at = starts - BEFORE[lead]
        return Wanted(person=one.person, key=key, pace=Pace.AT_ONCE, at=at, back=True, until=starts)
    day = calendar.local(starts).date()
    if lead is Lead.SAME_DAY:
        return Wanted(person=one.person, key=key, on=day, back=True, until=starts)
    # What could not be said the day before is left to that of the day itself, if there is one.
    until = calendar.at(day, time(0, 0)) if Lead.SAME_DAY in leads else starts
    on = calendar.day_before(day)
    return Wanted(person=one.person, key=key, on=on, back=True, until=until)


async def remind(uow: Uow, meeting: Meeting, now: datetime) -> None:
    """Make the reminders of a meeting those that are wanted; call it whenever the meeting changes."""
    await remind_many(uow, [meeting], now)


async def remind_many(uow: Uow, meetings: Sequence[Meeting], now: datetime) -> None:
    """The same for many meetings at once."""
    pairs = {one.id: one for one in await uow.pairs.some({each.pair for each in meetings})}
    people = {one.person for each in meetings for one in each.attendees}
    choices = await uow.reminder_choices.of(people)
    calendar = await calendar_of(uow)
    wanted = {
        Topic(ReminderKind.MEETING, each.id): before(
            each,
            {one.person: leads_of(choices[one.person], pairs[each.pair]) for one in each.attendees},
            calendar,
        )
        for each in meetings
    }
    await keep_many(uow, wanted, now)
    await keep_asking(uow, meetings, now)


async def remind_anew(uow: Uow, person: Person, now: datetime) -> None:
    """Somebody chose other leads: what waits before their meetings is planned anew."""
    coming = await uow.meetings.of_person(
        person.id, now, now + timedelta(days=400), [MeetingState.PLANNED]
    )
    if coming:
        await remind_many(uow, coming, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What each reminder of a near meeting says now; nothing of one that was moved or is over."""
    meetings = {one.id: one for one in await uow.meetings.some({row.topic.of for row in rows})}
    calendar = await calendar_of(uow)
    found: dict[int, Item] = {}
    for row in rows:
        meeting = meetings.get(row.topic.of)
        if meeting is None or meeting.state is not MeetingState.PLANNED:
            continue
        moment = f"{calendar.local(meeting.starts_at):%Y%m%dT%H%M}"
        if (
            meeting.starts_at > uow.now
            and row.key.endswith(moment)
            and meeting.attendee(row.person)
        ):
            found[row.id] = _item(meeting, row.person, uow.now, calendar)
    return found


def _item(meeting: Meeting, person: int, now: datetime, calendar: SchoolCalendar) -> Item:
    facts: dict[str, Fact] = {
        "number": number_fact(meeting),
        "when": soon_fact(meeting.starts_at, now, calendar),
        "leader": T(f"meeting_leads-{_leads(meeting, person)}"),
    }
    label: dict[str, Fact] = {"time": clock(calendar.local(meeting.starts_at))}
    opens = Button("meeting-open_short", "meeting.open", meeting.id, facts=label)
    move = Button("meeting-move", "meeting.move", meeting.id, meeting.version)
    cancel = Button("meeting-cancel", "meeting.cancel", meeting.id, meeting.version)
    link: Rows = ((Button("meeting-join", url=meeting.link),),) if meeting.link else ()
    # The day's and the quarter's, both due after a day without power, are one line.
    group = f"meeting-{meeting.id}"
    return Item(T("meeting-reminder", facts), opens, (*link, (opens,), (move, cancel)), group=group)


def _leads(meeting: Meeting, person: int) -> str:
    """Who leads, said to somebody: ``you``, or a code of `plan.LEADERS`."""
    mine = meeting.attendee(person)
    return "you" if mine is not None and meeting.leader == str(mine.side) else meeting.leader
