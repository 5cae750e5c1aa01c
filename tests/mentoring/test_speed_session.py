"""Speed sessions: who is invited, who moves up, what is typed, which reminders there ought to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace, Wanted
from mentoring.school_calendar import SchoolCalendar
from mentoring.speed_session import (
    Audience,
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    Told,
    is_invited,
    reads_took,
    to_move_up,
)
from mentoring.speed_session_typed import ensure_sound, where_of
from mentoring.speed_session_watch import wanted_of
from storage.working_days import WorkingDays

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), WorkingDays())
SESSION = SpeedSession(
    id=1,
    topic="Как спрашивать у доски",
    specialist=9,
    starts_at=datetime(2026, 9, 3, 12, 20, tzinfo=UTC),
    place="кабинет 12",
    made_by=5,
    made_at=NOW,
)
S = PlaceState


def place(person: int, state: PlaceState = S.SIGNED, **more: object) -> Place:
    made = Place(
        id=person, session=1, person=person, state=state, since=NOW + timedelta(minutes=person)
    )
    return replace(made, **more)


def member(number: int, *roles: Role, partner: int | None = None) -> Person:
    return Person(number, roles=frozenset(roles), status=Status.MEMBER, partner=partner)


@pytest.mark.parametrize(
    ("audience", "person", "invited"),
    [
        (Audience.MENTEES, member(1, Role.MENTEE), True),
        (Audience.MENTEES, member(1, Role.MENTOR), False),
        (Audience.EVERYBODY, member(1, Role.MENTOR), True),
        (Audience.EVERYBODY, member(1, Role.MENTOR, partner=2), False),
        (Audience.EVERYBODY, member(1, Role.MENTEE, partner=2), True),
        (Audience.EVERYBODY, member(9, Role.MENTOR), False),
        (Audience.EVERYBODY, replace(member(1, Role.MENTEE), status=Status.LEFT), False),
    ],
)
def test_who_is_invited(audience: Audience, person: Person, invited: bool) -> None:
    assert is_invited(replace(SESSION, audience=audience), person) is invited


def test_who_has_waited_longest_moves_up_as_far_as_there_are_places() -> None:
    places = [place(1), place(4, S.WAITING), place(3, S.WAITING), place(2, S.OFF)]
    assert [one.person for one in to_move_up(replace(SESSION, places=2), places)] == [3]
    assert [one.person for one in to_move_up(replace(SESSION, places=9), places)] == [3, 4]
    assert to_move_up(replace(SESSION, places=1), places) == []


def test_what_was_taken_away_is_for_the_curator_and_for_whom_the_author_allows() -> None:
    mine = place(1, took=Told(words="Карточки"))
    specialist, curator = member(9, Role.MENTOR), member(5, Role.CURATOR)
    assert reads_took(SESSION, mine, curator)
    assert not reads_took(SESSION, mine, specialist)
    assert reads_took(SESSION, replace(mine, shared=True), specialist)
    assert not reads_took(SESSION, replace(mine, shared=True), member(2, Role.MENTEE))


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("кабинет  12", ("кабинет 12", "")),
        ("https://meet.example.ru/a-b?x=1.", ("", "https://meet.example.ru/a-b?x=1")),
        ("актовый зал, https://meet.example.ru/a", ("актовый зал", "https://meet.example.ru/a")),
        ("http://кабинет", ("http://кабинет", "")),
    ],
)
def test_a_place_and_a_link_are_told_apart(typed: str, where: tuple[str, str]) -> None:
    assert where_of(typed) == where


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"minutes": 10}, "minutes_range"),
        ({"minutes": 61}, "minutes_range"),
        ({"places": 0}, "places_range"),
        ({"places": 31}, "places_range"),
        ({"starts_at": NOW}, "past"),
        ({"specialist": None}, "no_specialist"),
        ({"topic": "x" * 201}, "too_long"),
    ],
)
def test_what_cannot_be_announced(changed: dict[str, object], refusal: str) -> None:
    with pytest.raises(Refusal, match=f"speed_session-{refusal}"):
        ensure_sound(replace(SESSION, **changed), NOW)
    assert ensure_sound(SESSION, NOW) == SESSION


def planned(session: SpeedSession, *places: Place) -> dict[tuple[int, str], Wanted]:
    wanted = wanted_of(session, places, CALENDAR)
    found = {(one.person, one.key.partition("-")[0]): one for one in wanted}
    assert len(found) == len(wanted), "one of each"
    return found


def test_before_it_those_with_a_place_and_the_specialist_are_reminded() -> None:
    found = planned(SESSION, place(1), place(2, S.WAITING), place(3, S.OFF))
    near = {key for key in found if key[1] in ("day", "soon")}
    assert near == {(1, "day"), (9, "day")}
    assert found[1, "day"].on == date(2026, 9, 3)
    online = planned(replace(SESSION, link="https://meet.example.ru"), place(1))
    soon = online[1, "soon"]
    assert (soon.pace, soon.at) == (Pace.AT_ONCE, SESSION.starts_at - timedelta(minutes=15))


def test_after_it_curator_and_specialist_mark_and_everybody_is_asked_even_if_they_do_not() -> None:
    found = planned(SESSION, place(1), place(2, S.WAITING))
    assert {key for key in found if key[1] == "mark"} == {(5, "mark"), (9, "mark")}
    assert found[1, "took"].on == date(2026, 9, 4)
    assert found[1, "did"].on == date(2026, 9, 10)
    assert (2, "took") not in found


def test_once_it_is_marked_those_who_came_are_asked_at_once_and_only_they() -> None:
    marked = SESSION.ends_at + timedelta(minutes=5)
    held = replace(SESSION, state=SpeedState.HELD, marked_at=marked)
    found = planned(held, place(1, came=True), place(2, came=False), place(3, S.WAITING, came=True))
    assert set(found) == {(1, "took"), (1, "did"), (3, "took"), (3, "did")}
    assert (found[1, "took"].pace, found[1, "took"].at) == (Pace.AT_ONCE, marked)
    late = replace(held, marked_at=marked + timedelta(days=1))
    assert planned(late, place(1, came=True))[1, "took"].pace is Pace.MORNING


def test_who_has_answered_is_not_asked_again_and_a_cancelled_one_says_nothing() -> None:
    answered = place(1, came=True, answered_at=NOW)
    held = replace(SESSION, state=SpeedState.HELD, marked_at=NOW)
    assert set(planned(held, answered)) == {(1, "did")}
    assert not planned(replace(SESSION, state=SpeedState.CANCELLED), place(1))


def test_another_time_is_reminded_of_anew() -> None:
    later = replace(SESSION, starts_at=SESSION.starts_at + timedelta(days=1))
    before, after = planned(SESSION, place(1)), planned(later, place(1))
    assert before[1, "day"].key != after[1, "day"].key
    assert max(len(one.key) for one in after.values()) <= 48
