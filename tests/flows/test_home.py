"""The hub: what waits comes first, few rows, and no dead end for whoever has yet to begin."""

from __future__ import annotations

import pytest

from bot.handlers.home import CHIPS, ENTRIES, UNPAIRED, chips
from mentoring import mentee_request
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.life import Life, life_of
from tests.flows.pair_cast import submits
from tests.flows.test_queue import REQUEST

ROWS = 6
"""Of buttons, on the hub of somebody with one role, when few things wait."""


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


def test_the_sections_of_a_role_are_three_rows_of_two() -> None:
    for table in (ENTRIES, UNPAIRED):
        for role, rows in table.items():
            assert len(rows) <= 3 and all(len(row) <= 2 for row in rows), role


def test_many_things_that_wait_take_two_rows_and_lead_to_the_rest() -> None:
    few = [(f"area{n}-waits", n, f"area{n}.home") for n in range(1, CHIPS + 1)]
    assert [one.do for one in chips(few)] == [do for _, _, do in few]
    shown = chips([*few, ("more-waits", 1, "more.home"), ("last-waits", 1, "last.home")])
    assert [one.do for one in shown] == ["area1.home", "area2.home", "area3.home", "home.waits"]
    assert shown[-1].facts == {"count": 3}


async def test_all_that_waits_on_a_screen_of_its_own(life: Life) -> None:
    curator = life.curator
    await life.does(life.mentees[0], submits(mentee_request, REQUEST))
    shown = await goes(life.school, curator)
    assert len(curator.screen["reply_markup"]["inline_keyboard"]) <= ROWS
    assert "Запросы на рассмотрении: 1" in shown
    await curator.taps_data("p:home.waits:::", message=curator.screen)
    await life.school.idle()
    assert "Запросы на рассмотрении: 1" in curator.screen["text"]
    await on(life.school, curator, "queue.requests")
    assert "Ромашкина" in str(curator.buttons)


async def test_whoever_has_yet_to_begin_is_told_with_what(life: Life) -> None:
    school, vera, curator = life.school, life.mentees[0], life.curator
    assert "Начните с запроса" in await goes(school, vera)
    assert vera.buttons[0][0] == "Мой запрос"
    made = await life.does(vera, submits(mentee_request, REQUEST))
    assert "Начните" not in await goes(school, vera)
    say = ("Когда вам удобно?", ("times",))
    await life.does(curator, mentee_request.return_for_changes, made.id, made.version, *say)
    assert "Куратор просит уточнить ваш запрос" in await goes(school, vera)
    assert "Когда вам удобно?" in await on(school, vera, "mentee_request.mine")
    await on(school, vera, "mentee_request.fix")
    shown = await goes(school, vera)
    assert "Не закончено" in shown and "просит уточнить" not in shown


async def test_a_pair_at_work_is_past_the_beginning(life: Life) -> None:
    await life.active()
    for actor in (life.mentors[0], life.mentees[0]):
        assert "Начните" not in await goes(life.school, actor)
        assert "Мой запрос" not in str(actor.buttons) and "Встречи" in str(actor.buttons)
