"""Speed sessions: the list, signing up and off, cancelling, the list of participants (2.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import (
    speed_session_after,
    speed_session_mark,
    speed_session_new,
    speed_session_typed,
    speed_session_wish,
)
from bot.handlers.speed_session_screen import HOME, card, home_screen, place_in
from bot.handlers.speed_session_words import facts_of
from bot.telegram.callbacks import Press, pressed
from mentoring import speed_session_make, speed_session_places
from mentoring.partner import ensure_no_guest
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Say
from mentoring.settings import language_of
from mentoring.speed_session import SpeedSession, ensure_open, may_see
from mentoring.speed_session_make import concerned
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    speed_session_new.router,
    speed_session_typed.router,
    speed_session_mark.router,
    speed_session_after.router,
    speed_session_wish.router,
)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the curator's hub says: wishes to work with a specialist."""
    count = len(await uow.speed_sessions.wishes()) if me.has(Role.CURATOR) else 0
    return [("speed_session-waits", count, "speed.wishes")] if count else []


async def seen(uow: Uow, me: Person, press: Press) -> SpeedSession:
    """The session of a press as it is now, if this person may know of it.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    session = await speed_session_make.found(uow, press.of)
    places = await uow.speed_sessions.places(session.id)
    if not may_see(session, me, place_in(places, me.id)):
        raise Refusal("common-not_allowed")
    return session


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is to come, and what was."""
    await stop_asking(state)
    if not await uow.speed_sessions.of_person(me.id):
        ensure_no_guest(me)
    return await home_screen(uow, me, press.arg)


@router.callback_query(pressed("speed.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One session."""
    await stop_asking(state)
    return await card(uow, me, await seen(uow, me, press))


@router.callback_query(pressed("speed.on"))
async def on(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take a place, or stand on the waiting list: one tap."""
    await speed_session_places.sign_up(uow, me, press.of, uow.now)
    return await card(uow, me, await seen(uow, me, press))


@router.callback_query(pressed("speed.off"))
async def off(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Give it back: one tap; signing up again is one tap too."""
    session = await seen(uow, me, press)
    await speed_session_places.sign_off(uow, me, press.of, uow.now)
    return await card(uow, me, session)


@router.callback_query(pressed("speed.cancel"))
async def ask_cancel(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Everybody signed up will be told: asked once more."""
    ensure_curator(me)
    session = await speed_session_make.found(uow, press.of)
    if session.version != press.version:
        return desk.stale(await card(uow, me, session))
    ensure_open(session, uow.now)
    people = concerned(session, await uow.speed_sessions.places(session.id))
    facts = await facts_of(uow, session)
    facts["count"] = len([one for one in people if one != me.id])
    keep = Button("speed_session-stay", "speed.open", of=session.id)
    sure = Button("speed_session-cancel_do", "speed.cancel_do", session.id, session.version)
    return Say("speed_session-ask_cancel", facts, ((keep,), (sure,)))


@router.callback_query(pressed("speed.cancel_do"))
async def cancel(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Call it off."""
    ensure_curator(me)
    session = await speed_session_make.found(uow, press.of)
    if session.version != press.version:
        return desk.stale(await card(uow, me, session))
    session = await speed_session_make.cancel(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, session)


@router.callback_query(pressed("speed.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The list of participants as a file."""
    ensure_curator(me)
    session = await speed_session_make.found(uow, press.of)
    await request_paper(
        uow,
        me,
        "speed_list",
        uow.now,
        language=await language_of(uow, me),
        params={"of": session.id},
    )
    return Say("paper-asked", toast=True)
