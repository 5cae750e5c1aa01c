"""When a reminder may be said: properties over zones with summer time, quiet hours, breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.people import Settings
from mentoring.refusal import Refusal
from mentoring.reminder.choosing import next_week, parse_morning
from mentoring.reminder.ladder import WAITING, Rung, reached
from mentoring.reminder.nouns import Choices, Pace, Snooze, Wanted, WeekAt
from mentoring.reminder.rules import (
    due_at,
    may_say,
    morning_of,
    next_morning,
    quiet_over,
    snoozed_until,
)
from mentoring.reminder.silence import falls_silent
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from tests.mentoring import reminder_cast as cast
from tests.mentoring.reminder_cast import MINUTE, FiveDays, is_free

MOSCOW = SchoolCalendar(ZoneInfo("Europe/Moscow"), FiveDays())
FRIDAY, SATURDAY, MONDAY = date(2026, 9, 4), date(2026, 9, 5), date(2026, 9, 7)


def at(day: date, clock: str) -> datetime:
    return MOSCOW.at(day, time.fromisoformat(clock))


@given(cast.moments, cast.settings, cast.calendars, cast.choices)
def test_what_may_be_said_is_never_said_at_night_or_on_a_day_off(
    moment: datetime, person: Settings, calendar: SchoolCalendar, choices: Choices
) -> None:
    later = may_say(moment, person, calendar, choices)
    assert later >= moment
    assert is_free(later, person, calendar)
    if is_free(moment, person, calendar):
        assert later == moment


@given(cast.moments, cast.settings, cast.calendars)
def test_quiet_hours_end_after_they_began_also_when_clocks_change(
    moment: datetime, person: Settings, calendar: SchoolCalendar
) -> None:
    later = quiet_over(moment, person, calendar)
    assert moment <= later <= moment + timedelta(hours=25)
    assert quiet_over(later, person, calendar) == later


@given(cast.days, cast.settings, cast.calendars, cast.choices)
def test_a_morning_lies_on_its_day_and_outside_quiet_hours(
    day: date, person: Settings, calendar: SchoolCalendar, choices: Choices
) -> None:
    moment = morning_of(day, choices, person, calendar)
    assert calendar.local(moment).date() == day
    assert quiet_over(moment, person, calendar) == moment


@given(cast.moments, cast.settings, cast.calendars, cast.choices, st.booleans())
def test_the_next_morning_is_on_a_school_day_and_not_a_second_one(
    now: datetime, person: Settings, calendar: SchoolCalendar, choices: Choices, said: bool
) -> None:
    today = calendar.local(now).date()
    if said:
        choices = replace(choices, gathered_on=today)
    moment = next_morning(now, choices, person, calendar)
    assert moment > now
    assert is_free(moment, person, calendar)
    assert not (said and calendar.local(moment).date() == today)


wishes = st.builds(
    lambda pace, day, clock, back, useful: (pace, day, clock, back, useful),
    st.sampled_from((Pace.AT_ONCE, Pace.MORNING)),
    st.integers(-20, 20),
    cast.clocks,
    st.booleans(),
    st.one_of(st.none(), st.integers(1, 400)),
)


@given(cast.moments, cast.settings, cast.calendars, cast.choices, wishes)
def test_what_is_due_is_free_useful_and_not_before_it_was_wanted(
    now: datetime, person: Settings, calendar: SchoolCalendar, choices: Choices, wish: tuple
) -> None:
    pace, shift, clock, back, useful = wish
    day = calendar.local(now).date() + timedelta(days=shift)
    moment = calendar.at(day, clock)
    until = moment + timedelta(hours=useful) if useful else None
    wanted = Wanted(person=1, key="x", pace=pace, on=day, at=moment, back=back, until=until)
    due = due_at(wanted, choices, person, calendar, now)
    if due is None:
        assert until is not None or back
        return
    assert due >= now
    assert is_free(due, person, calendar)
    assert until is None or due < until
    if pace is Pace.AT_ONCE:
        assert due >= moment
    elif not back:
        assert calendar.local(due).date() >= day
    else:
        assert calendar.local(due).date() <= day


@given(cast.moments, cast.settings, cast.calendars, cast.choices, st.sampled_from(Snooze))
def test_what_is_put_off_comes_later_and_humanely(
    now: datetime, person: Settings, calendar: SchoolCalendar, choices: Choices, until: Snooze
) -> None:
    due, pace = snoozed_until(until, now, person, choices, calendar)
    assert due > now
    assert is_free(due, person, calendar)
    same_day = calendar.local(due).date() == calendar.local(now).date()
    assert same_day == (pace is Pace.AT_ONCE)
    if until is not Snooze.EVENING:
        assert not same_day


@given(cast.moments, cast.settings, cast.calendars, cast.choices)
def test_the_next_week_is_one_that_is_still_to_begin(
    now: datetime, person: Settings, calendar: SchoolCalendar, choices: Choices
) -> None:
    choices = replace(choices, week=WeekAt.SUNDAY if choices.week is WeekAt.NEVER else choices.week)
    wanted = next_week(1, choices, person, calendar, now)
    due = due_at(wanted, choices, person, calendar, now)
    assert due is not None and due > now
    monday = date.fromisoformat(wanted.key)
    assert monday.weekday() == 0
    here = calendar.local(due).date()
    assert -1 <= (here - monday).days < 4
    assert quiet_over(due, person, calendar) == due


def test_out_of_a_weekend_comes_the_school_day_s_morning_not_its_midnight() -> None:
    awake = Settings(quiet_from=None, quiet_to=None)
    assert may_say(at(SATURDAY, "12:00"), awake, MOSCOW) == at(MONDAY, "08:00")


def test_a_calendar_closed_for_good_is_given_up_and_not_waited_for_in_a_loop() -> None:
    closed = replace(
        MOSCOW, spans=(Span(1, SpanKind.OFF, date(2026, 1, 1), date(2030, 1, 1), "x"),)
    )
    now = at(MONDAY, "12:00")
    for moment in (
        may_say(now, Settings(), closed),
        next_morning(now, Choices(), Settings(), closed),
        snoozed_until(Snooze.TOMORROW, now, Settings(), Choices(), closed)[0],
    ):
        assert moment > now + timedelta(days=365)
    assert next_week(1, Choices(week=WeekAt.MONDAY), Settings(), closed, now).key


def test_the_hour_that_comes_twice_is_quiet_both_times() -> None:
    berlin = replace(MOSCOW, zone=ZoneInfo("Europe/Berlin"))
    person = Settings(quiet_from=time(21), quiet_to=time(2, 30))
    second = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 2:10, for the second time
    assert quiet_over(second, person, berlin) == second + 20 * MINUTE


def test_a_clock_that_once_ran_ahead_does_not_silence_the_mornings() -> None:
    ahead = Choices(gathered_on=date(2031, 1, 1))
    assert next_morning(at(MONDAY, "07:00"), ahead, Settings(), MOSCOW) == at(MONDAY, "08:00")


@pytest.mark.parametrize(
    ("until", "now", "expected"),
    [
        (Snooze.EVENING, at(FRIDAY, "12:00"), at(FRIDAY, "18:00")),
        (Snooze.EVENING, at(FRIDAY, "19:00"), at(MONDAY, "08:00")),
        (Snooze.TOMORROW, at(FRIDAY, "12:00"), at(MONDAY, "08:00")),
        (Snooze.TOMORROW, at(MONDAY, "12:00"), at(date(2026, 9, 8), "08:00")),
        (Snooze.MONDAY, at(date(2026, 9, 2), "12:00"), at(MONDAY, "08:00")),
        (Snooze.MONDAY, at(MONDAY, "12:00"), at(date(2026, 9, 14), "08:00")),
    ],
)
def test_putting_off_in_a_usual_week(until: Snooze, now: datetime, expected: datetime) -> None:
    assert snoozed_until(until, now, Settings(), Choices(), MOSCOW)[0] == expected


def test_the_ladder_counts_school_days_and_says_the_highest_rung_alone() -> None:
    wednesday = date(2026, 9, 2)
    rungs = [reached(wednesday, wednesday + timedelta(days=n), WAITING, MOSCOW) for n in range(14)]
    assert rungs[:2] == [None, None] and rungs[2] is Rung.SOFT
    assert rungs[6] is Rung.SOFT and rungs[7] is Rung.FIRM and rungs[12] is Rung.OVER


def test_a_break_is_no_silence() -> None:
    last = date(2026, 10, 20)
    autumn = Span(1, SpanKind.BREAK, date(2026, 10, 26), date(2026, 11, 3), "x")
    usual = falls_silent(last, 30, MOSCOW)
    assert usual == date(2026, 11, 18)
    assert falls_silent(last, 30, replace(MOSCOW, spans=(autumn,))) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("7:45", time(7, 45)), ("8", time(8)), ("в 8.15", time(8, 15)), ("9 00", time(9))],
)
def test_a_morning_is_understood_as_people_write_it(text: str, hour: time) -> None:
    assert parse_morning(text) == hour


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("утром", "reminder-morning_format"),
        ("8:70", "reminder-morning_format"),
        ("3:00", "reminder-morning_range"),
        ("14", "reminder-morning_range"),
    ],
)
def test_any_other_hour_is_asked_again(text: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        parse_morning(text)
