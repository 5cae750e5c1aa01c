"""Meetings as a calendar file (RFC 5545): identities are stable, a new file updates old events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Nastavnik//Meetings//"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One meeting.

    Args:
        uid: the same for good.
        sequence: grows with each change of time or place.
        starts: in the school's zone.
        link: address of a remote meeting.
    """

    uid: str
    sequence: int
    starts: datetime
    ends: datetime
    summary: str
    location: str = ""
    link: str = ""
    is_cancelled: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """One file.

    Args:
        zone: name of the school's zone.
        made_at: DTSTAMP of all events.
        url: where the bot is.
    """

    events: Sequence[CalendarEvent]
    zone: str
    made_at: datetime
    language: str = "ru"
    url: str = ""

    def write(self) -> bytes:
        """The bytes."""
        from icalendar import Calendar

        calendar = Calendar()
        calendar.add("prodid", f"{PRODUCT}{self.language.upper()}")
        calendar.add("version", "2.0")
        whole = all(one.is_cancelled for one in self.events)
        calendar.add("method", "CANCEL" if whole else "PUBLISH")
        for one in self.events:
            calendar.add_component(self._event(one))
        calendar.add_missing_timezones()
        return bytes(calendar.to_ical())

    def _event(self, one: CalendarEvent) -> Event:
        from icalendar import Event

        event = Event()
        event.add("uid", one.uid)
        event.add("sequence", one.sequence)
        event.add("dtstamp", self.made_at.astimezone(UTC))
        event.add("dtstart", one.starts)
        event.add("dtend", one.ends)
        event.add("summary", one.summary)
        event.add("status", "CANCELLED" if one.is_cancelled else "CONFIRMED")
        for name, value in (("location", one.location), ("description", one.note)):
            if value:
                event.add(name, value)
        if address := one.link or self.url:
            event.add("url", address)
        return event
