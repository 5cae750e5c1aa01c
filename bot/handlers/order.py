"""Orders: the list, beginning one, its screen, the file, calling a draft off (3.1-3.3, 6.2)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import order_edit, order_grounds, order_pick, order_sign
from bot.handlers.order_screen import (
    HOME,
    change_buttons,
    kind_of,
    listing,
    noted,
    screen,
)
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions, files, rules, signing
from mentoring.order.nouns import OrderKind, OrderState
from mentoring.order.waiting import to_assign, to_change
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.settings import language_of
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
for part in (order_edit, order_grounds, order_pick, order_sign):
    router.include_router(part.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says: pairs that wait for an order, drafts that wait for number and date."""
    if not rules.may_see(me):
        return []
    found = [("order-waits_drafts", await uow.orders.count(OrderState.DRAFT), HOME)]
    if me.has(Role.CURATOR):
        changes = sum(len(one.lines) for one in await to_change(uow))
        found.insert(0, ("order-waits_changes", changes, HOME))
        found.insert(0, ("order-waits_pairs", len(await to_assign(uow)), HOME))
    return [one for one in found if one[1]]


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Orders, drafts first."""
    rules.ensure_may_see(me)
    await stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("order.kinds"))
async def kinds(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Which order to begin."""
    ensure_curator(me)
    await stop_asking(state)
    rows = tuple((Button(f"order-kind_{kind}", "order.new", arg=kind),) for kind in OrderKind)
    return Say("order-kinds", {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("order.new"))
async def new(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Begin an order of a kind; one about pairs begins with all the pairs that wait for it."""
    ensure_curator(me)
    kind = desk.code_of(OrderKind, press.arg)
    if kind is OrderKind.CHANGE:
        buttons = await change_buttons(uow, await to_change(uow))
        key = "order-change_choose" if buttons else "order-change_none"
        return Say(key, {}, (*((one,) for one in buttons), desk.bottom("order.kinds")))
    if kind is OrderKind.PAIRS and await to_assign(uow):
        order = await actions.draft_waiting(uow, me, kind, None, uow.now)
    else:
        order = await actions.draft(uow, me, kind, uow.now)
    return await screen(uow, me, order)


@router.callback_query(pressed("order.gather", "order.change"))
async def gather(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A draft with every pair that waits for it; pressed twice, the list shows the draft made."""
    ensure_curator(me)
    kind = OrderKind.PAIRS if press.do == "order.gather" else OrderKind.CHANGE
    try:
        order = await actions.draft_waiting(uow, me, kind, press.of, uow.now)
    except Refusal as refusal:
        return noted(T(refusal.key, refusal.facts), await listing(uow, me))
    return await screen(uow, me, order)


@router.callback_query(pressed("order.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One order."""
    order = await actions.find(uow, me, press.of)
    await stop_asking(state)
    return await screen(uow, me, order)


@router.callback_query(pressed("order.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The order as a Word file, for whoever asks."""
    await files.ask_paper(uow, me, press.of, await language_of(uow, me), uow.now)
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("order.cancel"))
async def ask_cancel(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ask before a draft is called off: what happens, the safe choice first."""
    order = await actions.to_change(uow, me, press.of)
    if order.version != press.version:
        return desk.stale(await screen(uow, me, order))
    keep = Button("order-keep", "order.open", order.id, order.version)
    sure = Button("order-cancel_sure", "order.cancel_do", order.id, order.version)
    facts: dict[str, Fact] = {"kind": kind_of(order), "count": len(order.lines)}
    return Say("order-cancel_ask", facts, ((keep,), (sure,)))


@router.callback_query(pressed("order.cancel_do"))
async def cancel(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Call it off; a second tap changes nothing more."""
    order = await actions.find(uow, me, press.of)
    ensure_curator(me)
    if order.state is not OrderState.CANCELLED:
        if order.version != press.version:
            return desk.stale(await screen(uow, me, order))
        await signing.cancel(uow, me, press.of, press.version, uow.now)
    return noted(T("order-cancel_done"), await listing(uow, me))
