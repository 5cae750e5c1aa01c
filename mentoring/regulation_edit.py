"""The curator prepares an edition of the regulation and brings it out (9.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.regulation import (
    CHANGED_LIMIT,
    HEADING_LIMIT,
    SECTION_LIMIT,
    TITLE_LIMIT,
    Edition,
    EditionState,
    Line,
    Section,
    ensure_sections,
    in_force,
    sections_of,
)
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

ERRAND = "regulation"
"""Kind of the errand that fetches a file with the text."""


def ensure_words(text: str, limit: int) -> str:
    """One line as it is kept.

    Args:
        limit: characters.

    Raises:
        Refusal: ``regulation-words_short`` or ``regulation-words_long``.
    """
    words = " ".join(text.split())
    if len(words) < 3:
        raise Refusal("regulation-words_short")
    if len(words) > limit:
        raise Refusal("regulation-words_long", limit=limit, length=len(words))
    return words


async def draft_of(uow: Uow, actor: Person) -> Edition | None:
    """The draft in hand; there is one at most.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    found = [one for one in await uow.regulation.all() if one.state is EditionState.DRAFT]
    return found[-1] if found else None


async def the_draft(uow: Uow, actor: Person, of: int | None, version: int | None) -> Edition:
    """The draft a button was drawn for.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    draft = await draft_of(uow, actor)
    if draft is None or draft.id != of or draft.version != version:
        raise Refusal("common-changed")
    return draft


async def take_text(
    uow: Uow, actor: Person, title: str, lines: Sequence[Line], now: datetime
) -> Edition:
    """Make the draft of a text, or give the draft in hand this text.

    Args:
        title: for a first draft; later ones keep the title they have.

    Raises:
        Refusal: not the curator, or of `sections_of`.
    """
    ensure_curator(actor)
    return await _draft_with(uow, actor, title, sections_of(lines), now)


async def start_from_current(uow: Uow, actor: Person, now: datetime) -> Edition:
    """A draft that begins with the text in force.

    Raises:
        Refusal: not the curator, or ``common-changed``: nothing is in force.
    """
    ensure_curator(actor)
    today = now.astimezone(uow.zone).date()
    current = in_force(await uow.regulation.all(), today)
    if current is None:
        raise Refusal("common-changed")
    draft = await draft_of(uow, actor)
    return draft or await _draft_with(uow, actor, current.title, current.sections, now)


async def _draft_with(
    uow: Uow, actor: Person, title: str, sections: tuple[Section, ...], now: datetime
) -> Edition:
    draft = await draft_of(uow, actor)
    if draft is not None:
        return await _saved(uow, actor, replace(draft, sections=sections), now)
    today = now.astimezone(uow.zone).date()
    current = in_force(await uow.regulation.all(), today)
    made = await uow.regulation.add(
        Edition(
            title=current.title if current else title,
            sections=sections,
            made_by=actor.id,
            made_at=now,
        )
    )
    await uow.audit.add(now, actor.id, "regulation.drafted", "regulation", made.id)
    return made


async def _saved(uow: Uow, actor: Person, draft: Edition, now: datetime) -> Edition:
    saved = await uow.regulation.save(draft)
    await uow.audit.add(now, actor.id, "regulation.edited", "regulation", draft.id)
    return saved


async def edit(
    uow: Uow,
    actor: Person,
    draft: Edition,
    now: datetime,
    *,
    title: str | None = None,
    changed: str | None = None,
    since: date | None = None,
) -> Edition:
    """Change what stands on the cover of the draft.

    Raises:
        Refusal: of `the_draft` or `ensure_words`.
    """
    draft = await the_draft(uow, actor, draft.id, draft.version)
    draft = replace(
        draft,
        title=draft.title if title is None else ensure_words(title, TITLE_LIMIT),
        changed=draft.changed if changed is None else ensure_words(changed, CHANGED_LIMIT),
        since=since or draft.since,
    )
    return await _saved(uow, actor, draft, now)


async def edit_section(
    uow: Uow,
    actor: Person,
    draft: Edition,
    number: int,
    now: datetime,
    *,
    heading: str | None = None,
    text: str | None = None,
) -> Edition:
    """Change a section of the draft, or add one at the end.

    Args:
        number: from 1; one more than there are adds a section.

    Raises:
        Refusal: of `the_draft`, `ensure_words` or `ensure_sections`; ``common-changed``.
    """
    draft = await the_draft(uow, actor, draft.id, draft.version)
    sections = list(draft.sections)
    if number == len(sections) + 1:
        sections.append(Section("", ""))
    if not 1 <= number <= len(sections):
        raise Refusal("common-changed")
    was = sections[number - 1]
    if text is not None:
        lines = [" ".join(line.split()) for line in text.splitlines()]
        text = "\n".join(line for line in lines if line)
        if len(text) > SECTION_LIMIT:
            raise Refusal("regulation-section_long", limit=SECTION_LIMIT)
    sections[number - 1] = Section(
        was.heading if heading is None else ensure_words(heading, HEADING_LIMIT),
        was.text if text is None else text,
    )
    return await _saved(uow, actor, replace(draft, sections=ensure_sections(tuple(sections))), now)


async def drop_section(
    uow: Uow, actor: Person, draft: Edition, number: int, now: datetime
) -> Edition:
    """Leave a section out of the draft.

    Raises:
        Refusal: of `the_draft` or `ensure_sections`; ``common-changed``.
    """
    draft = await the_draft(uow, actor, draft.id, draft.version)
    if not 1 <= number <= len(draft.sections):
        raise Refusal("common-changed")
    rest = draft.sections[: number - 1] + draft.sections[number:]
    return await _saved(uow, actor, replace(draft, sections=ensure_sections(rest)), now)


async def drop(uow: Uow, actor: Person, draft: Edition, now: datetime) -> None:
    """Throw the draft away.

    Raises:
        Refusal: of `the_draft`.
    """
    draft = await the_draft(uow, actor, draft.id, draft.version)
    await uow.regulation.drop(draft.id)
    await uow.audit.add(now, actor.id, "regulation.dropped", "regulation", draft.id)
