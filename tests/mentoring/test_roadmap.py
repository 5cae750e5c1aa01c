"""Rules of the roadmap: dates, what waits for what, what comes over into the next year, reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.roadmap.alone import AGAIN_DAYS, ALONE_DAYS, needs_support
from mentoring.roadmap.nouns import (
    End,
    Item,
    Point,
    Repeat,
    Roadmap,
    RoadmapState,
    is_owner,
    owners_of,
)
from mentoring.roadmap.nouns import (
    Status as Stands,
)
from mentoring.roadmap.remind import Offices, wanted_for
from mentoring.roadmap.rows import BY_CODE, ROWS, SUPPORT
from mentoring.roadmap.rules import (
    after_edit,
    dues,
    ensure_day,
    ensure_words,
    first_rows,
    held_by,
    item_status,
    next_year_rows,
    offered_year,
    status_of,
    too_early,
    working,
)
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from mentoring.school_year import SchoolYear
from tests.mentoring.reminder_cast import FiveDays

YEAR = SchoolYear(2026)
MOSCOW = SchoolCalendar(ZoneInfo("Europe/Moscow"), FiveDays())
NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
TODAY = date(2026, 9, 1)


def roadmap(**more: object) -> Roadmap:
    return Roadmap(**{"id": 1, "year": YEAR, "since": NOW, "made_by": 1, "made_at": NOW, **more})  # type: ignore[arg-type]


def rows() -> dict[str, Item]:
    numbered = enumerate(first_rows(YEAR, MOSCOW), 1)
    return {
        one.code: replace(
            one,
            id=number,
            points=tuple(
                replace(p, id=number * 10 + n, item=number) for n, p in enumerate(one.points)
            ),
        )
        for number, one in numbered
    }


def done(item: Item, on: date = TODAY, end: End = End.HAND) -> Item:
    return replace(item, points=tuple(replace(p, end=end, ended_on=on) for p in item.points))


def test_the_first_year_has_the_seven_stages_in_their_order_off_days_off() -> None:
    found = first_rows(YEAR, MOSCOW)
    assert {one.stage for one in found} == set(range(1, 8))
    assert [one.code for one in found if one.stage == 5] == ["5.1", "5.2", "5.3"]
    assert not found[[one.code for one in found].index(SUPPORT)].points, "appears when needed"
    days = {one.code: [p.due_on for p in one.points] for one in found}
    assert days["1.1"] == [date(2026, 9, 4)], "the fifth is a Saturday"
    assert days["5.1"] == [date(2026, 9, 28)] and days["1.2"] == [date(2026, 9, 30)]
    assert days["4.3"] == [
        date(2026, 9, 30),
        date(2026, 12, 15),
        date(2027, 3, 15),
        date(2027, 5, 14),
    ]
    assert days["6.5"][0].year == 2026 and days["6.5"][1] == date(2027, 6, 10)
    assert all(d.weekday() < 5 for many in days.values() for d in many)


def test_in_school_breaks_teachers_work() -> None:
    inside = date(2026, 10, 28)
    broken = replace(
        MOSCOW, spans=(Span(1, SpanKind.BREAK, date(2026, 10, 26), date(2026, 11, 3), "x"),)
    )
    assert working(inside, broken) == inside
    off = replace(MOSCOW, spans=(Span(1, SpanKind.OFF, inside, inside, "x"),))
    assert working(inside, off) == date(2026, 10, 27)


def test_what_waits_for_what() -> None:
    assert BY_CODE["1.2"].after == ("5.1",) and BY_CODE["5.2"].after == ("1.2",)
    known = {one.code for one in ROWS}
    assert all(code in known for one in ROWS for code in one.after)
    found = rows()
    assert held_by(found["1.2"], found.values()) == ("5.1",)
    found["5.1"] = done(found["5.1"])
    assert held_by(found["1.2"], found.values()) == ()
    early = replace(found["5.2"], points=(Point(due_on=date(2026, 9, 10)),))
    assert [one.code for one in too_early(early, found.values())] == ["1.2"]
    assert too_early(found["5.2"], found.values()) == ()


def test_how_a_row_stands() -> None:
    point = Point(due_on=date(2026, 9, 10))
    for today, status in (
        (date(2026, 9, 1), Stands.PLANNED),
        (date(2026, 9, 3), Stands.NEAR),
        (date(2026, 9, 10), Stands.NEAR),
        (date(2026, 9, 11), Stands.OVERDUE),
    ):
        assert status_of(point, today) is status
    ends = {End.FACT: Stands.DONE, End.NEEDLESS: Stands.NEEDLESS, End.CARRIED: Stands.CARRIED}
    for end, status in ends.items():
        assert status_of(replace(point, end=end), date(2027, 1, 1)) is status
    assert item_status(rows()[SUPPORT], TODAY) is Stands.QUIET
    two = rows()["6.5"]
    half = replace(two, points=(replace(two.points[0], end=End.HAND), two.points[1]))
    assert not half.is_done and half.next_point == two.points[1]
    found = dues(roadmap(), list(rows().values()), TODAY)
    assert [one.point.due_on for one in found] == sorted(one.point.due_on for one in found)


def test_the_next_year_moves_dates_and_keeps_what_the_curator_made_of_the_rows() -> None:
    found = rows()
    found["2.1"] = replace(
        found["2.1"], title="Спросить всех", points=(Point(due_on=date(2026, 9, 11)),), person=7
    )
    found["1.1"] = done(found["1.1"])  # the fourth, because the fifth was a Saturday
    found["1.3"] = done(found["1.3"])  # once, and done
    own = Item(stage=4, title="Школа наставника", points=(Point(due_on=date(2027, 2, 8)),))
    today = date(2027, 6, 1)
    made = next_year_rows([*found.values(), own], YEAR, MOSCOW, today)
    new = {one.code: one for one in made}
    assert "1.3" not in new
    assert (new["2.1"].title, new["2.1"].person) == ("Спросить всех", 7)
    assert [p.due_on for p in new["2.1"].points] == [date(2027, 9, 10)]
    assert [p.due_on for p in new["1.1"].points] == [date(2027, 9, 3)], "5 September is a Sunday"
    assert [p.due_on for p in new[""].points] == [date(2028, 2, 8)]
    assert all(p.is_open and p.id == 0 for one in made for p in one.points)
    assert [one.place for one in made] == list(range(1, len(made) + 1))


def test_what_was_left_open_goes_on_unless_the_new_year_does_it_anew() -> None:
    found, today = rows(), date(2027, 6, 20)
    found["6.4"] = rows()["6.4"]  # the report, overdue since the tenth
    found[SUPPORT] = replace(
        found[SUPPORT],
        points=(
            Point(due_on=date(2027, 6, 25), about=9),
            Point(due_on=TODAY, about=8, end=End.HAND),
        ),
    )
    new = {one.code: one for one in next_year_rows(list(found.values()), YEAR, MOSCOW, today)}
    assert [p.due_on for p in new["6.4"].points] == [date(2027, 9, 15), date(2028, 6, 9)]
    assert [p.due_on for p in new["1.3"].points] == [date(2027, 9, 15)], "once, and not done"
    assert [p.about for p in new[SUPPORT].points] == [9]
    assert len(new["2.1"].points) == 1, "last year's requests are this year's census"


def test_a_leap_day_does_not_break_the_year() -> None:
    item = Item(stage=4, title="x y z", points=(Point(due_on=date(2028, 2, 29)),))
    [made] = next_year_rows([item], SchoolYear(2027), MOSCOW, date(2028, 6, 1))
    assert made.points[0].due_on == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("today", "years", "offer"),
    [
        (date(2026, 11, 1), (), 2026),
        (date(2027, 4, 30), (2026,), None),
        (date(2027, 5, 1), (2026,), 2027),
        (date(2027, 8, 31), (2026, 2027), None),
        (date(2027, 9, 1), (2026,), 2027),
        (date(2027, 9, 1), (2026, 2027), None),
    ],
)
def test_which_year_can_be_made(today: date, years: tuple[int, ...], offer: int | None) -> None:
    found = offered_year(today, [SchoolYear(one) for one in years])
    assert (found.start if found else None) == offer


def test_a_changed_roadmap_is_the_heads_to_look_at_anew() -> None:
    at = RoadmapState
    approved = date(2026, 9, 4)
    for state, on, after in (
        (at.DRAFT, None, at.DRAFT),
        (at.SENT, None, at.DRAFT),
        (at.RETURNED, None, at.RETURNED),
        (at.APPROVED, approved, at.CHANGED),
        (at.SENT, approved, at.CHANGED),
    ):
        assert after_edit(roadmap(state=state, approved_on=on)) is after


def person(number: int, *roles: Role) -> Person:
    return Person(number, roles=frozenset(roles), status=Status.MEMBER)


def test_owners() -> None:
    people = [person(1, Role.CURATOR), person(2, Role.COUNCIL), person(3, Role.MENTOR)]
    item = rows()["4.2"]
    assert [one.id for one in owners_of(item, people)] == [2]
    assert [one.id for one in owners_of(rows()["1.0a"], people)] == [], "no head yet"
    assert [one.id for one in owners_of(replace(item, person=3), people)] == [3]
    assert [one.id for one in owners_of(replace(item, person=99), people)] == [2]
    assert is_owner(item, people[1]) and not is_owner(item, people[0])
    assert not is_owner(replace(item, person=3), people[1])


def test_reminders_thirty_seven_one_then_owner_curator_head() -> None:
    offices = Offices([person(1, Role.CURATOR), person(2, Role.COUNCIL), person(3, Role.HEAD)])
    item = replace(rows()["4.2"], points=(Point(id=5, due_on=date(2026, 10, 16)),))
    wanted = wanted_for(item, item.points[0], offices, MOSCOW)
    assert [(one.person, one.key.partition(".")[2], one.on) for one in wanted] == [
        (2, "30", date(2026, 9, 16)),
        (2, "7", date(2026, 10, 9)),
        (2, "1", date(2026, 10, 15)),
        (2, "late", date(2026, 10, 19)),
        (1, "curator", date(2026, 10, 23)),
        (3, "head", date(2026, 10, 30)),
    ]
    assert all(one.until for one in wanted)
    moved = replace(item.points[0], due_on=date(2026, 10, 20))
    keys = {one.key for one in wanted_for(item, moved, offices, MOSCOW)}
    assert not keys & {one.key for one in wanted}
    assert not wanted_for(item, replace(moved, end=End.HAND), offices, MOSCOW)


def test_support_appears_after_two_weeks_and_again_after_three_months() -> None:
    support = rows()[SUPPORT]
    since = date(2026, 9, 1)
    first = since + timedelta(days=ALONE_DAYS)
    assert not needs_support(support, 9, since, first - timedelta(days=1))
    assert needs_support(support, 9, since, first)
    standing = replace(support, points=(Point(due_on=first, about=9),))
    assert not needs_support(standing, 9, since, first + timedelta(days=40))
    assert needs_support(standing, 8, since, first)
    ended = replace(support, points=(Point(due_on=first, about=9, end=End.HAND, ended_on=first),))
    again = first + timedelta(days=AGAIN_DAYS)
    assert not needs_support(ended, 9, since, again - timedelta(days=1))
    assert needs_support(ended, 9, since, again)
    assert needs_support(ended, 9, first + timedelta(days=1), first + timedelta(days=15)), (
        "a pair in between: counted from its end"
    )


def test_words_and_days() -> None:
    assert ensure_words("  Школа \n наставника ", 100) == "Школа наставника"
    assert ensure_words("", 100, needed=False) == ""
    for text, key in (("ab", "short"), ("а" * 101, "long")):
        with pytest.raises(Refusal, match=f"roadmap-words_{key}"):
            ensure_words(text, 100)
    assert ensure_day(date(2026, 8, 3), YEAR)
    for day in (date(2026, 7, 31), date(2027, 9, 1)):
        with pytest.raises(Refusal, match="roadmap-day_outside"):
            ensure_day(day, YEAR)


def test_only_what_returns_has_dates_by_the_year() -> None:
    assert {one.repeat for one in ROWS if not one.days} == {Repeat.NEEDED}
