"""Quiet hours as people type them; kinds of notices switched on and off."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.refusal import Refusal
from mentoring.say import NoticeKind
from mentoring.settings import MUTABLE, QUIET_CHIPS, muted_after, parse_quiet


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21:00-7:30", (time(21), time(7, 30))),
        ("21-7", (time(21), time(7))),
        ("21:00 – 7:30", (time(21), time(7, 30))),
        ("21.00—07.30", (time(21), time(7, 30))),
        ("21 00 - 7 30", (time(21), time(7, 30))),
        ("с 21:00 до 7:30", (time(21), time(7, 30))),
        ("с 22 до 8 утра", (time(22), time(8))),
        ("from 9 to 18:15", (time(9), time(18, 15))),
        ("24-8", (time(0), time(8))),
    ],
)
def test_a_span_is_understood_as_people_write_it(text: str, expected: tuple[time, time]) -> None:
    assert parse_quiet(text) == expected


@pytest.mark.parametrize("text", ["", "утром", "21", "25-7", "21:70-7", "1-2-3", "21:00-7:30, 8"])
def test_anything_else_is_asked_again(text: str) -> None:
    with pytest.raises(Refusal, match="settings-quiet_format"):
        parse_quiet(text)


def test_equal_ends_are_no_quiet_hours() -> None:
    with pytest.raises(Refusal, match="settings-quiet_equal"):
        parse_quiet("8-8:00")


@given(st.text(max_size=40))
def test_whatever_is_typed_gives_hours_or_a_refusal(text: str) -> None:
    try:
        begin, end = parse_quiet(text)
    except Refusal as refusal:
        assert refusal.key in {"settings-quiet_format", "settings-quiet_equal"}
    else:
        assert begin != end


def test_ready_spans_fit_a_button() -> None:
    assert all(code.isascii() and ":" not in code for code in QUIET_CHIPS)


@given(st.frozensets(st.sampled_from(MUTABLE)), st.sampled_from(MUTABLE), st.booleans())
def test_a_wish_pressed_twice_changes_nothing_more(
    muted: frozenset[NoticeKind], kind: NoticeKind, wanted: bool
) -> None:
    once = muted_after(muted, kind, wanted)
    assert muted_after(once, kind, wanted) == once
    assert (kind in once) is not wanted


def test_service_notices_cannot_be_switched_off() -> None:
    with pytest.raises(Refusal, match="settings-service_always"):
        muted_after(frozenset(), NoticeKind.SERVICE, False)
