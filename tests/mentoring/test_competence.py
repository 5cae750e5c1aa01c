"""The table of areas and what may be marked in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.competence import (
    AREAS,
    HELP,
    AreaMark,
    ensure_marks,
    in_words,
    mark,
    marks_from_plain,
    marks_to_plain,
    of_area,
    toggled,
    with_mark,
)
from mentoring.refusal import Refusal

AREA = st.sampled_from(list(AREAS))
MARK = AREA.flatmap(
    lambda area: st.builds(
        lambda level, options: mark(area, level, options),
        st.integers(1, 3),
        st.sets(st.sampled_from(AREAS[area])),
    )
)
MARKS = st.lists(MARK, max_size=12)


def gathered(marks: list[AreaMark]) -> tuple[AreaMark, ...]:
    found: tuple[AreaMark, ...] = ()
    for one in marks:
        found = with_mark(found, one)
    return found


def test_ten_areas_with_short_codes() -> None:
    assert len(AREAS) == 10
    codes = [*AREAS, *(option for options in AREAS.values() for option in options)]
    assert all(code.isascii() and len(code) <= 16 for code in codes)
    assert all(len(set(options)) == len(options) <= 9 for options in AREAS.values())


def test_options_keep_the_order_of_the_table_and_drop_repeats() -> None:
    assert mark("norm", 2, ["safety", "law", "law"]).options == ("law", "safety")


@pytest.mark.parametrize(
    ("area", "level", "options"),
    [("cooking", 1, ()), ("norm", 1, ("parents",)), ("norm", 4, ()), ("norm", -1, ())],
)
def test_what_is_not_of_the_table_is_refused(area: str, level: int, options: tuple[str]) -> None:
    with pytest.raises(Refusal, match="competence-unknown"):
        mark(area, level, options)


@pytest.mark.parametrize("marks", [(), (AreaMark("norm", 0),)])
def test_at_least_one_area_is_named(marks: tuple[AreaMark, ...]) -> None:
    with pytest.raises(Refusal, match="competence-none_named"):
        ensure_marks(marks)


@pytest.mark.parametrize(
    "marks",
    [
        (AreaMark("norm", 1), AreaMark("norm", 2)),
        (AreaMark("norm", 1), AreaMark("comm", 0, ("parents",))),
        (AreaMark("norm", 1, ("safety", "law")),),
        (AreaMark("cooking", 1),),
    ],
)
def test_marks_that_no_screen_can_make_are_refused(marks: tuple[AreaMark, ...]) -> None:
    with pytest.raises(Refusal, match="competence-unknown"):
        ensure_marks(marks)


def test_the_first_option_makes_level_one_and_the_last_keeps_the_level() -> None:
    first = toggled(of_area((), "ict"), "ai", wished=True)
    assert first == AreaMark("ict", 1, ("ai",))
    louder = mark("ict", 3, first.options)
    assert toggled(louder, "ai", wished=False) == AreaMark("ict", 3)


def test_level_zero_takes_the_area_out() -> None:
    marks = with_mark((), AreaMark("ict", 2, ("ai",)))
    assert with_mark(marks, AreaMark("ict", 0)) == ()


@given(MARKS)
def test_marks_stay_in_the_table_s_order_and_once_each(marks: list[AreaMark]) -> None:
    found = gathered(marks)
    assert [one.area for one in found] == [area for area in AREAS if of_area(found, area).level]
    if found:
        ensure_marks(found)


@given(MARKS)
def test_plain_lists_bring_the_same_marks_back(marks: list[AreaMark]) -> None:
    found = gathered(marks)
    assert marks_from_plain(marks_to_plain(found)) == found


@given(MARK, st.data())
def test_a_second_press_of_a_toggle_changes_nothing(one: AreaMark, data: st.DataObject) -> None:
    option = data.draw(st.sampled_from(AREAS[one.area]))
    wished = data.draw(st.booleans())
    once = toggled(one, option, wished=wished)
    assert toggled(once, option, wished=wished) == once
    assert (option in once.options) is wished


def test_plain_lists_of_an_older_table_lose_only_what_is_unknown() -> None:
    plain = [["norm", 2, ["law", "bygone"]], ["cooking", 1, []], ["comm", 7, []]]
    assert marks_from_plain(plain) == (AreaMark("norm", 2, ("law",)),)


def test_words_name_options_or_count_them() -> None:
    marks = (AreaMark("norm", 2, ("law", "safety")), AreaMark("comm", 1))
    full = [item.key for item in in_words(marks, HELP).items]
    assert full == ["competence-line", "competence-brief"]
    brief = in_words(marks, HELP, brief=True).items
    assert [item.facts["count"] for item in brief] == [2, 0]
