"""A speed session in words: what, with whom, when, where, and how a place in it stands (2.4)."""

from __future__ import annotations

from bot.calendar_words import Moment, clock_words, moment_fact, moment_short
from mentoring.say import Fact, Lines, Name, T
from mentoring.speed_session import (
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    Told,
    in_turn,
)
from storage.uow import Uow


async def facts_of(uow: Uow, session: SpeedSession) -> dict[str, Fact]:
    """What every screen of a session says."""
    specialist, when = await specialist_fact(uow, session), when_fact(uow, session)
    lines: list[Fact] = [
        specialist,
        when,
        T("speed_session-line_where", {"where": where_fact(session)}),
    ]
    if session.areas:
        areas = Lines(tuple(T(f"competence-area_{one}") for one in session.areas), ", ")
        lines.append(T("speed_session-line_areas", {"areas": areas}))
    return {
        "topic": session.topic,
        "specialist": specialist,
        "when": when,
        "lines": Lines(tuple(lines)),
    }


async def specialist_fact(uow: Uow, session: SpeedSession) -> Fact:
    """With whom: a colleague by name, somebody from outside with the organisation."""
    if session.specialist is not None:
        person = await uow.people.find(session.specialist)
        position = (person.position if person else None) or ""
        facts: dict[str, Fact] = {"who": Name(session.specialist, full=True), "position": position}
        return T("speed_session-colleague", facts) if position else facts["who"]
    partner = await uow.partners.get(session.partner) if session.partner is not None else None
    organisation = partner.name if partner else session.organisation
    return T("speed_session-guest", {"who": session.specialist_name, "organisation": organisation})


def moment_of(uow: Uow, session: SpeedSession) -> Moment:
    """When it begins, by the school's clock."""
    here = session.starts_at.astimezone(uow.zone)
    return Moment(here.date(), here.time())


def when_fact(uow: Uow, session: SpeedSession) -> T:
    """Day, hour and how long."""
    today = uow.now.astimezone(uow.zone).date()
    ends = clock_words(session.ends_at.astimezone(uow.zone).time())
    when = moment_fact(moment_of(uow, session), today)
    return T("speed_session-when", {"when": when, "until": ends})


def when_short(uow: Uow, session: SpeedSession) -> T:
    """Day and hour for a button."""
    return moment_short(moment_of(uow, session), uow.now.astimezone(uow.zone).date())


def where_fact(session: SpeedSession) -> Fact:
    """A room, or that it is online: the address itself is a button."""
    if session.link and session.place:
        return T("speed_session-where_both", {"place": session.place})
    return T("speed_session-where_link") if session.link else session.place


def standing(uow: Uow, session: SpeedSession, places: list[Place], mine: Place | None) -> T:
    """Where it stands for its reader: signed up, in the queue, free places, over."""
    if session.state is SpeedState.CANCELLED:
        return T("speed_session-stands_cancelled")
    signed = in_turn(places, PlaceState.SIGNED)
    waiting = in_turn(places, PlaceState.WAITING)
    begun = uow.now >= session.starts_at
    if mine is not None and mine.state is PlaceState.SIGNED:
        return T("speed_session-stands_was" if begun else "speed_session-stands_signed")
    if begun:
        over = uow.now >= session.ends_at or session.state is SpeedState.HELD
        return T("speed_session-stands_over" if over else "speed_session-stands_goes_on")
    if mine is not None and mine.state is PlaceState.WAITING:
        place = [one.id for one in waiting].index(mine.id) + 1
        return T("speed_session-stands_waiting", {"place": place})
    free = session.places - len(signed)
    if free > 0:
        return T("speed_session-stands_free", {"count": free})
    return T("speed_session-stands_full", {"count": len(waiting)})


def told_fact(told: Told, group: str) -> Fact:
    """An answer: a ready one in words, own words quoted as they are.

    Args:
        group: ``took`` or ``step``.
    """
    if told.words:
        return told.words
    if not told.code:
        return T("common-not_given")
    return T(
        f"speed_session_took-{told.code}" if group == "took" else f"speed_session_step-{told.code}"
    )
