"""Telegram's pace: thirty messages a second in all, one a second to a chat, twenty a minute to a group."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Bucket:
    """Tokens that come back at a steady rate.

    Args:
        rate: tokens a second.
        burst: most tokens at once.
    """

    rate: float
    burst: float
    tokens: float
    at: float

    def wait(self, now: float, spare: float = 0.0) -> float:
        """Seconds until a token is there; 0 if one is.

        Args:
            spare: tokens that must be left when it is taken, as far as the bucket holds so many.
        """
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        needed = min(1 + spare, self.burst)
        # A rounding error short of a token is a token: waiting so little would move no clock.
        return 0.0 if self.tokens > needed - 1e-6 else (needed - self.tokens) / self.rate


SPARE = 2.0
"""Places that what comes by itself leaves free: whoever has pressed a button finds one at once."""


class Pace:
    """How soon the next message may go.

    Args:
        overall: most messages in any second in all.
        reserve: of these, how many a second are kept for conversations when much comes by itself.
        chat: messages a second to one private chat, with `chat_burst` at once.
        group: most messages in any minute to one group.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        overall: float = 30.0,
        chat: float = 0.95,
        chat_burst: float = 3.0,
        group: float = 20.0,
        reserve: float = 2.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._chat, self._chat_burst, self._group = chat, chat_burst, group
        # What a bucket lets pass in one span is its burst and what has come back meanwhile.
        burst = max(1.0, overall / 10)
        self._all = Bucket(overall - burst, burst, burst, clock())
        bulk = max(1.0, overall - burst - reserve)
        self._bulk = Bucket(bulk, 1.0, 1.0, clock())
        self._chats: dict[int, Bucket] = {}

    def take(self, chat: int, *, bulk: bool = False) -> float:
        """Take a place for a message to `chat`.

        Args:
            bulk: the message comes by itself; conversations go first.

        Returns:
            0 if it may go now; otherwise seconds to wait before asking again, nothing taken.
        """
        now = self._clock()
        bucket = self._chats.get(chat) or self._new(chat, now)
        wait = max(bucket.wait(now), self._all.wait(now, SPARE if bulk else 0.0))
        if bulk:
            wait = max(wait, self._bulk.wait(now))
        if wait == 0:
            self._bulk.tokens -= bulk
            bucket.tokens -= 1
            self._all.tokens -= 1
        return wait

    def _new(self, chat: int, now: float) -> Bucket:
        if len(self._chats) > 5000:
            self._chats = {
                k: b for k, b in self._chats.items() if b.wait(now) or b.tokens < b.burst
            }
        if chat < 0:
            burst = max(1.0, self._group / 4)
            bucket = Bucket((self._group - burst) / 60, burst, burst, now)
        else:
            bucket = Bucket(self._chat, self._chat_burst, self._chat_burst, now)
        self._chats[chat] = bucket
        return bucket
