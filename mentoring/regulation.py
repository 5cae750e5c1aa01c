"""The regulation's text by editions: the one in force is read in the chat, section by section (9.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

TITLE_LIMIT, HEADING_LIMIT, CHANGED_LIMIT = 250, 150, 600
SECTION_LIMIT, SECTIONS_LIMIT = 40_000, 60
PAGE = 3000
"""Characters of a section on one screen."""
_NUMBERED = re.compile(r"(\d{1,2})\.?\s+(?=[^\W\d_])")
_NAMED = re.compile(
    r"(?:\u0433\u043b\u0430\u0432\u0430|\u0440\u0430\u0437\u0434\u0435\u043b"
    r"|\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u0435|chapter|section|annex|appendix)"
    r"(?:\s|\Z)",
    re.IGNORECASE,
)
"""A line that begins a chapter, a section or an annex, in Russian or English."""


class EditionState(StrEnum):
    """Where an edition stands. Words are ``regulation_state-<code>``."""

    DRAFT = "draft"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Section:
    """One section. What stands before the first heading has none."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a document.

    Args:
        heading: whether the document itself marks it as one.
    """

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One edition of the text.

    Args:
        since: from which day it is in force.
        changed: what it changes, in the curator's words.
        item: its line in the reading list, where it is marked as read.
    """

    id: int = 0
    version: int = 1
    title: str
    since: date | None = None
    changed: str = ""
    sections: tuple[Section, ...] = ()
    state: EditionState = EditionState.DRAFT
    item: int | None = None
    made_by: int
    made_at: datetime
    published_at: datetime | None = None


def in_force(editions: Iterable[Edition], today: date) -> Edition | None:
    """The edition whose day has come last."""
    return max(
        (one for one in editions if _counts(one) and one.since is not None and one.since <= today),
        key=_order,
        default=None,
    )


def coming(editions: Iterable[Edition], today: date) -> Edition | None:
    """The next edition that is published and not in force yet."""
    return min(
        (one for one in editions if _counts(one) and one.since is not None and one.since > today),
        key=_order,
        default=None,
    )


def _counts(one: Edition) -> bool:
    return one.state is EditionState.PUBLISHED


def _order(one: Edition) -> tuple[date, int]:
    return (one.since or date.min, one.id)


def sections_of(lines: Sequence[Line]) -> tuple[Section, ...]:
    """A text by sections: by the document's own headings, else by numbers that go up one by one.

    Raises:
        Refusal: ``regulation-empty``, ``regulation-section_long`` or ``regulation-many_sections``.
    """
    own = any(one.heading for one in lines)
    found: list[tuple[str, list[str]]] = []
    number = 0
    for line in lines:
        text = " ".join(line.text.split())
        if not text:
            continue
        counted = _NUMBERED.match(text)
        is_next = counted is not None and int(counted.group(1)) == number + 1
        if line.heading or (not own and _is_heading(text, is_next)):
            number = int(counted.group(1)) if counted and is_next else number
            found.append((text[:HEADING_LIMIT], []))
        elif found:
            found[-1][1].append(text)
        else:
            found.append(("", [text]))
    return ensure_sections(tuple(Section(heading, "\n".join(rest)) for heading, rest in found))


def _is_heading(text: str, is_next: bool) -> bool:
    if len(text) > HEADING_LIMIT or text[-1] in ";,:":
        return False
    return is_next or _NAMED.match(text) is not None


def ensure_sections(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """A text that can be kept.

    Raises:
        Refusal: ``regulation-empty``, ``regulation-section_long`` or ``regulation-many_sections``.
    """
    if not any(one.text for one in sections):
        raise Refusal("regulation-empty")
    if any(len(one.text) > SECTION_LIMIT for one in sections):
        raise Refusal("regulation-section_long", limit=SECTION_LIMIT)
    if len(sections) > SECTIONS_LIMIT:
        raise Refusal("regulation-many_sections", limit=SECTIONS_LIMIT)
    return sections


def pages_of(text: str, size: int = PAGE) -> tuple[str, ...]:
    """A long section by screens, cut between paragraphs, else between words."""
    pages: list[str] = []
    page = ""
    for paragraph in text.split("\n"):
        for piece in _pieces(paragraph, size):
            if page and len(page) + len(piece) + 2 > size:
                pages.append(page)
                page = ""
            page = f"{page}\n\n{piece}" if page else piece
    return (*pages, page)


def _pieces(paragraph: str, size: int) -> list[str]:
    pieces = []
    while len(paragraph) > size:
        cut = paragraph.rfind(" ", 0, size)
        cut = cut if cut > 0 else size
        pieces.append(paragraph[:cut])
        paragraph = paragraph[cut:].lstrip()
    return [*pieces, paragraph]


async def edition_for(uow: Uow, me: Person, of: int | None) -> Edition | None:
    """The edition asked for, or the one in force; drafts are the curator's own screen.

    Raises:
        Refusal: ``common-changed``: there is no such published edition.
    """
    editions = await uow.regulation.all()
    if of is None:
        return in_force(editions, uow.now.astimezone(uow.zone).date())
    found = next((one for one in editions if one.id == of and _counts(one)), None)
    if found is None:
        raise Refusal("common-changed")
    return found
