"""The regulation in the chat: brought as a file, read by sections, marked, new editions with what changed."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from docx import Document

from bot.sandbox import Actor
from tests.conftest import School
from tests.flows.life import Life, life_of
from tests.flows.site_cast import built

TEXT = """Положение о наставничестве
1. Общие положения
1.1. Положение определяет порядок наставничества.
2. Права наставника
2.1. Наставник имеет право просить о помощи.
1) обращаться к куратору;
3. Заключительные положения
3.1. Действует бессрочно.
"""


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, actor: Actor, *steps: str) -> str:
    """The regulation, from the hub."""
    await actor.starts()
    await life.school.idle()
    more = ("home.more",) if life.can(actor, "home.more") else ()
    return await life.on(actor, *more, "regulation.home", *steps)


async def published(life: Life, day: str = "20260901", *, tell: str = "quiet") -> None:
    """The first edition comes out."""
    curator = life.curator
    await opens(life, curator, "regulation.draft", "regulation.text", f'"{TEXT}')
    await life.on(curator, "regulation.day", f"regulation.day!d{day}")
    await life.on(curator, "regulation.publish", f"regulation.out!{tell}")


async def test_before_there_is_a_text_everybody_is_told_so(life: Life) -> None:
    for actor in (life.mentees[0], life.head):
        assert "ещё не загружен" in await opens(life, actor)
    await life.head.says("/regulation")
    await life.school.idle()
    assert "ещё не загружен" in life.head.screen["text"]
    assert not life.can(life.head, "regulation.draft")


async def test_a_file_becomes_sections_by_its_headings(life: Life) -> None:
    document = Document()
    document.add_paragraph("Положение о системе наставничества")
    for heading in ("Общие положения", "Куратор"):
        document.add_heading(heading, 1)
        document.add_paragraph(f"Текст раздела «{heading}».")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Этап", "Срок"
    out = io.BytesIO()
    document.save(out)
    curator = life.curator
    await opens(life, curator, "regulation.draft", "regulation.text")
    await curator.sends_document("Положение 2026.pdf", b"%PDF")
    await life.school.idle()
    assert "Пришлите DOCX или TXT" in curator.transcript()
    await curator.sends_document("Положение 2026.docx", out.getvalue())
    await life.school.idle()
    assert "Текст прочитан: 3 раздела" in curator.transcript()
    shown = await life.on(curator, "regulation.draft")
    assert "Положение 2026" in shown and "Дата начала действия не указана" in shown
    shown = await life.on(curator, "regulation.part!3")
    assert "Текст раздела «Куратор»." in shown and "Этап; Срок" in shown


async def test_a_broken_file_is_said_to_be_one(life: Life) -> None:
    curator = life.curator
    await opens(life, curator, "regulation.draft", "regulation.text")
    await curator.sends_document("Положение.docx", b"PK\x03\x04 no archive")
    await life.school.idle()
    assert "прочитать не могу" in curator.transcript()
    async with life.school.uow() as uow:
        assert not await uow.regulation.all()


async def test_everybody_reads_by_sections_and_marks_it(life: Life) -> None:
    await published(life)
    vera = life.mentees[0]
    shown = await opens(life, vera)
    assert "Положение о наставничестве" in shown and "Действует с 1 сентября 2026" in shown
    shown = await life.on(vera, "regulation.section!3")
    assert "Права наставника" in shown and "1) обращаться к куратору;" in shown
    assert "Заключительные" in await life.on(vera, "regulation.section!4")
    await life.on(vera, "regulation.home")
    mark = life.data(vera, "regulation.mark"), vera.screen
    for _ in range(2):  # a double tap is one mark
        await vera.taps_data(mark[0], message=mark[1])
        await life.school.idle()
    assert "✓ Вы прочитали: 1 сентября 2026" in vera.screen["text"]
    shown = await opens(life, life.curator, "regulation.readers")
    assert "Прочитали 1 из 7: Ромашкина В. П." in shown
    await life.on(vera, "regulation.mark!off")
    assert "Вы прочитали" not in vera.screen["text"]


async def test_the_mark_is_the_one_of_the_reading_list(life: Life) -> None:
    await published(life)
    vera = life.mentees[0]
    await opens(life, vera, "regulation.mark!on")
    await vera.starts()
    await life.school.idle()
    shown = await life.on(vera, "home.more", "reading.home", "=Дальше →")
    assert "✓ Положение о наставничестве (01.09.2026)" in shown


async def test_a_later_edition_says_what_changed_and_is_read_anew(life: Life) -> None:
    await published(life, tell="tell")
    vera, curator = life.mentees[0], life.curator
    assert "теперь можно прочитать здесь" in vera.transcript()
    await opens(life, vera, "regulation.mark!on")
    await opens(life, curator, "regulation.draft", "regulation.copy")
    await life.on(
        curator, "regulation.part!2", "regulation.field!section.2", '"1.1. Новый порядок.'
    )
    assert "Новый порядок" in curator.screen["text"]
    await life.on(curator, "regulation.draft", "regulation.day", "regulation.day!d20260910")
    await life.on(curator, "regulation.publish")
    assert "Сначала напишите, что изменилось" in await curator.toast()
    await opens(life, curator, "regulation.draft", "regulation.field!changed", '"Новый порядок пар')
    shown = await life.on(curator, "regulation.publish")
    assert "Сообщить можно всем сотрудникам в боте: 6" in shown
    await life.on(curator, "regulation.out!tell")
    assert "Что изменилось: Новый порядок пар" in vera.transcript()
    shown = await opens(life, vera)
    assert (
        "Новая редакция вступит в силу 10 сентября 2026" in shown and "Новый порядок" not in shown
    )
    life.school.clock.move(timedelta(days=10))
    shown = await opens(life, vera)
    assert "Что изменилось: Новый порядок пар" in shown and "Вы прочитали" not in shown
    assert "Новый порядок." in await life.on(vera, "regulation.section!2")
    shown = await opens(life, vera, "regulation.editions")
    assert shown.index("10 сентября") < shown.index("1 сентября 2026.")
    async with life.school.uow() as uow:
        stand = [
            one.active
            for one in await uow.reading.all()
            if one.title.startswith("Положение о наставничестве (")
        ]
    assert stand == [False, True]


async def test_the_draft_is_the_curators_and_can_be_thrown_away(life: Life) -> None:
    curator = life.curator
    await opens(life, curator, "regulation.draft", "regulation.text", f'"{TEXT}')
    await life.on(curator, "regulation.field!title", '"Положение школы № 0')
    assert "Положение школы № 0" in curator.screen["text"]
    await life.on(curator, "regulation.field!heading.5", '"4. Приложение', '"Форма заявки.')
    assert "Форма заявки." in curator.screen["text"]
    shown = await life.on(curator, "regulation.drop_part!5")
    assert "Разделов: 4" in shown
    assert "ещё не загружен" in await opens(life, life.mentees[0])
    await opens(life, curator, "regulation.draft", "regulation.publish")
    assert "Сначала укажите дату" in await curator.toast()
    shown = await opens(life, curator, "regulation.draft", "regulation.drop", "regulation.drop_do")
    assert "Пришлите текст файлом" in shown


async def test_the_text_in_force_stands_on_the_site(life: Life) -> None:
    await published(life)
    pages = await built(life)
    page = pages["regulation.html"]
    assert "Права наставника" in page and "1 сентября 2026" in page
    assert 'href="#s2"' in page and 'id="s2"' in page
    assert "regulation.html" in pages["law.html"]
