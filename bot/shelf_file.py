"""The first legal base: a file per language, loaded once into empty shelves."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.texts import LOCALES
from mentoring.reading import ensure_link, ensure_title
from mentoring.shelf import Shelf, ShelfItem
from storage.uow import Uow


async def load(uow: Uow, language: str, locales: Path = LOCALES) -> int:
    """Fill the shelves of a new school; those that hold anything already are the curator's own.

    Args:
        language: the school's language; the file is ``<language>/shelf.toml``.

    Returns:
        how many items were put in.
    """
    if await uow.shelf.count():
        return 0
    items = read(locales / language / "shelf.toml")
    await uow.shelf.add_all(items)
    return len(items)


def read(path: Path) -> tuple[ShelfItem, ...]:
    """Items of a file, each checked as the curator's own would be."""
    with path.open("rb") as file:
        found = tomllib.load(file)["item"]
    return tuple(
        ShelfItem(
            place=place,
            shelf=Shelf(one["shelf"]),
            title=ensure_title(one["title"]),
            link=ensure_link(one["link"]) if "link" in one else "",
        )
        for place, one in enumerate(found, 1)
    )
