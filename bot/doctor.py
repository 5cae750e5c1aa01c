"""`check`: what is wrong with settings, database, time zone, token and connection, in words."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot import consent_texts
from bot.settings import Settings, SettingsProblem, ensure_can_run, load
from bot.texts import LOCALES
from storage.backup import BackupProblem, verify
from storage.engine import sqlite_path
from storage.migrate import pending

PROXY_ERRORS = (ProxyConnectionError, ProxyError, ProxyTimeoutError)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, and one sentence."""

    good: bool
    words: str


def examine() -> list[Finding]:
    """Look at everything; what cannot be looked at is a finding too."""
    try:
        settings = load()
    except SettingsProblem as problem:
        return [Finding(False, line) for line in str(problem).splitlines()]
    findings = [Finding(True, "settings can be read")]
    findings += _time(settings)
    findings += _folder(settings.data_dir)
    findings += _database(sqlite_path(settings.database))
    findings += _templates(settings.data_dir / "templates")
    try:
        ensure_can_run(settings)
    except SettingsProblem as problem:
        return [*findings, Finding(False, str(problem))]
    return findings + asyncio.run(_telegram(settings))


def _time(settings: Settings) -> list[Finding]:
    local = datetime.now(settings.zone)
    named = Finding(True, f"time zone {settings.timezone}, there it is {local:%d.%m.%Y %H:%M}")
    if settings.school_name:
        return [named]
    return [named, Finding(False, "SCHOOL_NAME is not set; every document needs it.")]


def _folder(folder: Path) -> list[Finding]:
    parent = next((p for p in (folder, *folder.absolute().parents) if p.exists()), Path())
    if not os.access(parent, os.W_OK):
        return [Finding(False, f"DATA_DIR: {folder} cannot be written to.")]
    free = os.statvfs(parent)
    megabytes = free.f_bavail * free.f_frsize // 2**20
    return [Finding(megabytes > 200, f"data folder {folder}, {megabytes} MB free")]


def _database(path: Path) -> list[Finding]:
    version = Finding(True, f"SQLite {sqlite3.sqlite_version}, one writer connection")
    if not path.exists():
        return [version, Finding(True, f"no database at {path} yet; the first start makes it")]
    try:
        verify(path)
    except BackupProblem as problem:
        return [version, Finding(False, str(problem))]
    shape = "needs 'migrate' (run does it by itself)" if pending(path) else "up to date"
    return [version, Finding(True, f"database {path} is sound and {shape}")]


def _templates(own: Path) -> list[Finding]:
    """The school's own texts of the consents, if it has any."""
    if not own.is_dir():
        return []
    try:
        consent_texts.ensure_readable(LOCALES, own)
    except consent_texts.ConsentTemplateProblem as problem:
        return [Finding(False, f"{problem}.")]
    return [Finding(True, f"the school's own templates in {own} can be read")]


async def _telegram(settings: Settings) -> list[Finding]:
    """Ask the server who we are; the token itself is never shown."""
    url = f"{settings.telegram_api_url}/bot{settings.bot_token}/getMe"
    try:
        async with (
            aiohttp.ClientSession(**_proxy(settings.telegram_proxy)) as http,
            http.get(url, timeout=aiohttp.ClientTimeout(total=15)) as response,
        ):
            answer: Any = await response.json(content_type=None)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError, *PROXY_ERRORS) as error:
        way = (
            f" through {settings.telegram_proxy.split('@')[-1]}" if settings.telegram_proxy else ""
        )
        reason = type(error).__name__
        return [
            Finding(
                False, f"Telegram does not answer at {settings.telegram_api_url}{way} ({reason})."
            )
        ]
    if not isinstance(answer, dict) or "ok" not in answer:
        return [Finding(False, f"{settings.telegram_api_url} is not a Bot API server.")]
    if answer["ok"]:
        return [Finding(True, f"Telegram answers, the bot is @{answer['result']['username']}")]
    return [
        Finding(False, f"BOT_TOKEN: Telegram does not accept it ({answer.get('description')}).")
    ]


def _proxy(address: str) -> dict[str, Any]:
    if not address:
        return {}
    from aiohttp_socks import ProxyConnector

    return {"connector": ProxyConnector.from_url(address)}
