"""What the questions after a meeting say when they come due: the world as it is then (bar 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.meeting import record
from mentoring.meeting.nouns import Meeting, MeetingState, Said
from mentoring.meeting.reflecting import missing
from mentoring.meeting.words import clock, day_fact
from mentoring.reminder.nouns import Item, Reminder
from mentoring.say import Button, Fact, Rows, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


async def held(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """Was it held, is this right, two words differ; nothing once the reader has spoken."""
    meetings = {one.id: one for one in await uow.meetings.some({row.topic.of for row in rows})}
    calendar = await calendar_of(uow)
    found: dict[int, Item] = {}
    for row in rows:
        meeting = meetings.get(row.topic.of)
        if meeting is None or not record.is_over(meeting, uow.now):
            continue
        item = _item(meeting, row, calendar, uow.now)
        if item is not None:
            found[row.id] = item
    return found


def _item(meeting: Meeting, row: Reminder, calendar: SchoolCalendar, now: datetime) -> Item | None:
    mine = meeting.attendee(row.person)
    facts = _facts(meeting, calendar)
    if meeting.state is MeetingState.DISPUTED:
        is_theirs = mine is not None and mine in record.sides(meeting)
        button = "record.open" if is_theirs else "meeting.open"
        line = T(
            "meeting_record_line-differ" if is_theirs else "meeting_record_line-differ_curator",
            facts,
        )
        return Item(line, Button("common-open", button, meeting.id, meeting.version))
    if mine is None or mine.side not in {one.side for one in record.sides(meeting)}:
        silent = meeting.state is MeetingState.PLANNED and row.key.startswith("curator")
        opens = Button("common-open", "meeting.open", meeting.id)
        return Item(T("meeting_record_line-curator", facts), opens) if silent else None
    if mine not in record.asked(meeting):
        return None
    opens = Button("meeting_record-answer", "record.open", meeting.id, meeting.version)
    return Item(question(meeting, row.person, calendar, now), opens, answers(meeting, row.person))


def _facts(meeting: Meeting, calendar: SchoolCalendar) -> dict[str, Fact]:
    day = calendar.local(meeting.starts_at).date()
    return {"number": str(meeting.pair), "on": day_fact(day), "minutes": meeting.minutes}


def question(meeting: Meeting, reader: int, calendar: SchoolCalendar, now: datetime) -> T:
    """The question as a notice asks it: no surname, no free text."""
    facts = _facts(meeting, calendar)
    other = record.heard(meeting, reader)
    if other is not None and other.said is not None:
        facts["who"] = T(f"meeting_record_by-{other.side}")
        return T(f"meeting_record_line-confirm_{other.said}", facts)
    day, today = calendar.local(meeting.starts_at).date(), calendar.local(now).date()
    facts["time"] = clock(calendar.local(meeting.starts_at))
    if day == today:
        return T("meeting_record_line-ask_today", facts)
    late = today - day > timedelta(days=2)
    return T("meeting_record_line-ask_firm" if late else "meeting_record_line-ask", facts)


def answers(meeting: Meeting, reader: int) -> Rows:
    """The answers of one tap: what was held, moved, not held; or whether another's word is right."""

    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, do, meeting.id, meeting.version, arg)

    mine = meeting.attendee(reader)
    may_deny = mine is not None and record.may_deny(meeting, mine)
    other = record.heard(meeting, reader)
    if other is None:
        held = button("meeting_record-held", "record.held")
        if not may_deny:
            return ((held,), (button("meeting_record-away", "record.away"),))
        moved = button("meeting_record-move", "meeting.move")
        return ((held,), (moved, button("meeting_record-not_held", "record.not_held")))
    if other.said is Said.HELD:
        no = button("meeting_record-no", "record.not_held")
        away = button("meeting_record-away", "record.away")
        return ((button("common-yes", "record.held"), no if may_deny else away),)
    yes = button("meeting_record-yes_not", "record.not_held")
    was = button("meeting_record-was_held", "record.held")
    return ((yes, was),) if may_deny else ((was,), (button("meeting_record-away", "record.away"),))


async def reflection(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """One's own reflection, asked for once."""
    of = {row.topic.of for row in rows}
    meetings = {one.id: one for one in await uow.meetings.some(of)}
    written = {(one.meeting, one.person): one for one in await uow.meetings.reflections(of)}
    calendar = await calendar_of(uow)
    found: dict[int, Item] = {}
    for row in rows:
        meeting = meetings.get(row.topic.of)
        mine = meeting.attendee(row.person) if meeting else None
        if meeting is None or mine is None or meeting.state is not MeetingState.HELD:
            continue
        if mine.said is Said.HELD and missing(written.get((meeting.id, row.person))) == "useful":
            line = T("reflection-line", _facts(meeting, calendar))
            found[row.id] = Item(line, Button("reflection-open", "reflection.open", meeting.id))
    return found
