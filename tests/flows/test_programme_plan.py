"""The plan of events in the chat: adding by steps, editing cells, two people at one plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentoring.meeting.nouns import Meeting
from mentoring.plan import EventForm
from mentoring.programme import actions
from mentoring.programme.nouns import Part
from tests.flows.programmes import at_work, presses, words


async def begun(school, **terms):
    cast = await at_work(school, **terms)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    return cast, await cast.programme()


async def test_a_row_is_added_by_short_steps(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.plan", programme.id)
    assert "План пока пуст" in words(cast.mentor)
    await school.presses(cast.mentor, "programme.row_add")
    for said in ("15.10", "Урок в библиотеке"):
        await cast.mentor.says(said)
        await school.idle()
    await cast.mentor.taps("практикум")
    await school.idle()
    await cast.mentor.says("Готовим урок на полках библиотеки.")
    await school.idle()
    await cast.mentor.taps("ведут вместе")
    await school.idle()
    assert "Так будет в плане" in words(cast.mentor)
    await school.presses(cast.mentor, "programme.row_save")
    [row] = (await cast.programme()).plan
    assert row.on == date(2026, 10, 15) and row.form is EventForm.WORKSHOP
    assert row.leader == "both" and row.event == "Урок в библиотеке"


async def test_a_line_of_the_library_fills_the_rest(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.row_add", programme.id)
    await school.presses(cast.mentor, "programme.row_set")
    await school.presses(cast.mentor, "programme.row_set")
    await school.presses(cast.mentor, "programme.row_save")
    [row] = (await cast.programme()).plan
    assert row.event and row.content


async def test_a_day_outside_the_term_or_not_a_day_is_refused(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.row_add", programme.id)
    await cast.mentor.says("15.08.2027")
    await school.idle()
    await cast.mentor.sees("внутри срока программы: 1 сентября 2026 — 31 мая 2027")
    await cast.mentor.says("завтра")
    await school.idle()
    await cast.mentor.sees("Напишите дату, например 03.12")


async def test_cells_are_changed_and_the_plan_stays_in_order(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.plan", programme.id)
    await school.presses(cast.mentor, "programme.suggest")
    last = (await cast.programme()).plan[0]
    await school.presses(cast.mentor, "programme.row")
    await cast.mentor.taps("Дата")
    await school.idle()
    await cast.mentor.says("20.05.2027")
    await school.idle()
    assert "20 мая 2027" in words(cast.mentor)
    rows = (await cast.programme()).plan
    assert list(rows) == sorted(rows, key=lambda row: row.on)
    assert last.event in [row.event for row in rows[-3:]]
    await cast.mentor.taps("Форма")
    await school.idle()
    await cast.mentor.taps("круглый стол")
    await school.idle()
    await cast.mentor.taps("Кто ведёт")
    await school.idle()
    await cast.mentor.taps("ведёт наставляемый")
    await school.idle()
    changed = next(row for row in (await cast.programme()).plan if row.event == last.event)
    assert changed.form is EventForm.ROUND_TABLE and changed.leader == "mentee"
    assert changed.on == date(2027, 5, 20)


async def test_two_people_at_one_plan_lose_nothing(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.plan", programme.id)
    await school.presses(cast.mentor, "programme.suggest")
    second = (await cast.programme()).plan[1]
    await school.presses(cast.mentor, "programme.row")
    await cast.mentor.taps("Содержание")
    await school.idle()

    await presses(school, cast.mentee, "programme.plan", programme.id)
    await cast.mentee.taps(f"{second.on:%d.%m}")
    await school.idle()
    await school.presses(cast.mentee, "programme.row_drop")
    await school.presses(cast.mentee, "programme.row_gone")

    await cast.mentor.says("Новое содержание встречи.")
    await school.idle()
    rows = (await cast.programme()).plan
    assert second not in rows and rows[0].content == "Новое содержание встречи."

    await school.presses(cast.mentor, "programme.cell")
    await presses(school, cast.mentee, "programme.plan", programme.id)
    await school.presses(cast.mentee, "programme.row")
    await school.presses(cast.mentee, "programme.row_drop")
    await school.presses(cast.mentee, "programme.row_gone")
    await cast.mentor.says("10.10.2026")
    await school.idle()
    assert "За это время план изменили" in words(cast.mentor)
    await school.presses(cast.mentor, "programme.row_save")
    kept = (await cast.programme()).plan
    assert [row for row in kept if row.content == "Новое содержание встречи."]


async def test_an_old_button_of_the_plan_changes_nothing(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.plan", programme.id)
    await school.presses(cast.mentor, "programme.suggest")
    before = (await cast.programme()).plan
    for do, arg in (
        ("suggest", ""),
        ("row", "0"),
        ("row_drop", "0"),
        ("row_gone", "0"),
        ("cell", "0.on"),
        ("cell_set", "0.form.case"),
    ):
        await presses(school, cast.mentor, f"programme.{do}", programme.id, 0, arg)
        assert (await cast.programme()).plan == before


async def test_bare_months_are_filled_on_demand(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.row_add", programme.id)
    await cast.mentor.says("15.10")
    await school.idle()
    await school.presses(cast.mentor, "programme.row_set")
    await school.presses(cast.mentor, "programme.row_save")
    assert "нет мероприятий" in words(cast.mentor)
    await school.presses(cast.mentor, "programme.suggest")
    programme = await cast.programme()
    assert len({(row.on.year, row.on.month) for row in programme.plan}) >= 8
    assert "нет мероприятий" not in words(cast.mentor)
    assert programme.entries[Part.PLAN].written_by == cast.pair.mentor


async def test_a_row_is_known_by_its_key_whatever_becomes_of_it(school):
    cast, programme = await begun(school)
    await presses(school, cast.mentor, "programme.plan", programme.id)
    await school.presses(cast.mentor, "programme.suggest")
    keys = [row.key for row in (await cast.programme()).plan]
    assert keys == list(range(1, len(keys) + 1))
    async with school.uow() as uow:
        me = await uow.people.by_account(cast.mentor.id)
        plan = (await uow.programmes.current(cast.pair.id)).plan
        later = replace(plan[0], on=plan[2].on, event="Иначе")
        made = await actions.write_row(uow, me, programme.id, plan[0], later, uow.now)
        assert sorted(row.key for row in made.plan) == keys
        assert next(row for row in made.plan if row.event == "Иначе").key == 1
        gone = next(row for row in made.plan if row.key == keys[-1])
        await actions.write_row(uow, me, programme.id, gone, None, uow.now)
        await uow.meetings.add(
            Meeting(
                pair=cast.pair.id,
                row=keys[-1] + 4,
                title="Беседа",
                starts_at=uow.now,
                planned_by=me.id,
                planned_at=uow.now,
            )
        )
        made = await actions.write_row(
            uow, me, programme.id, None, replace(gone, key=0, event="Новое"), uow.now
        )
        assert next(row for row in made.plan if row.event == "Новое").key == keys[-1] + 5
