"""A draft's walk through a form: every path stays on a question that is asked."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from hypothesis import given
from hypothesis import strategies as st

from bot.fsm import mentee_request, mentor_questionnaire
from bot.fsm.form import Draft, Form, Step, StepKind, draft_from_plain, draft_to_plain
from mentoring.mentee_request import READERS as REQUEST_READERS
from mentoring.mentor_questionnaire import READERS as QUESTIONNAIRE_READERS
from mentoring.readers import SELF_CURATOR
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)


class Demo(StatesGroup):
    age = State()
    pet = State()
    pet_name = State()
    colours = State()
    words = State()
    check = State()


def step(state: State, kind: StepKind, **details: Any) -> Step:
    return Step(state=state, kind=kind, readers=SELF_CURATOR, **details)


FORM = Form(
    "demo",
    2,
    (
        step(Demo.age, StepKind.NUMBER, lowest=1, highest=99),
        step(Demo.pet, StepKind.YES_NO),
        step(Demo.pet_name, StepKind.TEXT, limit=5, when=lambda a: bool(a.get("pet"))),
        step(Demo.colours, StepKind.MANY, options=("red", "blue")),
        step(Demo.words, StepKind.TEXT, limit=10, optional=True),
    ),
    Demo.check,
)
FULL = {"age": 30, "pet": True, "pet_name": "Rex", "colours": ["red"], "words": "hi"}


def draft(**details: Any) -> Draft:
    return Draft("demo", 2, **details)


def test_a_step_that_does_not_apply_is_passed_over() -> None:
    walk = draft(answers={"age": 30, "pet": False}, at=1)
    walk.forward(FORM)
    assert FORM.steps[walk.at].name == "colours"
    assert walk.number(FORM) == (3, 4)
    walk.back(FORM)
    assert FORM.steps[walk.at].name == "pet"


def test_the_end_asks_for_what_is_missing_first() -> None:
    walk = draft(answers={"age": 30, "pet": True, "colours": ["red"]}, at=4)
    walk.forward(FORM)
    assert FORM.steps[walk.at].name == "pet_name"
    walk.answers["pet_name"] = "Rex"
    walk.forward(FORM)
    assert walk.at == FORM.end


def test_flagged_answers_come_one_after_another_then_the_check_page() -> None:
    walk = draft(answers=dict(FULL), queue=["age", "words"], at=FORM.end)
    seen = []
    while not seen or seen[-1] != FORM.end:
        walk.forward(FORM)
        seen.append(walk.at)
    assert seen == [0, 4, FORM.end]


def test_back_from_a_single_change_is_the_check_page() -> None:
    walk = draft(answers=dict(FULL), queue=[], at=3)
    walk.back(FORM)
    assert walk.at == FORM.end


@given(st.lists(st.sampled_from(["forward", "back", "pet", "no pet", "age", "bad age"])))
def test_no_walk_leaves_the_form(moves: list[str]) -> None:
    walk = draft()
    for move in moves:
        if move == "forward":
            walk.forward(FORM)
        elif move == "back":
            walk.back(FORM)
        elif "pet" in move:
            walk.answers["pet"] = move == "pet"
        else:
            walk.answers["age"] = 500 if "bad" in move else 30
        walk.at = walk.at if walk.at in FORM.asked(walk.answers) else FORM.end
        assert walk.at in [*FORM.asked(walk.answers), FORM.end]
        walk = draft_from_plain(json.loads(json.dumps(draft_to_plain(walk, FORM, NOW))), FORM)[0]


@given(st.integers(), st.text(max_size=12))
def test_a_kept_draft_comes_back_the_same(age: int, words: str) -> None:
    kept = draft(answers={"age": age, "words": words}, at=2, comment="о", flagged=["age"])
    again, renewed = draft_from_plain(json.loads(json.dumps(draft_to_plain(kept, FORM, NOW))), FORM)
    assert (again, renewed) == (kept, False)


def test_a_draft_of_an_older_release_keeps_what_still_fits() -> None:
    answers = {**FULL, "colours": ["green"], "gone": 1}
    old = draft_to_plain(Draft("demo", 1, answers, at=4), FORM, NOW)
    again, renewed = draft_from_plain(old, FORM)
    assert renewed
    assert set(again.answers) == {"age", "pet", "pet_name", "words"}
    assert FORM.steps[again.at].name == "colours"


@pytest.mark.parametrize(("typed", "number"), [("7", 7), (" 12 лет ", 12), ("3 года", 3), ("1", 1)])
def test_numbers_are_read_as_people_write_them(typed: str, number: int) -> None:
    assert FORM.steps[0].read(typed) == number


@pytest.mark.parametrize("typed", ["0", "100", "полтора", "2,5", "-3", "", "7 8", "99999999999"])
def test_what_is_no_number_of_the_range_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="form-number_range"):
        FORM.steps[0].read(typed)


def test_a_text_over_the_limit_is_refused_with_the_surplus() -> None:
    with pytest.raises(Refusal, match="form-too_long") as refused:
        FORM.steps[2].read("Тузик-2")
    assert refused.value.facts == {"limit": 5, "extra": 2}


@pytest.mark.parametrize("place", [1, 3])
def test_words_where_buttons_are_expected_are_refused(place: int) -> None:
    with pytest.raises(Refusal, match="form-use_buttons"):
        FORM.steps[place].read("да")


@pytest.mark.parametrize(
    ("form", "readers"),
    [
        (mentee_request.FORM, REQUEST_READERS),
        (mentor_questionnaire.FORM, QUESTIONNAIRE_READERS),
    ],
)
def test_each_question_names_its_readers_once(form: Form, readers: dict[str, Any]) -> None:
    assert [one.name for one in form.steps] == list(readers)
    assert all(one.readers == readers[one.name] for one in form.steps)


@pytest.mark.parametrize("form", [mentee_request.FORM, mentor_questionnaire.FORM])
def test_buttons_of_the_forms_fit_into_telegram_s_64_bytes(form: Form) -> None:
    widest = draft(at=form.end, token=2**31 - 1)
    for one in form.steps:
        for arg in (one.name, *one.options, "psych.parent_meeting", "psych.self_analysis"):
            pressed = widest.button("common-done", "edit", arg)
            data = f"p:{pressed.do}:{pressed.of}:{pressed.version}:{pressed.arg}"
            assert len(data.encode()) <= 64
