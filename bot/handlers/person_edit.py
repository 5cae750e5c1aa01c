"""Putting a card's field right: a misspelt name, a new position (3.4(4))."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.people import People
from bot.handlers.person_card import card, person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import membership
from mentoring.people import Person, Status, ensure_may_manage
from mentoring.refusal import Refusal
from mentoring.say import Button, Name, Say
from mentoring.staff_list import EXPERIENCE, FULL_NAME, POSITION, SUBJECTS
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "person_edit"
"""Where the conversation keeps whose field is asked for, and which."""
FIELDS = (FULL_NAME, POSITION, SUBJECTS, EXPERIENCE)


@router.callback_query(pressed("person.edit"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Which field."""
    ensure_may_manage(me)
    await desk.stop_asking(state)
    person = await person_of(uow, press)
    rows = tuple(
        (Button(f"column-{field}", "person.field", of=person.id, arg=field),) for field in FIELDS
    )
    partner = (Button("people-partner", "partner.pick", of=person.id),)
    back = desk.bottom("person.open", person.id)
    return Say("people-edit_choose", {"who": Name(person.id)}, (*rows, partner, back))


@router.callback_query(pressed("person.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the new value."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.arg not in FIELDS:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"person": person.id, "field": press.arg}})
    await state.set_state(People.edit)
    cancel = Button("common-cancel", "person.open", of=person.id)
    return Say(f"people_edit-{press.arg}", {"who": Name(person.id)}, ((cancel,),))


@router.message(People.edit, F.text, ~F.text.startswith("/"))
async def take(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The new value, typed; the card follows."""
    ensure_may_manage(me)
    data = await state.get_data()
    kept = data.pop(KEPT, None) or {}
    person = await uow.people.find(kept.get("person", 0))
    if person is None or person.status is Status.ERASED:
        await state.set_state(None)
        return Say("people-gone", {}, (desk.bottom("people.home"),))
    await membership.correct(uow, me, person, kept["field"], message.text or "", uow.now)
    await state.set_data(data)
    await state.set_state(None)
    return await card(uow, me, await uow.people.get(person.id))
