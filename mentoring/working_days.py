"""Working days as the law and the school count them; the calendar itself is given from outside."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class WorkingDays(Protocol):
    """A calendar of working days."""

    def is_working(self, day: date) -> bool:
        """Whether people work on this day."""
        ...

    def is_holiday(self, day: date) -> bool:
        """Whether the law makes the day free by name, weekends aside."""
        ...

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        ...
