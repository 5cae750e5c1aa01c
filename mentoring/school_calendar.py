"""The school's own days and hours: bells, breaks, days off, when work is done (1.4, bar 8).

Public holidays and transfers of days off come from a maintained calendar (`WorkingDays`); what the
school adds to it (breaks, extra days off, working Saturdays) are spans that the curator edits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentoring.working_days import WorkingDays

if TYPE_CHECKING:
    from storage.uow import Uow

LESSONS = 10
"""The most lessons of a day a bell schedule may have."""
SATURDAY, SUNDAY = 5, 6
CACHE = "school_calendar"
SEARCH_DAYS = 400
"""How far the next working day is looked for; a school closed for longer has other worries."""


class SpanKind(StrEnum):
    """What a span of days is. Words are ``school_calendar_kind-<code>``."""

    BREAK = "break"  # school break: teachers work, pupils do not
    OFF = "off"  # an extra day off
    WORKING = "working"  # a day off on which the school works


class DayMark(StrEnum):
    """How a day looks in a calendar. Words are ``school_calendar_mark-<code>``."""

    WORKING = "working"
    BREAK = "break"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Bell:
    """One lesson of the bell schedule, in the school's local time."""

    number: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class Span:
    """Days the school treats in its own way; both ends are inside."""

    id: int
    kind: SpanKind
    first: date
    last: date
    name: str

    def holds(self, day: date) -> bool:
        """Whether the day is inside."""
        return self.first <= day <= self.last


DEFAULT_BELLS = (
    Bell(1, time(9, 0), time(9, 45)),
    Bell(2, time(9, 55), time(10, 40)),
    Bell(3, time(11, 0), time(11, 45)),
    Bell(4, time(12, 5), time(12, 50)),
    Bell(5, time(13, 10), time(13, 55)),
    Bell(6, time(14, 15), time(15, 0)),
    Bell(7, time(15, 10), time(15, 55)),
    Bell(8, time(16, 5), time(16, 50)),
)
"""Until the curator enters the school's own: a usual day of 45-minute lessons."""


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    """Everything about the school's days and hours.

    Args:
        bells: by number.
        spans: by first day.
        opens: local hour at which people are at school; the clock of urgent help starts.
        closes: local hour at which it stops.
        saturdays: whether Saturdays are school days.
    """

    zone: ZoneInfo
    working: WorkingDays
    bells: tuple[Bell, ...] = DEFAULT_BELLS
    spans: tuple[Span, ...] = ()
    opens: time = time(8, 30)
    closes: time = time(17, 0)
    saturdays: bool = False

    def mark(self, day: date) -> DayMark:
        """What kind of day it is; a later span wins over an earlier, a single day over a break."""
        own = [span for span in self.spans if span.holds(day)]
        for kind in (SpanKind.WORKING, SpanKind.OFF):
            if any(span.kind is kind for span in own):
                return DayMark(kind)
        if self._is_free(day):
            return DayMark.OFF
        return DayMark.BREAK if own else DayMark.WORKING

    def _is_free(self, day: date) -> bool:
        if self.saturdays and day.weekday() == SATURDAY:
            # The calendar counts a five-day week: a Saturday is free only if its neighbours' law says so.
            return self.working.is_holiday(day)
        return not self.working.is_working(day)

    def is_off(self, day: date) -> bool:
        """Whether nobody is to be disturbed: a weekend, a holiday, a break, an extra day off."""
        return self.mark(day) is not DayMark.WORKING

    def next_day(self, day: date) -> date:
        """The first day from this one on (itself included) on which people may be disturbed."""
        return self._search(day, timedelta(days=1))

    def day_before(self, day: date) -> date:
        """The last such day before this one."""
        return self._search(day - timedelta(days=1), timedelta(days=-1))

    def _search(self, day: date, step: timedelta) -> date:
        first = day
        for _ in range(SEARCH_DAYS):
            if not self.is_off(day):
                return day
            day += step
        return first

    def after(self, day: date, count: int) -> date:
        """The `count`-th school day after this one."""
        for _ in range(count):
            day = self.next_day(day + timedelta(days=1))
        return day

    def at(self, day: date, clock: time) -> datetime:
        """A local moment, aware. An hour that the clocks skip is the hour after."""
        return moment_at(day, clock, self.zone)

    def local(self, moment: datetime) -> datetime:
        """A moment by the school's clock."""
        return moment.astimezone(self.zone)

    def is_open(self, moment: datetime) -> bool:
        """Whether people are at school."""
        here = self.local(moment)
        return not self.is_off(here.date()) and self.opens <= here.time() < self.closes

    def opening(self, moment: datetime) -> datetime:
        """The moment itself if the school is open, otherwise when it opens next."""
        here = self.local(moment)
        day = here.date()
        if not self.is_off(day) and here.time() < self.closes:
            return max(moment, self.at(day, self.opens))
        return self.at(self.next_day(day + timedelta(days=1)), self.opens)

    def plus(self, moment: datetime, worked: timedelta) -> datetime:
        """The moment at which so much school time has passed; hours outside school do not count."""
        at = self.opening(moment)
        while True:
            end = self.at(self.local(at).date(), self.closes)
            # By minutes that pass: two moments of one zone are compared by the clock on the wall.
            passing = end.astimezone(UTC) - at.astimezone(UTC)
            if worked <= passing:
                return self.local(at.astimezone(UTC) + worked)
            worked -= passing
            at = self.opening(end)

    def between(self, start: datetime, end: datetime) -> timedelta:
        """School time from one moment to a later one; none if it is not later."""
        worked = timedelta(0)
        at = self.opening(start)
        while at < end:
            close = self.at(self.local(at).date(), self.closes)
            worked += min(close, end) - at
            at = self.opening(close)
        return worked

    @property
    def day_length(self) -> timedelta:
        """School time of one day."""
        start, end = (datetime.combine(date(2000, 1, 1), one) for one in (self.opens, self.closes))
        return end - start

    def exceptions(self, since: date, count: int) -> list[tuple[date, date, DayMark]]:
        """What the public calendar makes of the coming days beside plain weekends: so it can be checked.

        Args:
            count: how many days from `since` on are looked at.

        Returns:
            first and last day of each row of free days in which there is more than a weekend, and each
            weekend day on which people work; the school's own spans aside.
        """
        found: list[tuple[date, date, DayMark]] = []
        row: list[date] = []
        for step in range(count):
            day = since + timedelta(days=step)
            if self._is_free(day):
                row.append(day)
                continue
            if any(one.weekday() < SATURDAY for one in row):
                found.append((row[0], row[-1], DayMark.OFF))
            row = []
            if day.weekday() == SUNDAY or (day.weekday() == SATURDAY and not self.saturdays):
                found.append((day, day, DayMark.WORKING))
        return found

    def bell(self, number: int) -> Bell | None:
        """A lesson by its number."""
        return next((one for one in self.bells if one.number == number), None)


def moment_at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """A local moment, aware; of an hour that comes twice the first, of a skipped one the hour after."""
    there = datetime.combine(day, clock, zone)
    back = there.astimezone(ZoneInfo("UTC")).astimezone(zone)
    return back if back.replace(tzinfo=None) != there.replace(tzinfo=None) else there


async def calendar_of(uow: Uow) -> SchoolCalendar:
    """The school's calendar; read once and kept until it is edited."""
    found: SchoolCalendar | None = uow.cache.get(CACHE)
    if found is None:
        found = await uow.school_calendar.read(uow.zone, uow.working_days)
        if CACHE not in uow.changed:
            uow.cache[CACHE] = found
    return found
