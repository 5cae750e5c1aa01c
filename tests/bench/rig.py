"""A bot in a process of its own, with its own sandbox here; its CPU and memory from outside."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import psutil

from bot.sandbox import Actor, Limits, SandboxClock, SandboxServer, World
from storage.migrate import upgrade

ROOT = Path(__file__).resolve().parents[2]
OURS = ("-m", "tests.bench.ours")
BARE = ("-m", "tests.bench.bare")
TRUE = ("-m", "bot", "run")


class Rig:
    """One bot under load.

    Args:
        arguments: of the Python interpreter.
        people: how many members there are.
        env: more environment of the bot.
    """

    def __init__(
        self,
        arguments: tuple[str, ...],
        people: int,
        env: Mapping[str, str] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.arguments, self.env = arguments, dict(env or {})
        self.world = World(SandboxClock())
        self.server = SandboxServer(self.world, token="42:sandbox", limits=limits)
        self.actors: list[Actor] = [self.world.person(f"Человек {n}") for n in range(people)]
        for actor in self.actors:
            actor.person.started = True
        self._folder = tempfile.TemporaryDirectory(prefix="nastavnik-bench-")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def process(self) -> psutil.Process:
        """The bot, seen from outside."""
        assert self._process is not None
        return psutil.Process(self._process.pid)

    async def start(self) -> float:
        """Start sandbox and bot.

        Returns:
            seconds from exec to the first getUpdates.
        """
        folder = Path(self._folder.name)
        if not self.server._runner:
            await self.server.start()
            await asyncio.to_thread(upgrade, folder / "nastavnik.sqlite3")
        env = {
            **os.environ,
            "BOT_TOKEN": self.server.token,
            "TELEGRAM_API_URL": self.server.url,
            "DATA_DIR": str(folder),
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
            "PEOPLE": str(len(self.actors)),
            **self.env,
        }
        polls = self.server.api.calls["getupdates"]
        began = time.perf_counter()
        self._process = subprocess.Popen(  # noqa: ASYNC220 - forks in a millisecond
            [sys.executable, *self.arguments], cwd=folder, env=env, stdout=subprocess.DEVNULL
        )
        async with asyncio.timeout(90):
            while self.server.api.calls["getupdates"] == polls:
                if self._process.poll() is not None:
                    raise RuntimeError(f"{self.arguments} ended: {self._process.returncode}")
                await asyncio.sleep(0.005)
        return time.perf_counter() - began

    def cpu(self) -> float:
        """Seconds of CPU the bot has used, user and system."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> float:
        """Resident memory in MB."""
        return float(self.process.memory_info().rss) / 1e6

    def end(self) -> None:
        """End the bot; the sandbox stays."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    async def close(self) -> None:
        """End everything."""
        self.end()
        await self.server.stop()
        self._folder.cleanup()
