"""Copies: made while the bot writes, verified, rotated, restored."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from storage import backup
from storage.backup import BackupProblem
from tests.storage.base import NOW, opened

EVENING = datetime(2026, 9, 1, 21, 30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose name means something in an address."""
    made = tmp_path / "Школа № 0 #1 50%"
    made.mkdir()
    return made


def filled(path: Path, empty: Path, fact: str = "первый") -> Path:
    path.write_bytes(empty.read_bytes())
    with closing(sqlite3.connect(path)) as file:
        file.execute("INSERT INTO meta VALUES ('fact', ?)", (fact,))
        file.commit()
    return path


def fact(path: Path) -> str:
    with closing(sqlite3.connect(path)) as file:
        return str(file.execute("SELECT value FROM meta WHERE name = 'fact'").fetchone()[0])


def damaged(path: Path) -> Path:
    body = bytearray(path.read_bytes())
    body[4096:12288] = b"\x5a" * 8192
    path.write_bytes(bytes(body))
    return path


async def test_a_copy_made_while_the_bot_writes_is_whole(
    folder: Path, empty_database: Path
) -> None:
    async with opened(folder, empty_database) as storage:
        made: list[Path] = []

        async def write(number: int) -> None:
            async with storage.transaction(NOW) as uow:
                card = await uow.people.add(now=NOW, full_name=f"Петрова {number}")
                await uow.people.tie(card.id, number, NOW, None)
                await uow.commit()

        async def copy() -> None:
            made.append(
                await asyncio.to_thread(
                    backup.make, folder / "test.sqlite3", folder / "backups", EVENING
                )
            )

        await write(1)
        async with asyncio.TaskGroup() as group:
            group.create_task(copy())
            for number in range(2, 60):
                group.create_task(write(number))
    (copied,) = made
    assert copied.name == "nastavnik-2026-09-01-213000.sqlite3"
    with closing(sqlite3.connect(copied)) as file:
        people, accounts = (
            file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in ("people", "accounts")
        )
    assert people == accounts >= 1
    assert list((folder / "backups").iterdir()) == [copied]


def test_a_copy_of_a_damaged_database_is_not_named_a_copy(
    folder: Path, empty_database: Path
) -> None:
    broken = damaged(filled(folder / "test.sqlite3", empty_database))
    with pytest.raises(BackupProblem):
        backup.make(broken, folder / "backups", EVENING)
    assert list((folder / "backups").iterdir()) == []


@pytest.mark.parametrize("body", [b"", b"not a database", b"SQLite format 3\x00" + b"x" * 5000])
def test_what_is_no_database_of_ours_is_refused(folder: Path, body: bytes) -> None:
    file = folder / "copy.sqlite3"
    file.write_bytes(body)
    with pytest.raises(BackupProblem, match=r"copy\.sqlite3"):
        backup.verify(file)


def test_a_copy_whose_rows_lost_what_they_refer_to_is_refused(
    folder: Path, empty_database: Path
) -> None:
    copy = filled(folder / "copy.sqlite3", empty_database)
    with closing(sqlite3.connect(copy)) as file:
        file.execute("INSERT INTO accounts VALUES (1, 404, 'telegram', 5, '2026-09-01', NULL)")
        file.commit()
    with pytest.raises(BackupProblem, match="damaged"):
        backup.verify(copy)


def test_without_a_database_or_a_copy_there_is_one_sentence(folder: Path) -> None:
    with pytest.raises(BackupProblem, match="no database"):
        backup.make(folder / "none.sqlite3", folder, EVENING)
    with pytest.raises(BackupProblem, match="no file"):
        backup.restore(folder / "none.sqlite3", folder / "test.sqlite3", folder, EVENING)


def test_rotation_keeps_two_weeks_of_days_and_a_copy_of_each_of_four_weeks(folder: Path) -> None:
    begin = datetime(2026, 6, 1, 3)
    for day in range(90):
        (folder / f"nastavnik-{begin + timedelta(days=day):%Y-%m-%d-%H%M%S}.sqlite3").touch()
    last = (begin + timedelta(days=89)).date()
    (folder / f"nastavnik-{last}-120000.sqlite3").touch()
    (folder / f"nastavnik-{begin:%Y-%m-%d}-030000.sqlite3-wal").touch()
    (folder / "заметка.txt").touch()
    gone = backup.rotate(folder, last)
    left = {path.name[10:20] for path in folder.glob("nastavnik-*")}
    assert len(gone) == 91 - len(list(folder.glob("nastavnik-*")))
    assert {f"{last - timedelta(days=back)}" for back in range(14)} <= left
    assert min(left) >= f"{last - timedelta(days=28)}" and len(left) in (16, 17)
    assert len(list(folder.glob(f"nastavnik-{last}-*"))) == 2  # of the newest day every copy
    assert (folder / "заметка.txt").exists() and not list(folder.glob("*-wal"))
    assert backup.rotate(folder, last) == []


def test_the_newest_copy_stays_however_old_it_is(folder: Path) -> None:
    (folder / "nastavnik-2026-01-01-030000.sqlite3").touch()
    assert backup.rotate(folder, datetime(2026, 9, 1).date()) == []


def test_restoring_puts_the_copy_in_and_keeps_what_was_there(
    folder: Path, empty_database: Path
) -> None:
    database = filled(folder / "test.sqlite3", empty_database, "новый")
    copy = filled(folder / "copy.sqlite3", empty_database, "старый")
    kept = backup.restore(copy, database, folder, EVENING)
    assert kept is not None and kept.name == "nastavnik-2026-09-01-213000-replaced.sqlite3"
    assert (fact(database), fact(kept), fact(copy)) == ("старый", "новый", "старый")


def test_what_a_killed_bot_left_in_its_journal_is_kept_and_does_not_haunt_the_copy(
    folder: Path, empty_database: Path
) -> None:
    source = filled(folder / "source.sqlite3", empty_database, "до журнала")
    with closing(sqlite3.connect(source)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("UPDATE meta SET value = 'в журнале' WHERE name = 'fact'")
        writer.commit()
        for ending in ("", "-wal"):  # as a killed process leaves them
            left = (folder / f"source.sqlite3{ending}").read_bytes()
            (folder / f"test.sqlite3{ending}").write_bytes(left)
    copy = filled(folder / "copy.sqlite3", empty_database, "из копии")
    kept = backup.restore(copy, folder / "test.sqlite3", folder, EVENING)
    assert kept is not None
    assert fact(kept) == "в журнале"
    assert fact(folder / "test.sqlite3") == "из копии"
    assert not (folder / "test.sqlite3-wal").exists()


def test_a_damaged_database_can_be_replaced_and_is_kept_as_it_lies(
    folder: Path, empty_database: Path
) -> None:
    copy = filled(folder / "copy.sqlite3", empty_database)
    database = folder / "test.sqlite3"
    database.write_bytes(b"nothing but noise")
    kept = backup.restore(copy, database, folder, EVENING)
    assert kept is not None and kept.read_bytes() == b"nothing but noise"
    assert fact(database) == "первый"


def test_a_damaged_copy_replaces_nothing(folder: Path, empty_database: Path) -> None:
    database = filled(folder / "test.sqlite3", empty_database)
    copy = damaged(filled(folder / "copy.sqlite3", empty_database))
    with pytest.raises(BackupProblem):
        backup.restore(copy, database, folder, EVENING)
    assert fact(database) == "первый"
    assert not list(folder.glob("*replaced*"))
