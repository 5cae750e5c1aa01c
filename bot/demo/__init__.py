"""The demonstration: a fictional school on a page of this machine, run by the bot of production."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.demo import cast as casting
from bot.demo.cast import Cast, Day

if TYPE_CHECKING:
    from bot.demo.stand import Stand


class Demo:
    """One demonstration, in words and deeds.

    Args:
        port: the page's; the next free one is taken if it is busy, 0 means any.
        data: folder to keep the data in; `None` keeps nothing.
    """

    def __init__(self, port: int, data: Path | None) -> None:
        self.port, self.data = port, data
        self.cast: Cast = casting.read()

    def say(self, key: str, **facts: object) -> None:
        """Print one of the words of the cast."""
        sys.stdout.write(self.cast.words[key].format(**facts) + "\n")
        sys.stdout.flush()

    def show_day(self, day: Day, moment: datetime) -> None:
        """Print a day of the story."""
        self.say("day", date=f"{moment:%d.%m}", what=day.what)

    def run(self) -> int:
        """Prepare the school and show it until stopped; 0 after a polite stop."""
        if self.data and (self.data / "nastavnik.sqlite3").exists():
            self.say("taken", folder=self.data)
            return 1
        self.say("about")
        with tempfile.TemporaryDirectory(prefix="nastavnik-demo-") as spare:
            folder = (self.data or Path(spare)).absolute()
            try:
                return asyncio.run(self._until_stopped(folder))
            except KeyboardInterrupt:
                self.say("stopped")
                return 0

    async def _until_stopped(self, folder: Path) -> int:
        """Show until a signal comes; it may come while the school is still being prepared."""
        loop, me = asyncio.get_running_loop(), asyncio.current_task()
        with suppress(NotImplementedError):  # Windows: there Ctrl+C raises KeyboardInterrupt
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, me.cancel if me else loop.stop)
        from bot.demo.stand import NoPort

        try:
            async with self.ready(folder):
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            if me is not None:
                me.uncancel()
        except NoPort:
            self.say("no_port", asked=self.port)
            return 1
        self.say("stopped")
        return 0

    @asynccontextmanager
    async def ready(self, folder: Path) -> AsyncIterator[Stand]:
        """The stand with the school prepared, its address printed."""
        begun = time.monotonic()
        gc.disable()  # building aiogram's models makes much that lives for ever, as in bot.service
        from bot.demo.stand import free_port, open_stand
        from bot.demo.story import Story

        gc.enable()
        gc.freeze()
        port = free_port(self.port)
        if port != self.port:
            self.say("busy", asked=self.port, port=port)
        self.say("preparing")
        async with open_stand(self.cast, folder, port) as stand:
            await Story(self.cast, stand, self.show_day).play()
            self.say("ready", seconds=round(time.monotonic() - begun))
            self.say("address", address=stand.server.page_url)
            self.say("people")
            self.say("clock")
            self.say("kept" if self.data else "thrown", folder=folder)
            self.say("stop")
            yield stand


def serve(port: int, data: Path | None) -> int:
    """Run the demonstration until Ctrl+C.

    Returns:
        0 after a polite stop, 1 if it could not begin; the reason is printed.
    """
    return Demo(port, data).run()
