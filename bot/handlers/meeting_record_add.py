"""Adding a meeting that was: which event of the plan, on which day, how long; then the reflection (bar 1)."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.handlers import calendar as month
from bot.handlers import reflection_screen
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_record_day import day_screen
from bot.handlers.meeting_record_edit import LABEL, plan_of
from bot.handlers.meeting_record_screen import open_screen, view_of
from bot.handlers.observation_screen import names
from bot.handlers.programme_screen import words_of
from bot.telegram.callbacks import Press, pressed
from bot.when import read_day
from mentoring.meeting import record, recording
from mentoring.meeting.facts import RowMark, row_states
from mentoring.meeting.nouns import Meeting
from mentoring.meeting.rules import attendees_of, ensure_minutes
from mentoring.meeting.words import day_fact
from mentoring.pair.nouns import WORKING, Pair, PairState
from mentoring.people import Person
from mentoring.plan import EventForm, PlanRow
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)

DRAFT = "meeting_added"
"""Where the conversation keeps the meeting being added."""
FORMS = (
    EventForm.CONSULT,
    EventForm.VISIT_BY_MENTOR,
    EventForm.VISIT_TO_MENTOR,
    EventForm.LESSON_ANALYSIS,
    EventForm.DOC_REVIEW,
    EventForm.ONLINE,
    EventForm.WORKSHOP,
    EventForm.CASE,
)
"""Forms offered outside the plan; another one is chosen by changing the record."""
STATES = (*WORKING, PairState.ENDED)


async def _pair(uow: Uow, me: Person, of: int | None) -> Pair:
    """A pair whose meetings this person may add.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    if me.id not in pair.people or pair.state not in STATES:
        raise Refusal("common-not_allowed")
    return pair


@router.callback_query(pressed("record.add"))
async def add(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Which pair, if there are several; then which event of the plan."""
    await stop_asking(state)
    if press.of is not None:
        return await _rows_screen(uow, await _pair(uow, me, press.of), press.arg)
    mine = [one for one in await uow.pairs.of_person(me.id) if me.id in one.people]
    working = [one for one in mine if one.state in WORKING]
    if len(working) == 1:
        return await _rows_screen(uow, working[0], "")
    rows = tuple(
        (
            Button(
                "meeting_record-pair",
                "record.add",
                one.id,
                facts={"people": names([two for two in one.people if two != me.id])},
            ),
        )
        for one in working
    )
    key = "meeting_record-which_pair" if rows else "meeting_record-no_pair"
    return Say(key, {}, (*rows, desk.bottom("meeting.home")))


async def _rows_screen(uow: Uow, pair: Pair, page: str) -> Say:
    """Events of the plan that nobody has recorded yet, the nearest to today first; and outside the plan."""
    today = uow.now.astimezone(uow.zone).date()
    states = await row_states(uow, pair.id)
    done = (RowMark.HELD, RowMark.DISPUTED)
    plan = [
        one
        for one in await plan_of(uow, pair.id)
        if one.key and not (one.key in states and states[one.key].mark in done)
    ]
    plan.sort(key=lambda one: (abs((one.on - today).days), one.on))
    shown = desk.page_of(plan, page)
    rows = tuple((_row_button(one, pair),) for one in shown.items)
    outside = (Button("meeting_record-outside", "record.add_row", pair.id, arg="0"),)
    turner = desk.turner("record.add", shown.number, shown.pages, pair.id)
    facts: dict[str, Fact] = {"people": names(pair.people), "count": shown.total}
    return Say(
        "meeting_record-which_row", facts, (*rows, *turner, outside, desk.bottom("meeting.home"))
    )


def _row_button(row: PlanRow, pair: Pair) -> Button:
    facts: dict[str, Fact] = {"when": f"{row.on:%d.%m}", "title": row.event[:LABEL]}
    return Button("meeting_record-row", "record.add_row", pair.id, arg=str(row.key), facts=facts)


@router.callback_query(pressed("record.add_row"))
async def add_row(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The event chosen; one that is over and waits for a word is recorded, not doubled."""
    await stop_asking(state)
    pair = await _pair(uow, me, press.of)
    if press.arg == "0":
        await _begin(state, pair)
        chips = [Button(f"plan_form-{one}", "record.add_form", pair.id, arg=one) for one in FORMS]
        back = desk.bottom("record.add", pair.id)
        return Say("meeting_record-which_form", {}, (*in_rows(chips, 1), back))
    row = next((one for one in await plan_of(uow, pair.id) if str(one.key) == press.arg), None)
    if row is None or not row.key:
        raise Refusal("common-changed")
    known = (await row_states(uow, pair.id)).get(row.key)
    if known is not None and known.mark is RowMark.WAITS:
        return open_screen(await view_of(uow, me, known.meetings[-1].id))
    await _begin(state, pair, row=row.key)
    return await day_screen(uow, pair, state, row)


async def _begin(state: FSMContext, pair: Pair, **fields: Any) -> None:
    draft = {"pair": pair.id, "token": secrets.randbelow(2**31), **fields}
    await state.update_data({DRAFT: draft})


async def _draft(state: FSMContext, of: int | None, **fields: Any) -> dict[str, Any]:
    """The meeting being added, with more known of it.

    Raises:
        Refusal: ``common-changed``: there is none, or of another pair.
    """
    draft = (await state.get_data()).get(DRAFT)
    if not draft or draft["pair"] != of:
        raise Refusal("common-changed")
    draft = {**draft, **fields}
    await state.update_data({DRAFT: draft})
    return draft


@router.callback_query(pressed("record.add_form"))
async def add_form(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The form of a meeting outside the plan."""
    pair = await _pair(uow, me, press.of)
    await _draft(state, press.of, form=str(desk.code_of(EventForm, press.arg)))
    return await day_screen(uow, pair, state, None)


@router.callback_query(pressed("record.add_day"))
async def add_day(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A day by a tap, or another month."""
    pair = await _pair(uow, me, press.of)
    draft = await _draft(state, press.of)
    chosen = month.chosen(press.arg)
    if isinstance(chosen, month.Month):
        rows = await plan_of(uow, pair.id)
        row = next((one for one in rows if one.key == draft.get("row")), None)
        return await day_screen(uow, pair, state, row, chosen.code)
    return await _take_day(uow, pair, chosen, state)


@router.message(MeetingRecordTalk.day, F.text, ~F.text.startswith("/"))
async def typed_day(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A day, typed."""
    draft = (await state.get_data()).get(DRAFT) or {}
    pair = await _pair(uow, me, draft.get("pair"))
    calendar = await calendar_of(uow)
    day = read_day(message.text or "", uow.now, calendar, allow_past=True)
    return await _take_day(uow, pair, day, state)


async def _take_day(uow: Uow, pair: Pair, day: date, state: FSMContext) -> Say:
    record.ensure_day(day, pair, uow.now.astimezone(uow.zone).date())
    draft = await _draft(state, pair.id, day=day.isoformat())
    await state.set_state(None)
    chips = [
        Button(
            "meeting_record-minutes",
            "record.add_save",
            pair.id,
            draft["token"],
            str(n),
            {"n": n},
        )
        for n in record.DURATIONS
    ]
    back = desk.bottom("record.add", pair.id)
    facts: dict[str, Fact] = {"on": day_fact(day), "readers": names(pair.people)}
    return Say("meeting_record-how_long", facts, (*in_rows(chips, 3), back))


@router.callback_query(pressed("record.add_save"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Record it, once; the reflection follows."""
    pair = await _pair(uow, me, press.of)
    draft = await _draft(state, press.of)
    if draft["token"] != press.version or "day" not in draft or not press.arg.isdecimal():
        raise Refusal("common-changed")
    made = draft.get("made")
    if made is None:
        minutes = ensure_minutes(int(press.arg[:6]))
        day = date.fromisoformat(draft["day"])
        meeting = await _meeting(uow, me, pair, draft, day, minutes)
        made = (await recording.add(uow, me, meeting, pair, day, uow.now)).id
        await _draft(state, press.of, made=made)
    return await reflection_screen.next_screen(uow, me, made, state)


async def _meeting(
    uow: Uow, me: Person, pair: Pair, draft: dict[str, Any], day: date, minutes: int
) -> Meeting:
    calendar = await calendar_of(uow)
    row = next((one for one in await plan_of(uow, pair.id) if one.key == draft.get("row")), None)
    if row is None and "form" not in draft:
        raise Refusal("common-changed")
    form = row.form if row else EventForm(draft["form"])
    words = await words_of(uow, me)
    starts: datetime = calendar.at(day, record.NO_TIME)
    return Meeting(
        pair=pair.id,
        row=row.key if row else 0,
        form=form,
        title=row.event if row else _capital(words(T(f"plan_form-{form}"))),
        content=row.content if row else "",
        starts_at=starts,
        minutes=minutes,
        leader=row.leader if row else "mentor",
        planned_by=me.id,
        planned_at=uow.now,
        added=True,
        attendees=attendees_of(pair),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
