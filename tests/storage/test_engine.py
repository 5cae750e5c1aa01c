"""The one connection: durable, foreign keys on, and it never repeats what people wrote."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from storage.engine import sqlite_path
from tests.storage.base import NOW, opened


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_every_connection_is_durable_and_strict(
    tmp_path: Path, empty_database: Path, pragma: str, value: object
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        assert (await uow._db.exec_driver_sql(f"PRAGMA {pragma}")).scalar() == value


async def test_a_row_cannot_refer_to_what_is_not_there(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            await uow.people.tie(404, 5, NOW, None)


async def test_an_error_of_the_database_does_not_repeat_what_a_person_wrote(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        with pytest.raises(OperationalError) as caught:
            await uow._db.exec_driver_sql("SELECT nothing FROM people WHERE id = ?", ("тайна",))
        assert "тайна" not in str(caught.value)


async def test_what_is_committed_is_seen_by_another_program_at_once(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.meta.put("a", "1")
        other = sqlite3.connect(tmp_path / "test.sqlite3")
        assert other.execute("SELECT count(*) FROM meta").fetchone() == (0,)
        await uow.commit()
        assert other.execute("SELECT count(*) FROM meta").fetchone() == (1,)
        other.close()


async def test_stopping_during_a_commit_leaves_a_working_connection(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage:

        async def write(name: str) -> None:
            async with storage.transaction(NOW) as uow:
                await uow.meta.put(name, "1")
                await uow.commit()

        await write("first")
        for number in range(20):
            task = asyncio.ensure_future(write(f"cut {number}"))
            for _ in range(number % 5):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await write("last")
        async with storage.transaction(NOW) as uow:
            assert await uow.meta.get("last") == "1"


@pytest.mark.parametrize("url", ["postgresql://x/y", "sqlite://", "sqlite:///"])
def test_what_names_no_sqlite_file_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="SQLite"):
        sqlite_path(url)


def test_paths_of_both_spellings() -> None:
    assert sqlite_path("sqlite+aiosqlite:///data/a.sqlite3") == Path("data/a.sqlite3")
    assert sqlite_path("sqlite:////srv/школа/a.sqlite3") == Path("/srv/школа/a.sqlite3")
