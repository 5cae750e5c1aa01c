"""Outbox → Telegram: in order, once, again after failures, and never all stopped by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.sandbox import Fault
from bot.sandbox.incoming import document_content
from mentoring.people import Reach
from mentoring.say import Button, Say
from tests.conftest import School, open_school
from tests.telegram.letters import (
    a_while,
    got,
    member,
    post,
    resting,
    rows,
    stop_time,
    until,
    words,
)


async def test_letters_of_a_chat_arrive_in_the_order_they_were_decided(school: School) -> None:
    anna, boris = (school.world.person(name, started=True) for name in ("Анна", "Борис"))
    for number in range(5):
        await post(school, anna, f"Анне {number}")
        await post(school, boris, f"Борису {number}")
    await school.idle()
    assert got(anna) == [f"Анне {number}" for number in range(5)]
    assert got(boris) == [f"Борису {number}" for number in range(5)]


async def test_the_next_letter_goes_as_soon_as_the_first_has_arrived(school: School) -> None:
    """Once it waited for the next tick, half a minute: nobody looked again after an outcome."""
    anna = school.world.person("Анна", started=True)
    await post(school, anna, "первое", "второе", "третье")
    school.app.storage.bell("outbox").set()
    await anna.sees("третье", timeout=10)


@pytest.mark.parametrize("kind", ["http_502", "http_500", "reset_before"])
async def test_what_telegram_has_not_taken_is_sent_again_in_order(
    school: School, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    seconds = stop_time(monkeypatch)
    anna = school.world.person("Анна", started=True)
    fault = school.server.faults.add(Fault(kind, method="sendMessage", times=2))
    await post(school, anna, "первое", "второе")
    for struck in (1, 2):
        await resting(school)
        assert fault.struck == struck and got(anna) == []
        seconds.now += 70
    await school.idle()
    assert got(anna) == ["первое", "второе"]


async def test_what_was_taken_without_an_answer_may_come_twice_but_not_be_lost(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = stop_time(monkeypatch)
    anna = school.world.person("Анна", started=True)
    fault = school.server.faults.add(Fault("reset_after", method="sendMessage"))
    await post(school, anna, "первое", "второе")
    await resting(school)
    assert fault.struck == 1
    seconds.now += 70
    await school.idle()
    assert got(anna) == ["первое", "первое", "второе"]


async def test_a_chat_told_to_wait_waits_and_the_others_go_on(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = stop_time(monkeypatch)
    anna, boris = (school.world.person(name, started=True) for name in ("Анна", "Борис"))
    fault = school.server.faults.add(Fault("too_many", method="sendMessage", retry_after=30))
    await post(school, anna, *(f"Анне {number}" for number in range(200)))
    await resting(school)
    assert fault.struck == 1
    await post(school, boris, "Борису")
    await until(school, lambda: got(boris) == ["Борису"])
    seconds.now += 29
    await a_while(school)
    assert got(anna) == []
    seconds.now += 1.1
    await until(school, lambda: "Анне 0" in got(anna))


async def test_a_long_text_interrupted_goes_on_where_it_stopped(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = stop_time(monkeypatch)
    anna = school.world.person("Анна", started=True)
    fault = school.server.faults.add(Fault("too_many", method="sendMessage", after=1))
    await post(school, anna, "начало " + "слово " * 1000 + "конец")
    await resting(school)
    assert fault.struck == 1
    seconds.now += 2
    await school.idle()
    first, second = got(anna)
    assert first.startswith("начало") and second.endswith("конец")


@pytest.mark.parametrize("reach", [Reach.BLOCKED, Reach.DEACTIVATED, Reach.NOT_FOUND])
async def test_who_cannot_be_reached_is_marked_and_his_letters_given_up(
    school: School, reach: Reach
) -> None:
    anna, card = await member(school, "Петрова Анна")
    if reach is Reach.BLOCKED:
        anna.person.blocked = True
    elif reach is Reach.DEACTIVATED:
        await anna.deactivates()
    else:
        del school.world.chats[anna.id]
    await post(school, anna, "первое", "второе", person=card)
    await school.idle()
    async with school.uow() as uow:
        assert (await uow.people.get(card.id)).reach is reach
    assert await rows(school, "state, outcome") == [("dropped", reach), ("dropped", reach)]


async def test_blocking_is_seen_at_once_and_coming_back_too(school: School) -> None:
    anna, card = await member(school, "Петрова Анна")
    for act, reach in ((anna.blocks, Reach.BLOCKED), (anna.unblocks, Reach.OK)):
        await act()
        await school.idle()
        async with school.uow() as uow:
            assert (await uow.people.get(card.id)).reach is reach


async def test_who_writes_can_be_written_to(school: School) -> None:
    anna, card = await member(school, "Петрова Анна")
    async with school.uow() as uow:
        await uow.people.set_reach(card.id, Reach.DEACTIVATED)
        await uow.commit()
    await anna.says("/start")
    await school.idle()
    async with school.uow() as uow:
        assert (await uow.people.get(card.id)).reach is Reach.OK


async def test_being_thrown_out_of_a_group_says_nothing_about_the_person(school: School) -> None:
    anna, card = await member(school, "Петрова Анна")
    group = school.world.group("Педсовет", [anna], bot_status="kicked")
    async with school.uow() as uow:
        await uow.outbox.add(words("группе"), chat=group.id, person=card.id, now=uow.now)
        await uow.commit()
    await post(school, anna, "лично", person=card)
    await school.idle()
    assert got(anna) == ["лично"]
    async with school.uow() as uow:
        assert (await uow.people.get(card.id)).reach is Reach.OK


async def test_an_edit_that_changes_nothing_is_done(school: School) -> None:
    anna = school.world.person("Анна", started=True)
    await post(school, anna, "одно и то же")
    await school.idle()
    await post(school, anna, "одно и то же", "другое", edits=anna.screen["message_id"])
    await school.idle()
    assert got(anna) == ["другое"]


async def test_an_edit_of_what_is_gone_or_is_a_file_becomes_a_new_message(school: School) -> None:
    anna = school.world.person("Анна", started=True)
    content = document_content(school.world, "a.docx", b"x")
    paper = school.world.add_message(anna.chat, content, school.world.bot)
    await post(school, anna, "вместо пропавшего", edits=9999)
    await post(school, anna, "под документом", edits=paper.id)
    await school.idle()
    assert got(anna)[1:] == ["вместо пропавшего", "под документом"]


async def test_an_answer_too_late_or_lost_does_not_hold_the_screen(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    anna = school.world.person("Анна", started=True)
    school.server.faults.add(Fault("http_502", method="answerCallbackQuery", after=1))
    await post(school, anna, "поздний ответ", answers="111")
    await post(school, anna, "потерянный ответ", answers="222")
    await post(school, anna, "и дальше")
    await school.idle()
    assert got(anna) == ["поздний ответ", "потерянный ответ", "и дальше"]


async def test_a_letter_that_cannot_be_written_is_set_aside_and_the_others_go_on(
    school: School,
) -> None:
    anna, boris = (school.world.person(name, started=True) for name in ("Анна", "Борис"))
    _, card = await member(school, "Сидоров Пётр")
    async with school.uow() as uow:
        for say in (
            Say("no-such_text"),
            Say("people-by_text"),
            Say("common-yes", {}, ((Button("common-no", "x" * 70),),)),
        ):
            await uow.outbox.add(say, chat=anna.id, person=card.id, now=uow.now)
        await uow.outbox.add(words("испорчено"), chat=anna.id, person=card.id, now=uow.now)
        await uow._db.exec_driver_sql(
            "UPDATE outbox SET say = '{\"words\": 1}' WHERE id = (SELECT max(id) FROM outbox)"
        )
        await uow.commit()
    await post(school, anna, "всё же дошло")
    await post(school, boris, "и Борису")
    await school.idle()
    assert got(anna) == ["всё же дошло"] and got(boris) == ["и Борису"]
    assert await rows(school, "state, outcome", "WHERE state = 'aside'") == [
        ("aside", "text"),
        ("aside", "text"),
        ("aside", "text"),
        ("aside", "unreadable"),
    ]


async def test_what_was_being_sent_when_the_power_failed_is_sent_and_marked(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database) as school:
        anna, card = await member(school, "Петрова Анна")
        await post(school, anna, "недосказанное", person=card)
        async with school.uow() as uow:
            await uow._db.exec_driver_sql("UPDATE outbox SET state = 'sending'")
            await uow.commit()
    async with open_school(tmp_path, empty_database) as school:
        anna = school.world.person("Анна", user_id=anna.id, started=True)
        await anna.sees("недосказанное")
        await school.idle()
        assert await rows(school, "state, maybe_repeated") == [("sent", 1)]
