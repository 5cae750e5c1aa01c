"""The curator keeps the reading list: adds, changes, orders, retires; sees how it is read (5.2)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.ordered_list import act_of, one_up
from mentoring.pair.nouns import WORKING
from mentoring.people import Person, Role, Status
from mentoring.reading import ForWhom, ReadingItem, ensure_link, ensure_title, is_for
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def add(
    uow: Uow, actor: Person, title: str, link: str, whom: ForWhom, now: datetime
) -> ReadingItem:
    """Put something at the end of the list.

    Raises:
        Refusal: not the curator, or of `ensure_title`, `ensure_link`.
    """
    ensure_curator(actor)
    last = max((one.place for one in await uow.reading.all()), default=0)
    link = ensure_link(link) if link else ""
    item = ReadingItem(place=last + 1, title=ensure_title(title), link=link, whom=whom)
    added = await uow.reading.add(item)
    await uow.audit.add(now, actor.id, "reading.added", "reading", added.id)
    return added


async def item_of(uow: Uow, actor: Person, of: int | None) -> ReadingItem:
    """An item, for the curator.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    item = await uow.reading.find(of or 0)
    if item is None:
        raise Refusal("common-changed")
    return item


async def edit(uow: Uow, actor: Person, item: ReadingItem, now: datetime) -> ReadingItem:
    """Save an item with something changed; retired and brought back too.

    Args:
        item: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, a field is not right, or ``common-changed``.
    """
    was = await item_of(uow, actor, item.id)
    if was.version != item.version:
        raise Refusal("common-changed")
    link = ensure_link(item.link) if item.link else ""
    saved = await uow.reading.save(replace(item, title=ensure_title(item.title), link=link))
    await uow.audit.add(now, actor.id, f"reading.{act_of(was, item)}", "reading", item.id)
    return saved


async def move_up(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> ReadingItem:
    """One place up, changing places with the active item before it; the first stays first.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    item = await item_of(uow, actor, of)
    if item.version != version:
        raise Refusal("common-changed")
    exchanged = one_up(item, [one for one in await uow.reading.all() if one.active])
    if exchanged is None:
        return item
    lifted, other = exchanged
    await uow.reading.save(other)
    moved = await uow.reading.save(lifted)
    await uow.audit.add(now, actor.id, "reading.edited", "reading", item.id)
    return moved


@dataclass(frozen=True, slots=True)
class Readers:
    """How one item is read.

    Args:
        total, read: of those for whom it is, who have a part in mentoring.
        unread: person ids of those at work in pairs who have not read it: they may be named.
        others: how many more have not read it.
    """

    total: int
    read: int
    unread: tuple[int, ...]
    others: int


def readers_of(
    item: ReadingItem, people: Collection[Person], paired: Collection[int], read: Collection[int]
) -> Readers:
    """Who has and has not read an item.

    Args:
        people: members.
        paired: mentors and mentees of pairs at work.
        read: those who have read it.
    """
    meant = [one for one in people if one.has(Role.MENTEE, Role.MENTOR)]
    meant = [one for one in meant if is_for(replace(item, active=True), one)]
    missing = [one.id for one in meant if one.id not in read]
    named = tuple(one for one in missing if one in paired)
    return Readers(len(meant), len(meant) - len(missing), named, len(missing) - len(named))


async def reading_of_all(uow: Uow, actor: Person) -> Mapping[int, Readers]:
    """How every item is read, by its number.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    members = await uow.people.with_status(Status.MEMBER)
    paired = {one for pair in await uow.pairs.in_state(*WORKING) for one in pair.people}
    read: dict[int, set[int]] = {}
    for one in await uow.reading.marks_of({person.id for person in members}):
        read.setdefault(one.item, set()).add(one.person)
    return {
        item.id: readers_of(item, members, paired, read.get(item.id, ()))
        for item in await uow.reading.all()
    }
