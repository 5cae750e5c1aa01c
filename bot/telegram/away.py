"""What it looks like when Telegram, the network or the proxy is away: wait and try again."""

from __future__ import annotations

import socket

import aiohttp
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError


class TelegramAway(Exception):  # noqa: N818 - a state of the world, not an error of ours
    """Telegram did not answer, or answered with an error; the text is fit for the log."""


NETWORK: tuple[type[Exception], ...] = (
    aiohttp.ClientError,
    ConnectionError,
    TimeoutError,
    socket.gaierror,
    ProxyConnectionError,
    ProxyError,
    ProxyTimeoutError,
)
"""What a request can raise before Telegram has answered. The proxy's errors have no common parent."""

AWAY: tuple[type[Exception], ...] = (
    *NETWORK,
    TelegramAway,
    TelegramServerError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
    ClientDecodeError,  # the HTML page of a server in front of Telegram
)
"""The same through aiogram."""
