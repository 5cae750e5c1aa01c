"""Which rows of a staff list are good, and everything that is wrong with the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.staff_list import FIELDS, RawRow, StaffRow, check, normal_name

ROLES = {"Наставник": "mentor", "наставляемый": "mentee", "Куратор": "curator"}
YEARS = ("год", "года", "лет", "years")
NAME = "Тестов Тест Тестович"


def _row(line: int, /, **cells: str) -> RawRow:
    return RawRow(line, {"full_name": NAME, "position": "учитель", "roles": "наставник", **cells})


def _good(**cells: str) -> StaffRow:
    rows, problems = check([_row(2, **cells)], ROLES, YEARS)
    assert problems == []
    return rows[0]


def _reasons(**cells: str) -> list[str]:
    rows, problems = check([_row(2, **cells)], ROLES, YEARS)
    assert rows == []
    return [problem.reason for problem in problems]


def test_a_good_row() -> None:
    row = _good(
        full_name="  Тестова-Примерова   Анна\u00a0Тестовна ", position=" учитель  физики ",
        subjects="физика; астрономия,Физика, ", experience="5", roles="Куратор / НАСТАВНИК",
    )  # fmt: skip
    assert row == StaffRow(
        2, "Тестова-Примерова Анна Тестовна", "учитель физики", ("физика", "астрономия"), 5,
        frozenset({"curator", "mentor"}),
    )  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["Тестов Тест", "Д’Артаньян Жан", "Мамедов Али Гусейн оглы", "О Сергей Тестович", "Test Anna",
     "ТЕСТОВ ТЕСТ ТЕСТОВИЧ", "Тестова‑Примерова Анна", "Щёголев Пётр"],
)  # fmt: skip
def test_names_that_are_accepted(name: str) -> None:
    assert normal_name(_good(full_name=name).full_name) == normal_name(name)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "name_missing"), ("  ", "name_missing"), ("Тестов", "name_short"),
        ("Тестов Т.Т.", "name_initials"), ("Тестов Т. Т.", "name_initials"),
        ("Т.Т. Тестов", "name_initials"), ("Тестов Т Т", "name_initials"),
        ("Т Тестов", "name_initials"), ("Тестов Тест Т.", "name_initials"),
        ("Тестова (Примерова) Анна", "name_letters"), ("Тестов Тест 2", "name_letters"),
        ("Тестов - Тест", "name_letters"), ("<b>Тестов Тест", "name_letters"),
        ("Тecтов Тест", "name_mixed_alphabets"), ("Тестов " + "т" * 100, "name_long"),
    ],
)  # fmt: skip
def test_names_that_are_not(name: str, reason: str) -> None:
    assert _reasons(full_name=name) == [reason]


@pytest.mark.parametrize(
    ("text", "years"),
    [("", None), ("0", 0), ("60", 60), ("5 лет", 5), ("5лет", 5), ("1 год.", 1), ("5.0", 5),
     ("5,0", 5), ("2,0 года", 2), (" 07 ", 7)],
)  # fmt: skip
def test_experience(text: str, years: int | None) -> None:
    assert _good(experience=text).experience_years == years


@pytest.mark.parametrize(
    ("text", "reason"),
    [("61", "experience_range"), ("-1", "experience_range"), ("5.5", "experience_not_number"),
     ("6 месяцев", "experience_not_number"), ("много", "experience_not_number"),
     ("лет", "experience_not_number"), ("9" * 400, "experience_not_number")],
)  # fmt: skip
def test_experience_that_is_not_whole_years(text: str, reason: str) -> None:
    assert _reasons(experience=text) == [reason]


def test_roles_and_limits() -> None:
    assert _reasons(roles="") == ["role_missing"]
    assert _reasons(roles=" ; ,") == ["role_missing"]
    assert _reasons(roles="наставник, шеф, ректор") == ["role_unknown", "role_unknown"]
    assert _reasons(position="") == ["position_missing"]
    assert _reasons(position="у" * 151) == ["position_long"]
    assert _reasons(subjects="п" * 301) == ["subjects_long"]


def test_every_problem_of_a_row_is_reported() -> None:
    reasons = _reasons(full_name="Тестов Т.Т.", position="", experience="x", roles="")
    assert reasons == ["name_initials", "position_missing", "experience_not_number", "role_missing"]


def test_the_same_person_twice_names_the_first_line() -> None:
    rows, problems = check(
        [_row(2, full_name="Щёголев Пётр"), _row(3), _row(7, full_name=" ЩЕГОЛЕВ  Петр")], ROLES
    )
    assert [row.line for row in rows] == [2, 3]
    assert [(p.line, p.reason, p.facts) for p in problems] == [(7, "duplicate", {"first": 2})]


def test_absent_columns_are_empty() -> None:
    _, problems = check([RawRow(5, {})], ROLES)
    assert [p.reason for p in problems] == ["name_missing", "position_missing", "role_missing"]


LETTERS = st.text("абвгдеёжзийщьюяАЁЯabcXYZ", min_size=2, max_size=12)
SPACES = st.text(" \t\u00a0", min_size=1, max_size=3)


@given(LETTERS, LETTERS, SPACES)
def test_normal_name_is_stable_and_blind_to_spelling(one: str, two: str, space: str) -> None:
    normal = normal_name(f"{one} {two}")
    assert normal_name(normal) == normal
    assert normal_name(f"{space}{one.upper()}{space}{two.replace('ё', 'е')}{space}") == normal
    assert "ё" not in normal


@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=40)), max_size=8))
def test_any_text_gives_a_card_or_a_problem_for_every_row(cells: list[dict[str, str]]) -> None:
    raw = [RawRow(line, row) for line, row in enumerate(cells, start=2)]
    rows, problems = check(raw, ROLES, YEARS)
    good, bad = {row.line for row in rows}, {problem.line for problem in problems}
    assert good | bad == {row.line for row in raw}
    assert not good & bad
    assert [p.line for p in problems] == sorted(p.line for p in problems)


@given(
    st.lists(st.tuples(LETTERS, LETTERS), unique_by=lambda n: normal_name(" ".join(n)), max_size=8)
)
def test_different_people_are_never_called_duplicates(names: list[tuple[str, str]]) -> None:
    raw = [_row(line, full_name=" ".join(name)) for line, name in enumerate(names)]
    assert "duplicate" not in {problem.reason for problem in check(raw, ROLES)[1]}


@given(st.integers(0, 60), st.sampled_from(["", " лет", ".0", ",0", " years"]))
def test_all_whole_years_are_accepted(years: int, tail: str) -> None:
    assert _good(experience=f"{years}{tail}").experience_years == years
