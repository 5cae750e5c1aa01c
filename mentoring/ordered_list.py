"""Lists the curator keeps in an order of their own: the reading list, the shelves (5.2, 8.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedItem:
    """One thing of such a list.

    Args:
        place: order in the list, from 1.
        link: official address, or empty.
        active: an item that was taken off keeps what hangs on it.
    """

    id: int = 0
    version: int = 1
    place: int = 0
    title: str
    link: str = ""
    active: bool = True


One = TypeVar("One", bound=OrderedItem)


def act_of(was: OrderedItem, item: OrderedItem) -> str:
    """What a change is called in the audit: ``edited``, ``restored`` or ``retired``."""
    if was.active is item.active:
        return "edited"
    return "restored" if item.active else "retired"


def one_up(item: One, standing: Sequence[One]) -> tuple[One, One] | None:
    """An item and the one before it with their places exchanged; ``None``: it is the first.

    Args:
        standing: what it stands among, in order.
    """
    before = [one for one in standing if one.place < item.place]
    if not before:
        return None
    other = before[-1]
    return replace(item, place=other.place), replace(other, place=item.place)
