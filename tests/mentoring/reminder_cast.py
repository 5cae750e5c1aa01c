"""Schools for tests of reminders: zones, calendars, quiet hours, choices, all drawn by hypothesis."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from mentoring.notice import held_until
from mentoring.people import Settings
from mentoring.reminder.nouns import Choices, WeekAt
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind

ZONES = tuple(
    ZoneInfo(name)
    for name in (
        "Europe/Moscow",
        "Europe/Kaliningrad",
        "Asia/Vladivostok",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
    )
)
FIRST = date(2026, 3, 1)
"""From here on every zone with summer time changes its clocks twice within a year."""
YEAR = 365
MINUTE = timedelta(minutes=1)


class FiveDays:
    """A working week without public holidays: these are in the spans."""

    def is_working(self, day: date) -> bool:
        return day.weekday() < 5

    def is_holiday(self, day: date) -> bool:
        return False

    def after(self, day: date, count: int) -> date:
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day


days = st.integers(0, YEAR).map(lambda number: FIRST + timedelta(days=number))
spans = st.builds(
    lambda kind, first, length: Span(0, kind, first, first + timedelta(days=length), "x"),
    st.sampled_from(SpanKind),
    days,
    st.integers(0, 12),
)
calendars = st.builds(
    lambda zone, many, saturdays: SchoolCalendar(
        zone, FiveDays(), spans=tuple(many), saturdays=saturdays
    ),
    st.sampled_from(ZONES),
    st.lists(spans, max_size=6),
    st.booleans(),
)
clocks = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 59)))


def _quiet(begin: time, hours: int) -> Settings:
    end = (datetime.combine(FIRST, begin) + timedelta(hours=hours)).time()
    return Settings(quiet_from=begin, quiet_to=end)


settings = st.one_of(
    st.just(Settings()),
    st.just(Settings(quiet_from=None, quiet_to=None)),
    st.builds(_quiet, clocks, st.integers(1, 20)),
)
mornings = st.builds(time, st.integers(6, 10), st.sampled_from((0, 30)))
choices = st.builds(lambda hour, week: Choices(hour, week=week), mornings, st.sampled_from(WeekAt))
moments = st.builds(
    lambda day, clock, zone: datetime.combine(day, clock, zone).astimezone(ZoneInfo("UTC")),
    days,
    clocks,
    st.sampled_from(ZONES),
)


def is_free(moment: datetime, person: Settings, calendar: SchoolCalendar) -> bool:
    """Whether somebody may be disturbed: neither quiet hours nor a day off."""
    here = calendar.local(moment)
    quiet = held_until(here, person.quiet_from, person.quiet_to) is not None
    return not quiet and not calendar.is_off(here.date())
