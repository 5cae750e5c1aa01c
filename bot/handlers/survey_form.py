"""The curator keeps the questionnaires of the surveys: questions added, changed, ordered, taken out."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.survey import SurveyTalk
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import survey_edit
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.submission import ensure_curator
from mentoring.survey import (
    OPTION_LIMIT,
    OPTIONS,
    QUESTION_LIMIT,
    AnswerKind,
    Measure,
    Question,
    SurveyForm,
    ensure_question,
)
from storage.uow import Uow

router = Router(name=__name__)

FORMS = "survey.forms"
KEPT = "survey_form"
"""Where the conversation keeps which questionnaire and question is typed about."""


@router.callback_query(pressed(FORMS))
async def forms(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The six questionnaires."""
    ensure_curator(me)
    await stop_asking(state)
    seen: set[tuple[str, str]] = set()
    rows = []
    for one in await uow.surveys.forms():
        if (one.kind, one.whom) not in seen:
            seen.add((one.kind, one.whom))
            rows.append((Button("survey-form_row", "survey.form", one.id, facts=_named(one)),))
    return Say("survey-forms", {}, (*rows, desk.bottom("survey.desk")))


def _named(form: SurveyForm) -> dict[str, Fact]:
    return {
        "kind": T(f"survey_kind-{form.kind}"),
        "short": T(f"survey_short-{form.kind}"),
        "whom": T(f"survey_whom-{form.whom}"),
        "count": len(form.questions),
        "version": str(form.number),
    }


@router.callback_query(pressed("survey.form"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One version of a questionnaire: the newest may be changed."""
    await stop_asking(state)
    return await _card(uow, await survey_edit.form_of(uow, me, press.of))


async def _card(uow: Uow, form: SurveyForm) -> Say:
    newest = await survey_edit.is_newest(uow, form)
    held = sum(one.form == form.id for one in await uow.surveys.all())
    lines = tuple(_line(number, one) for number, one in enumerate(form.questions, 1))
    facts: dict[str, Fact] = {
        **_named(form),
        "lines": Lines(lines),
        "held": held,
        "hint": T("survey-form_hint") if newest else T("survey-form_old"),
    }
    rows: list[tuple[Button, ...]] = []
    if newest:
        numbers = [
            Button("survey-mark", "survey.question", form.id, one.key, facts={"label": str(n)})
            for n, one in enumerate(form.questions, 1)
        ]
        rows += in_rows(numbers, 7)
        rows.append((Button("survey-add", "survey.add", form.id),))
    older = [
        Button("survey-version", "survey.form", one.id, facts={"version": str(one.number)})
        for one in await uow.surveys.forms()
        if (one.kind, one.whom) == (form.kind, form.whom) and one.id != form.id
    ]
    rows += in_rows(older[:6], 3)
    return Say("survey-form", facts, (*rows, desk.bottom(FORMS)))


def _line(number: int, question: Question) -> T:
    facts: dict[str, Fact] = {"number": str(number), "words": question.words}
    if question.options:
        facts["options"] = Lines(question.options, glue=" / ")
        return T("survey-form_choice", facts)
    return T(f"survey_form_line-{question.kind}", facts)


async def _asked(uow: Uow, me: Person, press: Press) -> tuple[SurveyForm, Question]:
    """The question of a press, in the newest version of its questionnaire."""
    form = await survey_edit.form_of(uow, me, press.of)
    question = form.question(press.version)
    if question is None or not await survey_edit.is_newest(uow, form):
        raise Refusal("common-changed")
    return form, question


@router.callback_query(pressed("survey.question"))
async def question(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One question and what can be done with it."""
    await stop_asking(state)
    return _question(*await _asked(uow, me, press))


def _question(form: SurveyForm, one: Question) -> Say:
    def button(key: str, do: str) -> Button:
        return Button(key, f"survey.{do}", form.id, one.key, str(form.version))

    measure = T("survey-measured") if one.measure is not Measure.NONE else ""
    facts: dict[str, Fact] = {**_named(form), "words": one.words, "measured": measure}
    facts["how"] = T(f"survey_answer-{one.kind}")
    facts["options"] = Lines(one.options, glue=" / ")
    acts = (button("survey-do_reword", "reword"), button("survey-do_up", "up"))
    out = (button("survey-do_drop", "drop"),)
    return Say("survey-form_question", facts, (acts, out, desk.bottom("survey.form", form.id)))


def _version(press: Press) -> int:
    return int(press.arg) if press.arg.isascii() and press.arg.isdecimal() else -1


@router.callback_query(pressed("survey.up", "survey.drop_do"))
async def change(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One place up; asked no more."""
    form, one = await _asked(uow, me, press)
    if form.version != _version(press):
        return desk.stale(await _card(uow, form))
    act = survey_edit.move_up if press.do == "survey.up" else survey_edit.take_out
    return await _card(uow, await act(uow, me, form.id, form.version, one.key, uow.now))


@router.callback_query(pressed("survey.drop"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ask before a question is taken out: an indicator may rest on it."""
    form, one = await _asked(uow, me, press)
    measured = T("survey-drop_measured") if one.measure is not Measure.NONE else ""
    keep = (Button("survey-drop_not", "survey.question", form.id, one.key),)
    out = (Button("survey-drop_do", "survey.drop_do", form.id, one.key, str(form.version)),)
    return Say("survey-drop_sure", {"words": one.words, "measured": measured}, (keep, out))


@router.callback_query(pressed("survey.reword"))
async def reword(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for other words."""
    form, one = await _asked(uow, me, press)
    await state.update_data({KEPT: {"of": form.id, "version": form.version, "key": one.key}})
    await state.set_state(SurveyTalk.question)
    cancel = ((Button("common-cancel", "survey.question", form.id, one.key),),)
    return Say("survey-ask_reword", {"words": one.words, "limit": QUESTION_LIMIT}, cancel)


@router.callback_query(pressed("survey.add"))
async def add(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """How a new question shall be answered."""
    await stop_asking(state)
    form = await survey_edit.form_of(uow, me, press.of)
    rows = tuple(
        (Button(f"survey_answer_button-{one}", "survey.add_kind", form.id, arg=one),)
        for one in AnswerKind
    )
    return Say("survey-ask_kind", _named(form), (*rows, desk.bottom("survey.form", form.id)))


@router.callback_query(pressed("survey.add_kind"))
async def add_kind(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for the words of a new question."""
    form = await survey_edit.form_of(uow, me, press.of)
    kind = desk.code_of(AnswerKind, press.arg)
    await state.update_data({KEPT: {"of": form.id, "kind": kind.value}})
    await state.set_state(SurveyTalk.question)
    cancel = ((Button("common-cancel", "survey.form", form.id),),)
    facts: dict[str, Fact] = {"how": T(f"survey_answer-{kind}"), "limit": QUESTION_LIMIT}
    return Say("survey-ask_question", facts, cancel)


@router.message(SurveyTalk.question, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A question, typed: other words for one, or a new one."""
    ensure_curator(me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    words = ensure_question(message.text or "")
    if "key" in kept:
        form = await survey_edit.form_of(uow, me, kept.get("of"))
        await stop_asking(state)
        if form.version != kept.get("version"):
            return desk.stale(await _card(uow, form))
        form = await survey_edit.reword(uow, me, form.id, form.version, kept["key"], words, uow.now)
        return await _card(uow, form)
    if kept.get("kind") == AnswerKind.CHOICE:
        await state.update_data({KEPT: {**kept, "words": words}})
        await state.set_state(SurveyTalk.options)
        cancel = ((Button("common-cancel", "survey.form", kept.get("of")),),)
        facts: dict[str, Fact] = {"words": words, "limit": OPTION_LIMIT}
        facts |= {"fewest": OPTIONS[0], "most": OPTIONS[-1]}
        return Say("survey-ask_options", facts, cancel)
    return await _add(uow, me, state, {**kept, "words": words}, "")


@router.message(SurveyTalk.options, F.text, ~F.text.startswith("/"))
async def typed_options(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Ready answers, one on a line."""
    ensure_curator(me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    return await _add(uow, me, state, kept, message.text or "")


async def _add(uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], options: str) -> Say:
    kind = desk.code_of(AnswerKind, str(kept.get("kind")))
    form = await survey_edit.add(uow, me, kept.get("of"), kind, kept["words"], options, uow.now)
    await stop_asking(state)
    return await _card(uow, form)
