"""What surrounds a meeting: timetables, other meetings, the programme's schedule; free moments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.kinds import DAYS
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.rules import EARLIEST, IN_LESSON, Clash, clashes_of
from mentoring.pair.nouns import Pair
from mentoring.plan import PlanRow
from mentoring.programme.nouns import Programme
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.timetable import USUAL_LAST, FreeTime, Week, last_lesson, numbers_on

if TYPE_CHECKING:
    from storage.uow import Uow

REACH = timedelta(days=400)
SEARCH = 60
"""Days in which free moments are looked for."""
A_DAY = 2
"""Lessons of one day offered for a visit."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a pair's time.

    Args:
        weeks: timetable by person.
        others: planned meetings of any of its people.
        meetings: every meeting of the pair itself.
        programme: the newest version of its programme.
    """

    calendar: SchoolCalendar
    weeks: Mapping[int, Week]
    others: Sequence[Meeting]
    meetings: Sequence[Meeting]
    programme: Programme | None

    @property
    def plan(self) -> tuple[PlanRow, ...]:
        """Rows of the programme's plan."""
        return self.programme.plan if self.programme else ()

    def row(self, key: int) -> PlanRow | None:
        """A row of the plan by its key."""
        return next((row for row in self.plan if row.key == key), None)

    def clashes(self, meeting: Meeting) -> tuple[Clash, ...]:
        """What a meeting would run into."""
        return clashes_of(meeting, self.weeks, self.others, self.calendar)

    def after_lessons(self, day: date) -> FreeTime:
        """After the last lesson that any of these people teaches on a day, or after the usual one."""
        last = last_lesson(self.weeks.values(), day, self.calendar) or USUAL_LAST
        bell = self.calendar.bell(min(last, len(self.calendar.bells)))
        return FreeTime(day, bell.number, bell.ends) if bell else FreeTime(day, 0, time(15, 0))

    def before_lessons(self, day: date, minutes: int) -> FreeTime | None:
        """Before the first lesson of a day, if there is room between it and seven o'clock."""
        taught = [n for week in self.weeks.values() for n in numbers_on(week, day, self.calendar)]
        bell = self.calendar.bell(min(taught, default=1))
        if bell is None:
            return None
        ends = datetime.combine(day, bell.starts) - timedelta(minutes=5)
        clock = (ends - timedelta(minutes=minutes)).time()
        return FreeTime(day, 0, clock) if clock >= EARLIEST else None

    def free(self, wanted: Meeting, since: date, now: datetime, count: int = 4) -> list[FreeTime]:
        """The next moments when everybody is free, by the programme's schedule if it has one.

        Args:
            wanted: the meeting they are for; its moment does not matter.
            since: the first day.
        """
        found: list[FreeTime] = []
        moments = self._lessons(since, wanted) or self._moments(since, wanted.minutes)
        for one in moments:
            starts = self.calendar.at(one.day, one.clock)
            if starts > now and not self.clashes(replace(wanted, starts_at=starts)):
                found.append(one)
            if len(found) == count:
                break
        return found

    def _lessons(self, since: date, wanted: Meeting) -> list[FreeTime]:
        """Lessons of those whose lesson the meeting takes place in, two of a day at most.

        Empty if it takes place in none, or nobody knows when they teach.
        """
        sides = IN_LESSON.get(wanted.form, ())
        hosts = [one.person for one in wanted.attendees if one.side in sides]
        weeks = [self.weeks[one] for one in hosts if self.weeks.get(one)]
        found: list[FreeTime] = []
        for number in range(SEARCH if weeks else 0):
            day = since + timedelta(days=number)
            taught = {n for week in weeks for n in numbers_on(week, day, self.calendar)}
            bells = [bell for bell in self.calendar.bells if bell.number in taught]
            moments = [FreeTime(day, 0, bell.starts) for bell in bells]
            at = self.calendar.at
            free = [
                one
                for one in moments
                if not self.clashes(replace(wanted, starts_at=at(day, one.clock)))
            ]
            found += free[:A_DAY]
        return found

    def _moments(self, since: date, minutes: int) -> Iterator[FreeTime]:
        for number in range(SEARCH):
            day = since + timedelta(days=number)
            if self.calendar.is_off(day):
                continue
            parts = self.parts(day)
            if "before" in parts and (early := self.before_lessons(day, minutes)):
                yield early
            if "after" in parts and self._is_school(day):
                yield self.after_lessons(day)

    def parts(self, day: date) -> tuple[str, ...]:
        """Before or after lessons, as the programme's schedule has it for a day; without one, after."""
        times = self.programme.schedule.times if self.programme else ()
        if not times:
            return ("after",)
        names = dict(enumerate(DAYS))
        mine = f"{names.get(day.weekday(), '')}_"
        return tuple(one.removeprefix(mine) for one in times if one.startswith(mine))

    def _is_school(self, day: date) -> bool:
        """Whether everybody who has a timetable is at school that day."""
        known = [week for week in self.weeks.values() if week]
        return all(numbers_on(week, day, self.calendar) for week in known)


async def around(uow: Uow, pair: Pair, since: datetime) -> Around:
    """Gather what surrounds the meetings of a pair from this moment's day on."""
    others: dict[int, Meeting] = {}
    for person in pair.people:
        span = (since - timedelta(days=1), since + REACH)
        for one in await uow.meetings.of_person(person, *span, [MeetingState.PLANNED]):
            others[one.id] = one
    return Around(
        await calendar_of(uow),
        await uow.timetable.of_many(pair.people),
        tuple(others.values()),
        tuple(await uow.meetings.of_pair(pair.id)),
        await uow.programmes.current(pair.id),
    )
