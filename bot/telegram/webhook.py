"""Webhook → inbox: stores raw JSON and answers; the secret is checked in constant time."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging

from aiogram import Bot
from aiohttp import web

from bot.clock import Clock
from bot.telegram.away import TelegramAway
from bot.telegram.poller import ALLOWED, PAUSES, raw_call
from storage.uow import Storage

log = logging.getLogger(__name__)
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 4 * 1024 * 1024


class Webhook:
    """A small HTTP server behind the school's own web server.

    Args:
        url: public https address, told to Telegram.
        secret: what Telegram repeats in the header of each call.
        listen: ``host:port``.
    """

    def __init__(
        self, storage: Storage, bot: Bot, clock: Clock, *, url: str, secret: str, listen: str
    ) -> None:
        self._storage, self._bot, self._clock = storage, bot, clock
        self._url, self._secret = url, secret
        self._host, _, port = listen.rpartition(":")
        self._port = int(port)
        self.polling = asyncio.Event()

    async def run(self) -> None:
        """Serve until cancelled; registering with Telegram is tried until it succeeds."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post("/{tail:.*}", self._receive)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
            await self._register()
            self.polling.set()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _register(self) -> None:
        body = {"url": self._url, "secret_token": self._secret, "allowed_updates": ALLOWED}
        for attempt in range(10**9):
            try:
                await raw_call(self._bot, "setWebhook", body, timeout=30)
                return
            except TelegramAway as error:
                pause = PAUSES[min(attempt, len(PAUSES) - 1)]
                log.warning("webhook not set (%s), next try in %s s", error, pause)
                await asyncio.sleep(pause)

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(errors="replace"), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.text())
            number = int(update["update_id"])
        except (ValueError, KeyError, TypeError, LookupError, RecursionError):
            return web.Response(status=400)
        async with self._storage.transaction(self._clock.now()) as uow:
            await uow.inbox.put([(number, json.dumps(update))], uow.now)
            uow.bells.add("inbox")
            await uow.commit()
        return web.Response()
