"""Screens of the shelves: one item with what the curator can change."""

from __future__ import annotations

from bot import desk
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from mentoring.say import Button, Fact, Say, T
from mentoring.shelf import ABOUT, Shelf, ShelfItem
from storage.uow import Uow

HOME, LIST = "shelf.home", "shelf.list"


async def card(uow: Uow, item: ShelfItem) -> Say:
    """One item for the curator."""
    files = await uow.attachments.of(ABOUT, item.id)
    facts: dict[str, Fact] = {
        "title": item.title,
        "link": item.link,
        "shelf": T(f"shelf_title-{item.shelf}"),
        "standing": "" if item.active else T("shelf-retired"),
        "files": attachment.lines(files) if files else T("shelf-no_files"),
    }

    def button(key: str, do: str, arg: str = "", **facts: Fact) -> Button:
        return Button(key, f"shelf.{do}", item.id, item.version, arg, facts)

    fields = (
        button("shelf-do_title", "field", "title"),
        button("shelf-do_link", "field", "link"),
        button("shelf-do_files", "add_files"),
    )
    moves = [
        button("shelf-do_move", "move", one, shelf=T(f"shelf_title-{one}"))
        for one in Shelf
        if one is not item.shelf
    ]
    act = "retire" if item.active else "restore"
    last = (button("shelf-do_up", "up"), button(f"shelf-do_{act}", act))
    rows = (*attachment.rows(files), fields, *in_rows(moves, 1), last)
    return Say("shelf-card", facts, (*rows, desk.bottom(LIST, arg=item.shelf)))
