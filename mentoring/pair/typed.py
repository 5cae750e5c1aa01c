"""Terms and days as people choose and write them (1.2, bar 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from mentoring.refusal import Refusal
from mentoring.term import LONGEST, SHORTEST, add_months

YEARS = range(2000, 2101)
"""What else is typed is a slip, not a term."""
LAST_SCHOOL_DAY = (5, 31)
_DAY = r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})"
_TERM = re.compile(rf"\D*{_DAY}\D+{_DAY}\D*")
_ONE = re.compile(rf"\D*{_DAY}\D*")


def school_year_end(starts: date) -> date | None:
    """31 May of the school year, or of the next one; ``None`` from March on: too soon and too late."""
    first, last = add_months(starts, SHORTEST) - timedelta(days=1), add_months(starts, LONGEST)
    ends = (date(starts.year + later, *LAST_SCHOOL_DAY) for later in (0, 1))
    return next((end for end in ends if first <= end <= last), None)


def presets(starts: date) -> Mapping[str, tuple[date, date]]:
    """Ready terms by code: to the end of the school year, and whole months."""
    day = timedelta(days=1)
    months = {f"m{count}": (starts, add_months(starts, count) - day) for count in (3, 6, 12)}
    end = school_year_end(starts)
    return {**({"year_end": (starts, end)} if end else {}), **months}


def parse_term(text: str) -> tuple[date, date]:
    """Two dates as people write them: ``01.10.2026-31.05.2027``, ``1.10.26 31.5.27``.

    Raises:
        Refusal: ``pair-term_format``.
    """
    found = _TERM.fullmatch(text.strip())
    days = found and (_date(*found.groups()[:3]), _date(*found.groups()[3:]))
    if not days or days[0] is None or days[1] is None:
        raise Refusal("pair-term_format")
    return days[0], days[1]


def parse_day(text: str) -> date:
    """One date as people write it.

    Raises:
        Refusal: ``pair-day_format``.
    """
    found = _ONE.fullmatch(text.strip())
    day = _date(*found.groups()) if found else None
    if day is None:
        raise Refusal("pair-day_format")
    return day


def _date(day: str, month: str, year: str) -> date | None:
    number = int(year) + (2000 if len(year) == 2 else 0)
    try:
        found = date(number, int(month), int(day))
    except ValueError:
        return None
    return found if number in YEARS else None
