"""The curator keeps the questionnaires: adds, changes, orders, takes out; what was asked stays as it was.

A version that a survey was held with is never written in again: the first change makes the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator
from mentoring.survey import (
    QUESTIONS_LIMIT,
    AnswerKind,
    Question,
    SurveyForm,
    ensure_options,
    ensure_question,
)

if TYPE_CHECKING:
    from storage.uow import Uow


async def form_of(uow: Uow, actor: Person, of: int | None) -> SurveyForm:
    """A version of a questionnaire, for the curator.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    form = await uow.surveys.form(of or 0)
    if form is None:
        raise Refusal("common-changed")
    return form


async def is_newest(uow: Uow, form: SurveyForm) -> bool:
    """Whether the next survey is held with it; older ones are read only."""
    newest = await uow.surveys.newest(form.kind, form.whom)
    return newest is not None and newest.id == form.id


async def add(
    uow: Uow,
    actor: Person,
    of: int | None,
    kind: AnswerKind,
    words: str,
    options: str,
    now: datetime,
) -> SurveyForm:
    """A new question at the end.

    Args:
        options: ready answers of a choice, one on a line.

    Raises:
        Refusal: of `form_of`, `ensure_question`, `ensure_options`; ``survey-too_many``.
    """
    form = await _newest(uow, actor, of)
    if len(form.questions) >= QUESTIONS_LIMIT:
        raise Refusal("survey-too_many", limit=QUESTIONS_LIMIT)
    key = 1 + max([one.key for one in await _ever(uow, form)], default=0)
    chosen = ensure_options(options) if kind is AnswerKind.CHOICE else ()
    made = Question(key=key, kind=kind, words=ensure_question(words), options=chosen)
    return await _keep(uow, actor, form, (*form.questions, made), now)


async def reword(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    key: int,
    words: str,
    now: datetime,
) -> SurveyForm:
    """Other words for a question; what it measures stays.

    Raises:
        Refusal: of `_current` or `ensure_question`.
    """
    form = await _current(uow, actor, of, version)
    words = ensure_question(words)
    changed = replace(_question(form, key), words=words)
    questions = tuple(changed if one.key == key else one for one in form.questions)
    return await _keep(uow, actor, form, questions, now)


async def take_out(
    uow: Uow, actor: Person, of: int | None, version: int | None, key: int, now: datetime
) -> SurveyForm:
    """Ask a question no more; the last one stays.

    Raises:
        Refusal: of `_current`; ``survey-last_question``.
    """
    form = await _current(uow, actor, of, version)
    _question(form, key)
    if len(form.questions) == 1:
        raise Refusal("survey-last_question")
    questions = tuple(one for one in form.questions if one.key != key)
    return await _keep(uow, actor, form, questions, now)


async def move_up(
    uow: Uow, actor: Person, of: int | None, version: int | None, key: int, now: datetime
) -> SurveyForm:
    """One place up; the first stays first.

    Raises:
        Refusal: of `_current`.
    """
    form = await _current(uow, actor, of, version)
    many = list(form.questions)
    at = many.index(_question(form, key))
    if not at:
        return form
    many[at - 1], many[at] = many[at], many[at - 1]
    return await _keep(uow, actor, form, many, now)


def _question(form: SurveyForm, key: int) -> Question:
    found = form.question(key)
    if found is None:
        raise Refusal("common-changed")
    return found


async def _newest(uow: Uow, actor: Person, of: int | None) -> SurveyForm:
    form = await form_of(uow, actor, of)
    if not await is_newest(uow, form):
        raise Refusal("common-changed")
    return form


async def _current(uow: Uow, actor: Person, of: int | None, version: int | None) -> SurveyForm:
    form = await _newest(uow, actor, of)
    if form.version != version:
        raise Refusal("common-changed")
    return form


async def _ever(uow: Uow, form: SurveyForm) -> list[Question]:
    """Every question a questionnaire ever had: a key is never given twice."""
    return [
        question
        for one in await uow.surveys.forms()
        if (one.kind, one.whom) == (form.kind, form.whom)
        for question in one.questions
    ]


async def _keep(
    uow: Uow, actor: Person, form: SurveyForm, questions: Sequence[Question], now: datetime
) -> SurveyForm:
    """Write it: in place if nobody has been asked with it yet, otherwise as the next version."""
    changed = replace(form, questions=tuple(questions))
    used = any(one.form == form.id for one in await uow.surveys.all())
    if used:
        today = now.astimezone(uow.zone).date()
        saved = await uow.surveys.add_form(replace(changed, number=form.number + 1, made_on=today))
    else:
        saved = await uow.surveys.save_form(changed)
    await uow.audit.add(now, actor.id, "survey.form_changed", "survey_form", saved.id)
    return saved
