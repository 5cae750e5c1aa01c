"""Updates waiting for the bot: order, confirmation, redelivery, one reader at a time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any

from .chats import Signal
from .errors import OTHER_POLLER, WEBHOOK_ACTIVE, conflict

Update = dict[str, Any]
# Telegram sends these only to bots that name them.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


class UpdateQueue:
    """The queue behind ``getUpdates`` and the webhook.

    Args:
        first_id: the number of the first update.
    """

    def __init__(self, first_id: int = 700_000_001) -> None:
        self.webhook: dict[str, Any] = {"url": ""}
        self.allowed: list[str] | None = None
        self.on_push: list[Callable[[], object]] = []
        """Called without arguments when something became ready to be delivered."""
        self._next_id = first_id
        self._pending: deque[Update] = deque()
        self._again: list[Update] = []
        self._confirmed: deque[Update] = deque(maxlen=1000)
        self._reader: asyncio.Future[None] | None = None
        self._polled = Signal()

    def __len__(self) -> int:
        return len(self._pending)

    def push(self, kind: str, payload: dict[str, Any]) -> Update | None:
        """Queue one update; ``None`` when the bot did not ask for its kind.

        Args:
            kind: a field of the ``Update`` object, e.g. ``message``.
            payload: the content of that field.
        """
        if self.allowed and kind not in self.allowed:
            return None
        if not self.allowed and kind in ON_REQUEST:
            return None
        update = {"update_id": self._next_id, kind: payload}
        self._next_id += 1
        self._pending.append(update)
        self._wake()
        return update

    def redeliver(self, count: int) -> None:
        """Deliver the last ``count`` confirmed updates once more, as a faulty network does."""
        self._again = list(self._confirmed)[-count:] if count > 0 else []
        self._wake()

    def confirm(self, offset: int) -> None:
        """Forget updates below ``offset``; a negative one keeps only the last ``-offset``."""
        if offset < 0:
            keep = -offset
            offset = self._pending[-keep]["update_id"] if keep < len(self._pending) else 0
        while self._pending and self._pending[0]["update_id"] < offset:
            self._confirmed.append(self._pending.popleft())

    def drop(self) -> None:
        """Forget everything that waits."""
        self._confirmed.extend(self._pending)
        self._pending.clear()

    def batch(self, limit: int) -> list[Update]:
        """Give up to ``limit`` waiting updates, oldest first, without confirming them."""
        again, self._again = self._again[:limit], self._again[limit:]
        return [*again, *islice(self._pending, limit - len(again))]

    @property
    def ready(self) -> bool:
        """Whether there is anything to deliver."""
        return bool(self._pending or self._again)

    def terminate(self, text: str) -> None:
        """End the waiting ``getUpdates``, if any, with a 409 of this text."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_exception(conflict(text))
        self._reader = None

    async def idle(self) -> None:
        """Wait until the bot has taken and confirmed everything and asks for more."""
        while self._reader is None or self.ready:
            await self._polled.wait()

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update]:
        """Answer ``getUpdates``.

        Args:
            offset: as in the Bot API; zero to confirm nothing.
            limit: 1 to 100.
            timeout: seconds to wait when there is nothing.

        Raises:
            BotApiError: 409 when a webhook is set or another reader came.
        """
        if self.webhook["url"]:
            raise conflict(WEBHOOK_ACTIVE)
        self.terminate(OTHER_POLLER)
        if offset:
            self.confirm(offset)
        if not self.ready and timeout > 0:
            await self._wait(timeout)
        return self.batch(limit)

    async def _wait(self, timeout: float) -> None:
        reader = self._reader = asyncio.get_running_loop().create_future()
        self._polled.notify()
        try:
            async with asyncio.timeout(timeout):
                await reader
        except TimeoutError:
            return
        finally:
            if self._reader is reader:
                self._reader = None

    def release(self) -> None:
        """Let a waiting ``getUpdates`` answer now, e.g. because the server stops."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)
        self._reader = None

    def _wake(self) -> None:
        self.release()
        for callback in self.on_push:
            callback()
