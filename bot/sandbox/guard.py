"""Who may reach the sandbox: bots, tests and the browser of this machine only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

LOOPBACK = {"127.0.0.1", "localhost", "::1"}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that another site or another machine could have caused.

    Raises:
        HTTPForbidden: for a foreign ``Host``, ``Origin`` or a cross-site fetch.
        HTTPUnsupportedMediaType: for a POST to a control route that is not JSON.
    """
    if _host(f"//{request.host}") not in LOOPBACK:
        raise web.HTTPForbidden(text="this server answers to its own machine only")
    if request.path.startswith(("/bot", "/file/")):
        # A bot is no web page: only a browser on a foreign site would send an origin here.
        if "Origin" in request.headers:
            raise web.HTTPForbidden(text="the Bot API is not for web pages")
        return await handler(request)
    if request.path.startswith("/sandbox/"):
        _check_control(request)
    response = await handler(request)
    if not response.prepared:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
    return response


def _check_control(request: web.Request) -> None:
    origin = request.headers.get("Origin")
    if origin is not None and _netloc(origin) != request.host.lower():
        raise web.HTTPForbidden(text="another site may not use the sandbox")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        raise web.HTTPForbidden(text="another site may not use the sandbox")
    if request.method == "POST" and request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send JSON")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _netloc(address: str) -> str:
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""
