"""After a speed session: who came, what they took away, what they did, with whom they would work (2.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say
from mentoring.speed_session import (
    Did,
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    Told,
    in_turn,
    may_run,
)
from mentoring.speed_session_make import found
from mentoring.speed_session_typed import ensure_answer
from mentoring.speed_session_watch import keep_reminders
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

MOST_MARKED = 60
"""Names on the screen of marking; more than twice the places are not waited for."""


def to_mark(places: list[Place]) -> list[Place]:
    """Who stands on the list of marking: with a place first, then who waited and may have come."""
    signed = in_turn(places, PlaceState.SIGNED)
    return [*signed, *in_turn(places, PlaceState.WAITING)][:MOST_MARKED]


def ensure_begun(session: SpeedSession, now: datetime) -> None:
    """Nobody can have come before it has begun.

    Raises:
        Refusal: ``speed_session-cancelled`` or ``speed_session-not_yet``.
    """
    if session.state is SpeedState.CANCELLED:
        raise Refusal("speed_session-cancelled")
    if now < session.starts_at:
        raise Refusal("speed_session-not_yet")


async def mark(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    came: Collection[int],
    now: datetime,
) -> SpeedSession:
    """Note who came; each of them is asked what they took away. It can be put right later.

    Args:
        came: ids of places; everybody else on the list did not come.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed``, or of `ensure_begun`.
    """
    session = await found(uow, of, version)
    if not may_run(session, actor):
        raise Refusal("common-not_allowed")
    ensure_begun(session, now)
    for place in to_mark(await uow.speed_sessions.places(session.id)):
        await uow.speed_sessions.put(replace(place, came=place.id in came))
    marked = session.marked_at or now
    session = replace(session, state=SpeedState.HELD, marked_at=marked)
    session = await uow.speed_sessions.save(session)
    await uow.audit.add(now, actor.id, "speed_session.marked", "speed_session", session.id)
    await keep_reminders(uow, session, now)
    return session


async def own(uow: Uow, actor: Person, of: int | None, now: datetime) -> tuple[SpeedSession, Place]:
    """One's own place in a session that has begun, if one was there.

    Args:
        of: id of the place.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed``, or of `ensure_begun`.
    """
    place = await uow.speed_sessions.place(of) if of else None
    if place is None:
        raise Refusal("common-changed")
    if place.person != actor.id or not place.may_answer:
        raise Refusal("common-not_allowed")
    session = await found(uow, place.session)
    ensure_begun(session, now)
    return session, place


async def take_away(
    uow: Uow, actor: Person, of: int | None, took: Told, step: Told, now: datetime
) -> Place:
    """Keep what somebody took away and what they will do next.

    Raises:
        Refusal: of `own`, or an unsuitable answer.
    """
    session, place = await own(uow, actor, of, now)
    for one in (took, step):
        if one.words:
            ensure_answer(one.words)
    first = place.answered_at is None
    place = replace(place, took=took, step=step, answered_at=place.answered_at or now)
    place = await uow.speed_sessions.put(place)
    if first:
        await uow.audit.add(now, actor.id, "speed_session.answered", "speed_session", session.id)
    await keep_reminders(uow, session, now)
    return place


async def share(uow: Uow, actor: Person, of: int | None, *, shared: bool, now: datetime) -> Place:
    """Let the specialist read what was taken away, or no longer.

    Raises:
        Refusal: of `own`.
    """
    _, place = await own(uow, actor, of, now)
    return await uow.speed_sessions.put(replace(place, shared=shared))


async def tell_done(
    uow: Uow, actor: Person, of: int | None, did: Did, words: str, now: datetime
) -> Place:
    """Keep what became of it a week later.

    Raises:
        Refusal: of `own`, or words too long.
    """
    session, place = await own(uow, actor, of, now)
    words = ensure_answer(words) if words.strip() else ""
    place = replace(place, did=did, did_words=words, did_at=now)
    place = await uow.speed_sessions.put(place)
    await uow.audit.add(now, actor.id, "speed_session.did", "speed_session", session.id)
    await keep_reminders(uow, session, now)
    return place


async def wish(uow: Uow, actor: Person, of: int | None, *, wished: bool, now: datetime) -> Place:
    """Say that one would like to work with this specialist, or take it back; the curators learn of it.

    Raises:
        Refusal: of `own`.
    """
    session, place = await own(uow, actor, of, now)
    if wished is (place.wished_at is not None):
        return place
    place = replace(place, wished_at=now if wished else None, settled_at=None)
    place = await uow.speed_sessions.put(place)
    act = "speed_session.wished" if wished else "speed_session.unwished"
    await uow.audit.add(now, actor.id, act, "speed_session", session.id)
    if wished:
        button = Button("common-open", "speed.wish", of=place.id)
        for curator in await uow.people.with_role(Role.CURATOR):
            say = Say("speed_session-told_wish", {}, ((button,),), to=curator.id)
            await uow.tell(replace(say, kind=NoticeKind.QUEUE))
    return place


async def settle(uow: Uow, actor: Person, of: int | None, now: datetime) -> Place:
    """The curator has dealt with a wish; its author is told. Twice is once.

    Args:
        of: id of the place.

    Raises:
        Refusal: not the curator, or there is no such wish (any more).
    """
    ensure_curator(actor)
    place = await uow.speed_sessions.place(of) if of else None
    if place is None or place.wished_at is None:
        raise Refusal("common-changed")
    if place.settled_at is not None:
        return place
    place = await uow.speed_sessions.put(replace(place, settled_at=now))
    await uow.audit.add(now, actor.id, "speed_session.settled", "speed_session", place.session)
    button = Button("common-open", "speed.open", of=place.session)
    say = Say("speed_session-told_settled", {}, ((button,),), to=place.person)
    await uow.tell(replace(say, kind=NoticeKind.DECISIONS))
    return place
