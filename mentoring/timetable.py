"""A person's lessons of the week: meetings are kept out of them (1.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.school_calendar import LESSONS, DayMark, SchoolCalendar

if TYPE_CHECKING:
    from storage.uow import Uow

Week: TypeAlias = frozenset[tuple[int, int]]
"""Lessons somebody teaches: day of the week (Monday is 0) and number of the lesson."""
SCHOOL_WEEK = 6
"""Days from Monday on which there may be lessons."""


def numbers_on(week: Week, day: date, calendar: SchoolCalendar) -> tuple[int, ...]:
    """Numbers of the lessons somebody teaches on a day; none on a day off or in a break."""
    if calendar.mark(day) is not DayMark.WORKING:
        return ()
    known = {one.number for one in calendar.bells}
    return tuple(sorted(n for weekday, n in week if weekday == day.weekday() and n in known))


def clashes(
    week: Week, starts: datetime, minutes: int, calendar: SchoolCalendar
) -> tuple[int, ...]:
    """Numbers of the lessons that a meeting would fall into.

    Args:
        starts: aware.
        minutes: how long it takes.
    """
    here = calendar.local(starts)
    ends = here + timedelta(minutes=minutes)
    found = []
    for number in numbers_on(week, here.date(), calendar):
        bell = calendar.bell(number)
        if bell is None:
            continue
        begin, end = (calendar.at(here.date(), one) for one in (bell.starts, bell.ends))
        if here < end and begin < ends:
            found.append(number)
    return tuple(found)


def last_lesson(weeks: Iterable[Week], day: date, calendar: SchoolCalendar) -> int:
    """Number of the last lesson that any of these people teaches on a day; 0 if nobody does."""
    return max((n for week in weeks for n in numbers_on(week, day, calendar)), default=0)


def ensure_lessons(weekday: int, numbers: Iterable[int]) -> frozenset[int]:
    """Lessons of one day of the week.

    Raises:
        Refusal: ``common-changed``: no such day or lesson.
    """
    kept = frozenset(numbers)
    if not 0 <= weekday < SCHOOL_WEEK or not all(1 <= one <= LESSONS for one in kept):
        raise Refusal("common-changed")
    return kept


async def set_day(
    uow: Uow, actor: Person, weekday: int, numbers: Iterable[int], now: datetime
) -> Week:
    """Say which lessons one teaches on a day of the week.

    Returns:
        the whole week as it is now.

    Raises:
        Refusal: of `ensure_lessons`.
    """
    await uow.timetable.put_day(actor.id, weekday, ensure_lessons(weekday, numbers))
    return await uow.timetable.of(actor.id)
