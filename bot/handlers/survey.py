"""A survey as those who are asked see it: one message, a tap a question, sent once and without a name (A2.6).

No screen repeats an answer, and what was said is forgotten at delivery (`Say.hush`): who left out which
question, or wrote something, would lead to the words of the only one who did.
"""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.desk import stop_asking
from bot.fsm.survey import SurveyTalk
from bot.handlers import survey_desk, survey_form, survey_result
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import survey_act
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.survey import (
    HIGHEST,
    WORDS_LIMIT,
    AnswerKind,
    Question,
    Survey,
    SurveyForm,
    SurveyKind,
    ensure_answer,
)
from mentoring.survey_act import DRAFT
from storage.uow import Uow

router = Router(name=__name__)
for part in (survey_desk, survey_form, survey_result):
    router.include_router(part.router)

MINE = "survey.mine"
NOW = "survey_now"
"""Where the conversation keeps which survey a typed answer belongs to."""
Sheet = dict[str, Any]
"""A sheet that is not sent yet: ``at``, the key of the question in hand, and ``answers`` by key."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """Surveys one has not answered, for the hub."""
    count = len(await survey_act.mine(uow, me))
    return [("survey-waits", count, MINE)] if count else []


@router.callback_query(pressed(MINE))
async def mine(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Surveys one is asked in; the only one is opened at once."""
    await stop_asking(state)
    found = await survey_act.mine(uow, me)
    if len(found) == 1:
        return await _open(uow, me, found[0].id, state)
    rows = [
        (Button("survey-mine_row", "survey.start", one.id, facts=_named(one)),) for one in found
    ]
    key = "survey-mine" if found else "survey-mine_empty"
    return Say(key, {}, (*rows, (Button("common-home", "home"),)))


def _named(survey: Survey) -> dict[str, Fact]:
    return {"kind": T(f"survey_kind-{survey.kind}"), "on": survey.closes_on}


@router.callback_query(pressed("survey.start"))
async def start(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Begin, or go on where one stopped."""
    await stop_asking(state)
    return await _open(uow, me, press.of, state)


async def _open(uow: Uow, me: Person, of: int | None, state: FSMContext) -> Say:
    survey, form = await survey_act.to_answer(uow, me, of)
    sheet = await _sheet(state, survey)
    return await _screen(state, survey, form, sheet)


async def _sheet(state: FSMContext, survey: Survey) -> Sheet:
    kept = (await state.get_data()).get(DRAFT) or {}
    sheet: Sheet = kept.get(str(survey.id)) or {"at": None, "answers": {}, "seen": []}
    return {**sheet, "answers": dict(sheet["answers"]), "seen": list(sheet["seen"])}


async def _keep(state: FSMContext, of: int, sheet: Sheet | None) -> None:
    data = await state.get_data()
    kept = {name: one for name, one in (data.pop(DRAFT, None) or {}).items() if name != str(of)}
    if sheet is not None:
        kept[str(of)] = sheet
    await state.set_data({**data, **({DRAFT: kept} if kept else {})})


def _in_hand(form: SurveyForm, sheet: Sheet) -> Question | None:
    """The question one jumped to, else the first not seen yet; ``None``: through."""
    chosen = form.question(sheet["at"])
    if chosen is not None:
        return chosen
    return next((one for one in form.questions if one.key not in sheet["seen"]), None)


async def _screen(state: FSMContext, survey: Survey, form: SurveyForm, sheet: Sheet) -> Say:
    """The question in hand; after the last, sending."""
    question = _in_hand(form, sheet)
    if question is None:
        return _last(survey, form, sheet)
    if question.kind is AnswerKind.WORDS:
        await state.update_data({NOW: survey.id})
        await state.set_state(SurveyTalk.words)
    number = form.questions.index(question) + 1
    facts: dict[str, Fact] = {
        "kind": T(f"survey_kind-{survey.kind}"),
        "number": str(number),
        "total": str(len(form.questions)),
        "words": question.words,
        "how": T(f"survey_how-{question.kind}", {"limit": WORDS_LIMIT, "highest": HIGHEST}),
        "intro": T("survey-intro") if not sheet["seen"] else "",
    }

    def button(key: str, do: str, arg: str = "", **more: Fact) -> Button:
        return Button(key, f"survey.{do}", survey.id, question.key, arg, more)

    rows: list[tuple[Button, ...]] = []
    if question.kind is AnswerKind.SCALE:
        marks = range(1, HIGHEST + 1)
        rows += in_rows([button("survey-mark", "put", str(n), label=str(n)) for n in marks], 5)
    for place, words in enumerate(question.options, 1):
        rows.append((button("survey-mark", "put", str(place), label=words),))
    last = [button("common-skip", "skip")]
    if number > 1:
        last.insert(0, button("common-back", "back"))
    rows.append((*last, Button("survey-later", "home")))
    return Say("survey-question", facts, tuple(rows), hush=True)


def _last(survey: Survey, form: SurveyForm, sheet: Sheet) -> Say:
    """Everything was asked: what can be changed, and sending, after which nothing can."""
    numbers = [
        Button(
            "survey-mark", "survey.at", survey.id, one.key, facts={"label": _number(n, one, sheet)}
        )
        for n, one in enumerate(form.questions, 1)
    ]
    facts: dict[str, Fact] = {
        "kind": T(f"survey_kind-{survey.kind}"),
        "answered": len(sheet["answers"]),
        "total": str(len(form.questions)),
    }
    send = (Button("survey-send", "survey.send", survey.id),) if sheet["answers"] else ()
    wipe = (Button("survey-wipe", "survey.wipe", survey.id), Button("survey-later", "home"))
    rows = (*((send,) if send else ()), *in_rows(numbers, 5), wipe)
    return Say("survey-last", facts, rows, hush=True)


def _number(number: int, question: Question, sheet: Sheet) -> str:
    """The number of a question; a dash says that it was left out. What was answered is not shown."""
    return str(number) if str(question.key) in sheet["answers"] else f"{number} –"


async def _took(
    uow: Uow, me: Person, state: FSMContext, survey: Survey, form: SurveyForm, sheet: Sheet
) -> Say:
    """Go on after a question; a pulse is sent with its last tap."""
    if survey.kind is SurveyKind.PULSE and _in_hand(form, sheet) is None and sheet["answers"]:
        return await _send(uow, me, survey.id, state, sheet)
    await _keep(state, survey.id, sheet)
    return await _screen(state, survey, form, sheet)


@router.callback_query(pressed("survey.put", "survey.skip"))
async def put(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A mark, a ready answer, or none."""
    await stop_asking(state)
    survey, form = await survey_act.to_answer(uow, me, press.of)
    question = form.question(press.version)
    if question is None:
        raise Refusal("common-changed")
    sheet = await _sheet(state, survey)
    if press.do == "survey.put":
        if question.kind is AnswerKind.WORDS:
            raise Refusal("common-changed")
        sheet["answers"][str(question.key)] = ensure_answer(question, press.arg)
    else:
        sheet["answers"].pop(str(question.key), None)
    return await _took(uow, me, state, survey, form, _past(sheet, question))


def _past(sheet: Sheet, question: Question) -> Sheet:
    """The sheet with a question behind it."""
    return {**sheet, "at": None, "seen": sorted({*sheet["seen"], question.key})}


@router.message(SurveyTalk.words, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """An answer in one's own words."""
    of = (await state.get_data()).get(NOW)
    survey, form = await survey_act.to_answer(uow, me, of)
    sheet = await _sheet(state, survey)
    question = _in_hand(form, sheet)
    if question is None or question.kind is not AnswerKind.WORDS:
        raise Refusal("common-changed")
    sheet["answers"][str(question.key)] = ensure_answer(question, message.text or "")
    await state.set_state(None)
    return await _took(uow, me, state, survey, form, _past(sheet, question))


@router.callback_query(pressed("survey.back", "survey.at"))
async def move(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The question before this one, or the one chosen on the last screen."""
    await stop_asking(state)
    survey, form = await survey_act.to_answer(uow, me, press.of)
    question = form.question(press.version)
    if question is None:
        raise Refusal("common-changed")
    if press.do == "survey.back":
        question = form.questions[max(form.questions.index(question) - 1, 0)]
    sheet = {**await _sheet(state, survey), "at": question.key}
    await _keep(state, survey.id, sheet)
    return await _screen(state, survey, form, sheet)


@router.callback_query(pressed("survey.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Send, once."""
    await stop_asking(state)
    survey, _ = await survey_act.to_answer(uow, me, press.of)
    return await _send(uow, me, survey.id, state, await _sheet(state, survey))


async def _send(uow: Uow, me: Person, of: int, state: FSMContext, sheet: Sheet) -> Say:
    answers = {int(key): answer for key, answer in sheet["answers"].items()}
    await survey_act.answer(uow, me, of, answers, uow.now)
    await _keep(state, of, None)
    return Say("survey-thanks", {}, ((Button("common-home", "home"),),))


@router.callback_query(pressed("survey.wipe"))
async def wipe(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Throw away what was begun; one may begin again while the survey is open."""
    await stop_asking(state)
    survey, form = await survey_act.to_answer(uow, me, press.of)
    await _keep(state, survey.id, None)
    fresh = await _sheet(state, survey)
    return await _screen(state, survey, form, fresh)
