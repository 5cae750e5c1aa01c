"""What fills the programme's table by itself: what was held, who was there, what they wrote (annex 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentoring.meeting.facts import RowMark, RowState, states_of
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection
from mentoring.meeting.record import came, is_group, onward_fact, readable, went_fact
from mentoring.pair.nouns import Pair, Side
from mentoring.say import Fact, Lines, Name, T

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Journal:
    """Meetings of a pair beside its plan.

    Args:
        rows: by key of a row.
        outside: held without belonging to a row, the earliest first.
        words: by meeting, what its people wrote and the reader may read.
    """

    rows: Mapping[int, RowState] = field(default_factory=dict)
    outside: tuple[Meeting, ...] = ()
    words: Mapping[int, Sequence[Reflection]] = field(default_factory=dict)

    def state(self, key: int) -> RowState:
        """Where a row stands."""
        return self.rows.get(key, RowState())


async def journal_of(uow: Uow, pair: Pair, reader: int | None, keys: Sequence[int]) -> Journal:
    """The journal as somebody may read it.

    Args:
        reader: person id; ``None``: the program itself.
        keys: of the plan's rows; a meeting of a row that is no more stands outside the plan.
    """
    now = uow.now.astimezone(uow.zone)
    meetings = await uow.meetings.of_pair(pair.id)
    known = set(keys)
    inside = [one for one in meetings if one.row in known]
    held = [one for one in meetings if one.state is MeetingState.HELD]
    outside = tuple(one for one in held if one.row not in known)
    words: dict[int, list[Reflection]] = {}
    if held:
        found = await uow.meetings.reflections([one.id for one in held])
        for one in readable(found, pair, reader):
            words.setdefault(one.meeting, []).append(one)
    return Journal(states_of(inside, now), outside, words)


def state_fact(state: RowState, planned: object = None) -> T | None:
    """Where a row stands, in a few words; ``None``: nothing is planned yet.

    Args:
        planned: day of the row; the meeting's own day is told only if it differs.
    """
    if state.mark is RowMark.NONE or state.on is None:
        return None
    same = state.on == planned
    facts: dict[str, Fact] = {} if same else {"on": f"{state.on:%d.%m.%Y}"}
    return T(f"meeting_row{'' if same else '_on'}-{state.mark}", facts)


def came_fact(meeting: Meeting) -> T | None:
    """How many of a group came; ``None`` for a pair."""
    if not is_group(meeting):
        return None
    there, of = came(meeting)
    return T("meeting_record-came", {"there": str(there), "of": str(of)})


def words_facts(meeting: Meeting, words: Sequence[Reflection]) -> list[T]:
    """What was written, the mentor's first, each under who wrote it; in a group by name."""
    found = []
    order = {one.person: n for n, one in enumerate(meeting.attendees)}
    for one in sorted(words, key=lambda one: order.get(one.person, len(order))):
        who = meeting.attendee(one.person)
        if who is None:
            continue
        parts: list[Fact] = [went_fact(one.went)] if one.went else []
        parts += (
            [T("reflection-onward_part", {"words": onward_fact(one.onward)})] if one.onward else []
        )
        facts: dict[str, Fact] = {"who": _who(meeting, who), "words": Lines(tuple(parts))}
        found.append(T("reflection-said", facts))
    return found


def _who(meeting: Meeting, who: Attendee) -> Fact:
    if who.side is Side.MENTEE and is_group(meeting):
        return Name(who.person)
    return T(f"reflection_side-{who.side}")
