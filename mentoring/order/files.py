"""An order's files: asking for one, and noting what it says, so that later ones show changes (bar 2)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.order import rules, snapshot
from mentoring.order.nouns import Order, OrderState
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper

if TYPE_CHECKING:
    from storage.uow import Uow


async def pairs_of(uow: Uow, order: Order) -> dict[int, Pair]:
    """The pairs an order names, by number, in its own order."""
    found = {one.id: one for one in await uow.pairs.some([one.pair for one in order.lines])}
    return {one.pair: found[one.pair] for one in order.lines if one.pair in found}


async def ask_paper(
    uow: Uow, actor: Person, of: int | None, language: str, now: datetime
) -> Registered:
    """Have the order written as a file; what it says is noted, so that later files show changes.

    Raises:
        Refusal: ``common-not_allowed``, ``common-changed``, or ``order-cancelled``.
    """
    rules.ensure_may_see(actor)
    order = await uow.orders.get(of) if of else None
    if order is None:
        raise Refusal("common-changed")
    if order.state is OrderState.CANCELLED:
        raise Refusal("order-cancelled")
    params: dict[str, int | str] = {"of": order.id}
    paper = await request_paper(
        uow, actor, kind_of_paper(order), now, language=language, params=params
    )
    await _note(uow, order, paper.id)
    return paper


def kind_of_paper(order: Order) -> str:
    """Under which kind the desk makes an order's file."""
    return f"order_{order.kind}_docx"


async def refresh(uow: Uow, order: Order) -> None:
    """A file asked for and not made yet will say what the order says now: so does its note."""
    for paper in await uow.papers.asked():
        if paper.kind == kind_of_paper(order) and paper.params.get("of") == order.id:
            await _note(uow, order, paper.id)


async def _note(uow: Uow, order: Order, paper: int) -> None:
    pairs = (await pairs_of(uow, order)).values()
    cards = await uow.people.some(snapshot.named_in(order, pairs))
    facts = snapshot.facts_of(order, pairs, cards.values())
    await uow.orders.note_paper(paper, order.id, order.version, facts)
