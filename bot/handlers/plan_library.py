"""The library a plan is drafted from: the curator looks through it and keeps it (annex 1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import plan_library_edit
from bot.handlers.plan_library_screen import DRAFT, area_name, card, in_pairs, options
from bot.telegram.callbacks import Press, pressed
from mentoring import plan_library
from mentoring.competence import AREAS
from mentoring.people import Person
from mentoring.plan_library import GENERAL, SCHOOL_YEAR, PlanLine
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(plan_library_edit.router)

EVERYTHING, HIDDEN = "all", "hidden"
"""Lists besides those of a month (``m10``) and of an area (``a-psych``, ``a-any``)."""


@router.callback_query(pressed("library.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the library is for, and the ways into it."""
    ensure_curator(me)
    await stop_asking(state)
    lines = await uow.plan_lines.all()
    hidden = sum(not line.active for line in lines)
    is_adding = DRAFT in await state.get_data()
    more = [Button("plan_library-everything", "library.list", arg=EVERYTHING)]
    if hidden:
        more.append(Button("plan_library-show_hidden", "library.list", arg=HIDDEN))
    rows: Rows = (
        (
            Button("plan_library-by_month", "library.months"),
            Button("plan_library-by_area", "library.areas"),
        ),
        tuple(more),
        (Button("plan_library-go_on" if is_adding else "plan_library-add", "library.new"),),
        (Button("common-home", "home"),),
    )
    return Say("plan_library-home", {"count": len(lines) - hidden, "hidden": hidden}, rows)


@router.callback_query(pressed("library.months", "library.areas"))
async def ways(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Months or areas, each with how many lines it has."""
    ensure_curator(me)
    lines = [line for line in await uow.plan_lines.all() if line.active]
    field = "month" if press.do == "library.months" else "area"
    buttons = []
    for code, name in options(field):
        where = f"m{code}" if field == "month" else f"a-{code}"
        facts: dict[str, Fact] = {"name": name, "count": len(chosen_of(lines, where))}
        buttons.append(Button("plan_library-way", "library.list", arg=where, facts=facts))
    return Say(f"plan_library_ways-{field}", {}, (*in_pairs(buttons), desk.bottom("library.home")))


def chosen_of(lines: list[PlanLine], where: str) -> list[PlanLine]:
    """Lines of a list, in the order of the school year.

    Raises:
        Refusal: ``common-changed``: there is no such list.
    """
    if where == HIDDEN:
        found = [line for line in lines if not line.active]
    elif where == EVERYTHING:
        found = [line for line in lines if line.active]
    elif where.startswith("a-"):
        area = GENERAL if where == "a-any" else where[2:]
        found = [line for line in lines if line.active and line.area == area]
    elif where.startswith("m") and where[1:].isdecimal():
        found = [line for line in lines if line.active and line.month == int(where[1:])]
    else:
        raise Refusal("common-changed")
    return sorted(found, key=lambda one: (SCHOOL_YEAR.index(one.month), one.area, one.id))


def list_title(where: str) -> T:
    """What a list is of."""
    if where.startswith("m") and where[1:] in {str(month) for month in SCHOOL_YEAR}:
        return T(f"plan_month-{where[1:]}")
    if where.startswith("a-"):
        return area_name(where[2:] if where[2:] in AREAS else GENERAL)
    return T(f"plan_library_list-{where}")


@router.callback_query(pressed("library.list"))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A page of one list."""
    ensure_curator(me)
    await stop_asking(state)
    where, _, page = press.arg.partition(".")
    shown = desk.page_of(chosen_of(await uow.plan_lines.all(), where), page)
    rows = tuple((_row(line, where, shown.number),) for line in shown.items)
    turner = desk.turner("library.list", shown.number, shown.pages, prefix=f"{where}.")
    back = "months" if where.startswith("m") else "areas" if where.startswith("a-") else "home"
    facts: dict[str, Fact] = {
        "title": list_title(where),
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "plan_library-list" if shown.total else "plan_library-list_empty"
    return Say(key, facts, (*rows, *turner, desk.bottom(f"library.{back}")))


def _row(line: PlanLine, where: str, page: int) -> Button:
    facts: dict[str, Fact] = {"event": line.event, "month": T(f"plan_month-{line.month}")}
    key = "plan_library-row" if where.startswith("m") else "plan_library-row_month"
    return Button(key, "library.open", of=line.id, arg=f"{where}.{page}", facts=facts)


@router.callback_query(pressed("library.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One line."""
    ensure_curator(me)
    await stop_asking(state)
    return card(await uow.plan_lines.get(press.of or 0), press.arg)


@router.callback_query(pressed("library.hide", "library.restore"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Hide a line from new plans, or bring it back; can be undone at once, so it is not asked twice."""
    ensure_curator(me)
    line = await uow.plan_lines.get(press.of or 0)
    if line.version != press.version:
        return desk.stale(card(line, press.arg))
    active = press.do == "library.restore"
    saved = await plan_library.show(uow, me, line, active=active, now=uow.now)
    return card(saved, press.arg)
