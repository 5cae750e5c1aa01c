"""A Bot API server on this machine, with a page to look at its chats."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web

from .bot_api import BotApi
from .control import Control
from .errors import not_found
from .faults import Faults
from .feed import Feed
from .files import MEGABYTE
from .guard import LOOPBACK, guard
from .limits import Limits, RateGate
from .webhook import WebhookPusher
from .world import World

PAGE = Path(__file__).parent / "page"
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


class SandboxServer:
    """Serves one world over HTTP.

    Args:
        world: what is served.
        token: the token the bot has to use.
        host: a loopback address.
        port: zero for any free one.
        limits: ``True`` for Telegram's usual rates, ``None`` or ``False`` for no limits, or
            rates of one's own.
        page: whether the page and the control routes are there.
        time_zone: IANA name of the school's zone.
        webhook_pause: seconds before the first retry of a webhook.

    Raises:
        ValueError: if ``host`` is not a loopback address.
    """

    def __init__(
        self,
        world: World,
        token: str = "42:sandbox",  # noqa: S107 - opens nothing but this toy
        host: str = "127.0.0.1",
        port: int = 0,
        limits: Limits | bool | None = True,
        page: bool = True,
        *,
        time_zone: str = "Europe/Moscow",
        webhook_pause: float = 1.0,
    ) -> None:
        if host not in LOOPBACK:
            raise ValueError("the sandbox is bound to loopback only")
        self.world = world
        self.token = token
        self.api = BotApi(world, token)
        world.gate = RateGate(_limits(limits))
        self._host, self._port = host, port
        self._page = page
        self._zone = time_zone
        self._pusher = WebhookPusher(self.api, webhook_pause)
        self._feed = Feed(world, time_zone)
        self._runner: web.AppRunner | None = None

    @property
    def faults(self) -> Faults:
        """Failures on order."""
        return self.api.faults

    @property
    def delay(self) -> float:
        """Seconds added to every answer except that of ``getUpdates``."""
        return self.api.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self.api.delay = seconds

    @property
    def url(self) -> str:
        """The base address of the Bot API, without a slash at the end.

        Raises:
            RuntimeError: before ``start``.
        """
        if self._runner is None or not self._runner.addresses:
            raise RuntimeError("the sandbox has not been started")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._runner.addresses[0][1]}"

    @property
    def page_url(self) -> str:
        """The address of the page."""
        return f"{self.url}/"

    def redeliver(self, count: int) -> None:
        """Deliver the last ``count`` confirmed updates once more."""
        self.world.updates.redeliver(count)

    async def start(self) -> None:
        """Open the port and begin to deliver.

        Raises:
            OSError: if the port is taken.
        """
        app = web.Application(
            middlewares=[guard],
            client_max_size=self.world.files.upload_limit + 2 * MEGABYTE,
        )
        app.add_routes(self.api.routes())
        if self._page:
            app.add_routes(Control(self.api, ZoneInfo(self._zone)).routes())
            app.add_routes(self._feed.routes())
            app.router.add_get("/", _page_file)
            app.router.add_get("/page/{name}", _page_file)
        app.router.add_route("*", "/{nonsense:.*}", _nothing_here)
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=1
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        self.world.clock.on_move.append(self._clock_moved)
        self._pusher.start()

    async def stop(self) -> None:
        """Close everything; nothing happens when it is not running."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        self.world.clock.on_move.remove(self._clock_moved)
        await self._pusher.stop()
        self._feed.close()
        self.world.updates.release()
        await runner.cleanup()

    def _clock_moved(self, moment: datetime) -> None:
        self.world.events.add("clock", now=moment.timestamp())


def _limits(limits: Limits | bool | None) -> Limits | None:
    if isinstance(limits, Limits):
        return limits
    return Limits() if limits else None


async def _page_file(request: web.Request) -> web.StreamResponse:
    name = request.match_info.get("name", "index.html")
    path = PAGE / name
    if path.parent != PAGE or path.suffix not in TYPES or not path.is_file():
        raise web.HTTPNotFound(text="no such page")
    return web.Response(
        text=path.read_text("utf-8"),
        content_type=TYPES[path.suffix],
        headers={"Cache-Control": "no-store"},
    )


async def _nothing_here(request: web.Request) -> web.StreamResponse:
    return web.json_response(not_found().answer(), status=404)
