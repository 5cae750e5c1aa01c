"""The library of events: looked through, changed, hidden, added to; for the curator alone."""

from __future__ import annotations

from bot import plan_library_file
from bot.texts import LOCALES
from mentoring.competence import AREAS
from mentoring.people import Role
from mentoring.plan import EventForm
from tests.conftest import open_school
from tests.flows.by_buttons import on

ANNA = "Петрова Анна Сергеевна"
VERA = "Ромашкина Вера Павловна"


async def opens(school, actor, do="library.home"):
    await actor.taps_data(f"p:{do}:::")
    await school.idle()


async def test_the_first_library_is_the_same_in_both_languages_and_serves_every_area():
    ours = {
        language: plan_library_file.read(LOCALES / language / "plan_library.toml")
        for language in ("ru", "en")
    }
    shapes = [[(one.month, one.area, one.form) for one in lines] for lines in ours.values()]
    assert shapes[0] == shapes[1]
    areas = [one.area for one in ours["ru"]]
    assert areas.count("") >= 14
    assert all(areas.count(area) >= 4 for area in AREAS)
    assert {one.month for one in ours["ru"]} == set(range(1, 13))
    assert {EventForm.INTERIM, EventForm.FINAL} <= {one.form for one in ours["ru"]}


async def test_it_is_loaded_once_and_stays_the_curators(tmp_path, empty_database):
    async with open_school(tmp_path, empty_database) as school:
        await school.idle()
        async with school.uow() as uow:
            lines = await uow.plan_lines.all()
            assert lines[0].event == "Знакомство и договорённости"
            assert await plan_library_file.load(uow, "en") == 0
    async with open_school(tmp_path, empty_database) as school:
        await school.idle()
        async with school.uow() as uow:
            assert await uow.plan_lines.all() == lines


async def test_looking_through_changing_and_hiding(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await opens(school, curator)
    await curator.sees("Библиотека мероприятий", "64 мероприятия")
    await on(school, curator, "library.months", "=декабрь: 7")
    await curator.sees("Библиотека: декабрь", "Мероприятий: 7")
    await on(school, curator, "=Промежуточное собеседование")
    await curator.sees("Для всех", "промежуточное собеседование", "Вопрос для рефлексии")
    await on(school, curator, "=Название")
    await curator.sees("Как называется", "Сейчас: Промежуточное собеседование")
    await on(school, curator, '"ок')
    await curator.sees("хотя бы одно слово")
    await on(school, curator, '"Середина <пути> & план')
    await curator.sees("Середина <пути> & план", "Месяц: декабрь")
    await on(school, curator, "=Месяц", "=январь")
    await curator.sees("Середина <пути> & план", "Месяц: январь")
    await on(school, curator, "=Область", "=Свой предмет")
    await curator.sees("Область: Свой предмет")
    await on(school, curator, "=Форма", "=Дальше →", "=круглый стол")
    await curator.sees("Форма: круглый стол")
    old = school.button(curator, "library.hide")
    screen = curator.screen
    await on(school, curator, "library.hide")
    await curator.sees("Скрыто: в новые планы не попадает")
    await curator.taps_data(old, message=screen)
    await curator.sees("данные изменились", "Скрыто")
    await opens(school, curator)
    await curator.sees("63 мероприятия, скрыто: 1")
    await on(school, curator, "=Скрытые", "=январь · Середина <пути> & план", "library.restore")
    assert ["Скрыть"] in curator.buttons
    async with school.uow() as uow:
        acts = [one for one in await uow.plan_lines.active() if one.event.startswith("Середина")]
        assert [(one.month, one.area, one.form) for one in acts] == [
            (1, "subject", EventForm.ROUND_TABLE)
        ]


async def test_adding_a_line_step_by_step_and_saving_it_once(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await opens(school, curator)
    await on(school, curator, "library.new", "=май", "=Дальше →")
    await curator.sees("Для какой области", "Для всех")
    await on(school, curator, "=← Раньше", "=Оценивание", "=Дальше →", "=практикум")
    await on(school, curator, '"Портфель работ')
    await curator.starts()
    await school.idle()
    await opens(school, curator)
    await on(school, curator, "=Продолжить добавление")
    await curator.sees("Что на нём делают?")
    await on(school, curator, '"Собираем лучшие работы учеников.', '"Что выросло?')
    await curator.sees("Новое мероприятие", "Портфель работ", "май", "Оценивание", "практикум")
    await on(school, curator, "=Название", '"Портфель ученика')
    await curator.sees("Портфель ученика", "Что выросло?")
    save = school.button(curator, "library.save")
    screen = curator.screen
    await on(school, curator, "library.save")
    await curator.sees("Портфель ученика", "Месяц: май")
    await curator.taps_data(save, message=screen)
    await school.idle()
    async with school.uow() as uow:
        events = [one.event for one in await uow.plan_lines.all()]
    assert events.count("Портфель ученика") == 1


async def test_a_begun_line_is_thrown_away_only_when_asked_twice(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await opens(school, curator)
    await on(school, curator, "library.new", "=май", "library.drop")
    await curator.sees("Удалить то, что вы начали добавлять?")
    await on(school, curator, "=Удалить черновик")
    await curator.sees("Ничего не добавлено")
    await on(school, curator, "library.home")
    assert ["Добавить мероприятие"] in curator.buttons


async def test_nobody_else_opens_or_changes_it(school):
    await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    for do in ("library.home", "library.new", "library.save", "library.drop"):
        await opens(school, vera, do)
        assert "недоступно" in await vera.toast(), do
    for data in ("p:library.set:1:1:month.1.m9.1", "p:library.hide:1:1:m9.1"):
        await vera.taps_data(data)
        await school.idle()
    async with school.uow() as uow:
        line = await uow.plan_lines.get(1)
        assert (line.month, line.active, line.version) == (9, True, 1)
