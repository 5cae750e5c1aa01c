"""Screens of speed sessions: the list, one session with what its reader can do, its outcome (2.4)."""

from __future__ import annotations

from collections.abc import Sequence

from bot import desk
from bot.handlers.speed_session_words import facts_of, standing, when_fact, when_short
from mentoring.people import Person, Role
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.speed_session import (
    Place,
    PlaceState,
    SpeedSession,
    SpeedState,
    counts_of,
    in_turn,
    is_invited,
    may_run,
    may_see,
    reads_took,
)
from storage.uow import Uow

HOME = "speed.home"
PAST = "past"


def place_in(places: Sequence[Place], person: int) -> Place | None:
    """Somebody's own place, unless it was given back."""
    mine = next((one for one in places if one.person == person), None)
    return None if mine is None or mine.state is PlaceState.OFF else mine


async def home_screen(uow: Uow, me: Person, arg: str = "") -> Say:
    """Sessions to come and, apart, those that were.

    Args:
        arg: number of the page; with `PAST` before it, of those that were.
    """
    past = arg.startswith(PAST)
    sessions = await (_past(uow, me) if past else _coming(uow, me))
    shown = desk.page_of(sessions, arg.removeprefix(PAST))
    places = await uow.speed_sessions.places_of([one.id for one in shown.items])
    lines, rows = [], []
    for number, one in enumerate(shown.items, 1):
        theirs = places.get(one.id, [])
        facts: dict[str, Fact] = {
            "number": str(number),
            "topic": one.topic,
            "when": when_fact(uow, one),
            "stands": standing(uow, one, theirs, place_in(theirs, me.id)),
        }
        lines.append(T("speed_session-list_line", facts))
        label: dict[str, Fact] = {"number": str(number), "when": when_short(uow, one)}
        rows.append((Button("speed_session-list_row", "speed.open", of=one.id, facts=label),))
    empty = "past" if past else "curator" if me.has(Role.CURATOR) else "coming"
    body = Lines(tuple(lines), "\n\n") if lines else T(f"speed_session_empty-{empty}")
    facts = {
        "body": body,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages, prefix=PAST if past else "")
    bottom = desk.bottom(HOME) if past else (Button("common-home", "home"),)
    key = "speed_session-list_past" if past else "speed_session-list"
    tools = () if past else await _tools(uow, me)
    return Say(key, facts, (*rows, *turner, *tools, bottom))


async def _coming(uow: Uow, me: Person) -> list[SpeedSession]:
    """What is to come; for who marks, also what waits for it."""
    coming = [one for one in await uow.speed_sessions.coming(uow.now) if await _sees(uow, one, me)]
    unmarked = [
        one for one in await _past(uow, me) if one.state is SpeedState.OPEN and may_run(one, me)
    ]
    return [*unmarked[::-1], *coming]


async def _sees(uow: Uow, session: SpeedSession, me: Person) -> bool:
    if may_run(session, me) or is_invited(session, me):
        return True
    return may_see(session, me, place_in(await uow.speed_sessions.places(session.id), me.id))


async def _past(uow: Uow, me: Person) -> list[SpeedSession]:
    """What was: for the curator everything, otherwise one's own."""
    everything = me.has(Role.CURATOR)
    found = await (uow.speed_sessions.all() if everything else uow.speed_sessions.of_person(me.id))
    return [one for one in found if one.state is not SpeedState.OPEN or one.starts_at <= uow.now]


async def _tools(uow: Uow, me: Person) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if me.has(Role.CURATOR):
        rows.append((Button("speed_session-new", "speed.new"),))
        wishes = len(await uow.speed_sessions.wishes())
        if wishes:
            facts: dict[str, Fact] = {"count": wishes}
            rows.append((Button("speed_session-to_wishes", "speed.wishes", facts=facts),))
    if await _past(uow, me):
        rows.append((Button("speed_session-to_past", HOME, arg=PAST),))
    return tuple(rows)


async def card(uow: Uow, me: Person, session: SpeedSession) -> Say:
    """One session as its reader may see it."""
    places = await uow.speed_sessions.places(session.id)
    mine = place_in(places, me.id)
    facts = await facts_of(uow, session)
    facts["stands"] = standing(uow, session, places, mine)
    lines = _for_runner(uow, me, session, places) if may_run(session, me) else []
    facts["more"] = Lines(tuple(lines))
    back = desk.bottom(HOME, arg=PAST if session.starts_at <= uow.now else "")
    rows = (*_own_rows(uow, me, session, places, mine), *_runner_rows(uow, me, session, places))
    return Say("speed_session-card", facts, (*rows, back))


def _for_runner(uow: Uow, me: Person, session: SpeedSession, places: Sequence[Place]) -> list[Fact]:
    """Who takes part and what has come of it."""
    counts = counts_of(places)
    lines: list[Fact] = []
    for state, key in (
        (PlaceState.SIGNED, "speed_session-line_signed"),
        (PlaceState.WAITING, "speed_session-line_waiting"),
    ):
        if state is PlaceState.WAITING and uow.now >= session.starts_at:
            continue
        people = Lines(tuple(Name(one.person) for one in in_turn(places, state)), ", ")
        if people.items:
            lines.append(T(key, {"who": people, "count": len(people.items)}))
    if not lines and session.state is SpeedState.OPEN:
        lines.append(T("speed_session-line_nobody"))
    if session.state is SpeedState.HELD and me.has(Role.CURATOR):
        facts: dict[str, Fact] = {
            "came": counts.came,
            "answered": counts.answered,
            "did": counts.did,
            "wishes": counts.wishes,
        }
        lines.append(T("speed_session-line_outcome", facts))
    elif session.state is SpeedState.HELD:
        lines.append(T("speed_session-line_came", {"count": counts.came}))
    return lines


def _own_rows(
    uow: Uow, me: Person, session: SpeedSession, places: Sequence[Place], mine: Place | None
) -> Rows:
    """Taking part: before it a place, after it what one took away."""
    rows: list[tuple[Button, ...]] = []
    begun = uow.now >= session.starts_at
    if session.state is SpeedState.CANCELLED:
        return ()
    takes_part = mine is not None and mine.state is PlaceState.SIGNED
    if session.link and uow.now < session.ends_at and (takes_part or may_run(session, me)):
        rows.append((Button("speed_session-join", url=session.link),))
    if not begun and mine is not None:
        rows.append((Button("speed_session-off", "speed.off", of=session.id),))
    elif not begun and is_invited(session, me):
        free = len(in_turn(places, PlaceState.SIGNED)) < session.places
        key = "speed_session-on" if free else "speed_session-queue"
        rows.append((Button(key, "speed.on", of=session.id),))
    if begun and mine is not None and mine.may_answer:
        done = mine.answered_at is not None
        key = "speed_session-my_answer" if done else "speed_session-answer_now"
        rows.append((Button(key, "speed.answer" if done else "speed.took", of=mine.id),))
    return tuple(rows)


def _runner_rows(uow: Uow, me: Person, session: SpeedSession, places: Sequence[Place]) -> Rows:
    """What the curator and the specialist can do."""
    if session.state is SpeedState.CANCELLED or not may_run(session, me):
        return ()
    rows: list[tuple[Button, ...]] = []
    of, version = session.id, session.version
    if uow.now >= session.starts_at and any(one.state is not PlaceState.OFF for one in places):
        held = session.state is SpeedState.HELD
        key = "speed_session-mark_again" if held else "speed_session-mark"
        rows.append((Button(key, "speed.mark", of, version),))
    readable = [one for one in places if one.answered_at and reads_took(session, one, me)]
    if readable:
        facts: dict[str, Fact] = {"count": len(readable)}
        rows.append((Button("speed_session-answers", "speed.answers", of, facts=facts),))
    if me.has(Role.CURATOR):
        if places:
            rows.append((Button("speed_session-paper", "speed.paper", of),))
        if uow.now < session.starts_at:
            edit = Button("speed_session-edit", "speed.edit", of, version)
            rows.append((edit, Button("speed_session-cancel", "speed.cancel", of, version)))
    return tuple(rows)
