"""getUpdates → inbox. The next call confirms only what is committed."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession

from bot.clock import Clock
from bot.telegram.away import NETWORK, TelegramAway
from storage.uow import Storage

log = logging.getLogger(__name__)
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
LONG_POLL = 25
"""Seconds; home routers drop idle connections sooner than Telegram's longest answer."""
PAUSES = (1, 2, 5, 10, 20, 30)


class Poller:
    """Fetches updates as raw JSON: one malformed update must not stop the others.

    Args:
        bot: knows the token, the server and the proxy.
    """

    def __init__(
        self, storage: Storage, bot: Bot, clock: Clock, long_poll: int = LONG_POLL
    ) -> None:
        self._storage, self._bot, self._clock = storage, bot, clock
        self._long_poll = long_poll
        self._offset = 0
        self.polling = asyncio.Event()

    async def run(self) -> None:
        """Poll until cancelled; while Telegram is away, wait longer and longer and say so once."""
        failures = 0
        while True:
            try:
                updates = await self._fetch()
                if failures:
                    log.info("Telegram answers again")
                failures = 0
                self.polling.set()
                await self.take(updates)
            except TelegramAway as error:
                pause = PAUSES[min(failures, len(PAUSES) - 1)]
                if failures < len(PAUSES):
                    log.warning("Telegram is away (%s), next try in %s s", error, pause)
                failures += 1
                await asyncio.sleep(pause)
            except Exception:
                # A full disk, for instance: nothing is confirmed, Telegram keeps it for us.
                log.exception("updates could not be stored, asking for them again")
                await asyncio.sleep(PAUSES[-1])

    async def take(self, updates: list[dict[str, Any]]) -> None:
        """Store updates; only then does the next call confirm them."""
        if not updates:
            return
        rows = [(int(update["update_id"]), json.dumps(update)) for update in updates]
        async with self._storage.transaction(self._clock.now()) as uow:
            await uow.inbox.put(rows, uow.now)
            uow.bells.add("inbox")
            await uow.commit()
        self._offset = rows[-1][0] + 1

    async def _fetch(self) -> list[dict[str, Any]]:
        answer = await raw_call(
            self._bot,
            "getUpdates",
            {"offset": self._offset, "timeout": self._long_poll, "allowed_updates": ALLOWED},
            timeout=self._long_poll + 15,
        )
        return list(answer)


async def raw_call(bot: Bot, method: str, body: dict[str, Any], timeout: float) -> Any:
    """Call a method of the Bot API and give its result as plain JSON.

    Args:
        timeout: seconds for the whole call.

    Raises:
        TelegramAway: no answer, or an error with Telegram's words; never the address, it holds the
            token.
    """
    session = bot.session
    if not isinstance(session, AiohttpSession):
        raise TypeError("a raw call needs aiogram's own HTTP session")
    http = await session.create_session()
    url = session.api.api_url(token=bot.token, method=method)
    limit = aiohttp.ClientTimeout(total=timeout)
    try:
        async with http.post(url, json=body, timeout=limit) as response:
            status, text = response.status, await response.text()
    except NETWORK as error:
        raise TelegramAway(type(error).__name__) from None
    try:
        answer = json.loads(text)
    except ValueError:
        raise TelegramAway(f"HTTP {status}") from None
    if not isinstance(answer, dict) or not answer.get("ok"):
        raise TelegramAway(str(answer.get("description") if isinstance(answer, dict) else "?"))
    return answer["result"]
