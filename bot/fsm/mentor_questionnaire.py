"""The mentor's questionnaire: what is asked, in what order, what is an answer (A2.3)."""

from __future__ import annotations

from functools import partial
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from bot.fsm.form import Answers, Form, Step, StepKind
from mentoring.competence import HELP, in_words, marks_from_plain
from mentoring.kinds import TIMES, MentoringKind, Mode
from mentoring.mentor_questionnaire import (
    CAPACITY,
    HOURS,
    MAX_YEARS,
    READERS,
    TEXT_LIMIT,
    MentoringExperience,
    Motivation,
    Need,
    Qualification,
)
from mentoring.say import Fact, Lines


class MentorQuestionnaireForm(StatesGroup):
    """One state a question, in order, then the check page."""

    experience_years = State()
    category = State()
    mentoring_experience = State()
    areas = State()
    strong_practice = State()
    kinds = State()
    hours = State()
    capacity = State()
    mode = State()
    times = State()
    motivation = State()
    needs = State()
    own_initiative = State()
    initiative_text = State()
    check = State()


def _areas(value: Any, brief: bool) -> Fact:
    return Lines(("", *in_words(marks_from_plain(value), HELP, brief=brief).items))


def _willing(answers: Answers) -> bool:
    return bool(answers.get("own_initiative"))


S = MentorQuestionnaireForm


def _step(state: State, kind: StepKind, **details: Any) -> Step:
    name = (state.state or "").rpartition(":")[2]
    return Step(state=state, kind=kind, readers=READERS[name], **details)


_text = partial(_step, kind=StepKind.TEXT, optional=True, limit=TEXT_LIMIT, hint=True)
_many = partial(_step, kind=StepKind.MANY)
_one = partial(_step, kind=StepKind.CHOICE)

FORM = Form(
    name="mentor_questionnaire",
    version=1,
    steps=(
        _step(
            S.experience_years,
            StepKind.NUMBER,
            highest=MAX_YEARS,
            chips=(1, 3, 5, 10, 15, 20, 25, 30),
        ),
        _one(S.category, options=tuple(Qualification), label="mentor_questionnaire-category_"),
        _one(
            S.mentoring_experience,
            options=tuple(MentoringExperience),
            label="mentor_questionnaire-mentored_",
            columns=2,
        ),
        _step(
            S.areas,
            StepKind.CUSTOM,
            hint=True,
            valid=lambda value: bool(marks_from_plain(value)),
            show=_areas,
        ),
        _text(S.strong_practice),
        _many(S.kinds, options=tuple(MentoringKind), label="options-kind_", columns=2, hint=True),
        _step(
            S.hours,
            StepKind.NUMBER,
            lowest=HOURS[0],
            highest=HOURS[-1],
            chips=(2, 4, 6, 8, 10, 15),
        ),
        _step(
            S.capacity,
            StepKind.NUMBER,
            lowest=CAPACITY[0],
            highest=CAPACITY[-1],
            chips=(1, 2, 3, 4, 5),
            hint=True,
        ),
        _one(S.mode, options=tuple(Mode), label="options-mode_"),
        _many(S.times, options=TIMES, label="options-time_", columns=2),
        _many(
            S.motivation,
            options=tuple(Motivation),
            label="mentor_questionnaire-motivation_",
            hint=True,
        ),
        _many(S.needs, options=tuple(Need), label="mentor_questionnaire-need_", optional=True),
        _step(S.own_initiative, StepKind.YES_NO, hint=True),
        _text(S.initiative_text, when=_willing),
    ),
    check=S.check,
)
