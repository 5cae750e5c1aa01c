"""`/privacy`: who sees what, for members and strangers, in both languages."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from mentoring.people import Role
from storage.tables import metadata
from tests.conftest import School


async def whole_database(school: School) -> str:
    """Every value of every table but the texts of consents."""
    parts = []
    async with school.uow() as uow:
        for name, table in metadata.tables.items():
            if name != "consent_texts":
                parts += [str(tuple(row)) for row in await uow.people._db.execute(select(table))]
    return "\n".join(parts)


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_privacy_says_who_sees_what_to_members(school: School, language: str) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна", language=language)
    await anna.says("/privacy")
    await school.idle()
    words = anna.transcript().split("/privacy")[1]  # it takes more than one message
    expected = {
        "ru": ("Куратор\n", "Директор\nЛичных ответов не видит", "из запроса: ", "Методический"),
        "en": ("The curator\n", "The head of the school\nSees no personal", "from the request: "),
    }
    for part in expected[language]:
        assert part in words, part
    council = words.split("Методический совет" if language == "ru" else "The methodical council")[1]
    head = council.split("Директор" if language == "ru" else "The head")[0]
    assert ("С кем" if language == "ru" else "not with") not in head


async def test_privacy_answers_a_stranger_and_stores_nothing(school: School) -> None:
    anna = school.world.person("Anna")
    await anna.says("/privacy")
    await school.idle()
    assert "Кто что видит" in anna.transcript()
    assert str(anna.id) not in await whole_database(school)
