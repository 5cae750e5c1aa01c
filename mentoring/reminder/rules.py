"""When a reminder may be said: never at night, on a day off, after its use; one message a morning."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from mentoring.notice import held_until
from mentoring.people import Settings
from mentoring.reminder.nouns import Choices, Pace, Snooze, Wanted
from mentoring.school_calendar import SchoolCalendar

EVENING = time(18, 0)
STALE = timedelta(days=14)
"""What nobody could say for so long (a bot without power) is dropped unless it is about something still
open; whoever plans a reminder that stays useful gives no `until`."""


def morning_of(
    day: date, choices: Choices, settings: Settings, calendar: SchoolCalendar
) -> datetime:
    """The moment of somebody's morning message: their hour, or the end of their quiet hours if later."""
    moment = calendar.at(day, choices.morning)
    return quiet_over(moment, settings, calendar)


def quiet_over(moment: datetime, settings: Settings, calendar: SchoolCalendar) -> datetime:
    """The moment itself, or the end of the quiet hours it lies in."""
    here = calendar.local(moment)
    held = held_until(here, settings.quiet_from, settings.quiet_to)
    if held is None:
        return moment
    return calendar.at(held.date(), held.time())


def may_say(moment: datetime, settings: Settings, calendar: SchoolCalendar) -> datetime:
    """The first moment from this one on at which somebody may be disturbed."""
    while True:
        day = calendar.local(moment).date()
        if calendar.is_off(day):
            moment = calendar.at(calendar.next_day(day), time(0, 0))
        later = quiet_over(moment, settings, calendar)
        if later == moment and not calendar.is_off(calendar.local(later).date()):
            return moment
        moment = later


def due_at(
    wanted: Wanted,
    choices: Choices,
    settings: Settings,
    calendar: SchoolCalendar,
    now: datetime,
) -> datetime | None:
    """When a reminder is due; ``None`` if it would come after its use, or has nothing to prepare any more."""
    if wanted.pace is Pace.AT_ONCE:
        moment = wanted.at or now
        due = may_say(max(moment, now), settings, calendar)
        if wanted.back and moment < now:
            return None
    else:
        day = wanted.on or calendar.local(now).date()
        if calendar.is_off(day):
            day = calendar.day_before(day) if wanted.back else calendar.next_day(day)
        due = morning_of(day, choices, settings, calendar)
        if due <= now:
            if wanted.back:
                return None
            due = next_morning(now, choices, settings, calendar)
    return None if wanted.until is not None and due >= wanted.until else due


def next_morning(
    now: datetime, choices: Choices, settings: Settings, calendar: SchoolCalendar
) -> datetime:
    """The next morning message that can still come, on a school day, after the last one said."""
    day = calendar.next_day(calendar.local(now).date())
    while True:
        moment = morning_of(day, choices, settings, calendar)
        taken = choices.gathered_on is not None and day <= choices.gathered_on
        if moment > now and not taken:
            return moment
        day = calendar.next_day(day + timedelta(days=1))


def snoozed_until(
    until: Snooze, now: datetime, settings: Settings, choices: Choices, calendar: SchoolCalendar
) -> datetime:
    """When a reminder that was put off comes again: its reader asked for it, so also in the evening."""
    today = calendar.local(now).date()
    if until is Snooze.EVENING:
        moment = calendar.at(today, EVENING)
        if moment > now:
            return may_say(moment, settings, calendar)
        until = Snooze.TOMORROW
    start = today + timedelta(days=1)
    if until is Snooze.MONDAY:
        start = today + timedelta(days=7 - today.weekday())
    return morning_of(calendar.next_day(start), choices, settings, calendar)


def next_week_summary(
    now: datetime, choices: Choices, settings: Settings, calendar: SchoolCalendar, *, sunday: bool
) -> datetime:
    """When somebody who wishes it reads their own week: Sunday evening, or the first school morning."""
    today = calendar.local(now).date()
    monday = today + timedelta(days=(7 - today.weekday()) % 7 or 7)
    if sunday:
        evening = calendar.at(monday - timedelta(days=1), EVENING)
        if evening <= now:
            evening = calendar.at(monday + timedelta(days=6), EVENING)
        return evening
    return morning_of(calendar.next_day(monday), choices, settings, calendar)
