"""Number and date of an order: typed, checked on a page of its own, entered once (3.2, 6.2)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.order import Order as Asking
from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import KEPT, digits, kind_of, noted, pair_lines, screen
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions, files, rules, signing
from mentoring.order.nouns import ASSIGNING, Order, OrderState
from mentoring.order.reading import read_date, read_number
from mentoring.order.snapshot import named_in
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("order.sign"))
async def ask_number(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for the number, with the date or alone."""
    order = await actions.find(uow, me, press.of)
    if order.version != press.version:
        return desk.stale(await screen(uow, me, order))
    rules.ensure_draft(order)
    rules.ensure_complete(order, await files.pairs_of(uow, order))
    await state.update_data({KEPT: {"of": order.id, "version": order.version}})
    await state.set_state(Asking.number)
    back = desk.bottom("order.open", order.id)
    return Say("order-number", {"kind": kind_of(order)}, (back,))


@router.message(Asking.number, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The number, the date, or both; typing again replaces."""
    kept = (await state.get_data()).get(KEPT) or {}
    order = await actions.find(uow, me, kept.get("of"))
    today = uow.now.astimezone(uow.zone).date()
    if kept.get("number"):
        return await _typed_date(uow, me, state, kept, message.text or "", today)
    number, on = read_number(message.text or "", today)
    if on is not None:
        return await _check(uow, me, state, {**kept, "number": number}, on)
    await state.update_data({KEPT: {**kept, "number": number}})
    return _ask_date(order, number, today)


async def _typed_date(
    uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], text: str, today: date
) -> Say:
    """A date for the number given before; a whole "number of date" replaces both."""
    try:
        on: date | None = read_date(text, today)
        number = str(kept["number"])
    except Refusal:
        number, on = read_number(text, today)
    if on is None:
        raise Refusal("order-date_format")
    return await _check(uow, me, state, {**kept, "number": number}, on)


def _ask_date(order: Order, number: str, today: date) -> Say:
    """Ask for the date: today, the days before, or typed."""
    days = [today - timedelta(days=back) for back in range(3)]
    chips = [
        Button("order-day_chip", "order.date", order.id, order.version, f"{d}", {"day": digits(d)})
        for d in days
    ]
    rows = (*in_rows(chips, 3), desk.bottom("order.open", order.id))
    return Say("order-date", {"number": number}, rows)


@router.callback_query(pressed("order.date"))
async def chosen_date(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A date by a button."""
    order = await actions.find(uow, me, press.of)
    kept = (await state.get_data()).get(KEPT) or {}
    if kept.get("of") != order.id or not kept.get("number"):
        return desk.stale(await screen(uow, me, order))
    on = read_date(press.arg, uow.now.astimezone(uow.zone).date())
    return await _check(uow, me, state, kept, on)


async def _check(uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], on: date) -> Say:
    """What will follow: which pairs begin, who is told; the safe choice first."""
    number = str(kept["number"])
    order, pairs = await signing.check(uow, me, kept.get("of"), number, on, uow.now)
    kept = {"of": order.id, "version": order.version, "number": number, "on": on.isoformat()}
    await state.update_data({KEPT: kept})
    people = len([one for one in named_in(order, pairs.values()) if one != me.id])
    facts: dict[str, Fact] = {
        "kind": kind_of(order),
        "number": number,
        "on": on,
        "active": T("order-check_active", {"count": len(order.of_effect(*ASSIGNING))}),
        "pairs": Lines(tuple(pair_lines(order, pairs))),
        "told": T("order-check_told", {"count": people}),
    }
    keep = Button("order-not_now", "order.open", order.id, order.version)
    sure = Button("order-sign_sure", "order.sign_do", order.id, order.version)
    return Say("order-check", facts, ((keep,), (sure,)))


@router.callback_query(pressed("order.sign_do"))
async def sign(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Enter number and date as they were checked; a second tap changes nothing more."""
    order = await actions.find(uow, me, press.of)
    if order.state is OrderState.SIGNED:
        return await screen(uow, me, order)
    kept = (await state.get_data()).get(KEPT) or {}
    is_same = (kept.get("of"), kept.get("version")) == (press.of, press.version)
    if order.version != press.version or not is_same or not kept.get("on"):
        return desk.stale(await screen(uow, me, order))
    number, on = str(kept["number"]), date.fromisoformat(kept["on"])
    order = await signing.sign(uow, me, press.of, press.version, number, on, uow.now)
    await stop_asking(state)
    await state.update_data({KEPT: None})
    facts: dict[str, Fact] = {"count": len(order.of_effect(*ASSIGNING))}
    return noted(T("order-signed_done", facts), await screen(uow, me, order))
