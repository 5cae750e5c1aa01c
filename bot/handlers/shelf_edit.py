"""The curator keeps the shelves: adds, changes, orders, attaches files, takes off (8.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.shelf import ShelfTalk
from bot.handlers import attachment
from bot.handlers.shelf_screen import LIST, card
from bot.telegram.callbacks import Press, pressed
from mentoring import shelf
from mentoring.people import Person
from mentoring.reading import LINK_LIMIT, TITLE_LIMIT, ensure_link, ensure_title
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.shelf import ABOUT, MOST_FILES, Shelf, ShelfItem
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "shelf"
"""Where the conversation keeps which item is changed, or where a new one will stand."""
STATES = {"title": ShelfTalk.title, "link": ShelfTalk.link}
LIMITS = {"title": TITLE_LIMIT, "link": LINK_LIMIT}


async def _current(
    uow: Uow, me: Person, of: int | None, version: int | None
) -> tuple[ShelfItem, Say | None]:
    """The item of a press; and if it has changed meanwhile, the screen that says so."""
    item = await shelf.item_of(uow, me, of)
    return item, desk.stale(await card(uow, item)) if item.version != version else None


@router.callback_query(pressed("shelf.move", "shelf.retire", "shelf.restore", "shelf.unlink"))
async def change(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Another shelf, taken off or brought back, without its address: undone by the next tap."""
    await stop_asking(state)
    item, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    if press.do == "shelf.move":
        changed = replace(item, shelf=desk.code_of(Shelf, press.arg))
    elif press.do == "shelf.unlink":
        changed = replace(item, link="")
    else:
        changed = replace(item, active=press.do == "shelf.restore")
    return await card(uow, await shelf.edit(uow, me, changed, uow.now))


@router.callback_query(pressed("shelf.up"))
async def up(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One place up."""
    _, stale = await _current(uow, me, press.of, press.version)
    if stale:
        return stale
    return await card(uow, await shelf.move_up(uow, me, press.of, press.version, uow.now))


@router.callback_query(pressed("shelf.field"))
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
    rows = [(Button("common-cancel", "shelf.item", item.id),)]
    if field == "link" and item.link:
        rows.insert(0, (Button("reading-no_link", "shelf.unlink", item.id, item.version),))
    facts: dict[str, Fact] = {"title": item.title, "limit": LIMITS[field]}
    return Say(f"shelf_ask-{field}", facts, tuple(rows))


@router.callback_query(pressed("shelf.new"))
async def new(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the title of a new item."""
    ensure_curator(me)
    name = desk.code_of(Shelf, press.arg)
    await state.update_data({KEPT: {"shelf": name.value}})
    await state.set_state(ShelfTalk.title)
    facts: dict[str, Fact] = {"shelf": T(f"shelf_title-{name}"), "limit": TITLE_LIMIT}
    return Say("shelf-ask_new", facts, ((Button("common-cancel", LIST, arg=name),),))


@router.message(ShelfTalk.title, F.text, ~F.text.startswith("/"))
async def typed_title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A title, typed: of a new item, or of one that stands."""
    ensure_curator(me)
    title = ensure_title(message.text or "")
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if "of" in kept:
        return await _typed(uow, me, state, kept, {"title": title})
    name = desk.code_of(Shelf, str(kept.get("shelf")))
    await stop_asking(state)
    return await card(uow, await shelf.add(uow, me, name, title, uow.now))


@router.message(ShelfTalk.link, F.text, ~F.text.startswith("/"))
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
    changed = await shelf.edit(uow, me, replace(item, **values), uow.now)
    return await card(uow, changed)


@router.callback_query(pressed("shelf.add_files"))
async def ask_files(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What is sent now is attached; everybody may open it, and it goes to the site."""
    item = await shelf.item_of(uow, me, press.of)
    await state.update_data({KEPT: {"of": item.id}})
    await state.set_state(ShelfTalk.files)
    facts: dict[str, Fact] = {"title": item.title, "limit": MOST_FILES}
    return Say("shelf-ask_files", facts, ((Button("common-done", "shelf.item", item.id),),))


@router.message(ShelfTalk.files, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(ShelfTalk.files, attachment.SENT)
async def sent(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document; an album is answered once."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    item = await shelf.item_of(uow, me, kept.get("of"))
    await attachment.take(message, uow, me, ABOUT, item.id, uow.now, most=MOST_FILES)
    if await attachment.is_more_of_album(message, state):
        return None
    return await card(uow, item)


@router.message(ShelfTalk.files)
async def words(message: Message) -> Say:
    """Words where a file is waited for."""
    return Say("shelf-files_only")
