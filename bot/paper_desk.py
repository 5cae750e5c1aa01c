"""Makes the papers asked for: facts in a transaction, bytes in a thread, the file, the word."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

from bot.clock import Clock
from bot.paper_builders import OWN_BUILDERS
from bot.papers_base import Builder, Job, Made, School
from bot.texts import Texts
from mentoring.people import Role
from mentoring.register import PaperState, Registered
from mentoring.say import Button, Fact, Say, T
from storage.papers.templates import TemplateProblem
from storage.uow import Storage, Uow

__all__ = ["OWN_BUILDERS", "Builder", "Job", "Made", "PaperDesk", "School"]

log = logging.getLogger(__name__)
NOT_IN_NAMES = re.compile(r"[^\w.]+")


class PaperDesk:
    """Takes asked papers from the register one by one; what fails is tried again, thrice at most.

    Args:
        folder: where documents lie.
        delivery: whether papers with personal data may go into the chat.
        own_templates: the school's folder of templates, or None.
        builders: by kind of paper.
        attachments: where attached files lie, for papers that carry them.
    """

    def __init__(
        self,
        storage: Storage,
        texts: Texts,
        *,
        folder: Path,
        school: School,
        delivery: Literal["chat", "folder"],
        own_templates: Path | None,
        clock: Clock,
        builders: Mapping[str, Builder],
        attachments: Path | None = None,
    ) -> None:
        self._storage, self._texts, self._clock = storage, texts, clock
        self._folder, self._school, self._delivery = folder, school, delivery
        self._own_templates, self._builders = own_templates, builders
        self._attachments = attachments

    def path_of(self, paper: Registered) -> Path:
        """Where the file of a made paper lies.

        Raises:
            LookupError: it has none (not made, or destroyed).
        """
        if paper.state is not PaperState.MADE or not paper.file_name:
            raise LookupError(f"paper {paper.id} has no file")
        return self._folder / paper.file_name

    async def work(self) -> None:
        """Destroy what was given up, then make everything asked for."""
        async with self._storage.transaction(self._clock.now()) as uow:
            gone = await uow.papers.to_destroy()
            asked = [paper.id for paper in await uow.papers.asked()]
        for paper in gone:
            await self._destroy(paper)
        for number in asked:
            await self._make(number)

    async def _destroy(self, paper: Registered) -> None:
        self._unlink(paper.file_name)
        async with self._storage.transaction(self._clock.now()) as uow:
            await uow.papers.destroyed(paper.id)
            await uow.commit()

    async def _make(self, number: int) -> None:
        """One attempt; what fails stays in the register until the bell rings again."""
        try:
            await self._try(number)
        except Exception as error:  # noqa: BLE001 - whatever a builder does, the desk goes on
            await self._failed(number, error)

    async def _try(self, number: int) -> None:
        async with self._storage.transaction(self._clock.now()) as uow:
            paper = await uow.papers.get(number)
            if paper.state is not PaperState.ASKED:
                return
            build = self._builders[paper.kind]
            job = Job(uow, paper, self._texts, self._school, self._own_templates)
            job = replace(job, attachments=self._attachments)
            made = await build(job)
            stem = f"{job.now:%Y-%m-%d}_{job.text(f'paper_kind-{paper.kind}')}_{number}"
        data = await asyncio.to_thread(made.write)
        digest = hashlib.sha256(data).hexdigest()
        name = f"{NOT_IN_NAMES.sub('-', stem)}_{digest[:8]}.{made.suffix}"
        async with self._storage.transaction(self._clock.now()) as uow:
            left = await uow.papers.reserve(number, name, digest)
            await uow.commit()
        self._unlink(left)
        await asyncio.to_thread(write_whole, self._folder / name, data)
        await self._finish(number)

    async def _finish(self, number: int) -> None:
        """Mark as made and tell; a paper given up while it was written is destroyed again."""
        async with self._storage.transaction(self._clock.now()) as uow:
            if await uow.papers.made(number, uow.now):
                paper = await uow.papers.get(number)
                await self._tell(uow, paper, self._ready(paper))
            else:
                uow.bells.add("papers")
            await uow.commit()

    def _ready(self, paper: Registered) -> Say:
        title = T(f"paper_kind-{paper.kind}")
        rows = ((Button("common-home", "home"),),)
        if self._delivery == "chat" or not paper.personal:
            return Say("paper-ready", {"title": title}, rows, fresh=True, paper=paper.id)
        place = paper.file_name or ""
        return Say("paper-in_folder", {"title": title, "place": place}, rows, fresh=True)

    async def _failed(self, number: int, error: Exception) -> None:
        """Count a failure; the last one is told to whoever waits for the paper."""
        # The exception's own text may repeat somebody's words, so only its type is kept.
        log.error("paper %s failed: %s", number, type(error).__name__)
        broken = isinstance(error, TemplateProblem)
        async with self._storage.transaction(self._clock.now()) as uow:
            state = await uow.papers.failed(number, type(error).__name__, hopeless=broken)
            if state is PaperState.FAILED:
                paper = await uow.papers.get(number)
                await self._tell(uow, paper, sorry(paper, error))
            await uow.commit()

    async def _tell(self, uow: Uow, paper: Registered, say: Say) -> None:
        """Whoever asked hears at once; the program's own papers go to those who keep the bank."""
        if paper.asked_by is not None:
            await uow.tell(_to(say, paper.asked_by, urgent=True))
            return
        keepers = await uow.people.with_role(Role.CURATOR) + await uow.people.with_role(Role.ADMIN)
        for person in dict.fromkeys(one.id for one in keepers):
            await uow.tell(_to(say, person, urgent=False))

    def _unlink(self, name: str | None) -> None:
        if name:
            (self._folder / name).unlink(missing_ok=True)


def sorry(paper: Registered, error: Exception) -> Say:
    """What is said of a paper that cannot be made; of a broken template, where to look in it."""
    facts: dict[str, Fact] = {"title": T(f"paper_kind-{paper.kind}"), "number": str(paper.id)}
    if not isinstance(error, TemplateProblem):
        return Say("paper-failed", facts)
    facts |= {"file": error.file, "fault": T(f"paper_fault-{error.fault}")}
    if not error.place:
        return Say("paper-template_broken", facts)
    return Say("paper-template_broken_at", {**facts, "place": error.place})


def _to(say: Say, person: int, *, urgent: bool) -> Say:
    return Say(say.key, say.facts, say.rows, to=person, fresh=True, paper=say.paper, urgent=urgent)


def part_of(path: Path) -> Path:
    """Where a file is written before it is whole; a crash may leave it behind."""
    return path.with_name(f".{path.name}.part")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either there whole or not at all, even if the power fails.

    Args:
        path: the folder is made if need be.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
