"""One cell of the plan: what it may hold, choosing it by buttons, changing it in a row that is there."""

from __future__ import annotations

from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import programme as fsm
from bot.fsm.programme import ProgrammeForm
from bot.handlers.form_screen import in_rows
from bot.handlers.programme_plan import FIELDS, plan_screen, row_at, row_screen, term_of
from bot.handlers.programme_screen import View, is_old, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.plan import (
    CONTENT_LIMIT,
    EVENT_LIMIT,
    LEADERS,
    EventForm,
    PlanRow,
    bare_months,
    days_of,
    months_of,
    nearest_working,
    row_from_plain,
    row_to_plain,
)
from mentoring.programme import actions, rules
from mentoring.programme.days import day_of_code, day_to_code, read_day
from mentoring.programme.nouns import Part
from mentoring.programme.values import ensure_words
from mentoring.programme.words import row_fact
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

LIMITS = {"event": EVENT_LIMIT, "content": CONTENT_LIMIT}
"""Characters of the typed cells."""
CHIPS = 6
"""Days offered at once."""


def read_cell(name: str, text: str, view: View) -> str:
    """A typed cell as plain JSON holds it.

    Raises:
        Refusal: ``programme-no_day``, ``programme-outside``, or of `ensure_words`.
    """
    if name != "on":
        return ensure_words(text, LIMITS[name], T(f"programme_cell-{name}"))
    term = term_of(view)
    day = read_day(text, term.starts)
    if not term.starts <= day <= term.ends:
        raise Refusal("programme-outside", starts=term.starts, ends=term.ends)
    return day.isoformat()


def coded_cell(name: str, code: str) -> str:
    """A cell chosen by a button, as plain JSON holds it.

    Raises:
        Refusal: ``common-changed``: there is no such choice.
    """
    if name == "on":
        return day_of_code(code).isoformat()
    if name == "form":
        return desk.code_of(EventForm, code)
    if name == "leader" and code in LEADERS:
        return code
    raise Refusal("common-changed")


def cell_rows(uow: Uow, view: View, name: str, do: str, prefix: str, version: int | None) -> Rows:
    """Choices for a cell.

    Args:
        do: action of the buttons; their word is `prefix` and the choice's code.
    """
    of = view.programme.id
    found: list[Button] = []
    if name == "on":
        for day in _days(uow, view):
            code = f"{prefix}{day_to_code(day)}"
            found.append(Button("programme-day", do, of, version, code, {"on": day}))
        return tuple(in_rows(found, 2))
    if name == "form":
        found += [
            Button(f"plan_form-{form}", do, of, version, f"{prefix}{form}") for form in EventForm
        ]
        return tuple(in_rows(found, 2))
    if name == "leader":
        found += [
            Button(f"plan_leader-{one}", do, of, version, f"{prefix}{one}") for one in LEADERS
        ]
        return tuple(in_rows(found, 1))
    return ()


def _days(uow: Uow, view: View) -> list[date]:
    """Days to choose from: the middle of months without an event first, then of the others."""
    term, today = term_of(view), uow.now.astimezone(uow.zone).date()
    bare = bare_months(view.programme.plan, term.starts, term.ends)
    months = [*bare, *(one for one in months_of(term.starts, term.ends) if one not in bare)]
    found = []
    for month in months:
        days = [day for day in days_of(month, term.starts, term.ends) if day >= today]
        if days:
            middle = days[len(days) // 2]
            found.append(
                nearest_working(middle, term.starts, term.ends, uow.working_days.is_working)
            )
    return sorted(found[:CHIPS])


@router.callback_query(pressed("programme.cell"))
async def cell(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for a cell: typed, or chosen by a button."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    rules.ensure_touch(view.programme, Part.PLAN)
    place, _, name = press.arg.partition(".")
    if name not in FIELDS:
        raise Refusal("common-changed")
    shown = row_at(view, place)
    await fsm.ask(
        state, ProgrammeForm.cell, of=view.programme.id, row=row_to_plain(shown), field=name
    )
    choices = cell_rows(uow, view, name, "programme.cell_set", f"{place}.{name}.", press.version)
    back = desk.bottom("programme.plan", press.of, str(int(place) // desk.ROWS + 1))
    facts: dict[str, Fact] = {
        "row": row_fact(shown, int(place) + 1),
        "ask": asking(name),
    }
    return Say("programme-cell", facts, (*choices, back))


def asking(name: str) -> Fact:
    """The question about a cell."""
    limit = LIMITS.get(name, 0)
    return T(f"programme_ask-{name}", {"limit": limit} if limit else {})


@router.callback_query(pressed("programme.cell_set"))
async def cell_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A cell chosen by a button."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    place, _, rest = press.arg.partition(".")
    name, _, code = rest.partition(".")
    old = row_at(view, place)
    new = row_from_plain({**row_to_plain(old), name: coded_cell(name, code)})
    return await _changed(uow, me, view, old, new, state)


@router.message(ProgrammeForm.cell, F.text, ~F.text.startswith("/"))
async def cell_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A cell typed; if the row was changed meanwhile, both are shown."""
    about = await fsm.asked(state)
    if not about:
        raise Refusal("common-changed")
    view, name = await view_of(uow, me, about["of"]), str(about["field"])
    if name not in (*LIMITS, "on"):
        raise Refusal("programme-use_buttons")
    typed = read_cell(name, message.text or "", view)
    old = row_from_plain(about["row"])
    new = row_from_plain({**about["row"], name: typed})
    return await _changed(uow, me, view, old, new, state)


async def _changed(
    uow: Uow, me: Person, view: View, old: PlanRow, new: PlanRow, state: FSMContext
) -> Say:
    of = view.programme.id
    if old not in view.programme.plan:
        return await _row_clash(view, new, state)
    await actions.write_row(uow, me, of, old, new, uow.now)
    await stop_asking(state)
    return row_screen(await view_of(uow, me, of), new, T("programme-row_saved"))


async def _row_clash(view: View, mine: PlanRow, state: FSMContext) -> Say:
    """The row is not there any more as it was: mine may be added, or the plan stays as it is."""
    of = view.programme.id
    await fsm.ask(state, ProgrammeForm.row, of=of, new=row_to_plain(mine))
    rows = (
        (Button("programme-keep_theirs", "programme.plan", of),),
        (Button("programme-row_keep", "programme.row_save", of),),
        (Button("common-home", "home"),),
    )
    return Say("programme-row_clash", {"row": row_fact(mine, len(view.programme.plan) + 1)}, rows)
