"""The administrator's desk: figures, and updates set aside: by number, never by what they said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.sandbox import Actor, Fault
from mentoring.people import Role
from tests.conftest import School
from tests.telegram.letters import got, member

MARK = "тайные слова"


async def aside(school: School, actor: Actor, number: int = 77, text: str = MARK) -> None:
    """An update of somebody, set aside after three failures."""
    message = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": actor.id, "type": "private"},
        "from": {"id": actor.id, "is_bot": False, "first_name": "А"},
        "text": text,
    }
    async with school.uow() as uow:
        await uow.inbox.put(
            [(number, json.dumps({"update_id": number, "message": message}))], uow.now
        )
        for _ in range(3):
            await uow.inbox.failed(number, "KeyError in handler:7")
        await uow.commit()


async def traces(school: School) -> list[Any]:
    async with school.uow() as uow:
        query = "SELECT action, subject_id FROM audit_log WHERE subject = 'update'"
        return [tuple(row) for row in (await uow._db.exec_driver_sql(query)).all()]


async def test_the_desk_shows_figures(school: School) -> None:
    admin, _ = await member(school, "Главный Админ", Role.ADMIN)
    await aside(school, admin)
    await admin.says("/system")
    await admin.sees("Карточек людей: 1", "Отложенных обновлений: 1", "копия: —")
    await school.app.jobs.night()
    await admin.says("/system")
    await admin.sees("копия: 01.09.2026 09:0")


@pytest.mark.parametrize("role", [Role.MENTEE, Role.MENTOR, Role.HEAD, Role.COUNCIL])
async def test_nobody_else_gets_to_the_desk_even_by_its_buttons(school: School, role: Role) -> None:
    anna, _ = await member(school, "Петрова Анна", role)
    await aside(school, anna)
    await anna.starts()
    await school.idle()
    screen = anna.screen
    for data in ("p:admin.home:::", "p:admin.aside:::", "p:admin.again:77::", "p:admin.drop:77::"):
        await anna.taps_data(data, message=screen)
        assert await anna.toast() == "Это действие вам недоступно."
    await anna.says("/system")
    await anna.sees("недоступно")
    async with school.uow() as uow:
        assert [number for number, _, _ in await uow.inbox.aside()] == [77]
    assert await traces(school) == []


async def test_an_update_set_aside_is_shown_by_number_and_tried_again(school: School) -> None:
    admin, _ = await member(school, "Главный Админ", Role.ADMIN)
    anna, _ = await member(school, "Петрова Анна")
    await aside(school, anna, text="/start")
    await admin.says("/system")
    await school.idle()
    await school.presses(admin, "admin.aside")
    assert "№ 77" in admin.screen["text"] and "KeyError in handler:7" in admin.screen["text"]
    assert "/start" not in admin.transcript().replace("/system", "")
    await school.presses(admin, "admin.again")
    assert "Петрова А." in anna.screen["text"]
    assert "Отложенных обновлений нет" in admin.screen["text"]
    assert await traces(school) == [("update.again", 77)]


async def test_an_update_given_up_is_forgotten(school: School) -> None:
    admin, _ = await member(school, "Главный Админ", Role.ADMIN)
    anna, _ = await member(school, "Петрова Анна")
    await aside(school, anna)
    await admin.says("/system")
    await school.idle()
    await school.presses(admin, "admin.aside")
    screen = admin.screen
    await school.presses(admin, "admin.drop")
    await admin.taps_data("p:admin.drop:77::", message=screen)
    await admin.taps_data("p:admin.again:77::", message=screen)
    await school.idle()
    assert got(anna) == []
    assert await traces(school) == [("update.dropped", 77)]
    async with school.uow() as uow:
        assert await uow.inbox.aside() == [] and await uow.inbox.waiting() == 0
        found = await uow._db.exec_driver_sql("SELECT payload FROM inbox WHERE update_id = 77")
        assert found.scalar() is None


async def test_more_than_a_screenful_shows_the_oldest_and_the_count(school: School) -> None:
    admin, _ = await member(school, "Главный Админ", Role.ADMIN)
    for number in range(100, 112):
        await aside(school, admin, number)
    await admin.says("/system")
    await school.idle()
    await school.presses(admin, "admin.aside")
    assert "12" in admin.screen["text"] and "№ 107" in admin.screen["text"]
    assert "№ 108" not in admin.screen["text"]


async def errand(school: School, person: int, name: str = "список.csv") -> None:
    stored = school.world.files.add("Фамилия;Имя\nПетрова;Анна\n".encode(), name)
    async with school.uow() as uow:
        await uow.errands.add(
            kind="staff_list", person=person, file_id=stored.file_id, file_name=name, now=uow.now
        )
        await uow.commit()


async def test_a_file_is_fetched_again_after_the_network_failed_and_the_token_stays_secret(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    curator, card = await member(school, "Иванова Вера", Role.CURATOR)
    for kind in ("http_502", "reset_before"):
        school.server.faults.add(Fault(kind, method="getFile"))
    await errand(school, card.id)
    await school.idle()
    assert got(curator) and school.server.token not in caplog.text


@pytest.mark.parametrize("broken", ["gone", "crash"])
async def test_a_file_that_cannot_be_had_stops_no_other_and_its_sender_is_told(
    school: School, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    curator, card = await member(school, "Иванова Вера", Role.CURATOR)
    await errand(school, card.id, f"{MARK}.csv")
    if broken == "gone":
        monkeypatch.setattr(school.world.files, "by_path", lambda path: None)
    else:

        async def crash(*arguments: Any) -> None:
            raise ZeroDivisionError(MARK)

        monkeypatch.setattr("bot.errands.staff_list_arrived", crash)
    await school.idle()
    assert "не удалось получить" in curator.screen["text"]
    assert MARK not in caplog.text and school.server.token not in caplog.text
