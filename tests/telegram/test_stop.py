"""A polite stop: what is on its way is waited for, so that the next start repeats nothing."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from bot.sandbox import Fault
from mentoring.people import Role
from tests.conftest import open_school


async def test_a_stop_waits_for_the_letter_on_its_way(tmp_path: Path, empty_database: Path) -> None:
    async with open_school(tmp_path, empty_database) as school:
        anna = await school.joins(Role.CURATOR, "Иванова Анна Петровна", "заместитель директора")
        before = school.server.api.calls["sendmessage"]
        school.server.faults.add(Fault("slow", method="sendMessage", delay=0.5))
        await anna.starts()
        while school.server.api.calls["sendmessage"] == before:  # noqa: ASYNC110 - counted by the server
            await asyncio.sleep(0.01)
    database = sqlite3.connect(tmp_path / "nastavnik.sqlite3")
    rows = database.execute("SELECT state, maybe_repeated FROM outbox").fetchall()
    database.close()
    assert rows and all(row == ("sent", 0) for row in rows)
