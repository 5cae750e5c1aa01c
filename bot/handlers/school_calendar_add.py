"""Adding a break or a day off: two days by the calendar or one typed line, then a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.calendar_words import day_fact, days_fact
from bot.fsm.school_calendar import SchoolDays
from bot.handlers.calendar import Days, Month, chosen, legend, month_of, month_rows
from bot.handlers.school_calendar_spans import spans_now
from bot.telegram.callbacks import Press, pressed, pressed_label
from mentoring import school_calendar_edit as edit
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind, calendar_of
from mentoring.school_calendar_edit import NAME_LIMIT, ensure_may_edit, ensure_span
from mentoring.school_calendar_typed import parse_span
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "school_span"
"""Where the conversation keeps the span being added, for what is typed."""
NAMES = {SpanKind.BREAK: 4, SpanKind.OFF: 2, SpanKind.WORKING: 2}
"""How many ready names each kind has: ``school_calendar_name_<kind>-<number>``."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A span being added, as buttons carry it: ``break``, ``break.20261026``, ``break.20261026.20261103``."""

    kind: SpanKind
    first: date | None = None
    last: date | None = None

    @property
    def code(self) -> str:
        """What a button carries."""
        days = [f"{day:%Y%m%d}" for day in (self.first, self.last) if day]
        return ".".join([self.kind, *days])


def begun_of(code: str) -> Begun:
    """What a button carried.

    Raises:
        Refusal: ``common-changed``.
    """
    kind, *codes = code.split(".")
    days = [chosen(f"d{one}") for one in codes]
    if len(days) > 2 or not all(isinstance(day, date) for day in days):
        raise Refusal("common-changed")
    return Begun(desk.code_of(SpanKind, kind), *(day for day in days if isinstance(day, date)))


def ask_days(calendar: SchoolCalendar, today: date, begun: Begun, month: str = "") -> Say:
    """The month on which the first, then the last day is pressed."""
    days = Days(past=True, marked=(begun.first,) if begun.first else ())
    shown = month or month_of(begun.first or today)
    rows = month_rows(calendar, today, shown, "school.add_day", prefix=f"{begun.code}.", days=days)
    facts: dict[str, Fact] = {
        "what": T(f"school_calendar_new-{begun.kind}"),
        "legend": legend(days),
    }
    if begun.first is None:
        return Say("school_calendar-ask_first", facts, (*rows, desk.bottom("school.spans")))
    one = Begun(begun.kind, begun.first, begun.first)
    single = (Button("school_calendar-one_day", "school.add_name", arg=one.code),)
    facts["first"] = day_fact(begun.first, today)
    back = desk.bottom("school.add", arg=begun.kind)
    return Say("school_calendar-ask_last", facts, (single, *rows, back))


def ask_name(today: date, begun: Begun, first: date, last: date) -> Say:
    """Ready names, or typed."""
    chips = [
        Button(f"school_calendar_name_{begun.kind}-{n}", "school.add_do", arg=f"{begun.code}.{n}")
        for n in range(1, NAMES[begun.kind] + 1)
    ]
    pairs: Rows = tuple(tuple(chips[i : i + 2]) for i in range(0, len(chips), 2))
    facts: dict[str, Fact] = {
        "days": days_fact(first, last, today),
        "what": T(f"school_calendar_new-{begun.kind}"),
        "limit": NAME_LIMIT,
    }
    back = desk.bottom("school.add", arg=Begun(begun.kind, first).code)
    return Say("school_calendar-ask_name", facts, (*pairs, back))


async def go_on(uow: Uow, state: FSMContext, begun: Begun, month: str = "") -> Say:
    """The next question, which may also be answered in words."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    await state.update_data({KEPT: begun.code})
    if begun.first is None or begun.last is None:
        await state.set_state(SchoolDays.span)
        return ask_days(calendar, today, begun, month)
    ensure_span(Span(0, begun.kind, begun.first, begun.last, "-"))
    await state.set_state(SchoolDays.name)
    return ask_name(today, begun, begun.first, begun.last)


@router.callback_query(pressed("school.add", "school.add_name"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is added: ask for its days, or its name."""
    ensure_may_edit(me)
    return await go_on(uow, state, begun_of(press.arg))


@router.callback_query(pressed("school.add_day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A day of the month, or another month. Two days may be pressed in any order."""
    ensure_may_edit(me)
    code, _, pressed_on = press.arg.rpartition(".")
    begun, found = begun_of(code), chosen(pressed_on)
    if isinstance(found, Month):
        return await go_on(uow, state, begun, found.code)
    if begun.first is None:
        return await go_on(uow, state, Begun(begun.kind, found))
    return await go_on(uow, state, Begun(begun.kind, *sorted((begun.first, found))))


@router.callback_query(pressed("school.add_do"))
async def named(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A ready name: the label of the button as it stood on the screen."""
    ensure_may_edit(me)
    code, _, _ = press.arg.rpartition(".")
    return await _add(uow, me, state, begun_of(code), pressed_label(query))


@router.message(SchoolDays.span, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A whole line, or only the day that is asked for."""
    ensure_may_edit(me)
    begun = begun_of(str((await state.get_data()).get(KEPT) or ""))
    today = (await calendar_of(uow)).local(uow.now).date()
    first, last, name = parse_span(message.text or "", begun.first or today)
    if begun.first and first == last and not name:
        return await go_on(uow, state, Begun(begun.kind, begun.first, last))
    if first == last and not name:
        return await go_on(uow, state, Begun(begun.kind, first))
    whole = Begun(begun.kind, first, last)
    return await _add(uow, me, state, whole, name) if name else await go_on(uow, state, whole)


@router.message(SchoolDays.name, F.text, ~F.text.startswith("/"))
async def name_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A name in the curator's own words."""
    ensure_may_edit(me)
    begun = begun_of(str((await state.get_data()).get(KEPT) or ""))
    return await _add(uow, me, state, begun, message.text or "")


async def _add(uow: Uow, me: Person, state: FSMContext, begun: Begun, name: str) -> Say:
    if begun.first is None or begun.last is None:
        raise Refusal("common-changed")
    await edit.add_span(uow, me, Span(0, begun.kind, begun.first, begun.last, name), uow.now)
    await state.set_state(None)
    return await spans_now(uow)


@router.message(SchoolDays.bells)
@router.message(SchoolDays.hours)
@router.message(SchoolDays.span)
@router.message(SchoolDays.name)
async def only_words(message: Message, me: Person) -> Say:
    """A picture or a voice message where words are asked for."""
    ensure_may_edit(me)
    return Say("form-words_only")
