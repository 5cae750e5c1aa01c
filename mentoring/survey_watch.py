"""Reminders of surveys: an invitation, two more; the curator hears when one is due; closing (A2.6, bar 8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.pair.nouns import WORKING
from mentoring.people import Role
from mentoring.reminder.keeping import add, keep
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.school_year import SchoolYear, year_of
from mentoring.survey import FEWEST, Survey, SurveyKind

if TYPE_CHECKING:
    from storage.uow import Uow

AGAIN = 4
"""School days after the invitation it is repeated."""
LAST = 1
"""School days before the last day it is said for the last time."""
MOMENTS: Mapping[SurveyKind, tuple[int, int]] = {
    SurveyKind.INTERIM: (12, 10),
    SurveyKind.FINAL: (4, 20),
}
"""Month and day of a school year from which a survey is due, unless the school has its own
(``survey.moment_<kind>`` as ``MM-DD``: the roadmap writes it there)."""
DUE_FOR = timedelta(days=45)
"""How long the curator is told that one is due."""


async def invite(uow: Uow, survey: Survey, people: Iterable[int], now: datetime) -> None:
    """Plan what those who are asked will hear: with their morning, thrice at most."""
    calendar = await calendar_of(uow)
    until = calendar.at(survey.closes_on + timedelta(days=1), time(0))
    days = {
        "first": calendar.after(survey.opened_on, 1),
        "second": calendar.after(survey.opened_on, 1 + AGAIN),
        "last": _before(survey.closes_on, LAST, calendar),
    }
    wanted = [
        Wanted(person=person, key=key, on=day, until=until)
        for person in people
        for key, day in days.items()
    ]
    await keep(uow, Topic(ReminderKind.SURVEY, survey.id), wanted, now)


def _before(day: date, count: int, calendar: SchoolCalendar) -> date:
    for _ in range(count):
        day = calendar.day_before(day)
    return day


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """One line for each survey somebody has not answered yet."""
    there = {one.id: one for one in await uow.surveys.open()}
    waiting = await uow.surveys.unanswered(list(there))
    found = {}
    for row in rows:
        survey = there.get(row.topic.of)
        if survey is not None and row.person in waiting[survey.id]:
            line = T(f"survey_remind-{survey.kind}", {"on": survey.closes_on})
            button = Button("survey-remind_open", "survey.start", of=survey.id)
            found[row.id] = Item(line, button)
    return found


async def moment_of(uow: Uow, kind: SurveyKind, year: SchoolYear) -> date | None:
    """The day from which a survey is due this year; pulses have none."""
    if kind not in MOMENTS:
        return None
    kept = await uow.meta.get(f"survey.moment_{kind}")
    if kept is not None:
        try:
            there = date.fromisoformat(f"2024-{kept}")  # a leap year knows every day
            return year.on(there.month, min(there.day, 28) if there.month == 2 else there.day)
        except ValueError:
            pass
    return year.on(*MOMENTS[kind])


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: close what is over or answered by all; tell the curators of what is due."""
    from mentoring import survey_act

    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    there = await uow.surveys.open()
    progress = await uow.surveys.progress([one.id for one in there])
    for survey in there:
        if survey.closes_on < today or progress[survey.id].is_whole:
            await survey_act.shut(uow, survey, None, now)
    curators = await uow.people.with_role(Role.CURATOR)
    for kind in MOMENTS:
        if await is_due(uow, kind, today):
            topic = Topic(ReminderKind.SURVEY_DUE, number_of(kind, today))
            await add(
                uow, topic, [Wanted(person=one.id, key="due", on=today) for one in curators], now
            )


def number_of(kind: SurveyKind, today: date) -> int:
    """The number under which the curator is told that the time for a survey has come."""
    return year_of(today).start * 10 + list(SurveyKind).index(kind)


async def is_due(uow: Uow, kind: SurveyKind, today: date) -> bool:
    """Whether the time for a survey has come, none was held this year, and there are enough to ask."""
    year = year_of(today)
    moment = await moment_of(uow, kind, year)
    if moment is None or not moment <= today <= moment + DUE_FOR:
        return False
    if any(one.kind is kind and year.holds(one.opened_on) for one in await uow.surveys.all()):
        return False
    pairs = await uow.pairs.in_state(*WORKING)
    return len({one for pair in pairs for one in pair.mentees}) >= FEWEST


async def watch_due(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """A survey whose time has come, for the curator."""
    today = (await calendar_of(uow)).local(uow.now).date()
    found = {}
    for row in rows:
        kind = list(SurveyKind)[row.topic.of % 10]
        if row.topic.of == number_of(kind, today) and await is_due(uow, kind, today):
            button = Button("survey-due_open", "survey.preview", arg=kind)
            found[row.id] = Item(T(f"survey_due-{kind}"), button)
    return found
