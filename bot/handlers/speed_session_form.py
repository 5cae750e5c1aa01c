"""Screens of opening a speed session: one question each, and the preview (2.4)."""

from __future__ import annotations

from datetime import date

from bot.calendar_words import Moment, moment_chips
from bot.handlers import calendar as month
from bot.handlers.form_screen import in_rows
from bot.handlers.speed_session_draft import CHANGED, Draft
from bot.handlers.speed_session_words import facts_of
from mentoring.competence import AREAS
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import calendar_of
from mentoring.speed_session import Audience, SpeedSession
from mentoring.speed_session_make import concerned, invited
from mentoring.speed_session_typed import LIMITS, PLACES
from mentoring.timetable import clashes
from storage.uow import Uow

MINUTES = (15, 20, 30, 45, 60)
SIZES = (1, 3, 5, 10, 15, 20, 30)
FROM_LESSON = 4
"""Nobody meets between earlier lessons: chips of hours begin after this one."""


def button(draft: Draft, key: str, do: str, arg: str = "", **facts: Fact) -> Button:
    """A button of the draft as it is now."""
    return Button(key, do, draft.of, draft.number, arg, facts)


def bottom(draft: Draft) -> tuple[Button, ...]:
    """The way out of a question: to the preview if there is one, or out of it all."""
    if draft.missing() is None:
        return (button(draft, "common-back", "speed.preview"), Button("common-home", "home"))
    return (button(draft, "common-cancel", "speed.drop"), Button("common-home", "home"))


async def question(uow: Uow, draft: Draft, field: str, shown: str = "") -> Say:
    """Ask for one thing.

    Args:
        shown: of a day, the month to be shown.
    """
    facts: dict[str, Fact] = {"limit": LIMITS.get(_limit_of(field), 0)}
    rows: Rows = ()
    match field:
        case "specialist":
            rows = ((button(draft, "speed_session-outside", "speed.outside"),),)
        case "organisation":
            rows = await _partners(uow, draft)
        case "day":
            rows = await _month(uow, draft, shown)
            facts["legend"] = month.legend()
        case "clock":
            rows = await _clocks(uow, draft)
        case "minutes":
            rows = _chips(draft, "minutes", MINUTES)
        case "places":
            facts |= {"low": PLACES[0], "high": PLACES[1]}
            rows = _chips(draft, "places", SIZES)
        case "areas":
            rows = _areas(draft)
        case "audience":
            rows = tuple(
                (button(draft, f"speed_session_audience-{one}", "speed.put", f"audience.{one}"),)
                for one in Audience
            )
    return Say(f"speed_session_ask-{field}", facts, (*rows, bottom(draft)))


def _limit_of(field: str) -> str:
    return {"outside": "specialist_name", "where": "place"}.get(field, field)


async def _partners(uow: Uow, draft: Draft) -> Rows:
    """The school's partners; another organisation is typed."""
    some = [one for one in await uow.partners.all() if not one.archived][:8]
    return tuple(
        (button(draft, "partner-row", "speed.partner", str(one.id), name=one.name),) for one in some
    )


async def _month(uow: Uow, draft: Draft, shown: str) -> Rows:
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    start = shown or (draft.day[:7].replace("-", "") if draft.day else "")
    return month.month_rows(calendar, today, start, "speed.day", draft.of, draft.number)


async def _clocks(uow: Uow, draft: Draft) -> Rows:
    """After which lesson."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    day = date.fromisoformat(draft.day)
    moments = [
        Moment(day, bell.ends, bell.number)
        for bell in calendar.bells
        if bell.number >= FROM_LESSON and calendar.at(day, bell.ends) > uow.now
    ]
    return moment_chips(moments, today, "speed.clock", draft.of, draft.number)


def _chips(draft: Draft, field: str, numbers: tuple[int, ...]) -> Rows:
    chips = [
        button(draft, f"speed_session-{field}", "speed.put", f"{field}.{one}", count=one)
        for one in numbers
    ]
    return tuple(in_rows(chips, 3))


def _areas(draft: Draft) -> Rows:
    toggles = []
    for code in AREAS:
        on = code in draft.areas
        key = "people-toggle_on" if on else "people-toggle_off"
        label = T(f"competence-area_{code}")
        toggles.append(button(draft, key, "speed.area", f"{code}.{int(not on)}", label=label))
    return (*in_rows(toggles, 2), (button(draft, "common-done", "speed.preview"),))


def found(draft: Draft, people: list[Person], count: int) -> Say:
    """Colleagues by part of a name."""
    rows = tuple(
        (button(draft, "speed_session-person", "speed.who", str(one.id), who=Name(one.id)),)
        for one in people
    )
    outside = (button(draft, "speed_session-outside", "speed.outside"),)
    return Say("speed_session-found", {"count": count}, (*rows, outside, bottom(draft)))


async def preview(uow: Uow, me: Person, draft: Draft, before: SpeedSession | None) -> Say:
    """Everything at a glance, who will be told, and what can still be changed."""
    session = draft.session(me, uow, before)
    facts = await facts_of(uow, session)
    facts["audience"] = T(f"speed_session_audience-{session.audience}")
    facts["places"] = session.places
    facts["clash"] = Lines(tuple(await _clash(uow, session)))
    fields = CHANGED if before else ("topic", "specialist", *CHANGED[1:])
    change = [button(draft, f"speed_session_field-{one}", "speed.field", one) for one in fields]
    if before:
        people = concerned(session, await uow.speed_sessions.places(session.id))
        facts["count"] = len([one for one in people if one != me.id])
    else:
        facts["count"] = len(await invited(uow, session))
    key = "speed_session-preview_change" if before else "speed_session-preview"
    label = "speed_session-save" if before else "speed_session-publish"
    send = (button(draft, label, "speed.publish"),)
    drop = (button(draft, "common-cancel", "speed.drop"), Button("common-home", "home"))
    return Say(key, facts, (send, *in_rows(change, 2), drop))


async def _clash(uow: Uow, session: SpeedSession) -> list[Fact]:
    """Whose lessons it would fall into: a clash is named before saving (1.4)."""
    calendar = await calendar_of(uow)
    people = [one.id for one in await invited(uow, session)]
    who = {*people, *([session.specialist] if session.specialist else [])}
    weeks = await uow.timetable.of_many(who)
    busy = {one for one in who if clashes(weeks[one], session.starts_at, session.minutes, calendar)}
    lines: list[Fact] = []
    if session.specialist in busy:
        lines.append(T("speed_session-clash_specialist"))
    count = len(busy - {session.specialist})
    if count:
        lines.append(T("speed_session-clash", {"count": count}))
    if calendar.is_off(calendar.local(session.starts_at).date()):
        lines.append(T("speed_session-day_off"))
    return lines
