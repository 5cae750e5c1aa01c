"""When a reminder may be said: never at night, on a day off, after its use; one message a morning.

Every moment returned is in UTC: two local moments of one zone compare by the clock's face, which lies
in the hour that comes twice a year.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from mentoring.notice import held_until
from mentoring.people import Settings
from mentoring.reminder.nouns import Choices, Pace, Snooze, Wanted
from mentoring.school_calendar import SEARCH_DAYS, SchoolCalendar

EVENING = time(18, 0)
GIVE_UP = timedelta(days=SEARCH_DAYS)
"""A calendar without a school day for so long: looked at again after as long."""
ONE_DAY = timedelta(days=1)
_USUAL = Choices()


def morning_of(
    day: date, choices: Choices, settings: Settings, calendar: SchoolCalendar
) -> datetime:
    """The moment of somebody's morning message: their hour, or the end of their quiet hours if later.

    It always lies on the day itself: quiet hours that last beyond midnight have a free hour before.
    """
    moment = quiet_over(calendar.at(day, choices.morning), settings, calendar)
    if calendar.local(moment).date() == day:
        return moment
    return quiet_over(calendar.at(day, time(0, 0)), settings, calendar)


def quiet_over(moment: datetime, settings: Settings, calendar: SchoolCalendar) -> datetime:
    """The moment itself, or the end of the quiet hours it lies in."""
    held = held_until(calendar.local(moment), settings.quiet_from, settings.quiet_to)
    if held is not None:
        moment = calendar.at(held.date(), held.time())
    return moment.astimezone(UTC)


def may_say(
    moment: datetime, settings: Settings, calendar: SchoolCalendar, choices: Choices = _USUAL
) -> datetime:
    """The first moment from this one on at which somebody may be disturbed.

    What comes out of a day off comes with the next school day's morning, not at its midnight.
    """
    day = calendar.local(moment).date()
    if not calendar.is_off(day):
        later = quiet_over(moment, settings, calendar)
        day = calendar.local(later).date()
        if not calendar.is_off(day):
            return later
    open_day = calendar.next_day(day)
    if calendar.is_off(open_day):
        return moment.astimezone(UTC) + GIVE_UP
    return morning_of(open_day, choices, settings, calendar)


def due_at(
    wanted: Wanted,
    choices: Choices,
    settings: Settings,
    calendar: SchoolCalendar,
    now: datetime,
) -> datetime | None:
    """When a reminder is due; ``None`` if it would come after its use, or has nothing to prepare any more."""
    if wanted.pace is Pace.MORNING:
        due = _due_morning(wanted, choices, settings, calendar, now)
    elif wanted.back and wanted.at is not None and wanted.at < now:
        return None
    else:
        moment = max(wanted.at or now, now)
        if wanted.pace is Pace.CHOSEN:
            due = quiet_over(moment, settings, calendar)
        else:
            due = may_say(moment, settings, calendar, choices)
    is_late = due is not None and wanted.until is not None and due >= wanted.until
    return None if is_late else due


def _due_morning(
    wanted: Wanted,
    choices: Choices,
    settings: Settings,
    calendar: SchoolCalendar,
    now: datetime,
) -> datetime | None:
    day = wanted.on or calendar.local(now).date()
    if calendar.is_off(day):
        day = calendar.day_before(day) if wanted.back else calendar.next_day(day)
    due = morning_of(day, choices, settings, calendar)
    if due > now and day != choices.gathered_on:
        return due
    return None if wanted.back else next_morning(now, choices, settings, calendar)


def next_morning(
    now: datetime, choices: Choices, settings: Settings, calendar: SchoolCalendar
) -> datetime:
    """The next morning message that can still come: on a school day, and not a second one today."""
    day = calendar.local(now).date()
    for _ in range(2):
        day = calendar.next_day(day)
        moment = morning_of(day, choices, settings, calendar)
        if moment > now and day != choices.gathered_on and not calendar.is_off(day):
            return moment
        day += ONE_DAY
    day = calendar.next_day(day)
    if calendar.is_off(day):
        return now.astimezone(UTC) + GIVE_UP
    return morning_of(day, choices, settings, calendar)


def snoozed_until(
    until: Snooze, now: datetime, settings: Settings, choices: Choices, calendar: SchoolCalendar
) -> tuple[datetime, Pace]:
    """When a reminder that was put off comes again, and how: by itself in the evening, or with a morning."""
    today = calendar.local(now).date()
    if until is Snooze.EVENING:
        moment = calendar.at(today, EVENING)
        if moment > now:
            later = may_say(moment, settings, calendar, choices)
            if calendar.local(later).date() == today:
                return later, Pace.AT_ONCE
    start = today + ONE_DAY
    if until is Snooze.MONDAY:
        start = today + timedelta(days=7 - today.weekday())
    day = calendar.next_day(start)
    if calendar.is_off(day):
        return now.astimezone(UTC) + GIVE_UP, Pace.MORNING
    return morning_of(day, choices, settings, calendar), Pace.MORNING
