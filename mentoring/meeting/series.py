"""A series of meetings: the rows of the plan by its schedule, or every week until the term ends (2.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from mentoring.meeting.nouns import TITLE_LIMIT, Meeting
from mentoring.meeting.rules import SERIES_LIMIT, Clash, unplanned
from mentoring.meeting.surroundings import Around
from mentoring.plan import PlanRow
from mentoring.school_calendar import DayMark

SHIFT = 3
"""Days by which a row may move to a day of the programme's schedule."""
EVERY = (7, 14)
"""Days between the meetings of a series outside the plan."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """One meeting of a series that is looked at.

    Args:
        name: tells it from the others, whatever its hour becomes.
        clashes: what it would run into.
        mark: what kind of day it is.
    """

    name: str
    meeting: Meeting
    clashes: tuple[Clash, ...]
    mark: DayMark

    @property
    def is_in_lesson(self) -> bool:
        """Whether somebody teaches then: it is planned alone, with a request for release."""
        return any(one.lesson for one in self.clashes)

    @property
    def is_clear(self) -> bool:
        """Whether nothing stands in its way."""
        return not self.clashes and self.mark is DayMark.WORKING


def of_row(base: Meeting, row: PlanRow) -> Meeting:
    """What a row of the plan says of its meeting."""
    return replace(
        base,
        row=row.key,
        form=row.form,
        title=row.event.strip()[:TITLE_LIMIT] or base.title,
        content=row.content,
        agenda=row.content,
        leader=row.leader,
    )


def by_plan(
    base: Meeting, near: Around, clocks: Mapping[int, time], now: datetime
) -> list[Proposed]:
    """Every row of the plan to come that has no meeting yet, on its day or the next of the schedule.

    Args:
        base: pair, people, place and length of all of them.
        clocks: hour by day of the week; a day without one is after lessons.
    """
    today = near.calendar.local(now).date()
    rows = [row for row in unplanned(near.plan, near.meetings, today) if row.on >= today]
    found: list[Proposed] = []
    for row in sorted(rows, key=lambda one: (one.on, one.key))[:SERIES_LIMIT]:
        wanted = of_row(base, row)
        day = scheduled(row.on, near, today)
        clock = clocks.get(day.weekday()) or near.after_lessons(day).clock
        starts = near.calendar.at(day, clock)
        if found and found[-1].meeting.ends_at > starts >= found[-1].meeting.starts_at:
            starts = found[-1].meeting.ends_at  # two of one day follow each other
        if starts > now:
            found.append(_proposed(f"r{row.key}", replace(wanted, starts_at=starts), near))
    return found


def scheduled(day: date, near: Around, today: date) -> date:
    """The nearest day of the programme's schedule on which people are at school; else the day itself."""
    if near.programme is None or not near.programme.schedule.times:
        return day
    steps = sorted(range(-SHIFT, SHIFT + 1), key=lambda step: (abs(step), -step))
    days = (day + timedelta(days=step) for step in steps)
    fits = (
        one for one in days if one >= today and near.parts(one) and not near.calendar.is_off(one)
    )
    return next(fits, day)


def repeated(base: Meeting, near: Around, every: int, until: date) -> list[Proposed]:
    """The same hour every so many days; each carries out the row of the plan that falls near it.

    Args:
        base: the first of them.
        every: days from one to the next.
        until: the last day that counts.
    """
    here = near.calendar.local(base.starts_at)
    rows = sorted(unplanned(near.plan, near.meetings, here.date()), key=lambda one: one.on)
    found: list[Proposed] = []
    day = here.date()
    while day <= until and len(found) < SERIES_LIMIT:
        fits = (row for row in rows if abs((row.on - day).days) * 2 < every)
        row = next(fits, None)
        if row is not None:
            rows.remove(row)
        starts = near.calendar.at(day, here.time())
        wanted = replace(of_row(base, row) if row else base, starts_at=starts)
        found.append(_proposed(f"d{day:%Y%m%d}", wanted, near))
        day += timedelta(days=every)
    return found


def _proposed(name: str, meeting: Meeting, near: Around) -> Proposed:
    mark = near.calendar.mark(near.calendar.local(meeting.starts_at).date())
    return Proposed(name, meeting, near.clashes(meeting), mark)


def taken(proposed: list[Proposed], flipped: set[str]) -> list[Proposed]:
    """Those that will be planned: what is clear unless taken out, what is not if put in by hand.

    Args:
        flipped: names of those whose mark somebody has changed.
    """
    return [
        one
        for one in proposed
        if not one.is_in_lesson and one.is_clear is not (one.name in flipped)
    ]
