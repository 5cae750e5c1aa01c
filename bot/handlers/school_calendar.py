"""The school's days and hours: the first screen, the hours of school, the public holidays (1.4, bar 8)."""

from __future__ import annotations

from datetime import time

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.calendar_words import clock_words, days_fact
from bot.desk import stop_asking
from bot.fsm.school_calendar import SchoolDays
from bot.handlers import school_calendar_add, school_calendar_bells, school_calendar_spans
from bot.handlers.school_calendar_spans import next_span
from bot.telegram.callbacks import Press, pressed
from mentoring import school_calendar_edit
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.school_calendar import DayMark, SchoolCalendar, calendar_of
from mentoring.school_calendar_edit import ensure_may_edit
from mentoring.school_calendar_typed import parse_hours
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    school_calendar_bells.router, school_calendar_spans.router, school_calendar_add.router
)

HOURS = {
    "800-1700": (time(8, 0), time(17, 0)),
    "830-1700": (time(8, 30), time(17, 0)),
    "800-1800": (time(8, 0), time(18, 0)),
    "830-1800": (time(8, 30), time(18, 0)),
}
"""Ready hours of school by the code that the button carries."""
AHEAD = 300
"""Days of the public calendar that are shown."""


@router.callback_query(pressed("school.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the bot knows of the school's days, and the ways to change it."""
    ensure_may_edit(me)
    await stop_asking(state)
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    bells = calendar.bells
    facts: dict[str, Fact] = {
        "lessons": len(bells),
        "first": clock_words(bells[0].starts),
        "last": clock_words(bells[-1].ends),
        **_hours_facts(calendar),
        "next": next_span(calendar, today),
    }
    rows: Rows = (
        (
            Button("school_calendar-to_bells", "school.bells"),
            Button("school_calendar-to_hours", "school.hours"),
        ),
        (
            Button("school_calendar-to_spans", "school.spans"),
            Button("school_calendar-to_holidays", "school.holidays"),
        ),
        desk.bottom("home.more") if me.has(Role.CURATOR) else (Button("common-home", "home"),),
    )
    return Say("school_calendar-home", facts, rows)


def _hours_facts(calendar: SchoolCalendar) -> dict[str, Fact]:
    saturdays = "on" if calendar.saturdays else "off"
    return {
        "opens": clock_words(calendar.opens),
        "closes": clock_words(calendar.closes),
        "saturday": T(f"school_calendar_saturday-{saturdays}"),
    }


def hours_screen(calendar: SchoolCalendar) -> Say:
    """Hours of school: ready ones, or typed; Saturdays."""
    chips = []
    for code, hours in HOURS.items():
        key = "settings-on" if hours == (calendar.opens, calendar.closes) else "settings-off"
        label: Fact = T(
            "school_calendar-from_to",
            {"opens": clock_words(hours[0]), "closes": clock_words(hours[1])},
        )
        chips.append(Button(key, "school.hours_set", arg=code, facts={"label": label}))
    wish = "off" if calendar.saturdays else "on"
    toggle = Button(f"school_calendar_saturdays-{wish}", "school.saturdays", arg=wish)
    rows: Rows = (tuple(chips[:2]), tuple(chips[2:]), (toggle,), desk.bottom("school.home"))
    return Say("school_calendar-hours_screen", _hours_facts(calendar), rows)


@router.callback_query(pressed("school.hours"))
async def hours(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """When people are at school."""
    ensure_may_edit(me)
    await state.set_state(SchoolDays.hours)
    return hours_screen(await calendar_of(uow))


@router.callback_query(pressed("school.hours_set"))
async def hours_set(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ready hours."""
    ensure_may_edit(me)
    if press.arg not in HOURS:
        raise Refusal("common-changed")
    opens, closes = HOURS[press.arg]
    return await _set(uow, me, opens, closes, None)


@router.callback_query(pressed("school.saturdays"))
async def saturdays(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the state wished for, so a second press changes nothing."""
    ensure_may_edit(me)
    if press.arg not in ("on", "off"):
        raise Refusal("common-changed")
    return await _set(uow, me, None, None, press.arg == "on")


@router.message(SchoolDays.hours, F.text, ~F.text.startswith("/"))
async def hours_typed(message: Message, uow: Uow, me: Person) -> Say:
    """Hours as people write them."""
    ensure_may_edit(me)
    opens, closes = parse_hours(message.text or "")
    return await _set(uow, me, opens, closes, None)


async def _set(
    uow: Uow, me: Person, opens: time | None, closes: time | None, on_saturdays: bool | None
) -> Say:
    """Keep what was chosen beside what is there already."""
    now = await calendar_of(uow)
    wished = (
        opens or now.opens,
        closes or now.closes,
        now.saturdays if on_saturdays is None else on_saturdays,
    )
    if wished != (now.opens, now.closes, now.saturdays):
        await school_calendar_edit.set_hours(uow, me, *wished, uow.now)
    return hours_screen(await calendar_of(uow))


@router.callback_query(pressed("school.holidays"))
async def holidays(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the maintained calendar says of the months to come, so that the curator can check it."""
    ensure_may_edit(me)
    await stop_asking(state)
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    found = calendar.exceptions(today, AHEAD)
    off = [days_fact(first, last, today) for first, last, mark in found if mark is DayMark.OFF]
    work = [days_fact(first, last, today) for first, last, mark in found if mark is DayMark.WORKING]
    facts: dict[str, Fact] = {"days": Lines(tuple(off)) if off else T("common-none")}
    working: Fact = ""
    if work:
        working = T("school_calendar-holidays_working", {"days": Lines(tuple(work))})
    own = (Button("school_calendar-to_spans", "school.spans"),)
    rows: Rows = (own, desk.bottom("school.home"))
    return Say("school_calendar-holidays", {**facts, "working": working}, rows)
