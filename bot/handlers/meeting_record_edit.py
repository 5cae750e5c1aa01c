"""Putting a record right: how long, in which form, which row of the plan, when, what, who was there."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk, when
from bot.desk import stop_asking
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_record_screen import View, heading, is_mentor, open_screen, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import record, recording
from mentoring.meeting.journal import came_fact
from mentoring.meeting.nouns import LONGEST, SHORTEST, Said
from mentoring.meeting.rules import ensure_minutes
from mentoring.pair.nouns import Side
from mentoring.people import Person
from mentoring.plan import CONTENT_LIMIT, EventForm, PlanRow
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

FIELDS = ("minutes", "at", "form", "row", "content")
"""What is put right; labels are ``meeting_record_field-<name>``."""
TYPED = ("minutes", "at", "content")
KEPT = "meeting_record"
LABEL = 30


def _ensure_held(view: View) -> None:
    if view.mine.said is not Said.HELD:
        raise Refusal("common-changed")


@router.callback_query(pressed("record.edit"))
async def edit(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Everything that is recorded, with a button for each part."""
    await stop_asking(state)
    return await edit_screen(uow, await view_of(uow, me, press.of))


async def edit_screen(uow: Uow, view: View) -> Say:
    """The record whole."""
    if view.mine.said is not Said.HELD:
        return open_screen(view)
    fields = [view.button(f"meeting_record_field-{name}", "record.field", name) for name in FIELDS]
    rows: list[tuple[Button, ...]] = [tuple(fields[:2]), tuple(fields[2:4])]
    last = [fields[4]]
    if is_mentor(view):
        last.append(view.button("meeting_record-presence", "record.presence"))
    rows.append(tuple(last))
    if view.may_deny:
        rows.append((view.button("meeting_record-not_held", "record.not_held"),))
    rows.append((view.button("common-back", "reflection.open"), Button("common-home", "home")))
    row = await row_of(uow, view)
    facts: dict[str, Fact] = {
        "heading": heading(view),
        "form": T(f"plan_form-{view.meeting.form}"),
        "row": row.event if row else T("meeting_record-no_row"),
        "content": view.meeting.content or T("common-none"),
        "came": came_fact(view.meeting) or "",
    }
    return Say("meeting_record-edit_screen", facts, tuple(rows))


async def plan_of(uow: Uow, pair: int) -> tuple[PlanRow, ...]:
    """Rows of the plan in force."""
    programme = await uow.programmes.in_force(pair)
    return programme.plan if programme else ()


async def row_of(uow: Uow, view: View) -> PlanRow | None:
    """The plan's row the meeting carries out."""
    rows = await plan_of(uow, view.pair.id)
    return next((one for one in rows if one.key and one.key == view.meeting.row), None)


@router.callback_query(pressed("record.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One part: chips, or words."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    _ensure_held(view)
    name, _, page = press.arg.partition(".")
    if press.version != view.meeting.version:
        return desk.stale(await edit_screen(uow, view))
    if name not in FIELDS:
        raise Refusal("common-changed")
    if name in TYPED:
        kept = {"of": view.meeting.id, "version": view.meeting.version, "field": name}
        await state.update_data({KEPT: kept})
        await state.set_state(MeetingRecordTalk.field)
    facts: dict[str, Fact] = {
        "heading": heading(view),
        "limit": CONTENT_LIMIT,
        "shortest": SHORTEST,
        "longest": LONGEST,
    }
    back = desk.bottom("record.edit", view.meeting.id)
    return Say(f"meeting_record_ask-{name}", facts, (*await _chips(uow, view, name, page), back))


async def _chips(uow: Uow, view: View, name: str, page: str) -> Rows:
    if name == "minutes":
        chips = [
            view.button("meeting_record-minutes", "record.set", f"minutes.{n}", n=n)
            for n in record.DURATIONS
        ]
        return tuple(in_rows(chips, 3))
    if name == "form":
        shown = desk.page_of(list(EventForm), page)
        chips = [
            view.button(f"plan_form-{one}", "record.set", f"form.{one}") for one in shown.items
        ]
        turner = desk.turner(
            "record.field", shown.number, shown.pages, view.meeting.id, prefix="form."
        )
        return (*in_rows(chips, 1), *_versioned(turner, view))
    if name == "row":
        plan = [one for one in await plan_of(uow, view.pair.id) if one.key]
        rows = desk.page_of(plan, page)
        buttons = [(row_button(one, view, "record.set", "row."),) for one in rows.items]
        none = (view.button("meeting_record-outside", "record.set", "row.0"),)
        turner = desk.turner(
            "record.field", rows.number, rows.pages, view.meeting.id, prefix="row."
        )
        return (*buttons, *_versioned(turner, view), none)
    return ()


def _versioned(rows: Rows, view: View) -> Rows:
    return tuple(tuple(view.button(one.key, one.do, one.arg) for one in row) for row in rows)


def row_button(row: PlanRow, view: View, do: str, prefix: str) -> Button:
    """A row of the plan on a button."""
    return view.button(
        "meeting_record-row",
        do,
        f"{prefix}{row.key}",
        when=f"{row.on:%d.%m}",
        title=row.event[:LABEL],
    )


@router.callback_query(pressed("record.set"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A chip of one part."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    if press.version != view.meeting.version:
        return desk.stale(await edit_screen(uow, view))
    name, _, code = press.arg.partition(".")
    fields = await _chosen(uow, view, name, code)
    await recording.change(uow, me, press.of, press.version, uow.now, **fields)
    return await edit_screen(uow, await view_of(uow, me, press.of))


async def _chosen(uow: Uow, view: View, name: str, code: str) -> dict[str, Any]:
    """What a chip means.

    Raises:
        Refusal: ``common-changed``: there is no such chip.
    """
    if name == "form":
        return {"form": desk.code_of(EventForm, code)}
    if not code.isdecimal() or len(code) > 9:
        raise Refusal("common-changed")
    if name == "minutes":
        return {"minutes": ensure_minutes(int(code))}
    if name != "row":
        raise Refusal("common-changed")
    if code == "0":
        return {"row": 0}
    row = next((one for one in await plan_of(uow, view.pair.id) if str(one.key) == code), None)
    if row is None:
        raise Refusal("common-changed")
    return {"row": row.key, "title": row.event, "form": row.form, "content": row.content}


@router.message(MeetingRecordTalk.field, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A part, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    view = await view_of(uow, me, kept.get("of"))
    fields = _read(view, uow, kept.get("field", ""), message.text or "")
    await state.set_state(None)
    if kept.get("version") != view.meeting.version:
        return desk.stale(await edit_screen(uow, view))
    await recording.change(uow, me, view.meeting.id, view.meeting.version, uow.now, **fields)
    return await edit_screen(uow, await view_of(uow, me, view.meeting.id))


def _read(view: View, uow: Uow, name: str, text: str) -> dict[str, Any]:
    if name == "minutes":
        number = text.strip().split(" ")[0]
        if not (number.isascii() and number.isdecimal() and len(number) < 5):
            raise Refusal("meeting-minutes_range", shortest=SHORTEST, longest=LONGEST)
        return {"minutes": ensure_minutes(int(number))}
    if name == "content":
        return {"content": record.ensure_content(text)}
    if name != "at":
        raise Refusal("common-changed")
    day = view.calendar.local(view.meeting.starts_at).date()
    read = when.read(text, uow.now, view.calendar, on=day, allow_past=True)
    record.ensure_day(read.day, view.pair, view.calendar.local(uow.now).date())
    clock = read.clock or view.calendar.local(view.meeting.starts_at).time()
    return {"starts_at": view.calendar.at(read.day, clock)}


@router.callback_query(pressed("record.presence", "record.mark"))
async def presence(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who of the group was there: everybody, until the mentor takes somebody off."""
    view = await view_of(uow, me, press.of)
    if not is_mentor(view):
        raise Refusal("common-not_allowed")
    if press.version != view.meeting.version:
        return desk.stale(presence_screen(view))
    if press.do == "record.mark":
        if not press.arg.isdecimal() or len(press.arg) > 18:
            raise Refusal("common-changed")
        await recording.mark_presence(uow, me, press.of, press.version, int(press.arg), uow.now)
        view = await view_of(uow, me, press.of)
    return presence_screen(view)


def presence_screen(view: View) -> Say:
    """The mentees of the group, each as there or away."""
    rows = tuple(
        (
            view.button(
                "meeting_record-there" if one.attended else "meeting_record-absent",
                "record.mark",
                str(one.person),
                who=Name(one.person),
            ),
        )
        for one in view.meeting.attendees
        if one.side is Side.MENTEE
    )
    facts: dict[str, Fact] = {"heading": heading(view), "came": came_fact(view.meeting) or ""}
    return Say(
        "meeting_record-presence_screen",
        facts,
        (*rows, desk.bottom("record.edit", view.meeting.id)),
    )
