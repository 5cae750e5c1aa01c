"""The first library of plan lines: a file per language, loaded once into an empty table."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.texts import LOCALES
from mentoring.plan import EventForm
from mentoring.plan_library import GENERAL, PlanLine, ensure_line
from storage.uow import Uow


async def load(uow: Uow, language: str, locales: Path = LOCALES) -> int:
    """Fill the library of a new school; one that has lines already is the curator's own.

    Args:
        language: the school's language; the file is ``<language>/plan_library.toml``.

    Returns:
        how many lines were put in.
    """
    if await uow.plan_lines.count():
        return 0
    lines = read(locales / language / "plan_library.toml")
    await uow.plan_lines.add_all(lines)
    return len(lines)


def read(path: Path) -> tuple[PlanLine, ...]:
    """Lines of a file, each checked as the curator's own would be."""
    with path.open("rb") as file:
        found = tomllib.load(file)["line"]
    return tuple(
        ensure_line(
            PlanLine(
                id=0,
                month=one["month"],
                area=one.get("area", GENERAL),
                form=EventForm(one["form"]),
                event=one["event"],
                content=one["content"],
                question=one["question"],
            )
        )
        for one in found
    )
