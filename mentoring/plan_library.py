"""The library a plan is drafted from: lines by month and area of difficulty (annex 1; domain 3.4).

It is the school's own data: the curator adds, changes and hides lines.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.competence import AREAS
from mentoring.plan import CONTENT_LIMIT, EVENT_LIMIT, QUESTION_LIMIT, EventForm
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from mentoring.people import Person
    from storage.uow import Uow

GENERAL = ""
"""The area of a line that serves everybody."""
SCHOOL_YEAR = (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
"""Months in the order in which a school lives them."""
LIMITS = {"event": EVENT_LIMIT, "content": CONTENT_LIMIT, "question": QUESTION_LIMIT}
"""Characters of the typed fields."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the library.

    Args:
        month: 1 to 12, when it usually fits.
        area: code of `competence.AREAS`, or `GENERAL`.
        question: what both think over afterwards.
        active: whether it is proposed; a hidden line stays for plans already made.
    """

    id: int
    month: int
    area: str
    form: EventForm
    event: str
    content: str
    question: str
    active: bool = True
    version: int = 1


def ensure_words(name: str, text: str) -> str:
    """A typed field as it is kept: single spaces, neither empty nor too long.

    Raises:
        Refusal: ``plan_library-too_long`` or ``plan_library-too_short``.
    """
    words = " ".join(text.split())
    if len(words) < 3:
        raise Refusal("plan_library-too_short")
    if len(words) > LIMITS[name]:
        raise Refusal("plan_library-too_long", limit=LIMITS[name], length=len(words))
    return words


def ensure_line(line: PlanLine) -> PlanLine:
    """A whole line with its fields as they are kept.

    Raises:
        Refusal: ``common-changed`` for a month, an area or a form that is none; as `ensure_words`.
    """
    if line.month not in SCHOOL_YEAR or line.area not in (GENERAL, *AREAS):
        raise Refusal("common-changed")
    return replace(
        line,
        event=ensure_words("event", line.event),
        content=ensure_words("content", line.content),
        question=ensure_words("question", line.question),
    )


def ensure_same(line: PlanLine, version: int | None) -> None:
    """The line is still as it was when the button was drawn.

    Raises:
        Refusal: ``common-changed``.
    """
    if line.version != version:
        raise Refusal("common-changed")


async def add(uow: Uow, actor: Person, line: PlanLine, now: datetime) -> PlanLine:
    """Put a new line into the library; its ``id`` is given by the table.

    Raises:
        Refusal: not the curator, or a field is not right.
    """
    ensure_curator(actor)
    added = await uow.plan_lines.add(ensure_line(line))
    await uow.audit.add(now, actor.id, "plan_line.added", "plan_line", added.id)
    return added


async def edit(uow: Uow, actor: Person, line: PlanLine, now: datetime) -> PlanLine:
    """Save a line with a field changed; plans already made stay as they are.

    Args:
        line: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, a field is not right, or somebody changed it meanwhile.
    """
    ensure_curator(actor)
    ensure_same(await uow.plan_lines.get(line.id), line.version)
    saved = await uow.plan_lines.save(ensure_line(line))
    await uow.audit.add(now, actor.id, "plan_line.edited", "plan_line", line.id)
    return saved


async def show(uow: Uow, actor: Person, line: PlanLine, *, active: bool, now: datetime) -> PlanLine:
    """Hide a line from new plans, or bring it back.

    Raises:
        Refusal: not the curator, or somebody changed it meanwhile.
    """
    ensure_curator(actor)
    ensure_same(await uow.plan_lines.get(line.id), line.version)
    if line.active is active:
        return line
    saved = await uow.plan_lines.save(replace(line, active=active))
    act = "plan_line.restored" if active else "plan_line.hidden"
    await uow.audit.add(now, actor.id, act, "plan_line", line.id)
    return saved
