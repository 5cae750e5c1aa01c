"""Telegram's pace, on a clock that only moves when told."""

from __future__ import annotations

from bot.telegram.pace import Pace


class Seconds:
    """Monotonic time by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def sent(pace: Pace, clock: Seconds, chats: list[int], span: float) -> list[float]:
    """When messages go to these chats in turn, waiting exactly as long as told, for `span` seconds."""
    end, moments, number = clock.now + span, [], 0
    while clock.now < end:
        wait = pace.take(chats[number % len(chats)])
        if wait:
            clock.now += wait
        else:
            moments.append(clock.now)
            number += 1
    return moments


def most_within(moments: list[float], span: float) -> int:
    """The busiest window of `span` seconds."""
    return max(sum(1 for other in moments if one <= other < one + span - 1e-6) for one in moments)


def test_never_more_than_thirty_in_a_second() -> None:
    clock = Seconds()
    moments = sent(Pace(clock=clock), clock, list(range(1, 1000)), 10)
    assert most_within(moments, 1) <= 30
    assert len(moments) > 200


def test_one_a_second_to_a_chat_after_a_short_burst() -> None:
    clock = Seconds()
    moments = sent(Pace(clock=clock), clock, [5], 60)
    assert [one - 1000 for one in moments[:3]] == [0, 0, 0]
    assert most_within(moments[3:], 1) == 1
    assert len(moments) >= 55


def test_never_more_than_twenty_a_minute_to_a_group() -> None:
    clock = Seconds()
    moments = sent(Pace(clock=clock), clock, [-100], 300)
    assert most_within(moments, 60) <= 20
    assert len(moments) >= 60


def test_a_chat_that_must_wait_does_not_hold_another() -> None:
    clock = Seconds()
    pace = Pace(clock=clock)
    while not pace.take(1):
        pass
    clock.now += 0.1  # a tenth of a second, far from the second that the chat itself must wait
    assert pace.take(1) > 0
    assert pace.take(2) == 0


def test_a_silent_chat_gets_its_burst_back() -> None:
    clock = Seconds()
    pace = Pace(clock=clock)
    while not pace.take(1):
        pass
    clock.now += 10
    assert [pace.take(1) for _ in range(3)] == [0, 0, 0]


def test_silent_chats_are_forgotten_but_busy_ones_are_not() -> None:
    clock = Seconds()
    pace = Pace(overall=1e6, clock=clock)
    for chat in range(1, 5002):
        pace.take(chat)
    clock.now += 10
    while not pace.take(7):
        pass
    pace.take(99_999)
    assert len(pace._chats) < 10
    assert pace.take(7) > 0
