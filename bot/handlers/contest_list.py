"""Who takes part in what, for the council and the curator: filters, pages, a workbook (3.5)."""

from __future__ import annotations

from enum import StrEnum

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.contest_screen import ALL, HOME, row
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import contest_view
from mentoring.contest import ContestKind, Level
from mentoring.contest_view import ContestFilter, Stage, Whose, ensure_may_list, filter_of
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)

PARTS: dict[str, type[StrEnum]] = {
    "whose": Whose,
    "kind": ContestKind,
    "level": Level,
    "stage": Stage,
}
"""Parts of the filter and their values; all but whose can be left open."""


def place(me: Person, arg: str) -> str:
    """Filter and page of the list a competition was opened from; empty if from one's own."""
    code, _, page = arg.partition(".")
    if not me.has(Role.CURATOR, Role.COUNCIL) or filter_of(code).code != code:
        return ""
    return f"{code}.{page[:4]}"


@router.callback_query(pressed(ALL))
async def all_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A page of the school's competitions by a filter."""
    ensure_may_list(me)
    await stop_asking(state)
    code, _, page = press.arg.partition(".")
    wanted = filter_of(code)
    found = [one for one, _ in await contest_view.listed(uow, wanted)]
    shown = desk.page_of(found, page)
    rows = tuple((row(one, me, f"{wanted.code}.{shown.number}"),) for one in shown.items)
    turner = desk.turner(ALL, shown.number, shown.pages, prefix=f"{wanted.code}.")
    tools = (
        Button("contest-filter", "contest.filter", arg=wanted.code),
        Button("contest-export", "contest.export", arg=wanted.code),
    )
    facts: dict[str, Fact] = {
        "count": shown.total,
        "filter": in_words(wanted),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    last = (Button("contest-to_mine", HOME), Button("common-home", "home"))
    key = "contest-all" if shown.total else "contest-all_empty"
    return Say(key, facts, (*rows, *turner, tools, last))


def in_words(wanted: ContestFilter) -> Lines:
    """The filter in force."""
    parts: list[Fact] = [T(f"contest_whose-{wanted.whose}")]
    if wanted.kind:
        parts.append(T(f"contest_kind-{wanted.kind}"))
    if wanted.level:
        parts.append(T(f"contest_level-{wanted.level}"))
    if wanted.stage:
        parts.append(T(f"contest_stage-{wanted.stage}"))
    return Lines(tuple(parts), ", ")


@router.callback_query(pressed("contest.filter"))
async def ask_filter(query: CallbackQuery, me: Person, press: Press) -> Say:
    """By what to choose."""
    ensure_may_list(me)
    wanted = filter_of(press.arg)
    rows = in_rows(
        [Button(f"contest_by-{one}", "contest.pick", arg=f"{wanted.code}.{one}") for one in PARTS],
        2,
    )
    back = desk.bottom(ALL, arg=wanted.code)
    return Say("contest-filter_choose", {"filter": in_words(wanted)}, (*rows, back))


@router.callback_query(pressed("contest.pick"))
async def pick(query: CallbackQuery, me: Person, press: Press) -> Say:
    """Values of one part; the one in force is marked."""
    ensure_may_list(me)
    code, _, name = press.arg.partition(".")
    wanted = filter_of(code)
    if name not in PARTS:
        raise Refusal("common-changed")
    now = getattr(wanted, name)
    buttons = []
    for value in PARTS[name]:
        to = contest_view.changed(wanted, name, value).code
        key = "people-toggle_on" if value == now else "people-toggle_off"
        label: dict[str, Fact] = {"label": T(f"contest_{name}-{value}")}
        buttons.append(Button(key, ALL, arg=to, facts=label))
    if name != "whose":
        anything = contest_view.changed(wanted, name, "").code
        buttons.append(Button("contest-any", ALL, arg=anything))
    back = desk.bottom("contest.filter", arg=wanted.code)
    return Say("contest-pick", {"filter": in_words(wanted)}, (*in_rows(buttons, 2), back))


@router.callback_query(pressed("contest.export"))
async def export(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The list by its filter as a workbook."""
    ensure_may_list(me)
    await request_paper(
        uow,
        me,
        "contest_xlsx",
        uow.now,
        language=await language_of(uow, me),
        params={"filter": filter_of(press.arg).code},
    )
    return Say("paper-asked", toast=True)
