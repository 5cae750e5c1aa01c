"""Sessions of training: who is invited, what must be known, reminders, figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace
from mentoring.school_calendar import SchoolCalendar
from mentoring.training import (
    AssociationMember,
    Audience,
    Invited,
    Training,
    TrainingKind,
    TrainingState,
    counted,
    ensure_may_answer,
    ensure_ready,
    ensure_words,
    is_invited,
    is_moved,
    may_run,
    may_see,
    wanted_of,
    with_marks,
)
from mentoring.training_members import candidates
from storage.working_days import WorkingDays

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
START = datetime(2026, 9, 9, 15, 20, tzinfo=ZoneInfo("Europe/Moscow"))
S = TrainingState
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), WorkingDays())


def person(number: int, *roles: Role, **more: object) -> Person:
    return Person(id=number, roles=frozenset(roles), status=Status.MEMBER, **more)  # type: ignore[arg-type]


CURATOR, HEAD = person(1, Role.CURATOR), person(2, Role.HEAD)
MENTOR, MENTEE = person(3, Role.MENTOR), person(4, Role.MENTEE)
GUEST = person(5, Role.MENTOR, partner=1)
SESSION = Training(
    id=1,
    kind=TrainingKind.BRIEFING,
    topic="Как вести первую встречу",
    starts_at=START,
    place="кабинет 12",
    state=S.OPEN,
    made_by=1,
    made_at=NOW,
)


@pytest.mark.parametrize(
    ("audience", "invited"),
    [
        (Audience.MENTORS, {3, 5}),
        (Audience.MENTEES, {4}),
        (Audience.PAIRS, {3, 4, 5}),
        (Audience.ASSOCIATION, {2}),
        (Audience.EVERYBODY, {1, 2, 3, 4}),
    ],
)
def test_who_is_invited(audience: Audience, invited: set[int]) -> None:
    session = replace(SESSION, audience=audience)
    people = (CURATOR, HEAD, MENTOR, MENTEE, GUEST)
    assert {one.id for one in people if is_invited(session, one, {2})} == invited
    assert not is_invited(session, replace(MENTOR, status=Status.LEFT), {3})


def test_a_draft_is_the_curators_alone() -> None:
    draft = replace(SESSION, state=S.DRAFT)
    assert may_run(CURATOR) and not may_run(HEAD)
    assert may_see(draft, CURATOR, invited=False)
    assert not may_see(draft, HEAD, invited=False) and not may_see(draft, MENTOR, invited=True)
    assert may_see(SESSION, HEAD, invited=False) and may_see(SESSION, MENTOR, invited=True)
    assert not may_see(SESSION, MENTEE, invited=False)


def test_what_must_be_known_before_it_is_announced() -> None:
    ensure_ready(SESSION, NOW)
    for broken, key in (
        (replace(SESSION, starts_at=None), "training-no_day"),
        (replace(SESSION, place=""), "training-no_place"),
        (replace(SESSION, starts_at=NOW - timedelta(days=90)), "training-long_ago"),
    ):
        with pytest.raises(Refusal, match=key):
            ensure_ready(broken, NOW)
    ensure_ready(replace(SESSION, place="", link="https://example.ru"), NOW)


def test_only_when_and_where_are_told_of() -> None:
    assert is_moved(SESSION, replace(SESSION, place="кабинет 13"))
    assert not is_moved(SESSION, replace(SESSION, agenda="Разное"))


def test_words() -> None:
    assert ensure_words("agenda", " Итоги \n\n Разное ") == "Итоги\nРазное"
    assert ensure_words("topic", "Первая\nвстреча") == "Первая встреча"
    assert ensure_words("number", "7") == "7"
    with pytest.raises(Refusal, match="training-too_short"):
        ensure_words("topic", "я")
    with pytest.raises(Refusal, match="training-too_long"):
        ensure_words("number", "7" * 21)


def test_one_answers_until_it_is_over() -> None:
    ensure_may_answer(SESSION, NOW)
    with pytest.raises(Refusal, match="training-over"):
        ensure_may_answer(SESSION, START + timedelta(hours=1))
    with pytest.raises(Refusal, match="training-cancelled"):
        ensure_may_answer(replace(SESSION, state=S.CANCELLED), NOW)


def test_the_morning_of_the_day_and_the_question_who_came() -> None:
    wanted = wanted_of(SESSION, [3, 4], CALENDAR)
    assert [(one.person, one.pace) for one in wanted] == [
        (3, Pace.MORNING),
        (4, Pace.MORNING),
        (1, Pace.AT_ONCE),
    ]
    assert wanted[0].on == START.date() and wanted[0].until == START
    assert wanted[2].at == START + timedelta(hours=1)
    assert not wanted_of(replace(SESSION, state=S.DRAFT), [3], CALENDAR)
    assert not wanted_of(replace(SESSION, state=S.HELD), [3], CALENDAR)


def test_who_is_not_marked_was_not_there_and_figures_follow() -> None:
    said = [Invited(training=1, person=3, coming=True, came=True)]
    rows = with_marks(SESSION, said, [3, 4])
    assert [(one.person, one.came) for one in rows] == [(3, True), (4, False)]
    held = replace(SESSION, state=S.HELD)
    found = counted([(held, rows), (replace(held, id=2), rows[:1]), (SESSION, rows)])
    assert found.held[TrainingKind.BRIEFING] == 2
    assert (found.came, found.invited, found.people) == (2, 3, 1)


def test_who_may_be_of_the_association() -> None:
    members = [AssociationMember(4, NOW.date())]
    found = candidates([CURATOR, HEAD, MENTOR, MENTEE], members)
    assert [one.id for one in found] == [4, 1, 3], "whoever is in it first"
