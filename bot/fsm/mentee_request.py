"""The mentee's request: what is asked, in what order, what is an answer (A2.2)."""

from __future__ import annotations

from functools import partial
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from bot.fsm.form import Answers, Form, Step, StepKind
from mentoring.competence import DIFFICULTY, in_words, marks_from_plain
from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.mentee_request import (
    MAX_YEARS,
    OWN_WORDS_LIMIT,
    READERS,
    TEXT_LIMIT,
    MenteeCategory,
    Urgency,
    categories_for,
)
from mentoring.say import Fact, Lines, Name, T


class MenteeRequestForm(StatesGroup):
    """One state a question, in order, then the check page."""

    experience_years = State()
    under_35 = State()
    category = State()
    areas = State()
    own_words = State()
    strengths = State()
    wished_result = State()
    kinds = State()
    forms = State()
    mode = State()
    times = State()
    wished_mentor = State()
    not_with = State()
    urgency = State()
    check = State()


def _categories(answers: Answers) -> tuple[MenteeCategory, ...]:
    return categories_for(int(answers.get("experience_years", 0)))


def _areas(value: Any, brief: bool) -> Fact:
    return Lines(("", *in_words(marks_from_plain(value), DIFFICULTY, brief=brief).items))


def _mentor(value: Any, brief: bool) -> Fact:
    return Name(int(value)) if value else T("form-picker_any")


S = MenteeRequestForm


def _step(state: State, kind: StepKind, **details: Any) -> Step:
    name = (state.state or "").rpartition(":")[2]
    return Step(state=state, kind=kind, readers=READERS[name], **details)


_text = partial(_step, kind=StepKind.TEXT, optional=True, limit=TEXT_LIMIT)

FORM = Form(
    name="mentee_request",
    version=1,
    steps=(
        _step(
            S.experience_years,
            StepKind.NUMBER,
            highest=MAX_YEARS,
            chips=(0, 1, 2, 3, 5, 10, 15, 20),
        ),
        _step(S.under_35, StepKind.YES_NO, hint=True),
        _step(
            S.category,
            StepKind.CHOICE,
            options=tuple(MenteeCategory),
            offered=_categories,
            label="mentee_request-category_",
        ),
        _step(
            S.areas,
            StepKind.CUSTOM,
            hint=True,
            valid=lambda value: bool(marks_from_plain(value)),
            show=_areas,
        ),
        _text(S.own_words, hint=True, limit=OWN_WORDS_LIMIT),
        _text(S.strengths, hint=True),
        _text(S.wished_result, hint=True),
        _step(
            S.kinds,
            StepKind.MANY,
            options=tuple(MentoringKind),
            label="options-kind_",
            columns=2,
            hint=True,
        ),
        _step(S.forms, StepKind.MANY, options=tuple(MentoringForm), label="options-form_"),
        _step(S.mode, StepKind.CHOICE, options=tuple(Mode), label="options-mode_"),
        _step(S.times, StepKind.MANY, options=TIMES, label="options-time_", columns=2),
        _step(
            S.wished_mentor,
            StepKind.CUSTOM,
            hint=True,
            valid=lambda value: isinstance(value, int),
            show=_mentor,
        ),
        _text(S.not_with, hint=True),
        _step(
            S.urgency,
            StepKind.CHOICE,
            options=tuple(Urgency),
            label="mentee_request-urgency_",
            hint=True,
        ),
    ),
    check=S.check,
)
