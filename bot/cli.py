"""What each command does. aiogram is imported by those alone that talk to Telegram: it costs seconds."""

from __future__ import annotations

import asyncio
import logging
from argparse import Namespace
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from bot.clock import SystemClock
from bot.logs import set_up as set_up_logs
from bot.settings import Settings, ensure_can_run, load
from mentoring import invitation
from mentoring.people import Person, Role, Status, ensure_full_name
from mentoring.refusal import Refusal
from storage import Storage, backup, backup_files, open_storage
from storage.engine import sqlite_path
from storage.uow import Uow

log = logging.getLogger(__name__)
FIRST_CURATOR = "first-curator.txt"
R = TypeVar("R")


class Problem(Exception):  # noqa: N818 - one sentence for the person at the keyboard
    """A command could not do what was asked."""


def run(asked: Namespace) -> int:
    """`run`: migrate, print the first curator's code on a fresh installation, work until stopped."""
    settings = load()
    ensure_can_run(settings)
    set_up_logs(settings)
    ready(settings)
    asyncio.run(first_curator(settings))
    from bot.service import serve

    return serve(settings)


def demo(asked: Namespace) -> int:
    """`demo`: the whole bot with a fictional school, on a page on this machine."""
    from bot.demo import serve

    return serve(asked.port, Path(asked.data) if asked.data else None)


def ready(settings: Settings) -> None:
    """Bring the database to the newest shape; an older one is copied first."""
    from storage.migrate import blank, ensure_known, pending, upgrade

    database = sqlite_path(settings.database)
    if not pending(database):
        return
    ensure_known(database)
    if database.exists() and not blank(database):
        now = SystemClock().now().astimezone(settings.zone)
        backup.make(database, settings.data_dir / "backups", now)
    upgrade(database)


def migrate(asked: Namespace) -> int:
    """`migrate`."""
    settings = load()
    ready(settings)
    print(f"The database {sqlite_path(settings.database)} is up to date.")
    return 0


async def first_curator(settings: Settings) -> None:
    """On a fresh installation, print and write down the curator's one-time link and code."""
    note = settings.data_dir / FIRST_CURATOR
    written = note.read_text(encoding="utf-8").splitlines() if note.exists() else []

    async def make(uow: Uow) -> list[str] | None:
        if await uow.people.with_role(Role.CURATOR):
            note.unlink(missing_ok=True)
            return None
        if written and await _still_opens(uow, written[-1]):
            return written
        made = await invitation.invite(uow, None, Role.CURATOR, uow.now, days=30)
        await uow.commit()
        lines = await invitation_lines(uow, made)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.touch(mode=0o600)
        note.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return lines

    lines = await in_storage(settings, make)
    if lines:
        print("No curator has joined yet. The curator's one-time invitation:", *lines, sep="\n")
        print(f"It is also in {note}.", flush=True)


async def _still_opens(uow: Uow, line: str) -> bool:
    code = line.removeprefix("code: ")
    try:
        invitation.ensure_usable(await uow.invitations.by_code(code), uow.now)
    except Refusal:
        return False
    return True


async def invitation_lines(uow: Uow, made: invitation.Invitation) -> list[str]:
    """The link, if the bot's name is known, and the line with the code: a stable output."""
    username = await uow.meta.get("bot_username")
    link = [f"https://t.me/{username}?start={made.code}"] if username else []
    return [*link, f"code: {made.code}"]


def invite(asked: Namespace) -> int:
    """`invite ROLE`."""
    settings = load()
    ready(settings)

    async def make(uow: Uow) -> list[str]:
        person: Person | None = None
        if asked.name:
            person = await _card(uow, ensure_full_name(asked.name), Role(asked.role))
        made = await invitation.invite(
            uow,
            None,
            Role(asked.role),
            uow.now,
            days=asked.days,
            person=person.id if person else None,
        )
        await uow.commit()
        return await invitation_lines(uow, made)

    print(*spoken(settings, make), sep="\n")
    return 0


async def _card(uow: Uow, name: str, role: Role) -> Person:
    """The card of that name, or a new one. A member gets the role when the code is used.

    Raises:
        Problem: several people bear the name.
    """
    same = [p for p in await uow.people.by_name(name) if p.status is not Status.ERASED]
    if len(same) > 1:
        raise Problem(
            f"{len(same)} cards bear this name; make the code in the chat, from the card."
        )
    if same and same[0].status is Status.INVITED:
        await uow.people.save(replace(same[0], roles=same[0].roles | {role}))
    if same:
        return same[0]
    return await uow.people.add(now=uow.now, full_name=name, roles=frozenset({role}))


def import_staff(asked: Namespace) -> int:
    """`import-staff FILE`: 0 if every row was good, 1 if any was not (good rows are kept)."""
    from bot.staff_import import import_file
    from bot.texts import Texts

    settings = load()
    ready(settings)
    file = Path(asked.file)
    data = file.read_bytes()
    texts = Texts(settings.zone, settings.language)

    async def take(uow: Uow) -> tuple[list[str], bool]:
        lines, clean = await import_file(uow, file.name, data, texts)
        await uow.commit()
        return lines, clean

    lines, clean = spoken(settings, take)
    print(*lines, sep="\n")
    return 0 if clean else 1


def export(asked: Namespace) -> int:
    """`export DIR`."""
    from bot.export import write
    from bot.texts import Texts

    settings = load()
    ready(settings)
    texts = Texts(settings.zone, settings.language)
    folder = Path(asked.folder)

    async def gather(uow: Uow) -> list[Path]:
        return await write(uow, folder, texts)

    for path in spoken(settings, gather):
        print(path)
    return 0


def site(asked: Namespace) -> int:
    """`site DIR`: the section of the school's site, whole or not at all."""
    from bot import site_folder
    from mentoring.site_build import note_built
    from storage.papers.templates import TemplateProblem

    settings = load()
    ready(settings)
    paper, moment = spoken(settings, lambda uow: site_folder.gather(uow, settings))
    try:
        first = site_folder.write(Path(asked.folder), paper, settings)
    except (site_folder.ForeignFolder, TemplateProblem) as problem:
        raise Problem(str(problem)) from None

    async def note(uow: Uow) -> None:
        await note_built(uow, moment)
        await uow.commit()

    spoken(settings, note)
    print(first)
    return 0


def backup_(asked: Namespace) -> int:
    """`backup [DIR]`."""
    settings = load()
    folder = Path(asked.folder) if asked.folder else settings.data_dir / "backups"
    now = SystemClock().now().astimezone(settings.zone)
    made = backup.make(sqlite_path(settings.database), folder, now)
    backup_files.mirror(settings.data_dir / "attachments", folder)
    print(made)
    return 0


def restore(asked: Namespace) -> int:
    """`restore FILE`."""
    settings = load()
    database = sqlite_path(settings.database)
    now = SystemClock().now().astimezone(settings.zone)
    backups, attached = settings.data_dir / "backups", settings.data_dir / "attachments"
    kept = backup.restore(Path(asked.file), database, backups, now)
    missing = backup_files.bring_back(database, attached, backups)
    ready(settings)
    print(f"{database} now holds {asked.file}.")
    if missing:
        print(f"Attached files not found: {missing}. They belong in {attached}.")
    if kept:
        print(f"What it held before is in {kept}.")
    return 0


def check(asked: Namespace) -> int:
    """`check`: every finding in words; 0 if all is well."""
    from bot.doctor import examine

    findings = examine()
    for finding in findings:
        print(("ok: " if finding.good else "PROBLEM: ") + finding.words)
    return 0 if all(finding.good for finding in findings) else 1


async def in_storage(settings: Settings, work: Callable[[Uow], Coroutine[Any, Any, R]]) -> R:
    """Do something in one transaction of a storage opened for it."""
    storage: Storage = open_storage(settings.database, settings.zone)
    try:
        async with storage.transaction(SystemClock().now()) as uow:
            return await work(uow)
    finally:
        await storage.close()


def spoken(settings: Settings, work: Callable[[Uow], Coroutine[Any, Any, R]]) -> R:
    """The same for a command; a refusal is said in words.

    Raises:
        Problem: with the refusal's sentence.
    """
    try:
        return asyncio.run(in_storage(settings, work))
    except Refusal as refusal:
        from bot.texts import Texts

        texts = Texts(settings.zone, settings.language)
        raise Problem(texts.plain(refusal.key, refusal.facts)) from None


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "run": run,
    "demo": demo,
    "migrate": migrate,
    "invite": invite,
    "import-staff": import_staff,
    "export": export,
    "site": site,
    "backup": backup_,
    "restore": restore,
    "check": check,
}
