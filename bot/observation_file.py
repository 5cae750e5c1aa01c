"""The first criteria of the observation card: a file per language, loaded once into an empty table."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.texts import LOCALES
from mentoring.observation import Criterion, Group, ensure_criterion
from storage.uow import Uow


async def load(uow: Uow, language: str, locales: Path = LOCALES) -> int:
    """Give a new school its first criteria; one that has some already keeps its own.

    Args:
        language: the school's language; the file is ``<language>/observation.toml``.

    Returns:
        how many were put in.
    """
    if await uow.observations.count():
        return 0
    criteria = read(locales / language / "observation.toml")
    await uow.observations.add_criteria(criteria)
    return len(criteria)


def read(path: Path) -> tuple[Criterion, ...]:
    """Criteria of a file by group, each checked as the curator's own would be."""
    with path.open("rb") as file:
        found = tomllib.load(file)
    return tuple(
        Criterion(group=Group(group), words=ensure_criterion(words), place=place)
        for group, many in found.items()
        for place, words in enumerate(many, 1)
    )
