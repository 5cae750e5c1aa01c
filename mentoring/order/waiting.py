"""Which pairs wait for which order: new ones, replaced, ended before the term, extended (3.2, 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentoring.order.nouns import Effect, Line, OrderKind, Waiting
from mentoring.order.rules import effect_of
from mentoring.pair.nouns import Pair

if TYPE_CHECKING:
    from storage.uow import Uow

NONE: tuple[Line, ...] = ()


async def to_assign(uow: Uow, but: int | None = None) -> tuple[Line, ...]:
    """Approved pairs and groups that no order names yet.

    Args:
        but: an order whose own pairs count as waiting.
    """
    pairs = await uow.pairs.some(await uow.orders.unassigned(but))
    return tuple(Line(one.id, Effect.ASSIGN) for one in pairs if one.replaces is None)


async def to_change(uow: Uow, but: int | None = None) -> tuple[Waiting, ...]:
    """Pairs for which an order is to be changed, by that order.

    Args:
        but: an order whose own pairs count as waiting.
    """
    ids = [
        *await uow.orders.unassigned(but),
        *await uow.orders.ended_early(but),
        *await uow.orders.extended(but),
    ]
    found: dict[int | None, list[Line]] = {}
    for pair in await uow.pairs.some(ids) if ids else ():
        effect = effect_of(pair)
        if effect is not None and effect is not Effect.ASSIGN:
            found.setdefault(await root_of(uow, pair), []).append(Line(pair.id, effect))
    return tuple(Waiting(changes, tuple(lines)) for changes, lines in found.items())


async def root_of(uow: Uow, pair: Pair) -> int | None:
    """The order that assigned a pair, or the pair whose mentor it replaces, before any changes."""
    before = await uow.pairs.get(pair.replaces) if pair.replaces and pair.order is None else pair
    order = await uow.orders.get(before.order) if before is not None and before.order else None
    while order is not None and order.kind is OrderKind.CHANGE and order.changes is not None:
        order = await uow.orders.get(order.changes)
    return order.id if order is not None else None


async def offered(
    uow: Uow, kind: OrderKind, changes: int | None, but: int | None = None
) -> tuple[Line, ...]:
    """What an order of this kind may name now.

    Args:
        changes: the order it changes.
        but: the order itself, whose own pairs stay among those offered.
    """
    if kind is OrderKind.PAIRS:
        return await to_assign(uow, but)
    if kind is not OrderKind.CHANGE:
        return NONE
    groups = await to_change(uow, but)
    return next((one.lines for one in groups if one.changes == changes), NONE)
