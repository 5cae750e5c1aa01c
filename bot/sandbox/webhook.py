"""Delivery of updates to a webhook, one after another, again and again until it is taken."""

from __future__ import annotations

import asyncio
import contextlib
import logging

import aiohttp

from .bot_api import BotApi
from .errors import BotApiError
from .params import Params

log = logging.getLogger(__name__)
LONGEST_PAUSE = 60.0


class WebhookPusher:
    """Posts waiting updates to the address ``setWebhook`` gave.

    Args:
        api: performs the method a webhook may answer with; owner of the world.
        pause: seconds before the first retry; each next pause is twice as long.
    """

    def __init__(self, api: BotApi, pause: float = 1.0) -> None:
        self._api = api
        self._world = api.world
        self._pause = pause
        self._ready = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver."""
        self._world.updates.on_push.append(self._ready.set)
        self._ready.set()
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Stop delivering; what was not taken stays in the queue."""
        self._world.updates.on_push.remove(self._ready.set)
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=60)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            pause = self._pause
            while True:
                await self._ready.wait()
                updates = self._world.updates
                if not updates.webhook["url"] or not updates.ready:
                    self._ready.clear()
                elif await self._deliver(session):
                    pause = self._pause
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)

    async def _deliver(self, session: aiohttp.ClientSession) -> bool:
        updates = self._world.updates
        webhook = updates.webhook
        update = updates.batch(1)[0]
        headers = {}
        if webhook.get("secret"):
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook["secret"]
        try:
            async with session.post(webhook["url"], json=update, headers=headers) as answer:
                if answer.status >= 300:
                    self._failed(
                        f"Wrong response from the webhook: {answer.status} {answer.reason}"
                    )
                    return False
                updates.confirm(update["update_id"] + 1)
                await self._reply(answer)
                return True
        except (aiohttp.ClientError, TimeoutError) as error:
            refused = isinstance(error, aiohttp.ClientConnectorError)
            self._failed("Connection refused" if refused else "Read timeout expired")
            return False

    def _failed(self, text: str) -> None:
        webhook = self._world.updates.webhook
        webhook["last_error_date"] = self._world.clock.timestamp()
        webhook["last_error_message"] = text

    async def _reply(self, answer: aiohttp.ClientResponse) -> None:
        """Perform the method a webhook may answer with; its outcome is told to no one."""
        if answer.content_type != "application/json":
            return
        try:
            body = await answer.json()
            if isinstance(body, dict) and "method" in body:
                await self._api.call(str(body.pop("method")).lower(), Params(body))
        except (BotApiError, ValueError) as error:
            log.warning("the answer of the webhook failed: %s", error)
