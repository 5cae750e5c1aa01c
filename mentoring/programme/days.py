"""Days as people type them and as buttons carry them."""

from __future__ import annotations

import re
from datetime import date

from mentoring.refusal import Refusal

TYPED = re.compile(r"\s*(\d{1,2})[.\s/-](\d{1,2})(?:[.\s/-](\d{4}|\d{2}))?\.?\s*")


def read_day(text: str, since: date) -> date:
    """A day as typed: 03.12, 3.12.26 or 03.12.2026.

    Args:
        since: without a year it is the first such day from this one on.

    Raises:
        Refusal: ``programme-no_day``.
    """
    match = TYPED.fullmatch(text)
    if match is None:
        raise Refusal("programme-no_day")
    day, month = int(match[1]), int(match[2])
    try:
        if match[3]:
            year = int(match[3])
            return date(year if year > 99 else 2000 + year, month, day)
        this = date(since.year, month, day)
        return this if this >= since else date(since.year + 1, month, day)
    except ValueError:
        raise Refusal("programme-no_day") from None


def day_to_code(day: date) -> str:
    """A day as a button carries it."""
    return f"{day:%Y%m%d}"


def day_of_code(code: str) -> date:
    """The day of `day_to_code`.

    Raises:
        Refusal: ``common-changed``: there is none.
    """
    try:
        return date(int(code[:4]), int(code[4:6]), int(code[6:8]))
    except ValueError:
        raise Refusal("common-changed") from None
