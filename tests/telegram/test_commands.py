"""The list of commands that a chat shows: by role and language, and never a right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.commands import EVERYBODY, LONGEST, OF_MEMBERS, OF_ROLE, names_for
from mentoring.people import Person, Role, Settings, Status
from tests.conftest import School
from tests.telegram.letters import member


def shown(actor: object) -> tuple[str, ...]:
    return tuple(one["command"] for one in actor.commands())  # type: ignore[attr-defined]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_finds_its_daily_commands_after_start(role: Role) -> None:
    names = names_for(Person(1, roles=frozenset({role})))
    assert names == ("start", *OF_ROLE[role][:1], *OF_MEMBERS)


def test_a_list_of_several_roles_stays_short_and_keeps_what_everybody_needs() -> None:
    names = names_for(Person(1, roles=frozenset(Role)))
    assert len(names) == len(set(names)) <= LONGEST
    assert {"start", *OF_MEMBERS} - {"mute"} < set(names)
    assert "queue" in names, "the curator's daily work comes first"


async def test_before_joining_a_chat_shows_what_is_for_everybody_in_its_language(
    school: School,
) -> None:
    anna = school.world.person("Анна", language_code="ru")
    john = school.world.person("John", language_code="en")
    await school.idle()
    await anna.says("?")
    await anna.sees("Здравствуйте")
    async with school.uow() as uow:
        assert await uow.meta.get("bot_username") == school.world.bot["username"]
    await school.idle()
    assert shown(anna) == shown(john) == EVERYBODY
    assert anna.commands()[0]["description"] != john.commands()[0]["description"]


async def test_commands_follow_role_language_and_leaving(school: School) -> None:
    anna, card = await member(school, "Петрова Анна", Role.CURATOR)
    for change, expected, first in (
        ({}, names_for(card), "Главный экран"),
        ({"settings": Settings(language="en")}, names_for(card), "Home screen"),
        ({"status": Status.LEFT}, EVERYBODY, None),
    ):
        async with school.uow() as uow:
            card = replace(await uow.people.get(card.id), **change)  # type: ignore[arg-type]
            await uow.people.save(card)
            await uow.refresh_commands(card.id)
            await uow.commit()
        await school.idle()
        assert shown(anna) == expected
        if first:
            assert anna.commands()[0]["description"] == first


async def test_a_command_of_another_role_opens_nothing(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна", Role.MENTEE)
    for command in ("/system", "/queue", "/people"):
        await anna.says(command)
        await school.idle()
        words = anna.screen["text"]
        assert "недоступно" in words or "команды у меня нет" in words, words
