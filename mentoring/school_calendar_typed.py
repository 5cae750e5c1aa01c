"""Bells, hours and spans of days as the curator types them."""

from __future__ import annotations

import re
from datetime import date, time

from mentoring.refusal import Refusal
from mentoring.school_calendar import Bell

_CLOCK = r"(\d{1,2})[:.](\d{2})"
_TO = r"\s*(?:[-\u2010-\u2015]|\s)\s*"
_BELL = re.compile(rf"(?:(\d{{1,2}})(?:\s*[.):]|(?=\s))\s*)?\D*?{_CLOCK}{_TO}{_CLOCK}\D*")
_HOURS = re.compile(rf"\D*{_CLOCK}{_TO}\D*{_CLOCK}\D*|\D*(\d{{1,2}}){_TO}(\d{{1,2}})\D*")
_DAY = r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?!\d)"
_SPAN = re.compile(rf"\s*{_DAY}(?:{_TO}{_DAY})?\.?[\s,:;-]*(.*)", re.DOTALL)
LINES = 20


def parse_bells(text: str) -> list[Bell]:
    """Lessons, one in a line: ``3 11:00-11:45``; without numbers they are counted.

    Raises:
        Refusal: ``school_calendar-bells_format``.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not 0 < len(lines) <= LINES:
        raise Refusal("school_calendar-bells_format")
    found = []
    for place, line in enumerate(lines, 1):
        match = _BELL.fullmatch(line)
        if match is None:
            raise Refusal("school_calendar-bells_format")
        number, *clocks = match.groups()
        if number is None and len(lines) == 1:
            raise Refusal("school_calendar-bells_format")  # which lesson is it?
        starts, ends = _clock(clocks[0], clocks[1]), _clock(clocks[2], clocks[3])
        if starts is None or ends is None:
            raise Refusal("school_calendar-bells_format")
        found.append(Bell(int(number) if number else place, starts, ends))
    return found


def parse_hours(text: str) -> tuple[time, time]:
    """Hours of school: ``8:00-18:00``, ``8-18``.

    Raises:
        Refusal: ``school_calendar-hours_format``.
    """
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise Refusal("school_calendar-hours_format")
    a, b, c, d, whole_from, whole_to = match.groups()
    opens = _clock(whole_from or a, b or "0")
    closes = _clock(whole_to or c, d or "0")
    if opens is None or closes is None:
        raise Refusal("school_calendar-hours_format")
    return opens, closes


def parse_span(text: str, today: date) -> tuple[date, date, str]:
    """One line: ``26.10-03.11 Autumn break``, or a single day; the name may be left out.

    Args:
        today: without a year a span is the next one that is not over.

    Returns:
        first day, last day, name.

    Raises:
        Refusal: ``school_calendar-span_format``.
    """
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        raise Refusal("school_calendar-span_format")
    d1, m1, y1, d2, m2, y2, name = match.groups()
    if d2 is None:
        d2, m2, y2 = d1, m1, y1
    for year in range(today.year - 1, today.year + 2):
        first = _date(y1, year, m1, d1)
        last = _date(y2, first.year, m2, d2) if first else None
        if first and last and last < first and not y2:
            last = _date(None, first.year + 1, m2, d2)
        if first and last and (y1 or last >= today):
            return first, last, " ".join(name.split())
    raise Refusal("school_calendar-span_format")


def _clock(hour: str, minute: str) -> time | None:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None


def _date(written: str | None, year: int, month: str, day: str) -> date | None:
    if written:
        year = int(written) + (2000 if len(written) == 2 else 0)
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
