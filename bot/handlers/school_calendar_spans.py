"""Breaks and days off of the school: the list, one of them, taking it out."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.calendar_words import days_fact
from bot.desk import stop_asking
from bot.telegram.callbacks import Press, pressed
from mentoring import school_calendar_edit as edit
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind, calendar_of
from mentoring.school_calendar_edit import ensure_may_edit
from storage.uow import Uow

router = Router(name=__name__)


def span_line(span: Span, today: date) -> T:
    """A span in one line."""
    facts: dict[str, Fact] = {
        "name": span.name,
        "days": days_fact(span.first, span.last, today),
        "kind": T(f"school_calendar_kind-{span.kind}"),
    }
    return T("school_calendar-span", facts)


def next_span(calendar: SchoolCalendar, today: date) -> Fact:
    """The nearest span that is not over."""
    coming = next((span for span in calendar.spans if span.last >= today), None)
    return span_line(coming, today) if coming else T("school_calendar-no_spans")


def screen(calendar: SchoolCalendar, today: date, page: str = "", *, past: bool = False) -> Say:
    """Spans to come; those that are over stand on a list of their own."""
    coming = [span for span in calendar.spans if (span.last < today) is past]
    shown = desk.page_of(coming[::-1] if past else coming, page)
    rows: list[tuple[Button, ...]] = [
        (Button("school_calendar-span_open", "school.span", of=one.id, facts={"name": one.name}),)
        for one in shown.items
    ]
    prefix = "past." if past else ""
    rows += desk.turner("school.spans", shown.number, shown.pages, prefix=prefix)
    if past:
        rows.append(desk.bottom("school.spans"))
    else:
        kinds = [
            Button(f"school_calendar_add-{kind}", "school.add", arg=str(kind)) for kind in SpanKind
        ]
        rows += [(kinds[0],), tuple(kinds[1:])]
        if len(coming) < len(calendar.spans):
            rows.append((Button("school_calendar-spans_past", "school.spans", arg="past.1"),))
        rows.append(desk.bottom("school.home"))
    lines = Lines(tuple(span_line(one, today) for one in shown.items))
    page_fact = T("common-page", {"page": shown.number, "pages": shown.pages})
    facts: dict[str, Fact] = {
        "spans": lines if shown.items else T("school_calendar-spans_empty"),
        "page": page_fact,
    }
    key = "school_calendar-spans_over" if past else "school_calendar-spans"
    return Say(key, facts, tuple(rows))


@router.callback_query(pressed("school.spans"))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The list."""
    ensure_may_edit(me)
    await stop_asking(state)
    return await spans_now(uow, press.arg)


async def spans_now(uow: Uow, arg: str = "") -> Say:
    """The list as it is now."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    page = arg.removeprefix("past.")
    return screen(calendar, today, page, past=page != arg)


@router.callback_query(pressed("school.span"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One span; taking it out is asked here, the safe choice first."""
    ensure_may_edit(me)
    await stop_asking(state)
    calendar = await calendar_of(uow)
    span = next((one for one in calendar.spans if one.id == press.of), None)
    if span is None:
        return desk.stale(await spans_now(uow))
    today = calendar.local(uow.now).date()
    facts: dict[str, Fact] = {
        "name": span.name,
        "days": days_fact(span.first, span.last, today),
        "meaning": T(f"school_calendar_meaning-{span.kind}"),
    }
    drop = Button("school_calendar-span_drop", "school.span_drop", of=span.id)
    rows = ((Button("school_calendar-span_keep", "school.spans"),), (drop,))
    return Say("school_calendar-span_card", facts, (*rows, desk.bottom("school.spans")))


@router.callback_query(pressed("school.span_drop"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it out; one that is gone already stays gone."""
    ensure_may_edit(me)
    await edit.drop_span(uow, me, press.of or 0, uow.now)
    return await spans_now(uow)
