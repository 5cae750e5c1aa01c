"""Lessons of the week by taps; who sees them; the curator enters somebody's."""

from __future__ import annotations

from mentoring.people import Role
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.by_hand import complaints
from tests.flows.everybody import card_of, everybody, not_english, troubles


async def week(school: School, person: int) -> list[tuple[int, int]]:
    """Lessons as they are kept."""
    async with school.uow() as uow:
        return sorted(await uow.timetable.of(person))


async def test_a_week_by_taps(school: School) -> None:
    cast = await everybody(school, forms=False)
    vera = cast[Role.MENTEE]
    number = (await cast.card(Role.MENTEE)).id
    shown = await goes(school, vera, "settings.home", "timetable.mine")
    assert "Понедельник: уроков нет" in shown and "Суббота" not in shown
    assert "Кто увидит: вы, участники ваших пар и куратор" in shown
    await on(school, vera, "=Понедельник", "=1. ", "=2. ", "=3. ")
    press = school.button(vera, "timetable.set")
    screen = vera.screen
    assert "Отмечено: 1–3" in screen["text"]
    shown = await on(school, vera, "=5. ")
    assert "Отмечено: 1–3, 5" in shown
    await vera.taps_data(press, message=screen)
    await vera.taps_data(press, message=screen)
    await school.idle()
    assert await week(school, number) == [(0, 2), (0, 3), (0, 5)], "the same press twice is one"
    await on(school, vera, "=Так же", "=Вторник: уроков нет", "=Пятница: уроков нет")
    assert "Вторник: 2–3, 5" in str(vera.screen)
    shown = await on(school, vera, "=Назад", "=Вторник →", "=2. ", "=Вся неделя")
    assert "Вторник: 3, 5" in shown and "Пятница: 2–3, 5" in shown and "Среда: уроков" in shown
    assert not await troubles(school)


async def test_the_curator_enters_somebodys_week_and_nobody_else(school: School) -> None:
    cast = await everybody(school, forms=False)
    olga, vera = cast[Role.CURATOR], await cast.card(Role.MENTEE)
    await olga.taps_data(f"p:person.open:{vera.id}::", message=olga.screen)
    await school.idle()
    shown = await on(school, olga, "timetable.of")
    assert "Ромашкина В. П." in shown
    shown = await on(school, olga, "=Среда", "=6. ", "=Вся неделя")
    assert "Среда: 6" in shown
    assert await week(school, vera.id) == [(2, 6)]
    assert "куратор изменил расписание" in await on(school, olga, "=Назад", "person.history")
    for role in (Role.MENTOR, Role.HEAD, Role.COUNCIL, Role.ADMIN):
        actor = cast[role]
        for do, arg in (
            ("of", ""),
            ("day", "2"),
            ("set", "2.6.off"),
            ("copy", "2"),
            ("copy_do", "2.3"),
        ):
            await actor.taps_data(f"p:timetable.{do}:{vera.id}::{arg}", message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast()
    assert await week(school, vera.id) == [(2, 6)]


async def test_presses_nobody_drew_and_english(school: School) -> None:
    cast = await everybody(school, forms=False)
    own = (await card_of(school, cast[Role.MENTEE])).id
    datas = [
        f"p:timetable.{do}:{of}::{arg}"
        for of in ("", own)
        for do in ("mine", "of", "day", "set", "copy", "copy_do")
        for arg in ("", "0", "9", "0.1.on", "0.99.on", "0.1.maybe", "0.5", "0.6", "x.y.z.w")
    ]
    said: set[str] = set()
    assert not await complaints(school, cast[Role.MENTEE], datas, said)
    assert not not_english(said)
    assert not await complaints(school, cast[Role.CURATOR], [f"p:timetable.of:{own}::"], said)
    assert not not_english(said)
