"""Monitoring: indicators and what they were counted from, figures of the staff, files (3.4(9-11))."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.monitoring import MonitoringTalk
from bot.handlers import monitoring_list, monitoring_swot
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import indicator_statistics as statistics
from mentoring.indicator import Code, Indicator
from mentoring.indicator_read import indicators_of
from mentoring.indicator_words import hidden, piece, value
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.school_year import SchoolYear
from mentoring.settings import language_of
from mentoring.submission import ensure_curator
from mentoring.survey_act import ensure_reader
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(monitoring_list.router)
router.include_router(monitoring_swot.router)

HOME = "monitoring.home"
KEPT = "monitoring"
"""Where the conversation keeps which figure of which year is typed."""
ON_PAGE = 8
"""Indicators on one screen."""


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What the monitoring of a school year consists of."""
    ensure_reader(me)
    await stop_asking(state)
    year = desk.chosen_year(uow, press.of)
    found = await uow.surveys.open()
    progress = await uow.surveys.progress([one.id for one in found])
    lines = [
        T(
            "monitoring-survey",
            {
                "kind": T(f"survey_kind-{one.kind}"),
                "whom": T(f"survey_whom-{one.whom}"),
                "answered": str(one.sheets),
                "asked": str(max(progress[one.id].asked, one.sheets)),
            },
        )
        for one in found
    ]
    surveys: Fact = Lines(tuple(lines)) if lines else T("monitoring-no_survey")
    rows = (
        (
            Button("monitoring-to_surveys", "survey.desk"),
            Button("monitoring-to_k", "monitoring.k", year.start),
        ),
        (
            Button("monitoring-to_swot", "monitoring.swot", year.start),
            Button("monitoring-to_staff", "monitoring.staff", year.start),
        ),
        (
            Button("monitoring-to_xlsx", "monitoring.xlsx", year.start),
            Button("monitoring-to_png", "monitoring.png", year.start),
        ),
        (Button("monitoring-to_report", "report.home", year.start),),
        (Button("monitoring-year", HOME, year.before.start, facts={"year": year.before.name}),)
        if year == desk.chosen_year(uow, None)
        else (Button("monitoring-this_year", HOME),),
        (Button("common-home", "home"),),
    )
    return Say("monitoring-home", {"year": year.name, "surveys": surveys}, rows)


@router.callback_query(pressed("monitoring.k"))
async def indicators(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Every indicator with its number."""
    ensure_reader(me)
    year = desk.chosen_year(uow, press.of)
    found = list((await indicators_of(uow, year)).values())
    pages = -(-len(found) // ON_PAGE)
    page = desk.page_number(press.arg, pages)
    shown = found[(page - 1) * ON_PAGE : page * ON_PAGE]
    lines = [
        T(
            "monitoring-k_line",
            {**_code(one), "name": T(f"indicator_name-{one.code}"), "value": value(one, me)},
        )
        for one in shown
    ]
    buttons = [
        Button("monitoring-k_button", "monitoring.one", year.start, arg=one.code, facts=_code(one))
        for one in shown
    ]
    facts: dict[str, Fact] = {
        "year": year.name,
        "lines": Lines(tuple(lines)),
        "page": T("common-page", {"page": page, "pages": pages}),
    }
    turner = desk.turner("monitoring.k", page, pages, year.start)
    rows = (*in_rows(buttons, 4), *turner, desk.bottom(HOME, year.start))
    return Say("monitoring-k", facts, rows)


def _code(one: Indicator) -> dict[str, Fact]:
    return {"code": one.code.removeprefix("k")}


@router.callback_query(pressed("monitoring.one"))
async def one_indicator(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One indicator: formula, source, what stands beside it, and the list it was counted from."""
    ensure_reader(me)
    year = desk.chosen_year(uow, press.of)
    one = (await indicators_of(uow, year))[desk.code_of(Code, press.arg)]
    pieces: Sequence[Fact] = () if hidden(one, me) else [piece(p) for p in one.pieces]
    facts: dict[str, Fact] = {
        "year": year.name,
        "name": T(f"indicator_name-{one.code}"),
        "value": value(one, me),
        "formula": T(f"indicator_formula-{one.code}"),
        "source": T(f"indicator_source-{one.code}"),
        "pieces": Lines(tuple(one for one in pieces if one)),
    }
    rows: list[tuple[Button, ...]] = []
    if one.counted and me.has(Role.CURATOR):
        count: dict[str, Fact] = {"count": len(one.counted)}
        button = Button(
            "monitoring-to_list", "monitoring.list", year.start, arg=one.code, facts=count
        )
        rows.append((button,))
    page = "1" if list(Code).index(one.code) < ON_PAGE else "2"
    return Say("monitoring-one", facts, (*rows, desk.bottom("monitoring.k", year.start, page)))


@router.callback_query(pressed("monitoring.staff"))
async def staff(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Counts for statistical reporting; figures of the whole staff are typed by the curator."""
    ensure_reader(me)
    await stop_asking(state)
    return await _staff(uow, me, desk.chosen_year(uow, press.of))


async def _staff(uow: Uow, me: Person, year: SchoolYear) -> Say:
    cells = await statistics.statistics_of(uow, year)
    groups: dict[str, list[Fact]] = {}
    for one in cells:
        known: Fact = T("monitoring-blank") if one.value is None else str(one.value)
        if one.value or one.group in ("staff", "people", "programmes"):
            line = T("monitoring-cell", {"label": T(one.label), "value": known})
            groups.setdefault(one.group, []).append(line)
    parts = [
        T("monitoring-group", {"title": T(f"indicator_group-{name}"), "lines": Lines(tuple(many))})
        for name, many in groups.items()
    ]
    rows: list[tuple[Button, ...]] = []
    if me.has(Role.CURATOR):
        buttons = [
            Button(
                "monitoring-figure",
                "monitoring.figure",
                year.start,
                arg=code,
                facts={"label": T(f"indicator_figure-{code}")},
            )
            for code in statistics.FIGURES
        ]
        rows += in_rows(buttons, 3)
    facts: dict[str, Fact] = {"year": year.name, "parts": Lines(tuple(parts), glue="\n\n")}
    file = (Button("monitoring-to_xlsx", "monitoring.xlsx", year.start),)
    return Say("monitoring-staff", facts, (*rows, file, desk.bottom(HOME, year.start)))


@router.callback_query(pressed("monitoring.figure"))
async def figure(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for a figure of the staff."""
    ensure_curator(me)
    year = desk.chosen_year(uow, press.of)
    if press.arg not in statistics.FIGURES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"year": year.start, "code": press.arg}})
    await state.set_state(MonitoringTalk.figure)
    facts: dict[str, Fact] = {"label": T(f"indicator_figure-{press.arg}"), "year": year.name}
    blank = (Button("monitoring-figure_blank", "monitoring.blank", year.start, arg=press.arg),)
    cancel = (Button("common-cancel", "monitoring.staff", year.start),)
    return Say("monitoring-ask_figure", facts, (blank, cancel))


@router.callback_query(pressed("monitoring.blank"))
async def blank(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Leave a figure empty."""
    ensure_curator(me)
    await stop_asking(state)
    year = desk.chosen_year(uow, press.of)
    await statistics.put_figure(uow, me, year, press.arg, "", uow.now)
    return await _staff(uow, me, year)


@router.message(MonitoringTalk.figure, F.text, ~F.text.startswith("/"))
async def typed_figure(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A figure, typed."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    year = desk.chosen_year(uow, kept.get("year"))
    text = (message.text or "").strip() or "-"
    await statistics.put_figure(uow, me, year, str(kept.get("code")), text, uow.now)
    await stop_asking(state)
    return await _staff(uow, me, year)


@router.callback_query(pressed("monitoring.xlsx", "monitoring.png"))
async def file(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The year as a workbook, or its shares as a picture; nobody is named in either."""
    ensure_reader(me)
    await request_paper(
        uow,
        me,
        press.do.replace(".", "_"),
        uow.now,
        language=await language_of(uow, me),
        params={"year": desk.chosen_year(uow, press.of).start},
        personal=False,
    )
    return Say("paper-asked", toast=True)
