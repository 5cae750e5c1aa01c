"""The SWOT helper: facts and open answers beside each corner, the curator writes the text (domain 6.2)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.monitoring import MonitoringTalk
from bot.telegram.callbacks import Press, pressed
from mentoring import swot
from mentoring.people import Person, Role
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator
from mentoring.survey_act import ensure_reader
from mentoring.swot import WORDS_LIMIT, Corner
from storage.uow import Uow

router = Router(name=__name__)

HOME = "monitoring.swot"
KEPT = "swot"
"""Where the conversation keeps which corner of which year is typed."""


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The four corners as they are written."""
    ensure_reader(me)
    await stop_asking(state)
    year = desk.chosen_year(uow, press.of)
    texts = await uow.monitoring.swot(year.start)
    parts: list[Fact] = []
    for corner in Corner:
        words: Fact = texts.get(corner) or T("monitoring-swot_empty")
        parts.append(
            T("monitoring-swot_part", {"corner": T(f"monitoring_corner-{corner}"), "words": words})
        )
    rows = [
        Button(f"monitoring_corner-{one}", "monitoring.corner", year.start, arg=one)
        for one in Corner
    ]
    facts: dict[str, Fact] = {"year": year.name, "parts": Lines(tuple(parts), glue="\n\n")}
    bottom = desk.bottom("monitoring.home", year.start)
    return Say("monitoring-swot", facts, (tuple(rows[:2]), tuple(rows[2:]), bottom))


@router.callback_query(pressed("monitoring.corner"))
async def corner(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One corner: what is known for it, and its text."""
    ensure_reader(me)
    await stop_asking(state)
    return await _corner(uow, me, desk.chosen_year(uow, press.of), desk.code_of(Corner, press.arg))


async def _corner(uow: Uow, me: Person, year: SchoolYear, one: Corner) -> Say:
    draft = swot.draft(await swot.known_of(uow, year))[one]
    texts = await uow.monitoring.swot(year.start)
    lines: list[Fact] = [T("monitoring-swot_fact", {"line": line}) for line in draft.facts]
    quotes = [T("monitoring-swot_quote", {"words": words}) for words in draft.quotes]
    own = texts.get(one, "")
    facts: dict[str, Fact] = {
        "corner": T(f"monitoring_corner-{one}"),
        "year": year.name,
        "facts": Lines(tuple(lines)) if lines else T("monitoring-swot_no_facts"),
        "quotes": T("monitoring-swot_quotes", {"lines": Lines(tuple(quotes))}) if quotes else "",
        "own": own or T("monitoring-swot_empty"),
    }
    rows: list[tuple[Button, ...]] = []
    if me.has(Role.CURATOR):
        write = [Button("monitoring-swot_write", "monitoring.write", year.start, arg=one)]
        if own:
            write.append(Button("monitoring-swot_clear", "monitoring.clear", year.start, arg=one))
        rows.append(tuple(write))
    return Say("monitoring-corner", facts, (*rows, desk.bottom(HOME, year.start)))


@router.callback_query(pressed("monitoring.write"))
async def write(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the text of a corner."""
    ensure_curator(me)
    year, one = desk.chosen_year(uow, press.of), desk.code_of(Corner, press.arg)
    await state.update_data({KEPT: {"year": year.start, "corner": one.value}})
    await state.set_state(MonitoringTalk.swot)
    facts: dict[str, Fact] = {"corner": T(f"monitoring_corner-{one}"), "limit": WORDS_LIMIT}
    cancel = ((Button("common-cancel", "monitoring.corner", year.start, arg=one),),)
    return Say("monitoring-swot_ask", facts, cancel)


@router.callback_query(pressed("monitoring.clear"))
async def clear(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Take the text of a corner away."""
    ensure_curator(me)
    await stop_asking(state)
    year, one = desk.chosen_year(uow, press.of), desk.code_of(Corner, press.arg)
    await swot.write(uow, me, year, one, "", uow.now)
    return await _corner(uow, me, year, one)


@router.message(MonitoringTalk.swot, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The text of a corner, typed."""
    ensure_curator(me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    year, one = (
        desk.chosen_year(uow, kept.get("year")),
        desk.code_of(Corner, str(kept.get("corner"))),
    )
    await swot.write(uow, me, year, one, message.text or "", uow.now)
    await stop_asking(state)
    return await _corner(uow, me, year, one)
