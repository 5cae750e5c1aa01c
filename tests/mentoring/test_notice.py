"""Quiet hours and muted kinds, as rules."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.notice import held_until, is_muted
from mentoring.people import Settings
from mentoring.say import NoticeKind

MOSCOW = ZoneInfo("Europe/Moscow")
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(MOSCOW))
hours = st.times().map(lambda moment: moment.replace(microsecond=0))


def at(day: int, clock: str) -> datetime:
    return datetime.combine(datetime(2026, 9, day), time.fromisoformat(clock), tzinfo=MOSCOW)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (at(1, "20:59"), None),
        (at(1, "21:00"), at(2, "07:30")),
        (at(1, "23:59"), at(2, "07:30")),
        (at(2, "00:00"), at(2, "07:30")),
        (at(2, "07:29"), at(2, "07:30")),
        (at(2, "07:30"), None),
    ],
)
def test_the_night_crosses_midnight(now: datetime, until: datetime | None) -> None:
    assert held_until(now, time(21), time(7, 30)) == until


def test_a_rest_within_the_day() -> None:
    assert held_until(at(1, "13:30"), time(13), time(14)) == at(1, "14:00")
    assert held_until(at(1, "12:59"), time(13), time(14)) is None


@given(moments, hours)
def test_no_hours_or_equal_ends_hold_nothing(now: datetime, end: time) -> None:
    assert held_until(now, None, end) is None
    assert held_until(now, end, None) is None
    assert held_until(now, end, end) is None


@given(moments, hours, hours)
def test_what_is_held_goes_within_a_day_and_is_not_held_again(
    now: datetime, begin: time, end: time
) -> None:
    until = held_until(now, begin, end)
    if until is not None:
        assert timedelta() < until - now <= timedelta(days=1)
        assert until.time() == end
        assert held_until(until, begin, end) is None


def test_each_kind_is_muted_by_itself_and_service_never() -> None:
    for kind in NoticeKind:
        one = Settings(muted=frozenset({kind}))
        muted = {other for other in NoticeKind if is_muted(other, one)}
        assert muted == {kind} - {NoticeKind.SERVICE}
