"""The bell schedule: a table, one lesson changed by a line, a whole schedule pasted (1.4)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.calendar_words import clock_words
from bot.fsm.school_calendar import SchoolDays
from bot.telegram.callbacks import Press, pressed
from mentoring import school_calendar_edit as edit
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.school_calendar import DEFAULT_BELLS, LESSONS, Bell, SchoolCalendar, calendar_of
from mentoring.school_calendar_edit import ensure_may_edit
from mentoring.school_calendar_typed import parse_bells
from storage.uow import Uow

router = Router(name=__name__)


def bell_line(bell: Bell) -> Fact:
    """One lesson of the table."""
    facts: dict[str, Fact] = {
        "number": str(bell.number).rjust(2),
        "starts": clock_words(bell.starts).rjust(5),
        "ends": clock_words(bell.ends),
    }
    return T("school_calendar-bell", facts)


def screen(calendar: SchoolCalendar) -> Say:
    """The table and what can be done with it."""
    bells = calendar.bells
    version = len(bells)
    row = []
    if version < LESSONS:
        row.append(Button("school_calendar-bell_add", "school.bell_add", version=version))
    if version > 1:
        row.append(Button("school_calendar-bell_drop", "school.bell_drop", version=version))
    reset = (Button("school_calendar-bells_reset", "school.bells_reset"),)
    rows: Rows = (
        tuple(row),
        *((reset,) if bells != DEFAULT_BELLS else ()),
        desk.bottom("school.home"),
    )
    table = Lines(tuple(bell_line(bell) for bell in bells))
    return Say("school_calendar-bells", {"table": table}, rows)


@router.callback_query(pressed("school.bells"))
async def bells_(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The schedule; what is typed from now on changes it."""
    ensure_may_edit(me)
    await state.set_state(SchoolDays.bells)
    return screen(await calendar_of(uow))


@router.message(SchoolDays.bells, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person) -> Say:
    """One lesson, or all of them."""
    ensure_may_edit(me)
    found = parse_bells(message.text or "")
    if len(found) == 1:
        found = list(edit.with_bell((await calendar_of(uow)).bells, found[0]))
    await edit.set_bells(uow, me, found, uow.now)
    return screen(await calendar_of(uow))


@router.callback_query(pressed("school.bell_add", "school.bell_drop"))
async def longer(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A lesson more or less at the end of the day; a second press of the same button does nothing."""
    ensure_may_edit(me)
    bells = (await calendar_of(uow)).bells
    if press.version != len(bells):
        return desk.stale(screen(await calendar_of(uow)))
    changed = edit.with_one_more(bells) if press.do == "school.bell_add" else bells[:-1]
    await edit.set_bells(uow, me, changed, uow.now)
    return screen(await calendar_of(uow))


@router.callback_query(pressed("school.bells_reset"))
async def reset(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The usual schedule in place of the school's own: asked once."""
    ensure_may_edit(me)
    table = Lines(tuple(bell_line(bell) for bell in DEFAULT_BELLS))
    rows: Rows = (
        (Button("school_calendar-bells_keep", "school.bells"),),
        (Button("school_calendar-bells_reset_do", "school.bells_reset_do"),),
    )
    return Say("school_calendar-bells_reset_ask", {"table": table}, rows)


@router.callback_query(pressed("school.bells_reset_do"))
async def reset_do(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Done."""
    ensure_may_edit(me)
    await state.set_state(SchoolDays.bells)
    if (await calendar_of(uow)).bells != DEFAULT_BELLS:
        await edit.reset_bells(uow, me, uow.now)
    return screen(await calendar_of(uow))
