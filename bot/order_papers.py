"""Builders of orders as Word files: facts in the transaction, names declined and bytes in a thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.papers_base import Builder, Job, Made
from mentoring.cases import Forms, PersonForms, with_organisation
from mentoring.order.files import pairs_of
from mentoring.order.nouns import Order, OrderKind
from mentoring.order.snapshot import named_in
from mentoring.pair.nouns import WORKING, Pair
from mentoring.people import Person, Role, Status


@dataclass(frozen=True, slots=True)
class Material:
    """Everything an order's file is made of; the transaction is over when it is used.

    Args:
        pairs: those it names, by number, in its own order.
        former: the pairs whose mentor they replace, by number.
        root: the order it changes, if that stands in the register.
        cards: of everybody named.
        readers: who is to know it too: all members of a regulation, all pairs of the final event.
        partners: names of the organisations that mentors may come from, by number.
    """

    job: Job
    order: Order
    pairs: Mapping[int, Pair]
    former: Mapping[int, Pair]
    root: Order | None
    cards: Mapping[int, Person]
    head: int | None
    curator: int | None
    readers: tuple[int, ...]
    partners: Mapping[int, str] = field(default_factory=dict)
    _forms: dict[int, PersonForms] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """An answer as it was typed; empty if there is none."""
        return self.order.fields.get(name, "")

    def person(self, name: str) -> PersonForms | None:
        """An answer that is a card."""
        value = self.text(name)
        return self.forms(int(value)) if value.isdecimal() else None

    def forms(self, person: int) -> PersonForms:
        """Somebody in all cases; who is no longer known is a blank line."""
        from storage.papers import declension

        if person not in self._forms:
            card = self.cards.get(person)
            known = card is not None and card.status is not Status.ERASED and card.full_name
            forms = nobody()
            if card is not None and known:
                name, position = card.full_name or "", card.position or ""
                forms = declension.person(name, position, card.declined)
                organisation = self.partners.get(card.partner or 0)
                if organisation and position:
                    forms = with_organisation(forms, organisation)
            self._forms[person] = forms
        return self._forms[person]

    def day(self, name: str) -> str:
        """An answer that is a date, as it stands in a sentence."""
        value = self.text(name)
        return self.in_words(date.fromisoformat(value)) if value else ""

    def in_words(self, day: date | None) -> str:
        """A date as it stands in a sentence of an order."""
        return self.job.text("order-day", {"day": day}) if day else ""

    def earlier(self, name: str) -> tuple[str, str]:
        """Date and number of an earlier order that was typed, as they are printed."""
        on, _, number = self.text(name).partition(" ")
        return (in_digits(date.fromisoformat(on)), number) if on else ("", "")

    def lower(self, *keys: str) -> str:
        """Labels with commas, each beginning small, as inside a sentence."""
        words = (self.job.text(key) for key in keys)
        return ", ".join(word[:1].lower() + word[1:] for word in words)


def nobody() -> PersonForms:
    """Somebody who is not known: the templates draw a line to be filled in by hand."""
    blank = Forms.same("")
    return PersonForms(blank, blank, blank, "")


def in_digits(day: date | None) -> str:
    """A date as it stands in a table or after "order of"."""
    return f"{day:%d.%m.%Y}" if day else ""


async def material_of(job: Job) -> Material:
    """Gather what one order's file is made of.

    Raises:
        LookupError: there is no such order.
    """
    order = await job.uow.orders.get(int(job.paper.params["of"]))
    if order is None:
        raise LookupError("order")
    pairs = await pairs_of(job.uow, order)
    replaced = [one.replaces for one in pairs.values() if one.replaces is not None]
    former = {one.id: one for one in await job.uow.pairs.some(replaced)} if replaced else {}
    head = await _first(job, Role.HEAD)
    curator = await _first(job, Role.CURATOR)
    everybody = [*named_in(order, [*pairs.values(), *former.values()])]
    readers = await _readers(job, order.kind)
    everybody += [*readers, *(one for one in (head, curator) if one is not None)]
    return Material(
        job,
        order,
        pairs,
        former,
        await job.uow.orders.get(order.changes) if order.changes else None,
        await job.uow.people.some(everybody),
        head,
        curator,
        readers,
        {one.id: one.name for one in await job.uow.partners.all()},
    )


async def _first(job: Job, role: Role) -> int | None:
    holders = await job.uow.people.with_role(role)
    return holders[0].id if holders else None


async def _readers(job: Job, kind: OrderKind) -> tuple[int, ...]:
    """Who is to know an order that names them not."""
    if kind is OrderKind.REGULATION:
        members = await job.uow.people.with_status(Status.MEMBER)
        by_name = sorted(members, key=lambda one: one.full_name or "")
        return tuple(one.id for one in by_name)
    if kind is OrderKind.FINAL:
        return tuple(who for one in await job.uow.pairs.in_state(*WORKING) for who in one.people)
    return ()


async def order_docx(job: Job) -> Made:
    """An order; without number and date it is marked as a draft."""
    material = await material_of(job)
    language, own = job.texts.language(job.paper.language), job.own_templates

    def write() -> bytes:
        from bot.order_bodies import paper_of
        from storage.papers import order_docx as writer

        return writer.write(paper_of(material), language=language, own_templates=own)

    return Made("docx", write)


BUILDERS: dict[str, Builder] = {f"order_{kind}_docx": order_docx for kind in OrderKind}
"""By kind of paper, for the paper desk."""
