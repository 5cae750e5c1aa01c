"""How often a bot may write: overall, to one chat, to one group."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from .errors import too_many


@dataclass(frozen=True, slots=True)
class Limits:
    """Rates Telegram is known to hold bots to.

    Attributes:
        overall_per_s: messages a second to all chats together.
        chat_per_s: messages a second to one chat in the long run.
        chat_burst: messages to one chat that pass at once after a silence.
        group_per_min: messages a minute to one group.
    """

    overall_per_s: float = 30
    chat_per_s: float = 1
    chat_burst: int = 5
    group_per_min: float = 20


class _Bucket:
    __slots__ = ("_at", "_level", "_rate", "_size")

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate, self._size, self._level, self._at = rate, size, size, now

    def wait(self, now: float) -> float:
        """Refill up to ``now``; seconds until one may pass, zero if now."""
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._level >= 1 else (1 - self._level) / self._rate

    def take(self) -> None:
        self._level -= 1


class RateGate:
    """Counts what the bot sends and refuses what is too much.

    Args:
        limits: the rates, or ``None`` to let everything pass.
        monotonic: a source of real seconds; the sandbox clock does not count here, since
            a server limits real traffic.
    """

    def __init__(
        self, limits: Limits | None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.limits = limits
        self._monotonic = monotonic
        self._overall: _Bucket | None = None
        self._chats: dict[int, list[_Bucket]] = {}

    def pass_one(self, chat_id: int, *, group: bool) -> None:
        """Let one message to ``chat_id`` pass.

        Raises:
            BotApiError: 429 with whole seconds to wait; the message is then not counted.
        """
        limits = self.limits
        if limits is None:
            return
        now = self._monotonic()
        if self._overall is None:
            self._overall = _Bucket(limits.overall_per_s, max(limits.overall_per_s, 1), now)
        buckets = self._chats.get(chat_id)
        if buckets is None:
            buckets = [_Bucket(limits.chat_per_s, max(limits.chat_burst, 1), now)]
            if group:
                buckets.append(_Bucket(limits.group_per_min / 60, limits.group_per_min, now))
            self._chats[chat_id] = buckets
        wait = max(bucket.wait(now) for bucket in (self._overall, *buckets))
        if wait > 0:
            raise too_many(max(1, math.ceil(wait)))
        for bucket in (self._overall, *buckets):
            bucket.take()
