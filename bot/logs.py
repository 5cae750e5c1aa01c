"""Logging as the school's administrator set it: text or JSON, ids only, never anybody's words."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

from bot.settings import Settings

QUIET = ("aiogram", "aiohttp", "aiosqlite", "apscheduler", "sqlalchemy", "alembic", "asyncio")


class JsonLines(logging.Formatter):
    """One JSON object a line, for a log collector."""

    def format(self, record: logging.LogRecord) -> str:
        """Write time (UTC), level, logger, message and trace."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class Discreet(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to standard error, but never the token: addresses of the Bot API hold it."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        """Write the record without the token."""
        text = super().format(record)
        return text.replace(self._token, "<token>") if self._token else text


def set_up(settings: Settings) -> None:
    """Send the log to standard error in the chosen format; libraries are heard from warnings up."""
    handler = Discreet(settings.bot_token)
    if settings.log_format == "json":
        handler.setFormatter(JsonLines())
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
    # It logs every exception of a handler with its text, which may repeat what a person typed;
    # the worker logs the same without it.
    logging.getLogger("aiogram.event").disabled = True
