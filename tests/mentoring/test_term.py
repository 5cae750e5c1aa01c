"""A programme lasts 3 months to a year (1.2)."""

from __future__ import annotations

from datetime import date

import pytest

from mentoring.kinds import MentoringKind
from mentoring.refusal import Refusal
from mentoring.term import add_months, ensure_term

K = MentoringKind


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 9, 1), 12, date(2027, 9, 1)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (date(2026, 10, 1), date(2026, 12, 31)),  # three months, both days included
        (date(2026, 9, 1), date(2027, 5, 31)),
        (date(2026, 9, 1), date(2027, 9, 1)),
    ],
)
def test_what_the_regulation_allows(starts: date, ends: date) -> None:
    ensure_term(starts, ends, (K.TRADITIONAL,))


@pytest.mark.parametrize(
    ("ends", "key"),
    [
        (date(2026, 9, 30), "pair-term_backwards"),
        (date(2026, 12, 30), "pair-term_short"),
        (date(2027, 10, 2), "pair-term_long"),
    ],
)
def test_what_it_does_not(ends: date, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        ensure_term(date(2026, 10, 1), ends, (K.TRADITIONAL,))
    assert refused.value.key == key


def test_one_meeting_and_help_when_needed_have_no_shortest_term() -> None:
    ensure_term(date(2026, 10, 1), date(2026, 10, 1), (K.SPEED, K.SITUATIONAL))
    with pytest.raises(Refusal):
        ensure_term(date(2026, 10, 1), date(2026, 10, 1), (K.SPEED, K.TRADITIONAL))
