"""The curator keeps the reading list and sees how it is read (5.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.reading import ReadingTalk
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import reading_edit
from mentoring.people import Person
from mentoring.reading import (
    LINK_LIMIT,
    TITLE_LIMIT,
    ForWhom,
    ReadingItem,
    ensure_link,
    ensure_title,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

LIST = "reading.list"
KEPT = "reading"
"""Where the conversation keeps what is typed: a new item's title, or which item is changed."""
STATES = {"title": ReadingTalk.title, "link": ReadingTalk.link}
LIMITS = {"title": TITLE_LIMIT, "link": LINK_LIMIT}
NAMED = 15
"""Names on one screen; more are counted."""


@router.callback_query(pressed(LIST))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Every item with how many have read it; retired ones stand last."""
    ensure_curator(me)
    await stop_asking(state)
    counts = await reading_edit.reading_of_all(uow, me)
    items = sorted(await uow.reading.all(), key=lambda one: not one.active)
    shown = desk.page_of(items, press.arg)
    rows = []
    for item in shown.items:
        read = counts[item.id]
        facts: dict[str, Fact] = {"title": desk.short(item.title), "read": read.read}
        facts["total"] = read.total
        key = "reading-row" if item.active else "reading-row_retired"
        rows.append((Button(key, "reading.item", item.id, item.version, facts=facts),))
    facts = {
        "count": sum(one.active for one in items),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(LIST, shown.number, shown.pages)
    add = (Button("reading-add", "reading.new"),)
    return Say("reading-list", facts, (*rows, *turner, add, desk.bottom("reading.home")))


@router.callback_query(pressed("reading.item"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One item."""
    await stop_asking(state)
    return await _card(uow, me, await reading_edit.item_of(uow, me, press.of))


async def _card(uow: Uow, me: Person, item: ReadingItem) -> Say:
    """One item: who has not read it, and what can be changed."""
    readers = (await reading_edit.reading_of_all(uow, me))[item.id]
    named: tuple[Fact, ...] = tuple(Name(one) for one in readers.unread[:NAMED])
    facts: dict[str, Fact] = {
        "title": item.title,
        "link": item.link,
        "whom": T(f"reading_for-{item.whom}"),
        "read": readers.read,
        "total": readers.total,
        "unread": Lines(named, ", ") if named else T("common-none"),
        "others": readers.others + len(readers.unread) - len(named),
        "standing": "" if item.active else T("reading-retired"),
    }

    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"reading.{do}", item.id, item.version, arg)

    fields = (
        button("reading-do_title", "field", "title"),
        button("reading-do_link", "field", "link"),
    )
    whom = [
        Button(
            "people-toggle_on" if one is item.whom else "people-toggle_off",
            "reading.whom",
            item.id,
            item.version,
            one,
            {"label": T(f"reading_for-{one}")},
        )
        for one in ForWhom
    ]
    act = "retire" if item.active else "restore"
    last = (button("reading-do_up", "up"), button(f"reading-do_{act}", act))
    return Say("reading-card", facts, (fields, tuple(whom), last, desk.bottom(LIST)))


async def _current(
    uow: Uow, me: Person, of: int | None, version: int | None
) -> tuple[ReadingItem, Say | None]:
    """The item of a press; and if it has changed meanwhile, the screen that says so."""
    item = await reading_edit.item_of(uow, me, of)
    return item, desk.stale(await _card(uow, me, item)) if item.version != version else None


@router.callback_query(pressed("reading.whom", "reading.retire", "reading.restore"))
async def change(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """For whom it is; whether it stands in the lists. Undone by the next tap, so not asked twice."""
    item, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    if press.do == "reading.whom":
        changed = replace(item, whom=desk.code_of(ForWhom, press.arg))
    else:
        changed = replace(item, active=press.do == "reading.restore")
    return await _card(uow, me, await reading_edit.edit(uow, me, changed, uow.now))


@router.callback_query(pressed("reading.up"))
async def up(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One place up."""
    _, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    item = await reading_edit.move_up(uow, me, press.of, press.version, uow.now)
    return await _card(uow, me, item)


@router.callback_query(pressed("reading.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the title or the address of an item."""
    item, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    field = press.arg
    if field not in STATES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": item.id, "version": item.version}})
    await state.set_state(STATES[field])
    rows = [(Button("common-cancel", "reading.item", item.id),)]
    if field == "link" and item.link:
        off = Button("reading-no_link", "reading.unlink", item.id, item.version)
        rows.insert(0, (off,))
    facts: dict[str, Fact] = {"title": item.title, "limit": LIMITS[field]}
    return Say(f"reading_ask-{field}", facts, tuple(rows))


@router.callback_query(pressed("reading.unlink"))
async def unlink(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """An item without an address."""
    await stop_asking(state)
    item, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    changed = await reading_edit.edit(uow, me, replace(item, link=""), uow.now)
    return await _card(uow, me, changed)


@router.message(ReadingTalk.title, F.text, ~F.text.startswith("/"))
async def typed_title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A title, typed: of a new item, or of one that stands."""
    ensure_curator(me)
    title = ensure_title(message.text or "")
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if "of" in kept:
        return await _typed(uow, me, state, kept, {"title": title})
    await state.update_data({KEPT: {"title": title}})
    whom = [Button(f"reading_for-{one}", "reading.add", arg=one) for one in ForWhom]
    cancel = (Button("common-cancel", LIST),)
    return Say("reading-ask_whom", {"title": title}, (*in_rows(whom, 3), cancel))


@router.message(ReadingTalk.link, F.text, ~F.text.startswith("/"))
async def typed_link(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """An address, typed."""
    ensure_curator(me)
    link = ensure_link(message.text or "")
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    return await _typed(uow, me, state, kept, {"link": link})


async def _typed(
    uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], values: dict[str, Any]
) -> Say:
    item, stale = await _current(uow, me, kept.get("of"), kept.get("version"))
    await stop_asking(state)
    if stale:
        return stale
    changed = await reading_edit.edit(uow, me, replace(item, **values), uow.now)
    return await _card(uow, me, changed)


@router.callback_query(pressed("reading.new"))
async def new(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Ask for the title of a new item."""
    ensure_curator(me)
    await state.update_data({KEPT: {}})
    await state.set_state(ReadingTalk.title)
    return Say("reading-ask_new", {"limit": TITLE_LIMIT}, ((Button("common-cancel", LIST),),))


@router.callback_query(pressed("reading.add"))
async def add(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Put the new item into the list, once; the address can follow."""
    ensure_curator(me)
    data = await state.get_data()
    title = (data.pop(KEPT, None) or {}).get("title")
    whom = desk.code_of(ForWhom, press.arg)
    if not title:
        raise Refusal("common-changed")
    await state.set_data(data)
    await stop_asking(state)
    return await _card(uow, me, await reading_edit.add(uow, me, title, "", whom, uow.now))
