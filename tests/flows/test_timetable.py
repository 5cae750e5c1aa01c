"""Lessons of the week by taps; who sees them; the curator enters somebody's."""

from __future__ import annotations

from mentoring.people import Role
from tests.flows.by_buttons import goes
from tests.flows.everybody import member


async def test_look(school):
    vera = await member(school, Role.MENTEE, "Ромашкина Вера Павловна")
    await goes(
        school,
        vera,
        "settings.home",
        "timetable.mine",
        "=Понедельник",
        "=1. ",
        "=2. ",
        "=3. ",
        "=5. ",
        "=Так же",
        "=Среда",
        "=Назад",
        "=Вторник",
        "=6. ",
        "=Вся неделя",
    )
    print(vera.transcript())
    for e in school.world.events.since(0):
        if e["kind"] == "message":
            print(e["message"].get("text"))
            for r in e["message"].get("reply_markup", {}).get("inline_keyboard", []):
                print("   ", [b["text"] for b in r])
    assert 0
