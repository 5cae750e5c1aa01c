"""The sandbox alone: ``python -m bot.sandbox --port 8081 --token 42:sandbox``."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
from collections.abc import Sequence
from datetime import datetime

from .clock import SandboxClock
from .server import SandboxServer
from .world import World


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser("bot.sandbox", description="A Telegram on this machine")
    parser.add_argument("--port", type=int, default=0, help="0 for any free one")
    parser.add_argument("--token", default="42:sandbox", help="the token of the bot")
    parser.add_argument("--zone", default="Europe/Moscow", help="the school's time zone")
    parser.add_argument("--start", type=datetime.fromisoformat, help="where the clock begins")
    parser.add_argument("--no-limits", action="store_true", help="answer no 429")
    return parser.parse_args(arguments)


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGINT or SIGTERM; the first line printed is ``url: <address>``."""
    world = World(SandboxClock(options.start), bot_id=int(options.token.split(":")[0]))
    server = SandboxServer(
        world, options.token, port=options.port, limits=not options.no_limits,
        time_zone=options.zone,
    )  # fmt: skip
    await server.start()
    print(f"url: {server.url}", flush=True)
    print(f"page: {server.page_url}", flush=True)
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    try:
        await stopped.wait()
    finally:
        await server.stop()


if __name__ == "__main__":
    asyncio.run(serve(parse()))
