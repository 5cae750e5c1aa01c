"""Reminders of speed sessions: the morning, a quarter of an hour before, what came of it (bar 8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Role
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import Item, Pace, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, Fact, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.speed_session import Place, PlaceState, SpeedSession, SpeedState

if TYPE_CHECKING:
    from storage.uow import Uow

QUARTER = timedelta(minutes=15)
DID_AFTER = 7
"""Days after which it is asked what was done."""
OF_USE = timedelta(days=30)
"""So long after a session its questions still make sense."""


def wanted_of(
    session: SpeedSession, places: Iterable[Place], calendar: SchoolCalendar
) -> list[Wanted]:
    """Every reminder of a session as it stands now."""
    if session.state is SpeedState.CANCELLED:
        return []
    many = list(places)
    going = [one.person for one in many if one.state is PlaceState.SIGNED]
    if session.specialist is not None:
        going.append(session.specialist)
    found: list[Wanted] = []
    if session.state is SpeedState.OPEN:
        for person in going:
            found += _before(session, person, calendar)
        found += _marking(session, calendar)
    for place in many:
        if place.may_answer:
            found += _after(session, place, calendar)
    return found


def _stamp(session: SpeedSession, calendar: SchoolCalendar) -> str:
    """What has moved is reminded of anew."""
    return f"{calendar.local(session.starts_at):%Y%m%d%H%M}"


def _before(session: SpeedSession, person: int, calendar: SchoolCalendar) -> list[Wanted]:
    """The morning of the day; where there is a link, it comes when it is needed."""
    day, stamp = calendar.local(session.starts_at).date(), _stamp(session, calendar)
    found = [Wanted(person=person, key=f"day-{stamp}", on=day, back=True, until=session.starts_at)]
    if session.link:
        soon = Wanted(
            person=person,
            key=f"soon-{stamp}",
            pace=Pace.AT_ONCE,
            at=session.starts_at - QUARTER,
            back=True,
            until=session.ends_at,
        )
        found.append(soon)
    return found


def _marking(session: SpeedSession, calendar: SchoolCalendar) -> list[Wanted]:
    """Who came: asked of the curator who called it and of the specialist, whoever is first."""
    who = {session.made_by, session.specialist} - {None}
    stamp = _stamp(session, calendar)
    return [
        Wanted(
            person=one,
            key=f"mark-{stamp}",
            pace=Pace.AT_ONCE,
            at=session.ends_at,
            until=session.ends_at + OF_USE,
        )
        for one in sorted(one for one in who if one is not None)
    ]


def _after(session: SpeedSession, place: Place, calendar: SchoolCalendar) -> list[Wanted]:
    """What was taken away: when it is known who came, otherwise the next morning; a week later, once."""
    day = calendar.local(session.starts_at).date()
    until = session.ends_at + OF_USE
    found: list[Wanted] = []
    if place.answered_at is None:
        marked = session.marked_at
        if marked is not None and calendar.local(marked).date() == day:
            ask = Wanted(person=place.person, key="took", pace=Pace.AT_ONCE, at=marked, until=until)
        else:
            ask = Wanted(person=place.person, key="took", on=day + timedelta(days=1), until=until)
        found.append(ask)
    if place.did is None:
        on = day + timedelta(days=DID_AFTER)
        found.append(Wanted(person=place.person, key="did", on=on, until=until))
    return found


def is_time_to_tell(session: SpeedSession, place: Place, now: datetime) -> bool:
    """Whether a week has passed, so that something can have been done."""
    return place.did is not None or now >= session.ends_at + timedelta(days=DID_AFTER - 1)


async def keep_reminders(uow: Uow, session: SpeedSession, now: datetime) -> None:
    """Make the reminders of a session what they ought to be; call it whenever it changes."""
    wanted = wanted_of(session, await uow.speed_sessions.places(session.id), await calendar_of(uow))
    await keep(uow, Topic(ReminderKind.SPEED, session.id), wanted, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> dict[int, Item]:
    """What each reminder says now; what is settled by now says nothing."""
    found: dict[int, Item] = {}
    for of in {row.topic.of for row in rows}:
        session = await uow.speed_sessions.get(of)
        if session is None or session.state is SpeedState.CANCELLED:
            continue
        places = {one.person: one for one in await uow.speed_sessions.places(of)}
        for row in rows:
            item = None
            if row.topic.of == of:
                item = await _item(uow, session, places.get(row.person), row)
            if item is not None:
                found[row.id] = item
    return found


async def _item(uow: Uow, session: SpeedSession, place: Place | None, row: Reminder) -> Item | None:
    what = row.key.partition("-")[0]
    if what in ("day", "soon"):
        return _near(session, place, row, session.starts_at.astimezone(uow.zone))
    if what == "mark":
        reader = await uow.people.find(row.person)
        runs = reader is not None and (reader.has(Role.CURATOR) or reader.id == session.specialist)
        if session.state is not SpeedState.OPEN or not runs:
            return None
        button = Button("speed_session-mark", "speed.mark", of=session.id)
        return Item(T("speed_session-remind_mark"), button)
    if place is None or not place.may_answer:
        return None
    if what == "took" and place.answered_at is None:
        button = Button("speed_session-answer", "speed.took", of=place.id)
        return Item(T("speed_session-remind_took"), button)
    if what == "did" and place.did is None:
        button = Button("speed_session-answer", "speed.did", of=place.id)
        return Item(T("speed_session-remind_did"), button)
    return None


def _near(
    session: SpeedSession, place: Place | None, row: Reminder, local: datetime
) -> Item | None:
    """A session is near: for those who take part; a link is a button of its own.

    Args:
        local: when it begins, by the school's clock.
    """
    what = row.key.partition("-")[0]
    signed = place is not None and place.state is PlaceState.SIGNED
    leads = row.person == session.specialist
    if session.state is not SpeedState.OPEN or not (signed or leads):
        return None
    facts: dict[str, Fact] = {"day": local.date(), "time": f"{local:%H:%M}"}
    line = T("speed_session-remind_day" if what == "day" else "speed_session-remind_soon", facts)
    button = Button("speed_session-look", "speed.open", of=session.id)
    first: list[Button] = []
    if what == "soon" and session.link:
        first.append(Button("speed_session-join", url=session.link))
    acts = [(*first, button)]
    if signed and what == "day":
        acts.append((Button("speed_session-off", "speed.off", of=session.id),))
    return Item(line, button, tuple(acts))
