"""Wishes for a pair after a speed session: the curator reads them and goes on to the matching (2.4, 6.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.matching_screen import pool_of
from bot.handlers.speed_session_words import specialist_fact, told_fact, when_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import speed_session_after
from mentoring.matching.ranking import Market
from mentoring.matching.reasons import why_not
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Rows, Say, T
from mentoring.speed_session import Place, SpeedSession
from mentoring.speed_session_make import found
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)


async def listing(uow: Uow, page: str = "") -> Say:
    """Wishes that wait, the oldest first."""
    shown = desk.page_of(await uow.speed_sessions.wishes(), page)
    rows = tuple(
        (Button("speed_session-person", "speed.wish", of=one.id, facts={"who": Name(one.person)}),)
        for one in shown.items
    )
    key = "speed_session-wishes" if shown.items else "speed_session-wishes_none"
    facts: dict[str, Fact] = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("speed.wishes", shown.number, shown.pages)
    return Say(key, facts, (*rows, *turner, desk.bottom("speed.home")))


@router.callback_query(pressed("speed.wishes"))
async def wishes(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Who would like to work with whom."""
    ensure_curator(me)
    await stop_asking(state)
    return await listing(uow, press.arg)


@router.callback_query(pressed("speed.wish"))
async def wish(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One wish with the way to the matching."""
    ensure_curator(me)
    await stop_asking(state)
    place = await uow.speed_sessions.place(press.of) if press.of else None
    if place is None or place.wished_at is None:
        raise Refusal("common-changed")
    session = await found(uow, place.session)
    way, rows = await _way(uow, session, place)
    facts: dict[str, Fact] = {
        "who": Name(place.person, full=True),
        "specialist": await specialist_fact(uow, session),
        "topic": session.topic,
        "when": when_fact(uow, session),
        "took": told_fact(place.took, "took"),
        "way": way if place.waits else T("speed_session_way-settled"),
    }
    done = (Button("speed_session-settle", "speed.settle", of=place.id),)
    acts = (*rows, done) if place.waits else ()
    return Say("speed_session-wish_card", facts, (*acts, desk.bottom("speed.wishes")))


async def _way(uow: Uow, session: SpeedSession, place: Place) -> tuple[T, Rows]:
    """What can be done: a proposal to both, or what it still takes."""
    if session.specialist is None:
        return T("speed_session_way-outside"), ()
    pool = await pool_of(uow)
    offer, seeker = pool.offer(session.specialist), pool.seeker(place.person)
    if offer is None:
        return T("speed_session_way-not_in_bank"), ()
    if seeker is None:
        return T("speed_session_way-no_request"), ()
    request = seeker.request
    look = Button("speed_session-to_request", "match.request", request.id)
    market = Market(pool.offers)
    if offer not in market.ranking(seeker).candidates:
        why = why_not(market.why(seeker, offer), Audience.CURATOR)
        return T("speed_session_way-unfit", {"why": why}), ((look,),)
    arg = str(session.specialist)
    button = Button("speed_session-to_match", "match.mentor", request.id, request.version, arg)
    return T("speed_session_way-match"), ((button,), (look,))


@router.callback_query(pressed("speed.settle"))
async def settle(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Dealt with; its author is told."""
    await speed_session_after.settle(uow, me, press.of, uow.now)
    return await listing(uow)
