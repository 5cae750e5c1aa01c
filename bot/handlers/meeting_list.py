"""Lists of meetings: what is to be recorded first, then what is next, then what is past; mine or a pair's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot import desk
from bot.handlers.meeting_draft import pairs_of
from bot.handlers.meeting_new import with_whom
from bot.handlers.meeting_screen import HOME, RECORD
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.record import sides
from mentoring.meeting.rules import may_plan, may_see
from mentoring.meeting.words import held_short, people_fact, state_fact
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from storage.uow import Uow

TABS = ("next", "past")
YEAR = timedelta(days=400)
MOST_PAIRS = 3
"""Pairs that have a button of their own for planning."""
LABEL = 20


async def listing(uow: Uow, me: Person, arg: str = "", of: int | None = None) -> Say:
    """One of the two lists.

    Args:
        arg: tab and page: ``past.2``.
        of: a pair; ``None``: everything I am in.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    which, _, page = arg.partition(".")
    which = which if which in TABS else TABS[0]
    pair = await _pair(uow, me, of)
    held = _split(await _all(uow, me, pair), uow)
    shown = desk.page_of(held[which], page)
    calendar = await calendar_of(uow)
    rows = tuple((_row(one, me, uow, calendar),) for one in shown.items)
    facts: dict[str, Fact] = {
        "name": T(f"meeting_list-{which}"),
        "open": sum(_is_open(one, uow) for one in held["next"]) if pair is None else 0,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
        "lines": Lines(tuple(_line(one, me, uow, calendar) for one in shown.items))
        if shown.total
        else T(f"meeting_empty-{which}"),
        "pair": "" if pair is None else T("meeting-list_of_pair", {"number": str(pair.id)}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages, of, prefix=f"{which}.")
    lead = await _lead(uow, me, pair, held["next"])
    bottom = desk.bottom("pair.open", of) if of else (Button("common-home", "home"),)
    return Say("meeting-list", facts, (*rows, *turner, *lead, _tabs(held, which, of), bottom))


async def _pair(uow: Uow, me: Person, of: int | None) -> Pair | None:
    if of is None:
        return None
    pair = await uow.pairs.get(of)
    if pair is None:
        raise Refusal("common-changed")
    if not may_see(pair, me):
        raise Refusal("common-not_allowed")
    return pair


async def _all(uow: Uow, me: Person, pair: Pair | None) -> Sequence[Meeting]:
    if pair is not None:
        return await uow.meetings.of_pair(pair.id)
    return await uow.meetings.of_person(me.id, uow.now - YEAR, uow.now + YEAR)


def _is_open(one: Meeting, uow: Uow) -> bool:
    """Whether its time is over and nobody has said what became of it."""
    return one.state is MeetingState.PLANNED and one.ends_at <= uow.now


def _split(meetings: Sequence[Meeting], uow: Uow) -> dict[str, list[Meeting]]:
    """By tab: the earliest to come first, with what waits to be recorded on top; the latest past first."""
    planned = [one for one in meetings if one.state is MeetingState.PLANNED]
    past = [one for one in meetings if one.state is not MeetingState.PLANNED]
    return {"next": planned, "past": past[::-1]}


def _line(one: Meeting, me: Person, uow: Uow, calendar: SchoolCalendar) -> T:
    """When, what, in which form, with whom; of what is past, how it ended."""
    state = T("meeting_state-unrecorded") if _is_open(one, uow) else state_fact(one)
    plain = one.state is MeetingState.PLANNED and not _is_open(one, uow)
    facts: dict[str, Fact] = {
        "when": held_short(one, calendar),
        "title": one.title,
        "form": T(f"plan_form-{one.form}"),
        "who": people_fact(one, me.id),
        "state": "" if plain else T("meeting-row_state", {"state": state}),
    }
    return T("meeting-row_line", facts)


def _row(one: Meeting, me: Person, uow: Uow, calendar: SchoolCalendar) -> Button:
    title = one.title if len(one.title) <= LABEL else one.title[:LABEL].rstrip() + "…"
    facts: dict[str, Fact] = {
        "when": held_short(one, calendar),
        "title": title,
    }
    if _is_open(one, uow):
        is_mine = one.attendee(me.id) in sides(one)
        do = RECORD if is_mine else "meeting.open"
        return Button("meeting-row_open", do, one.id, one.version, facts=facts)
    return Button("meeting-row_next", "meeting.open", one.id, facts=facts)


async def _lead(uow: Uow, me: Person, pair: Pair | None, coming: Sequence[Meeting]) -> Rows:
    """Planning, and all of what is to come as one calendar file."""
    if pair is not None:
        mine = [pair] if may_plan(pair, me) else []
    else:
        mine = await pairs_of(uow, me)
    rows: list[tuple[Button, ...]] = []
    if 1 < len(mine) <= MOST_PAIRS:
        rows += with_whom(mine, me)
    elif mine:
        of = mine[0].id if len(mine) == 1 else None
        rows.append((Button("meeting-new", "meeting.new", of),))
    if mine:
        add = Button("meeting_record-add", "record.add", mine[0].id if len(mine) == 1 else None)
        rows.append((add,))
    if pair is None and any(one.ends_at > uow.now for one in coming):
        rows.append((Button("meeting-ics_all", "meeting.ics"),))
    return tuple(rows)


def _tabs(held: dict[str, list[Meeting]], which: str, of: int | None) -> tuple[Button, ...]:
    return tuple(
        Button(
            "meeting-tab_on" if one == which else "meeting-tab",
            HOME,
            of,
            arg=one,
            facts={"name": T(f"meeting_list-{one}"), "count": str(len(held[one]))},
        )
        for one in TABS
    )
