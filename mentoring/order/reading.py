"""Reading what is typed about an order: its number with the date, a date alone, several lines."""

from __future__ import annotations

import re
from datetime import date

from mentoring.refusal import Refusal

NUMBER_LIMIT = 30
_DATE = r"(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2}))?"
_ALONE = re.compile(rf"{_DATE}\s*[^\W\d]{{0,5}}\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AT_END = re.compile(rf"^(.*?)(?:\s|^)(?:[^\W\d]{{1,5}}\s+)?{_DATE}\s*[^\W\d]{{0,5}}\.?$")
_SIGN = re.compile(r"^(?:.*?[№#]\s*|[Nn](?:[Oo]\.?|\.)?\s+)")


def read_date(text: str, today: date) -> date:
    """A day as people type it: ``12.10.2026``, ``12.10.26``, ``12.10`` (of this year), ISO.

    Raises:
        Refusal: ``order-date_format``.
    """
    text = " ".join(text.split())
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _ALONE.fullmatch(text)
    if found is None:
        raise Refusal("order-date_format")
    return _found(found[1], found[2], found[3], today)


def _found(day: str, month: str, year: str | None, today: date) -> date:
    number = today.year if year is None else int(year) + (2000 if len(year) == 2 else 0)
    return _day(number, int(month), int(day))


def _day(year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise Refusal("order-date_format") from None
    if not 1990 <= found.year <= 2100:
        raise Refusal("order-date_format")
    return found


def read_number(text: str, today: date) -> tuple[str, date | None]:
    """An order's number, and its date if it was typed with it ("№ 45/2 of 12.10.2026").

    A number such as ``45.2`` alone stays a number: a date after it needs its year.

    Raises:
        Refusal: of `ensure_number`, or ``order-date_format`` for a day that is none.
    """
    line = " ".join(text.split())
    found = _AT_END.match(line)
    if found is not None and found[4] is not None:
        return ensure_number(found[1]), _found(found[2], found[3], found[4], today)
    return ensure_number(line), None


def ensure_number(text: str) -> str:
    """A number without its sign and edges; schools write them in many ways, so only length counts.

    Raises:
        Refusal: ``order-number_needed`` or ``order-number_long``.
    """
    number = _SIGN.sub("", " ".join(text.split())).strip(" ,;")
    if not number:
        raise Refusal("order-number_needed")
    if len(number) > NUMBER_LIMIT:
        raise Refusal("order-number_long", limit=NUMBER_LIMIT)
    return number


def read_lines(text: str) -> str:
    """Several lines without empty ones and without the bullets people put before them."""
    lines = (re.sub(r"^\s*(?:[-–—•*]|\d{1,2}[.)])\s+", "", one).strip() for one in text.split("\n"))
    return "\n".join(one for one in lines if one)
