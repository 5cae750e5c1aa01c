"""Lessons of the week: what a meeting falls into, when everybody is free, in zones whose clocks jump."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentoring.refusal import Refusal
from mentoring.school_calendar import DEFAULT_BELLS, Bell, SchoolCalendar, Span, SpanKind
from mentoring.timetable import (
    Week,
    clashes,
    ensure_lessons,
    free_after,
    last_lesson,
    numbers_on,
)
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
BREAK = Span(1, SpanKind.BREAK, date(2026, 10, 26), date(2026, 11, 3), "Осенние каникулы")
CALENDAR = SchoolCalendar(ZONE, WorkingDays(), spans=(BREAK,))
VERA: Week = frozenset({(0, 1), (0, 2), (0, 3), (2, 5), (4, 6)})
BORIS: Week = frozenset({(0, 6), (2, 2), (3, 1), (4, 1)})


def at(day: int, hour: int, minute: int = 0, month: int = 9) -> datetime:
    """A moment in Moscow; 7 September 2026 is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def test_a_meeting_into_lessons_is_named() -> None:
    assert clashes(VERA, at(7, 9, 30), 30, CALENDAR) == (1, 2)
    assert clashes(VERA, at(7, 9, 45), 10, CALENDAR) == (), "in the pause between"
    assert clashes(VERA, at(7, 11, 45), 45, CALENDAR) == (), "begins as the lesson ends"
    assert clashes(VERA, at(7, 8, 0), 600, CALENDAR) == (1, 2, 3)
    assert clashes(VERA, at(8, 9, 0), 60, CALENDAR) == (), "no lessons on Tuesday"
    assert clashes(VERA, at(26, 9, 0, month=10), 60, CALENDAR) == (), "Monday of the break"
    assert clashes(VERA, at(4, 14, 30, month=11), 60, CALENDAR) == (), "a public holiday"


def test_lessons_that_the_bells_do_not_know_do_not_count() -> None:
    short = SchoolCalendar(ZONE, WorkingDays(), bells=DEFAULT_BELLS[:2])
    assert numbers_on(VERA, date(2026, 9, 7), short) == (1, 2)
    assert numbers_on(VERA, date(2026, 9, 9), short) == ()


def test_the_last_lesson_of_both() -> None:
    assert last_lesson([VERA, BORIS], date(2026, 9, 7), CALENDAR) == 6
    assert last_lesson([VERA, BORIS], date(2026, 9, 8), CALENDAR) == 0
    assert last_lesson([], date(2026, 9, 7), CALENDAR) == 0


def test_when_both_are_free() -> None:
    found = free_after([VERA, BORIS], CALENDAR, at(7, 8), 4)
    assert [(one.day.day, one.lesson, one.clock) for one in found] == [
        (7, 6, time(15, 0)),
        (9, 5, time(13, 55)),
        (11, 6, time(15, 0)),
        (14, 6, time(15, 0)),
    ], "Tuesday and Thursday are left out: somebody need not be at school"
    assert free_after([VERA, BORIS], CALENDAR, at(7, 15), 1)[0].day == date(2026, 9, 9)
    unknown = free_after([frozenset(), frozenset()], CALENDAR, at(4, 18), 2)
    assert [(one.day, one.lesson) for one in unknown] == [
        (date(2026, 9, 7), 6),
        (date(2026, 9, 8), 6),
    ]
    over_the_break = free_after([VERA], CALENDAR, at(24, 12, month=10), 1)
    assert over_the_break[0].day == date(2026, 11, 6)
    assert free_after([frozenset({(6, 1)})], CALENDAR, at(7, 8), 3) == []


def test_only_lessons_that_there_can_be() -> None:
    assert ensure_lessons(5, [1, 10]) == {1, 10}
    for weekday, numbers in ((6, [1]), (-1, [1]), (0, [0]), (0, [11])):
        with pytest.raises(Refusal):
            ensure_lessons(weekday, numbers)


NIGHT = tuple(
    Bell(n, time((n - 1) * 45 // 60, (n - 1) * 45 % 60), time(n * 45 // 60, n * 45 % 60))
    for n in range(1, 11)
)
"""Lessons from midnight on, without pauses: over the hours that clocks skip."""
zones = st.sampled_from(
    ["Europe/Moscow", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"]
)
WHOLE_WEEK = frozenset((day, number) for day in range(6) for number in range(1, 11))
weeks = st.frozensets(st.tuples(st.integers(0, 5), st.integers(1, 10)), max_size=25)


@example("Asia/Jerusalem", True, WHOLE_WEEK, datetime(2027, 3, 26, 1, 45), 60)
@given(
    zones,
    st.booleans(),
    st.one_of(weeks, st.just(WHOLE_WEEK)),
    st.one_of(
        st.datetimes(datetime(2026, 8, 1), datetime(2027, 7, 1)),
        st.datetimes(datetime(2027, 3, 26), datetime(2027, 3, 26, 5)),
        st.datetimes(datetime(2027, 4, 30), datetime(2027, 4, 30, 5)),
        st.datetimes(datetime(2026, 10, 29, 20), datetime(2026, 10, 30, 3)),
    ),
    st.integers(1, 300),
)
def test_a_clash_is_a_common_minute_and_nothing_else(
    zone: str, night: bool, week: Week, naive: datetime, minutes: int
) -> None:
    """By moments that really pass, not by what the clock on the wall shows."""
    bells = NIGHT if night else DEFAULT_BELLS
    ours = SchoolCalendar(ZoneInfo(zone), WorkingDays(), bells=bells, saturdays=True)
    starts = ours.at(naive.date(), naive.time().replace(second=0, microsecond=0))
    found = clashes(week, starts, minutes, ours)
    day = ours.local(starts).date()
    utc = ZoneInfo("UTC")
    begin = starts.astimezone(utc)
    end = begin + timedelta(minutes=minutes)
    for number in numbers_on(week, day, ours):
        bell = ours.bell(number)
        assert bell is not None
        first, last = (ours.at(day, one).astimezone(utc) for one in (bell.starts, bell.ends))
        assert (begin < last and first < end) is (number in found)
    assert set(found) <= set(numbers_on(week, day, ours))


@given(st.lists(weeks, max_size=4), st.datetimes(datetime(2026, 8, 1), datetime(2027, 5, 1)))
def test_a_suggested_time_is_free_for_everybody_and_ahead(
    many: list[Week], naive: datetime
) -> None:
    since = CALENDAR.at(naive.date(), naive.time())
    found = free_after(many, CALENDAR, since, 5)
    assert len(found) <= 5 and [one.day for one in found] == sorted({one.day for one in found})
    for one in found:
        moment = CALENDAR.at(one.day, one.clock)
        assert moment > since and not CALENDAR.is_off(one.day)
        assert not any(clashes(week, moment, 45, CALENDAR) for week in many)
