"""The curator writes news: title, words, the day of what is announced (8.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.news import NewsTalk
from bot.handlers.calendar import Days, Month, chosen, ensure_offered, legend, month_of, month_rows
from bot.handlers.news_screen import LIST, card
from bot.telegram.callbacks import Press, pressed
from mentoring import news_edit as acts
from mentoring.news import (
    TEXT_LIMIT,
    TITLE_LIMIT,
    News,
    NewsKind,
    ensure_text,
    ensure_title,
)
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say
from mentoring.school_calendar import calendar_of
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "news"
"""Where the conversation keeps what is typed: a new piece, or which one is changed."""
STATES = {"title": NewsTalk.title, "text": NewsTalk.text}
LIMITS = {"title": TITLE_LIMIT, "text": TEXT_LIMIT}
DAYS = Days()
"""What is announced is still to come."""


@router.callback_query(pressed("news.new"))
async def new(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the title of a new piece."""
    ensure_curator(me)
    kind = desk.code_of(NewsKind, press.arg)
    await state.update_data({KEPT: {"kind": kind.value}})
    await state.set_state(NewsTalk.title)
    cancel = ((Button("common-cancel", LIST),),)
    return Say(f"news_ask_new-{kind}", {"limit": TITLE_LIMIT}, cancel)


@router.callback_query(pressed("news.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for another title or other words."""
    one, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    if press.arg not in STATES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": one.id, "version": one.version}})
    await state.set_state(STATES[press.arg])
    facts: dict[str, Fact] = {"title": one.title, "limit": LIMITS[press.arg]}
    cancel = ((Button("common-cancel", "news.open", one.id),),)
    return Say(f"news_ask-{press.arg}", facts, cancel)


async def _current(
    uow: Uow, me: Person, of: int | None, version: int | None
) -> tuple[News, Say | None]:
    """The piece of a press; and if it has changed meanwhile, the screen that says so."""
    one = await acts.of(uow, me, of)
    return one, desk.stale(await card(uow, one)) if one.version != version else None


@router.message(NewsTalk.title, F.text, ~F.text.startswith("/"))
async def typed_title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A title, typed: of a new piece, or of one that stands."""
    ensure_curator(me)
    title = ensure_title(message.text or "")
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if "of" in kept:
        return await _typed(uow, me, state, kept, {"title": title})
    await state.update_data({KEPT: {**kept, "title": title}})
    await state.set_state(NewsTalk.text)
    facts: dict[str, Fact] = {"title": title, "limit": TEXT_LIMIT}
    return Say("news_ask-text", facts, ((Button("common-cancel", LIST),),))


@router.message(NewsTalk.text, F.text, ~F.text.startswith("/"))
async def typed_text(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words, typed."""
    ensure_curator(me)
    text = ensure_text(message.text or "")
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if "of" in kept:
        return await _typed(uow, me, state, kept, {"text": text})
    if "title" not in kept:
        raise Refusal("common-changed")
    await stop_asking(state)
    kind = desk.code_of(NewsKind, str(kept.get("kind")))
    one = await acts.add(uow, me, kind, kept["title"], text, uow.now)
    if kind is NewsKind.ANNOUNCEMENT:
        return await _ask_day(uow, one, "")
    return await card(uow, one)


async def _typed(
    uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], values: dict[str, str]
) -> Say:
    one, stale = await _current(uow, me, kept.get("of"), kept.get("version"))
    await stop_asking(state)
    if stale:
        return stale
    changed = await acts.edit(
        uow, me, one, uow.now, title=values.get("title"), text=values.get("text")
    )
    return await card(uow, changed)


@router.callback_query(pressed("news.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The day of what is announced: a month, or the day pressed on it."""
    one, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    if not press.arg:
        return await _ask_day(uow, one, "")
    picked = chosen(press.arg)
    if isinstance(picked, Month):
        return await _ask_day(uow, one, picked.code)
    today = uow.now.astimezone(uow.zone).date()
    ensure_offered(picked, await calendar_of(uow), today, DAYS)
    return await card(uow, await acts.edit(uow, me, one, uow.now, day=picked))


async def _ask_day(uow: Uow, one: News, month: str) -> Say:
    today = uow.now.astimezone(uow.zone).date()
    shown = month or (month_of(one.day) if one.day and one.day >= today else "")
    calendar = await calendar_of(uow)
    rows = month_rows(calendar, today, shown, "news.day", one.id, one.version, days=DAYS)
    back = (Button("common-back", "news.open", one.id),)
    return Say("news-ask_day", {"title": one.title, "legend": legend(DAYS)}, (*rows, back))
