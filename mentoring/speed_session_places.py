"""Taking a place in a speed session and giving it back; who has waited longest moves up (2.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.speed_session import (
    Place,
    PlaceState,
    SpeedSession,
    ensure_open,
    in_turn,
    is_invited,
)
from mentoring.speed_session_make import found, move_up
from mentoring.speed_session_watch import keep_reminders

if TYPE_CHECKING:
    from storage.uow import Uow


async def place_of(uow: Uow, session: SpeedSession, person: int) -> Place | None:
    """Somebody's place in a session, if they ever had one."""
    places = await uow.speed_sessions.places(session.id)
    return next((one for one in places if one.person == person), None)


async def sign_up(uow: Uow, actor: Person, of: int | None, now: datetime) -> Place:
    """Take a place, or stand on the waiting list when all are taken. Twice is once.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed``, or of `ensure_open`.
    """
    session = await found(uow, of)
    if not is_invited(session, actor):
        raise Refusal("common-not_allowed")
    ensure_open(session, now)
    places = await uow.speed_sessions.places(session.id)
    mine = next((one for one in places if one.person == actor.id), None)
    if mine is not None and mine.state is not PlaceState.OFF:
        return mine
    free = len(in_turn(places, PlaceState.SIGNED)) < session.places
    state = PlaceState.SIGNED if free else PlaceState.WAITING
    new = Place(session=session.id, person=actor.id, state=state, since=now)
    mine = await uow.speed_sessions.put(replace(mine, state=state, since=now) if mine else new)
    await uow.audit.add(now, actor.id, "speed_session.signed", "speed_session", session.id)
    await keep_reminders(uow, session, now)
    return mine


async def sign_off(uow: Uow, actor: Person, of: int | None, now: datetime) -> Place | None:
    """Give a place back; the next one waiting gets it and is told. Twice is once.

    Raises:
        Refusal: ``common-changed``, or of `ensure_open`.
    """
    session = await found(uow, of)
    ensure_open(session, now)
    mine = await place_of(uow, session, actor.id)
    if mine is None or mine.state is PlaceState.OFF:
        return mine
    mine = await uow.speed_sessions.put(replace(mine, state=PlaceState.OFF))
    await uow.audit.add(now, actor.id, "speed_session.off", "speed_session", session.id)
    await move_up(uow, session)
    await keep_reminders(uow, session, now)
    return mine


async def leave(uow: Uow, person: int, now: datetime) -> None:
    """Somebody no longer takes part: their places in coming sessions are free."""
    for session in await uow.speed_sessions.coming(now):
        mine = await place_of(uow, session, person)
        if mine is not None and mine.state is not PlaceState.OFF:
            await uow.speed_sessions.put(replace(mine, state=PlaceState.OFF))
            await move_up(uow, session)
            await keep_reminders(uow, session, now)
