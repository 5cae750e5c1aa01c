"""One's own week: on demand in two presses at most, and by itself if wished (bar 8)."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mentoring.people import Role
from mentoring.reminder import choosing
from mentoring.reminder.nouns import WeekAt
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import member
from tests.flows.life import Life, life_of
from tests.flows.pair_cast import cast_of


async def wishes(life: Life, actor: object, week: WeekAt) -> None:
    """Somebody wants their week to come by itself."""
    async with life.school.uow() as uow:
        me = await uow.people.by_account(actor.id)  # type: ignore[attr-defined]
        assert me is not None
        await choosing.set_week(uow, me, week, uow.now)
        await uow.commit()


async def test_an_empty_week_says_so_kindly(school: School) -> None:
    anna = await member(school, Role.MENTEE, "Петрова Анна Ивановна")
    shown = await goes(school, anna, "week.home")
    assert "Моя неделя · вт 1.09 – вс 6.09" in shown and "Спокойной недели!" in shown
    assert "пн 7.09 – вс 13.09" in await on(school, anna, "=Следующая неделя")
    await on(school, anna, "=Эта неделя")
    await anna.says("/week")
    await school.idle()
    assert "вт 1.09" in anna.screen["text"]


async def test_on_sunday_it_is_the_week_to_come(school: School) -> None:
    anna = await member(school, Role.MENTEE, "Петрова Анна Ивановна")
    school.clock.set(datetime(2026, 9, 6, 9, tzinfo=UTC))
    assert "пн 7.09 – вс 13.09" in await goes(school, anna, "week.home")


async def test_events_of_the_plan_deadlines_and_what_waits_each_with_its_button(
    school: School,
) -> None:
    life = await life_of(school)
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 3), date(2026, 9, 10))
    vera, curator = life.mentees[0], life.curator
    await life.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    shown = await goes(school, vera, "week.home")
    assert "чт 3.09 — по плану: открытый урок" in shown and "10.09" not in shown
    assert ["чт 3.09 · Открыть план"] in vera.buttons
    assert "Открытый урок" in await on(school, vera, "programme.plan")
    shown = await goes(school, curator, "week.home")
    assert "Ждёт вас:\n1 обращение ждёт вашего ответа" in shown
    assert "последний день ответа" not in shown
    later = await on(school, curator, "=Следующая неделя")
    assert "вт 8.09 — последний день ответа на обращение" in later and "Ждёт вас" not in later
    assert "Прошу" not in later
    await on(school, curator, "petition.open")
    assert "Ходатайство" in str(curator.screen["text"])


async def test_what_waits_for_a_decision_stands_in_the_week(school: School) -> None:
    cast = await cast_of(school)
    await cast.at_head()
    shown = await goes(school, cast.head, "week.home")
    assert "На эти дни ничего не назначено." in shown
    assert "Пары ждут вашего решения: 1" in shown
    await on(school, cast.head, "pair.wait_head")


async def test_on_monday_the_week_and_the_morning_are_one_message(school: School) -> None:
    life = await life_of(school)
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 9), date(2026, 9, 14))
    boris = life.mentors[0]
    await wishes(life, boris, WeekAt.MONDAY)
    await school.morning(3)  # Friday
    heard = len(boris.chat.messages)
    await school.morning()
    assert len(boris.chat.messages) == heard + 1
    told = next(boris.chat.newest()).words
    assert "Доброе утро! Сегодня ждёт 1 дело" in told
    assert "1. Скоро по плану программы: открытый урок, 14 сентября 2026" in told
    assert "Моя неделя · пн 7.09 – вс 13.09" in told and "ср 9.09 — по плану" in told


async def test_on_sunday_evening_it_comes_alone_and_one_can_stop_it(school: School) -> None:
    life = await life_of(school)
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 9))
    boris = life.mentors[0]
    await wishes(life, boris, WeekAt.SUNDAY)
    await school.morning(3)
    school.clock.set(datetime(2026, 9, 6, 15, 1, tzinfo=UTC))  # 18:01
    await school.reminds()
    assert "Моя неделя · пн 7.09 – вс 13.09" in next(boris.chat.newest()).words
    asked = await on(school, boris, "reminder.stop")
    assert "«Моя неделя»" in asked
    await on(school, boris, "reminder.stop_do")
    heard = len(boris.chat.messages)
    school.clock.set(datetime(2026, 9, 13, 15, 1, tzinfo=UTC))
    await school.reminds()
    assert len(boris.chat.messages) == heard
