"""Brings the database to the newest shape. Alembic's settings stand here, no alembic.ini."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

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


def pending(database: Path) -> bool:
    """Whether the database lacks a migration. Looks at file names, Alembic itself is not needed.

    Args:
        database: path of the SQLite file, which may not exist yet.
    """
    if not database.exists():
        return True
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return True
    finally:
        connection.close()
    return row is None or row[0] != newest()


def newest() -> str:
    """The newest migration's number: the beginning of its file name."""
    return max(file.name.split("_")[0] for file in MIGRATIONS.glob("versions/0*.py"))
