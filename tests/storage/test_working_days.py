"""The calendar of working days: weekends, holidays, and days off moved by the government."""

from __future__ import annotations

from datetime import date

import pytest

from storage.working_days import WorkingDays


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 9, 11), True),  # Friday
        (date(2026, 9, 12), False),  # Saturday
        (date(2026, 11, 4), False),  # National Unity Day
        (date(2026, 12, 31), False),  # a day off moved here
        (date(2027, 1, 8), False),
        (date(2027, 1, 11), True),
    ],
)
def test_holidays_and_transfers_are_known(day: date, working: bool) -> None:
    assert WorkingDays().is_working(day) is working


@pytest.mark.parametrize(
    ("day", "third"),
    [
        (date(2026, 9, 7), date(2026, 9, 10)),
        (date(2026, 9, 11), date(2026, 9, 16)),  # over a weekend
        (date(2026, 11, 2), date(2026, 11, 6)),  # over 4 November
    ],
)
def test_the_third_working_day_after(day: date, third: date) -> None:
    assert WorkingDays().after(day, 3) == third
