"""A whole set at once: making it, looking at it, sending it (6.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import matching_kept as sets
from bot.handlers.matching_screen import pool_of, reader
from bot.handlers.matching_set_screen import left_screen, whole_screen
from bot.telegram.callbacks import Press, pressed
from mentoring.matching.keeping import Kept
from mentoring.matching.nouns import Line, Pool
from mentoring.matching.ranking import Market
from mentoring.matching.terms import following_for, proposal_of
from mentoring.pair.asking import propose
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

GONE = Say("matching-set_gone", {}, (desk.bottom("match.home"),))
"""Nothing is kept: sent already, or thrown away."""


async def at_hand(uow: Uow, audience: Audience, state: FSMContext) -> tuple[Kept, Pool, bool]:
    """The curator's set by the data of now, made if there is none; the council's is made each time.

    Returns:
        the set, the data, and whether these have changed it since it was last seen.
    """
    pool = await pool_of(uow)
    if audience is not Audience.CURATOR:
        return sets.made(pool), pool, False
    kept, has_changed = await sets.load(state, pool)
    if kept is None:
        kept = await sets.keep(state, sets.made(pool))
    return kept, pool, has_changed


async def in_hand(uow: Uow, me: Person, press: Press, state: FSMContext) -> tuple[Kept, Pool] | Say:
    """The set a button is about, or the screen to show instead of acting."""
    ensure_curator(me)
    pool = await pool_of(uow)
    kept, has_changed = await sets.load(state, pool)
    if kept is None:
        return GONE
    if has_changed or press.version != kept.number:
        return desk.stale(whole_screen(kept, pool, Audience.CURATOR))
    return kept, pool


@router.callback_query(pressed("match.whole"))
async def whole(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The set side by side."""
    audience = reader(me)
    await desk.stop_asking(state)
    kept, pool, has_changed = await at_hand(uow, audience, state)
    screen = whole_screen(kept, pool, audience, press.arg)
    return desk.stale(screen) if has_changed else screen


@router.callback_query(pressed("match.left"))
async def left(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Who stays without a mentor, and why."""
    audience = reader(me)
    kept, pool, _ = await at_hand(uow, audience, state)
    return left_screen(kept, pool, audience, press.arg)


@router.callback_query(pressed("match.renew"))
async def renew(query: CallbackQuery, me: Person, press: Press) -> Say:
    """Making it anew loses what was changed by hand: asked once more."""
    ensure_curator(me)
    rows = (
        (Button("common-cancel", "match.whole"),),
        (Button("matching-renew_yes", "match.renew_do", version=press.version),),
        (Button("matching-throw", "match.throw", version=press.version),),
    )
    return Say("matching-renew_ask", {}, rows)


@router.callback_query(pressed("match.renew_do"))
async def renew_do(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The best set by the data of now."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept = await sets.keep(state, sets.made(found[1]))
    return whole_screen(kept, found[1], Audience.CURATOR)


@router.callback_query(pressed("match.throw"))
async def throw(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The set is thrown away; nobody was asked anything."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    await sets.forget(state)
    return GONE


@router.callback_query(pressed("match.send"))
async def ask_send(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Second screen: how many people will be asked, the safe choice first."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept = found[0]
    lines = kept.whole.lines
    facts: dict[str, Fact] = {
        "pairs": len(lines),
        "people": len({one for line in lines for one in (line.mentor, *line.mentees)}),
        "left": len(kept.whole.left),
    }
    send = Button(
        "matching-send_yes", "match.send_do", version=kept.number, facts={"count": len(lines)}
    )
    return Say("matching-send_ask", facts, ((Button("common-cancel", "match.whole"),), (send,)))


@router.callback_query(pressed("match.send_do"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask everybody in the set privately, once; what no longer fits is not sent and is said so."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    failed = [line for line in kept.whole.lines if not await _send_line(uow, me, line, pool)]
    await sets.forget(state)
    facts: dict[str, Fact] = {
        "sent": len(kept.whole.lines) - len(failed),
        "failed": T("matching-sent_failed", {"count": len(failed)}) if failed else "",
    }
    return Say("matching-sent", facts, (desk.bottom("match.home"),))


async def _send_line(uow: Uow, me: Person, line: Line, pool: Pool) -> bool:
    """Propose one line; whether it went."""
    seekers = [one for one in map(pool.seeker, line.mentees) if one is not None]
    offer = pool.offer(line.mentor)
    if offer is None or len(seekers) < len(line.mentees):
        return False
    candidates = Market(pool.offers).ranking(seekers[0]).candidates
    following = following_for(candidates, offer.id, line.topics, len(seekers))
    try:
        async with uow.step():
            await propose(uow, me, proposal_of(line, seekers, offer, following), uow.now)
    except Refusal:
        return False
    return True
