"""Whom an order names: pairs that wait for it, and people beside them."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.order import Order as Asking
from bot.handlers.form_screen import in_rows
from bot.handlers.order_edit import matches
from bot.handlers.order_screen import KEPT, kind_of, pair_name, people_lines
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions
from mentoring.order.nouns import Order, OrderKind
from mentoring.order.waiting import offered
from mentoring.people import Person, Role, Status
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("order.pairs"))
async def pairs(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Every pair that may be in this order; those in it are marked."""
    order = await actions.to_change(uow, me, press.of)
    await stop_asking(state)
    return await _pairs(uow, order, press.arg)


async def _pairs(uow: Uow, order: Order, page: str) -> Say:
    free = await offered(uow, order.kind, order.changes, but=order.id)
    lines = {one.pair: one for one in (*order.lines, *free)}
    shown = desk.page_of(list(lines.values()), page)
    known = {one.id: one for one in await uow.pairs.some([one.pair for one in shown.items])}
    rows = tuple(
        (
            Button(
                "people-toggle_on" if order.line(line.pair) else "people-toggle_off",
                "order.pair",
                order.id,
                order.version,
                f"{line.pair}.{shown.number}",
                {"label": pair_name(known[line.pair])},
            ),
        )
        for line in shown.items
    )
    turner = desk.turner("order.pairs", shown.number, shown.pages, order.id)
    facts: dict[str, Fact] = {"kind": kind_of(order), "count": len(order.lines)}
    key = "order-pairs_choose" if lines else "order-pairs_none"
    return Say(key, facts, (*rows, *turner, desk.bottom("order.open", order.id)))


@router.callback_query(pressed("order.pair"))
async def toggle_pair(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Put a pair into the order, or take it out."""
    order = await actions.to_change(uow, me, press.of)
    pair, _, page = press.arg.partition(".")
    if order.version != press.version:
        return desk.stale(await _pairs(uow, order, page))
    number = int(pair) if pair.isdecimal() and len(pair) < 19 else 0
    return await _pairs(uow, await actions.toggle_pair(uow, me, press.of, number, uow.now), page)


@router.callback_query(pressed("order.people"))
async def people(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Whom the order names beside the pairs; others are found by typing part of a name."""
    order = await actions.to_change(uow, me, press.of)
    await state.update_data({KEPT: {"of": order.id}})
    await state.set_state(Asking.person)
    return await _people(uow, order, press.arg)


async def _people(uow: Uow, order: Order, page: str, search: str = "") -> Say:
    cards = [one for one in await uow.people.all() if one.full_name and _is_offered(one)]
    if search:
        cards = [one for one in cards if matches(one, search)]
    elif order.kind is OrderKind.ASSOCIATION:
        cards = [one for one in cards if one.has(Role.MENTOR) or one.id in order.people]
    cards.sort(key=lambda one: one.id not in order.people)
    shown = desk.page_of(cards, page)
    buttons = [
        Button(
            "people-toggle_on" if one.id in order.people else "people-toggle_off",
            "order.person",
            order.id,
            order.version,
            f"{one.id}.{shown.number}",
            {"label": Name(one.id)},
        )
        for one in shown.items
    ]
    turner = () if search else desk.turner("order.people", shown.number, shown.pages, order.id)
    named = Lines(tuple(people_lines(order)) or (T("order-people_none"),))
    facts: dict[str, Fact] = {"kind": kind_of(order), "named": named}
    rows = (*in_rows(buttons, 2), *turner, desk.bottom("order.open", order.id))
    return Say("order-people_choose", facts, rows)


def _is_offered(person: Person) -> bool:
    return person.status in (Status.MEMBER, Status.INVITED, Status.JOINING)


@router.message(Asking.person, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Part of a name, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    order = await actions.to_change(uow, me, kept.get("of"))
    return await _people(uow, order, "", " ".join((message.text or "").split())[:60])


@router.callback_query(pressed("order.person"))
async def toggle_person(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Name somebody, or no more."""
    order = await actions.to_change(uow, me, press.of)
    person, _, page = press.arg.partition(".")
    if order.version != press.version:
        return desk.stale(await _people(uow, order, page))
    number = int(person) if person.isdecimal() and len(person) < 19 else 0
    order = await actions.toggle_person(uow, me, press.of, number, uow.now)
    return await _people(uow, order, page)
