"""One's own week: what it holds and what waits, on demand or, if wished, at its beginning (bar 8).

An area adds itself by a source in `SOURCES`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring import week_sources
from mentoring.people import Person
from mentoring.reminder.nouns import Item, Reminder
from mentoring.reminder.waiting import waits_for
from mentoring.say import Button, Fact, Lines, Rows, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.week_sources import Line

if TYPE_CHECKING:
    from storage.uow import Uow

DAYS = 7
LINES = 20
"""Most lines of one week on a screen."""
IN_A_ROW = 2


Source: TypeAlias = "Callable[[Uow, Person, date, date], Awaitable[Sequence[Line]]]"
"""What an area has for somebody from the first day to the last, both inside."""


@dataclass(frozen=True, slots=True)
class Week:
    """What somebody reads.

    Args:
        first, last: both inside; the first is today if the week has begun.
        waits: what waits whatever the day, a line an area.
    """

    first: date
    last: date
    lines: tuple[Line, ...]
    waits: tuple[Item, ...]


SOURCES: tuple[Source, ...] = (
    week_sources.meetings,
    week_sources.tasks,
    week_sources.speed_sessions,
    week_sources.plan,
    week_sources.petitions,
    week_sources.roadmap,
)


def span_of(today: date, calendar: SchoolCalendar, shift: int = 0) -> tuple[date, date]:
    """From today (or Monday) to Sunday; a week without a school day left is the next one already.

    Args:
        shift: how many weeks later.
    """
    monday = today - timedelta(days=today.weekday())
    left = (monday + timedelta(days=n) for n in range(today.weekday(), DAYS))
    if all(calendar.is_off(day) for day in left):
        monday += timedelta(days=DAYS)
    monday += timedelta(days=DAYS * shift)
    return max(monday, today), monday + timedelta(days=DAYS - 1)


async def week_of(uow: Uow, person: Person, shift: int = 0) -> Week:
    """Somebody's own week as it is now."""
    calendar = await calendar_of(uow)
    first, last = span_of(calendar.local(uow.now).date(), calendar, shift)
    lines: list[Line] = []
    for source in SOURCES:
        lines += await source(uow, person, first, last)
    lines.sort(key=lambda one: (one.on, one.at or time(0, 0)))
    waits = () if shift else tuple(await waits_for(uow, person.id, uow.now))
    return Week(first, last, tuple(lines), waits)


def words_of(week: Week, *, alone: bool = True) -> T:
    """The week in words; an empty one says so kindly.

    Args:
        alone: otherwise other lines have said already what waits.
    """
    facts: dict[str, Fact] = {"first": day_fact(week.first), "last": day_fact(week.last)}
    if alone and not week.lines and not week.waits:
        return T("week-empty", facts)
    lines: list[Fact] = [_line(one) for one in week.lines[:LINES]]
    if len(week.lines) > LINES:
        lines.append(T("week-more", {"count": len(week.lines) - LINES}))
    facts["lines"] = Lines(tuple(lines)) if lines else T("week-nothing_dated")
    if alone and week.waits:
        waits = T("week-waits", {"lines": Lines(tuple(one.line for one in week.waits))})
        return T("week-both", {**facts, "waits": waits})
    return T("week-lines", facts)


def rows_of(week: Week) -> Rows:
    """A button for each line, by its day; then what waits."""
    dated = [
        Button(
            "week-button",
            one.open.do,
            one.open.of,
            one.open.version,
            one.open.arg,
            {"day": day_fact(one.on), "label": T(one.open.key, one.open.facts)},
        )
        for one in week.lines[:LINES]
    ]
    buttons = [*dated, *(one.open for one in week.waits)]
    return tuple(tuple(buttons[i : i + IN_A_ROW]) for i in range(0, len(buttons), IN_A_ROW))


def day_fact(day: date) -> T:
    """A day as a school writes it in a timetable: weekday and number."""
    return T(f"week_day-{day.weekday()}", {"day": f"{day.day}.{day:%m}"})


def _line(one: Line) -> T:
    facts: dict[str, Fact] = {"day": day_fact(one.on), "what": one.what}
    if one.at is None:
        return T("week-line", facts)
    return T("week-line_at", {**facts, "at": f"{one.at.hour}:{one.at:%M}"})


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """The whole of a week, said at its beginning."""
    people = await uow.people.some({row.person for row in rows})
    found = {}
    for row in rows:
        week = await week_of(uow, people[row.person])
        button = Button("week-open", "week.home")
        dated = replace(week, waits=())
        beside = (words_of(dated, alone=False), rows_of(dated) or ((button,),))
        acts = rows_of(week) or ((button,),)
        found[row.id] = Item(words_of(week), button, acts, whole=True, beside=beside)
    return found
