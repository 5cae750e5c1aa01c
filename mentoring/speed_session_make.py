"""Opening a speed session, changing and cancelling it; everybody concerned is told (2.4, 3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, NoticeKind, Say
from mentoring.speed_session import (
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    ensure_open,
    is_invited,
    to_move_up,
)
from mentoring.speed_session_typed import ensure_sound
from mentoring.speed_session_watch import keep_reminders
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


def notice(
    key: str, session: SpeedSession, to: int, kind: NoticeKind, facts: dict[str, Fact] | None = None
) -> Say:
    """A notice about a session: no surname, no typed word, a button that opens it (bar 12)."""
    button = Button("common-open", "speed.open", of=session.id)
    return Say(key, facts or {}, ((button,),), to=to, kind=kind)


async def found(uow: Uow, of: int | None, version: int | None = None) -> SpeedSession:
    """The session of a press, as the button knew it.

    Raises:
        Refusal: ``common-changed``.
    """
    session = await uow.speed_sessions.get(of) if of else None
    if session is None or version not in (None, session.version):
        raise Refusal("common-changed")
    return session


async def invited(uow: Uow, session: SpeedSession) -> list[Person]:
    """Who is told that there is a session: all who may sign up, but the one who opens it."""
    people = await uow.people.all()
    return [one for one in people if is_invited(session, one) and one.id != session.made_by]


async def publish(uow: Uow, actor: Person, session: SpeedSession, now: datetime) -> SpeedSession:
    """Open a session for signing up: each invited and the specialist get one notice.

    Raises:
        Refusal: not the curator, or of `ensure_sound`.
    """
    ensure_curator(actor)
    session = ensure_sound(replace(session, made_by=actor.id, made_at=now), now)
    session = await uow.speed_sessions.add(session)
    await uow.audit.add(now, actor.id, "speed_session.published", "speed_session", session.id)
    for person in await invited(uow, session):
        await uow.tell(notice("speed_session-told_new", session, person.id, NoticeKind.MESSAGES))
    if session.specialist not in (None, actor.id):
        await _tell(uow, session, [session.specialist], "speed_session-told_leads")
    await keep_reminders(uow, session, now)
    return session


async def _tell(uow: Uow, session: SpeedSession, people: Iterable[int | None], key: str) -> None:
    for person in dict.fromkeys(people):
        if person is not None:
            await uow.tell(notice(key, session, person, NoticeKind.DECISIONS))


def concerned(session: SpeedSession, places: Iterable[Place]) -> list[int]:
    """Everybody who reckons with a session: signed up, waiting, the specialist."""
    people = [one.person for one in places if one.state is not PlaceState.OFF]
    return [*people, *([session.specialist] if session.specialist is not None else [])]


async def change(uow: Uow, actor: Person, session: SpeedSession, now: datetime) -> SpeedSession:
    """Save a session with a field changed. Another time or place is told to everybody concerned.

    Args:
        session: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, changed meanwhile, begun, of `ensure_sound`, or
            ``speed_session-places_taken``: more have signed up than there would be places.
    """
    ensure_curator(actor)
    before = await found(uow, session.id, session.version)
    ensure_open(before, now)
    session = ensure_sound(session, now)
    if session == before:
        return before
    places = await uow.speed_sessions.places(session.id)
    signed = sum(one.state is PlaceState.SIGNED for one in places)
    if session.places < min(signed, before.places):
        raise Refusal("speed_session-places_taken", count=signed)
    session = await uow.speed_sessions.save(session)
    await uow.audit.add(now, actor.id, "speed_session.changed", "speed_session", session.id)
    await move_up(uow, session)
    if _whereabouts(session) != _whereabouts(before):
        people = [one for one in concerned(session, places) if one != actor.id]
        await _tell(uow, session, people, "speed_session-told_moved")
    await keep_reminders(uow, session, now)
    return session


def _whereabouts(session: SpeedSession) -> tuple[object, ...]:
    return session.starts_at, session.minutes, session.place, session.link


async def move_up(uow: Uow, session: SpeedSession) -> None:
    """Give free places to those who have waited longest; each is told at once."""
    for place in to_move_up(session, await uow.speed_sessions.places(session.id)):
        await uow.speed_sessions.put(replace(place, state=PlaceState.SIGNED))
        await _tell(uow, session, [place.person], "speed_session-told_place")


async def cancel(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> SpeedSession:
    """Call a session off; everybody concerned is told.

    Raises:
        Refusal: not the curator, changed meanwhile, or begun.
    """
    ensure_curator(actor)
    session = await found(uow, of, version)
    ensure_open(session, now)
    session = await uow.speed_sessions.save(replace(session, state=SpeedState.CANCELLED))
    await uow.audit.add(now, actor.id, "speed_session.cancelled", "speed_session", session.id)
    people = concerned(session, await uow.speed_sessions.places(session.id))
    others = [one for one in people if one != actor.id]
    await _tell(uow, session, others, "speed_session-told_cancelled")
    await keep_reminders(uow, session, now)
    return session
