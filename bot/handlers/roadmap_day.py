"""A date of a row: pressed on a month or typed; of a row that stands, of one more check, of a new row."""

from __future__ import annotations

from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.roadmap import RoadmapTalk
from bot.handlers import roadmap_card, roadmap_screen
from bot.handlers.calendar import Days, Month, chosen, legend, month_of, month_rows
from bot.handlers.roadmap_edit import KEPT, button, current
from bot.telegram.callbacks import Press, pressed
from bot.when import read_day
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.roadmap import editing, making
from mentoring.roadmap.nouns import Item
from mentoring.roadmap.rules import TITLE_LIMIT, ensure_words
from mentoring.say import Button, Fact, Rows, Say
from mentoring.school_calendar import calendar_of
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

DAYS = Days(past=True)
NONE = "none"


def _point(word: str) -> int | None:
    """Number of a date as a button carries it; ``0`` is one more."""
    if not word.isdecimal() or len(word) > 17:
        raise Refusal("common-changed")
    return int(word) or None


async def _ask(uow: Uow, item: Item, word: str, shown: str, state: FSMContext) -> Say:
    """A month under the question, from which a day is pressed; or it is typed."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    point = item.point(_point(word))
    if not shown and point is not None:
        shown = month_of(point.due_on)
    await state.update_data({KEPT: {"of": item.id, "version": item.version, "point": word}})
    await state.set_state(RoadmapTalk.day)
    rows = month_rows(
        calendar, today, shown, "roadmap.day", item.id, item.version, f"{word}.", days=DAYS
    )
    facts: dict[str, Fact] = {
        "item": roadmap_screen.named(item),
        "legend": legend(DAYS),
        "now": point.due_on if point else "",
    }
    drop: Rows = ()
    if point is not None and len(item.points) > 1:
        drop = ((button("roadmap-drop_day", "day", item, f"{word}.{NONE}"),),)
    key = "roadmap-ask_day" if point else "roadmap-ask_more_day"
    return Say(key, facts, (*rows, *drop, desk.bottom("roadmap.item", item.id)))


@router.callback_query(pressed("roadmap.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Show a month, take the day pressed, or take the date out."""
    roadmap, item, stale = await current(uow, me, press)
    if stale:
        return stale
    word, _, arg = press.arg.partition(".")
    point = _point(word)
    if point is not None and item.point(point) is None:
        raise Refusal("common-changed")
    if arg == NONE:
        item = await editing.drop_day(uow, me, item, point, uow.now)
    else:
        picked = chosen(arg) if arg else Month("")
        if isinstance(picked, Month):
            return await _ask(uow, item, word, picked.code, state)
        item = await editing.set_day(uow, me, item, point, picked, uow.now)
    await stop_asking(state)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-saved")


@router.message(RoadmapTalk.day, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The day, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    roadmap, item = await editing.row(uow, me, kept.get("of"))
    when = await _read(message, uow)
    if item.version != kept.get("version"):
        await state.set_state(None)
        return desk.stale(await roadmap_card.card(uow, me, roadmap, item))
    point = _point(str(kept.get("point", "")))
    item = await editing.set_day(uow, me, item, point, when, uow.now)
    await state.set_state(None)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-saved")


async def _read(message: Message, uow: Uow) -> date:
    return read_day(message.text or "", uow.now, await calendar_of(uow))


@router.message(RoadmapTalk.new_title, F.text, ~F.text.startswith("/"))
async def new_title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words of a new row; then its day."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    title = ensure_words(message.text or "", TITLE_LIMIT)
    roadmap = await making.found(uow, me, kept.get("roadmap"))
    await state.update_data({KEPT: {**kept, "title": title}})
    await state.set_state(RoadmapTalk.new_day)
    return await _month(uow, roadmap.id, title, "")


async def _month(uow: Uow, of: int, title: str, shown: str) -> Say:
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    rows = month_rows(calendar, today, shown, "roadmap.add_day", of, days=DAYS)
    cancel = (Button("common-cancel", "roadmap.open", of),)
    return Say("roadmap-ask_new_day", {"title": title, "legend": legend(DAYS)}, (*rows, cancel))


@router.callback_query(pressed("roadmap.add_day"))
async def add_day(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The day of a new row, pressed: it is there."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    if not kept.get("title") or kept.get("roadmap") != press.of:
        raise Refusal("common-changed")
    picked = chosen(press.arg)
    if isinstance(picked, Month):
        return await _month(uow, kept["roadmap"], kept["title"], picked.code)
    return await _add(uow, me, state, picked)


@router.message(RoadmapTalk.new_day, F.text, ~F.text.startswith("/"))
async def new_day(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The day of a new row, typed."""
    ensure_curator(me)
    return await _add(uow, me, state, await _read(message, uow))


async def _add(uow: Uow, me: Person, state: FSMContext, when: date) -> Say:
    data = await state.get_data()
    kept = data.get(KEPT) or {}
    if not kept.get("title"):
        raise Refusal("common-changed")
    made = await editing.add(
        uow, me, kept.get("roadmap"), int(kept.get("stage", 0)), kept["title"], when, uow.now
    )
    data.pop(KEPT)
    await state.set_data(data)
    await state.set_state(None)
    roadmap = await making.found(uow, me, made.roadmap)
    return await roadmap_card.card(uow, me, roadmap, made, "roadmap-saved")
