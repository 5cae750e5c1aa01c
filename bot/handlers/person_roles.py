"""What somebody does: the screen of roles; letting in who came by the staff-room sheet (3.3)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import queue_screen
from bot.handlers.person_card import card, person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import membership, people
from mentoring.people import Person, Role, Status, ensure_may_manage, role_names
from mentoring.say import Button, Fact, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)

WEIGHTY = frozenset({Role.CURATOR, Role.ADMIN})
"""Roles that open everybody's cards: giving or taking them asks once more."""


@router.callback_query(pressed("person.roles"))
async def roles(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The roles as they are, or as toggled so far."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(_roles_screen(person, person.roles))
    wished = desk.roles_of(press.arg) if press.arg else person.roles
    return _roles_screen(person, wished)


def _roles_screen(person: Person, wished: frozenset[Role]) -> Say:
    toggles = desk.role_toggles(wished, "person.roles", person.id, person.version)
    save = _with(person, "common-save", "person.roles_save", wished)
    back = desk.bottom("person.open", person.id)
    rows = (*toggles, (save,), back) if wished != person.roles else (*toggles, back)
    return Say("people-roles", {"who": Name(person.id)}, rows)


def _with(person: Person, key: str, do: str, wished: frozenset[Role]) -> Button:
    mask = desk.role_mask(wished)
    return Button(key, do, of=person.id, version=person.version, arg=mask)


@router.callback_query(pressed("person.roles_save", "person.roles_sure"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Set the roles; the desk's own roles are asked about first."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(await card(uow, me, person))
    wished = desk.roles_of(press.arg)
    weighty = (wished ^ person.roles) & WEIGHTY
    if weighty and press.do == "person.roles_save" and wished:
        return _ask(person, wished)
    person = await people.set_roles(uow, me, person, wished, uow.now)
    mine = await uow.people.get(me.id)
    if not people.may_manage_people(mine):
        return Say("people-roles_given_up", {}, ((Button("common-home", "home"),),))
    return await card(uow, mine, person)


def _ask(person: Person, wished: frozenset[Role]) -> Say:
    facts: dict[str, Fact] = {
        "who": Name(person.id),
        "before": role_names(person.roles) if person.roles else T("common-none"),
        "after": role_names(wished),
    }
    keep = Button("common-cancel", "person.open", of=person.id)
    sure = _with(person, "common-save", "person.roles_sure", wished)
    return Say("people-roles_sure", facts, ((keep,), (sure,)))


@router.callback_query(pressed("person.approve"))
async def approve_screen(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Choose the roles of somebody who came by the sheet; their own wish is chosen already."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    membership.ensure_status(person, Status.AWAITING)
    twin = membership.twin_of(person, await uow.people.with_status(Status.INVITED))
    proposed = person.wished_roles | (twin.roles if twin else frozenset())
    is_old = press.version != person.version
    wished = desk.roles_of(press.arg) if press.arg and not is_old else proposed
    facts: dict[str, Fact] = {
        "who": Name(person.id, full=True),
        "position": person.position or T("common-none"),
        "twin": T("people-approve_twin") if twin else "",
    }
    rows = (
        *desk.role_toggles(wished, "person.approve", person.id, person.version),
        (_with(person, "people-approve_do", "person.approve_do", wished),),
        desk.bottom("person.open", person.id),
    )
    screen = Say("people-approve", facts, rows)
    return desk.stale(screen) if is_old else screen


@router.callback_query(pressed("person.approve_do"))
async def approve(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Let in with the roles chosen; a card imported under the same name is joined with this one."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(await card(uow, me, person))
    person = await membership.take_over(uow, me, person, uow.now)
    person = await people.approve(uow, me, person, desk.roles_of(press.arg), uow.now)
    what = T("people-approved_done", {"who": Name(person.id), "roles": role_names(person.roles)})
    return queue_screen.done(what, await queue_screen.listing(uow, me, queue_screen.HOME))
