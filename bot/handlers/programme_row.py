"""Adding a row of the plan by short steps: when, what, in which form, what is done, who leads."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import programme as fsm
from bot.fsm.programme import ProgrammeForm
from bot.handlers import programme_cell
from bot.handlers.programme_cell import LIMITS, asking, cell_rows, coded_cell, read_cell
from bot.handlers.programme_plan import FIELDS, LABEL, plan_screen, term_of
from bot.handlers.programme_screen import View, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.plan import row_from_plain, row_to_plain
from mentoring.plan_draft import matching, row_of
from mentoring.programme import actions, rules
from mentoring.programme.days import day_of_code
from mentoring.programme.nouns import Part
from mentoring.programme.words import row_fact
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(programme_cell.router)

LINES = 6
"""Lines of the library offered at once."""


@router.callback_query(pressed("programme.row_add"))
async def add(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A new row: when, what, in which form, what is done, who leads."""
    view = await view_of(uow, me, press.of)
    rules.ensure_touch(view.programme, Part.PLAN)
    term_of(view)
    return await _step(uow, view, state, {})


async def _step(uow: Uow, view: View, state: FSMContext, new: Mapping[str, str]) -> Say:
    """The first cell not given yet; after the last one the row is shown to be saved."""
    of = view.programme.id
    await fsm.ask(state, ProgrammeForm.row, of=of, new=dict(new))
    missing = next((name for name in FIELDS if name not in new), None)
    back = desk.bottom("programme.plan", of)
    if missing is None:
        row = row_from_plain(new)
        save = (Button("common-save", "programme.row_save", of),)
        again = Button("programme-row_again", "programme.row_add", of)
        number = len(view.programme.plan) + 1
        return Say("programme-row_preview", {"row": row_fact(row, number)}, (save, (again,), back))
    choices = cell_rows(uow, view, missing, "programme.row_set", f"{missing}.", None)
    if missing == "event":
        choices = await _library(uow, view, new)
    facts: dict[str, Fact] = {
        "step": FIELDS.index(missing) + 1,
        "steps": len(FIELDS),
        "ask": asking(missing),
    }
    return Say("programme-row_step", facts, (*choices, back))


async def _library(uow: Uow, view: View, new: Mapping[str, str]) -> Rows:
    """Events of the library for the month chosen: a tap fills the rest of the row."""
    month = int(new["on"][5:7])
    taken = {row.event for row in view.programme.plan}
    lines = matching(await uow.plan_lines.active(), rules.areas(view.pair), month)
    free = [one for one in lines if one.event not in taken][:LINES]
    return tuple(
        (
            Button(
                "programme-line_button",
                "programme.row_set",
                view.programme.id,
                arg=f"line.{one.id}",
                facts={"event": one.event[:LABEL]},
            ),
        )
        for one in free
    )


@router.callback_query(pressed("programme.row_set"))
async def row_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A cell of the new row by a tap."""
    view, new = await _adding(uow, me, press.of, state)
    name, _, code = press.arg.partition(".")
    if name == "line" and "on" in new:
        found = [one for one in await uow.plan_lines.active() if str(one.id) == code]
        if not found:
            raise Refusal("common-changed")
        row = row_of(found[0], day_of_code(new["on"].replace("-", "")), view.pair.back_topics)
        return await _step(uow, view, state, row_to_plain(row))
    return await _step(uow, view, state, {**new, name: coded_cell(name, code)})


async def _adding(
    uow: Uow, me: Person, of: int | None, state: FSMContext
) -> tuple[View, dict[str, str]]:
    """The programme and the row being added to it.

    Raises:
        Refusal: ``common-changed``: another row or none is being added.
    """
    about = await fsm.asked(state)
    if about.get("of") != of or "new" not in about:
        raise Refusal("common-changed")
    return await view_of(uow, me, of), about["new"]


@router.message(ProgrammeForm.row, F.text, ~F.text.startswith("/"))
async def row_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A cell of the new row, typed."""
    about = await fsm.asked(state)
    view, new = await _adding(uow, me, about.get("of"), state)
    missing = next((name for name in FIELDS if name not in new), None)
    if missing not in (*LIMITS, "on"):
        raise Refusal("programme-use_buttons")
    typed = read_cell(missing, message.text or "", view)
    return await _step(uow, view, state, {**new, missing: typed})


@router.callback_query(pressed("programme.row_save"))
async def row_save(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Add the row; a second tap adds nothing more."""
    view, new = await _adding(uow, me, press.of, state)
    if not {*FIELDS} <= set(new):
        raise Refusal("common-changed")
    row = row_from_plain(new)
    if row not in view.programme.plan:
        await actions.write_row(uow, me, press.of, None, row, uow.now)
    await stop_asking(state)
    return plan_screen(await view_of(uow, me, press.of), "", T("programme-row_added"))
