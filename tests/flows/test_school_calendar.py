"""The school's days and hours, kept by the curator: bells, hours, breaks; reminders follow them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.sandbox import Actor
from mentoring import school_calendar_edit as edit
from mentoring.people import Role
from mentoring.reminder import keeping
from mentoring.reminder.nouns import Pace, ReminderKind, Topic, Wanted
from mentoring.school_calendar import (
    DEFAULT_BELLS,
    SchoolCalendar,
    Span,
    SpanKind,
    calendar_of,
    moment_at,
)
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.by_hand import complaints
from tests.flows.everybody import card_of, everybody, heard, member, not_english, troubles

OLGA = "Кузнецова Ольга Ивановна"
WAY = ("home.more", "school.home")


async def calendar(school: School) -> SchoolCalendar:
    """As it is kept now."""
    async with school.uow() as uow:
        return await calendar_of(uow)


async def test_bells_are_typed_added_dropped_and_reset(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    shown = await goes(school, olga, *WAY)
    assert "8 уроков, с 9:00 до 16:50" in shown and "с 8:30 до 17:00" in shown
    shown = await on(school, olga, "school.bells")
    assert "3.  11:00–11:45" in shown and "3 11:00–11:45" in shown
    assert "Обычное расписание" not in str(olga.screen)
    shown = await on(school, olga, '"3 11:05–11:50')
    assert "3.  11:05–11:50" in shown
    assert "Не разобрал звонки" in await on(school, olga, '"завтра')
    assert "Не сходится 3-й урок" in await on(school, olga, '"3 10:00–11:50')
    assert "1.   8:00–8:40" in await on(school, olga, '"1 8:00-8:40'), "it still listens"
    before = school.button(olga, "school.bell_add")
    assert "9.  17:00–17:45" in await on(school, olga, "school.bell_add")
    await olga.taps_data(before, message=olga.screen)
    await school.idle()
    assert len((await calendar(school)).bells) == 9, "a double tap adds one"
    await on(school, olga, "school.bell_drop", "school.bell_drop")
    assert len((await calendar(school)).bells) == 7
    shown = await on(school, olga, '"8:30-9:15\n9:25-10:10\n10:30-11:15')
    assert "3.  10:30–11:15" in shown and " 4." not in shown
    shown = await on(school, olga, "school.bells_reset")
    assert "Заменить звонки школы на обычные?" in shown
    assert len((await calendar(school)).bells) == 3
    await on(school, olga, "school.bells", "school.bells_reset", "school.bells_reset_do")
    assert (await calendar(school)).bells == DEFAULT_BELLS
    assert not await troubles(school)


async def test_hours_and_saturdays(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    await goes(school, olga, *WAY, "school.hours", "=8:00–18:00")
    assert "суббота учебная" in await on(school, olga, "=Сделать субботу учебной")
    ours = await calendar(school)
    assert (ours.opens, ours.closes, ours.saturdays) == (time(8), time(18), True)
    assert "с 7:45 до 18:30" in await on(school, olga, '"с 7:45 до 18:30')
    assert "хотя бы четыре часа" in await on(school, olga, '"9-10')
    assert "Не разобрал время" in await on(school, olga, '"целый день')
    assert "с 8:00 до 17:00, суббота учебная" in await on(school, olga, '"8-17', "school.home")


async def test_a_break_by_the_calendar_a_day_off_and_a_line_typed(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    shown = await goes(school, olga, *WAY, "school.spans")
    assert "Пока ничего не записано" in shown
    await on(school, olga, "=Добавить каникулы", "=→", "=26")
    assert "Первый день: понедельник, 26 октября" in await on(school, olga, "=→", "=←")
    assert "[26]" in str(olga.screen)
    shown = await on(school, olga, "=→", "=3")
    assert "26 октября – 3 ноября" in shown and "Название увидит только" in shown
    again = school.button(olga, "school.add_do")
    asked = olga.screen
    shown = await on(school, olga, "=Осенние каникулы")
    assert "Осенние каникулы: 26 октября – 3 ноября (каникулы)" in shown
    await on(school, olga, "=Добавить выходной", '"5.10')
    assert "5 октября" in await on(school, olga, "=Только этот день", '"' + "x" * 61, '"День школы')
    assert "Не разобрал дни" in await on(school, olga, "=Добавить каникулы", '"зимой')
    shown = await on(school, olga, '"28.12–08.01 Зимние каникулы')
    assert "28 декабря – 8 января" in shown
    spans = (await calendar(school)).spans
    assert [one.name for one in spans] == ["День школы", "Осенние каникулы", "Зимние каникулы"]
    await olga.taps_data(again, message=asked)
    await school.idle()
    assert len((await calendar(school)).spans) == 3, "the same break twice is one"
    shown = await on(school, olga, "=День школы")
    assert "бот никого не беспокоит" in shown
    drop = school.button(olga, "school.span_drop")
    shown = await on(school, olga, "school.span_drop")
    assert "День школы" not in shown
    await olga.taps_data(drop, message=olga.screen)
    await school.idle()
    assert len((await calendar(school)).spans) == 2
    await school.presses(olga, "school.home")
    assert "Ближайшее: Осенние каникулы" in olga.screen["text"]
    school.clock.set(datetime(2026, 11, 10, 9, tzinfo=school.app.settings.zone))
    assert "Осенние" not in await goes(school, olga, *WAY, "school.spans")
    assert "Осенние каникулы" in await on(school, olga, "=Прошедшие")
    assert not await troubles(school)


async def test_the_last_day_is_not_before_the_first_nor_months_later(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    await goes(school, olga, *WAY, "school.spans", "=Добавить каникулы", '"26.10')
    assert "не позже чем через 120 дней" in await on(school, olga, '"1.05')
    shown = await on(school, olga, '"3.11')
    assert "26 октября – 3 ноября" in shown, "the first day was not lost"
    await on(school, olga, "=Назад", "=Назад", "=15")
    shown = await on(school, olga, "=7")
    assert "7–15 сентября" in shown, "two days may be pressed in any order"


async def test_public_holidays_can_be_checked(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    shown = await goes(school, olga, *WAY, "school.holidays")
    for words in (
        "среда, 4 ноября",
        "31 декабря – 10 января 2027 года",
        "21–23 февраля 2027 года",
        "суббота, 20 февраля 2027 года",
        "производственного календаря",
    ):
        assert words in shown


async def test_a_month_answers_why_a_cell_cannot_be_pressed(school: School) -> None:
    olga = await member(school, Role.CURATOR, OLGA)
    await goes(school, olga, *WAY, "school.spans", "=Добавить каникулы")
    for data, words in (
        ("p:calendar.no:::w2", "среда"),
        ("p:calendar.no:::past", "Этот день уже прошёл."),
        ("p:calendar.no:::blank", "Здесь нет дня"),
    ):
        await olga.taps_data(data, message=olga.screen)
        await school.idle()
        assert words in await olga.toast()


async def test_only_the_curator_and_the_administrator_keep_it(school: School) -> None:
    cast = await everybody(school, forms=False)
    datas = [
        f"p:school.{do}::1:{arg}"
        for do, arg in (
            ("home", ""),
            ("bells", ""),
            ("bell_add", ""),
            ("bell_drop", ""),
            ("bells_reset_do", ""),
            ("hours", ""),
            ("hours_set", "800-1800"),
            ("saturdays", "on"),
            ("holidays", ""),
            ("spans", ""),
            ("span", ""),
            ("span_drop", ""),
            ("add", "break"),
            ("add_day", "break.d20261026"),
            ("add_do", "break.20261026.20261103.1"),
        )
    ]
    before = await calendar(school)
    head: Actor = cast[Role.HEAD]  # the other roles press all this in test_rights.py
    for data in datas:
        await head.taps_data(data, message=head.screen)
        await school.idle()
        assert "недоступно" in await head.toast(), data
    assert await calendar(school) == before
    shown = await goes(school, cast[Role.ADMIN], "school.home", "school.bells", '"3 11:05–11:50')
    assert "11:05" in shown
    said: set[str] = set()
    twisted = [data.rsplit(":", 1)[0] + ":x.y.z" for data in datas]
    assert not await complaints(school, cast[Role.CURATOR], datas + twisted, said)
    assert not not_english(said)
    assert not not_english([one for one in heard(school) if "School" in one])


async def test_what_waits_moves_with_the_calendar_and_back(school: School) -> None:
    zone = school.app.settings.zone
    vera = await card_of(school, await member(school, Role.MENTEE, "Ромашкина Вера Павловна"))
    olga = await card_of(school, await member(school, Role.CURATOR, OLGA))
    monday = date(2026, 9, 14)
    topic = Topic(ReminderKind.TASK, 1)
    wanted = [
        Wanted(person=vera.id, key="due", on=monday),
        Wanted(person=vera.id, key="before", on=monday, back=True),
        Wanted(person=vera.id, key="at", pace=Pace.AT_ONCE, at=moment_at(monday, time(16), zone)),
        Wanted(person=vera.id, key="later", on=monday + timedelta(days=2)),
    ]

    async def due() -> dict[str, str]:
        async with school.uow() as uow:
            rows = await uow.reminders.of([topic])
        return {one.key: f"{one.due_at.astimezone(zone):%d.%m %H:%M}" for one in rows}

    async with school.uow() as uow:
        await keeping.keep(uow, topic, wanted, uow.now)
        await uow.commit()
    usual = {
        "due": "14.09 08:00",
        "before": "14.09 08:00",
        "at": "14.09 16:00",
        "later": "16.09 08:00",
    }
    assert await due() == usual
    async with school.uow() as uow:
        off = Span(0, SpanKind.OFF, monday, monday, "Выборы")
        await edit.add_span(uow, olga, off, uow.now)
        await uow.commit()
    assert await due() == usual | {
        "due": "15.09 08:00",
        "before": "11.09 08:00",
        "at": "15.09 08:00",
    }, "what prepares goes back, the rest goes on"
    async with school.uow() as uow:
        (span,) = (await calendar_of(uow)).spans
        await edit.drop_span(uow, olga, span.id, uow.now)
        await uow.commit()
    assert await due() == usual, "a day off entered by mistake leaves no trace"


async def test_a_calendar_that_was_not_kept_is_not_remembered(school: School) -> None:
    olga = await card_of(school, await member(school, Role.CURATOR, OLGA))
    async with school.uow() as uow:
        await edit.set_hours(uow, olga, time(7), time(20), True, uow.now)
        assert (await calendar_of(uow)).opens == time(7)
    assert (await calendar(school)).opens == time(8, 30), "the transaction was undone"
