"""Urgent help: asked in two taps, taken by whoever can, answered in the chat, counted (2.4, 5.1)."""

from __future__ import annotations

import pytest

from tests.conftest import School
from tests.flows.helps import SECRET, Helps, helps_of


@pytest.fixture
async def helps(school: School) -> Helps:
    return await helps_of(school)


async def test_the_first_is_silent_over_a_weekend_the_second_takes_it_and_it_is_solved(
    helps: Helps,
) -> None:
    """Vera has no pair. Friday afternoon, two colleagues who offered; the first says nothing."""
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич", level=3)
    rita = await helps.colleague("Синицына Рита Олеговна", level=2)
    await helps.at("2026-09-04 16:00")
    request = await helps.asks(vera)
    assert "до 07.09.2026 16:00" in vera.screen["text"]
    assert helps.heard(gleb, "Коллеге нужна помощь") == 1
    assert not helps.heard(rita, "Коллеге нужна помощь")
    assert SECRET not in gleb.transcript() and "Ромашкина" not in gleb.transcript()
    for wall in ("2026-09-04 23:00", "2026-09-05 12:00", "2026-09-06 12:00", "2026-09-07 08:00"):
        await helps.at(wall)
    assert helps.heard(gleb, "всё ещё ждёт") == 0, "hours outside school do not run the clock"
    await helps.at("2026-09-07 11:46")
    assert helps.heard(gleb, "всё ещё ждёт") == 1
    await helps.at("2026-09-07 16:02")
    assert helps.heard(rita, "Коллеге нужна помощь") == 1
    shown = await helps.opens(rita, request)
    assert SECRET in shown and "Ромашкина В. П." in shown
    await life.on(rita, "help.take")
    await vera.sees("Коллега взялся вам помочь")
    await gleb.taps_data(f"p:help.take:{request.id}:1:", message=gleb.screen)
    assert "уже взял другой коллега" in await gleb.toast()
    await helps.at("2026-09-07 16:30")
    await life.on(rita, "help.reply", '"Начните урок со знака тишины')
    notice = await vera.sees("Вам написали")
    assert "знака тишины" not in notice["text"]
    assert "знака тишины" in await helps.opens(vera, request)
    await life.on(vera, "help.reply", '"Попробую завтра, спасибо')
    assert "Попробую завтра" in await helps.opens(rita, request)
    await helps.at("2026-09-08 16:31")
    await vera.sees("Получилось решить?")
    await life.on(vera, "help.solve")
    assert "Решено" in vera.screen["text"]
    await rita.sees("коллега благодарит")
    done = await helps.request()
    assert done.reaction in (539, 540), "an hour on Friday, Monday up to 16:30"
    people = (gleb, rita, vera, life.curator)
    before = [one.transcript() for one in people]
    await helps.at("2026-09-14 16:00")
    assert [one.transcript() for one in people] == before, "nothing more is said of it"
    assert not helps.heard(life.curator, "никто не откликнулся")
    print(vera.transcript())
    print("=====")
    print(rita.transcript())
    print("=====")
    print(gleb.transcript())
