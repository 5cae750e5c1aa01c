# ruff: noqa: F811 - fixtures are taken by name
"""`check`: what is wrong, in words that name it and never the secret."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.sandbox import SandboxServer
from tests.conftest import TOKEN
from tests.machine import Run, bot, folder, server  # noqa: F401


async def test_check_finds_all_well(bot: Run, folder: Path, server: SandboxServer) -> None:
    await asyncio.to_thread(bot, "migrate")
    code, out, _ = await asyncio.to_thread(bot, "check")
    assert code == 0, out
    assert "@nastavnik_demo_bot" in out and "PROBLEM" not in out and "up to date" in out


async def test_check_names_a_token_that_is_not_accepted(
    bot: Run, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "42:tajna")
    code, out, _ = await asyncio.to_thread(bot, "check")
    assert code == 1 and "PROBLEM: BOT_TOKEN: Telegram does not accept it" in out
    assert "tajna" not in out


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("BOT_TOKEN", "", "PROBLEM: BOT_TOKEN: not set"),
        ("TIMEZONE", "Moscow", "PROBLEM: TIMEZONE: unknown time zone"),
        ("SCHOOL_NAME", "", "PROBLEM: SCHOOL_NAME is not set"),
        ("TELEGRAM_API_URL", "http://127.0.0.1:9", "PROBLEM: Telegram does not answer"),
        ("TELEGRAM_PROXY", "socks5://u:tajna@127.0.0.1:9", "PROBLEM: Telegram does not answer"),
    ],
)
def test_check_names_what_is_wrong(
    bot: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    code, out, err = bot("check")
    assert code == 1 and words in out, out
    assert "tajna" not in out + err and TOKEN not in out + err


def test_check_finds_a_damaged_database(bot: Run, folder: Path) -> None:
    folder.mkdir()
    (folder / "nastavnik.sqlite3").write_bytes(b"noise" * 3000)
    code, out, _ = bot("check")
    assert code == 1 and "PROBLEM: nastavnik.sqlite3 is not a database of this bot" in out
