"""What is special in the year: help, tasks, surveys, the roadmap, partings, the end and the new beginning."""

from __future__ import annotations

from datetime import date, timedelta

from bot.sandbox import Actor
from mentoring.kinds import MentoringKind
from tests.year import acts
from tests.year.ear import school_days
from tests.year.script import EVENING, Script

BROKEN, LEAVER, WITHDRAWER = 11, 10, 12
"""Places in `PAIRS`: the one that breaks up, whose mentor leaves, whose mentee takes back the consent."""
HELPS = (
    (date(2026, 9, 29), 0, 25, True),
    (date(2026, 10, 20), 3, 50, True),
    (date(2027, 1, 26), 5, 15, False),
    (date(2027, 3, 10), 8, 95, True),
)
"""Day, place of the pair, minutes to the first word, whether it came to be solved."""
TASKS = ((date(2026, 10, 6), 1, 3), (date(2027, 2, 2), 4, 9))
"""Day, place of the pair, school days until it is done: before the due day, or two days after it."""
SURVEYS = ((date(2026, 12, 1), "interim", 6), (date(2027, 4, 19), "final", 7))
"""Day, kind, how many of each side answer; the others are silent."""
CARRIED = "6.5"
"""The row that nobody ticks off in June: it goes on in the next year."""
COMPLETES, REPORT, NEW_YEAR = date(2027, 6, 1), date(2027, 6, 8), date(2027, 6, 15)
SPEED = date(2027, 2, 24)
"""A Wednesday; the session is on Thursday."""
AUGUST = date(2027, 8, 27)


def write(script: Script) -> None:
    """Put it all onto the agenda."""
    script.on(date(2026, 11, 12), lambda: withdrawal(script))
    script.on(date(2026, 11, 24), lambda: another_pair(script))
    script.on(date(2026, 12, 3), lambda: acts.breaks_up(script.year, script.pairs[BROKEN]))
    script.on(date(2027, 2, 16), lambda: leaving(script))
    for day, place, minutes, solved in HELPS:
        script.on(day, lambda d=day, p=place, m=minutes, s=solved: urgent(script, d, p, m, s))
    for day, place, days in TASKS:
        script.on(day, lambda d=day, p=place, n=days: task(script, d, p, n))
    for day, kind, count in SURVEYS:
        script.on(day, lambda d=day, k=kind, n=count: survey(script, d, k, n))
    for day in school_days(date(2026, 9, 4), NEW_YEAR):
        script.on(day, lambda d=day: roadmap(script, d), EVENING)
    script.on(SPEED, lambda: speed(script))
    script.on(COMPLETES, lambda: completing(script))
    script.on(NEW_YEAR, lambda: new_year(script))
    script.on(AUGUST, lambda: approval(script))


async def withdrawal(script: Script) -> None:
    """A mentee takes back the consent to processing: the pair is over, the data go within thirty days."""
    [mentee] = script.pairs[WITHDRAWER].mentees
    await acts.withdraws(script.year, script.year.actor(mentee))


async def another_pair(script: Script) -> None:
    """The mentor who has lost a mentee gets one who had none; the kinds are combined."""
    kinds = (MentoringKind.TRADITIONAL, MentoringKind.VIRTUAL)
    await script.pair(WITHDRAWER, (15,), kinds, date(2026, 12, 1))


async def leaving(script: Script) -> None:
    """A mentor leaves the school."""
    await acts.leaves(script.year, script.year.actor(script.pairs[LEAVER].mentor))


async def urgent(script: Script, day: date, place: int, minutes: int, solved: bool) -> None:
    """Asked at noon, answered by one's own mentor the same day, solved the next or never spoken of again."""
    year, pair = script.year, script.pairs[place]
    asker = year.actor(pair.mentees[0])
    number = await acts.asks_help(year, asker)
    await acts.helps(year, year.actor(pair.mentor), number, minutes)
    if solved:
        script.on(script.soon(day, 1), lambda: acts.is_helped(year, asker, number))


async def task(script: Script, day: date, place: int, days: int) -> None:
    """Due a week later."""
    year, pair = script.year, script.pairs[place]
    number = await acts.sets_task(year, pair, day + timedelta(days=7))
    script.on(script.soon(day, days), lambda: acts.does_task(year, pair, number))


async def survey(script: Script, day: date, kind: str, count: int) -> None:
    """Opened by the curator, answered by some within days; it closes by itself."""
    year = script.year
    await acts.survey_opens(year, kind)
    working = [script.year.diary.pairs[one.id] for one in script.pairs if script.works(one)]
    sides: list[list[Actor]] = [
        [year.actor(one.mentor) for one in working],
        [year.actor(who) for one in working for who in one.mentees],
    ]
    for side in sides:
        for actor in year.dice.sample(side, count):
            on, mark = script.soon(day, year.dice.randint(1, 6)), year.dice.randint(5, 10)
            script.on(on, lambda a=actor, m=mark: acts.answers_survey(year, a, kind, m))


async def roadmap(script: Script, day: date) -> None:
    """The curator ticks off on its day what the bot has not seen done; one row is left for the next year."""
    for item in await acts.rows_of(script.year):
        for point in item.open_points:
            is_left = item.code == CARRIED and day > date(2027, 1, 1)
            if point.due_on <= day and not is_left:
                await acts.ticks_off(script.year, item, point)


async def speed(script: Script) -> None:
    """A speed session: four mentees sign up, three come."""
    year, signed = script.year, script.year.mentees[:4]
    number = await acts.speed_opens(year, year.mentors[0])
    for actor in signed:
        await year.notice(actor, f"p:speed.open:{number}::", "speed.on")
    script.on(
        SPEED + timedelta(days=1),
        lambda: acts.speed_held(year, number, signed, signed[0]),
        EVENING,
    )


async def completing(script: Script) -> None:
    """Programmes whose plans lie behind are closed."""
    for pair in list(script.pairs):
        if script.works(pair):
            await acts.completes(script.year, pair)


async def new_year(script: Script) -> None:
    """The curator begins the next school year by one button."""
    year = script.year
    await year.further(year.curator, "roadmap.home", "roadmap.new", "roadmap.new_do")


async def approval(script: Script) -> None:
    """Before September the head approves the new roadmap."""
    year = script.year
    await year.further(year.curator, "roadmap.home", "roadmap.years", "=2027/28", "roadmap.send")
    await year.further(year.head, "roadmap.home")
    if not year.can(year.head, "roadmap.approve"):
        await year.on(year.head, "roadmap.years", "=2027/28")
    await year.on(year.head, "roadmap.approve")
