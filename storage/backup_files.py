"""What people attached, kept beside the copies of the database: a paper can be made again, a photo cannot."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.backup import PATTERN, opened

FOLDER = "attachments"
"""Beside the copies."""
_NAMES = "SELECT file_name FROM attachments WHERE state = 'kept' AND file_name IS NOT NULL"


def names_in(database: Path) -> set[str]:
    """Files that a database, or a copy of one, speaks of; one of an older release knows of none."""
    with suppress(sqlite3.Error), closing(opened(database)) as connection:
        return {str(row[0]) for row in connection.execute(_NAMES)}
    return set()


def mirror(source: Path, backups: Path) -> None:
    """Keep every file that any of the copies speaks of, and no other.

    So each copy can be restored with its files; and what was destroyed goes with the last copy that knew
    it, within the days of `backup.rotate` (152-FZ art. 21(5)). Where the file system allows it a file is
    linked, so that it takes no room twice.

    Args:
        source: where attachments lie.
        backups: folder of the copies.
    """
    wanted: set[str] = set()
    for copy in backups.glob(PATTERN):
        wanted |= names_in(copy)
    folder = backups / FOLDER
    for name in wanted:
        if not (folder / name).exists() and (source / name).is_file():
            _keep(source / name, folder / name)
    for kept in folder.glob("*"):
        if kept.name not in wanted:
            kept.unlink()


def bring_back(database: Path, source: Path, backups: Path) -> int:
    """After a restore: the files the database speaks of are there again, others are among the backups.

    A file that neither the database nor any copy knows stays where it is: nobody can say whose it was.

    Returns:
        how many files it speaks of could not be found.
    """
    mirror(source, backups)
    wanted = names_in(database)
    for name in wanted:
        kept = backups / FOLDER / name
        if not (source / name).exists() and kept.is_file():
            _keep(kept, source / name)
    for file in source.glob("*"):
        if file.name not in wanted and (backups / FOLDER / file.name).exists():
            file.unlink()
    return sum(not (source / name).is_file() for name in wanted)


def _keep(file: Path, target: Path) -> None:
    """The same file under another name; where links are not possible, a copy, whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(file, target)
    except OSError:
        part = target.with_name(f".{target.name}.part")
        shutil.copyfile(file, part)
        part.replace(target)
