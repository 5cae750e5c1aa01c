"""A whole school year, 1 September to 31 August: 36 teachers, every kind of mentoring, the clock day by day."""

from __future__ import annotations

import os
from datetime import date, datetime, time, timedelta
from random import Random


from tests.conftest import School
from tests.flows.everybody import troubles
from tests.year import checks
from tests.year.cast import Year
from tests.year.diary import ZONE
from tests.year.ear import Ear, is_off
from tests.year.script import EVENING, NOON, Script

FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
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
    day = FIRST
    while day <= LAST:
        await one_day(script, ear, day)
        day += timedelta(days=1)
    assert not await troubles(school)
    assert not ear.broken(year.diary)


async def one_day(script: Script, ear: Ear, day: date) -> None:
    """The night's look round, the morning, noon, the evening; on a day off nobody does anything."""
    for clock in (NIGHT, NOON) if is_off(day) else (NIGHT, MORNING, NOON, EVENING):
        if datetime.combine(day, clock, ZONE) < script.year.now:
            continue  # the first day begins at nine
        script.year.at(day, clock)
        if clock != NOON or is_off(day) or (day, clock) in script.agenda:
            await ear.ticks()
        if clock == MORNING:
            await checks.digests(ear, day)
        await script.acts(day, clock)
