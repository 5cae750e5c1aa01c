"""Results of a survey: bars in the chat, a table, a chart; nothing of fewer than five answers (bar 13)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.survey_desk import found, named
from bot.telegram.callbacks import Press, pressed
from mentoring import survey_act
from mentoring.indicator import rounded
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.settings import language_of
from mentoring.survey import HIGHEST, AnswerKind, QuestionResult, Survey
from mentoring.survey_act import ensure_reader
from storage.uow import Uow

router = Router(name=__name__)

ON_PAGE = 5
"""Questions on one screen."""
WORDS_ON_PAGE = 1500
"""Characters of open answers to one question; all of them stand in the table."""
FULL, EMPTY = "\N{FULL BLOCK}", "\N{LIGHT SHADE}"
CELLS = 10


@router.callback_query(pressed("survey.result"))
async def result(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Question by question."""
    ensure_reader(me)
    survey = await shown(uow, press.of)
    results = await survey_act.results(uow, survey)
    pages = max(1, -(-len(results) // ON_PAGE))
    page = desk.page_number(press.arg, pages)
    first = (page - 1) * ON_PAGE
    parts: list[Fact] = [
        question_fact(number, one)
        for number, one in enumerate(results[first : first + ON_PAGE], first + 1)
    ]
    facts: dict[str, Fact] = {
        **named(survey),
        "answered": survey.sheets,
        "parts": Lines(tuple(parts), glue="\n\n"),
        "page": T("common-page", {"page": page, "pages": pages}),
    }
    files = (("survey-to_xlsx", "survey.xlsx"), ("survey-to_png", "survey.png"))
    rows = (
        *desk.turner("survey.result", page, pages, survey.id),
        tuple(Button(label, do, survey.id) for label, do in files),
        desk.bottom("survey.card", survey.id),
    )
    return Say("survey-results", facts, rows)


async def shown(uow: Uow, of: int | None) -> Survey:
    """A survey whose results may be read.

    Raises:
        Refusal: ``common-changed``, ``survey-not_shown``.
    """
    survey = await found(uow, of)
    if not survey.is_shown:
        raise Refusal("survey-not_shown")
    return survey


def bar(share: float) -> str:
    """Ten cells, as many full as the share has tenths.

    Args:
        share: from 0 to 1.
    """
    full = min(CELLS, max(0, round(share * CELLS)))
    return FULL * full + EMPTY * (CELLS - full)


def question_fact(number: int, one: QuestionResult) -> T:
    """One question with its bars."""
    facts: dict[str, Fact] = {"number": str(number), "words": one.question.words}
    facts["body"] = Lines(tuple(_body(one)))
    return T("survey-result_question", facts)


def _body(one: QuestionResult) -> Sequence[Fact]:
    if not one.is_shown:
        return [T("survey-result_hidden")]
    if one.question.kind is AnswerKind.SCALE and one.mean is not None:
        facts: dict[str, Fact] = {
            "bar": bar(one.mean / HIGHEST),
            "mean": rounded(one.mean),
            "high": round(100 * one.good / one.total),
            "total": one.total,
        }
        return [T("survey-result_scale", facts)]
    if one.question.kind is AnswerKind.WORDS:
        return _quotes(one.words)
    return [
        T("survey-result_option", _option(one, str(place), words))
        for place, words in enumerate(one.question.options, 1)
    ]


def _option(one: QuestionResult, code: str, words: str) -> dict[str, Fact]:
    share = one.counts.get(code, 0) / one.total
    return {"bar": bar(share), "percent": round(100 * share), "words": words}


def _quotes(words: Sequence[str]) -> list[Fact]:
    found: list[Fact] = []
    room = WORDS_ON_PAGE
    for one in words:
        room -= len(one)
        if room < 0:
            found.append(T("survey-result_more", {"count": len(words) - len(found)}))
            break
        found.append(T("survey-result_words", {"words": one}))
    return found


@router.callback_query(pressed("survey.xlsx", "survey.png"))
async def file(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The same as a table, or as a picture."""
    ensure_reader(me)
    survey = await shown(uow, press.of)
    await request_paper(
        uow,
        me,
        press.do.replace(".", "_"),
        uow.now,
        language=await language_of(uow, me),
        params={"survey": survey.id},
        personal=False,
    )
    return Say("paper-asked", toast=True)
