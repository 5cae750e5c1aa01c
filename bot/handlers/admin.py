"""The administrator's desk: state of the system, updates set aside."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)
HOME = (Button("common-home", "home"),)
SHOWN = 8


def ensure_administrator(me: Person) -> None:
    """The administrator's screens; the curator may look too, where there is no administrator.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not me.has(Role.ADMIN, Role.CURATOR):
        raise Refusal("common-not_allowed")


@router.message(Command("system"))
@router.callback_query(pressed("admin.home"))
async def system(event: Message | CallbackQuery, uow: Uow, me: Person) -> Say:
    """Numbers that tell whether all is well."""
    ensure_administrator(me)
    aside = len(await uow.inbox.aside())
    backup = await uow.meta.get("backup_at")
    facts = {
        "people": await uow.people.count(),
        "aside": aside,
        "undelivered": await uow.outbox.undelivered(),
        "waiting": await uow.outbox.open_count(uow.now),
        "backup": backup or T("common-none"),
    }
    rows = ((Button("admin-aside_button", "admin.aside", facts={"count": aside}),), HOME)
    return Say("admin-home", facts, rows)


@router.callback_query(pressed("admin.aside"))
async def aside(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Updates whose handling failed three times."""
    ensure_administrator(me)
    return await aside_screen(uow)


async def aside_screen(uow: Uow) -> Say:
    """Numbers and causes of what was set aside, never what it said."""
    found = await uow.inbox.aside()
    back = (Button("common-back", "admin.home"), *HOME)
    if not found:
        return Say("admin-aside_none", {}, (back,))
    lines = tuple(
        T("admin-aside_line", {"number": str(number), "problem": problem, "when": when})
        for number, problem, when in found[:SHOWN]
    )
    rows = tuple(
        (
            Button("admin-again", "admin.again", of=number, facts={"number": str(number)}),
            Button("admin-drop", "admin.drop", of=number, facts={"number": str(number)}),
        )
        for number, _, _ in found[:SHOWN]
    )
    return Say("admin-aside", {"count": len(found), "lines": Lines(lines)}, (*rows, back))


@router.callback_query(pressed("admin.again", "admin.drop"))
async def decide(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Try an update once more, or give it up."""
    ensure_administrator(me)
    number = press.of or 0
    if press.do == "admin.again":
        if await uow.inbox.again(number):
            uow.bells.add("inbox")
            await uow.audit.add(uow.now, me.id, "update.again", "update", number)
    elif await uow.inbox.drop(number):
        await uow.audit.add(uow.now, me.id, "update.dropped", "update", number)
    return await aside_screen(uow)
