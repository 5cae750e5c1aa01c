"""A fork server: imports the bot once, then starts it in a moment as a process of its own.

A child runs exactly what ``python -m bot run`` runs after its imports, over the environment it is
given. This process has no threads and no event loop, so a fork shares nothing but memory pages.
Speaks JSON lines: ``{"env": {...}, "log": "path", "fast": true}`` gives ``{"pid": 1}``;
``{"reap": 1}`` waits for that child and gives ``{"status": -9}``.
"""

from __future__ import annotations

import functools
import gc
import json
import os
import sys
import threading
from argparse import Namespace
from pathlib import Path
from typing import Any


def bear(order: dict[str, Any]) -> int:
    """Fork; the child becomes the bot and never returns.

    Args:
        order: ``env`` for the child, ``log`` file for both its outputs, ``fast`` to lift the pace,
            ``clock`` file that says how far the machine's clock is moved.
    """
    if threading.active_count() != 1:
        raise RuntimeError("a fork would share threads")
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        status = live(order)
    finally:
        os._exit(status)


def live(order: dict[str, Any]) -> int:
    """The child: its own files, environment and folder, then the command itself."""
    from bot import app, cli
    from bot.telegram.pace import Pace

    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, source in ((0, nothing), (1, log), (2, log)):
        os.dup2(source, number)
    os.environ.update(order["env"])
    os.chdir(Path(order["log"]).parent)  # a developer's .env must not be found
    details: dict[str, Any] = {}
    if order.get("fast"):
        details["pace"] = Pace(1e6, 1e6, 1e6, 1e6)
    if order.get("clock"):
        details["clock"] = _reminding(Path(order["clock"]))
    app.build = functools.partial(app.build, **details)
    return cli.run(Namespace())


def _reminding(clock: Path) -> Any:
    """A clock that is moved from outside, ticks that keep up with it, and reminders of the test's things."""
    from bot import jobs
    from tests.telegram.crash_reminders import KIND, FileClock, watch

    jobs.TICK_SECONDS = 0.1
    jobs.WATCHES = {**jobs.WATCHES, KIND: watch}
    return FileClock(clock)


def main() -> None:
    """Import everything, say so, then obey until the other side is gone."""
    from zoneinfo import ZoneInfo

    from bot import app
    from bot.texts import Texts

    Texts(ZoneInfo("Europe/Moscow")).has("common-home")  # both languages, read once for all forks
    app.dispatcher()
    gc.collect()
    gc.freeze()
    print(json.dumps({"ready": os.getpid()}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if "reap" in order:
            _, status = os.waitpid(order["reap"], 0)
            answer = {"status": os.waitstatus_to_exitcode(status)}
        else:
            answer = {"pid": bear(order)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
