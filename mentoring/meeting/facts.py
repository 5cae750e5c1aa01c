"""What is known of a pair's meetings, in numbers and by rows of its plan (annex 1; bars 9, 13)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.pair.nouns import Side

if TYPE_CHECKING:
    from storage.uow import Uow


class RowMark(StrEnum):
    """Where a row of the plan stands. Words are ``meeting_row-<code>``."""

    NONE = "none"  # nothing planned
    PLANNED = "planned"
    WAITS = "waits"  # its time is over, nobody has said what became of it
    HELD = "held"
    NOT_HELD = "not_held"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class RowState:
    """One row of a plan and the meetings that carry it out.

    Args:
        on: day of the meeting the mark is about, by the school's clock.
        at: its moment.
        meetings: all of the row that were not cancelled, the earliest first.
    """

    mark: RowMark = RowMark.NONE
    on: date | None = None
    at: datetime | None = None
    meetings: tuple[Meeting, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether the event took place."""
        return self.mark is RowMark.HELD

    @property
    def needs_meeting(self) -> bool:
        """Whether nothing carries the row out, nor is going to."""
        return self.mark in (RowMark.NONE, RowMark.NOT_HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """Meetings of one pair in numbers.

    Args:
        planned: still ahead.
        waits: over, and nobody has said what became of them.
        minutes: of those held.
        attended: presences of mentees at those held, out of `expected`.
        reflections: how many were thought over, by side.
        rows_held: keys of the plan's rows that took place.
        last_held: when the last one that took place began.
        last_event: when the last one began that took place or is disputed; what a silence is counted from.
        next_at: when the nearest one ahead begins.
    """

    planned: int = 0
    waits: int = 0
    held: int = 0
    not_held: int = 0
    disputed: int = 0
    minutes: int = 0
    attended: int = 0
    expected: int = 0
    reflections: Mapping[Side, int] = field(default_factory=dict, hash=False)
    rows_held: frozenset[int] = frozenset()
    last_held: datetime | None = None
    last_event: datetime | None = None
    next_at: datetime | None = None


_ORDER = (
    RowMark.HELD,
    RowMark.DISPUTED,
    RowMark.WAITS,
    RowMark.PLANNED,
    RowMark.NOT_HELD,
    RowMark.NONE,
)
"""Of several meetings of one row the first of these says where it stands."""


def mark_of(meeting: Meeting, now: datetime) -> RowMark:
    """Where a meeting stands, as its row shows it."""
    if meeting.state is MeetingState.PLANNED:
        return RowMark.WAITS if meeting.ends_at <= now else RowMark.PLANNED
    if meeting.state is MeetingState.CANCELLED:
        return RowMark.NONE
    return RowMark(meeting.state.value)


def states_of(meetings: Iterable[Meeting], now: datetime) -> dict[int, RowState]:
    """By key of a row where it stands; rows without a meeting are not among them."""
    found: dict[int, RowState] = {}
    by_row: dict[int, list[Meeting]] = {}
    for one in meetings:
        if one.row and one.state is not MeetingState.CANCELLED:
            by_row.setdefault(one.row, []).append(one)
    for key, many in by_row.items():
        many.sort(key=lambda one: one.starts_at)
        mark = min((mark_of(one, now) for one in many), key=_ORDER.index)
        shown = [one for one in many if mark_of(one, now) is mark]
        # Of what is ahead the nearest counts, of what lies behind the last.
        chosen = shown[0] if mark is RowMark.PLANNED else shown[-1]
        zone = now.tzinfo
        on = chosen.starts_at.astimezone(zone).date()
        found[key] = RowState(mark, on, chosen.starts_at, tuple(many))
    return found


async def row_states(uow: Uow, pair: int) -> dict[int, RowState]:
    """By key of a plan's row where it stands; a row without a meeting is not among them."""
    now = uow.now.astimezone(uow.zone)
    return states_of(await uow.meetings.of_pair(pair), now)


def counted(facts: MeetingFacts, one: Meeting, now: datetime) -> MeetingFacts:
    """The facts with one meeting more."""
    match mark_of(one, now):
        case RowMark.PLANNED:
            near = min(one.starts_at, facts.next_at or one.starts_at)
            return replace(facts, planned=facts.planned + 1, next_at=near)
        case RowMark.WAITS:
            return replace(facts, waits=facts.waits + 1)
        case RowMark.NOT_HELD:
            return replace(facts, not_held=facts.not_held + 1)
        case RowMark.DISPUTED:
            last = max(one.starts_at, facts.last_event or one.starts_at)
            return replace(facts, disputed=facts.disputed + 1, last_event=last)
        case RowMark.HELD:
            return _with_held(facts, one)
        case _:
            return facts


def _with_held(facts: MeetingFacts, one: Meeting) -> MeetingFacts:
    mentees = [two for two in one.attendees if two.side is Side.MENTEE]
    return replace(
        facts,
        held=facts.held + 1,
        minutes=facts.minutes + one.minutes,
        attended=facts.attended + sum(two.attended for two in mentees),
        expected=facts.expected + len(mentees),
        rows_held=facts.rows_held | ({one.row} if one.row else set()),
        last_held=max(one.starts_at, facts.last_held or one.starts_at),
        last_event=max(one.starts_at, facts.last_event or one.starts_at),
    )


async def facts_of(uow: Uow, pairs: Collection[int]) -> dict[int, MeetingFacts]:
    """The numbers of these pairs; one without a meeting has zeros. Three queries however many pairs."""
    found = dict.fromkeys(pairs, MeetingFacts())
    meetings = await uow.meetings.of_pairs(pairs) if pairs else []
    held: dict[int, Meeting] = {}
    for one in meetings:
        found[one.pair] = counted(found[one.pair], one, uow.now)
        if one.state is MeetingState.HELD:
            held[one.id] = one
    thought: dict[int, dict[Side, int]] = {}
    for reflection in await uow.meetings.reflections(held) if held else ():
        meeting = held[reflection.meeting]
        who = meeting.attendee(reflection.person)
        if who is not None:
            sides = thought.setdefault(meeting.pair, {})
            sides[who.side] = sides.get(who.side, 0) + 1
    return {pair: replace(one, reflections=thought.get(pair, {})) for pair, one in found.items()}
