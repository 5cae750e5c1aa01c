"""Partner organisations: the curator keeps them and the agreements, the head reads (3.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.partner import PartnerForm
from bot.handlers import partner_person
from bot.handlers.partner_screen import DAYS, FIELDS, HOME, ask, ask_kind, card, listing
from bot.telegram.callbacks import Press, pressed
from mentoring import partner_keep
from mentoring.pair.typed import parse_day
from mentoring.partner import Partner, PartnerKind, ensure_may_see
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(partner_person.router)

KEPT = "partner"
"""Where the conversation keeps which field of which organisation is typed, or the kind of a new one."""


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The organisations."""
    ensure_may_see(me)
    await stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("partner.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One of them."""
    ensure_may_see(me)
    await stop_asking(state)
    return await card(uow, me, await partner_keep.found(uow, press.of))


@router.callback_query(pressed("partner.new"))
async def new(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """A new one: of which kind."""
    ensure_curator(me)
    await stop_asking(state)
    return ask_kind("partner.new_kind", HOME)


@router.callback_query(pressed("partner.new_kind"))
async def new_kind(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Then its name."""
    ensure_curator(me)
    kind = desk.code_of(PartnerKind, press.arg)
    await state.update_data({KEPT: {"kind": str(kind)}})
    await state.set_state(PartnerForm.name)
    out = (Button("common-cancel", HOME), Button("common-home", "home"))
    return Say("partner-ask_new_name", {}, (out,))


@router.message(PartnerForm.name, F.text, ~F.text.startswith("/"))
async def named(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The name, typed: the card is there, the agreement is filled in on it."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    kind = desk.code_of(PartnerKind, str(kept.get("kind", "")))
    made = await partner_keep.add(uow, me, message.text or "", kind, uow.now)
    await state.set_state(None)
    return await card(uow, me, made)


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Partner, Say | None]:
    """The organisation of a press; and if it has changed meanwhile, the card that says so."""
    ensure_curator(me)
    partner = await partner_keep.found(uow, press.of)
    if press.version == partner.version:
        return partner, None
    return partner, desk.stale(await card(uow, me, partner))


@router.callback_query(pressed("partner.field"))
async def field(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for one field."""
    partner, stale = await _current(uow, me, press)
    if stale:
        return stale
    if press.arg not in FIELDS:
        raise Refusal("common-changed")
    kept = {"of": partner.id, "version": partner.version, "field": press.arg}
    await state.update_data({KEPT: kept})
    await state.set_state(PartnerForm.day if press.arg in DAYS else PartnerForm.words)
    return ask(partner, press.arg)


@router.message(PartnerForm.words, F.text, ~F.text.startswith("/"))
@router.message(PartnerForm.day, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """One field, typed; the card follows."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    name = kept.get("field")
    if name not in FIELDS:
        raise Refusal("common-changed")
    partner = await partner_keep.found(uow, kept.get("of"))
    words = message.text or ""
    values: dict[str, Any] = {name: parse_day(words) if name in DAYS else words}
    if partner.version != kept.get("version"):
        await state.set_state(None)
        return desk.stale(await card(uow, me, partner))
    partner = await partner_keep.edit(uow, me, replace(partner, **values), uow.now)
    await state.set_state(None)
    return await card(uow, me, partner)


@router.callback_query(pressed("partner.clear"))
async def clear(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Take a field out."""
    partner, stale = await _current(uow, me, press)
    if stale:
        return stale
    if press.arg not in FIELDS or press.arg == "name":
        raise Refusal("common-changed")
    await stop_asking(state)
    values: dict[str, Any] = {press.arg: None if press.arg in DAYS else ""}
    partner = await partner_keep.edit(uow, me, replace(partner, **values), uow.now)
    return await card(uow, me, partner)


@router.callback_query(pressed("partner.kinds"))
async def kinds(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The kinds there are."""
    partner, stale = await _current(uow, me, press)
    return stale or ask_kind("partner.kind", "partner.open", partner.id, partner.version)


@router.callback_query(pressed("partner.kind", "partner.archive"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Another kind; into the archive or out of it."""
    partner, stale = await _current(uow, me, press)
    if stale:
        return stale
    if press.do == "partner.kind":
        partner = replace(partner, kind=desk.code_of(PartnerKind, press.arg))
    else:
        partner = replace(partner, archived=press.arg == "1")
    return await card(uow, me, await partner_keep.edit(uow, me, partner, uow.now))
