"""The legal base and the methodical materials: one shelf each, for the site and for the chat (8.1, A2.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.ordered_list import OrderedItem, act_of, one_up
from mentoring.people import Person, Status
from mentoring.reading import ensure_link, ensure_title
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

ABOUT = "shelf"
"""The area's code in `attachment_areas.AREAS`."""
MOST_FILES = 3
"""Files of one item."""


class Shelf(StrEnum):
    """Where an item stands. Words are ``shelf_title-<code>``."""

    FEDERAL = "federal"
    REGIONAL = "regional"
    LOCAL = "local"  # acts of the school itself
    METHODS = "methods"


LAW = (Shelf.FEDERAL, Shelf.REGIONAL, Shelf.LOCAL)
"""The legal base, in the order of 8.1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfItem(OrderedItem):
    """One act or material; its files are attachments, its place is the order on all shelves."""

    shelf: Shelf


def on_shelf(items: Sequence[ShelfItem], shelf: Shelf) -> list[ShelfItem]:
    """What stands on a shelf, in order."""
    return [one for one in items if one.active and one.shelf is shelf]


async def reads(uow: Uow, actor: Person, of: int) -> bool:
    """Whether somebody opens the files of an item: every member; the curator those taken off too."""
    item = await uow.shelf.find(of)
    return item is not None and actor.status is Status.MEMBER


async def item_of(uow: Uow, actor: Person, of: int | None) -> ShelfItem:
    """An item, for the curator.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    item = await uow.shelf.find(of or 0)
    if item is None:
        raise Refusal("common-changed")
    return item


async def add(uow: Uow, actor: Person, shelf: Shelf, title: str, now: datetime) -> ShelfItem:
    """Put something at the end of a shelf.

    Raises:
        Refusal: not the curator, or of `reading.ensure_title`.
    """
    ensure_curator(actor)
    last = max((one.place for one in await uow.shelf.all()), default=0)
    item = ShelfItem(shelf=shelf, place=last + 1, title=ensure_title(title))
    added = await uow.shelf.add(item)
    await uow.audit.add(now, actor.id, "shelf.added", "shelf", added.id)
    return added


async def edit(uow: Uow, actor: Person, item: ShelfItem, now: datetime) -> ShelfItem:
    """Save an item with something changed; taken off and brought back too.

    Args:
        item: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, a field is not right, or ``common-changed``.
    """
    was = await item_of(uow, actor, item.id)
    if was.version != item.version:
        raise Refusal("common-changed")
    link = ensure_link(item.link) if item.link else ""
    saved = await uow.shelf.save(replace(item, title=ensure_title(item.title), link=link))
    await uow.audit.add(now, actor.id, f"shelf.{act_of(was, item)}", "shelf", item.id)
    return saved


async def move_up(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> ShelfItem:
    """One place up on its shelf; the first stays first.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    item = await item_of(uow, actor, of)
    if item.version != version:
        raise Refusal("common-changed")
    exchanged = one_up(item, on_shelf(await uow.shelf.all(), item.shelf))
    if exchanged is None:
        return item
    lifted, other = exchanged
    await uow.shelf.save(other)
    moved = await uow.shelf.save(lifted)
    await uow.audit.add(now, actor.id, "shelf.edited", "shelf", item.id)
    return moved
