"""The ladder: softly, then firmly, then the curator; counted in school days, so that a break waits too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from mentoring.school_calendar import SchoolCalendar


class Rung(StrEnum):
    """How firmly something is said."""

    NEW = "new"  # it has come
    SOFT = "soft"
    FIRM = "firm"
    OVER = "over"  # the curator learns of it


SOFT_DAYS, FIRM_DAYS, OVER_DAYS = 2, 5, 8
"""School days after which something that waits for somebody is spoken of."""
SOFT_DAYS_NEWS = 3
"""The same where a morning has told of it already: two days after that morning."""
WAITING = ((SOFT_DAYS, Rung.SOFT), (FIRM_DAYS, Rung.FIRM), (OVER_DAYS, Rung.OVER))
NEWS = ((SOFT_DAYS_NEWS, Rung.SOFT), (FIRM_DAYS, Rung.FIRM), (OVER_DAYS, Rung.OVER))


def reached(
    since: date, today: date, steps: Sequence[tuple[int, Rung]], calendar: SchoolCalendar
) -> Rung | None:
    """The highest rung that has been reached; a school that was without power does not hear the lower ones.

    Args:
        since: the day it began; does not count itself.
        steps: school days and what is reached after them, the fewest first.
    """
    found: Rung | None = None
    day, passed = since, 0
    for days, rung in steps:
        day, passed = calendar.after(day, days - passed), days
        if day > today:
            break
        found = rung
    return found
