"""How long a programme lasts: 3 months to a year (1.2)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from mentoring.kinds import MentoringKind
from mentoring.refusal import Refusal

SHORTEST, LONGEST = 3, 12
"""Months."""
WITHOUT_TERM = frozenset({MentoringKind.SPEED, MentoringKind.SITUATIONAL})
"""One meeting, or help when it is needed: clause 1.2 says nothing of their length."""


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))


def ensure_term(starts: date, ends: date, kinds: Iterable[MentoringKind] = ()) -> None:
    """The term, both days included, is 3 months to a year long (1.2).

    Args:
        kinds: what is only speed or situational mentoring has no shortest term.

    Raises:
        Refusal: ``pair-term_backwards``, ``pair-term_short`` or ``pair-term_long``, the last two with
            the day nearest to the one given.
    """
    if ends < starts:
        raise Refusal("pair-term_backwards")
    chosen = set(kinds)
    earliest = add_months(starts, SHORTEST) - timedelta(days=1)
    if ends < earliest and not (chosen and chosen <= WITHOUT_TERM):
        raise Refusal("pair-term_short", earliest=earliest)
    latest = add_months(starts, LONGEST)
    if ends > latest:
        raise Refusal("pair-term_long", latest=latest)
