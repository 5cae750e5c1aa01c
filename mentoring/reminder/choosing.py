"""What a person chooses of reminders: the hour, how long before, which kinds, one's own week (bar 8)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import keep_many, replan
from mentoring.reminder.nouns import (
    Choices,
    Lead,
    Pace,
    Reminder,
    ReminderKind,
    State,
    Topic,
    Wanted,
    WeekAt,
)
from mentoring.reminder.rules import EVENING, morning_of
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from mentoring.people import Settings
    from storage.uow import Uow

MORNINGS = (time(7, 0), time(7, 30), time(8, 0), time(9, 0))
"""Ready hours of the morning's message."""
EARLIEST, LATEST = time(6, 0), time(11, 0)
"""Between these it is still a morning."""
WEEKDAYS = 7
WEEKS_AHEAD = 60
USEFUL_DAYS = 4
"""From Friday on a week that could not be said at its beginning is not said any more."""
_CLOCK = re.compile(r"\D*?(\d{1,2})(?:[:.\s](\d{2}))?\D*")


def parse_morning(text: str) -> time:
    """An hour as people write it: ``7:45``, ``8``, ``8.15``.

    Raises:
        Refusal: ``reminder-morning_format``, or ``reminder-morning_range`` with the bounds.
    """
    found = _CLOCK.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refusal("reminder-morning_format")
    return ensure_morning(time(int(found[1]), int(found[2] or 0)))


def ensure_morning(hour: time) -> time:
    """An hour of the morning.

    Raises:
        Refusal: ``reminder-morning_range``.
    """
    if not EARLIEST <= hour <= LATEST:
        raise Refusal("reminder-morning_range", first=clock(EARLIEST), last=clock(LATEST))
    return hour


def clock(hour: time) -> str:
    """An hour as a school writes it."""
    return f"{hour.hour}:{hour:%M}"


async def choices_of(uow: Uow, person: int) -> Choices:
    """What somebody has chosen, or the usual."""
    return (await uow.reminder_choices.of([person]))[person]


async def set_choices(uow: Uow, actor: Person, choices: Choices, now: datetime) -> Choices:
    """Keep what somebody chose; what waits for them moves with it."""
    ensure_morning(choices.morning)
    before = await choices_of(uow, actor.id)
    await uow.reminder_choices.put(actor.id, choices)
    await replan(uow, [actor.id], now)
    await plan_weeks(uow, {actor.id: choices}, now)
    if choices.leads != before.leads:
        from mentoring.reminder.watches import ON_LEADS

        for changed in ON_LEADS:
            await changed(uow, actor, now)
    return choices


async def set_morning(uow: Uow, actor: Person, hour: time, now: datetime) -> Choices:
    """The hour of the morning's message.

    Raises:
        Refusal: of `ensure_morning`.
    """
    choices = await choices_of(uow, actor.id)
    return await set_choices(uow, actor, replace(choices, morning=hour), now)


async def set_lead(uow: Uow, actor: Person, lead: Lead, wanted: bool, now: datetime) -> Choices:
    """Whether to be told so long before a meeting; none at all is a choice too."""
    choices = await choices_of(uow, actor.id)
    leads = choices.leads | {lead} if wanted else choices.leads - {lead}
    return await set_choices(uow, actor, replace(choices, leads=leads), now)


async def set_kind(
    uow: Uow, actor: Person, kind: ReminderKind, wanted: bool, now: datetime
) -> Choices:
    """Whether to be reminded of such things; they stay on the hub either way."""
    choices = await choices_of(uow, actor.id)
    muted = choices.muted - {kind} if wanted else choices.muted | {kind}
    return await set_choices(uow, actor, replace(choices, muted=muted), now)


async def set_week(uow: Uow, actor: Person, week: WeekAt, now: datetime) -> Choices:
    """When one's own week comes by itself."""
    choices = await choices_of(uow, actor.id)
    return await set_choices(uow, actor, replace(choices, week=week), now)


async def sweep_weeks(uow: Uow, now: datetime) -> None:
    """Once a day: everybody who wishes it has their next week planned, whatever happened to the last."""
    wishing = await uow.reminder_choices.wishing_week()
    await plan_weeks(uow, wishing, now)


async def plan_weeks(uow: Uow, choices: Mapping[int, Choices], now: datetime) -> None:
    """Plan the next week of these people; one that could not be said in time comes with a morning."""
    calendar = await calendar_of(uow)
    people = await uow.people.some(choices)
    topics = {number: Topic(ReminderKind.WEEK, number) for number in people}
    waiting: dict[int, list[Reminder]] = {}
    for row in await uow.reminders.of(topics.values()):
        if row.state is State.WAITING:
            waiting.setdefault(row.person, []).append(row)
    wanted = {}
    for number, person in people.items():
        found = []
        if choices[number].week is not WeekAt.NEVER:
            found = [next_week(number, choices[number], person.settings, calendar, now)]
            found += _late(waiting.get(number, []), found[0], calendar, now)
        wanted[topics[number]] = found
    await keep_many(uow, wanted, now)


def _late(
    rows: list[Reminder], following: Wanted, calendar: SchoolCalendar, now: datetime
) -> list[Wanted]:
    """Weeks whose hour has passed unsaid, as long as they are of use: still tonight, or with a morning."""
    today = calendar.local(now).date()
    found = []
    for row in rows:
        if row.key >= following.key or row.until is None or row.until <= now:
            continue
        wanted = Wanted(person=row.person, key=row.key, on=today, until=row.until)
        if row.pace is Pace.CHOSEN and today < date.fromisoformat(row.key):
            wanted = replace(wanted, pace=Pace.CHOSEN, at=row.due_at)
        found.append(wanted)
    return found


def next_week(
    person: int, choices: Choices, settings: Settings, calendar: SchoolCalendar, now: datetime
) -> Wanted:
    """The next week that is still to begin, on Sunday evening or with the first school morning."""
    today = calendar.local(now).date()
    monday = today - timedelta(days=today.weekday())
    for _ in range(WEEKS_AHEAD):
        wanted = _week(person, monday, choices, calendar)
        if wanted is not None and _moment(wanted, choices, settings, calendar) > now:
            break
        monday += timedelta(days=WEEKDAYS)
    return wanted or Wanted(person=person, key=monday.isoformat(), on=monday)


def _week(person: int, monday: date, choices: Choices, calendar: SchoolCalendar) -> Wanted | None:
    """The wish for one week; ``None`` if it has no school day while it is of use."""
    first = calendar.next_day(monday)
    until = calendar.at(monday + timedelta(days=USEFUL_DAYS), time(0, 0))
    if first >= monday + timedelta(days=USEFUL_DAYS):
        return None
    key = monday.isoformat()
    if choices.week is WeekAt.SUNDAY:
        at = calendar.at(monday - timedelta(days=1), EVENING)
        return Wanted(person=person, key=key, pace=Pace.CHOSEN, at=at, until=until)
    return Wanted(person=person, key=key, on=first, until=until)


def _moment(
    wanted: Wanted, choices: Choices, settings: Settings, calendar: SchoolCalendar
) -> datetime:
    if wanted.on is not None:
        return morning_of(wanted.on, choices, settings, calendar)
    return wanted.at or calendar.at(date.max, EVENING)
