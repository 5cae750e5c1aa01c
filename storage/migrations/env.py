"""Alembic's environment: one SQLite file, batch mode, foreign keys off while tables are rebuilt."""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine, event, text
from sqlalchemy.pool import NullPool

import storage.uow  # noqa: F401 - registers every table
from storage.tables import metadata

engine = create_engine(f"sqlite:///{context.config.attributes['database']}", poolclass=NullPool)


@event.listens_for(engine, "connect")
def _prepare(connection, _record) -> None:  # type: ignore[no-untyped-def]
    # A table rebuilt by batch mode is dropped first; with foreign keys on, its children would go too.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=FULL")


@event.listens_for(engine, "begin")
def _begin(connection) -> None:  # type: ignore[no-untyped-def]
    connection.exec_driver_sql("BEGIN IMMEDIATE")


with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        transactional_ddl=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken:
        raise RuntimeError(f"rows of {broken[0]} lost what they refer to")
