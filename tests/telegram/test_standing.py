"""How far somebody is decides what they may be shown at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.telegram.standing import Standing, standing_of
from mentoring import consent
from mentoring.consent import Channel, ConsentKind
from mentoring.people import Role, Status
from tests.conftest import School, open_school
from tests.telegram.letters import member


async def test_who_is_not_known_or_erased_is_a_stranger(school: School) -> None:
    _, card = await member(school, "Петрова Анна")
    async with school.uow() as uow:
        assert await standing_of(uow, None) is Standing.STRANGER
        erased = replace(card, status=Status.ERASED)
        assert await standing_of(uow, erased) is Standing.STRANGER


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.JOINING, Standing.JOINING),
        (Status.AWAITING, Standing.AWAITING),
        (Status.MEMBER, Standing.MEMBER),
        (Status.LEFT, Standing.LEFT),
    ],
)
async def test_with_a_consent_the_card_decides(
    school: School, status: Status, expected: Standing
) -> None:
    _, card = await member(school, "Петрова Анна")
    async with school.uow() as uow:
        assert await standing_of(uow, replace(card, status=status)) is expected


@pytest.mark.parametrize("status", [Status.JOINING, Status.AWAITING, Status.MEMBER])
async def test_without_a_consent_nothing_else_counts(school: School, status: Status) -> None:
    await member(school, "Петрова Анна")
    async with school.uow() as uow:
        card = await uow.people.add(now=uow.now, full_name="Сидорова Вера")
        text = await uow.consents.current_text(ConsentKind.PROCESSING, "ru")
        assert text is not None
        waiting = replace(card, status=status)
        assert await standing_of(uow, waiting) is Standing.UNCONSENTED
        await consent.give(uow, card, text, Channel("test"), uow.now)
        assert await standing_of(uow, waiting) is not Standing.UNCONSENTED


async def test_a_new_text_of_the_consent_is_asked_before_anything_else(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database) as school:
        before = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    async with open_school(tmp_path, empty_database, school_name="Лицей № 1") as school:
        school.world.updates._next_id += 1000  # a new sandbox counts updates from the beginning
        anna = school.world.person("Анна", user_id=before.id, started=True)
        for text in ("/start", "/settings", "слова"):
            await anna.says(text)
            await anna.sees("согласие", "Лицей № 1")
        await school.presses(anna, "consent.give")
        await anna.starts()
        await anna.sees("Петрова А. И.")
