"""The methodical collection: papers, cards, links colleagues share; the curator keeps it (A2.4, A2.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.attachment import Attachment
from mentoring.competence import AREAS
from mentoring.contest import split_line
from mentoring.partner import ensure_no_guest
from mentoring.people import Person, Role, Status
from mentoring.practice import ensure, has_words
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow

ABOUT = "material"
"""Code of its files in `attachment_areas.AREAS`."""
WORDS_LIMIT = 600


class MaterialState(StrEnum):
    """Where it stands. Words are ``material_state-<code>``."""

    OFFERED = "offered"  # by a colleague; waits for the curator
    KEPT = "kept"
    RETIRED = "retired"  # out of date, off the shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One thing of the collection; its files are attachments.

    Args:
        words: what it is and how it is used.
        area: code of `competence.AREAS`; empty: of no area in particular.
        by: person id of whoever brought it; ``None``: their data are destroyed.
        since: when it came to its state.
    """

    id: int = 0
    version: int = 1
    title: str
    link: str = ""
    words: str = ""
    area: str = ""
    by: int | None
    state: MaterialState
    made_at: datetime
    since: datetime


def may_keep(me: Person) -> bool:
    """The curator keeps the collection."""
    return me.status is Status.MEMBER and me.has(Role.CURATOR)


def may_read(material: Material, me: Person) -> bool:
    """What is kept everybody reads; the rest whoever brought it and the curator."""
    if me.status is not Status.MEMBER:
        return False
    return material.state is MaterialState.KEPT or material.by == me.id or may_keep(me)


def may_edit(material: Material, me: Person) -> bool:
    """The curator; whoever brought it, until the curator has taken it in."""
    mine = material.by == me.id and material.state is MaterialState.OFFERED
    return me.status is Status.MEMBER and (mine or may_keep(me))


def ensure_words(text: str) -> str:
    """What is said about it.

    Raises:
        Refusal: ``practice-too_long``.
    """
    words = "\n".join(line for line in (" ".join(x.split()) for x in text.splitlines()) if line)
    if len(words) > WORDS_LIMIT:
        raise Refusal("practice-too_long", limit=WORDS_LIMIT, length=len(words))
    return words


def is_found(material: Material, files: Sequence[Attachment], words: str, area: str) -> bool:
    """Whether it is what is looked for: by its title, words, names of files, area."""
    if area and material.area != area:
        return False
    return has_words((material.title, material.words, *(one.title for one in files)), words)


async def found(uow: Uow, actor: Person, of: int | None) -> Material:
    """A thing this person may read.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    material = await uow.materials.get(of) if of else None
    if material is None:
        raise Refusal("common-changed")
    ensure(may_read(material, actor))
    return material


async def editable(uow: Uow, actor: Person, of: int | None, version: int | None) -> Material:
    """A thing this person changes, as the button knew it.

    Raises:
        Refusal: of `found`, ``common-not_allowed``, or ``common-changed``.
    """
    material = await found(uow, actor, of)
    ensure(may_edit(material, actor))
    if material.version != version:
        raise Refusal("common-changed")
    return material


async def listed(uow: Uow, me: Person, words: str, area: str) -> list[Material]:
    """The collection as somebody reads it: what waits for them first, then the newest.

    Retired things are found by the curator alone.
    """
    every = [one for one in await uow.materials.all() if may_read(one, me)]
    files = await uow.attachments.of_many(ABOUT, [one.id for one in every])
    wanted = [one for one in every if is_found(one, files.get(one.id, ()), words, area)]
    order = list(MaterialState)
    return sorted(wanted, key=lambda one: order.index(one.state))


async def offered(uow: Uow, me: Person) -> list[Material]:
    """What waits for the curator."""
    if not may_keep(me):
        return []
    return [one for one in await uow.materials.all() if one.state is MaterialState.OFFERED]


async def bring(uow: Uow, actor: Person, line: str, now: datetime) -> Material:
    """Put something into the collection: the curator at once, a colleague as an offer.

    Args:
        line: its title, perhaps with a link.

    Raises:
        Refusal: of `contest.split_line`, or ``partner-not_for_guests``.
    """
    ensure_no_guest(actor)
    title, link = split_line(line)
    state = MaterialState.KEPT if may_keep(actor) else MaterialState.OFFERED
    made = await uow.materials.add(
        Material(title=title, link=link, by=actor.id, state=state, made_at=now, since=now)
    )
    await uow.audit.add(now, actor.id, "material.brought", "material", made.id)
    if state is MaterialState.OFFERED:
        rows = ((Button("common-open", "material.open", made.id),),)
        for curator in await uow.people.with_role(Role.CURATOR):
            await uow.tell(
                Say("material-told_offered", {}, rows, to=curator.id, kind=NoticeKind.QUEUE)
            )
    return made


async def edit(uow: Uow, actor: Person, after: Material, now: datetime) -> Material:
    """Save a thing with its title, link, words or area changed.

    Args:
        after: as it shall be, with the version it was read with.

    Raises:
        Refusal: of `editable`, `ensure_words`, or ``common-changed``: no such area.
    """
    before = await editable(uow, actor, after.id, after.version)
    if after.area and after.area not in AREAS:
        raise Refusal("common-changed")
    after = replace(after, words=ensure_words(after.words), state=before.state, by=before.by)
    if after == before:
        return before
    saved = await uow.materials.save(after)
    await uow.audit.add(now, actor.id, "material.edited", "material", saved.id)
    return saved


async def keep(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    state: MaterialState,
    now: datetime,
) -> Material:
    """The curator takes an offer in, puts a thing away, or brings it back.

    Raises:
        Refusal: ``common-not_allowed`` or of `editable`.
    """
    ensure(may_keep(actor))
    before = await editable(uow, actor, of, version)
    if state is MaterialState.OFFERED:
        raise Refusal("common-changed")
    saved = await uow.materials.save(replace(before, state=state, since=now))
    await uow.audit.add(now, actor.id, f"material.{state}", "material", saved.id)
    taken = before.state is MaterialState.OFFERED and state is MaterialState.KEPT
    if taken and saved.by is not None and saved.by != actor.id:
        rows = ((Button("common-open", "material.open", saved.id),),)
        await uow.tell(Say("material-told_kept", {}, rows, to=saved.by, kind=NoticeKind.DECISIONS))
    return saved


async def reads(uow: Uow, me: Person, of: int) -> bool:
    """Whether somebody reads the thing of this number, and so its files."""
    material = await uow.materials.get(of)
    return material is not None and may_read(material, me)
