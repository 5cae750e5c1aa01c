"""The school's days and hours, kept by the curator: bells, hours, breaks; reminders follow them."""

from __future__ import annotations

from mentoring.people import Role
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import member


async def test_look(school):
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    await goes(
        school,
        curator,
        "home.more",
        "school.home",
        "school.bells",
        '"3 11:05–11:50',
        '"хм',
        '"3 11:50 11:40',
        "school.bell_add",
        "school.bells_reset",
        "school.bells_reset_do",
    )
    await on(
        school,
        curator,
        "school.home",
        "school.hours",
        "school.hours_set",
        "school.saturdays",
        '"7-23',
        "school.home",
        "school.spans",
        "school.add",
        "=26",
        "=→",
        "=3",
        "=Осенние каникулы",
        "school.span",
        "school.spans",
        "=Добавить выходной",
        '"5.10',
        "=Только этот день",
        '"День учителя в школе',
        "=Добавить каникулы",
        '"28.12–08.01 Зимние каникулы',
        "school.home",
        "school.holidays",
    )
    print(curator.transcript())
    assert 0
