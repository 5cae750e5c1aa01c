"""A programme without its people, what is found in the bank, a template for another pair."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.plan import EventForm, PlanRow
from mentoring.programme.nouns import (
    Change,
    Entry,
    Forms,
    Part,
    Programme,
    Schedule,
    State,
    Term,
    Value,
)
from mentoring.programme_bank import (
    GAP,
    TAKEN,
    Wanted,
    Whose,
    as_template,
    ensure_may_read,
    has_words,
    is_kind,
    may_see_names,
    may_take,
    scrubbed,
    without_people,
)
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
VERA, FYODOR = "Ромашкина Вера Павловна", "Орлов Фёдор Ильич"
NAMES = (VERA, FYODOR)
ROWS = (
    PlanRow(
        date(2025, 10, 6),
        "Урок Орлова Ф. И.",
        EventForm.VISIT_TO_MENTOR,
        "Вера Павловна смотрит урок.",
        question="Чему Ромашкина научилась у Орлова?",
        reflection="Мне было трудно",
    ),
    PlanRow(date(2026, 5, 25), "Итоги", EventForm.FINAL, "Показываем результат."),
)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def programme(state: State = State.IN_FORCE, **values: Value) -> Programme:
    parts: dict[str, Value] = {
        "title": "Ромашкина: первый год в школе",
        "term": Term(date(2025, 10, 1), date(2026, 5, 31)),
        "problem": "Ромашкиной трудно с дисциплиной.",
        "strengths": "Вера знает предмет.",
        "aim": "К маю Вера Павловна сама ведёт урок.",
        "tasks": "1. С Федором Ильичом составить план",
        "forms": Forms((MentoringForm.TEACHER,), (MentoringKind.TRADITIONAL,)),
        "schedule": Schedule(("mon_after",), Mode.MIXED, "кабинет Орлова"),
        "plan": ROWS,
        **values,
    }
    entries = {Part(name): Entry(value=value, written_at=NOW) for name, value in parts.items()}
    return Programme(pair=1, state=state, since=NOW, started_by=1, started_at=NOW, entries=entries)


def pair(mentees: tuple[int, ...] = (2,)) -> Pair:
    members = [Member(person=1, side=Side.MENTOR, asked_at=NOW, answer=Answer.YES)]
    members += [Member(person=one, side=Side.MENTEE, asked_at=NOW) for one in mentees]
    return Pair(
        state=PairState.ACTIVE,
        since=NOW,
        proposed_by=9,
        proposed_at=NOW,
        members=tuple(members),
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.MIXED,
        topics=("psych",),
        back_topics=("ict",),
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ромашкиной В. П. помогает наставник.", "… помогает наставник."),
        ("Помогает В.П. Ромашкина, вместе с ней Орлов", "Помогает …, вместе с ней …"),
        ("Вера Павловна готовит урок вместе с Верой", "… готовит урок вместе с …"),
        ("С Федором Ильичом и с Фёдором", "С … и с …"),
        ("Верно подобрать задания. Орёл летит.", "Верно подобрать задания. Орёл летит."),
        ("План РОМАШКИНОЙ: 5 уроков", "План …: 5 уроков"),
        ("Стихи А. С. Пушкина. Орловы", "Стихи А. С. Пушкина. …"),
        ("", ""),
    ],
)
def test_people_are_taken_out_of_a_text_in_any_case_form(text: str, left: str) -> None:
    assert scrubbed(text, NAMES) == left


def test_short_and_double_surnames_are_found_too() -> None:
    names = ("Ли Ян", "Римская-Корсакова Анна Петровна")
    assert scrubbed("Если ли: Ли ведёт, Ян смотрит", names) == "Если ли: … ведёт, … смотрит"
    assert scrubbed("К А. Римской-Корсаковой и Анне Римской", names) == "К … и …"


@given(st.text(max_size=200))
def test_without_names_nothing_changes(text: str) -> None:
    assert scrubbed(text, ()) == text


@given(
    st.text(alphabet=" .,Абв", max_size=20), st.sampled_from(["Ромашкиной", "Орловым", "Павловне"])
)
def test_a_name_between_other_words_is_gone(around: str, name: str) -> None:
    assert name not in scrubbed(f"{around} {name} {around}", NAMES)


def test_what_is_shown_of_a_programme_names_nobody_and_tells_no_difficulties() -> None:
    shown = without_people(programme(), NAMES)
    assert not {Part.PROBLEM, Part.STRENGTHS, Part.SCHEDULE, Part.TERM} & set(shown)
    assert shown[Part.TITLE] == f"{GAP}: первый год в школе"
    whole = str(shown)
    for stem in ("Ромашкин", "Вер", "Павловн", "Орлов", "Ильич", "трудно"):
        assert stem not in whole
    rows = shown[Part.PLAN]
    assert isinstance(rows, tuple)
    assert [row.reflection for row in rows] == ["", ""]


def test_a_template_is_dated_anew_and_keeps_out_what_is_personal() -> None:
    starts, ends = date(2026, 11, 1), date(2027, 2, 28)
    values = as_template(programme(), NAMES, starts, ends, weekday)
    assert set(values) <= set(TAKEN)
    rows = values[Part.PLAN]
    assert isinstance(rows, tuple)
    assert all(starts <= row.on <= ends and weekday(row.on) for row in rows)
    assert Part.CONTENT not in values  # nothing stood there


def test_found_by_words_one_may_read_alone() -> None:
    shown = without_people(programme(), NAMES)
    assert has_words(shown, Wanted("УРОК ведет"), ())
    assert has_words(shown, Wanted("результат"), ())
    assert not has_words(shown, Wanted("Ромашкина"), ())
    assert has_words(shown, Wanted("ромашкина урок"), NAMES)


def test_found_by_area_and_number_of_mentees() -> None:
    assert is_kind(pair(), Wanted(area="psych"))
    assert is_kind(pair(), Wanted(area="ict"))
    assert not is_kind(pair(), Wanted(area="norm"))
    assert is_kind(pair((2, 3)), Wanted(whose=Whose.GROUP))
    assert not is_kind(pair(), Wanted(whose=Whose.GROUP))
    assert is_kind(pair(), Wanted(whose=Whose.INDIVIDUAL))


def test_who_reads_the_bank_and_who_sees_names() -> None:
    for role in Role:
        person = Person(1, roles=frozenset({role}), status=Status.MEMBER)
        assert may_see_names(person) is (role in (Role.CURATOR, Role.COUNCIL))
        if role in (Role.HEAD, Role.ADMIN):
            with pytest.raises(Refusal):
                ensure_may_read(person)
        else:
            ensure_may_read(person)
    with pytest.raises(Refusal):
        ensure_may_read(Person(1, roles=frozenset({Role.MENTOR}), status=Status.LEFT))


def test_a_template_goes_only_into_a_draft_of_another_pair() -> None:
    source = programme()
    own = Programme(pair=2, since=NOW, started_by=1, started_at=NOW)
    assert may_take(own, source)
    assert not may_take(None, source)
    assert not may_take(Programme(pair=1, since=NOW, started_by=1, started_at=NOW), source)
    for state in (State.AGREED, State.IN_FORCE):
        assert not may_take(
            Programme(pair=2, since=NOW, started_by=1, started_at=NOW, state=state), source
        )
    plan_only = Programme(pair=2, since=NOW, started_by=1, started_at=NOW, change=Change.PLAN)
    assert not may_take(plan_only, source)
