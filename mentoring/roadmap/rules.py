"""Rules of the roadmap: dates off days off, how a row stands, what comes over into the next year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from mentoring.people import Person, Role
from mentoring.people import Status as Standing
from mentoring.refusal import Refusal
from mentoring.roadmap.nouns import (
    STAGES,
    Due,
    End,
    Item,
    Point,
    Repeat,
    Roadmap,
    RoadmapState,
    Status,
    is_owner,
)
from mentoring.roadmap.rows import ROWS, after_of
from mentoring.school_calendar import SEARCH_DAYS, DayMark, SchoolCalendar
from mentoring.school_year import SchoolYear, year_of

OFFICES = (Role.CURATOR, Role.HEAD, Role.COUNCIL)
"""Who reads the whole roadmap."""
WORDS_LIMIT, TITLE_LIMIT, RESULT_LIMIT = 500, 400, 150
NEAR_DAYS = 7
SPRING = (5, 1)
"""From this day on the next school year's roadmap may be made."""
CARRY_TO = (9, 15)
"""Where what was left open goes in the new year."""
ONE_DAY = timedelta(days=1)


def working(day: date, calendar: SchoolCalendar) -> date:
    """The day, or the last one before it on which the school works; in school breaks teachers work."""
    for step in range(SEARCH_DAYS):
        found = day - step * ONE_DAY
        if calendar.mark(found) is not DayMark.OFF:
            return found
    return day


def first_rows(year: SchoolYear, calendar: SchoolCalendar) -> list[Item]:
    """The rows of a school's first roadmap."""
    return [
        Item(
            place=place,
            stage=row.stage,
            code=row.code,
            repeat=row.repeat,
            roles=row.roles,
            points=tuple(
                Point(due_on=working(year.on(*day), calendar))
                for day in sorted_days(year, row.days)
            ),
        )
        for place, row in enumerate(ROWS, 1)
    ]


def sorted_days(year: SchoolYear, days: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Days in the order of the school year."""
    return sorted(days, key=lambda one: year.on(*one))


def next_year_rows(
    items: Sequence[Item], was: SchoolYear, calendar: SchoolCalendar, today: date
) -> list[Item]:
    """The rows of the year after: what returns, with its dates moved, and what was left open.

    What returns keeps its words and owners; something once done does not return. An overdue date that
    the new year's own row does not stand for is carried over.

    Args:
        items: of the year `was`.
    """
    year, found = was.next, []
    for item in items:
        days = _moved(item, was, calendar)
        left = [one for one in item.points if is_carried(item, one, today)]
        carried = working(max(year.on(*CARRY_TO), today + timedelta(days=14)), calendar)
        if item.repeat in (Repeat.ONCE, Repeat.NEEDED):
            points = [Point(due_on=carried, about=one.about) for one in left]
            if not points and item.repeat is Repeat.ONCE:
                continue
            found.append(replace(item, id=0, version=1, points=tuple(points)))
            continue
        points = [Point(due_on=day) for day in days]
        points += [Point(due_on=carried) for _ in left[:1]]
        points.sort(key=lambda one: one.due_on)
        found.append(replace(item, id=0, version=1, points=tuple(points)))
    return [replace(one, place=place) for place, one in enumerate(found, 1)]


def _moved(item: Item, was: SchoolYear, calendar: SchoolCalendar) -> list[date]:
    """Dates of a row in the year after; a row whose dates are of the regulation gets these again."""
    row = next((one for one in ROWS if one.code == item.code), None)
    days = sorted({(one.due_on.month, one.due_on.day) for one in item.points if not one.about})
    if row is not None:
        usual = {
            working(was.on(*day), calendar): day for day in row.days
        }  # a date moved off a day off last year is none the curator chose
        days = sorted(
            {
                usual.get(one.due_on, (one.due_on.month, one.due_on.day))
                for one in item.points
                if not one.about
            }
        )
    return sorted(working(was.next.on(*_no_leap(day)), calendar) for day in days)


def _no_leap(day: tuple[int, int]) -> tuple[int, int]:
    return (2, 28) if day == (2, 29) else day


def is_carried(item: Item, point: Point, today: date) -> bool:
    """Whether an open date goes on in the next year: overdue, and not simply done anew by its own row.

    Requests, banks, pairs, orders come back with the year; what closes a year (stage 6), what is done
    once and what is about somebody does not.
    """
    if not point.is_open or (point.due_on >= today and point.about is None):
        return False
    return item.stage == STAGES[5] or item.repeat in (Repeat.ONCE, Repeat.NEEDED)


def status_of(point: Point, today: date) -> Status:
    """How a date stands."""
    if point.end is not None:
        ends = {End.CARRIED: Status.CARRIED, End.NEEDLESS: Status.NEEDLESS}
        return ends.get(point.end, Status.DONE)
    if point.due_on < today:
        return Status.OVERDUE
    return Status.NEAR if (point.due_on - today).days <= NEAR_DAYS else Status.PLANNED


def item_status(item: Item, today: date) -> Status:
    """How a row stands: by its earliest open date, else by its last one."""
    if item.next_point is not None:
        return status_of(item.next_point, today)
    return status_of(item.points[-1], today) if item.points else Status.QUIET


def held_by(item: Item, items: Iterable[Item]) -> tuple[str, ...]:
    """Codes of rows that have to be done before this one and are not."""
    before = after_of(item.code)
    open_codes = {one.code for one in items if one.code in before and one.next_point is not None}
    return tuple(code for code in before if code in open_codes)


def too_early(item: Item, items: Iterable[Item]) -> tuple[Item, ...]:
    """Rows that have to be done before this one, and have a later date."""
    if item.next_point is None:
        return ()
    due, before = item.next_point.due_on, after_of(item.code)
    rows = (one for one in items if one.code in before and one.next_point is not None)
    return tuple(one for one in rows if one.next_point and one.next_point.due_on > due)


def dues(roadmap: Roadmap, items: Sequence[Item], today: date) -> list[Due]:
    """Every open date, the earliest first."""
    found = [
        Due(
            roadmap,
            item,
            point,
            status_of(point, today),
            (point.due_on - today).days,
            held_by(item, items),
        )
        for item in items
        for point in item.open_points
    ]
    return sorted(found, key=lambda one: (one.point.due_on, one.item.place))


def offered_year(today: date, years: Iterable[SchoolYear]) -> SchoolYear | None:
    """The school year whose roadmap may be made now; ``None``: there is nothing to make yet.

    Args:
        years: that have one.
    """
    known, this = set(years), year_of(today)
    if this not in known:
        return this
    in_spring = today >= this.on(*SPRING) and this.next not in known
    return this.next if in_spring else None


def after_edit(roadmap: Roadmap) -> RoadmapState:
    """Where a roadmap stands once a row was changed: the head looks at it anew."""
    if roadmap.state in (RoadmapState.SENT, RoadmapState.APPROVED):
        return RoadmapState.CHANGED if roadmap.in_force else RoadmapState.DRAFT
    return roadmap.state


def may_read(person: Person) -> bool:
    """Whether somebody reads the whole roadmap."""
    return person.status is Standing.MEMBER and person.has(*OFFICES)


def ensure_may_read(person: Person) -> None:
    """The offices read the whole roadmap (3.3-3.5).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not may_read(person):
        raise Refusal("common-not_allowed")


def ensure_head(person: Person) -> None:
    """The head approves (3.3).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if person.status is not Standing.MEMBER or not person.has(Role.HEAD):
        raise Refusal("common-not_allowed")


def may_do(item: Item, person: Person) -> bool:
    """Whether somebody may say that a row is done."""
    if person.status is not Standing.MEMBER:
        return False
    return person.has(Role.CURATOR) or is_owner(item, person)


def ensure_words(text: str, limit: int, *, needed: bool = True) -> str:
    """Words as they are kept: on one line.

    Raises:
        Refusal: ``roadmap-words_short`` or ``roadmap-words_long``.
    """
    words = re.sub(r"\s+", " ", text).strip()
    if needed and len(words) < 3:
        raise Refusal("roadmap-words_short")
    if len(words) > limit:
        raise Refusal("roadmap-words_long", limit=limit, length=len(words))
    return words


def ensure_day(day: date, year: SchoolYear) -> date:
    """A date of a row lies in its school year, or a month before it: work begins in August.

    Raises:
        Refusal: ``roadmap-day_outside``.
    """
    if not date(year.start, 8, 1) <= day <= year.last:
        raise Refusal("roadmap-day_outside", first=date(year.start, 8, 1), last=year.last)
    return day
