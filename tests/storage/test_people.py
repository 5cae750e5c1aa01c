"""Cards and accounts in the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from mentoring.people import Reach, Role, Settings, Status
from mentoring.say import NoticeKind
from storage.people import name_key
from tests.storage.base import NOW, opened


async def card(uow: Any, name: str | None, status: Status = Status.MEMBER, *roles: Role) -> Any:
    made = await uow.people.add(now=NOW, full_name=name, roles=frozenset(roles))
    await uow.people.save(replace(made, status=status))
    return await uow.people.get(made.id)


async def test_a_card_comes_back_as_it_was_saved_and_its_version_grows(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        made = await uow.people.add(now=NOW, full_name="Семёнова Анна", subjects=("химия", "ОБЖ"))
        full = replace(
            made,
            position="учитель «химии» & <физики>",
            experience_years=7,
            roles=frozenset({Role.MENTOR, Role.CURATOR}),
            wished_roles=frozenset({Role.MENTEE}),
            status=Status.MEMBER,
            reach=Reach.BLOCKED,
            settings=Settings("en", time(22, 15), None, frozenset({NoticeKind.QUEUE})),
            joined_at=NOW,
        )
        await uow.people.save(full)
        assert await uow.people.get(made.id) == replace(full, version=2)
        with pytest.raises(LookupError):
            await uow.people.get(404)
        assert await uow.people.find(404) is None


async def test_an_account_opens_one_card_and_a_card_one_account(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        first, second = await card(uow, "Первая"), await card(uow, "Вторая")
        await uow.people.tie(first.id, 5, NOW, None)
        await uow.people.tie(second.id, 5, NOW, None)
        assert await uow.people.account_of(first.id) is None
        found = await uow.people.by_account(5)
        assert found is not None and found.id == second.id
        await uow.people.tie(second.id, 6, NOW, None)
        assert await uow.people.by_account(5) is None
        await uow.people.untie(second.id)
        assert await uow.people.account_of(second.id) is None


async def test_only_members_hold_their_roles(tmp_path: Path, empty_database: Path) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        member = await card(uow, "Яшина Вера", Status.MEMBER, Role.CURATOR, Role.MENTOR)
        earlier = await card(uow, "Ёлкина Анна", Status.MEMBER, Role.CURATOR)
        await card(uow, "Ушедшая Ия", Status.LEFT, Role.CURATOR)
        await card(uow, "Званая Ия", Status.INVITED, Role.CURATOR)
        found = await uow.people.with_role(Role.CURATOR)
        assert [one.id for one in found] == [earlier.id, member.id]
        assert await uow.people.with_role(Role.MENTEE) == []


async def test_names_are_found_whatever_their_case_and_yo(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        made = await card(uow, "Семёнова  Анна")
        assert [one.id for one in await uow.people.by_name("СЕМЕНОВА анна")] == [made.id]
        assert await uow.people.by_name("Семёнова") == []
        nameless = await card(uow, None)
        assert await uow.people.names([made.id, nameless.id, 404]) == {made.id: "Семёнова  Анна"}
    assert name_key(" ЁЖ  Ёжик ") == "еж ежик"


async def test_wiping_destroys_every_field_but_the_number(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        made = await card(uow, "Петрова Анна", Status.MEMBER, Role.MENTEE)
        await uow.people.tie(made.id, 5, NOW, None)
        await uow.people.wipe(made.id, Status.ERASED)
        query = f"SELECT * FROM people WHERE id = {made.id}"  # noqa: S608
        row = (await uow._db.exec_driver_sql(query)).mappings().one()
        assert "Петрова" not in str(dict(row)) and "петрова" not in str(dict(row))
        assert await uow.people.by_account(5) is None
        assert await uow.people.count() == 0 and await uow.people.all() == []


async def test_the_unreachable_are_counted_among_members(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        for name, status in (("Раз", Status.MEMBER), ("Два", Status.LEFT)):
            made = await card(uow, name, status)
            await uow.people.set_reach(made.id, Reach.BLOCKED)
        await card(uow, "Три")
        assert await uow.people.count_unreachable() == 1
        assert await uow.people.count_status(Status.MEMBER) == 2
