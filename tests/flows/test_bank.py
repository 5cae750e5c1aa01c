"""The banks: search, filters, pages, cards by rights, history, export, the head's counts."""

from __future__ import annotations

import io
from datetime import datetime

from openpyxl import load_workbook

from mentoring import mentee_request, mentor_questionnaire
from mentoring.people import Role

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
VERA = "Ромашкина Вера Павловна"
NINA = "Иванова Нина Петровна"
OLEG = "Совин Олег Юрьевич"

REQUEST = {
    "experience_years": 1,
    "under_35": True,
    "category": "young",
    "areas": [["psych", 2, ["discipline"]]],
    "own_words": "=Класс не слушает",
    "kinds": ["traditional"],
    "forms": ["teacher"],
    "mode": "offline",
    "times": ["mon_after"],
    "not_with": "С завучем",
    "urgency": "usual",
}
QUESTIONNAIRE = {
    "experience_years": 20,
    "category": "highest",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals"]]],
    "kinds": ["traditional", "group"],
    "hours": 4,
    "capacity": 2,
    "mode": "mixed",
    "times": ["tue_after"],
    "motivation": ["share"],
    "own_initiative": True,
}


async def accepted(school, actor, area, answers):
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
        made = await area.submit(uow, person, answers, uow.now)
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        await area.accept(uow, curator, made.id, made.version, uow.now)
        await uow.commit()
    await school.idle()
    return made


async def test_search_and_filters_with_words_and_clearing(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    nina = await school.joins(Role.MENTEE, NINA)
    await accepted(school, vera, mentee_request, REQUEST)
    other = {**REQUEST, "areas": [["ict", 1, []]], "kinds": ["group"]}
    await accepted(school, nina, mentee_request, other)
    await curator.starts()
    await school.idle()
    await school.presses(curator, "home.more")
    await school.presses(curator, "bank.mentees")
    await curator.sees("Банк наставляемых: 2")
    await school.presses(curator, "bank.filter")
    await curator.taps("По области")
    await school.idle()
    await curator.taps("Работа с классом")
    await curator.sees("Банк наставляемых: 1", "Область: Работа с классом")
    assert ["Ромашкина В. П."] in curator.buttons
    await curator.taps("Показать всех")
    await curator.sees("Банк наставляемых: 2")
    await school.presses(curator, "bank.filter")
    await curator.taps("По виду")
    await school.idle()
    await curator.taps("Групповой")
    await curator.sees("Банк наставляемых: 1", "Вид: Групповой")
    await curator.taps("Показать всех")
    await school.idle()
    await curator.taps("Поиск")
    await curator.sees("фамилию, имя или их часть")
    await curator.says("ромаш")
    await curator.sees("Банк наставляемых: 1", "Имя содержит: ромаш")
    await school.presses(curator, "bank.filter")
    await curator.taps("По статусу")
    await school.idle()
    await curator.taps("отложено")
    await curator.sees("Банк наставляемых: 0", "Статус: отложено", "попробуйте снять")


async def test_the_card_with_its_history(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await accepted(school, vera, mentee_request, REQUEST)
    await accepted(school, vera, mentee_request, {**REQUEST, "own_words": "Стало лучше"})
    await curator.starts()
    await school.idle()
    await school.presses(curator, "home.more")
    await school.presses(curator, "bank.mentees")
    await school.presses(curator, "bank.card")
    await curator.sees("Стало лучше", "Сейчас: принято")
    await school.presses(curator, "bank.history")
    await curator.sees("Все присланные версии")
    assert len(curator.buttons) == 3
    await curator.taps("№ 1")
    await curator.sees("=Класс не слушает")


async def test_pages_of_eight(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        from dataclasses import replace

        from mentoring.people import Status

        for letter in "абвгдежзик":
            name = f"Семёнова {letter.upper()}на"
            person = await uow.people.add(now=uow.now, full_name=name)
            person = replace(person, status=Status.MEMBER)
            await uow.people.save(person)
            await mentor_questionnaire.submit(uow, person, QUESTIONNAIRE, uow.now)
        await uow.commit()
    await school.idle()
    await curator.starts()
    await school.idle()
    await school.presses(curator, "home.more")
    await school.presses(curator, "bank.mentors")
    await curator.sees("Банк наставников: 10", "Страница 1 из 2")
    await curator.taps("Дальше")
    await curator.sees("Страница 2 из 2")
    assert ["Семёнова К. · на рассмотрении"] in curator.buttons


async def test_the_council_reads_a_part(school):
    await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    nina = await school.joins(Role.MENTEE, NINA)
    council = await school.joins(Role.COUNCIL, OLEG)
    await accepted(school, vera, mentee_request, REQUEST)
    async with school.uow() as uow:
        person = await uow.people.by_account(nina.id)
        waiting = await mentee_request.submit(uow, person, REQUEST, uow.now)
        await uow.commit()
    await school.presses(council, "home.more")
    await school.presses(council, "bank.mentees")
    await council.sees("Банк наставляемых: 1")
    assert "Выгрузить" not in str(council.buttons)
    await school.presses(council, "bank.card")
    card = await council.sees("Ромашкина Вера Павловна", "Работа с классом")
    assert "С завучем" not in card["text"]
    assert "Класс не слушает" not in card["text"]
    await council.taps_data(f"p:bank.card:{waiting.id}::mentees", message=council.screen)
    await school.idle()
    assert "В банке этой записи сейчас нет" in await council.toast()
    for do in ("bank.history", "bank.version", "bank.export"):
        await council.taps_data(f"p:{do}:{waiting.id}::mentees", message=council.screen)
        await school.idle()
        assert "недоступно" in await council.toast(), do


async def test_the_head_has_numbers_only(school):
    await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    head = await school.joins(Role.HEAD, OLEG)
    await accepted(school, vera, mentee_request, REQUEST)
    await school.presses(head, "bank.counts")
    text = (await head.sees("Всего участников: 3", "принято: 1"))["text"]
    assert "Ромашкина" not in text
    for do in ("bank.mentees", "bank.card", "bank.search", "bank.filter", "bank.export"):
        await head.taps_data(f"p:{do}:1::mentees", message=head.screen)
        await school.idle()
        assert "недоступно" in await head.toast(), do


async def test_the_export_has_typed_columns(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    boris = await school.joins(Role.MENTOR, BORIS)
    await accepted(school, boris, mentor_questionnaire, QUESTIONNAIRE)
    async with school.uow() as uow:
        wished = (await uow.people.by_name(BORIS))[0].id
    await accepted(school, vera, mentee_request, {**REQUEST, "wished_mentor": wished})
    await curator.starts()
    await school.idle()
    await school.presses(curator, "home.more")
    await school.presses(curator, "bank.mentees")
    await school.presses(curator, "bank.export")
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    assert book.sheetnames == ["Банк наставляемых", "Банк наставников"]
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(sheet.column_dimensions[c.column_letter].width >= 8 for c in sheet[1])
    mentees, mentors = book.worksheets
    row = dict(zip([c.value for c in mentees[1]], [c.value for c in mentees[2]], strict=True))
    assert row["ФИО"] == VERA
    assert row["Статус"] == "принято"
    assert isinstance(row["Отправлено"], datetime)
    assert 1 in row.values()
    assert "=Класс не слушает" in row.values()
    assert "Орлов Б. И." in row.values()
    assert "С завучем" not in row.values()
    assert {20, 4, 2} <= {c.value for c in mentors[2]}


async def test_the_export_lies_in_the_folder_if_the_school_says_so(tmp_path, empty_database):
    from tests.conftest import open_school

    async with open_school(tmp_path, empty_database, documents_delivery="folder") as school:
        curator = await school.joins(Role.CURATOR, ANNA)
        await school.presses(curator, "home.more")
        await school.presses(curator, "bank.mentees")
        await school.presses(curator, "bank.export")
        await curator.sees("лежит на компьютере школы")
        assert list((tmp_path / "documents").glob("*.xlsx"))


async def test_everything_is_written_to_a_folder(school, tmp_path):
    import json

    from bot.export import write

    await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await accepted(school, vera, mentee_request, REQUEST)
    async with school.uow() as uow:
        banks, data = await write(uow, tmp_path / "out", school.app.texts)
    assert load_workbook(banks).worksheets[0]["A2"].value == VERA
    assert VERA in json.dumps(json.loads(data.read_text("utf-8")), ensure_ascii=False)
    assert data.stat().st_mode & 0o077 == 0
