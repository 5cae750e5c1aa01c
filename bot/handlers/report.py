"""The final report: chapters, the curator's text of each, the file; statistics as a table (3.4(10-11))."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.report import ReportTalk
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import report, report_statistics
from mentoring.people import Person, Role
from mentoring.report import WORDS_LIMIT, Chapter
from mentoring.report_read import asks_for
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator
from mentoring.survey_act import ensure_reader
from storage.uow import Uow

router = Router(name=__name__)

HOME = "report.home"
KEPT = "report"
"""Where the conversation keeps which chapter of which year is typed."""


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The twelve chapters, which of them has the curator's text, which needs one."""
    ensure_reader(me)
    await stop_asking(state)
    year = desk.chosen_year(uow, press.of)
    own = await uow.reports.of(year.start)
    lines, buttons = [], []
    for number, one in enumerate(Chapter, 1):
        mark = "_own" if one in own else "_waits" if asks_for(one) else ""
        facts: dict[str, Fact] = {"number": str(number), "title": T(f"report_chapter-{one}")}
        lines.append(T(f"report-line{mark}", facts))
        label = {"number": str(number)}
        buttons.append(
            Button(f"report-number{mark}", "report.chapter", year.start, arg=one, facts=label)
        )
    make = (Button("report-to_make", "report.make", year.start),) if report.may_make(me) else ()
    rows = (*in_rows(buttons, 4), make, (Button("report-to_counts", "report.counts", year.start),))
    bottom = desk.bottom("monitoring.home", year.start)
    shown: dict[str, Fact] = {"year": year.name, "lines": Lines(tuple(lines))}
    return Say("report-home", shown, (*(row for row in rows if row), bottom))


@router.callback_query(pressed("report.chapter"))
async def chapter(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One chapter: what comes by itself, and the curator's text."""
    ensure_reader(me)
    await stop_asking(state)
    return await _chapter(
        uow, me, desk.chosen_year(uow, press.of), desk.code_of(Chapter, press.arg)
    )


async def _chapter(uow: Uow, me: Person, year: SchoolYear, one: Chapter) -> Say:
    own = (await uow.reports.of(year.start)).get(one, "")
    nothing = T("report-no_words_blank" if asks_for(one) else "report-no_words")
    facts: dict[str, Fact] = {
        "number": str(list(Chapter).index(one) + 1),
        "title": T(f"report_chapter-{one}"),
        "year": year.name,
        "about": T(f"report_about-{one}"),
        "own": own or nothing,
    }
    rows: list[tuple[Button, ...]] = []
    if me.has(Role.CURATOR):
        label = "report-to_rewrite" if own else "report-to_write"
        rows.append((Button(label, "report.write", year.start, arg=one),))
        if own:
            rows.append((Button("report-to_clear", "report.clear", year.start, arg=one),))
    return Say("report-chapter", facts, (*rows, desk.bottom(HOME, year.start)))


@router.callback_query(pressed("report.write"))
async def write(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the text of a chapter; the one before is shown, so that it can be copied and changed."""
    ensure_curator(me)
    year, one = desk.chosen_year(uow, press.of), desk.code_of(Chapter, press.arg)
    await state.update_data({KEPT: {"year": year.start, "chapter": one.value}})
    await state.set_state(ReportTalk.words)
    own = (await uow.reports.of(year.start)).get(one, "")
    facts: dict[str, Fact] = {
        "title": T(f"report_chapter-{one}"),
        "limit": WORDS_LIMIT,
        "before": T("report-ask_before", {"own": own}) if own else "",
    }
    cancel = ((Button("common-cancel", "report.chapter", year.start, arg=one),),)
    return Say("report-ask", facts, cancel)


@router.message(ReportTalk.words, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The text of a chapter, typed."""
    ensure_curator(me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    year, one = (
        desk.chosen_year(uow, kept.get("year")),
        desk.code_of(Chapter, str(kept.get("chapter"))),
    )
    await report.write(uow, me, year, one, message.text or "", uow.now)
    await stop_asking(state)
    return await _chapter(uow, me, year, one)


@router.callback_query(pressed("report.clear"))
async def clear(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Take the text of a chapter away."""
    await stop_asking(state)
    year, one = desk.chosen_year(uow, press.of), desk.code_of(Chapter, press.arg)
    await report.clear(uow, me, year, one, uow.now)
    return await _chapter(uow, me, year, one)


@router.callback_query(pressed("report.make"))
async def make(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Have the report written; it comes by itself, and lies in the register of documents."""
    await report.request(uow, me, desk.chosen_year(uow, press.of), uow.now)
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("report.counts"))
async def counts(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What the statistics are of: the year, or those at work on a day."""
    ensure_reader(me)
    await stop_asking(state)
    year = desk.chosen_year(uow, press.of)
    today = uow.now.astimezone(uow.zone).date()
    days = [("year", "")]
    days += [("today", today.isoformat())] if year.holds(today) else []
    autumn = report_statistics.autumn_of(year)
    days += [("autumn", autumn.isoformat())] if autumn <= today else []
    buttons = [
        Button(f"report-counts_{name}", "report.xlsx", year.start, arg=day) for name, day in days
    ]
    other = (Button("report-counts_other", "report.day", year.start),)
    rows = (*((one,) for one in buttons), other, desk.bottom(HOME, year.start))
    return Say("report-counts", {"year": year.name}, rows)


@router.callback_query(pressed("report.xlsx"))
async def file(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The table; nobody is named in it."""
    year = desk.chosen_year(uow, press.of)
    day = report_statistics.ensure_day(press.arg, year) if press.arg else None
    await report_statistics.request(uow, me, year, day, uow.now)
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("report.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for a day."""
    ensure_reader(me)
    year = desk.chosen_year(uow, press.of)
    await state.update_data({KEPT: {"year": year.start}})
    await state.set_state(ReportTalk.day)
    cancel = ((Button("common-cancel", "report.counts", year.start),),)
    return Say("report-ask_day", {"year": str(year.start)}, cancel)


@router.message(ReportTalk.day, F.text, ~F.text.startswith("/"))
async def typed_day(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A day, typed; without its year it is one of the school year in hand."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    year = desk.chosen_year(uow, kept.get("year"))
    found = report_statistics.ensure_day(message.text or "", year)
    await report_statistics.request(uow, me, year, found, uow.now)
    await stop_asking(state)
    return Say("paper-asked", rows=(desk.bottom("report.counts", year.start),))
