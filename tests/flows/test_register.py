"""The register of documents: what was made, by whom, under which number; filter, export, changes."""

from __future__ import annotations

import io

import openpyxl

from mentoring.order import actions, files, signing
from mentoring.order.nouns import OrderKind
from mentoring.people import Role
from mentoring.register import request_paper
from tests.flows.pairs import MENTOR, Staff, brought_to, staff


async def with_papers(school) -> Staff:
    """Two files of one order, one of another, a list of the bank and somebody's own data."""
    people = await staff(school)
    await brought_to(people)
    mentor = await people.number(Role.MENTOR, MENTOR)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        await request_paper(uow, boss, "bank_xlsx", uow.now, language="ru")
        own = await uow.people.get(mentor)
        await request_paper(uow, own, "my_data_docx", uow.now, language="ru", about=mentor)
        await uow.commit()
    await school.idle()
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        await actions.fill(uow, boss, order.id, "protocol", "от 01.09.2026 № 3", uow.now)
        order = await uow.orders.get(order.id)
        on = uow.now.astimezone(uow.zone).date()
        await signing.sign(uow, boss, order.id, order.version, "15", on, uow.now)
        await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        await uow.commit()
    await school.idle()
    return people


async def opened(people: Staff, role: Role):
    actor = people[role]
    await actor.starts()
    await people.school.idle()
    await actor.taps_data("p:register.home:::", message=actor.screen)
    await people.school.idle()
    return actor


async def test_every_document_has_its_row_but_what_was_asked_about_oneself(school):
    people = await with_papers(school)
    for role in (Role.CURATOR, Role.HEAD):
        actor = await opened(people, role)
        await actor.sees("Реестр документов: 3")
        labels = [label for row in actor.buttons for label in row]
        assert "01.09.2026 · Приказ о закреплении пар · № 15" in labels
        assert "01.09.2026 · Приказ о закреплении пар · проект" in labels
        assert not [one for one in labels if "Мои данные" in one]
    curator = people[Role.CURATOR]
    await curator.taps("Приказ о закреплении пар · № 15")
    await school.idle()
    await curator.sees("Кто заказал: Кузнецова О. И.", "готов", "Приказ-о-закреплении-пар", ".docx")


async def test_what_changed_between_two_files_of_an_order(school):
    people = await with_papers(school)
    curator = await opened(people, Role.CURATOR)
    await curator.taps("Приказ о закреплении пар · № 15")
    await school.idle()
    await school.presses(curator, "register.order")
    await school.presses(curator, "register.changes")
    await curator.sees("Протокол", "было: —", "стало: от 01.09.2026 № 3", "Номер", "стало: 15")
    await curator.sees("Основания", "Методсовет")
    await school.presses(curator, "register.open")
    await curator.sees("Документ №", "Кто заказал")


async def test_one_kind_at_a_time(school):
    people = await with_papers(school)
    curator = await opened(people, Role.CURATOR)
    await school.presses(curator, "register.kinds")
    await curator.sees("Какие документы показать")
    await curator.taps("Приказ о закреплении пар: 2")
    await school.idle()
    await curator.sees("Реестр документов: 2", "Показаны: Приказ о закреплении пар")
    await curator.taps("Показать все")
    await school.idle()
    await curator.sees("Реестр документов: 3")


async def test_the_register_as_a_workbook(school):
    people = await with_papers(school)
    curator = await opened(people, Role.CURATOR)
    await school.presses(curator, "register.export")
    file = await curator.receives(".xlsx")
    rows = list(openpyxl.load_workbook(io.BytesIO(file.data)).worksheets[0].values)
    assert rows[0][2:5] == ("Документ", "Номер приказа", "Дата приказа")
    kinds = [row[2] for row in rows[1:]]
    assert kinds.count("Приказ о закреплении пар") == 2 and "Мои данные" not in kinds
    newest = next(row for row in rows if row[3] == "15")
    assert newest[4] == "01.09.2026" and newest[5] == "Кузнецова Ольга Ивановна"
    assert str(newest[7]).endswith(".docx")


async def test_pages_turn_and_a_page_that_is_no_more_is_the_last(school):
    people = await staff(school)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        for kind in ("order_final_docx", "order_curator_docx"):
            for _ in range(5):
                order = await actions.draft(uow, boss, OrderKind(kind.split("_")[1]), uow.now)
                order = await actions.fill(uow, boss, order.id, "points", "Пункт.", uow.now)
                await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        await uow.commit()
    await school.idle()
    curator = await opened(people, Role.CURATOR)
    await curator.sees("Реестр документов: 10", "Страница 1 из 2")
    await curator.taps("Дальше")
    await school.idle()
    await curator.sees("Страница 2 из 2")
    await curator.taps_data("p:register.home:::77", message=curator.screen)
    await school.idle()
    assert "Страница 2 из 2" in curator.screen["text"]


async def test_the_register_is_for_curator_head_and_administrator(school):
    people = await with_papers(school)
    admin = await people.joins(Role.ADMIN, "Лебедев Олег Юрьевич")
    await admin.starts()
    await school.idle()
    await admin.taps_data("p:register.home:::", message=admin.screen)
    await school.idle()
    await admin.sees("Реестр документов: 3")
    for act in ("order", "changes"):
        await admin.taps_data(f"p:register.{act}:1::", message=admin.screen)
        await school.idle()
        assert "недоступно" in await admin.toast(), act
    for name in (MENTOR, "Зимина Раиса Павловна"):
        actor = people[name]
        await actor.starts()
        await school.idle()
        for act in ("home", "only", "kinds", "open", "order", "changes", "export"):
            await actor.taps_data(f"p:register.{act}:1::", message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast(), act
    async with school.uow() as uow:
        mentor = (await uow.people.with_role(Role.MENTOR))[0]
        own = (await uow.papers.of_person(mentor.id))[0]
    await admin.taps_data(f"p:register.open:{own.id}::", message=admin.screen)
    await school.idle()
    assert "недоступно" in await admin.toast()
