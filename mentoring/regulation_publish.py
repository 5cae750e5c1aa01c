"""Bringing an edition of the regulation out, and who has read it (9.2)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring import reading_edit
from mentoring.people import Person, Status
from mentoring.reading import ForWhom
from mentoring.refusal import Refusal
from mentoring.regulation import Edition, EditionState
from mentoring.regulation_edit import the_draft
from mentoring.say import Button, Fact, NoticeKind, Say
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def publish(uow: Uow, actor: Person, draft: Edition, now: datetime, *, tell: bool) -> Edition:
    """Bring the draft out: from its day it is the text in force, and it is to be read anew.

    Its line in the reading list takes the place of the former edition's.

    Args:
        tell: let every member know.

    Raises:
        Refusal: of `the_draft` or `ensure_complete`.
    """
    draft = await the_draft(uow, actor, draft.id, draft.version)
    before = [one for one in await uow.regulation.all() if one.state is EditionState.PUBLISHED]
    since = ensure_complete(draft, before)
    item = await reading_edit.add(
        uow, actor, f"{draft.title} ({since:%d.%m.%Y})", "", ForWhom.EVERYBODY, now
    )
    for one in before:
        await _retire_item(uow, actor, one.item, now)
    saved = await uow.regulation.save(
        replace(draft, state=EditionState.PUBLISHED, item=item.id, published_at=now)
    )
    await uow.audit.add(now, actor.id, "regulation.published", "regulation", saved.id)
    if tell:
        button = Button("regulation-to_read", "regulation.home", saved.id)
        facts: dict[str, Fact] = {"since": since}
        key = "regulation-told_first"
        if saved.changed:
            key, facts["changed"] = "regulation-told", saved.changed
        for person in await told(uow, actor):
            await uow.tell(Say(key, facts, ((button,),), to=person.id, kind=NoticeKind.MESSAGES))
    return saved


def ensure_complete(draft: Edition, before: Collection[Edition]) -> date:
    """An edition has its day; a later one says what it changes.

    Args:
        before: other editions.

    Returns:
        the day from which it is in force.

    Raises:
        Refusal: ``regulation-since_needed`` or ``regulation-changed_needed``.
    """
    if draft.since is None:
        raise Refusal("regulation-since_needed")
    if any(one.state is EditionState.PUBLISHED for one in before) and not draft.changed:
        raise Refusal("regulation-changed_needed")
    return draft.since


async def told(uow: Uow, actor: Person) -> list[Person]:
    """Who would be told of a new edition: every member but who brings it out."""
    members = await uow.people.with_status(Status.MEMBER)
    return [one for one in members if one.id != actor.id]


async def _retire_item(uow: Uow, actor: Person, of: int | None, now: datetime) -> None:
    item = await uow.reading.find(of or 0)
    if item is not None and item.active:
        await reading_edit.edit(uow, actor, replace(item, active=False), now)


@dataclass(frozen=True, slots=True)
class Marks:
    """How an edition is read.

    Args:
        read: numbers of the cards of those who have marked it.
        total: members.
    """

    read: tuple[int, ...]
    total: int


async def marks_of(uow: Uow, actor: Person, edition: Edition) -> Marks:
    """Who has marked an edition as read.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    members = await uow.people.with_status(Status.MEMBER)
    marks = await uow.reading.marks_of({one.id for one in members})
    read = {one.person for one in marks if one.item == edition.item}
    return Marks(tuple(one.id for one in members if one.id in read), len(members))
