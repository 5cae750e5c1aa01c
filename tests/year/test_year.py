"""A whole school year, 1 September to 31 August: 36 teachers, all kinds of mentoring, day by day."""

from __future__ import annotations

import os
from collections.abc import Awaitable
from datetime import date, datetime, time, timedelta
from random import Random

from tests.conftest import School
from tests.flows.everybody import troubles
from tests.year import checks, events
from tests.year.cast import Year
from tests.year.diary import ZONE
from tests.year.ear import Ear, is_off
from tests.year.script import EVENING, NOON, Script

FIRST, LAST = date(2026, 9, 1), date(2027, 9, 2)
"""The last two days are of the next year: whether it begins."""
WEEKS, REMINDERS = 35, 300
"""A year is heard at all only if at least so much was said."""
NIGHT, MORNING = time(4), time(8, 1)


async def test_a_whole_school_year(school: School) -> None:
    seed = int(os.environ.get("NASTAVNIK_YEAR", "20260901"))
    print(f"the year's dice: NASTAVNIK_YEAR={seed}")
    await school.idle()
    school.app.jobs.stop()  # the test ticks, so that nothing is said between two of its steps
    none = school.world.person("Никто")
    year = Year(school, none, none, none, dice=Random(seed))
    script, ear = Script(year), Ear(year)
    script.write()
    events.write(script)
    script.on(date(2026, 9, 21), lambda: noted(ear, checks.census(script)))
    script.on(events.REPORT, lambda: noted(ear, checks.report(script)))
    day = FIRST
    while day <= LAST:
        if day == date(2027, 9, 1):
            await noted(ear, checks.roadmap(script))
        await one_day(script, ear, day)
        day += timedelta(days=1)
    found = [*await troubles(school), *ear.broken(year.diary), *await checks.records(script)]
    found += await checks.next_year(script, ear)
    print(len(ear.said), "reminders,", len(ear.digests), "summaries,", len(year.diary.meetings))
    print(*found, sep="\n")
    assert len(ear.digests) > WEEKS and len(ear.said) > REMINDERS
    assert not found


async def noted(ear: Ear, check: Awaitable[list[str]]) -> None:
    """What a check of this day has found wrong."""
    ear.troubles += await check


async def one_day(script: Script, ear: Ear, day: date) -> None:
    """The night's look round, the morning, noon, the evening; on a day off nobody does anything."""
    for clock in (NIGHT, NOON) if is_off(day) else (NIGHT, MORNING, NOON, EVENING):
        if datetime.combine(day, clock, ZONE) < script.year.now:
            continue  # the first day begins at nine
        script.year.at(day, clock)
        if clock != NOON or is_off(day) or (day, clock) in script.agenda:
            await ear.ticks()
        if clock == MORNING:
            checks.digests(ear, day)
        await script.acts(day, clock)
