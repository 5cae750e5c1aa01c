"""Which day the parts of a typed moment name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.calendar_words import day_fact
from bot.when_parts import Parts
from bot.when_words import understood
from mentoring.refusal import Refusal

SLIP = timedelta(days=300)
"""A date without a year that far away was meant to be the one just over (or still to come)."""
DAY, WEEK = timedelta(days=1), timedelta(days=7)


class NamedDay:
    """Understands days against the one it is.

    Args:
        here: the moment by the school's clock, without a zone.
        past: whether days that are over are meant.
    """

    def __init__(self, here: datetime, past: bool) -> None:
        self._here, self._today, self._past = here, here.date(), past

    def of(self, parts: Parts) -> date | None:
        """The day, if any is named.

        Raises:
            Refusal: ``when-two_days``, ``when-which_day``, ``when-weekday_differs``, ``when-format``,
                ``when-past`` or ``when-not_yet``.
        """
        self._settle_dotted(parts)
        found = set(self._dates(parts))
        if len(found) > 1 or len(parts.weekdays) > 1:
            raise Refusal("when-two_days")
        day = next(iter(found), None)
        if not parts.weekdays:
            if day is None and (parts.shift or parts.week):
                raise Refusal("when-which_day")
            return day
        [weekday] = parts.weekdays
        if day is None:
            return self._on_weekday(weekday, parts)
        if parts.is_far:
            return _monday(day) + weekday * DAY
        if day.weekday() != weekday:
            raise Refusal("when-weekday_differs", day=day_fact(day, self._today))
        return day

    def _settle_dotted(self, parts: Parts) -> None:
        """``05.12`` is a date; beside another day, or as no date at all, it is an hour."""
        for first, second in parts.dotted:
            if self._is_date(first, second, parts):
                parts.dates.append((0, second, first))
            else:
                parts.clocks.append((str(first), second))
        parts.dotted = []

    def _is_date(self, first: int, second: int, parts: Parts) -> bool:
        other = bool(parts.dates or parts.named or parts.nth is not None)
        if other or _date_or_none(2000, second, first) is None:
            return False
        if not parts.weekdays or parts.has_clock:
            return True
        try:
            day = self._yearless(first, second)
        except Refusal:
            return False
        return day is not None and day.weekday() in parts.weekdays

    def _dates(self, parts: Parts) -> Iterator[date]:
        for year, month, number in parts.dates:
            day = _date_or_none(year, month, number) if year else self._yearless(number, month)
            if day is None:
                raise Refusal("when-format")
            yield day
        if parts.nth is not None:
            yield self._nth(parts.nth)
        for words in parts.named:
            found = understood(words, self._here)
            if found is None:
                raise Refusal("when-format")
            dated = any(one.isdecimal() for one in words.split()) and not parts.is_far
            has_year = any(len(one) == 4 and one.isdecimal() for one in words.split())
            if dated and not has_year:
                yield self._yearless(found.day, found.month) or found.date()
            else:
                yield found.date()

    def _yearless(self, number: int, month: int) -> date | None:
        """The next such date (or the latest, if the past is meant); ``None`` if there is none.

        Raises:
            Refusal: ``when-past`` or ``when-not_yet``: the one just over (or to come) was meant.
        """
        years = [self._today.year + step for step in range(-4, 5)]
        all_ = [day for year in years if (day := _date_or_none(year, month, number))]
        before = max((day for day in all_ if day < self._today), default=None)
        after = min((day for day in all_ if day > self._today), default=None)
        if self._today in all_:
            return self._today
        if before is None or after is None:
            return None
        if self._past and self._today - before > SLIP:
            raise Refusal("when-not_yet", day=day_fact(after, self._today))
        if not self._past and after - self._today > SLIP:
            raise Refusal("when-past", day=day_fact(before, self._today))
        return before if self._past else after

    def _nth(self, number: int) -> date:
        """The next (or latest) day of a month with this number."""
        day = self._today
        for _ in range(62):
            if day.day == number:
                return day
            day += -DAY if self._past else DAY
        raise Refusal("when-format")

    def _on_weekday(self, weekday: int, parts: Parts) -> date:
        monday = _monday(self._today)
        if parts.shift == "next":
            return monday + WEEK + weekday * DAY
        if parts.shift == "last":
            if parts.week:
                return monday - WEEK + weekday * DAY
            return self._today - ((self._today.weekday() - weekday - 1) % 7 + 1) * DAY
        this = monday + weekday * DAY
        if parts.shift == "this" and (parts.week or self._past or this >= self._today):
            return this
        if self._past:
            return self._today - ((self._today.weekday() - weekday - 1) % 7 + 1) * DAY
        return self._today + ((weekday - self._today.weekday() - 1) % 7 + 1) * DAY


def _monday(day: date) -> date:
    return day - day.weekday() * DAY


def _date_or_none(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
