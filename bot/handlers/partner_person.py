"""From which organisation somebody comes: set on the person's card by who keeps the bank (2.3, 3.3)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.person_card import card, person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import partner_keep
from mentoring.people import Person, Status, ensure_may_manage
from mentoring.refusal import Refusal
from mentoring.say import Button, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)

HERE = "0"
"""What a button carries for a card of this school."""


@router.callback_query(pressed("partner.pick"))
async def pick(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The organisations to choose from, and this school."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    some = [one for one in await uow.partners.all() if not one.archived]
    shown = desk.page_of(some, press.arg)

    def button(label: str | T, code: str, *, chosen: bool) -> tuple[Button, ...]:
        key = "people-toggle_on" if chosen else "people-toggle_off"
        return (Button(key, "partner.assign", person.id, person.version, code, {"label": label}),)

    rows = [
        button(T("partner-this_school"), HERE, chosen=person.partner is None),
        *(button(one.name, str(one.id), chosen=one.id == person.partner) for one in shown.items),
    ]
    turner = desk.turner("partner.pick", shown.number, shown.pages, person.id)
    key = "partner-pick" if some else "partner-pick_empty"
    back = desk.bottom("person.edit", person.id)
    return Say(key, {"who": Name(person.id)}, (*rows, *turner, back))


@router.callback_query(pressed("partner.assign"))
async def assign(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Note it on the card."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(await card(uow, me, person))
    if not press.arg.isdecimal() or person.status is Status.LEFT:
        raise Refusal("common-changed")
    of = None if press.arg == HERE else int(press.arg[:18])
    await partner_keep.assign(uow, me, person, of, uow.now)
    return await card(uow, me, await uow.people.get(person.id))
