"""Calendar files: read by a maintained parser, taken in by a calendar as updates and never as doubles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from storage.papers.meeting_ics import CalendarEvent, CalendarFile

ZONE = ZoneInfo("Europe/Moscow")
STARTS = datetime(2026, 12, 4, 15, 0, tzinfo=ZONE)
MEETING = CalendarEvent(
    uid="meeting-7@abc",
    sequence=0,
    starts=STARTS,
    ends=STARTS + timedelta(minutes=45),
    summary="Встреча по программе № 12: консультация; запасная, с «кавычками»",
    location="Кабинет 23, второй этаж",
)


class OwnCalendar:
    """As calendars import: events by UID, an older SEQUENCE changes nothing, a cancelled one goes."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}

    def imports(self, data: bytes) -> None:
        """Take a file in."""
        file = Calendar.from_ical(data)
        for event in file.walk("VEVENT"):
            uid, sequence = str(event["UID"]), int(event["SEQUENCE"])
            old = self.events.get(uid)
            if old is not None and int(old["SEQUENCE"]) > sequence:
                continue
            if file["METHOD"] == "CANCEL" or event["STATUS"] == "CANCELLED":
                self.events.pop(uid, None)
            else:
                self.events[uid] = event


def file(*events: CalendarEvent, zone: str = "Europe/Moscow") -> bytes:
    made = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
    return CalendarFile(events=events, zone=zone, made_at=made, url="https://t.me/bot").write()


def test_a_file_says_when_where_and_who_made_it() -> None:
    data = file(MEETING)
    assert data.endswith(b"END:VCALENDAR\r\n") and b"\r\n" in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    parsed = Calendar.from_ical(data)
    assert parsed["METHOD"] == "PUBLISH" and parsed["VERSION"] == "2.0" and parsed["PRODID"]
    [zone] = parsed.walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/Moscow"
    [event] = parsed.walk("VEVENT")
    assert event["DTSTART"].params["TZID"] == "Europe/Moscow"
    assert event.decoded("DTSTART") == STARTS and event.decoded("DTEND") == MEETING.ends
    assert event.decoded("DTSTAMP").utcoffset() == timedelta(0)
    assert str(event["SUMMARY"]) == MEETING.summary and str(event["LOCATION"]) == MEETING.location
    assert str(event["URL"]) == "https://t.me/bot" and event["STATUS"] == "CONFIRMED"
    assert not parsed.errors and not event.errors


def test_a_new_file_updates_and_never_doubles() -> None:
    calendar = OwnCalendar()
    other = replace(MEETING, uid="meeting-8@abc")
    calendar.imports(file(MEETING, other))
    calendar.imports(file(MEETING))
    assert len(calendar.events) == 2
    moved = replace(
        MEETING,
        sequence=1,
        starts=STARTS + timedelta(days=3),
        ends=MEETING.ends + timedelta(days=3),
    )
    calendar.imports(file(moved, other))
    assert len(calendar.events) == 2
    assert calendar.events["meeting-7@abc"].decoded("DTSTART") == moved.starts
    calendar.imports(file(MEETING))  # an old file found in the chat
    assert calendar.events["meeting-7@abc"].decoded("DTSTART") == moved.starts
    calendar.imports(file(replace(moved, sequence=2, is_cancelled=True)))
    assert list(calendar.events) == ["meeting-8@abc"]
    calendar.imports(
        file(replace(moved, sequence=3), replace(other, sequence=1, is_cancelled=True))
    )
    assert list(calendar.events) == ["meeting-7@abc"]


def test_a_cancelled_meeting_alone_is_a_cancellation() -> None:
    parsed = Calendar.from_ical(file(replace(MEETING, sequence=4, is_cancelled=True)))
    [event] = parsed.walk("VEVENT")
    assert parsed["METHOD"] == "CANCEL" and event["STATUS"] == "CANCELLED"
    assert event["SEQUENCE"] == 4


def test_a_zone_with_summer_time_keeps_the_hour() -> None:
    zone = ZoneInfo("Europe/Berlin")
    starts = datetime(2026, 10, 26, 15, 0, tzinfo=zone)  # the day after the clocks went back
    one = replace(MEETING, starts=starts, ends=starts + timedelta(minutes=30))
    parsed = Calendar.from_ical(file(one, zone="Europe/Berlin"))
    [event] = parsed.walk("VEVENT")
    assert event.decoded("DTSTART").astimezone(UTC) == starts.astimezone(UTC)
    [described] = parsed.walk("VTIMEZONE")
    assert {str(one.name) for one in described.subcomponents} == {"STANDARD", "DAYLIGHT"}
