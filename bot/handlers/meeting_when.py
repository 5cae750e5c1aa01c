"""When: the next moments everybody is free, a calendar with lessons, or words (bar 6; 1.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.calendar_words import Moment, chosen_moment, moment_chips, moment_code, short_day
from bot.desk import stop_asking
from bot.fsm import meeting as fsm
from bot.fsm.meeting import MeetingTalk
from bot.handlers.calendar import Month, chosen, legend, month_of, month_rows
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_draft import Talk, others_fact, talk
from bot.telegram.callbacks import Press, pressed
from bot.when import read
from mentoring.meeting.rules import IN_LESSON, ensure_time
from mentoring.meeting.words import clock
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.school_calendar import Bell
from mentoring.timetable import last_lesson
from storage.uow import Uow

router = Router(name=__name__)

CHIPS = 4
BEFORE = timedelta(days=2)
"""A row of the plan may be carried out a little earlier than its day."""


async def ask_when(view: Talk, state: FSMContext) -> Say:
    """The question: ready moments on top, a calendar, or words."""
    await state.set_state(MeetingTalk.when)
    await state.update_data({fsm.KEPT: {**view.draft, "day": None}})
    meeting, of = view.meeting, view.pair.id
    row = view.near.row(meeting.row)
    since = view.today if row is None else max(view.today, row.on - BEFORE)
    free = view.near.free(meeting, since, view.uow.now, CHIPS)
    moments = [Moment(one.day, one.clock, one.lesson or None) for one in free]
    chips = moment_chips(moments, view.today, "meeting.at", of)
    month = (Button("meeting-calendar", "meeting.month", of, arg=f"m{month_of(since)}"),)
    facts: dict[str, Fact] = {
        "title": meeting.title,
        "who": others_fact(view.pair, view.me),
        "plan": T("meeting-planned_for", {"on": row.on}) if row else "",
        "known": "" if any(view.near.weeks.values()) else T("meeting-no_timetables"),
    }
    key = "meeting-when_move" if view.old else "meeting-when_ask"
    back = desk.bottom("meeting.open", view.old.id) if view.old else desk.bottom("meeting.new", of)
    return Say(key, facts, (*chips, month, back))


@router.callback_query(pressed("meeting.when"))
async def when(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Choose another time."""
    return await ask_when(await talk(uow, me, state, press.of), state)


@router.callback_query(pressed("meeting.month"))
async def month(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A month to choose a day from; a day pressed shows its lessons."""
    view = await talk(uow, me, state, press.of)
    found = chosen(press.arg)
    if isinstance(found, Month):
        return _month(view, found)
    if found < view.today:
        raise Refusal("calendar_no-past")
    return await _day(view, found, state)


def _month(view: Talk, shown: Month) -> Say:
    of = view.pair.id
    rows = month_rows(view.near.calendar, view.today, shown.code, "meeting.month", of)
    facts: dict[str, Fact] = {"title": view.meeting.title, "legend": legend()}
    return Say("meeting-month", facts, (*rows, desk.bottom("meeting.when", of)))


async def _day(view: Talk, day: date, state: FSMContext) -> Say:
    """Hours of one day, by the bells; what somebody has a lesson in is marked."""
    await state.set_state(MeetingTalk.when)
    await state.update_data({fsm.KEPT: {**view.draft, "day": day.isoformat()}})
    calendar, of = view.near.calendar, view.pair.id
    inside = bool(IN_LESSON.get(view.meeting.form))
    chips = [
        one for bell in calendar.bells if (one := _lesson_chip(view, day, bell, inside)) is not None
    ]
    mark = calendar.mark(day)
    facts: dict[str, Fact] = {
        "day": short_day(day, view.today),
        "title": view.meeting.title,
        "mark": "" if mark == "working" else T(f"meeting_mark-{mark}"),
    }
    back = desk.bottom("meeting.month", of, f"m{month_of(day)}")
    return Say("meeting-hours_of_day", facts, (*in_rows(chips, 2), back))


def _lesson_chip(view: Talk, day: date, bell: Bell, inside: bool) -> Button | None:
    """A moment after a lesson, or at its beginning for what takes place in one."""
    calendar = view.near.calendar
    moment = Moment(day, bell.starts if inside else bell.ends, None if inside else bell.number)
    starts = calendar.at(moment.day, moment.clock)
    if starts <= view.uow.now:
        return None
    busy = view.near.clashes(replace(view.meeting, starts_at=starts))
    key = "meeting-chip_busy" if busy else "meeting-chip"
    code = "at" if inside else "after"
    lesson = T(f"meeting_chip-{code}", {"lesson": str(bell.number)})
    facts: dict[str, Fact] = {"lesson": lesson, "time": clock(calendar.local(starts))}
    return Button(key, "meeting.at", view.pair.id, arg=moment_code(moment), facts=facts)


@router.callback_query(pressed("meeting.at"))
async def at(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A ready moment."""
    view = await talk(uow, me, state, press.of)
    return await chose(view, chosen_moment(press.arg), state)


@router.message(MeetingTalk.when, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A day and an hour in words; a day alone asks for the hour."""
    view = await talk(uow, me, state, None)
    near, kept = view.near, view.draft.get("day")

    def last(day: date) -> int:
        return last_lesson(near.weeks.values(), day, near.calendar)

    on = date.fromisoformat(kept) if kept else None
    understood = read(message.text or "", uow.now, near.calendar, last_lesson=last, on=on)
    if understood.moment is None:
        return await _day(view, understood.day, state)
    return await chose(view, understood.moment, state)


async def chose(view: Talk, moment: Moment, state: FSMContext) -> Say:
    """The moment is known: on to the series, the place, or the page to check."""
    from bot.handlers.meeting_check import onward
    from bot.handlers.meeting_series import begin_weekly

    calendar = view.near.calendar
    starts = ensure_time(calendar.at(moment.day, moment.clock), view.uow.now, calendar)
    await stop_asking(state)
    draft = await fsm.put(state, {**view.draft, "starts": starts.isoformat(), "cover": ""})
    fresh = replace(view, draft=draft)
    if draft.get("every"):
        return await begin_weekly(fresh, state)
    return await onward(fresh, state)
