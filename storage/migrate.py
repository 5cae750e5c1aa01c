"""Brings the database to the newest shape. Alembic's settings stand here, no alembic.ini."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from storage.backup import BackupProblem, opened

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def config(database: Path) -> Config:
    """Alembic's view of one database file."""
    from alembic.config import Config  # a third of a second, and mostly there is nothing to migrate

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.attributes["database"] = database
    return made


def upgrade(database: Path, revision: str = "head") -> None:
    """Apply every migration the database does not have yet.

    Args:
        database: path of the SQLite file; it is made if there is none.
        revision: where to stop.
    """
    from alembic import command

    database.parent.mkdir(parents=True, exist_ok=True)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    command.upgrade(config(database), revision)


def downgrade(database: Path, revision: str) -> None:
    """Go back to an earlier shape."""
    from alembic import command

    command.downgrade(config(database), revision)


def version(database: Path) -> str | None:
    """The migration a database file stands at; ``None`` if there is no file, or none of ours."""
    if not database.exists():
        return None
    try:
        with closing(opened(database)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return None
    return row[0] if row else None


def pending(database: Path) -> bool:
    """Whether the database lacks a migration. Looks at file names, Alembic itself is not needed.

    Args:
        database: path of the SQLite file, which may not exist yet.
    """
    return version(database) != newest()


def ensure_known(database: Path) -> None:
    """A database of a newer release is left alone.

    Raises:
        BackupProblem: it is of a newer release.
    """
    found = version(database)
    if found is not None and not list(MIGRATIONS.glob(f"versions/{found}_*.py")):
        raise BackupProblem(f"{database} was made by a newer release of this program.")


def blank(database: Path) -> bool:
    """Whether there is nothing in the file yet: the first start was cut short."""
    try:
        with closing(opened(database)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    except sqlite3.DatabaseError:
        return False


def newest() -> str:
    """The newest migration's number: the beginning of its file name."""
    return max(file.name.split("_")[0] for file in MIGRATIONS.glob("versions/0*.py"))
