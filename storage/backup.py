"""Copies of the database: made while it works, verified, rotated, restored."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

PATTERN = "nastavnik-*.sqlite3"
KEEP_DAYS = timedelta(days=14)
KEEP_WEEKS = timedelta(days=28)
SIDE_FILES = ("-wal", "-shm")


class BackupProblem(Exception):  # noqa: N818 - shown to the administrator
    """A copy could not be made, or is not sound; one sentence."""


def make(database: Path, folder: Path, now: datetime) -> Path:
    """Copy the database with SQLite's own online backup, verify the copy, and only then name it.

    Args:
        now: local moment, for the name ``nastavnik-YYYY-MM-DD-HHMMSS.sqlite3``.

    Raises:
        BackupProblem: no database, no room, or a copy that is not sound.
    """
    if not database.is_file():
        raise BackupProblem(f"There is no database at {database}.")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"nastavnik-{now:%Y-%m-%d-%H%M%S}.sqlite3"
    part = target.with_suffix(".part")
    try:
        part.unlink(missing_ok=True)
        _copy(database, part)
        verify(part)
        part.replace(target)
    except (sqlite3.Error, OSError) as error:
        raise BackupProblem(f"The backup could not be made: {error}.") from error
    finally:
        part.unlink(missing_ok=True)
    return target


def _copy(source: Path, target: Path) -> None:
    with closing(opened(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode=DELETE")
    with target.open("rb") as file:
        os.fsync(file.fileno())


def opened(database: Path) -> sqlite3.Connection:
    """The file, for reading only; signs in its path that mean something in an address are quoted."""
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)


def verify(copy: Path) -> None:
    """Whether a file is a sound database of this program.

    Raises:
        BackupProblem: it is not.
    """
    try:
        with closing(opened(copy)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BackupProblem(f"{copy.name} is not a database of this bot ({error}).") from error
    if not sound or broken:
        raise BackupProblem(f"{copy.name} is damaged.")


def rotate(folder: Path, today: date) -> list[Path]:
    """Keep each day of two weeks and one copy of each week of four; always the newest day's.

    Nothing older stays: data destroyed today must be gone from every copy within thirty days
    (152-FZ art. 21(5)).

    Args:
        today: the local day.

    Returns:
        the copies removed.
    """
    copies = sorted(folder.glob(PATTERN), reverse=True)
    days: dict[date, list[Path]] = {}
    weeks: dict[tuple[int, int], Path] = {}
    for copy in copies:
        day = date.fromisoformat(copy.name.removeprefix("nastavnik-")[:10])
        days.setdefault(day, []).append(copy)
        if today - day <= KEEP_WEEKS:
            weeks.setdefault(day.isocalendar()[:2], copy)
    keep = {found[0] for day, found in days.items() if today - day < KEEP_DAYS} | {*weeks.values()}
    keep |= set(next(iter(days.values()), []))
    gone = [copy for copy in copies if copy not in keep]
    for copy in gone:
        for ending in ("", *SIDE_FILES):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
    return gone


def restore(copy: Path, database: Path, folder: Path, now: datetime) -> Path | None:
    """Put a verified copy in the place of the database; the replaced one goes among the backups.

    Args:
        folder: of the backups.
        now: local moment, for the name.

    Returns:
        where the replaced database is kept, if there was one.

    Raises:
        BackupProblem: the copy is not sound, or the file system refuses.
    """
    if not copy.is_file():
        raise BackupProblem(f"There is no file {copy}.")
    verify(copy)
    kept = None
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        part = database.with_suffix(".restoring")
        part.unlink(missing_ok=True)
        _copy(copy, part)
        if database.exists():
            folder.mkdir(parents=True, exist_ok=True)
            kept = folder / f"nastavnik-{now:%Y-%m-%d-%H%M%S}-replaced.sqlite3"
            _keep(database, kept)
        for ending in SIDE_FILES:
            database.with_name(database.name + ending).unlink(missing_ok=True)
        part.replace(database)
    except (sqlite3.Error, OSError) as error:
        raise BackupProblem(f"The copy could not be restored: {error}.") from error
    return kept


def _keep(database: Path, kept: Path) -> None:
    """Copy what is replaced; a file too damaged for that is kept as it lies, side files too."""
    try:
        _copy(database, kept)
    except sqlite3.Error:
        kept.unlink(missing_ok=True)
        shutil.move(database, kept)
        for ending in SIDE_FILES:
            side = database.with_name(database.name + ending)
            if side.exists():
                shutil.move(side, kept.with_name(kept.name + ending))
