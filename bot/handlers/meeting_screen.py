"""One meeting: when, where, what about, what stands in its way, and everything that can be done now."""

from __future__ import annotations

from dataclasses import dataclass

from bot import desk
from bot.handlers import meeting_record_card
from bot.handlers.meeting_draft import clash_lines
from mentoring.meeting import release
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.rules import is_remote, may_change, may_read, tells_leader
from mentoring.meeting.surroundings import Around, around
from mentoring.meeting.telling import found
from mentoring.meeting.words import held_when, leader_fact, number_fact, people_fact, state_fact
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.petition import Petition, may_see
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME = "meeting.home"
RECORD = "record.open"
"""Saying what became of a meeting when its time is over."""


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at which meeting.

    Args:
        asked: requests for release by the person they are about.
        busy: who has lessons then and is not asked for.
    """

    uow: Uow
    me: Person
    meeting: Meeting
    pair: Pair
    near: Around
    asked: dict[int, Petition]
    busy: list[int]

    @property
    def is_over(self) -> bool:
        """Whether its time is over."""
        return self.meeting.ends_at <= self.uow.now

    @property
    def may_change(self) -> bool:
        """Whether the reader may move, reword or cancel it."""
        return may_change(self.meeting, self.pair, self.me)


async def view_of(uow: Uow, me: Person, of: int | None) -> View:
    """A meeting for somebody who may know of it.

    Raises:
        Refusal: of `telling.found`.
    """
    meeting, pair = await found(uow, me, of)
    near = await around(uow, pair, meeting.starts_at)
    coming = meeting.state is MeetingState.PLANNED and meeting.ends_at > uow.now
    asked = await release.of_meeting(uow, meeting) if coming else {}
    busy = await release.to_release(uow, meeting, pair) if coming else []
    return View(uow, me, meeting, pair, near, asked, busy)


async def card(uow: Uow, me: Person, of: int | None, note: Fact = "") -> Say:
    """One meeting.

    Args:
        note: one line more, on top.

    Raises:
        Refusal: of `telling.found`.
    """
    view = await view_of(uow, me, of)
    meeting, pair = view.meeting, view.pair
    lines = _plain(view)
    if may_read(pair, me):
        if meeting.state is MeetingState.PLANNED or meeting.place or meeting.link:
            lines[1:1] = [place_line(meeting, pair)]
        lines += _inner(view)
        lines += await meeting_record_card.lines(uow, meeting, pair, me)
    facts: dict[str, Fact] = {
        "note": note,
        "title": meeting.title,
        "number": number_fact(meeting),
        "form": T(f"plan_form-{meeting.form}"),
        "lines": Lines(tuple(lines)),
    }
    back = desk.bottom(HOME) if me.id in pair.people else desk.bottom(HOME, pair.id)
    return Say("meeting-card", facts, (*_acts(view), back))


def _plain(view: View) -> list[Fact]:
    """What everybody reads who reads the programme."""
    meeting, pair = view.meeting, view.pair
    when = held_when(meeting, view.near.calendar)
    lines: list[Fact] = [
        T("meeting-line_when", {"when": when, "minutes": meeting.minutes}),
        T("meeting-line_people", {"who": people_fact(meeting)}),
    ]
    if tells_leader(pair) or meeting.leader != "mentor":
        lines.append(T("meeting-leader", {"who": leader_fact(meeting)}))
    row = view.near.row(meeting.row)
    lines.append(T("meeting-line_row", {"on": row.on}) if row else T("meeting-line_no_row"))
    state = T("meeting_state-unrecorded") if _waits(view) else state_fact(meeting)
    lines.append(T("meeting-line_state", {"state": state}))
    return lines


def _waits(view: View) -> bool:
    return view.meeting.state is MeetingState.PLANNED and view.is_over


def _inner(view: View) -> list[Fact]:
    """What is for the pair, its helper and the curator: agenda, words, what stands in the way."""
    meeting = view.meeting
    lines: list[Fact] = []
    if meeting.agenda:
        lines.append(T("meeting-agenda", {"words": meeting.agenda}))
    if meeting.state is MeetingState.CANCELLED and meeting.words:
        lines.append(T("meeting-line_words", {"words": meeting.words}))
    if meeting.state is MeetingState.PLANNED and not view.is_over:
        lines += _in_the_way(view)
    return lines


def _in_the_way(view: View) -> list[Fact]:
    clashes = view.near.clashes(view.meeting)
    lines = clash_lines(clashes, view.near)
    for person, petition in view.asked.items():
        facts: dict[str, Fact] = {"who": Name(person), "number": petition.number}
        lines.append(T(f"meeting_release-{petition.state}", facts))
    return [T("meeting-clashes", {"lines": Lines(tuple(lines))})] if lines else []


def place_line(meeting: Meeting, pair: Pair) -> T:
    """Where: a place, a link, or not yet."""
    if meeting.link or (is_remote(pair) and not meeting.place):
        link: Fact = meeting.link or T("meeting-not_yet")
        return T("meeting-line_link", {"link": link})
    return T("meeting-line_place", {"place": meeting.place or T("meeting-not_yet")})


def _acts(view: View) -> Rows:
    """What this person can do now; what is dangerous comes last."""
    meeting = view.meeting

    def button(what: str) -> Button:
        return Button(f"meeting-{what}", f"meeting.{what}", meeting.id, meeting.version)

    rows: list[tuple[Button, ...]] = []
    mine = meeting.attendee(view.me.id)
    rows += meeting_record_card.rows(meeting, view.me, view.uow)
    if meeting.link and mine is not None and not view.is_over:
        rows.append((Button("meeting-join", url=meeting.link),))
    if view.may_change:
        rows.append((button("move"), button("edit")))
    if view.may_change and view.busy:
        rows.append((button("release"),))
    if mine is not None and not view.is_over and _has_file(view):
        old = mine.taken is not None and mine.taken < meeting.sequence
        rows.append(
            (Button("meeting-ics_again" if old else "meeting-ics", "meeting.ics", meeting.id),)
        )
    rows += _petition_rows(view)
    if view.may_change:
        rows.append((button("cancel"),))
    rows.append((Button("meeting-to_pair", "pair.open", view.pair.id),))
    return tuple(rows)


def _has_file(view: View) -> bool:
    """A calendar file of what is planned; of what was cancelled only for who has it in a calendar."""
    mine = view.meeting.attendee(view.me.id)
    planned = view.meeting.state is MeetingState.PLANNED
    return planned or (mine is not None and mine.taken is not None)


def _petition_rows(view: View) -> Rows:
    return tuple(
        (Button("meeting-to_petition", "petition.open", one.id, facts={"number": one.number}),)
        for one in view.asked.values()
        if may_see(one, view.pair, view.me)
    )
