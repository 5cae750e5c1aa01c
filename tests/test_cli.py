# ruff: noqa: F811 - fixtures are taken by name
"""The command line: honest exit codes, one sentence for an error, stable lines for scripts."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot import cli
from bot.__main__ import main
from bot.sandbox import SandboxServer
from mentoring.people import Role
from tests.conftest import TOKEN, open_school
from tests.machine import Run, bot, folder, one_sentence, server  # noqa: F401

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("command", [[], *([name] for name in cli.COMMANDS)])
def test_every_command_explains_itself(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*command, "--help"])
    assert stopped.value.code == 0
    assert "usage: python -m bot" in capsys.readouterr().out


@pytest.mark.parametrize(
    "wrong", [[], ["nonsense"], ["invite"], ["invite", "director"], ["restore"]]
)
def test_a_wrong_command_line_is_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(wrong)
    assert stopped.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_run_without_a_token_says_so_in_one_sentence(folder: Path) -> None:
    """As a person would do it: in another process, from the folder of the program."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env=env,
        capture_output=True,
        text=True,
        cwd=folder.parent,
    )
    assert done.returncode == 1 and done.stdout == ""
    assert one_sentence(done.stderr) and done.stderr.startswith("BOT_TOKEN: not set")
    assert not folder.exists()


def test_a_wrong_setting_stops_every_command(bot: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEZONE", "Moscow")
    for command in (["run"], ["migrate"], ["invite", "mentee"], ["backup"], ["export", "x"]):
        code, out, err = bot(*command)
        assert (code, out) == (1, "") and one_sentence(err) and err.startswith("TIMEZONE: ")


def test_migrate_makes_the_database_and_may_be_repeated(bot: Run, folder: Path) -> None:
    for _ in range(2):
        code, out, _ = bot("migrate")
        assert code == 0 and "up to date" in out
    assert (folder / "nastavnik.sqlite3").is_file() and not (folder / "backups").exists()


def test_before_a_migration_the_old_database_is_copied(bot: Run, folder: Path) -> None:
    bot("migrate")
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        file.execute("DELETE FROM alembic_version")
        for table in [row[0] for row in file.execute(TABLES)]:
            file.execute(f'DROP TABLE "{table}"')
        file.execute("CREATE TABLE before (x)")
        file.commit()
    code, _, err = bot("migrate")
    assert code == 0, err
    (copy,) = (folder / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("SELECT count(*) FROM before").fetchone() == (0,)


TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
)


def test_backup_and_restore_bring_back_what_was(bot: Run, folder: Path) -> None:
    bot("invite", "mentor", "--name", "Петрова Анна")
    code, out, _ = bot("backup", str(folder / "copies"))
    copy = Path(out.strip())
    assert code == 0 and copy.parent == folder / "copies" and copy.is_file()
    assert bot("backup")[1].startswith(str(folder / "backups"))
    bot("invite", "mentor", "--name", "Лишняя Вера")
    code, out, _ = bot("restore", str(copy))
    assert code == 0 and "now holds" in out and "replaced" in out
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        names = file.execute("SELECT full_name FROM people").fetchall()
    assert names == [("Петрова Анна",)]


def test_what_cannot_be_done_is_one_sentence_and_1(bot: Run, folder: Path) -> None:
    (folder.parent / "noise.sqlite3").write_bytes(b"noise")
    for command in (
        ["backup"],
        ["restore", "none.sqlite3"],
        ["restore", "noise.sqlite3"],
        ["import-staff", "none.xlsx"],
        ["import-staff", "noise.sqlite3"],
        ["invite", "mentee", "--days", "0"],
        ["invite", "mentee", "--days", "366"],
        ["invite", "mentee", "--name", "А."],
    ):
        code, out, err = bot(*command)
        assert (code, out) == (1, ""), command
        assert one_sentence(err), (command, err)


@pytest.mark.parametrize("command", [["migrate"], ["invite", "mentee"], ["backup"]])
def test_a_damaged_database_is_one_sentence(bot: Run, folder: Path, command: list[str]) -> None:
    folder.mkdir()
    (folder / "nastavnik.sqlite3").write_bytes(b"noise" * 3000)
    code, _, err = bot(*command)
    assert code == 1 and one_sentence(err), err


def test_a_database_of_a_newer_release_is_one_sentence(bot: Run, folder: Path) -> None:
    bot("migrate")
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    code, _, err = bot("invite", "mentee")
    assert code == 1 and one_sentence(err) and "newer release" in err


def test_invite_prints_the_code_in_a_line_of_its_own(bot: Run) -> None:
    code, out, _ = bot("invite", "curator")
    assert code == 0
    assert re.fullmatch(r"code: [A-Z2-9]{10}\n", out)


async def test_a_code_of_the_command_line_opens_the_door_with_the_card(
    bot: Run, folder: Path, empty_database: Path
) -> None:
    async with open_school(folder.parent, empty_database) as school:
        os.environ["DATA_DIR"] = str(folder.parent)
        await school.world.updates.idle()
        _, out, _ = await asyncio.to_thread(
            bot, "invite", "mentor", "--name", "Петрова Анна Ивановна", "--days", "3"
        )
        link, line = out.splitlines()
        code = line.removeprefix("code: ")
        assert link == f"https://t.me/nastavnik_demo_bot?start={code}"
        anna = school.world.person("Анна")
        await anna.starts(code)
        await anna.sees("согласие")
        async with school.uow() as uow:
            me = await uow.people.by_account(anna.id)
        assert me is not None and me.full_name == "Петрова Анна Ивановна"
        assert me.roles == {Role.MENTOR}


def test_a_second_invitation_of_a_name_nobody_joined_by_is_for_the_same_card(
    bot: Run, folder: Path
) -> None:
    for role in ("mentor", "curator"):
        assert bot("invite", role, "--name", "Петрова Анна")[0] == 0
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        assert file.execute("SELECT full_name, roles FROM people").fetchall() == [
            ("Петрова Анна", '["curator","mentor"]')
        ]


def test_the_first_start_tells_the_curators_code_until_it_is_used(
    bot: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setattr("bot.service.serve", lambda settings: 0)
    monkeypatch.setattr("bot.cli.set_up_logs", lambda settings: None)
    note = folder / "first-curator.txt"
    code, first, _ = bot("run")
    assert code == 0 and "curator" in first
    (line,) = re.findall(r"^code: [A-Z2-9]{10}$", first, re.MULTILINE)
    assert note.read_text(encoding="utf-8") == f"{line}\n"
    assert note.stat().st_mode & 0o077 == 0
    assert bot("run")[1] == first
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        file.execute("UPDATE invitations SET revoked_at = '2026-01-01 00:00:00'")
        file.commit()
    assert line not in bot("run")[1]
    with closing(sqlite3.connect(folder / "nastavnik.sqlite3")) as file:
        file.execute(
            "INSERT INTO people (full_name, subjects, roles, wished_roles, status, reach, muted,"
            " created_at, version) VALUES ('К', '[]', '[\"curator\"]', '[]', 'member', 'ok', '[]',"
            " '2026-09-01 00:00:00', 1)"
        )
        file.commit()
    assert bot("run")[1] == "" and not note.exists()


async def test_run_works_until_it_is_told_to_stop(folder: Path, server: SandboxServer) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=folder.parent,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    text = ""
    while "It is also in" not in text:
        text += (await process.stdout.readline()).decode()
    anna = server.world.person("Анна")
    await anna.starts(re.findall(r"^code: (\w+)$", text, re.MULTILINE)[0])
    await anna.sees("согласие", timeout=60)
    process.send_signal(signal.SIGTERM)
    _, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert "Traceback" not in err.decode() and TOKEN not in err.decode()


def test_a_full_or_forbidden_place_is_one_sentence(
    bot: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", "/proc/nothing")
    code, _, err = bot("migrate")
    assert code == 1 and one_sentence(err), err


def test_site_builds_a_folder_and_replaces_only_its_own(
    bot: Run, folder: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        code, out, err = bot("site", "public")
        assert (code, err) == (0, "") and out.strip() == str(Path("public/index.html"))
    page = (tmp_path / "public/index.html").read_text(encoding="utf-8")
    assert "Школа № 0" in page and (tmp_path / "public/style.css").exists()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.docx").write_bytes(b"x")
    code, out, err = bot("site", "mine")
    assert (code, out) == (1, "") and one_sentence(err) and "mine" in err
    own = folder / "templates/site"
    own.mkdir(parents=True)
    (own / "index.html").write_text("{% if %}", encoding="utf-8")
    code, out, err = bot("site", "public")
    assert (code, out) == (1, "") and one_sentence(err) and "index.html" in err
    assert (tmp_path / "public/index.html").read_text(encoding="utf-8") == page
