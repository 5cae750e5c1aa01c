"""A day and an hour as people type them: "on Wednesday at 15:20", "3 December after lesson 6" (bar 6).

Times, lessons, numbers of dates and days of the week are read here, by the school's own bells; what is
left ("tomorrow", "in two weeks", "3 December") is given to `dateparser`.

- From 1 to 6 o'clock is the afternoon unless the morning is named: nobody meets at a school at night.
  So is 7, but not ``07:30``, which is written by the 24-hour clock.
- A day of the week is the next one after today; "next Wednesday" is that of next week, "this Wednesday" may
  be today.
- An hour without a day is the next such hour: today, or the next school day.
- A date without a year is the next one, but not next year's of a month just over: that is a slip.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.calendar_words import Moment, clock_words, day_fact
from bot.when_day import DAY, NamedDay
from bot.when_parts import Parts
from bot.when_words import plain, understood
from mentoring.refusal import Refusal
from mentoring.school_calendar import Bell, SchoolCalendar

FARTHEST = timedelta(days=400)
LONGEST = 120
"""Characters; nobody needs more to name a day."""


@dataclass(frozen=True, slots=True)
class When:
    """What was understood, by the school's clock.

    Args:
        clock: ``None`` if no hour was named: ask for it.
        lesson: number of the lesson it is after.
    """

    day: date
    clock: time | None = None
    lesson: int | None = None

    @property
    def moment(self) -> Moment | None:
        """Day and hour, if both are known."""
        return None if self.clock is None else Moment(self.day, self.clock, self.lesson)


def read(
    text: str,
    now: datetime,
    calendar: SchoolCalendar,
    *,
    last_lesson: Callable[[date], int] | None = None,
    on: date | None = None,
    allow_past: bool = False,
) -> When:
    """Understand a day and an hour.

    Args:
        now: aware.
        last_lesson: number of the last lesson of those concerned on a day, 0 if none, for "after lessons"
            (`mentoring.timetable.last_lesson`).
        on: the day chosen already: an hour alone is meant on it.
        allow_past: what is recorded has been: the past is meant, the future refused.

    Returns:
        a day, and an hour unless none was named.

    Raises:
        Refusal: ``when-…``: one sentence on what was not clear, with an example.
    """
    asked = _Asked(now, calendar, last_lesson, allow_past)
    parts = _parts(text)
    day = asked.day.of(parts)
    if day is None and not (parts.has_clock or (on is not None and parts.bare is not None)):
        raise Refusal("when-format")
    when = asked.on_day(parts, day or on or asked.nearest(parts))
    asked.ensure_meant(when)
    return when


def read_day(
    text: str, now: datetime, calendar: SchoolCalendar, *, allow_past: bool = False
) -> date:
    """Understand a day alone, such as the last day of a task; an hour named along with it is left out.

    Raises:
        Refusal: as `read`.
    """
    asked = _Asked(now, calendar, None, allow_past)
    day = asked.day.of(_parts(text))
    if day is None:
        raise Refusal("when-format")
    asked.ensure_meant(When(day))
    return day


def _parts(text: str) -> Parts:
    if not 0 < len(text.strip()) <= LONGEST:
        raise Refusal("when-format")
    return Parts(plain(text))


class _Asked:
    """What the words are understood against."""

    def __init__(
        self,
        now: datetime,
        calendar: SchoolCalendar,
        last_lesson: Callable[[date], int] | None,
        past: bool,
    ) -> None:
        self._now, self._calendar, self._past = now, calendar, past
        self._here = calendar.local(now).replace(tzinfo=None)
        self._today = self._here.date()
        self._last_lesson = last_lesson
        self.day = NamedDay(self._here, past)

    def nearest(self, parts: Parts) -> date:
        """The day of an hour that was named alone."""
        if parts.soon:
            found = understood(parts.soon[0], self._here)
            return found.date() if found else self._today
        today = self._today
        if parts.after or parts.after_all or parts.at_lesson:
            search = self._calendar.day_before if self._past else self._calendar.next_day
            today = search(today + DAY if self._past else today)
        clock = self.on_day(parts, today).clock or time(0)
        is_over = self._calendar.at(today, clock) <= self._now
        if self._past:
            return today if is_over else self._calendar.day_before(today)
        return self._calendar.next_day(today + DAY) if is_over else today

    def on_day(self, parts: Parts, day: date) -> When:
        """The hour by the bells of a day."""
        clocks = [_clock(hour, minute, parts.half) for hour, minute in parts.clocks]
        if parts.bare is not None and not parts.has_clock:
            clocks.append(_clock(str(parts.bare), 0, parts.half))
        elif parts.bare is not None:
            raise Refusal("when-format")
        for words in parts.soon:
            found = understood(words, self._here)
            clocks += [found.time().replace(second=0, microsecond=0)] if found else []
        lessons = [*parts.after, *([self._last(day)] if parts.after_all else [])]
        if len(clocks) + len(lessons) + len(parts.at_lesson) > 1:
            raise Refusal("when-two_times")
        for number in lessons:
            return When(day, self._bell(number).ends, number)
        for number in parts.at_lesson:
            return When(day, self._bell(number).starts)
        return When(day, clocks[0] if clocks else None)

    def _last(self, day: date) -> int:
        number = self._last_lesson(day) if self._last_lesson else 0
        if not number:
            raise Refusal("when-no_last")
        return number

    def _bell(self, number: int) -> Bell:
        bell = self._calendar.bell(number)
        if bell is None:
            raise Refusal("when-no_lesson", lesson=str(number), count=len(self._calendar.bells))
        return bell

    def ensure_meant(self, when: When) -> None:
        """What was understood lies ahead (or behind, if the past is meant), and not years away.

        Raises:
            Refusal: ``when-past``, ``when-past_hour``, ``when-not_yet`` or ``when-too_far``.
        """
        day = day_fact(when.day, self._today)
        if abs(when.day - self._today) > FARTHEST:
            raise Refusal("when-too_far", day=day)
        if self._past and when.day > self._today:
            raise Refusal("when-not_yet", day=day)
        if not self._past and when.day < self._today:
            raise Refusal("when-past", day=day)
        if when.clock is None or when.day != self._today:
            return
        is_over = self._calendar.at(when.day, when.clock) <= self._now
        if is_over is not self._past:
            key = "when-not_yet_hour" if self._past else "when-past_hour"
            raise Refusal(key, clock=clock_words(when.clock))


def _clock(written: str, minute: int, half: str) -> time:
    hour = int(written)
    if half == "am":
        hour %= 12 if hour == 12 else 24
    elif (half == "pm" and hour < 12) or 1 <= hour <= 6 or written == "7":
        hour += 12
    if hour > 23 or minute > 59:
        raise Refusal("when-format")
    return time(hour, minute)
