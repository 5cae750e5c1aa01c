"""Rules of tasks: who sets them, which days, reminders, pauses, numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.kinds import MentoringKind
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person, Settings, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Choices, Pace, Reminder, Wanted
from mentoring.reminder.rules import due_at
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from mentoring.task import (
    WORDS_LIMIT,
    StepKind,
    Summary,
    Task,
    TaskState,
    doers_for,
    ensure_doers,
    ensure_may_set,
    ensure_words,
    in_order,
    summary_of,
)
from mentoring.task_days import Chip, by_pause, chips, ensure_due, last_day, shown_due
from mentoring.task_life import stood
from mentoring.task_remind import stands, topic_of, wanted_for
from storage.working_days import WorkingDays
from tests.mentoring.test_pair_table import MENTEE, MENTOR, pair
from tests.mentoring.test_task_table import NOW, task

S = TaskState
MOSCOW = ZoneInfo("Europe/Moscow")
AUTUMN = Span(1, SpanKind.BREAK, date(2026, 10, 26), date(2026, 11, 3), "Осенние каникулы")
CALENDAR = SchoolCalendar(MOSCOW, WorkingDays(), spans=(AUTUMN,))
TODAY = date(2026, 9, 1)  # a Tuesday
AT_WORK = pair(PairState.ACTIVE)
WHO = {MENTOR: "mentor", MENTEE: "mentee"}


def person(number: int) -> Person:
    return Person(id=number, status=Status.MEMBER)


def reverse() -> Pair:
    return replace(AT_WORK, kinds=(MentoringKind.REVERSIVE,))


def test_a_mentor_sets_tasks_and_in_a_reverse_pair_each_the_other() -> None:
    assert doers_for(AT_WORK, person(MENTOR)) == (MENTEE,)
    assert doers_for(AT_WORK, person(MENTEE)) == ()
    assert doers_for(reverse(), person(MENTEE)) == (MENTOR,)
    assert doers_for(AT_WORK, replace(person(MENTOR), status=Status.LEFT)) == ()
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_may_set(AT_WORK, person(MENTEE))
    with pytest.raises(Refusal, match="task-pair_not_active"):
        ensure_may_set(pair(PairState.PAUSED), person(MENTOR))


def test_a_task_is_for_somebody_of_the_group() -> None:
    assert ensure_doers([3, 1], (1, 2, 3)) == (1, 3)
    with pytest.raises(Refusal, match="task-nobody"):
        ensure_doers([], (1,))
    with pytest.raises(Refusal, match="common-changed"):
        ensure_doers([9], (1,))


def test_words_have_no_edges_and_an_end() -> None:
    assert ensure_words("  Урок ") == "Урок"
    assert ensure_words("", needed=False) == ""
    with pytest.raises(Refusal, match="task-words_needed"):
        ensure_words(" ")
    with pytest.raises(Refusal, match="task-words_long"):
        ensure_words("а" * (WORDS_LIMIT + 1))


def test_days_offered_are_school_days_inside_the_term() -> None:
    found = chips(AT_WORK, TODAY, date(2026, 9, 10), CALENDAR)
    assert found == {
        Chip.MEETING: date(2026, 9, 10),
        Chip.WEEK: date(2026, 9, 8),
        Chip.FORTNIGHT: date(2026, 9, 15),
    }
    before_break = chips(AT_WORK, date(2026, 10, 20), None, CALENDAR)
    assert before_break == {Chip.WEEK: date(2026, 11, 5)}, "a day is offered once"
    more = chips(AT_WORK, TODAY, date(2026, 9, 10), CALENDAR, date(2026, 9, 14))
    assert more == {Chip.WEEK: date(2026, 9, 21), Chip.FORTNIGHT: date(2026, 9, 28)}
    near_the_end = replace(AT_WORK, ends=date(2026, 9, 10))
    assert list(chips(near_the_end, TODAY, date(2026, 9, 20), CALENDAR)) == [Chip.WEEK]


def test_a_day_lies_ahead_and_inside_the_term() -> None:
    ending = replace(AT_WORK, ends=date(2026, 12, 1))
    assert ensure_due(TODAY, ending, TODAY) == TODAY
    assert last_day(replace(AT_WORK, ends=date(2026, 8, 1)), TODAY) > date(2027, 8, 1)
    for day in (date(2026, 8, 31), date(2026, 12, 2)):
        with pytest.raises(Refusal, match="task-day_range"):
            ensure_due(day, ending, TODAY)


def said(one: Task) -> list[tuple[str, str, date]]:
    """Who is to be told what on which day, in order."""
    plan = [(WHO[w.person], w.key.split(".")[0], day_of(w)) for w in wanted_for(one, CALENDAR)]
    return sorted(plan, key=lambda line: line[2])


def day_of(wanted: Wanted) -> date:
    """The day on which it is said, planned long before."""
    due = due_at(wanted, Choices(), Settings(), CALENDAR, NOW)
    assert due is not None
    return due.astimezone(MOSCOW).date()


def test_reminders_before_on_and_after_the_day() -> None:
    assert said(task(S.SET, None)) == [
        ("mentee", "eve", date(2026, 9, 11)),  # the day is a Monday
        ("mentee", "day", date(2026, 9, 14)),
        ("mentee", "soft", date(2026, 9, 15)),
        ("mentee", "firm", date(2026, 9, 21)),
        ("mentor", "told", date(2026, 9, 28)),
    ]


def test_of_a_sunday_both_reminders_come_before_it_on_two_mornings() -> None:
    on_sunday = replace(task(S.SET, None), due_on=date(2026, 9, 13))
    assert [line[2].day for line in said(on_sunday)] == [10, 11, 14, 18, 25]


def test_what_waits_for_the_mentor_is_said_the_next_morning_and_three_days_later() -> None:
    friday = datetime(2026, 9, 4, 12, tzinfo=UTC)
    for waiting in (
        replace(task(S.REPORTED, None), since=friday),
        replace(task(S.SET), since=friday),
    ):
        assert [(who, day.day) for who, _, day in said(waiting)] == [("mentor", 7), ("mentor", 10)]


@pytest.mark.parametrize("state", [S.ACCEPTED, S.WITHDRAWN, S.CLOSED])
def test_of_what_is_over_nothing_is_said(state: TaskState) -> None:
    assert not wanted_for(task(state, None), CALENDAR)


def row(wanted: Wanted, one: Task) -> Reminder:
    return Reminder(
        topic=topic_of(one), person=wanted.person, key=wanted.key, pace=Pace.MORNING, due_at=NOW
    )


@given(
    st.sampled_from(list(TaskState)),
    st.sampled_from(list(TaskState)),
    st.integers(0, 40),
    st.sampled_from([None, 1, 2]),
    st.sampled_from(list(PairState)),
)
@settings(max_examples=200, deadline=None)
def test_a_reminder_planned_for_another_day_or_state_is_not_said(
    was: TaskState, now: TaskState, moved: int, asked: int | None, at: PairState
) -> None:
    before = replace(task(was, None), asked_on=TODAY if asked == 1 else None)
    after = replace(
        before,
        state=now,
        due_on=before.due_on + timedelta(days=moved),
        asked_on=TODAY if asked == 2 else before.asked_on,
    )
    still = {w.key for w in wanted_for(after, CALENDAR)} if at is PairState.ACTIVE else set()
    for wanted in wanted_for(before, CALENDAR):
        assert stands(after, pair(at), row(wanted, before), CALENDAR) is (wanted.key in still)


def test_a_pause_takes_no_time_from_a_task() -> None:
    since, until = date(2026, 9, 10), date(2026, 9, 24)
    inside, later = task(S.SET, None), replace(task(S.SET, None), due_on=date(2026, 9, 30))
    assert by_pause(inside, since, until, 14, CALENDAR) == date(2026, 9, 28)
    assert by_pause(inside, since, until, 2, CALENDAR) == date(2026, 9, 16), "it ended sooner"
    assert by_pause(later, since, until, 14, CALENDAR) == later.due_on
    overdue = replace(inside, due_on=date(2026, 9, 9))
    assert by_pause(overdue, since, until, 14, CALENDAR) == overdue.due_on
    assert by_pause(task(S.ACCEPTED, None), since, until, 14, CALENDAR) == date(2026, 9, 14)
    paused = replace(
        pair(PairState.PAUSED), since=datetime(2026, 9, 10, 9, tzinfo=UTC), paused_until=until
    )
    assert shown_due(inside, paused, CALENDAR) == date(2026, 9, 28)
    assert shown_due(inside, AT_WORK, CALENDAR) == inside.due_on


def test_a_task_goes_on_where_it_stood() -> None:
    assert stood(task(S.REPORTED, None), StepKind.SET) is S.REPORTED
    assert stood(task(S.CLOSED, None), StepKind.REPORTED) is S.REPORTED
    assert stood(task(S.CLOSED, None), StepKind.RETURNED) is S.RETURNED
    assert stood(task(S.CLOSED, None), StepKind.SET) is S.SET


def test_numbers_and_order() -> None:
    states = (S.SET, S.RETURNED, S.REPORTED, S.ACCEPTED, S.WITHDRAWN)
    many = [replace(task(state, None), id=n) for n, state in enumerate(states)]
    late = date(2026, 9, 15)
    assert summary_of(many, [1, 3, 4], late) == Summary(
        set=4, reported=1, accepted=1, returned=2, overdue=2, doing=2
    )
    early = replace(many[0], id=9, due_on=TODAY)
    assert [one.id for one in in_order([many[1], early, many[2]])] == [2, 9, 1]
