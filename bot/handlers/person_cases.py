"""How a name and a position stand in documents, case by case; a wrong form is put right (3.1, 3.2)."""

from __future__ import annotations

import asyncio

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.person_cases import PersonCases
from bot.handlers.person_card import person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import cases
from mentoring.cases import OBLIQUE, Case, Forms, Part
from mentoring.people import Person, Status, ensure_may_manage
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.papers import declension
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "person_cases"
"""Where the conversation keeps which form of whose card is asked for."""


@router.callback_query(pressed("cases.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """All forms of the name, or of the position."""
    ensure_may_manage(me)
    await stop_asking(state)
    part = desk.code_of(Part, press.arg or Part.NAME)
    return await screen(await person_of(uow, press), part)


@router.callback_query(pressed("cases.form"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One form: type another, or go back to the one the bot makes."""
    ensure_may_manage(me)
    person, part, case = await _form_of(uow, press)
    if press.version != person.version:
        await stop_asking(state)
        return desk.stale(await screen(person, part))
    cases.ensure_correctable(person, part, case)
    kept = {"person": person.id, "version": person.version, "form": press.arg}
    await state.update_data({KEPT: kept})
    await state.set_state(PersonCases.form)
    return await _question(person, part, case)


@router.callback_query(pressed("cases.restore"))
async def restore(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Forget what was typed: the bot's own form again."""
    ensure_may_manage(me)
    await stop_asking(state)
    person, part, case = await _form_of(uow, press)
    if press.version != person.version:
        return desk.stale(await screen(person, part))
    await cases.restore(uow, me, person, part, case, uow.now)
    return await screen(await uow.people.get(person.id), part)


@router.message(PersonCases.form, F.text, ~F.text.startswith("/"))
async def take(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The form, typed; all forms follow."""
    ensure_may_manage(me)
    kept = (await state.get_data()).get(KEPT) or {}
    person = await uow.people.find(kept.get("person", 0))
    if person is None or person.status is Status.ERASED:
        await stop_asking(state)
        return Say("people-gone", {}, (desk.bottom("people.home"),))
    part, case = _named(kept["form"])
    if kept["version"] == person.version:
        await cases.correct(uow, me, person, part, case, message.text or "", uow.now)
        await stop_asking(state)
        return await screen(await uow.people.get(person.id), part)
    await stop_asking(state)
    return desk.stale(await screen(person, part))


async def _form_of(uow: Uow, press: Press) -> tuple[Person, Part, Case]:
    part, case = _named(press.arg)
    return await person_of(uow, press), part, case


def _named(form: str) -> tuple[Part, Case]:
    """Part and case as a button and the card name them together.

    Raises:
        Refusal: ``common-changed``: there is no such form.
    """
    part, _, case = form.partition("_")
    return desk.code_of(Part, part), desk.code_of(Case, case)


async def screen(person: Person, part: Part) -> Say:
    """Every form of one part, with a mark at those typed by hand."""
    base = cases.base_of(person, part)
    other = Part.POSITION if part is Part.NAME else Part.NAME
    toggle = Button(f"person_cases-to_{other}", "cases.open", of=person.id, arg=other.value)
    back = desk.bottom("person.open", person.id)
    facts: dict[str, Fact] = {"who": Name(person.id), "part": T(f"person_cases-part_{part}")}
    if not base:
        return Say("person_cases-nothing", facts, ((toggle,), back))
    forms = await _forms(person, part)
    facts["lines"] = Lines(tuple(_line(person, part, case, forms.by(case)) for case in Case))
    return Say("person_cases-forms", facts, (*_buttons(person, part), (toggle,), back))


def _line(person: Person, part: Part, case: Case, form: str) -> Fact:
    typed = cases.correction(person.declined, part, case, cases.base_of(person, part))
    facts: dict[str, Fact] = {"case": T(f"person_cases-case_{case}"), "form": form}
    return T("person_cases-line_typed" if typed else "person_cases-line", facts)


def _buttons(person: Person, part: Part) -> Rows:
    """One button for each form that can be put right, two in a row."""
    made = [
        Button(
            f"person_cases-button_{case}",
            "cases.form",
            of=person.id,
            version=person.version,
            arg=cases.key(part, case),
        )
        for case in OBLIQUE
    ]
    return tuple(tuple(made[start : start + 2]) for start in range(0, len(made), 2))


async def _question(person: Person, part: Part, case: Case) -> Say:
    base = cases.base_of(person, part)
    facts: dict[str, Fact] = {
        "base": base,
        "case": T(f"person_cases-case_{case}"),
        "form": (await _forms(person, part)).by(case),
    }
    cancel = Button("common-cancel", "cases.open", of=person.id, arg=part.value)
    if cases.correction(person.declined, part, case, base) is None:
        return Say("person_cases-ask", facts, ((cancel,),))
    again = Button(
        "person_cases-restore",
        "cases.restore",
        of=person.id,
        version=person.version,
        arg=cases.key(part, case),
    )
    return Say("person_cases-ask_typed", facts, ((again,), (cancel,)))


async def _forms(person: Person, part: Part) -> Forms:
    """Forms as papers will have them; the dictionaries load in a thread, so that nobody waits."""
    made = await asyncio.to_thread(
        declension.person, person.full_name or "", person.position or "", person.declined
    )
    return made.name if part is Part.NAME else made.position
