"""What surrounds a meeting, the next free moments, series: told bare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.meeting import series
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.reminders import before, leads_of
from mentoring.meeting.surroundings import Around
from mentoring.plan import EventForm, PlanRow
from mentoring.programme.nouns import Entry, Part, Programme, Schedule
from mentoring.reminder.nouns import Choices, Lead, Pace
from mentoring.school_calendar import DayMark
from mentoring.timetable import Week, clashes
from tests.mentoring.test_meeting import CALENDAR, MENTEE, MENTOR, NOW, meeting, pair

MONDAY = date(2026, 10, 5)
WEEKS = st.frozensets(st.tuples(st.integers(0, 4), st.integers(1, 8)), max_size=25)


def around(
    weeks: Mapping[int, Week], *others: Meeting, times: tuple[str, ...] = (), plan: tuple = ()
) -> Around:
    entries = {
        Part.SCHEDULE: Entry(value=Schedule(times), written_at=NOW),
        Part.PLAN: Entry(value=plan, written_at=NOW),
    }
    programme = Programme(pair=7, since=NOW, started_by=MENTOR, started_at=NOW, entries=entries)
    return Around(CALENDAR, weeks, others, others, programme)


@given(WEEKS, WEEKS, st.integers(15, 120))
@settings(max_examples=60, deadline=None)
def test_a_free_moment_is_free_for_everybody(one: Week, other: Week, minutes: int) -> None:
    near = around({MENTOR: one, MENTEE: other})
    wanted = meeting(NOW, minutes=minutes)
    for found in near.free(wanted, MONDAY, NOW):
        starts = CALENDAR.at(found.day, found.clock)
        assert starts > NOW and not CALENDAR.is_off(found.day)
        for week in (one, other):
            assert not clashes(week, starts, minutes, CALENDAR)


def test_the_schedule_of_the_programme_and_other_meetings_are_kept() -> None:
    taken = meeting(CALENDAR.at(date(2026, 10, 7), time(15, 0)), id=5)
    near = around(
        {MENTOR: frozenset(), MENTEE: frozenset()}, taken, times=("wed_after", "fri_before")
    )
    found = near.free(meeting(NOW), MONDAY, NOW, 3)
    assert [(one.day.isoformat(), f"{one.clock:%H:%M}") for one in found] == [
        ("2026-10-09", "08:10"),  # Wednesday's afternoon is taken
        ("2026-10-14", "15:00"),
        ("2026-10-16", "08:10"),
    ]


def rows(*days: date) -> tuple[PlanRow, ...]:
    return tuple(
        PlanRow(day, f"Событие {n}", EventForm.CONSULT, "дело", key=n)
        for n, day in enumerate(days, 1)
    )


def test_the_plan_as_a_series_goes_by_the_schedule_and_after_lessons() -> None:
    plan = rows(date(2026, 10, 1), date(2026, 10, 8), date(2026, 10, 8), date(2026, 11, 4))
    weeks = {MENTOR: frozenset({(2, 7)}), MENTEE: frozenset({(2, 1)})}
    near = around(weeks, times=("wed_after",), plan=plan)
    found = series.by_plan(replace(meeting(NOW), row=0), near, {}, NOW)
    when = [f"{CALENDAR.local(one.meeting.starts_at):%d.%m %H:%M}" for one in found]
    # The first is over; two of one day follow each other; 4 November is a holiday: the Wednesday nearest
    # is that day itself, so the day stays and is marked.
    assert when == ["07.10 15:55", "07.10 16:40", "04.11 15:00"]
    assert [one.meeting.row for one in found] == [2, 3, 4]
    assert [one.mark for one in found][-1] is DayMark.OFF
    assert [one.name for one in series.taken(found, set())] == ["r2", "r3"]
    assert [one.name for one in series.taken(found, {"r2", "r4"})] == ["r3", "r4"]


def test_a_series_into_a_lesson_cannot_be_put_in_by_hand() -> None:
    near = around({MENTOR: frozenset({(3, 7)}), MENTEE: frozenset()}, plan=rows(date(2026, 10, 8)))
    found = series.by_plan(meeting(NOW), near, {3: time(15, 20)}, NOW)
    assert found[0].is_in_lesson
    assert series.taken(found, set()) == series.taken(found, {"r1"}) == []


def test_every_week_until_the_last_day_at_most_forty() -> None:
    first = meeting(CALENDAR.at(date(2026, 10, 8), time(15, 20)), title="Беседа")
    near = around({MENTOR: frozenset()}, plan=rows(date(2026, 10, 13), date(2026, 12, 30)))
    found = series.repeated(first, near, 7, date(2026, 10, 29))
    assert [one.meeting.row for one in found] == [0, 1, 0, 0]
    assert [one.meeting.title for one in found] == ["Беседа", "Событие 1", "Беседа", "Беседа"]
    assert len(series.repeated(first, near, 7, date(2028, 1, 1))) == 40


def test_reminders_are_by_choice_and_carry_the_moment() -> None:
    at = CALENDAR.at(date(2026, 10, 12), time(15, 20))  # a Monday
    one = meeting(at, id=3)
    everything = Choices(leads=frozenset(Lead))
    leads = {person: leads_of(everything, pair()) for person in (MENTOR, MENTEE)}
    wanted = {each.key.split("-")[0]: each for each in before(one, leads, CALENDAR)}
    assert wanted["day_before"].on == date(2026, 10, 9)  # the school day before
    assert wanted["same_day"].on == date(2026, 10, 12) and wanted["same_day"].until == at
    assert wanted["hour"].at == at - timedelta(hours=1) and wanted["hour"].pace is Pace.AT_ONCE
    later = replace(one, starts_at=at + timedelta(days=1))
    assert not {each.key for each in before(one, leads, CALENDAR)} & {
        each.key for each in before(later, leads, CALENDAR)
    }
    assert before(replace(one, state=MeetingState.CANCELLED), leads, CALENDAR) == []
