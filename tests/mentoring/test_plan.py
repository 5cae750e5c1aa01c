"""The plan of events: what is missing in words, the first draft, re-dating."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.competence import AREAS
from mentoring.plan import (
    EventForm,
    PlanRow,
    bare_months,
    days_of,
    gaps,
    keyed,
    months_of,
    moved,
    rows_from_plain,
    rows_to_plain,
    works,
)
from mentoring.plan_draft import leader_of, matching, suggest
from mentoring.plan_library import GENERAL, PlanLine
from mentoring.programme import change
from mentoring.say import Lines, T

STARTS, ENDS = date(2026, 10, 1), date(2027, 5, 31)
DAYS = st.dates(date(2025, 1, 1), date(2028, 1, 1))
LENGTH = st.integers(60, 366)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def line(number: int, month: int, area: str = GENERAL, form: str = "consult") -> PlanLine:
    return PlanLine(number, month, area, EventForm(form), f"событие {number}", "дело", "вопрос?")


def row(on: date, event: str = "Урок", content: str = "смотрим") -> PlanRow:
    return PlanRow(on, event, EventForm.CONSULT, content)


LINES = st.lists(
    st.tuples(
        st.integers(1, 12), st.sampled_from([GENERAL, *AREAS]), st.sampled_from(list(EventForm))
    ),
    max_size=40,
).map(lambda found: [line(n, month, area, form) for n, (month, area, form) in enumerate(found, 1)])


def full_plan() -> list[PlanRow]:
    return [row(date(year, month, 15)) for year, month in months_of(STARTS, ENDS)]


def test_a_full_plan_has_no_gaps() -> None:
    assert gaps(full_plan(), STARTS, ENDS) == ()


def test_what_is_missing_is_named() -> None:
    rows = [one for one in full_plan() if one.on.month not in (11, 3)]
    rows[0] = row(date(2026, 9, 30), "Знакомство")
    rows[2] = row(rows[2].on, "  ", "")
    found = {one.key: one.facts for one in gaps(rows, STARTS, ENDS)}
    assert found["plan-gap_outside"]["rows"] == "1"
    months = found["plan-gap_months"]["months"]
    assert isinstance(months, Lines)
    named = [(one.facts["month"], one.facts["year"]) for one in months.items if isinstance(one, T)]
    assert named == [
        (T("plan_month-10"), "2026"),
        (T("plan_month-11"), "2026"),
        (T("plan_month-3"), "2027"),
    ]
    assert found["plan_gap_empty-event"]["rows"] == found["plan_gap_empty-content"]["rows"] == "3"


def test_no_plan_is_one_sentence() -> None:
    assert [one.key for one in gaps([], STARTS, ENDS)] == ["plan-gap_no_rows"]


def test_an_edge_of_a_few_days_is_no_month_and_holidays_ask_for_nothing() -> None:
    rows = [row(date(2026, 10, 5)), row(date(2026, 11, 5)), row(date(2026, 12, 5))]
    assert bare_months(rows, date(2026, 9, 28), date(2026, 12, 31)) == ()
    holidays = lambda day: weekday(day) and not (day.month == 1 and day.day <= 8)  # noqa: E731
    assert bare_months(rows, date(2026, 10, 1), date(2027, 1, 8)) == ((2027, 1),)
    assert bare_months(rows, date(2026, 10, 1), date(2027, 1, 8), holidays) == ()


@given(st.lists(st.builds(row, DAYS, st.text(max_size=20), st.text(max_size=20)), max_size=9))
def test_a_plan_survives_json(rows: list[PlanRow]) -> None:
    assert list(rows_from_plain(rows_to_plain(rows))) == rows


@given(DAYS, LENGTH)
def test_days_of_the_months_are_the_term(starts: date, length: int) -> None:
    ends = starts + timedelta(days=length)
    days = [day for month in months_of(starts, ends) for day in days_of(month, starts, ends)]
    assert days == [starts + timedelta(days=n) for n in range(length + 1)]


@given(LINES, st.lists(st.sampled_from(list(AREAS)), unique=True, max_size=4), DAYS, LENGTH)
def test_a_draft_is_inside_the_term_on_working_days_and_leaves_no_month_bare(
    lines: list[PlanLine], areas: list[str], starts: date, length: int
) -> None:
    ends = starts + timedelta(days=length)
    rows = suggest(lines, areas, starts, ends, weekday)
    assert rows == suggest(list(reversed(lines)), areas, starts, ends, weekday)
    assert all(starts <= one.on <= ends and works(one.on, weekday) for one in rows)
    assert list(rows) == sorted(rows, key=lambda one: one.on)
    fitting = [one for one in lines if one.area in (*areas, GENERAL)]
    events = {one.event for one in fitting}
    assert {one.event for one in rows} <= events
    if any(one.form not in (EventForm.FINAL, EventForm.INTERIM) for one in fitting):
        assert gaps(rows, starts, ends) == ()


def test_a_draft_begins_with_getting_acquainted_and_ends_with_the_final_event() -> None:
    lines = [
        line(1, 9),
        line(2, 12, form="interim"),
        line(3, 5, form="final"),
        line(4, 2),
        line(5, 3, "psych"),
        line(6, 3, "ict"),
    ]
    rows = suggest(lines, ["psych"], date(2027, 1, 15), date(2027, 4, 14), weekday)
    assert rows[0].event == "событие 1"
    assert rows[-1].form is EventForm.FINAL
    assert [one.form for one in rows].count(EventForm.INTERIM) == 1
    assert "событие 5" in {one.event for one in rows}
    assert "событие 6" not in {one.event for one in rows}


def test_hidden_lines_are_not_proposed() -> None:
    hidden = PlanLine(1, 10, GENERAL, EventForm.CONSULT, "скрыто", "дело", "?", active=False)
    assert suggest([hidden], [], STARTS, ENDS, weekday) == ()
    assert matching([hidden], []) == ()


def test_lines_to_choose_from_begin_with_the_most_pressing_area() -> None:
    lines = [line(1, 9), line(2, 10, "ict"), line(3, 10, "psych"), line(4, 11, "psych")]
    assert [one.id for one in matching(lines, ("psych", "ict"))] == [3, 4, 2, 1]
    assert [one.id for one in matching(lines, ("psych",), 10)] == [3]


def test_in_the_mentees_own_area_the_two_change_places() -> None:
    workshop = line(1, 10, "ict", "workshop")
    assert leader_of(workshop, ()) == "mentor"
    assert leader_of(workshop, ("ict",)) == "mentee"
    assert leader_of(line(2, 10, "ict", "open_lesson"), ("ict",)) == "mentor"
    assert leader_of(line(3, 10, "ict", "case"), ("ict",)) == "both"


def test_a_plan_moved_keeps_distances_and_drops_reflections() -> None:
    rows = [
        PlanRow(date(2025, 10, 1), "А", EventForm.CONSULT, "б", reflection="было трудно"),
        PlanRow(date(2025, 10, 11), "В", EventForm.CONSULT, "г"),
    ]
    found = moved(rows, date(2025, 10, 1), date(2026, 10, 1), date(2027, 3, 31), weekday)
    assert [one.on for one in found] == [date(2026, 10, 1), date(2026, 10, 12)]  # Sunday moved on
    assert found[0].reflection == ""


@given(st.lists(st.integers(0, 5), max_size=9), st.lists(st.integers(0, 9), max_size=4))
def test_every_row_has_a_key_of_its_own_and_keeps_the_one_it_had(
    keys: list[int], taken: list[int]
) -> None:
    rows = [replace(row(STARTS, str(n)), key=key) for n, key in enumerate(keys)]
    found = keyed(rows, taken)
    given_ = [one.key for one in found]
    assert all(given_) and len(set(given_)) == len(given_) and list(found) == rows
    first = {key: keys.index(key) for key in keys if key}
    assert all(given_[place] == key for key, place in first.items())
    fresh = [key for place, key in enumerate(given_) if first.get(keys[place]) != place]
    assert all(key > max([*keys, *taken]) for key in fresh)


def test_a_row_changed_is_the_same_row_and_a_row_taken_to_another_programme_is_not() -> None:
    one, two = replace(row(STARTS, "А"), key=3), replace(row(STARTS, "А"), key=4)
    later = replace(two, on=ENDS, key=0)
    assert [each.key for each in change.with_row((one, two), two, later)] == [3, 4]
    assert [each.key for each in change.with_row((one, two), replace(one, key=9), None)] == [4]
    assert [each.key for each in change.with_row((one,), None, one)] == [3, 0]
    assert rows_from_plain(rows_to_plain([one]))[0].key == 3
    assert moved([one], STARTS, STARTS, ENDS, weekday)[0].key == 0


@given(st.lists(st.builds(row, DAYS), max_size=12), DAYS, DAYS, LENGTH)
def test_a_moved_plan_is_inside_the_new_term(
    rows: list[PlanRow], old: date, new: date, length: int
) -> None:
    ends = new + timedelta(days=length)
    found = moved(rows, old, new, ends, weekday)
    assert len(found) == len(rows)
    assert all(new <= one.on <= ends and works(one.on, weekday) for one in found)
