"""News and announcements: written in the chat, people in them recognised, shown with the next build."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mentoring.my_data import Grounds, erase, export_of
from tests.conftest import School
from tests.flows.life import Life, life_of
from tests.flows.site_cast import agrees, built, withdraws

TEXT = "Урок провела Ромашкина Вера Павловна.\nВере Павловне помогал Б. И. Орлов & <коллеги>."


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, *steps: str) -> str:
    """The curator's list of news, from the hub."""
    await life.curator.starts()
    await life.school.idle()
    return await life.on(life.curator, "home.more", "site.home", "news.list", *steps)


async def written(life: Life, title: str = "Открытый урок", text: str = TEXT) -> str:
    """A piece of news is written."""
    return await opens(life, "news.new!news", f'"{title}', f'"{text}')


async def test_a_draft_stays_off_the_site_until_it_is_given(life: Life) -> None:
    shown = await written(life)
    assert "Новость · черновик" in shown
    assert "news.html" not in await built(life)
    assert "Черновики новостей: 1" in await opens(life, "site.home")
    await opens(life, "news.open", "news.show")
    assert "Новость · на сайте" in life.curator.screen["text"]
    pages = await built(life)
    assert "Открытый урок" in pages["news.html"] and "Открытый урок" in pages["index.html"]
    assert "&amp; &lt;коллеги&gt;" in pages["news-1.html"]
    await life.on(life.curator, "news.retire")
    assert "news.html" not in await built(life) and "news-1.html" not in await built(life)


async def test_who_has_not_agreed_is_not_named_in_any_form(life: Life) -> None:
    shown = await written(life)
    assert "Ромашкина В. П. — согласия нет" in shown and "Орлов Б. И. — согласия нет" in shown
    await life.on(life.curator, "news.show")
    page = (await built(life))["news-1.html"]
    assert "Ромашкин" not in page and "Орлов" not in page and "Вер" not in page
    assert page.count("[имя не публикуется]") == 3
    await agrees(life, life.mentees[0])
    shown = await opens(life, "news.open")
    assert "Ромашкина В. П. — согласие на публикацию есть" in shown
    page = (await built(life))["news-1.html"]
    assert "Ромашкина Вера Павловна" in page and "Вере Павловне" in page
    await withdraws(life, life.mentees[0])
    assert "Ромашкин" not in (await built(life))["news-1.html"]
    shown = await opens(life, "news.open", "news.preview")
    assert "Урок провела […]." in shown


async def test_a_name_that_was_changed_since_is_known_all_the_same(life: Life) -> None:
    await written(life)
    await life.on(life.curator, "news.show")
    vera = await life.person(life.mentees[0])
    async with life.school.uow() as uow:
        await uow.people.save(replace(vera, full_name="Василькова Вера Павловна"))
        await uow.commit()
    assert "Ромашкин" not in (await built(life))["news-1.html"]


async def test_somebody_else_of_the_same_name_is_cleared_by_the_curator(life: Life) -> None:
    await written(life, text="На горе жил орёл, а Орлов Пётр — гость школы.")
    shown = await life.on(life.curator, "news.clear")
    assert "Орлов Б. И. — отмечено: речь о другом человеке" in shown
    await life.on(life.curator, "news.show")
    assert "Орлов Пётр" in (await built(life))["news-1.html"]
    await life.on(life.curator, "news.clear")
    assert "Орлов" not in (await built(life))["news-1.html"]


async def test_an_announcement_needs_its_day_and_becomes_news_after_it(life: Life) -> None:
    shown = await opens(life, "news.new!announcement", '"Установочная сессия', '"Ждём наставников.')
    assert "На какой день назначено?" in shown
    await life.on(life.curator, "news.open")
    await life.curator.taps_data(life.data(life.curator, "news.show"), message=life.curator.screen)
    await life.school.idle()
    assert "Сначала выберите день" in await life.curator.toast()
    shown = await opens(life, "news.open", "news.day", "news.day!d20260915")
    assert "Когда: 15 сентября 2026" in shown
    await life.on(life.curator, "news.show")
    page = (await built(life))["index.html"]
    assert "Анонсы" in page and 'datetime="2026-09-15"' in page
    life.school.clock.move(timedelta(days=20))
    pages = await built(life)
    assert "Анонсы</h2>" not in pages["index.html"] and "Установочная" in pages["news.html"]


async def test_words_are_corrected_and_the_people_looked_up_anew(life: Life) -> None:
    await written(life)
    shown = await life.on(life.curator, "news.field!text", '"Все молодцы.')
    assert "Все молодцы." in shown and "Кто назван" not in shown
    stale = life.data(life.curator, "news.field", "title"), life.curator.screen
    await life.on(life.curator, "news.field!title", '"Урок Лютикова')
    assert "Лютиков И. П. — согласия нет" in life.curator.screen["text"]
    await life.curator.taps_data(stale[0], message=stale[1])
    await life.school.idle()
    assert "Урок Лютикова" in life.curator.screen["text"], "the screen as it is now"
    await opens(life, "news.new!news", '"Э')
    assert "хотя бы три буквы" in life.curator.transcript()


async def test_being_named_is_ones_own_data_and_goes_with_them(life: Life) -> None:
    await written(life)
    await life.on(life.curator, "news.show")
    vera = await life.person(life.mentees[0])
    async with life.school.uow() as uow:
        own = await export_of(uow, vera)
        assert own["data"]["news_people"][0]["name"] == "Ромашкина Вера Павловна"
        await erase(uow, vera, vera, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    async with life.school.uow() as uow:
        [news] = await uow.news.all()
    assert "Ромашкин" not in news.text and "Вере" not in news.text and "Орлов" in news.text
    assert [one.person for one in news.mentions] == [(await life.person(life.mentors[0])).id]
