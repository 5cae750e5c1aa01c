"""Drafting an order and filling it in (3.1-3.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.order import fields, rules
from mentoring.order.files import refresh
from mentoring.order.nouns import Line, Order, OrderKind, OrderState
from mentoring.order.waiting import offered
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def find(uow: Uow, actor: Person, of: int | None) -> Order:
    """An order, for whoever may see it.

    Raises:
        Refusal: ``common-not_allowed``, or ``common-changed`` if there is no such order.
    """
    rules.ensure_may_see(actor)
    order = await uow.orders.get(of) if of else None
    if order is None:
        raise Refusal("common-changed")
    return order


async def draft(
    uow: Uow,
    actor: Person,
    kind: OrderKind,
    now: datetime,
    *,
    lines: tuple[Line, ...] = (),
    changes: int | None = None,
) -> Order:
    """Begin an order with what the school answered last time; an untouched one is taken up again.

    Args:
        lines: the pairs it begins with.
        changes: the order it changes.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    if not lines:
        for one in await uow.orders.in_state(OrderState.DRAFT):
            if (one.kind, one.made_by, one.version) == (kind, actor.id, 1):
                return one
    made = Order(kind=kind, since=now, made_by=actor.id, made_at=now, lines=lines, changes=changes)
    order = await uow.orders.add(replace(made, fields=await _usual(uow, kind, changes)))
    await uow.audit.add(now, actor.id, "order.drafted", "order", order.id)
    return order


async def _usual(uow: Uow, kind: OrderKind, changes: int | None) -> dict[str, str]:
    """Answers known from earlier: the town, the school's own grounds, the only curator."""
    found = {
        one.name: await uow.meta.get(f"order.{one.name}") for one in fields.FIELDS[kind] if one.kept
    }
    found |= {name: await uow.meta.get(f"order.{kind}.{name}") for name in fields.GROUND_FIELDS}
    if kind is OrderKind.CURATOR:
        curators = await uow.people.with_role(Role.CURATOR)
        found["appointed"] = str(curators[0].id) if len(curators) == 1 else None
    before = await uow.orders.get(changes) if changes else None
    if before is not None and before.signed_on is not None:
        found["changed"] = f"{before.signed_on.isoformat()} {before.number}"
    return {name: value for name, value in found.items() if value}


async def draft_waiting(
    uow: Uow, actor: Person, kind: OrderKind, changes: int | None, now: datetime
) -> Order:
    """Begin an order with every pair that waits for it.

    Raises:
        Refusal: not the curator, or ``order-nothing_waits``.
    """
    ensure_curator(actor)
    known = changes is None or await uow.orders.get(changes) is not None
    lines = await offered(uow, kind, changes) if known else ()
    if not lines:
        raise Refusal("order-nothing_waits")
    return await draft(uow, actor, kind, now, lines=lines, changes=changes)


async def to_change(uow: Uow, actor: Person, of: int | None) -> Order:
    """A draft, for whoever may change it.

    Raises:
        Refusal: not the curator, or ``order-not_draft``.
    """
    ensure_curator(actor)
    order = await find(uow, actor, of)
    rules.ensure_draft(order)
    return order


async def _changed(uow: Uow, actor: Person, before: Order, after: Order, now: datetime) -> Order:
    if after == before:
        return before
    after = await uow.orders.save(after)
    await uow.audit.add(now, actor.id, "order.changed", "order", after.id)
    await refresh(uow, after)
    return after


async def fill(
    uow: Uow, actor: Person, of: int | None, name: str, text: str, now: datetime
) -> Order:
    """Answer one question in typed words; what the school answers alike each time is remembered.

    Raises:
        Refusal: not the curator, no draft, or of `rules.read_value`.
    """
    order = await to_change(uow, actor, of)
    value = rules.read_value(order, name, text, now.astimezone(uow.zone).date())
    found = fields.field_of(order.kind, name)
    if found is not None and found.kept:
        await uow.meta.put(f"order.{name}", value)
    return await _changed(uow, actor, order, rules.with_field(order, name, value), now)


async def choose(
    uow: Uow, actor: Person, of: int | None, name: str, value: str, now: datetime
) -> Order:
    """Answer one question by a button: a day, a card, a set of grounds, or nothing.

    Raises:
        Refusal: not the curator, no draft, or ``common-changed``.
    """
    order = await to_change(uow, actor, of)
    return await _changed(uow, actor, order, rules.with_field(order, name, value), now)


async def name_person(
    uow: Uow, actor: Person, of: int | None, name: str, person: int, now: datetime
) -> Order:
    """Answer a question by a card.

    Raises:
        Refusal: as `choose`; ``order-person_gone`` for a card that takes part no more.
    """
    await _ensure_card(uow, person)
    return await choose(uow, actor, of, name, str(person), now)


async def _ensure_card(uow: Uow, person: int) -> None:
    card = await uow.people.find(person)
    if card is None or card.status in (Status.ERASED, Status.AWAITING) or not card.full_name:
        raise Refusal("order-person_gone")


async def keep_grounds(uow: Uow, actor: Person, of: int | None, now: datetime) -> Order:
    """Let the school's next orders of this kind begin with the grounds of this one.

    Raises:
        Refusal: not the curator, or no draft.
    """
    order = await to_change(uow, actor, of)
    for name in fields.GROUND_FIELDS:
        await uow.meta.put(f"order.{order.kind}.{name}", order.fields.get(name, ""))
    await uow.audit.add(now, actor.id, "order.grounds", "order", order.id)
    return order


async def toggle_pair(uow: Uow, actor: Person, of: int | None, pair: int, now: datetime) -> Order:
    """Put a waiting pair into a draft, or take it out.

    Raises:
        Refusal: not the curator, no draft, or ``order-pair_gone``.
    """
    order = await to_change(uow, actor, of)
    lines = await offered(uow, order.kind, order.changes, but=order.id)
    return await _changed(uow, actor, order, rules.with_pair(order, pair, lines), now)


async def toggle_person(
    uow: Uow, actor: Person, of: int | None, person: int, now: datetime
) -> Order:
    """Name somebody in a draft, or no more.

    Raises:
        Refusal: not the curator, no draft, or ``order-person_gone``.
    """
    order = await to_change(uow, actor, of)
    if person not in order.people:
        await _ensure_card(uow, person)
    return await _changed(uow, actor, order, rules.with_person(order, person), now)
