"""Rules of competitions: one line typed, who reads, where a tap leads, what is reminded of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.contest import (
    MOVES,
    QUIET,
    TITLE_LIMIT,
    Contest,
    ContestKind,
    ContestState,
    Level,
    ensure_move,
    ensure_words,
    may_date,
    may_read,
    may_take_back,
    split_line,
    wanted_of,
)
from mentoring.contest_view import (
    ContestFilter,
    Stage,
    Whose,
    changed,
    ensure_may_list,
    filter_of,
    is_wanted,
)
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from storage.working_days import WorkingDays

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
VERA, BORIS, DARIA = 2, 1, 5
S = ContestState
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), WorkingDays())


def person(number: int, *roles: Role, status: Status = Status.MEMBER) -> Person:
    return Person(number, roles=frozenset(roles), status=status)


def contest(state: ContestState = S.OFFERED, **more: object) -> Contest:
    made = Contest(
        id=1, person=VERA, by=BORIS, pair=7, title="Учитель года", kind=ContestKind.CONTEST,
        level=Level.DISTRICT, state=state, made_at=NOW, moved_at=NOW,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "title", "link"),
    [
        ("  Учитель   года ", "Учитель года", ""),
        ("Учитель года — https://a.ru/x?y=1.", "Учитель года", "https://a.ru/x?y=1"),
        ("https://a.ru Форум молодых", "Форум молодых", "https://a.ru"),
        ("Слёт (https://a.ru)", "Слёт", "https://a.ru"),
    ],
)
def test_a_line_holds_a_title_and_perhaps_a_link(line: str, title: str, link: str) -> None:
    assert split_line(line) == (title, link)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("https://a.ru", "contest-title_short"),
        ("а" * (TITLE_LIMIT + 1), "contest-title_long"),
        (f"Форум https://{'a' * 300}", "contest-link_long"),
    ],
)
def test_a_line_that_will_not_do_is_refused_with_its_reason(line: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        split_line(line)


def test_not_now_stays_between_two() -> None:
    boris, vera, daria = person(BORIS), person(VERA), person(DARIA)
    office = person(9, Role.CURATOR, Role.COUNCIL)
    for state in S:
        one = contest(state)
        assert may_read(one, vera, ()) and may_read(one, boris, {VERA})
        assert not may_read(one, boris, ()), "who is the mentor no more"
        assert may_read(one, office, ()) is (state not in QUIET)
        assert may_read(one, daria, {VERA}) is (state not in QUIET), "another mentor"
        assert not may_read(one, person(10, Role.HEAD, Role.ADMIN), ())
        assert not may_read(one, person(VERA, status=Status.LEFT), ())


def test_everybody_speaks_for_themselves() -> None:
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_move(contest(), person(BORIS), S.INTERESTED)
    for state, to in product(S, S):
        if to in MOVES[state]:
            ensure_move(contest(state), person(VERA), to)
        else:
            with pytest.raises(Refusal, match="common-changed"):
                ensure_move(contest(state), person(VERA), to)
    assert all(S.DONE not in one for one in MOVES.values()), "a result is said, not marked"
    assert all(S.OFFERED not in one for one in MOVES.values())


def test_who_put_it_here_takes_it_away() -> None:
    boris, vera = person(BORIS), person(VERA)
    assert may_take_back(contest(), boris) and not may_take_back(contest(), vera)
    assert not may_take_back(contest(S.LATER), boris), "it has been answered"
    assert may_take_back(contest(S.DONE, by=VERA), vera)
    assert may_date(contest(), boris) and may_date(contest(S.APPLIED), vera)
    assert not may_date(contest(S.DONE), vera) and not may_date(contest(), person(DARIA))


def test_words() -> None:
    assert ensure_words("  Второе   место ") == "Второе место"
    with pytest.raises(Refusal, match="contest-words_long"):
        ensure_words("а" * 201)


DEADLINE = date(2026, 10, 15)


def keys(one: Contest) -> list[str]:
    return [wanted.key for wanted in wanted_of(one, CALENDAR)]


def test_a_deadline_is_reminded_of_while_there_is_something_to_do() -> None:
    before, after = ["before7-2026-10-15", "before1-2026-10-15"], ["after-2026-10-15"]
    for state in S:
        found = keys(contest(state, deadline=DEADLINE))
        expected = {S.INTERESTED: before + after, S.PREPARING: before + after, S.APPLIED: after}
        assert found == expected.get(state, []), state
        assert not keys(contest(state))


@given(st.dates(date(2026, 9, 1), date(2027, 9, 1)))
def test_whatever_the_day_the_reminders_are_of_use(deadline: date) -> None:
    week, eve, after = wanted_of(contest(S.PREPARING, deadline=deadline), CALENDAR)
    assert (week.on, eve.on) == (deadline - timedelta(7), deadline - timedelta(1))
    assert week.back and eve.back and not after.back
    assert after.on == deadline + timedelta(1)
    assert week.until is not None and CALENDAR.local(week.until).date() == after.on
    assert all(one.person == VERA for one in (week, eve, after))


@given(
    st.sampled_from(Whose),
    st.sampled_from([None, *ContestKind]),
    st.sampled_from([None, *Level]),
    st.sampled_from([None, *Stage]),
)
def test_a_filter_is_four_digits(
    whose: Whose, kind: ContestKind | None, level: Level | None, stage: Stage | None
) -> None:
    wanted = ContestFilter(whose, kind, level, stage)
    assert filter_of(wanted.code) == wanted
    assert len(wanted.code) == 4


@given(st.text(max_size=6))
def test_whatever_a_button_says_there_is_a_filter(code: str) -> None:
    assert filter_of(code).code == code or filter_of(code) == ContestFilter()


def test_a_part_of_a_filter_is_changed_or_left_open() -> None:
    wanted = changed(ContestFilter(), "kind", "forum")
    assert changed(changed(wanted, "level", "city"), "kind", "").code == "0030"
    for name, value in (("kind", "x"), ("whose", ""), ("words", "forum")):
        with pytest.raises(Refusal, match="common-changed"):
            changed(wanted, name, value)


def test_the_list_shows_what_was_taken_up() -> None:
    vera, daria = person(VERA, Role.MENTEE), person(VERA, Role.MENTOR)
    for state in S:
        assert is_wanted(contest(state), vera, ContestFilter()) is (state not in QUIET)
    going = contest(S.APPLIED)
    assert not is_wanted(going, daria, ContestFilter())
    assert is_wanted(going, daria, ContestFilter(Whose.ALL))
    assert not is_wanted(going, vera, ContestFilter(stage=Stage.DONE))
    assert is_wanted(contest(S.DONE), vera, ContestFilter(stage=Stage.DONE))
    assert not is_wanted(going, vera, ContestFilter(level=Level.CITY))
    assert not is_wanted(going, person(VERA, Role.MENTEE, status=Status.LEFT), ContestFilter())
    ensure_may_list(person(9, Role.COUNCIL))
    for role in (Role.HEAD, Role.MENTOR, Role.ADMIN):
        with pytest.raises(Refusal, match="common-not_allowed"):
            ensure_may_list(person(9, role))
