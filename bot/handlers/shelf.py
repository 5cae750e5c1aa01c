"""The legal base and the methodical materials: read by everybody, kept by the curator (8.1, A2.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import attachment, shelf_edit
from bot.handlers.shelf_screen import HOME, LIST, card
from bot.telegram.callbacks import Press, pressed
from mentoring import shelf
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.shelf import ABOUT, Shelf, on_shelf
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(shelf_edit.router)


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The shelves, and what stands on the one chosen."""
    await stop_asking(state)
    items = await uow.shelf.all()
    name, _, page = press.arg.partition(".")
    opened = desk.code_of(Shelf, name) if name else None
    tabs = [
        Button(
            "people-toggle_on" if one is opened else "people-toggle_off",
            HOME,
            arg=one,
            facts={"label": T("shelf-tab", {"shelf": T(f"shelf_title-{one}"), "count": n})},
        )
        for one in Shelf
        if (n := len(on_shelf(items, one))) or me.has(Role.CURATOR)
    ]
    rows: list[tuple[Button, ...]] = [(one,) for one in tabs]
    bottom = (Button("common-home", "home"),)
    if opened is None:
        key = "shelf-home" if tabs else "shelf-home_empty"
        return Say(key, {}, (*rows, bottom))
    shown = desk.page_of(on_shelf(items, opened), page)
    files = await uow.attachments.of_many(ABOUT, [one.id for one in shown.items])
    lines: list[Fact] = []
    first = (shown.number - 1) * desk.ROWS + 1
    for number, one in enumerate(shown.items, first):
        lines.append(T("shelf-line", {"number": str(number), "title": one.title}))
        if one.link:
            lines.append(one.link)
    opening = [
        Button("shelf-files", "shelf.item", one.id, facts={"number": str(number)})
        for number, one in enumerate(shown.items, first)
        if files.get(one.id)
    ]
    rows = [tuple(opening[at : at + 4]) for at in range(0, len(opening), 4)] + rows
    rows = [*desk.turner(HOME, shown.number, shown.pages, prefix=f"{opened}."), *rows]
    if me.has(Role.CURATOR):
        rows.append((Button("shelf-to_edit", LIST, arg=opened),))
    facts: dict[str, Fact] = {
        "shelf": T(f"shelf_title-{opened}"),
        "lines": Lines(tuple(lines)),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "shelf-opened" if shown.items else "shelf-opened_empty"
    return Say(key, facts, (*rows, bottom))


@router.callback_query(pressed("shelf.item"))
async def item(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One item with its files; the curator can change it there."""
    await stop_asking(state)
    found = await uow.shelf.find(press.of or 0)
    if found is None or (not found.active and not me.has(Role.CURATOR)):
        raise Refusal("common-changed")
    if me.has(Role.CURATOR):
        return await card(uow, found)
    files = await uow.attachments.of(ABOUT, found.id)
    facts: dict[str, Fact] = {
        "title": found.title,
        "link": found.link,
        "files": attachment.lines(files) if files else "",
    }
    back = desk.bottom(HOME, arg=found.shelf)
    return Say("shelf-item", facts, (*attachment.rows(files), back))


@router.callback_query(pressed(LIST))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A shelf for the curator; what was taken off stands last."""
    ensure_curator(me)
    await stop_asking(state)
    name, _, page = press.arg.partition(".")
    opened = desk.code_of(Shelf, name)
    mine = [one for one in await uow.shelf.all() if one.shelf is opened]
    shown = desk.page_of(sorted(mine, key=lambda one: not one.active), page)
    rows = []
    for one in shown.items:
        key = "shelf-row" if one.active else "shelf-row_retired"
        facts: dict[str, Fact] = {"title": desk.short(one.title)}
        rows.append((Button(key, "shelf.item", one.id, one.version, facts=facts),))
    facts = {
        "shelf": T(f"shelf_title-{opened}"),
        "count": len(shelf.on_shelf(mine, opened)),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(LIST, shown.number, shown.pages, prefix=f"{opened}.")
    add = (Button("shelf-add", "shelf.new", arg=opened),)
    return Say("shelf-list", facts, (*rows, *turner, add, desk.bottom(HOME, arg=opened)))
