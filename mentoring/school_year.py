"""The school year: from 1 September to 31 August (annex 2: "yearly")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

BEGINS_MONTH = 9


@dataclass(frozen=True, slots=True, order=True)
class SchoolYear:
    """One school year.

    Args:
        start: calendar year of its first day: 2026 for 2026/27.
    """

    start: int

    @property
    def first(self) -> date:
        """1 September."""
        return date(self.start, BEGINS_MONTH, 1)

    @property
    def last(self) -> date:
        """31 August of the next calendar year."""
        return date(self.start + 1, BEGINS_MONTH - 1, 31)

    @property
    def name(self) -> str:
        """As a school writes it: 2026/27."""
        return f"{self.start}/{(self.start + 1) % 100:02}"

    @property
    def next(self) -> SchoolYear:
        """The year after this one."""
        return SchoolYear(self.start + 1)

    @property
    def before(self) -> SchoolYear:
        """The year before this one."""
        return SchoolYear(self.start - 1)

    def holds(self, day: date) -> bool:
        """Whether the day is inside."""
        return self.first <= day <= self.last

    def on(self, month: int, day: int) -> date:
        """A day of this school year by month and day."""
        year = self.start if month >= BEGINS_MONTH else self.start + 1
        return date(year, month, day)


def year_of(day: date) -> SchoolYear:
    """The school year a day belongs to."""
    return SchoolYear(day.year if day.month >= BEGINS_MONTH else day.year - 1)
