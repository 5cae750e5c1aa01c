"""A series: all rows of the plan at once, or every week; looked over before it is planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import meeting as fsm
from bot.fsm.meeting import MeetingTalk
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_check import recent_places
from bot.handlers.meeting_draft import Talk, clash_lines, others_fact, talk
from bot.handlers.meeting_list import listing
from bot.handlers.meeting_screen import place_line
from bot.telegram.callbacks import Press, pressed
from bot.when import read
from mentoring.meeting import planning
from mentoring.meeting.rules import EARLIEST, LATEST, is_remote
from mentoring.meeting.series import EVERY, Proposed, by_plan, repeated, taken
from mentoring.meeting.words import short_fact
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.school_calendar import DayMark
from storage.uow import Uow

router = Router(name=__name__)

HOURS = ("14:00", "14:30", "15:00", "15:30", "16:00", "16:30")
LABEL = 24
AFTER = "after"
"""The hour of a day that is not fixed: after lessons."""


@router.callback_query(pressed("meeting.series"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """All rows of the plan at once, after lessons until somebody says otherwise."""
    await stop_asking(state)
    await fsm.put(state, {"pair": press.of, "series": "plan"})
    return await _begun(await talk(uow, me, state, press.of), state)


async def begin_weekly(view: Talk, state: FSMContext) -> Say:
    """Every week from the moment chosen on."""
    draft = await fsm.put(state, {**view.draft, "series": "weekly", "flips": []})
    return await _begun(replace(view, draft=draft), state)


async def _begun(view: Talk, state: FSMContext) -> Say:
    """Where they met last is where they meet, unless something else is said."""
    remote = is_remote(view.pair)
    last = recent_places(view, remote)[:1]
    draft = {**view.draft, "link" if remote else "place": last[0] if last else ""}
    return preview(replace(view, draft=await fsm.put(state, draft)))


def proposed(view: Talk) -> list[Proposed]:
    """The series as it is now."""
    near, draft = view.near, view.draft
    if draft.get("series") == "weekly":
        term = near.programme.term if near.programme else None
        until = view.pair.ends or (term.ends if term else view.today + timedelta(days=90))
        return repeated(view.meeting, near, int(draft["every"]), until)
    clocks = {int(day): time.fromisoformat(one) for day, one in draft.get("clocks", {}).items()}
    return by_plan(view.meeting, near, clocks, view.uow.now)


def preview(view: Talk, asked: str = "") -> Say:
    """What would be planned; a tap takes one out or puts it in.

    Args:
        asked: page, from 1.
    """
    whole = proposed(view)
    into = {one.name for one in taken(whole, set(view.draft.get("flips", [])))}
    shown = desk.page_of(whole, asked)
    of, n = view.pair.id, view.draft["n"]
    rows = tuple((_toggle(view, one, one.name in into, str(shown.number)),) for one in shown.items)
    turner = desk.turner("meeting.preview", shown.number, shown.pages, of)
    lines = [_trouble(view, one) for one in shown.items if not one.is_clear]
    count: dict[str, Fact] = {"count": len(into)}
    save = Button("meeting-series_save", "meeting.series_save", of, n, facts=count)
    facts: dict[str, Fact] = {
        "who": others_fact(view.pair, view.me),
        "count": len(into),
        "place": place_line(view.meeting, view.pair),
        "troubles": T("meeting-series_troubles", {"lines": Lines(tuple(lines))}) if lines else "",
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "meeting-series" if whole else "meeting-series_none"
    top = ((save,),) if into else ()
    return Say(key, facts, (*rows, *turner, *top, *_choices(view), desk.bottom("meeting.new", of)))


def _choices(view: Talk) -> Rows:
    of, draft = view.pair.id, view.draft
    place = Button(
        "meeting-to_link" if is_remote(view.pair) else "meeting-to_place", "meeting.where", of
    )
    if draft.get("series") != "weekly":
        return ((Button("meeting-to_hours", "meeting.hours", of), place),)
    other = next(one for one in EVERY if one != draft["every"])
    every = Button(f"meeting_every-{other}", "meeting.every", of, arg=str(other))
    return ((Button("meeting-other_time", "meeting.when", of), place), (every,))


def _toggle(view: Talk, one: Proposed, is_in: bool, page: str) -> Button:
    title = one.meeting.title
    facts: dict[str, Fact] = {
        "when": short_fact(one.meeting.starts_at, view.near.calendar),
        "title": title if len(title) <= LABEL else title[:LABEL].rstrip() + "…",
    }
    key = "meeting-series_in" if is_in else "meeting-series_out"
    return Button(key, "meeting.flip", view.pair.id, arg=f"{one.name}.{page}", facts=facts)


def _trouble(view: Talk, one: Proposed) -> T:
    lines = clash_lines(one.clashes, view.near)
    if one.mark is not DayMark.WORKING:
        lines.append(T(f"meeting_mark-{one.mark}"))
    when = short_fact(one.meeting.starts_at, view.near.calendar)
    return T("meeting-series_trouble", {"when": when, "what": Lines(tuple(lines), "; ")})


async def _series(uow: Uow, me: Person, state: FSMContext, of: int | None) -> Talk:
    view = await talk(uow, me, state, of)
    if "series" not in view.draft:
        raise Refusal("common-changed")
    return view


async def _with(view: Talk, state: FSMContext, **values: object) -> Talk:
    await stop_asking(state)
    return replace(view, draft=await fsm.put(state, {**view.draft, **values}))


@router.callback_query(pressed("meeting.preview"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Back to the series, or another page of it."""
    await stop_asking(state)
    return preview(await _series(uow, me, state, press.of), press.arg)


@router.callback_query(pressed("meeting.flip"))
async def flip(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Take one out, or put it in."""
    view = await _series(uow, me, state, press.of)
    name, _, page = press.arg.partition(".")
    found = next((one for one in proposed(view) if one.name == name), None)
    if found is None:
        raise Refusal("common-changed")
    if found.is_in_lesson:
        raise Refusal("meeting-series_lesson")
    flips = list({*view.draft.get("flips", [])} ^ {name})
    return preview(await _with(view, state, flips=flips), page)


@router.callback_query(pressed("meeting.every"))
async def every(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Every week, or every two."""
    view = await _series(uow, me, state, press.of)
    if press.arg not in {str(one) for one in EVERY}:
        raise Refusal("common-changed")
    return preview(await _with(view, state, every=int(press.arg), flips=[]))


@router.callback_query(pressed("meeting.hours"))
async def hours(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The hour of each day of the week that the series has."""
    await stop_asking(state)
    view = await _series(uow, me, state, press.of)
    calendar, of = view.near.calendar, view.pair.id
    clocks = view.draft.get("clocks", {})
    days = sorted({calendar.local(one.meeting.starts_at).weekday() for one in proposed(view)})
    rows = []
    for day in days:
        hour: Fact = clocks.get(str(day)) or T("meeting-after_lessons")
        facts: dict[str, Fact] = {"day": T(f"calendar_short-{day}"), "hour": hour}
        rows.append(Button("meeting-day_hour", "meeting.hour", of, arg=str(day), facts=facts))
    every_day = (Button("meeting-every_day", "meeting.hour", of, arg="all"),)
    return Say(
        "meeting-hours_ask", {}, (*in_rows(rows, 2), every_day, desk.bottom("meeting.preview", of))
    )


@router.callback_query(pressed("meeting.hour"))
async def hour(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Choose the hour of a day of the week, or of all."""
    view = await _series(uow, me, state, press.of)
    if press.arg not in {"all", *(str(one) for one in range(7))}:
        raise Refusal("common-changed")
    view = await _with(view, state, asked=press.arg)
    await state.set_state(MeetingTalk.hour)
    of = view.pair.id
    chips = [
        Button(
            "meeting-hour", "meeting.hour_set", of, arg=one.replace(":", ""), facts={"hour": one}
        )
        for one in HOURS
    ]
    after = (Button("meeting-hour_after", "meeting.hour_set", of, arg=AFTER),)
    return Say(
        "meeting-hour_ask", {}, (after, *in_rows(chips, 3), desk.bottom("meeting.hours", of))
    )


@router.callback_query(pressed("meeting.hour_set"))
async def hour_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """An hour by a tap."""
    view = await _series(uow, me, state, press.of)
    chosen = "" if press.arg == AFTER else f"{press.arg[:2]}:{press.arg[2:]}"
    if chosen and chosen not in HOURS:
        raise Refusal("common-changed")
    return await _hour_chosen(view, chosen, state)


@router.message(MeetingTalk.hour, F.text, ~F.text.startswith("/"))
async def hour_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """An hour in words."""
    view = await _series(uow, me, state, None)
    calendar = view.near.calendar
    tomorrow = calendar.next_day(view.today + timedelta(days=1))
    found = read(message.text or "", uow.now, calendar, on=tomorrow).clock
    if found is None or not EARLIEST <= found <= LATEST:
        raise Refusal("meeting-hours_range", earliest=f"{EARLIEST:%H:%M}", latest=f"{LATEST:%H:%M}")
    return await _hour_chosen(view, f"{found:%H:%M}", state)


async def _hour_chosen(view: Talk, chosen: str, state: FSMContext) -> Say:
    asked = view.draft.get("asked", "all")
    days = [str(one) for one in range(7)] if asked == "all" else [asked]
    clocks = {day: one for day, one in view.draft.get("clocks", {}).items() if day not in days}
    if chosen:
        clocks |= dict.fromkeys(days, chosen)
    return preview(await _with(view, state, clocks=clocks, flips=[]))


@router.callback_query(pressed("meeting.series_save"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Plan the series that was looked at, once."""
    kept = await fsm.draft_of(state)
    if kept.get("saved") and kept.get("n") == press.version:
        return await listing(uow, me)
    view = await _series(uow, me, state, press.of)
    if view.draft["n"] != press.version:
        return desk.stale(preview(view))
    chosen = taken(proposed(view), set(view.draft.get("flips", [])))
    made = await planning.plan_many(uow, me, [one.meeting for one in chosen], uow.now)
    await fsm.finish(state, made[0].id)
    screen = await listing(uow, me)
    facts: dict[str, Fact] = {"count": len(made), "screen": T(screen.key, screen.facts)}
    return replace(screen, key="meeting-series_saved", facts=facts)
