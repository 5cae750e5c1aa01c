"""An order's number and date, what follows from them, calling a draft off (3.2, 6.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.order import rules, snapshot
from mentoring.order.actions import find, to_change
from mentoring.order.files import pairs_of, refresh
from mentoring.order.nouns import ASSIGNING, Order, OrderState
from mentoring.pair import chain
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, ensure_may
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow


async def check(
    uow: Uow, actor: Person, of: int | None, number: str, on: date, now: datetime
) -> tuple[Order, dict[int, Pair]]:
    """The order as it would be signed, and its pairs; nothing is changed yet.

    Raises:
        Refusal: of `rules.ensure_draft`, `ensure_complete`, `ensure_dated`, `signed`, or of the pairs'
            own table.
    """
    order = await find(uow, actor, of)
    rules.ensure_draft(order)
    pairs = await pairs_of(uow, order)
    rules.ensure_complete(order, pairs)
    for pair in order.of_effect(*ASSIGNING):
        ensure_may(pairs[pair], Act.SIGN, actor)
    today = now.astimezone(uow.zone).date()
    rules.ensure_dated(order, on, today, tuple(pairs.values()), uow.zone)
    others = await uow.orders.count_numbered(number, on)
    return rules.signed(order, number, on, pairs, actor.id, others), pairs


async def sign(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    number: str,
    on: date,
    now: datetime,
) -> Order:
    """Enter number and date: the pairs become active, everybody concerned is told (3.2, 6.2).

    Raises:
        Refusal: ``common-changed``, of `check`, or of `mentoring.pair.chain.activate`.
    """
    found = await find(uow, actor, of)
    if found.version != version:
        raise Refusal("common-changed")
    order, pairs = await check(uow, actor, of, number, on, now)
    order = await uow.orders.save(replace(order, state=OrderState.SIGNED, since=now))
    await uow.audit.add(now, actor.id, "order.signed", "order", order.id)
    told: set[int] = {actor.id}
    for number_of in order.of_effect(*ASSIGNING):
        pair = pairs[number_of]
        await chain.activate(uow, actor, pair, order.id, order.number, on, now)
        told |= set(pair.people)
    await refresh(uow, order)
    await _tell(uow, order, pairs, told)
    return order


async def _tell(uow: Uow, order: Order, pairs: dict[int, Pair], told: set[int]) -> None:
    """The desk, and those whom the order names and nobody has told yet."""
    desk = await uow.people.with_role(Role.CURATOR) + await uow.people.with_role(Role.HEAD)
    rows = ((Button("common-open", "order.open", of=order.id),),)
    for person in dict.fromkeys(one.id for one in desk if one.id not in told):
        await uow.tell(Say("order-told_signed", rows=rows, to=person, kind=NoticeKind.DECISIONS))
        told.add(person)
    home = ((Button("common-home", "home"),),)
    for person in snapshot.named_in(order, pairs.values()):
        if person not in told:
            await uow.tell(Say("order-told_you", rows=home, to=person, kind=NoticeKind.DECISIONS))


async def cancel(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Order:
    """Call a draft off; its pairs wait for another order.

    Raises:
        Refusal: not the curator, no draft, or ``common-changed``.
    """
    order = await to_change(uow, actor, of)
    if order.version != version:
        raise Refusal("common-changed")
    order = await uow.orders.save(replace(order, state=OrderState.CANCELLED, since=now))
    await uow.audit.add(now, actor.id, "order.cancelled", "order", order.id)
    return order
