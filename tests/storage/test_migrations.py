"""Each migration goes up and down with rows in the tables, and the models are what it makes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory

import storage.uow  # noqa: F401 - registers every table
from storage.backup import BackupProblem
from storage.migrate import (
    blank,
    config,
    downgrade,
    ensure_known,
    newest,
    pending,
    upgrade,
    version,
)
from storage.tables import metadata


def revisions() -> list[str]:
    found = ScriptDirectory.from_config(config(Path("x"))).walk_revisions()
    return [one.revision for one in found][::-1]


def rows(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = [
            name
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "alembic_version" and not name.startswith("sqlite_")
        ]
        count = "SELECT count(*) FROM {}"
        return {name: file.execute(count.format(name)).fetchone()[0] for name in tables}


def fill(path: Path) -> None:
    """A row in every table, referring to the first row of others."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA foreign_keys=OFF")
        for table in rows(path):
            columns, values = [], []
            for _, name, kind, required, default, key in file.execute(
                f"PRAGMA table_info({table})"
            ):
                refers = [
                    one
                    for one in file.execute(f"PRAGMA foreign_key_list({table})")
                    if one[3] == name
                ]
                if refers or key:
                    value: object = 1 if refers or ("CHAR" not in kind and kind != "TEXT") else "1"
                elif not required or default is not None:
                    continue
                else:
                    value = sample(kind)
                columns.append(f'"{name}"')
                values.append(value)
            marks = ",".join("?" * len(values))
            insert = f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})"  # noqa: S608
            file.execute(insert, values)
        file.commit()


def sample(kind: str) -> object:
    if "DATETIME" in kind:
        return "2026-09-01 06:00:00.000000"
    if "CHAR" in kind or kind == "TEXT":
        return "[]"
    return "2026-09-01" if kind == "DATE" else 1


def test_numbers_of_files_are_the_revisions_in_one_line() -> None:
    line = revisions()
    assert line == sorted(line) and line[-1] == newest()
    assert all(len(one) == 4 and one.isdigit() for one in line)


@pytest.mark.parametrize("revision", revisions())
def test_up_down_up_with_a_row_in_every_table(tmp_path: Path, revision: str) -> None:
    database = tmp_path / "test.sqlite3"
    upgrade(database, revision)
    fill(database)
    before = rows(database)
    assert before and all(before.values())
    upgrade(database)
    grown = rows(database)
    assert {name: grown[name] for name in before if name in grown}.items() <= grown.items()
    assert all(grown[name] >= 1 for name in before if name in grown)
    downgrade(database, revision)
    assert rows(database) == before
    line = revisions()
    below = line[line.index(revision) - 1] if revision != line[0] else "base"
    downgrade(database, below)
    left = rows(database)
    assert left == {name: before[name] for name in left}
    upgrade(database)
    assert version(database) == newest()


def test_the_models_are_what_the_migrations_make(tmp_path: Path) -> None:
    database = tmp_path / "test.sqlite3"
    upgrade(database)
    command.check(config(database))
    assert set(rows(database)) == set(metadata.tables)


def test_a_database_needs_migrating_until_it_is(tmp_path: Path) -> None:
    database = tmp_path / "Школа #1 50%" / "test.sqlite3"
    assert pending(database) and version(database) is None
    upgrade(database)
    assert not pending(database) and not blank(database)


def test_an_empty_file_of_a_start_cut_short_is_begun_anew(tmp_path: Path) -> None:
    database = tmp_path / "test.sqlite3"
    with closing(sqlite3.connect(database)) as file:
        file.execute("PRAGMA journal_mode=WAL")
    assert blank(database) and pending(database)
    upgrade(database)
    assert not pending(database)


def test_a_database_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "test.sqlite3"
    upgrade(database)
    ensure_known(database)
    with closing(sqlite3.connect(database)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    with pytest.raises(BackupProblem, match="newer release"):
        ensure_known(database)


def test_the_same_row_of_a_plan_has_the_same_key_in_every_version(tmp_path: Path) -> None:
    scripts = ScriptDirectory.from_config(config(tmp_path)).walk_revisions()
    [mine] = [one for one in scripts if Path(one.path).name.endswith("_meeting.py")]
    database = tmp_path / "test.sqlite3"
    assert isinstance(mine.down_revision, str)
    upgrade(database, mine.down_revision)
    fill(database)
    first = {"on": "2026-10-01", "event": "Беседа", "form": "consult", "content": "О плане"}
    again, late = {**first}, {**first, "on": "2026-11-02"}
    plans = [(1, 1, 1, [first, again]), (2, 1, 2, [again, late, first]), (3, 2, 1, [late])]
    with closing(sqlite3.connect(database)) as file:
        file.execute("PRAGMA foreign_keys=OFF")
        file.execute("CREATE TEMP TABLE other AS SELECT * FROM pairs")
        file.execute("UPDATE other SET id = 2")
        file.execute("INSERT INTO pairs SELECT * FROM other")
        for table in ("programme_comments", "programme_parts", "programmes"):
            file.execute(f"DELETE FROM {table}")  # noqa: S608
        for of, pair, number, plan in plans:
            file.execute(
                "INSERT INTO programmes VALUES (?, ?, ?, 1, 's', 't', 'c', 1, 't', 't', 't', 1, '', 1)",
                (of, pair, number),
            )
            file.execute(
                "INSERT INTO programme_parts VALUES (?, ?, 'plan', ?, 1, 't', '{}', 1)",
                (of, of, json.dumps(plan, ensure_ascii=False)),
            )
        file.commit()
    read = "SELECT value FROM programme_parts ORDER BY id"
    upgrade(database, mine.revision)
    with closing(sqlite3.connect(database)) as file:
        values = [value for (value,) in file.execute(read)]
    keys = [[row["key"] for row in json.loads(value)] for value in values]
    assert keys == [[1, 2], [1, 3, 2], [1]] and "Беседа" in values[0]
    downgrade(database, mine.down_revision)
    with closing(sqlite3.connect(database)) as file:
        assert json.loads(file.execute(read).fetchone()[0]) == [first, again]
