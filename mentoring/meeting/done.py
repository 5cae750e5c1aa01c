"""How much of a plan took place, from the records: what the curator looks at before saying "done" (7.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentoring.meeting.facts import RowMark, row_states
from mentoring.meeting.journal import state_fact
from mentoring.plan import PlanRow
from mentoring.say import Fact, Lines, T

if TYPE_CHECKING:
    from storage.uow import Uow

SHOWN = 8
"""Rows named on a screen; a plan of sixty would not be read."""


@dataclass(frozen=True, slots=True)
class PlanDone:
    """The plan in force against what was recorded.

    Args:
        open: rows of which no meeting is recorded as held, by day, each with where it stands.
    """

    rows: int = 0
    held: int = 0
    open: tuple[tuple[PlanRow, Fact | None], ...] = ()


async def done_of(uow: Uow, pair: int) -> PlanDone:
    """How much of a pair's plan took place; nothing if no programme is in force."""
    programme = await uow.programmes.in_force(pair)
    plan = programme.plan if programme else ()
    states = await row_states(uow, pair)
    left = []
    for row in plan:
        state = states.get(row.key)
        if state is None or state.mark is not RowMark.HELD:
            left.append((row, state_fact(state, row.on) if state else None))
    return PlanDone(len(plan), len(plan) - len(left), tuple(left))


def done_fact(done: PlanDone) -> T:
    """In words: how many of how many, and which are without a record. It bars nothing."""
    facts: dict[str, Fact] = {"held": done.held, "rows": done.rows}
    if not done.open:
        return T("meeting_record_done-all", facts)
    lines: list[Fact] = [_line(row, state) for row, state in done.open[:SHOWN]]
    if len(done.open) > SHOWN:
        lines.append(T("meeting_record_done-more", {"count": len(done.open) - SHOWN}))
    return T("meeting_record_done-some", {**facts, "lines": Lines(tuple(lines))})


def _line(row: PlanRow, state: Fact | None) -> T:
    facts: dict[str, Fact] = {"on": f"{row.on:%d.%m}", "event": row.event}
    if state is None:
        return T("meeting_record_done-line", facts)
    return T("meeting_record_done-line_state", {**facts, "state": state})
