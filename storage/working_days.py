"""Working days of Russia, holidays and transferred days off included (Labour Code art. 112)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any


@cache
def _calendar() -> Any:
    """The maintained calendar; loaded when first needed, it is 9 MB of countries."""
    from holidays import country_holidays

    return country_holidays("RU")


class WorkingDays:
    """Five-day week, public holidays and the transfers the government announced.

    A Saturday made a working day by a transfer counts as working.
    """

    def is_working(self, day: date) -> bool:
        """Whether people work on this day."""
        return bool(_calendar().is_working_day(day))

    def is_holiday(self, day: date) -> bool:
        """Whether the law makes the day free by name, weekends aside."""
        return day in _calendar()

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day
