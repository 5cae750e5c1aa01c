"""The grounds of an order: which of the ready ones, the region's act, the school's own words."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import noted
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions, fields, rules
from mentoring.order.nouns import Order
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("order.grounds"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The grounds as they will be printed, and what can be changed in them."""
    order = await actions.to_change(uow, me, press.of)
    await stop_asking(state)
    return grounds(order)


def grounds(order: Order) -> Say:
    """Ready grounds as toggles, the region's act, own words, remembering them for next time."""
    without = set(order.fields.get(fields.WITHOUT, "").split())
    toggles = [
        Button(
            "people-toggle_off" if code in without else "people-toggle_on",
            "order.ground",
            order.id,
            order.version,
            code,
            {"label": T(f"order-ground_{code}")},
        )
        for code in fields.GROUNDS[order.kind]
    ]
    own = [
        Button("order-" + key, "order.field", order.id, order.version, name)
        for key, name in (("regional_edit", fields.REGIONAL), ("own_edit", fields.OWN_GROUNDS))
        if name == fields.OWN_GROUNDS or "regional" in fields.GROUNDS[order.kind]
    ]
    keep = Button("order-grounds_keep", "order.keep", order.id, order.version)
    back = desk.bottom("order.open", order.id)
    rows = (*in_rows(toggles, 2), *in_rows(own, 2), (keep,), back)
    return Say("order-grounds", {"lines": _printed(order), "waiting": _waiting(order)}, rows)


def _printed(order: Order) -> Lines:
    """What will be printed, line by line."""
    facts: dict[str, Fact] = {
        "regional": order.fields.get(fields.REGIONAL, ""),
        "protocol": order.fields.get("protocol", ""),
    }
    codes = fields.grounds_in_force(order)
    ready = [T(f"order-grounds_{code}", facts) for code in codes]
    own: list[Fact] = [*order.fields.get(fields.OWN_GROUNDS, "").split("\n")]
    lines = [T("order-ground_line", {"text": one}) for one in (*ready, *own) if one]
    return Lines(tuple(lines) or (T("order-grounds_none"),))


def _waiting(order: Order) -> Lines:
    """Grounds that are wanted and cannot be printed until something is answered."""
    without = set(order.fields.get(fields.WITHOUT, "").split())
    wanted = [code for code in fields.GROUNDS[order.kind] if code not in without]
    gone = [code for code in wanted if code not in fields.grounds_in_force(order)]
    lines = [
        T(
            "order-ground_needs",
            {"ground": T(f"order-ground_{code}"), "what": rules.label_of(fields.NEEDS[code])},
        )
        for code in gone
    ]
    return Lines(tuple(lines))


@router.callback_query(pressed("order.ground"))
async def toggle(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take one of the ready grounds into this order, or leave it out."""
    order = await actions.to_change(uow, me, press.of)
    if order.version != press.version:
        return desk.stale(grounds(order))
    if press.arg not in fields.GROUNDS[order.kind]:
        raise Refusal("common-changed")
    without = set(order.fields.get(fields.WITHOUT, "").split()) ^ {press.arg}
    kept = " ".join(code for code in fields.GROUNDS[order.kind] if code in without)
    return grounds(await actions.choose(uow, me, press.of, fields.WITHOUT, kept, uow.now))


@router.callback_query(pressed("order.keep"))
async def keep(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The school's next orders of this kind begin with these grounds."""
    order = await actions.keep_grounds(uow, me, press.of, uow.now)
    return noted(T("order-grounds_kept"), grounds(order))
