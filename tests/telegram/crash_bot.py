"""The bot as an operating-system process that can be killed and started again over one folder."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from bot.sandbox import SandboxServer

ROOT = Path(__file__).resolve().parents[2]


class Nursery:
    """The fork server, see `crash_nursery`; one for all tests of a session."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.telegram.crash_nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert "ready" in json.loads(self._process.stdout.readline())

    def ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """Give an order and wait for its answer."""
        pipes = self._process.stdin, self._process.stdout
        assert pipes[0] is not None
        assert pipes[1] is not None
        pipes[0].write(json.dumps(order) + "\n")
        pipes[0].flush()
        answer: dict[str, Any] = json.loads(pipes[1].readline())
        return answer

    def close(self) -> None:
        """End the fork server by closing its input."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait(10)


class BotProcess:
    """One school's bot over `folder`, alive or dead.

    Args:
        nursery: starts it in a moment; ``None`` starts ``python -m bot run`` itself.
        fast: without Telegram's pace, which would make the test last for hours.
        clock: file that says how far the machine's clock is moved; it is read each time.
    """

    def __init__(
        self,
        folder: Path,
        server: SandboxServer,
        nursery: Nursery | None,
        *,
        fast: bool = True,
        clock: Path | None = None,
    ) -> None:
        self.server, self.nursery, self.fast, self.clock = server, nursery, fast, clock
        self.log = folder / "bot.log"
        self.kills = 0
        self.env = {
            "BOT_TOKEN": server.token,
            "TELEGRAM_API_URL": server.url,
            "DATA_DIR": str(folder),
            "SCHOOL_NAME": "Школа № 0",
            "LOG_LEVEL": "INFO",
            "PYTHONPATH": str(ROOT),
        }
        self._pid = 0
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Bring it to life."""
        if self.nursery is not None:
            order = {"env": self.env, "log": str(self.log), "fast": self.fast}
            order["clock"] = str(self.clock) if self.clock else ""
            self._pid = int(self.nursery.ask(order)["pid"])
            return
        with self.log.open("ab") as log:
            self._popen = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self.log.parent,
                env={**os.environ, **self.env},
                stdout=log,
                stderr=log,
            )
        self._pid = self._popen.pid

    async def polls(self, timeout: float = 60) -> None:
        """Wait until it asks for updates."""
        before = self.server.api.calls["getupdates"]
        async with asyncio.timeout(timeout):
            while self.server.api.calls["getupdates"] == before:  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    def kill(self) -> None:
        """SIGKILL, and wait until nothing of it is left.

        Raises:
            AssertionError: it had died by itself.
        """
        status = self._end(signal.SIGKILL)
        assert status == -signal.SIGKILL, f"the bot had ended by itself: {status}, see {self.log}"
        self.kills += 1

    def stop(self) -> int:
        """Ask it politely to stop; its exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, number: int) -> int:
        os.kill(self._pid, number)
        if self._popen is not None:
            return self._popen.wait(30)
        assert self.nursery is not None
        return int(self.nursery.ask({"reap": self._pid})["status"])
