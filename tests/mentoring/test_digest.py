"""When a summary is due, which days it covers, what it is compared with."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.digest import (
    HOURS,
    Kind,
    Period,
    Rhythm,
    due_period,
    kinds_for,
    moment_of,
    period_of,
    running,
    span_of,
)
from mentoring.digest_send import SOURCES
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from tests.mentoring.reminder_cast import FiveDays, calendars

ZONE = ZoneInfo("Europe/Moscow")
SCHOOL = SchoolCalendar(ZONE, FiveDays())


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment by the school's wall."""
    return datetime.combine(day, time(hour, minute), ZONE)


def test_a_week_ends_the_day_before_it_is_due() -> None:
    monday = date(2026, 11, 23)
    found = due_period(Kind.WEEK, Rhythm(), SCHOOL, at(monday, 8))
    assert found == Period(Kind.WEEK, date(2026, 11, 16), date(2026, 11, 22), monday)
    assert found.before == (date(2026, 11, 9), date(2026, 11, 15))
    before = due_period(Kind.WEEK, Rhythm(), SCHOOL, at(monday, 7, 59))
    assert before is not None and before.due == date(2026, 11, 16)


def test_a_month_is_the_one_before() -> None:
    found = due_period(Kind.MONTH, Rhythm(), SCHOOL, at(date(2026, 12, 1), 9))
    assert found == Period(Kind.MONTH, date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1))
    assert found.before == (date(2026, 10, 1), date(2026, 10, 31))


def test_a_day_off_moves_it_and_two_at_once_are_the_newer() -> None:
    winter = Span(0, SpanKind.OFF, date(2026, 12, 31), date(2027, 1, 11), "x")
    school = SchoolCalendar(ZONE, FiveDays(), spans=(winter,))
    for day in range(1, 12):
        assert due_period(Kind.WEEK, Rhythm(), school, at(date(2027, 1, day), 12)) is None
    found = due_period(Kind.WEEK, Rhythm(), school, at(date(2027, 1, 12), 8))
    assert found is not None and found.due == date(2027, 1, 11), "the fourth is not said after all"


def test_what_was_due_before_the_choice_is_not_sent_after_all() -> None:
    chosen = at(date(2026, 11, 25), 12)
    rhythm = Rhythm(weekday=4, since=chosen)
    assert due_period(Kind.WEEK, rhythm, SCHOOL, at(date(2026, 11, 25), 13)) is None
    found = due_period(Kind.WEEK, rhythm, SCHOOL, at(date(2026, 11, 27), 8))
    assert found is not None and found.due == date(2026, 11, 27)


@given(
    calendars,
    st.integers(0, 6),
    st.sampled_from(HOURS),
    st.lists(st.integers(1, 60 * 24 * 9), min_size=1, max_size=60),
    st.sampled_from(Kind),
)
def test_whenever_the_clock_ticks_each_is_said_once_in_order_and_on_school_days(
    school: SchoolCalendar, weekday: int, hour: time, pauses: list[int], kind: Kind
) -> None:
    rhythm = Rhythm(weekday, hour)
    now = school.at(date(2026, 3, 2), time(0, 30))
    had: list[date] = []
    for pause in pauses:
        now += timedelta(minutes=pause)
        found = due_period(kind, rhythm, school, now)
        if found is None:
            continue
        assert not school.is_off(school.local(now).date())
        assert moment_of(found.due, rhythm, school) <= now
        assert found.last == found.due - timedelta(days=1)
        assert found.first <= found.last
        if found.due not in had:
            assert not had or found.due > had[-1], "an older one is never said after a newer"
            had.append(found.due)


@pytest.mark.parametrize("kind", Kind)
def test_on_demand_it_covers_the_days_up_to_today(kind: Kind) -> None:
    today = date(2026, 11, 25)
    found = running(kind, today)
    assert found.last == today
    first, last = found.before
    assert last == found.first - timedelta(days=1)
    assert last - first == found.last - found.first
    assert period_of(found.word) == Period(kind, found.first, found.last, today + timedelta(days=1))


@pytest.mark.parametrize(
    "word",
    [
        *("", "week", "week.1.2", "day.20261101.20261107", "week.20261107.20261101"),
        *("week.20260101.20261231", "week.00010101.00010102", "week.2026-11-01.x", "9" * 60),
    ],
)
def test_a_period_nobody_drew_is_refused(word: str) -> None:
    with pytest.raises(Refusal, match="common-changed"):
        period_of(word)


def test_whose_it_is() -> None:
    both = Person(1, roles=frozenset({Role.HEAD, Role.CURATOR}))
    assert kinds_for(both) == (Kind.WEEK, Kind.MONTH)
    assert kinds_for(Person(1, roles=frozenset({Role.HEAD}))) == (Kind.MONTH,)
    with pytest.raises(Refusal, match="not_allowed"):
        kinds_for(Person(1, roles=frozenset({Role.COUNCIL, Role.MENTOR})))


def test_days_last_from_midnight_to_midnight() -> None:
    since, until = span_of(SCHOOL, date(2026, 11, 16), date(2026, 11, 22))
    assert since == at(date(2026, 11, 16), 0) and until == at(date(2026, 11, 23), 0)


def test_decisions_come_first() -> None:
    assert SOURCES[0].__name__ == "decisions"
    assert len(SOURCES) == len(set(SOURCES))
