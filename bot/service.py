"""Running for real: one process, stopped politely by a signal."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal

from bot.settings import Settings

log = logging.getLogger(__name__)


def serve(settings: Settings) -> int:
    """Run until SIGINT or SIGTERM; 0 after a polite stop, 1 if a part failed for good."""
    gc.disable()  # building aiogram's models makes much that lives for ever; collecting it is wasted
    from bot.app import build
    from bot.consent_texts import ConsentTemplateProblem

    async def until_stopped() -> None:
        app = build(settings)
        gc.enable()
        gc.freeze()
        running = asyncio.current_task()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            if running is not None:
                loop.add_signal_handler(number, running.cancel)
        await app.run()

    try:
        asyncio.run(until_stopped())
    except asyncio.CancelledError:
        log.info("stopped")
    except ConsentTemplateProblem as problem:
        log.critical("%s", problem)
        return 1
    except BaseExceptionGroup as group:
        for error in group.exceptions:
            log.critical("stopped by %s", type(error).__name__, exc_info=error)
        return 1
    return 0
