"""Surveys at the curator's desk: what is held, how far it is, opening and closing (A2.6)."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.telegram.callbacks import Press, pressed
from mentoring import survey_act
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.submission import ensure_curator
from mentoring.survey import FEWEST, Progress, Survey, SurveyKind
from mentoring.survey_act import ensure_reader
from storage.uow import Uow

router = Router(name=__name__)

DESK = "survey.desk"


@router.callback_query(pressed(DESK))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Every survey, open ones first."""
    ensure_reader(me)
    await stop_asking(state)
    return await _home(uow, me, press.arg)


async def _home(uow: Uow, me: Person, page: str) -> Say:
    held = sorted(await uow.surveys.all(), key=lambda one: not one.is_open)
    shown = desk.page_of(held, page)
    progress = await uow.surveys.progress([one.id for one in held])
    rows = [
        (Button("survey-row", "survey.card", one.id, facts=_row(one, progress)),)
        for one in shown.items
    ]
    acts: Rows = ()
    if me.has(Role.CURATOR):
        acts = ((Button("survey-new", "survey.new"), Button("survey-to_forms", "survey.forms")),)
    facts: dict[str, Fact] = {
        "open": sum(one.is_open for one in held),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "survey-desk" if held else "survey-desk_empty"
    turner = desk.turner(DESK, shown.number, shown.pages)
    return Say(key, facts, (*rows, *turner, *acts, desk.bottom("monitoring.home")))


def named(survey: Survey) -> dict[str, Fact]:
    """Which survey it is."""
    return {
        "kind": T(f"survey_kind-{survey.kind}"),
        "short": T(f"survey_short-{survey.kind}"),
        "whom": T(f"survey_whom-{survey.whom}"),
        "on": survey.opened_on,
    }


def _row(survey: Survey, progress: Mapping[int, Progress]) -> dict[str, Fact]:
    one = progress[survey.id]
    standing = "open" if survey.is_open else "closed"
    facts: dict[str, Fact] = {
        "answered": str(survey.sheets),
        "asked": str(max(one.asked, survey.sheets)),
        "month": f"{survey.opened_on:%m.%Y}",
    }
    return {**named(survey), "standing": T(f"survey_standing-{standing}", facts)}


@router.callback_query(pressed("survey.card"))
async def card(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One survey: how many have answered, never who."""
    ensure_reader(me)
    return await card_of(uow, me, await found(uow, press.of))


async def found(uow: Uow, of: int | None) -> Survey:
    """A survey by its number.

    Raises:
        Refusal: ``common-changed``.
    """
    survey = await uow.surveys.get(of or 0)
    if survey is None:
        raise Refusal("common-changed")
    return survey


async def card_of(uow: Uow, me: Person, survey: Survey) -> Say:
    """The screen of a survey."""
    progress = (await uow.surveys.progress([survey.id]))[survey.id]
    facts: dict[str, Fact] = {
        **named(survey),
        "answered": survey.sheets,
        "asked": str(max(progress.asked, survey.sheets)),
        "until": survey.closes_on if survey.closed_on is None else survey.closed_on,
        "fewest": FEWEST,
    }
    rows: list[tuple[Button, ...]] = []
    if survey.is_open:
        key = "survey-card_open"
        standing = "all" if progress.is_whole else "waiting"
        facts["standing"] = T(f"survey_card-{standing}")
        if me.has(Role.CURATOR):
            rows.append((Button("survey-close", "survey.close", survey.id, survey.version),))
    elif survey.is_shown:
        key = "survey-card_closed"
        rows.append((Button("survey-to_results", "survey.result", survey.id),))
        files = (("survey-to_xlsx", "survey.xlsx"), ("survey-to_png", "survey.png"))
        rows.append(tuple(Button(label, do, survey.id) for label, do in files))
    else:
        key = "survey-card_hidden"
    if me.has(Role.CURATOR):
        rows.append((Button("survey-see_form", "survey.form", survey.form),))
    return Say(key, facts, (*rows, desk.bottom(DESK)))


@router.callback_query(pressed("survey.close"))
async def close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ask before a survey is closed: it is not opened again."""
    ensure_curator(me)
    survey = await found(uow, press.of)
    if survey.version != press.version or not survey.is_open:
        return desk.stale(await card_of(uow, me, survey))
    progress = (await uow.surveys.progress([survey.id]))[survey.id]
    facts = {**named(survey), "answered": survey.sheets, "asked": str(progress.asked)}
    facts["few"] = T("survey-close_few", {"fewest": FEWEST}) if survey.sheets < FEWEST else ""
    rows = (
        (Button("survey-close_not", "survey.card", survey.id),),
        (Button("survey-close_do", "survey.close_do", survey.id, survey.version),),
    )
    return Say("survey-close_sure", facts, rows)


@router.callback_query(pressed("survey.close_do"))
async def close_do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Close it."""
    ensure_curator(me)
    survey = await found(uow, press.of)
    if survey.version != press.version or not survey.is_open:
        return desk.stale(await card_of(uow, me, survey))
    survey = await survey_act.close(uow, me, press.of, press.version, uow.now)
    return await card_of(uow, me, survey)


@router.callback_query(pressed("survey.new"))
async def new(query: CallbackQuery, me: Person) -> Say:
    """Which survey to hold."""
    ensure_curator(me)
    rows = tuple(
        (Button(f"survey_kind_button-{one}", "survey.preview", arg=one),) for one in SurveyKind
    )
    return Say("survey-which", {}, (*rows, desk.bottom(DESK)))


@router.callback_query(pressed("survey.preview"))
async def preview(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Whom it would ask and until when, before anybody hears of it."""
    ensure_curator(me)
    kind = desk.code_of(SurveyKind, press.arg)
    sides = await survey_act.prospects(uow, me, kind)
    lines: list[Fact] = []
    for one in sides:
        facts: dict[str, Fact] = {
            "whom": T(f"survey_whom-{one.whom}"),
            "count": len(one.people),
            "until": one.closes_on,
        }
        if one.hindrance is None:
            lines.append(T("survey-would_ask", facts))
        else:
            why = T(one.hindrance.key, one.hindrance.facts)
            lines.append(T("survey-would_not_ask", {**facts, "why": why}))
    rows: Rows = (desk.bottom("survey.new"),)
    if any(one.hindrance is None for one in sides):
        rows = ((Button("survey-open_do", "survey.open_do", arg=kind),), *rows)
    facts = {"kind": T(f"survey_kind-{kind}"), "lines": Lines(tuple(lines))}
    return Say("survey-preview", facts, rows)


@router.callback_query(pressed("survey.open_do"))
async def open_do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Open it; a second tap says that it is open already."""
    ensure_curator(me)
    kind = desk.code_of(SurveyKind, press.arg)
    await survey_act.open_all(uow, me, kind, uow.now)
    return await _home(uow, me, "")
