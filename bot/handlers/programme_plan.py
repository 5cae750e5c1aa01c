"""The plan of events: the rows by day, a proposed plan, one row, taking a row out (annex 1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.programme_screen import View, is_old, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting.journal import journal_of, state_fact, words_facts
from mentoring.pair.table import parties_of
from mentoring.people import Person
from mentoring.plan import PlanRow, bare_months, ordered
from mentoring.plan_draft import suggest
from mentoring.programme import actions, rules
from mentoring.programme.nouns import Part, State, Term
from mentoring.programme.words import day_code, row_brief, row_fact
from mentoring.programme_paper import READERS
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)

LABEL = 30
"""Characters of an event on a button."""
FIELDS = ("on", "event", "form", "content", "leader")
"""Cells of a row that are edited, in the annex's order; labels are ``programme_cell-<name>``."""


def term_of(view: View) -> Term:
    """First and last day, without which there is no plan.

    Raises:
        Refusal: ``programme-no_term``.
    """
    if view.programme.term is None:
        raise Refusal("programme-no_term")
    return view.programme.term


def row_at(view: View, place: str) -> PlanRow:
    """A row by its place in the plan, from 0, as a button carries it.

    Raises:
        Refusal: ``common-changed``: there is none.
    """
    rows = view.programme.plan
    if not place.isdecimal() or int(place) >= len(rows):
        raise Refusal("common-changed")
    return rows[int(place)]


@router.callback_query(pressed("programme.plan"))
async def plan(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The rows of one screen."""
    await stop_asking(state)
    return plan_screen(await view_of(uow, me, press.of), press.arg)


def plan_screen(view: View, asked: str = "", note: Fact | None = None) -> Say:
    """The plan by day.

    Args:
        asked: page, from 1.
        note: one line more, on top.
    """
    rows = list(enumerate(view.programme.plan))
    page = desk.page_of(rows, asked)
    of, version = view.programme.id, rules.version_of(view.programme, Part.PLAN)
    lines = tuple(_brief(view, row) for _, row in page.items) or (T("programme-plan_empty"),)
    parts: list[Fact] = [note] if note is not None else []
    head = T("programme-plan", {"count": len(rows)})
    turned = T("common-page", {"page": page.number, "pages": page.pages})
    parts += [Lines((head, turned)), Lines(lines)]
    term = view.programme.term
    for gap in rules.plan_gaps(view.programme) if term and rows else ():
        parts.append(gap)
    buttons = tuple((_row_button(of, version, place, row),) for place, row in page.items)
    turner = desk.turner("programme.plan", page.number, page.pages, of)
    bottom = (
        Button("programme-to_whole", "programme.home", view.pair.id),
        Button("common-home", "home"),
    )
    body = Lines(tuple(parts), "\n\n")
    return Say("programme-screen", {"body": body}, (*buttons, *turner, *_acts(view), bottom))


def _brief(view: View, row: PlanRow) -> Fact:
    """A row in a line, and what became of it."""
    found = view.states.get(row.key)
    state = state_fact(found, row.on) if found else None
    if state is None:
        return row_brief(row)
    return T("programme-row_state", {"row": row_brief(row), "state": state})


def _row_button(of: int, version: int, place: int, row: PlanRow) -> Button:
    event = row.event if len(row.event) <= LABEL else row.event[:LABEL].rstrip() + "…"
    facts: dict[str, Fact] = {"on": day_code(row), "event": event or T("common-none")}
    return Button("programme-row_button", "programme.row", of, version, str(place), facts)


def _acts(view: View) -> tuple[tuple[Button, ...], ...]:
    of, version = view.programme.id, rules.version_of(view.programme, Part.PLAN)
    rows: list[tuple[Button, ...]] = []
    if view.may_write(Part.PLAN):
        term, plan = view.programme.term, view.programme.plan
        if not plan:
            rows.append((Button("programme-suggest", "programme.suggest", of, version),))
        elif term and bare_months(plan, term.starts, term.ends):
            rows.append((Button("programme-suggest_more", "programme.suggest", of, version),))
        rows.append((Button("programme-row_add", "programme.row_add", of),))
    entry = view.programme.entries.get(Part.PLAN)
    waits = entry is not None and view.programme.plan and view.me.id not in entry.agreed
    if view.is_writer and waits and view.programme.state is not State.AGREED:
        rows.append((Button("programme-agree", "programme.agree", of, version, Part.PLAN),))
    return tuple(rows)


@router.callback_query(pressed("programme.suggest"))
async def propose(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A plan out of the library; into a plan that is there, events for its bare months."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    rules.ensure_touch(view.programme, Part.PLAN)
    rows = await _suggested(uow, view)
    if not rows:
        raise Refusal("programme-nothing_proposed")
    both = ordered([*view.programme.plan, *rows])
    await actions.write(uow, me, press.of, Part.PLAN, both, press.version or 0, uow.now)
    note = T("programme-proposed", {"count": len(rows)})
    return plan_screen(await view_of(uow, me, press.of), "", note)


async def _suggested(uow: Uow, view: View) -> tuple[PlanRow, ...]:
    term = term_of(view)
    lines = await uow.plan_lines.active()
    back = view.pair.back_topics
    is_working = uow.working_days.is_working
    rows = suggest(lines, view.pair.topics, term.starts, term.ends, is_working, back)
    if not view.programme.plan:
        return rows
    bare = bare_months(view.programme.plan, term.starts, term.ends)
    return tuple(row for row in rows if (row.on.year, row.on.month) in bare)


@router.callback_query(pressed("programme.row"))
async def row(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One row whole, with a button for each cell."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    shown = row_at(view, press.arg)
    return row_screen(view, shown, became=await _became(uow, view, shown))


async def _became(uow: Uow, view: View, row: PlanRow) -> tuple[Fact, ...]:
    """What became of a row, and what its people wrote of it."""
    found = view.states.get(row.key)
    state = state_fact(found, row.on) if found else None
    if found is None or state is None:
        return ()
    if not parties_of(view.pair, view.me) & READERS:
        return (state,)  # the head and a helper know that it was held, not what was thought
    keys = [one.key for one in view.programme.plan]
    journal = await journal_of(uow, view.pair, view.me.id, keys)
    words = [
        fact for one in found.meetings for fact in words_facts(one, journal.words.get(one.id, ()))
    ]
    return (state, Lines(tuple(words))) if words else (state,)


def row_screen(
    view: View, shown: PlanRow, note: Fact | None = None, became: tuple[Fact, ...] = ()
) -> Say:
    """A row of the plan and what can be done with it."""
    place = view.programme.plan.index(shown)
    of, version = view.programme.id, rules.version_of(view.programme, Part.PLAN)
    rows: list[tuple[Button, ...]] = []
    if view.may_write(Part.PLAN):
        cells = [
            Button(f"programme_cell-{name}", "programme.cell", of, version, f"{place}.{name}")
            for name in FIELDS
        ]
        rows += [tuple(cells[:2]), tuple(cells[2:4]), tuple(cells[4:])]
        take_out = Button("programme-row_drop", "programme.row_drop", of, version, str(place))
        rows[-1] = (*rows[-1], take_out)
    page = str(place // desk.ROWS + 1)
    rows.append(desk.bottom("programme.plan", of, page))
    parts: list[Fact] = [note] if note is not None else []
    body = Lines((*parts, row_fact(shown, place + 1), *became), "\n\n")
    return Say("programme-screen", {"body": body}, tuple(rows))


@router.callback_query(pressed("programme.row_drop"))
async def ask_drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Asked once more: the others' agreement to the plan goes with the row."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    rules.ensure_touch(view.programme, Part.PLAN)
    shown = row_at(view, press.arg)
    rows = (
        (Button("common-cancel", "programme.row", press.of, press.version, press.arg),),
        (Button("common-delete", "programme.row_gone", press.of, press.version, press.arg),),
    )
    number = int(press.arg) + 1
    return Say("programme-row_drop_ask", {"row": row_fact(shown, number)}, rows)


@router.callback_query(pressed("programme.row_gone"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take the row out."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.PLAN):
        return desk.stale(plan_screen(view))
    await actions.write_row(uow, me, press.of, row_at(view, press.arg), None, uow.now)
    return plan_screen(await view_of(uow, me, press.of), "", T("programme-row_gone"))
