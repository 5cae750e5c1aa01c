"""The register of documents: which were asked for, by whom, what became of them (bar 2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentoring.people import Person
    from storage.uow import Uow


class PaperState(StrEnum):
    """Where a paper stands."""

    ASKED = "asked"
    MADE = "made"
    FAILED = "failed"
    GONE = "gone"  # the file was destroyed (erasure, retention); the row stays


@dataclass(frozen=True, slots=True)
class Registered:
    """One row of the register. It names people by number only.

    Args:
        params: what the builder needs: numbers and codes, never names or words.
        asked_by: who gets it; ``None`` is the program itself (command line, timetable).
        about: whose personal data it holds, if one person's.
        personal: whether it holds anybody's personal data, so that delivery is the school's choice.
        file_name: name inside the documents folder, once made.
        attempts: how often making it has failed.
        problem: short technical cause of the last failure, never data.
    """

    id: int
    kind: str
    params: Mapping[str, int | str] = field(default_factory=dict)
    asked_by: int | None = None
    about: int | None = None
    language: str = "ru"
    personal: bool = True
    state: PaperState = PaperState.ASKED
    file_name: str | None = None
    sha256: str | None = None
    asked_at: datetime | None = None
    made_at: datetime | None = None
    attempts: int = 0
    problem: str | None = None


PEOPLE_LISTS = frozenset(
    {
        "bank_xlsx",
        "invite_codes",
        "programme_docx",
        "assignment_docx",
        "petition_docx",
        "observation_docx",
        "register_xlsx",
        "contest_xlsx",
        "speed_list",
        "site_zip",
        "digest_xlsx",
        "roadmap_docx",
        "practice_docx",
        "training_docx",
        "training_xlsx",
        "report_docx",
    }
)
"""Kinds that name several people: made again at a tap, hence destroyed when one of them is erased."""
MOST_ATTEMPTS = 3
"""How often a paper is tried before its asker is told that it cannot be made."""


def is_same(one: Registered, other: Registered) -> bool:
    """Whether two rows ask for one and the same paper for the same person."""
    return (one.kind, one.asked_by, one.about, one.language, dict(one.params)) == (
        other.kind,
        other.asked_by,
        other.about,
        other.language,
        dict(other.params),
    )


async def request_paper(
    uow: Uow,
    actor: Person | None,
    kind: str,
    now: datetime,
    *,
    language: str,
    params: Mapping[str, int | str] | None = None,
    about: int | None = None,
    personal: bool = True,
) -> Registered:
    """Put a paper in the register; the paper desk makes it after the commit and tells the actor.

    The caller has checked that the actor may have it: each kind has its own rule.
    An equal paper still waiting is not asked for twice.

    Args:
        kind: name under which a builder is registered with the paper desk.
        language: language of the paper.
    """
    asked_by = actor.id if actor else None
    wanted = Registered(0, kind, dict(params or {}), asked_by, about, language, personal)
    for waiting in await uow.papers.asked():
        if is_same(waiting, wanted):
            return waiting
    made = await uow.papers.ask(wanted, now)
    await uow.audit.add(now, asked_by, "paper.asked", "paper", made.id, about)
    uow.bells.add("papers")
    return made
