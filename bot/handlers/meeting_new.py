"""Beginning a meeting: with which pair, which row of the programme's plan it carries out (annex 1)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.fsm import meeting as fsm
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_draft import others_fact, pairs_of, talk
from bot.handlers.meeting_when import ask_when
from bot.telegram.callbacks import Press, pressed, pressed_label
from mentoring.meeting.nouns import TITLE_LIMIT
from mentoring.meeting.rules import unplanned
from mentoring.meeting.surroundings import Around, around
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.plan import EventForm, PlanRow
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

NEAREST = 5
"""Rows of the plan offered at once."""
LABEL = 34
"""Characters of an event on a button."""
USUAL_FORMS = (
    EventForm.CONSULT,
    EventForm.VISIT_BY_MENTOR,
    EventForm.VISIT_TO_MENTOR,
    EventForm.LESSON_ANALYSIS,
    EventForm.DOC_REVIEW,
    EventForm.CASE,
    EventForm.WORKSHOP,
    EventForm.REFLECTION,
)
"""What people meet for outside the plan."""


@router.callback_query(pressed("meeting.new"))
async def new(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is to be planned: the nearest rows of the plan that have no meeting yet."""
    await stop_asking(state)
    if press.of is not None:
        return await rows_screen(uow, me, press.of, press.arg)
    pairs = await pairs_of(uow, me)
    if not pairs:
        raise Refusal("meeting-no_pair")
    if len(pairs) == 1:
        return await rows_screen(uow, me, pairs[0].id)
    return Say("meeting-which_pair", {}, (*with_whom(pairs, me), desk.bottom("meeting.home")))


def with_whom(pairs: Sequence[Pair], me: Person) -> Rows:
    """A button for each pair."""
    return tuple(
        (Button("meeting-with", "meeting.new", one.id, facts={"who": others_fact(one, me)}),)
        for one in pairs
    )


async def rows_screen(uow: Uow, me: Person, of: int | None, asked: str = "") -> Say:
    """The rows of the plan to choose from.

    Args:
        asked: page, from 1.
    """
    pair = await load(uow, me, Act.MEET, of, None)
    near = await around(uow, pair, uow.now)
    today = near.calendar.local(uow.now).date()
    free = unplanned(near.plan, near.meetings, today)
    pages = max(1, -(-len(free) // NEAREST))
    page = desk.page_number(asked, pages)
    shown = free[(page - 1) * NEAREST : page * NEAREST]
    rows = [(_row_button(pair, row),) for row in shown]
    turner = desk.turner("meeting.new", page, pages, pair.id)
    whole = (Button("meeting-all_rows", "meeting.series", pair.id, arg="plan"),)
    outside = Button("meeting-outside", "meeting.free", pair.id)
    weekly = Button("meeting-weekly", "meeting.free", pair.id, arg="weekly")
    facts: dict[str, Fact] = {
        "who": others_fact(pair, me),
        "count": len(free),
        "why": "" if free else _why_empty(near),
    }
    series = (whole,) if len(free) > 1 else ()
    return Say(
        "meeting-what",
        facts,
        (*rows, *turner, *series, (outside, weekly), desk.bottom("meeting.home")),
    )


def _why_empty(near: Around) -> T:
    return T("meeting-plan_done" if near.plan else "meeting-plan_empty")


def _row_button(pair: Pair, row: PlanRow) -> Button:
    event = row.event if len(row.event) <= LABEL else row.event[:LABEL].rstrip() + "…"
    facts: dict[str, Fact] = {"on": f"{row.on:%d.%m}", "event": event}
    return Button("meeting-row", "meeting.row", pair.id, arg=str(row.key), facts=facts)


@router.callback_query(pressed("meeting.row"))
async def row(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A row of the plan gives everything but time and place."""
    pair = await load(uow, me, Act.MEET, press.of, None)
    near = await around(uow, pair, uow.now)
    free = unplanned(near.plan, near.meetings, uow.now.date())
    found = next((one for one in free if str(one.key) == press.arg), None)
    if found is None:
        raise Refusal("common-changed")
    await fsm.put(state, {"pair": pair.id, **row_values(found)})
    return await ask_when(await talk(uow, me, state, pair.id), state)


def row_values(found: PlanRow) -> dict[str, object]:
    """What a row of the plan says of its meeting."""
    return {
        "row": found.key,
        "form": str(found.form),
        "title": found.event.strip()[:TITLE_LIMIT] or "—",
        "content": found.content,
        "agenda": found.content,
        "leader": found.leader,
    }


@router.callback_query(pressed("meeting.free"))
async def free_form(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Outside the plan, once or every week: in which form."""
    await stop_asking(state)
    pair = await load(uow, me, Act.MEET, press.of, None)
    mark = "w." if press.arg == "weekly" else ""
    chips = [
        Button("meeting-form", "meeting.form", pair.id, arg=f"{mark}{one}", facts=_label(one))
        for one in USUAL_FORMS
    ]
    key = "meeting-which_form_weekly" if mark else "meeting-which_form"
    facts: dict[str, Fact] = {"who": others_fact(pair, me)}
    return Say(key, facts, (*in_rows(chips, 1), desk.bottom("meeting.new", pair.id)))


def _label(form: EventForm) -> dict[str, Fact]:
    return {"form": T(f"plan_form-{form}")}


@router.callback_query(pressed("meeting.form"))
async def form(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The form chosen; its name is the meeting's until somebody gives it another."""
    pair = await load(uow, me, Act.MEET, press.of, None)
    weekly = press.arg.startswith("w.")
    chosen = desk.code_of(EventForm, press.arg.removeprefix("w."))
    name = pressed_label(query) or str(chosen)
    draft = {
        "pair": pair.id,
        "form": str(chosen),
        "title": name[:1].upper() + name[1:],
        "leader": "both" if pair.is_reverse else "mentor",
        "every": 7 if weekly else 0,
    }
    await fsm.put(state, draft)
    return await ask_when(await talk(uow, me, state, pair.id), state)
