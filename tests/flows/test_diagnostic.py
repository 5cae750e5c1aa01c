"""Diagnostics: the entry is the request, the middle is a tap an area, the mentor and the curator read it."""

from __future__ import annotations

from datetime import date

import pytest

from mentoring.my_data import Grounds, erase, export_of
from tests.conftest import School
from tests.flows.monitors import Monitored, monitored

MIDDLE, EXIT = date(2027, 1, 15), date(2027, 5, 17)


@pytest.fixture
async def life(school: School) -> Monitored:
    return await monitored(school, 2)


async def test_nothing_is_asked_at_entry_and_a_tap_an_area_later(life: Monitored) -> None:
    vera, boris = life.mentees[0], life.mentors[0]
    await life.hub(vera)
    shown = await life.on(vera, "home.more", "diagnostic.home", "diagnostic.of")
    assert "Нормы и документы: часто (2)" in shown and "Без затруднений" in shown
    assert "диагностика\nвход" in shown
    await life.at(MIDDLE, 4)
    await life.at(MIDDLE, 7)
    told = vera.transcript()
    assert "Середина программы: отметьте, как сейчас с затруднениями. Областей: 2." in told
    assert "Середина" not in boris.transcript()
    await life.hub(vera)
    assert "Диагностика ждёт вас: 1" in vera.screen["text"]
    shown = await life.on(vera, "diagnostic.home", "diagnostic.fill")
    assert (
        "Область: Нормы и документы\nБыло: часто (2)" in shown and "Осталось областей: 2" in shown
    )
    await life.on(vera, "=иногда (1)")
    assert "Область: Работа с классом\nБыло: нет (0)" in vera.screen["text"]
    shown = await life.on(vera, "=нет (0)")
    assert "Нормы и документы: часто (2) → иногда (1)" in shown
    assert "вход → середина" in shown
    assert "К середине затруднения в областях программы такие же" in shown
    shown = await life.on(vera, "diagnostic.fill!ict", "=часто (2)")
    assert "Цифровая среда: нет (0) → часто (2)" in shown
    await life.hub(vera)
    assert "Диагностика ждёт" not in vera.screen["text"]
    for day in (18, 19, 22, 25, 29):
        await life.at(date(2027, 1, day))
    assert vera.transcript().count("Середина программы") == 1, "done: not another word"


async def test_the_mentor_of_this_pair_reads_it_and_no_other(life: Monitored) -> None:
    boris, daria = life.mentors
    await life.hub(boris)
    await life.on(boris, "home.more", "diagnostic.home")
    assert boris.buttons[0] == ["Ромашкина В. П."]
    shown = await life.on(boris, "diagnostic.of")
    assert "Ромашкина В. П.: диагностика" in shown and "часто (2)" in shown
    data = f"p:diagnostic.of:{life.pairs[0].id}:{(await life.person(life.mentees[0])).id}:"
    for actor, may in (
        (daria, False),
        (life.head, False),
        (life.council, True),
        (life.curator, True),
    ):
        await life.hub(actor)
        await actor.taps_data(data, message=actor.screen)
        await life.school.idle()
        if may:
            assert "диагностика" in actor.screen["text"]
        else:
            assert "недоступно" in await actor.toast()
            assert "часто" not in actor.transcript()
    put = f"p:diagnostic.put:{life.pairs[0].id}:1:mid.norm"
    await boris.taps_data(put, message=boris.screen)
    await life.school.idle()
    assert "недоступно" in await boris.toast(), "only the mentee marks"


async def test_the_exit_is_asked_and_what_was_missed_is_asked_no_more(life: Monitored) -> None:
    vera = life.mentees[0]
    for day in (MIDDLE, date(2027, 1, 18), date(2027, 1, 22), date(2027, 1, 25), date(2027, 2, 1)):
        await life.at(day)
    assert vera.transcript().count("Середина программы") == 2, "twice and no more"
    await life.at(EXIT, 4)
    await life.at(EXIT, 7)
    assert "Программа подходит к концу" in vera.transcript()
    await life.hub(vera)
    await life.on(vera, "diagnostic.home", "diagnostic.fill", "=нет (0)")
    stale = f"p:diagnostic.put:{life.pairs[0].id}:1:mid.norm"
    await vera.taps_data(stale, message=vera.screen)
    await life.school.idle()
    assert "измениться" in await vera.toast()
    shown = await life.on(vera, "=нет (0)")
    assert "вход → выход" in shown


async def test_it_is_ones_own_data(life: Monitored) -> None:
    vera = life.mentees[0]
    await life.at(MIDDLE)
    await life.hub(vera)
    await life.on(vera, "diagnostic.home", "diagnostic.fill", "=иногда (1)", "=нет (0)")
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        [row] = (await export_of(uow, mentee))["data"]["diagnostics"]
        assert row["levels"] == {"norm": 1, "psych": 0} and row["done_on"] == "2027-01-15"
    await life.hub(vera)
    await life.on(vera, "my_data.home", "my_data.export")
    assert (await vera.receives(".docx")).data
    async with life.school.uow() as uow:
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        assert not await uow.diagnostics.of_pairs([life.pairs[0].id])
