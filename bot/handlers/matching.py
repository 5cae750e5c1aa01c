"""Matching: open requests, the mentors in order with reasons, who is not proposed and why (6.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import matching_proposal, matching_set, matching_set_edit
from bot.handlers.matching_screen import (
    in_order,
    page_fact,
    page_of,
    pool_of,
    ranked,
    reader,
    row_of,
    seeker_of,
)
from bot.telegram.callbacks import Press, pressed
from mentoring.matching.gather import open_count
from mentoring.matching.nouns import Pool
from mentoring.matching.ranking import Market
from mentoring.matching.reasons import out_for, why_not
from mentoring.people import Person, Role
from mentoring.readers import Audience
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

OUT_SIZE = 20
"""Lines of those who are not proposed on one screen."""

router = Router(name=__name__)
router.include_routers(matching_proposal.router, matching_set.router, matching_set_edit.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the curator's hub says: requests without a mentor."""
    if not me.has(Role.CURATOR):
        return []
    count = await open_count(uow)
    return [("matching-waits", count, "match.home")] if count else []


@router.callback_query(pressed("match.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Open requests, the urgent and the oldest first."""
    audience = reader(me)
    await desk.stop_asking(state)
    return listing(await pool_of(uow), uow, audience, press.arg)


def listing(pool: Pool, uow: Uow, audience: Audience, page: str = "") -> Say:
    """The list of open requests."""
    seekers = in_order(pool, audience)
    if not seekers:
        return Say("matching-empty", {}, ((Button("common-home", "home"),),))
    shown = desk.page_of(seekers, page)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "rows": Lines(tuple(row_of(one, uow, audience) for one in shown.items)),
        "page": page_fact(shown),
    }
    buttons = [
        Button("matching-open", "match.request", one.request.id, facts={"who": Name(one.id)})
        for one in shown.items
    ]
    rows = (
        (Button("matching-whole_button", "match.whole"),),
        *((one,) for one in buttons),
        *desk.turner("match.home", shown.number, shown.pages),
        (Button("common-home", "home"),),
    )
    return Say("matching-list", facts, rows)


@router.callback_query(pressed("match.request"))
async def request(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One request and the mentors for it, in order."""
    audience = reader(me)
    await desk.stop_asking(state)
    pool = await pool_of(uow)
    seeker = await seeker_of(uow, pool, press.of)
    rows = (
        (
            Button("matching-card", "bank.card", seeker.request.id, arg="mentees"),
            Button("matching-out_button", "match.out", seeker.request.id),
        ),
        desk.bottom("match.home"),
    )
    choose = "match.mentor" if audience is Audience.CURATOR else ""
    screen = ranked(pool, seeker, audience, press.do, seeker.request.id, press.arg, choose, rows)
    return desk.stale(screen) if press.of != seeker.request.id else screen


@router.callback_query(pressed("match.out"))
async def out(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Everybody who is not proposed for a request, and why."""
    audience = reader(me)
    pool = await pool_of(uow)
    seeker = await seeker_of(uow, pool, press.of)
    excluded = out_for(Market(pool.offers).ranking(seeker).excluded, audience)
    shown = page_of(excluded, press.arg, OUT_SIZE)
    lines = tuple(
        T("matching-out_line", {"who": Name(one.mentor), "why": why_not(one.why, audience)})
        for one in shown.items
    )
    facts: dict[str, Fact] = {
        "who": Name(seeker.id),
        "count": shown.total,
        "lines": Lines(lines) if lines else T("matching-out_none"),
        "page": page_fact(shown),
    }
    turner = desk.turner("match.out", shown.number, shown.pages, seeker.request.id)
    return Say("matching-out", facts, (*turner, desk.bottom("match.request", seeker.request.id)))
