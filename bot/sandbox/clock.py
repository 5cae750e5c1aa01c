"""The clock of the sandbox: real time that can be moved forward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Real time plus an offset.

    Args:
        start: the aware moment to begin at; the real moment when ``None``.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self.on_move: list[Callable[[datetime], object]] = []
        """Called with the new moment (aware, UTC) after each jump."""
        self._offset = timedelta()
        if start is not None:
            self._offset = _aware(start) - self._real()

    @staticmethod
    def _real() -> datetime:
        return datetime.now(UTC)

    def now(self) -> datetime:
        """Give the present moment of the sandbox, aware, in UTC."""
        return self._real() + self._offset

    def timestamp(self) -> int:
        """Give the present moment as whole seconds since 1970, as Telegram writes dates."""
        return int(self.now().timestamp())

    def move(self, delta: timedelta) -> None:
        """Jump forward by ``delta``.

        Raises:
            ValueError: if ``delta`` is negative; time does not go back.
        """
        if delta < timedelta():
            raise ValueError("the clock moves only forward")
        self._offset += delta
        for callback in list(self.on_move):
            callback(self.now())

    def set(self, moment: datetime) -> None:
        """Jump to the aware ``moment``.

        Raises:
            ValueError: if the moment is naive or already past.
        """
        self.move(_aware(moment) - self.now())


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the moment needs a time zone")
    return moment.astimezone(UTC)
