"""The list of the mentors' methodical association, kept by the curator (3.4(2))."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.training_screen import HOME
from bot.telegram.callbacks import Press, pressed
from mentoring import training_members as training_list
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Say, T
from mentoring.training import ensure_runs
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("training.members"))
async def members(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Who is in it."""
    ensure_runs(me)
    await stop_asking(state)
    return await _list(uow, press.arg)


async def _list(uow: Uow, page: str = "") -> Say:
    """Everybody who may be of it; a tap takes in or out, a second button says who leads."""
    there = {one.person: one for one in await uow.trainings.association()}
    people = await uow.people.with_status(Status.MEMBER)
    found = training_list.candidates(people, there.values())
    shown = desk.page_of(found, page)
    rows = []
    for one in shown.items:
        member = there.get(one.id)
        key = "people-toggle_on" if member else "people-toggle_off"
        arg = f"{'off' if member else 'on'}.{shown.number}"
        label: dict[str, Fact] = {"label": Name(one.id)}
        row = [Button(key, "training.member", one.id, arg=arg, facts=label)]
        if member is not None:
            lead = "training-leads" if member.leads else "training-do_lead"
            row.append(Button(lead, "training.lead", one.id, arg=str(shown.number)))
        rows.append(tuple(row))
    turner = desk.turner("training.members", shown.number, shown.pages)
    order = (Button("training-from_order", "training.order"),)
    leader = next((one.person for one in there.values() if one.leads), None)
    facts: dict[str, Fact] = {
        "count": len(there),
        "leader": Name(leader) if leader else T("common-none"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    return Say("training-association", facts, (*rows, *turner, order, desk.bottom(HOME)))


@router.callback_query(pressed("training.member", "training.lead"))
async def change(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """In, out, or at its head; undone by the next tap, so not asked twice."""
    ensure_runs(me)
    what, _, page = press.arg.partition(".")
    leads = press.do == "training.lead"
    if not leads and what not in ("on", "off"):
        raise Refusal("common-changed")
    on = leads or what == "on"
    await training_list.set_member(uow, me, press.of or 0, uow.now, on=on, leads=leads)
    return await _list(uow, what if leads else page)


@router.callback_query(pressed("training.order"))
async def from_order(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The list as the last signed order has it."""
    await training_list.take_from_order(uow, me, uow.now)
    return await _list(uow)
