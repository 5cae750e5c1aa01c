"""What happened in the sandbox, in order: the page lives on this."""

from __future__ import annotations

from collections import deque
from itertools import takewhile
from typing import Any

from .chats import Signal

Event = dict[str, Any]


class EventLog:
    """A numbered log of the last few thousand events.

    Args:
        size: how many are kept; a reader that is further behind has to start over.
    """

    def __init__(self, size: int = 4000) -> None:
        self.changed = Signal()
        """Notified after each new event."""
        self._events: deque[Event] = deque(maxlen=size)
        self.cursor = 0
        """The number of the newest event."""

    def add(self, kind: str, **facts: Any) -> None:
        """Write one event down.

        Args:
            kind: ``message``, ``deleted``, ``answer``, ``person``, ``chat``, ``clock`` …
            facts: JSON values.
        """
        self.cursor += 1
        self._events.append({"n": self.cursor, "kind": kind, **facts})
        self.changed.notify()

    def since(self, cursor: int) -> list[Event] | None:
        """Give events after ``cursor``, oldest first; ``None`` when some are already lost."""
        oldest = self._events[0]["n"] if self._events else self.cursor + 1
        if cursor < oldest - 1 or cursor > self.cursor:
            return None
        newer = list(takewhile(lambda event: event["n"] > cursor, reversed(self._events)))
        return newer[::-1]
