"""A meeting in words: when, what, where, who leads, where it stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from mentoring.meeting.nouns import Meeting
from mentoring.meeting.record import has_hour
from mentoring.say import Fact, Lines, Name, T
from mentoring.school_calendar import SchoolCalendar


def day_fact(day: date) -> T:
    """A day with its weekday inside a sentence: “on Wednesday, 7 October”."""
    date_ = T("calendar-date", {"day": str(day.day), "month": T(f"calendar_of-{day.month}")})
    return T("calendar-day", {"weekday": T(f"calendar_on-{day.weekday()}"), "date": date_})


def when_fact(moment: datetime, calendar: SchoolCalendar) -> T:
    """A moment in words: “on Wednesday, 7 October, at 15:20”."""
    here = calendar.local(moment)
    return T("meeting-when", {"day": day_fact(here.date()), "time": clock(here)})


def clock(here: datetime) -> str:
    """An hour as a school writes it, of a local moment."""
    return f"{here.hour}:{here:%M}"


def soon_fact(moment: datetime, now: datetime, calendar: SchoolCalendar) -> T:
    """A moment near by: “today at 15:20”, “tomorrow at 15:20”, otherwise as `when_fact`."""
    here, today = calendar.local(moment), calendar.local(now).date()
    for code, day in (("today", today), ("tomorrow", today + timedelta(days=1))):
        if here.date() == day:
            return T(f"meeting_soon-{code}", {"time": clock(here)})
    return when_fact(moment, calendar)


def short_fact(moment: datetime, calendar: SchoolCalendar) -> T:
    """A moment for a button or a line of a list: “Wed 07.10, 15:20”."""
    here = calendar.local(moment)
    weekday = T(f"calendar_short-{here.weekday()}")
    return T("meeting-short", {"weekday": weekday, "day": f"{here:%d.%m}", "time": clock(here)})


def number_fact(meeting: Meeting) -> str:
    """The number of the programme it belongs to, as papers and notices name it: that of its pair."""
    return str(meeting.pair)


def leader_fact(meeting: Meeting) -> Fact:
    """Who leads, by name."""
    sides = {"mentor": ("mentor",), "mentee": ("mentee",)}.get(meeting.leader)
    who = [one.person for one in meeting.attendees if sides is None or str(one.side) in sides]
    return Lines(tuple(Name(one) for one in who), glue=", ")


def people_fact(meeting: Meeting, but: int = 0) -> Fact:
    """Who is in it.

    Args:
        but: whom to leave out: the reader.
    """
    who = [one.person for one in meeting.attendees if one.person != but]
    return Lines(tuple(Name(one) for one in who), glue=", ")


def state_fact(meeting: Meeting) -> T:
    """Where it stands."""
    return T(f"meeting_state-{meeting.state}")


def held_when(meeting: Meeting, calendar: SchoolCalendar) -> T:
    """As `when_fact`; the day alone of one added afterwards whose hour nobody told."""
    if has_hour(meeting, calendar.zone):
        return when_fact(meeting.starts_at, calendar)
    return day_fact(calendar.local(meeting.starts_at).date())


def held_short(meeting: Meeting, calendar: SchoolCalendar) -> T:
    """As `short_fact`; the day alone of one added afterwards whose hour nobody told."""
    if has_hour(meeting, calendar.zone):
        return short_fact(meeting.starts_at, calendar)
    here = calendar.local(meeting.starts_at)
    weekday = T(f"calendar_short-{here.weekday()}")
    return T("meeting_record-short_day", {"weekday": weekday, "day": f"{here:%d.%m}"})
