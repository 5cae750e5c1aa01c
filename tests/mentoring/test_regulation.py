"""The regulation: a text by sections, the edition in force, long sections by screens."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.refusal import Refusal
from mentoring.regulation import (
    Edition,
    EditionState,
    Line,
    coming,
    in_force,
    pages_of,
    sections_of,
)

NOW = datetime(2026, 9, 1, tzinfo=UTC)
P, D = EditionState.PUBLISHED, EditionState.DRAFT


def lines(text: str) -> list[Line]:
    return [Line(one) for one in text.splitlines()]


def edition(number: int, since: date | None, state: EditionState = P) -> Edition:
    return Edition(id=number, title="Положение", since=since, state=state, made_by=1, made_at=NOW)


def test_numbers_that_go_up_begin_sections_and_lists_inside_do_not() -> None:
    found = sections_of(
        lines(
            "УТВЕРЖДЕНО\n1. Общие положения\n1.1. Настоящее\n1. первое;\n3. Третье\n"
            "2. Права\n1) просить;\n2022 год\nПриложение 1\nФорма"
        )
    )
    assert [one.heading for one in found] == ["", "1. Общие положения", "2. Права", "Приложение 1"]
    assert found[1].text == "1.1. Настоящее\n1. первое;\n3. Третье"
    assert found[2].text == "1) просить;\n2022 год"


def test_the_documents_own_headings_win() -> None:
    found = sections_of([Line("Цели", True), Line("1. Первая"), Line("2. Вторая")])
    assert [(one.heading, one.text) for one in found] == [("Цели", "1. Первая\n2. Вторая")]


@pytest.mark.parametrize("text", ["", "\n \n", "1. Общие положения"])
def test_a_text_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="regulation-empty"):
        sections_of(lines(text))


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(Refusal, match="regulation-section_long"):
        sections_of(lines("слово\n" * 9000))
    many = "\n".join(f"{n}. Раздел\nтекст" for n in range(1, 62))
    with pytest.raises(Refusal, match="regulation-many_sections"):
        sections_of(lines(many))


def test_the_edition_in_force_is_the_one_whose_day_came_last() -> None:
    first, second = edition(1, date(2026, 9, 1)), edition(2, date(2027, 1, 1))
    found = [first, second, edition(3, date(2026, 9, 1), D), edition(4, None, D)]
    assert in_force(found, date(2026, 8, 31)) is None
    assert in_force(found, date(2026, 12, 31)) == first
    assert in_force(found, date(2027, 1, 1)) == second
    assert coming(found, date(2026, 12, 31)) == second
    assert coming(found, date(2027, 1, 1)) is None


@given(text=st.text(alphabet="абв \n", max_size=400), size=st.integers(5, 60))
def test_pages_hold_every_word_and_none_is_too_long(text: str, size: int) -> None:
    pages = pages_of(text, size)
    assert all(len(page) <= size + 2 for page in pages)
    assert "".join("".join(pages).split()) == "".join(text.split())
