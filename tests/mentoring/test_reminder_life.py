"""Reminders lived through: months of random days, real SQLite; nothing at night, twice, late or lost."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from mentoring.people import Settings
from mentoring.reminder.firing import fire_due
from mentoring.reminder.nouns import Choices, Pace, ReminderKind, Snooze, Topic, Wanted, WeekAt
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from tests.mentoring import reminder_cast as cast
from tests.mentoring.reminder_cast import FiveDays
from tests.mentoring.reminder_school import KINDS, ReminderSchool, Thing

ACTS = (
    "makes",
    "makes",
    "moves",
    "kept_again",
    "done",
    "done_anywhere",
    "cancelled",
    "jump",
    "jump",
    "jump",
    "puts_off",
    "puts_off",
    "chooses",
    "mutes",
    "quiets",
    "closes",
    "restarts",
    "power",
)
JUMPS = (
    timedelta(minutes=7),
    timedelta(hours=1),
    timedelta(hours=9),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=17),
)


def lives(empty: Path, story: Callable[[Path], Any]) -> None:
    """One example over a fresh copy of the empty database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "test.sqlite3"
        path.write_bytes(empty.read_bytes())
        asyncio.run(story(path))


class Life:
    """What happens to a school, by dice."""

    def __init__(self, school: ReminderSchool, dice: random.Random) -> None:
        self.school, self.dice, self.count = school, dice, 0

    def wanted(self) -> list[Wanted]:
        """One to three reminders of a thing, at once or in a morning, some only of use for a time."""
        return [self._one() for _ in range(self.dice.randint(1, 3))]

    def _one(self) -> Wanted:
        dice, school = self.dice, self.school
        self.count += 1
        moment = school.now + timedelta(minutes=dice.randint(-600, 20000))
        until = moment + timedelta(hours=dice.randint(1, 200)) if dice.random() < 0.4 else None
        morning = dice.random() < 0.6
        return Wanted(
            person=dice.choice(school.people),
            key=f"k{self.count}",
            pace=Pace.MORNING if morning else Pace.AT_ONCE,
            on=school.calendar.local(moment).date() if morning else None,
            at=None if morning else moment,
            back=dice.random() < 0.2,
            until=until,
        )

    def a_thing(self) -> Thing | None:
        """One that is still open."""
        still = [one for one in self.school.things if one.open]
        return self.dice.choice(still) if still else None

    async def act(self, what: str) -> None:
        """One thing happens."""
        await getattr(self, what)()

    async def makes(self) -> None:
        """Something new asks to be reminded of."""
        thing = Thing(Topic(self.dice.choice(KINDS), len(self.school.things)), [])
        self.school.things.append(thing)
        await self.school.keeps(thing, self.wanted())

    async def moves(self) -> None:
        """A thing moves: other keys."""
        thing = self.a_thing()
        if thing:
            await self.school.keeps(thing, self.wanted())

    async def kept_again(self) -> None:
        """A change that changes nothing of when."""
        thing = self.a_thing()
        if thing:
            await self.school.keeps(thing, thing.wanted)

    async def done(self) -> None:
        """A thing is done, and its reminders are told."""
        thing = self.a_thing()
        if thing:
            thing.open = False
            await self.school.keeps(thing, [])

    async def done_anywhere(self) -> None:
        """A thing is done where nobody knows of reminders."""
        thing = self.a_thing()
        if thing:
            thing.open = False

    async def cancelled(self) -> None:
        """Nothing more is wanted of a thing that stays."""
        thing = self.a_thing()
        if thing:
            await self.school.keeps(thing, [])

    async def jump(self) -> None:
        """The clock jumps: the machine slept, or nobody looked."""
        self.school.now += self.dice.choice(JUMPS) * self.dice.random()
        await self.school.ticks()

    async def puts_off(self) -> None:
        """Somebody puts their last message off."""
        await self.school.puts_off(
            self.dice.choice(self.school.people), self.dice.choice([*Snooze])
        )

    async def chooses(self) -> None:
        """Somebody wants their mornings at another hour, or their week."""
        hour = time(self.dice.randint(6, 10))
        week = self.dice.choice([*WeekAt])
        await self.school.chooses(self.dice.choice(self.school.people), Choices(hour, week=week))

    async def mutes(self) -> None:
        """Somebody wants no more of a kind."""
        muted = frozenset({self.dice.choice(KINDS)})
        await self.school.chooses(self.dice.choice(self.school.people), Choices(muted=muted))

    async def quiets(self) -> None:
        """Somebody sets other quiet hours."""
        begin = self.dice.randint(0, 23)
        end = (begin + self.dice.randint(1, 18)) % 24
        quiet = Settings(quiet_from=time(begin), quiet_to=time(end))
        await self.school.quiets(self.dice.choice(self.school.people), quiet)

    async def closes(self) -> None:
        """A break, a day off or a working Saturday is entered."""
        first = self.school.calendar.local(self.school.now).date()
        first += timedelta(days=self.dice.randint(0, 20))
        last = first + timedelta(days=self.dice.randint(0, 9))
        await self.school.closes(Span(0, self.dice.choice([*SpanKind]), first, last, "x"))

    async def restarts(self) -> None:
        """The process ends and begins anew."""
        await self.school.restarts()

    async def power(self) -> None:
        """The power fails while reminders are being said."""
        self.school.now += self.dice.choice(JUMPS) * self.dice.random()
        await self.school.ticks(dies=True)
        await self.school.restarts()


@examples(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    cast.calendars,
    cast.moments,
    st.lists(st.tuples(cast.settings, cast.choices), min_size=1, max_size=3),
    st.lists(st.sampled_from(ACTS), min_size=5, max_size=40),
    st.integers(0, 2**32),
)
def test_nothing_at_night_twice_late_or_lost(
    empty_database: Path,
    calendar: SchoolCalendar,
    now: datetime,
    people: list[tuple[Settings, Choices]],
    acts: list[str],
    seed: int,
) -> None:
    async def story(path: Path) -> None:
        school = ReminderSchool(path, calendar, now)
        try:
            for settings, choices in people:
                await school.joins(settings, choices)
            life = Life(school, random.Random(seed))
            for what in acts:
                await life.act(what)
            await school.drains(timedelta(days=40))
            assert not await school.lost()
        finally:
            await school.storage.close()

    lives(empty_database, story)


MOSCOW = SchoolCalendar(ZoneInfo("Europe/Moscow"), FiveDays())


def weeks_said(
    empty: Path,
    week: WeekAt,
    *spans: tuple[timedelta, timedelta],
    calendar: SchoolCalendar = MOSCOW,
) -> list[str]:
    """Which weeks somebody who wishes them has read; spans of time with the step of the clock."""
    said: list[str] = []

    async def story(path: Path) -> None:
        school = ReminderSchool(path, calendar, datetime(2026, 9, 2, 9, 0, tzinfo=UTC))
        try:
            person = await school.joins(Settings(), Choices(week=week))
            for span, step in spans:
                await school.waits(span, step)
                await school.restarts()
            said.extend(day.isoformat() for day in school.books.weeks.get(person, []))
        finally:
            await school.storage.close()

    lives(empty, story)
    return said


HOURS, DAYS = timedelta(hours=1), timedelta(days=1)


def test_a_week_comes_every_week(empty_database: Path) -> None:
    for wish in (WeekAt.SUNDAY, WeekAt.MONDAY):
        said = weeks_said(empty_database, wish, (20 * DAYS, 3 * HOURS))
        assert said == ["2026-09-07", "2026-09-14", "2026-09-21"], wish


def test_weeks_without_power_are_said_once_and_the_next_comes_as_ever(empty_database: Path) -> None:
    for wish in (WeekAt.SUNDAY, WeekAt.MONDAY):
        said = weeks_said(empty_database, wish, (24 * DAYS, 24 * DAYS), (4 * DAYS, 3 * HOURS))
        assert said == ["2026-09-28"], wish


def test_a_week_whose_hour_was_missed_comes_with_the_next_morning(empty_database: Path) -> None:
    for wish in (WeekAt.SUNDAY, WeekAt.MONDAY):
        said = weeks_said(empty_database, wish, (6 * DAYS, 6 * DAYS), (1 * DAYS, 1 * HOURS))
        assert said == ["2026-09-07"], wish
    late = weeks_said(empty_database, WeekAt.MONDAY, (9 * DAYS, 9 * DAYS), (1 * DAYS, 1 * HOURS))
    assert late == [], "from Friday on it is of no use"


def test_a_week_of_a_break_is_left_out(empty_database: Path) -> None:
    closed = Span(1, SpanKind.BREAK, datetime(2026, 9, 7).date(), datetime(2026, 9, 13).date(), "x")
    calendar = replace(MOSCOW, spans=(closed,))
    for wish in (WeekAt.SUNDAY, WeekAt.MONDAY):
        said = weeks_said(empty_database, wish, (20 * DAYS, 3 * HOURS), calendar=calendar)
        assert said == ["2026-09-14", "2026-09-21"], wish


def test_a_week_and_the_morning_s_lines_are_one_message(empty_database: Path) -> None:
    async def story(path: Path) -> None:
        school = ReminderSchool(path, MOSCOW, datetime(2026, 9, 4, 9, 0, tzinfo=UTC))
        try:
            person = await school.joins(Settings(), Choices(week=WeekAt.MONDAY))
            thing = Thing(Topic(ReminderKind.TASK, 0), [])
            school.things.append(thing)
            await school.keeps(thing, [Wanted(person=person, key="a")])
            await school.waits(4 * DAYS, HOURS)
            assert school.books.letters == 1 and len(school.books.said) == 2
        finally:
            await school.storage.close()

    lives(empty_database, story)


def test_a_failing_watch_rests_and_the_others_go_on(empty_database: Path) -> None:
    async def broken(*_: Any) -> Any:
        raise ValueError("a row of another release")

    async def story(path: Path) -> None:
        school = ReminderSchool(path, MOSCOW, datetime(2026, 9, 2, 9, 0, tzinfo=UTC))
        faults: list[ReminderKind] = []
        try:
            person = await school.joins(Settings(), Choices())
            for number, kind in enumerate((ReminderKind.TASK, ReminderKind.URGENT)):
                thing = Thing(Topic(kind, number), [])
                school.things.append(thing)
                await school.keeps(thing, [Wanted(person=person, key="a")])
            school.now += timedelta(hours=21)
            async with school.uow() as uow:
                watches = {**school.watches, ReminderKind.TASK: broken}
                note = lambda kind, _: faults.append(kind)  # noqa: E731
                assert await fire_due(uow, school.now, watches, on_fault=note) == 2
                assert await fire_due(uow, school.now, watches, on_fault=note) == 0
                await uow.commit()
            assert faults == [ReminderKind.TASK]
            school.books.letters = 1
            school.books.mornings.add((person, school.now.date()))
            await school.waits(6 * HOURS, HOURS)
            assert await school.lost(), "no second morning message today"
            await school.waits(DAYS, HOURS)
            assert not await school.lost()
        finally:
            await school.storage.close()

    lives(empty_database, story)


def test_a_machine_that_is_on_for_an_hour_a_day_says_everything(empty_database: Path) -> None:
    """Planning anew each day, before saying what is due, once put everything off by a day, for ever."""

    async def story(path: Path) -> None:
        school = ReminderSchool(path, MOSCOW, datetime(2026, 9, 2, 9, 0, tzinfo=UTC))
        try:
            person = await school.joins(Settings(), Choices())
            thing = Thing(Topic(ReminderKind.WAITS, 0), [])
            school.things.append(thing)
            for _ in range(3):
                today = school.calendar.local(school.now).date()
                await school.keeps(thing, [Wanted(person=person, key="a", on=today)])
                await school.ticks()
                school.now += DAYS
            assert not await school.lost()
        finally:
            await school.storage.close()

    lives(empty_database, story)
