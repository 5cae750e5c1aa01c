"""A person's lessons of the week: meetings are kept out of them (1.4)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.school_calendar import LESSONS, DayMark, SchoolCalendar

if TYPE_CHECKING:
    from storage.uow import Uow

Week: TypeAlias = frozenset[tuple[int, int]]
"""Lessons somebody teaches: day of the week (Monday is 0) and number of the lesson."""
SCHOOL_WEEK = 6
"""Days from Monday on which there may be lessons."""
USUAL_LAST = 6
"""The lesson after which people meet if nobody has entered a timetable."""


@dataclass(frozen=True, slots=True)
class FreeTime:
    """When people can meet on a day: after the last lesson that any of them teaches.

    Args:
        clock: by the school's clock.
    """

    day: date
    lesson: int
    clock: time


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
    day = calendar.local(starts).date()
    starts = starts.astimezone(UTC)  # minutes that pass, also where the clocks are changed
    ends = starts + timedelta(minutes=minutes)
    found = []
    for number in numbers_on(week, day, calendar):
        bell = calendar.bell(number)
        if bell is None:
            continue
        begin, end = (calendar.at(day, one).astimezone(UTC) for one in (bell.starts, bell.ends))
        if starts < end and begin < ends:
            found.append(number)
    return tuple(found)


def last_lesson(weeks: Iterable[Week], day: date, calendar: SchoolCalendar) -> int:
    """Number of the last lesson that any of these people teaches on a day; 0 if nobody does."""
    return max((n for week in weeks for n in numbers_on(week, day, calendar)), default=0)


def free_after(
    weeks: Collection[Week], calendar: SchoolCalendar, since: datetime, count: int
) -> list[FreeTime]:
    """The next school days on which all these people can meet, each after their last lesson.

    A day on which somebody who has a timetable teaches nothing is left out: they need not be at school.

    Args:
        since: aware; what is not later is left out.
        count: how many at most, of the four weeks to come.
    """
    known = [week for week in weeks if week]
    day = calendar.local(since).date()
    found: list[FreeTime] = []
    for _ in range(28):
        last = last_lesson(known, day, calendar) if known else USUAL_LAST
        teach = all(numbers_on(week, day, calendar) for week in known)
        bell = calendar.bell(min(last, len(calendar.bells))) if teach else None
        if bell and not calendar.is_off(day) and calendar.at(day, bell.ends) > since:
            found.append(FreeTime(day, bell.number, bell.ends))
        if len(found) == count:
            break
        day += timedelta(days=1)
    return found


def ensure_lessons(weekday: int, numbers: Iterable[int]) -> frozenset[int]:
    """Lessons of one day of the week.

    Raises:
        Refusal: ``common-changed``: no such day or lesson.
    """
    kept = frozenset(numbers)
    if not 0 <= weekday < SCHOOL_WEEK or not all(1 <= one <= LESSONS for one in kept):
        raise Refusal("common-changed")
    return kept


def ensure_may_see(actor: Person, person: int) -> None:
    """One's own week is open to oneself and to the curator, who may also enter it.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if actor.id != person and not actor.has(Role.CURATOR):
        raise Refusal("common-not_allowed")


async def set_day(
    uow: Uow,
    actor: Person,
    weekday: int,
    numbers: Iterable[int],
    now: datetime,
    *,
    person: int | None = None,
) -> Week:
    """Say which lessons somebody teaches on a day of the week.

    Args:
        person: whose week; the actor's own if not given.

    Returns:
        the whole week as it is now.

    Raises:
        Refusal: of `ensure_may_see` or `ensure_lessons`.
    """
    whose = actor.id if person is None else person
    ensure_may_see(actor, whose)
    await uow.timetable.put_day(whose, weekday, ensure_lessons(weekday, numbers))
    if whose != actor.id:
        await uow.audit.add(now, actor.id, "timetable.set", "person", whose)
    return await uow.timetable.of(whose)
