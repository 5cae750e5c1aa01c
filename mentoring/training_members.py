"""The list of the mentors' methodical association (3.4(2))."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.order.nouns import OrderKind, OrderState
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.training import AssociationMember, ensure_runs

if TYPE_CHECKING:
    from storage.uow import Uow


def candidates(people: Iterable[Person], members: Iterable[AssociationMember]) -> list[Person]:
    """Who may be of the association: mentors, the curator, the council; and whoever is."""
    there = {one.person for one in members}
    fit = [
        one for one in people if one.id in there or one.has(Role.MENTOR, Role.CURATOR, Role.COUNCIL)
    ]
    return sorted(fit, key=lambda one: (one.id not in there, (one.full_name or "").casefold()))


async def set_member(
    uow: Uow, actor: Person, person: int, now: datetime, *, on: bool, leads: bool = False
) -> None:
    """The curator keeps the list of the methodical association (3.4(2)); one of it leads.

    Raises:
        Refusal: ``common-not_allowed``, or ``common-changed``: no such colleague.
    """
    ensure_runs(actor)
    card = await uow.people.find(person)
    if card is None or (on and card.status is not Status.MEMBER):
        raise Refusal("common-changed")
    members = {one.person: one for one in await uow.trainings.association()}
    today = now.astimezone(uow.zone).date()
    if on:
        members.setdefault(person, AssociationMember(person, today))
    else:
        members.pop(person, None)
    if leads and on:
        members = {one: replace(m, leads=one == person) for one, m in members.items()}
    await uow.trainings.put_association(members.values())
    await uow.audit.add(now, actor.id, "training.association", "person", person)


async def take_from_order(uow: Uow, actor: Person, now: datetime) -> int:
    """Make the list what the last signed order on the association says.

    Returns:
        how many members there are now.

    Raises:
        Refusal: ``common-not_allowed`` or ``training-no_order``.
    """
    ensure_runs(actor)
    signed = [
        one
        for one in await uow.orders.in_state(OrderState.SIGNED)
        if one.kind is OrderKind.ASSOCIATION and one.signed_on is not None
    ]
    if not signed:
        raise Refusal("training-no_order")
    last = max(signed, key=lambda one: (str(one.signed_on), one.id))
    leader = last.fields.get("leader", "")
    head = int(leader) if leader.isdecimal() else 0
    cards = await uow.people.some({*last.people, *([head] if head else [])})
    since = last.signed_on or now.astimezone(uow.zone).date()
    people = [one.id for one in cards.values() if one.status is Status.MEMBER]
    members = [AssociationMember(one, since, leads=one == head) for one in people]
    await uow.trainings.put_association(members)
    await uow.audit.add(now, actor.id, "training.association", "order", last.id)
    return len(members)
