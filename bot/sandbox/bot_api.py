"""The Bot API over HTTP: what a bot's requests reach."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from . import faults as kinds
from .errors import BotApiError, not_found, too_large, too_many, unauthorized
from .faults import NGINX_502, Fault, Faults
from .methods import METHODS, remember_allowed
from .params import Params, Upload
from .world import World

log = logging.getLogger(__name__)
LONGEST_POLL = 50


class BotApi:
    """Answers ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``.

    Args:
        world: what the answers are about.
        token: the only token that is let in.
    """

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.faults = Faults()
        self.delay = 0.0
        """Seconds added to every answer except that of ``getUpdates``."""
        self.calls: Counter[str] = Counter()
        """How often each method was called, by lower-case name."""

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes of the Bot API."""
        return [
            web.route("*", "/bot{token:[^/]*}/{method:[^/]*}", self.handle),
            web.get("/file/bot{token:[^/]*}/{path:.+}", self.download),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of a method."""
        method = request.match_info["method"].lower()
        self.calls[method] += 1
        fault = self.faults.strike(method)
        if fault is not None and (failure := _fail_at_once(fault, request)) is not None:
            return failure
        try:
            self._check_token(request)
            answer = {"ok": True, "result": await self.call(method, await read_params(request))}
            status = 200
        except BotApiError as error:
            answer, status = error.answer(), error.code
        if method != "getupdates" and self.delay:
            await asyncio.sleep(self.delay)
        if fault is not None:
            if fault.kind == kinds.RESET_AFTER:
                return _cut(request)
            # The work is done by now, so a client that gives up waiting has still sent it.
            await asyncio.sleep(fault.delay)
        return web.Response(body=encode(answer), status=status, content_type="application/json")

    async def call(self, method: str, params: Params) -> Any:
        """Perform a method and give its ``result``.

        Args:
            method: its name in lower case.

        Raises:
            BotApiError: when Telegram would refuse.
        """
        if method == "getupdates":
            return await self._get_updates(params)
        handler = METHODS.get(method)
        if handler is None:
            if not method.isalpha():
                raise not_found()
            log.warning("the sandbox does not know %s and answers true", method)
            return True
        return handler(self.world, params)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Serve a file by the path ``getFile`` gave."""
        try:
            self._check_token(request)
            stored = self.world.files.by_path(request.match_info["path"])
            if stored is None:
                raise not_found()
            self.world.files.check_download(stored)
        except BotApiError as error:
            return web.json_response(error.answer(), status=error.code)
        return web.Response(body=stored.data, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if token == self.token:
            return
        number, colon, secret = token.partition(":")
        raise unauthorized() if number.isdigit() and colon and secret else not_found()

    async def _get_updates(self, params: Params) -> list[dict[str, Any]]:
        remember_allowed(self.world, params)
        limit = params.integer("limit", 100)
        return await self.world.updates.poll(
            params.integer("offset"),
            limit if 1 <= limit <= 100 else 100,
            min(max(params.integer("timeout"), 0), LONGEST_POLL),
        )


def encode(answer: Any) -> bytes:
    """Write JSON the way Telegram does: compact, letters escaped."""
    return json.dumps(answer, separators=(",", ":")).encode()


async def read_params(request: web.Request) -> Params:
    """Read the arguments of a call from wherever they are.

    Raises:
        BotApiError: 413 for a body that is too large, 400 for broken JSON.
    """
    values: dict[str, Any] = dict(request.query)
    kind = request.content_type
    try:
        if kind == "application/json":
            body = await request.text()
            if body:
                values.update(_json_object(body))
        elif kind == "application/x-www-form-urlencoded":
            values.update(parse_qsl(await request.text(), keep_blank_values=True))
        elif kind == "multipart/form-data":
            return await _multipart(request, values)
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    return Params(values)


def _json_object(body: str) -> dict[str, Any]:
    try:
        decoded = json.loads(body)
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        raise BotApiError(400, "Bad Request: can't parse JSON object")
    return decoded


async def _multipart(request: web.Request, values: dict[str, Any]) -> Params:
    uploads = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Params(values, uploads)


def _fail_at_once(fault: Fault, request: web.Request) -> web.StreamResponse | None:
    if fault.kind == kinds.HTTP_502:
        return web.Response(text=NGINX_502, status=502, content_type="text/html")
    if fault.kind == kinds.HTTP_500:
        return web.json_response(BotApiError(500, "Internal Server Error").answer(), status=500)
    if fault.kind == kinds.TOO_MANY:
        return web.json_response(too_many(fault.retry_after).answer(), status=429)
    if fault.kind == kinds.RESET_BEFORE:
        return _cut(request)
    return None


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
