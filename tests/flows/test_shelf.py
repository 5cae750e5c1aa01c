"""The legal base and the materials: kept by the curator, read by everybody, shown on the site."""

from __future__ import annotations

import pytest

from mentoring.my_data import Grounds, erase
from tests.conftest import School
from tests.flows.life import Life, life_of
from tests.flows.site_cast import agrees, built


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, *steps: str) -> str:
    """The curator's shelves, from the hub."""
    await life.curator.starts()
    await life.school.idle()
    return await life.on(life.curator, "home.more", "site.home", "shelf.home", *steps)


async def test_the_legal_base_begins_with_what_is_known(life: Life) -> None:
    vera = life.mentees[0]
    await vera.starts()
    await life.school.idle()
    shown = await life.on(vera, "home.more", "shelf.home", "shelf.home!federal")
    assert "273-ФЗ" in shown and "351.8" in shown and "152-ФЗ" in shown
    assert "https://publication.pravo.gov.ru/document/0001201212300007" in shown
    assert not life.can(vera, "shelf.list")
    assert not life.can(vera, "shelf.home", "local"), "an empty shelf"


async def test_the_curator_adds_orders_and_takes_off(life: Life) -> None:
    shown = await opens(life, "shelf.home!local", "shelf.list", "shelf.new", '"Приказ № 1')
    assert "Полка: Локальные акты школы" in shown
    await life.on(life.curator, "shelf.field!link", '"нет')
    assert "не похоже на ссылку" in life.curator.transcript()
    await life.on(life.curator, '"https://example.ru/1')
    await opens(life, "shelf.home!local", "shelf.list", "shelf.new", '"Приказ № 2', "shelf.up")
    page = (await built(life))["law.html"]
    assert page.index("Приказ № 2") < page.index("Приказ № 1")
    assert 'href="https://example.ru/1"' in page and "Локальные акты школы" in page
    await life.on(life.curator, "shelf.move!regional", "shelf.retire")
    assert "Убрано с полки и с сайта" in life.curator.screen["text"]
    assert "Приказ № 2" not in (await built(life))["law.html"]
    await life.on(life.curator, "shelf.restore")
    assert "Региональные акты" in (await built(life))["law.html"]
    shown = await opens(life, "shelf.home!local", "shelf.list", "shelf.item", "shelf.field!link")
    await life.on(life.curator, "shelf.unlink", "shelf.field!title", '"Приказ № 11')
    page = (await built(life))["law.html"]
    assert "Приказ № 11" in page and "example.ru" not in page


async def test_a_material_with_a_file_is_downloaded_from_the_site(life: Life) -> None:
    await opens(life, "shelf.home!methods", "shelf.list", "shelf.new", '"Памятка наставнику')
    await life.on(life.curator, "shelf.add_files")
    await life.curator.says("сейчас пришлю")
    await life.school.idle()
    assert "Сейчас я жду файл" in life.curator.transcript()
    await life.curator.sends_document("Памятка Орлова.docx", b"PK" + b"x" * 4000)
    await life.school.idle()
    pages = await built(life)
    assert 'href="files/7-1.docx"' in pages["materials.html"]
    assert "Файл DOCX, 4 КБ" in pages["materials.html"]
    assert pages["files/7-1.docx"].startswith("PKxxx")
    assert "Орлов" not in "".join(pages), "the file's own name is not for the site"
    vera = life.mentees[0]
    await vera.starts()
    await life.school.idle()
    await life.on(vera, "home.more", "shelf.home", "shelf.home!methods", "shelf.item")
    await life.on(vera, "attachment.open")
    assert (await vera.receives(".docx")).data.startswith(b"PKxxx")


async def test_a_name_in_a_title_needs_consent_and_goes_with_its_person(life: Life) -> None:
    await opens(life, "shelf.home!methods", "shelf.list", "shelf.new", '"Конспект Орлова Б. И.')
    assert "Орлов" not in (await built(life))["materials.html"]
    await agrees(life, life.mentors[0])
    assert "Конспект Орлова Б. И." in (await built(life))["materials.html"]
    boris = await life.person(life.mentors[0])
    async with life.school.uow() as uow:
        await erase(uow, boris, boris, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    assert "Конспект …" in (await built(life))["materials.html"]
