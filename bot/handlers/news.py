"""News and announcements: the list, one piece as the site will show it (8.1, A2.7)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import news_edit
from bot.handlers.news_screen import LIST, card
from bot.telegram.callbacks import Press, pressed
from mentoring import news_edit as acts
from mentoring.news import NewsState
from mentoring.people import Person
from mentoring.say import Button, Fact, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(news_edit.router)


@router.callback_query(pressed(LIST))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Everything written, drafts first, what was taken off last."""
    ensure_curator(me)
    await stop_asking(state)
    order = list(NewsState)
    pieces = sorted(await uow.news.all(), key=lambda one: order.index(one.state))
    shown = desk.page_of(pieces, press.arg)
    rows = []
    for one in shown.items:
        facts: dict[str, Fact] = {
            "title": desk.short(one.title),
            "state": T(f"news_state-{one.state}"),
        }
        rows.append((Button("news-row", "news.open", one.id, one.version, facts=facts),))
    facts = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(LIST, shown.number, shown.pages)
    add = (Button("news-add_news", "news.new", arg="news"),)
    announce = (Button("news-add_announcement", "news.new", arg="announcement"),)
    if not pieces:
        return Say("news-list_empty", {}, (add, announce, desk.bottom("site.home")))
    return Say("news-list", facts, (*rows, *turner, add, announce, desk.bottom("site.home")))


@router.callback_query(pressed("news.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One piece."""
    await stop_asking(state)
    return await card(uow, await acts.of(uow, me, press.of))


@router.callback_query(pressed("news.show", "news.retire", "news.clear"))
async def change(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Give it to the site, take it off, or say that somebody only looks like being named."""
    one = await acts.of(uow, me, press.of)
    if one.version != press.version:
        return desk.stale(await card(uow, one))
    match press.do:
        case "news.show":
            done = await acts.show(uow, me, one, uow.now)
        case "news.retire":
            done = await acts.retire(uow, me, one, uow.now)
        case _:
            person = int(press.arg) if press.arg.isdecimal() else 0
            done = await acts.clear(uow, me, one, person, uow.now)
    return await card(uow, done)


@router.callback_query(pressed("news.preview"))
async def preview(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The words as the site will show them; good for a page of the school elsewhere too."""
    one = await acts.of(uow, me, press.of)
    said = await card(uow, one, preview=True)
    back = desk.bottom("news.open", one.id)
    return replace(said, rows=(back,))
