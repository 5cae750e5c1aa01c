"""Nobody who holds the database file finds out who answered what."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.sandbox import Actor
from storage.tables import metadata
from tests.conftest import open_school
from tests.flows.monitors import Monitored, monitored

PHRASE = "Поменьше бумажных отчётов, пожалуйста"
OTHER = "Встречаться на перемене неудобно"
Answers = Sequence[tuple[int, str]]


async def told(folder: Path, empty: Path, order: Sequence[int], answers: Answers) -> Path:
    """A school in which the mentees answer the interim survey in this order, then the bot stops.

    Args:
        answers: by mentee the mark given everywhere and what is written.

    Returns:
        the database file.
    """
    await asyncio.to_thread(folder.mkdir)
    async with open_school(folder, empty) as school:
        life = await monitored(school)
        await life.opens_survey("interim")
        for number in order:
            mark, words = answers[number]
            await life.answers(life.mentees[number], mark, words=words)
    return folder / "nastavnik.sqlite3"


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the random keys and the moments, sorted within unordered tables."""
    found = {}
    with closing(sqlite3.connect(path)) as file:
        for name, table in metadata.tables.items():
            columns = [one.name for one in table.columns if one.name not in VOLATILE]
            listed = ",".join(f'"{one}"' for one in columns)
            rows = file.execute(f"SELECT {listed} FROM {name}").fetchall()  # noqa: S608
            plain = [tuple(MOMENT.sub("", str(cell)) for cell in row) for row in rows]
            found[name] = sorted(plain) if name == "survey_words" else plain
    return found


MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[.\d]*(\+\d\d:\d\d)?")
VOLATILE = ("token",)


async def test_the_file_is_the_same_whoever_of_two_gave_which_answer(
    tmp_path: Path, empty_database: Path
) -> None:
    rest: Answers = [(7, "")] * 4
    one: Answers = [(10, PHRASE), (2, OTHER), *rest]
    two: Answers = [(2, OTHER), (10, PHRASE), *rest]
    first = content(await told(tmp_path / "one", empty_database, range(6), one))
    second = content(await told(tmp_path / "two", empty_database, range(6), two))
    for name, rows in first.items():
        assert rows == second[name], name
    assert first["survey_tallies"] and len(first["survey_words"]) == 4


async def test_what_was_typed_lies_in_one_place_without_a_trace_of_its_author(
    tmp_path: Path, empty_database: Path
) -> None:
    one: Answers = [(9, PHRASE), *[(7, "")] * 5]
    path = await told(tmp_path / "one", empty_database, range(6), one)
    data = await asyncio.to_thread(path.read_bytes)
    assert data.count(PHRASE.encode()) == 2, "two open questions, nothing left of the draft"
    assert b'"answers":{' not in data
    with closing(sqlite3.connect(path)) as file:
        says = "SELECT count(*) FROM outbox WHERE say LIKE '%survey-question%' OR say LIKE '%survey-last%'"
        assert file.execute(says).fetchone() == (0,), "what was said on the way is forgotten"
        log = "SELECT action FROM audit_log WHERE action LIKE 'survey%'"
        assert {row[0] for row in file.execute(log)} == {"survey.opened"}
        tables = file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    for name in ("survey_asked", "survey_tallies", "survey_words"):
        [sql] = [sql for table, sql in tables if table == name]
        assert "WITHOUT ROWID" in sql
        assert "DATETIME" not in sql
    for name in ("survey_tallies", "survey_words"):
        assert "person" not in dict(tables)[name]


async def test_a_sheet_that_is_not_sent_goes_when_the_survey_closes(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database) as school:
        life: Monitored = await monitored(school)
        await life.opens_survey("interim")
        vera: Actor = life.mentees[0]
        await life.hub(vera)
        await life.on(vera, "survey.mine")
        await life.on(vera, "survey.put!4", "survey.put!4", "home")
        async with school.uow() as uow:
            kept = (await uow.conversations.get(vera.id)).data
        assert kept["survey"], "one may go on tomorrow"
        for day in (date(2026, 9, 16), date(2026, 9, 17)):
            await life.at(day)
        async with school.uow() as uow:
            kept = (await uow.conversations.get(vera.id)).data
            [mentees, _] = sorted(await uow.surveys.all(), key=lambda one: one.whom)
            assert not mentees.is_open
        assert "survey" not in kept
        assert isinstance(school.clock.now(), datetime)
