"""The first reading list: a file per language, loaded once into an empty table."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.texts import LOCALES
from mentoring.reading import ForWhom, ReadingItem, ensure_link, ensure_title
from storage.uow import Uow


async def load(uow: Uow, language: str, locales: Path = LOCALES) -> int:
    """Fill the list of a new school; one that has items already is the curator's own.

    Args:
        language: the school's language; the file is ``<language>/reading.toml``.

    Returns:
        how many items were put in.
    """
    if await uow.reading.count():
        return 0
    items = read(locales / language / "reading.toml")
    await uow.reading.add_all(items)
    return len(items)


def read(path: Path) -> tuple[ReadingItem, ...]:
    """Items of a file, each checked as the curator's own would be."""
    with path.open("rb") as file:
        found = tomllib.load(file)["item"]
    return tuple(
        ReadingItem(
            place=place,
            title=ensure_title(one["title"]),
            link=ensure_link(one["link"]) if "link" in one else "",
            whom=ForWhom(one.get("whom", ForWhom.EVERYBODY)),
        )
        for place, one in enumerate(found, 1)
    )
