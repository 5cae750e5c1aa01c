"""Days of tasks: what is offered, what is possible, what a pause does to them (4.1, 7)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.meeting.nouns import MeetingState
from mentoring.pair.nouns import Pair, PairState
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from mentoring.task import OPEN, Task

if TYPE_CHECKING:
    from storage.uow import Uow

FURTHEST = timedelta(days=366)
"""No task is set for longer than a school year."""
WEEK = timedelta(days=7)


class Chip(StrEnum):
    """Days offered. Words are ``task_chip-<code>``."""

    MEETING = "meeting"  # the day the pair meets next
    WEEK = "week"
    FORTNIGHT = "fortnight"


def chips(
    pair: Pair,
    today: date,
    meeting: date | None,
    calendar: SchoolCalendar,
    after: date | None = None,
) -> dict[Chip, date]:
    """Days offered for a task: school days inside the pair's term, each once.

    Args:
        meeting: the day the pair meets next, if it is known.
        after: more time is asked for after this day: weeks are counted from it.
    """
    base = max(today, after or today)
    found: dict[Chip, date] = {} if meeting is None else {Chip.MEETING: meeting}
    for chip, weeks in ((Chip.WEEK, 1), (Chip.FORTNIGHT, 2)):
        day = calendar.next_day(base + weeks * WEEK)
        if day not in found.values():
            found[chip] = day
    first = base if after is None else base + timedelta(days=1)
    return {chip: day for chip, day in found.items() if first <= day <= last_day(pair, today)}


def last_day(pair: Pair, today: date) -> date:
    """The last day a task of a pair can have: of its term, at most a year ahead."""
    furthest = today + FURTHEST
    # A pair goes on working past its term until somebody ends it: its tasks are not stopped by that.
    return min(pair.ends, furthest) if pair.ends and pair.ends >= today else furthest


def ensure_due(day: date, pair: Pair, today: date) -> date:
    """A day on which a task can be due.

    Raises:
        Refusal: ``task-day_range`` with the last day possible.
    """
    latest = last_day(pair, today)
    if not today <= day <= latest:
        raise Refusal("task-day_range", latest=latest)
    return day


def by_pause(task: Task, since: date, until: date, days: int, calendar: SchoolCalendar) -> date:
    """The day of a task whose time a pause does not take: those inside move by its length.

    Args:
        since: first day of the pause.
        until: the day for which its end was planned.
        days: how long it lasts, or lasted.
    """
    if task.state not in OPEN or not since <= task.due_on < until:
        return task.due_on
    return calendar.next_day(task.due_on + timedelta(days=days))


def shown_due(task: Task, pair: Pair, calendar: SchoolCalendar) -> date:
    """The day of a task as people read it: while the pair pauses, past the pause."""
    if pair.state is not PairState.PAUSED or pair.paused_until is None:
        return task.due_on
    since = calendar.local(pair.since).date()
    length = (pair.paused_until - since).days
    return by_pause(task, since, pair.paused_until, length, calendar)


async def next_meeting(uow: Uow, pair: Pair, today: date) -> date | None:
    """The day after this one on which the pair meets: as planned, or of the next event of its plan."""
    planned = [
        one.starts_at.astimezone(uow.zone).date()
        for one in await uow.meetings.of_pair(pair.id)
        if one.state is MeetingState.PLANNED
    ]
    ahead = [day for day in planned if day > today]
    if ahead:
        return min(ahead)
    programme = await uow.programmes.in_force(pair.id)
    rows = programme.plan if programme is not None else ()
    return min((row.on for row in rows if row.on > today), default=None)
