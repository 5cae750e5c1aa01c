"""The final report: the curator's texts are kept, the file holds them with the numbers, the head reads it."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from docx import Document
from openpyxl import load_workbook

from bot.sandbox import Actor
from mentoring import consent, my_data
from mentoring.consent import Channel, ConsentKind
from mentoring.diagnostic import Diagnostic, Stage
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection
from mentoring.my_data import Grounds
from mentoring.pair.nouns import Ending, PairState, Side
from mentoring.register import PaperState
from tests.conftest import School
from tests.flows.monitors import MENTEES, MENTORS, Monitored, monitored
from tests.papers.reading import docx_text, has_leftover_tags

SURNAMES = tuple(name.split()[0] for name in (*MENTORS, *MENTEES))
WORDS = "Наставникам не хватает времени.\nРасписание совпадает с уроками."


@pytest.fixture
async def life(school: School) -> Monitored:
    return await monitored(school)


async def to_report(life: Monitored, actor: Actor, *steps: str) -> str:
    """From the hub."""
    await life.hub(actor)
    if life.can(actor, "home.more"):
        await life.on(actor, "home.more")
    return await life.on(actor, "monitoring.home", "report.home", *steps)


def text_of(data: bytes) -> str:
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ").replace("\u202f", " ")


def rows_of(data: bytes, first: str) -> list[list[str]]:
    """The table whose heading begins so."""
    for table in Document(io.BytesIO(data)).tables:
        rows = [[" ".join(cell.text.split()) for cell in row.cells] for row in table.rows]
        if rows[0][0] == first:
            return rows
    raise AssertionError(first)


async def made(life: Monitored, actor: Actor) -> bytes:
    """The report, asked for by a button."""
    await to_report(life, actor, "report.make")
    return (await actor.receives(".docx")).data


async def year_of_work(life: Monitored) -> None:
    """Meetings of each month, five exits measured, one pair done, one ended early."""
    async with life.school.uow() as uow:
        for number, pair in enumerate(life.pairs):
            sides = (Side.MENTOR, Side.MENTEE)
            who = tuple(
                Attendee(person=one, side=side)
                for one, side in zip(pair.people, sides, strict=True)
            )
            for month in range(3 + number):
                at = datetime(2026, 9, 15, 12, tzinfo=UTC) + timedelta(days=30 * month)
                meeting = await uow.meetings.add(
                    Meeting(
                        pair=pair.id,
                        title="Разбор урока",
                        starts_at=at,
                        minutes=60,
                        state=MeetingState.HELD,
                        planned_by=pair.mentor,
                        planned_at=at,
                        attendees=who,
                    )
                )
                if month:
                    note = Reflection(meeting=meeting.id, person=pair.mentor, useful=5, at=at)
                    await uow.meetings.reflect(note)
            if number < 5:
                await uow.diagnostics.put(
                    Diagnostic(
                        person=pair.mentees[0],
                        pair=pair.id,
                        stage=Stage.EXIT,
                        levels={"psych": 0},
                        done_on=date(2027, 5, 20),
                    )
                )
        for place, ending in ((0, Ending.DONE), (1, Ending.MUTUAL)):
            pair = await uow.pairs.get(life.pairs[place].id)
            assert pair is not None
            over = replace(pair, state=PairState.ENDED, ending=ending, ended_on=date(2027, 5, 20))
            await uow.pairs.save(over)
        await uow.commit()


async def test_the_curators_text_is_kept_and_stands_in_every_new_file(life: Monitored) -> None:
    shown = await to_report(life, life.curator)
    assert "11. Проблемы — нужен текст" in shown and "2. Участники и охват\n" in shown
    shown = await life.on(life.curator, "report.chapter!problems")
    assert "Пока не написано. В отчёте здесь будет пустая строка" in shown
    shown = await life.on(life.curator, "report.write", f'"{WORDS}')
    assert "Наставникам не хватает времени." in shown
    for _ in range(2):
        text = text_of(await made(life, life.curator))
        assert "Наставникам не хватает времени.\nРасписание совпадает с уроками." in text
        assert "Куратору: назвать проблемы и их причины" not in text
        assert "Куратору: написать выводы и рекомендации ____" in text
        assert "Куратору: описать лучшие практики" in text
    shown = await to_report(life, life.curator)
    assert "11. Проблемы — есть текст" in shown
    shown = await life.on(life.curator, "report.chapter!problems", "report.write")
    assert "Сейчас написано" in shown and "Расписание совпадает" in shown
    shown = await life.on(life.curator, '"Новый текст')
    assert "Новый текст" in shown and "не хватает" not in shown
    shown = await life.on(life.curator, "report.clear")
    assert "Пока не написано" in shown
    assert "Куратору: назвать проблемы" in text_of(await made(life, life.curator))


async def test_a_text_that_is_too_long_is_not_lost_by_a_cut(life: Monitored) -> None:
    await to_report(life, life.curator, "report.chapter!conclusions", "report.write")
    shown = await life.on(life.curator, '"' + "а" * 3001)
    assert "Слишком длинно" in shown and "а можно 3" in shown
    shown = await life.on(life.curator, '"Продолжим на следующий год')
    assert "Продолжим на следующий год" in shown


async def test_the_head_reads_and_does_not_write(life: Monitored) -> None:
    await to_report(life, life.curator, "report.chapter!conclusions", "report.write", f'"{WORDS}')
    shown = await to_report(life, life.head, "report.chapter!conclusions")
    assert "Расписание совпадает" in shown and not life.can(life.head, "report.write")
    assert "Расписание совпадает" in text_of(await made(life, life.head))
    await to_report(life, life.council)
    assert not life.can(life.council, "report.make"), "it names people"
    await life.council.taps_data("p:report.make:2026::", message=life.council.screen)
    await life.school.idle()
    assert "недоступно" in await life.council.toast()


async def test_the_numbers_of_a_year_agree_with_each_other(life: Monitored) -> None:
    await year_of_work(life)
    await life.at(date(2027, 9, 2))
    await life.hub(life.curator)
    await life.on(
        life.curator, "home.more", "monitoring.home", "=Прошлый год: 2026/27", "report.home"
    )
    await life.on(life.curator, "report.make")
    data = (await life.curator.receives(".docx")).data
    text = text_of(data)
    assert "Предварительный" not in text and "Данные на 2 сентября 2027" in text
    assert "Работало 6 пар." in text
    people = dict(row[:2] for row in rows_of(data, "Кто")[1:])
    assert people["Наставники"] == people["Наставляемые"] == "6"
    programmes = rows_of(data, "Программы")
    assert ["Начато программ", "0"] in programmes, "no programme came into force here"
    held = 3 + 4 + 5 + 6 + 7 + 8
    assert f"Состоялось встреч: {held}; всего часов: {held}." in text
    shares = {row[0]: row[2] for row in rows_of(data, "Код")[1:]}
    assert shares["К1"] == "80 % (12 из 15)"
    coverage = [row for row in _all_rows(data) if row[0] == "К6"]
    assert {row[2] for row in coverage} == {f"81,8 % ({held - 6} из {held})"}, "said twice alike"
    area = rows_of(data, "Область")
    assert area[1][0] == "Работа с классом" and area[1][1] == "5" and area[1][3] == "0"
    assert len(Document(io.BytesIO(data)).inline_shapes) == 1, "meetings by month"


def _all_rows(data: bytes) -> list[list[str]]:
    return [
        [" ".join(cell.text.split()) for cell in row.cells]
        for table in Document(io.BytesIO(data)).tables
        for row in table.rows
    ]


async def test_names_stand_in_the_annex_only_and_only_with_a_consent(life: Monitored) -> None:
    data = await made(life, life.curator)
    before, annex = text_of(data).split("Реестр пар и групп")
    assert not [one for one in SURNAMES if one in before]
    assert "Орлов Б. И." in annex and "Орлов Борис" not in annex
    async with life.school.uow() as uow:
        orlov = await uow.people.by_account(life.mentors[0].id)
        assert orlov is not None
        await consent.withdraw(uow, orlov, ConsentKind.PROCESSING, Channel("chat"), uow.now)
        await uow.commit()
    await life.school.idle()
    text = text_of(await made(life, life.curator))
    assert "Орлов" not in text and f"участник № {orlov.id}" in text


async def test_the_file_lies_in_the_register_and_goes_with_a_persons_data(life: Monitored) -> None:
    await made(life, life.curator)
    async with life.school.uow() as uow:
        [paper] = await uow.orders.register.page(("report_docx",), (), 0, 5)
        assert paper.state is PaperState.MADE
        orlov = await uow.people.by_account(life.mentors[0].id)
        assert orlov is not None
        await my_data.erase(uow, orlov, orlov, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    await life.school.idle()
    async with life.school.uow() as uow:
        assert (await uow.papers.get(paper.id)).state is PaperState.GONE, "it named that person"


async def test_statistics_of_the_year_and_of_a_day_name_nobody(life: Monitored) -> None:
    await year_of_work(life)
    await life.at(date(2027, 5, 25))
    shown = await to_report(life, life.curator, "report.counts")
    assert "Без фамилий" in shown
    await life.on(life.curator, "report.xlsx!")
    year = load_workbook(io.BytesIO((await life.curator.receives(".xlsx")).data))
    assert year.sheetnames == ["Численность", "Виды и формы", "Участники"]
    assert _line(year, "Традиционный") == [6, 0, 6, 6]
    assert _line(year, "Молодой специалист") == [None, 6]
    cells = [str(cell.value) for sheet in year for row in sheet.iter_rows() for cell in row]
    assert not [one for one in SURNAMES if any(one in cell for cell in cells)]
    await to_report(life, life.curator, "report.counts", "report.xlsx!2027-05-25")
    today = load_workbook(io.BytesIO((await life.curator.receives(".xlsx")).data))
    assert _line(today, "Традиционный") == [4, 0, 4, 4], "two have ended by now"
    await to_report(life, life.head, "report.counts", "report.day", '"1.7.2027')
    assert "Нужна дата с" in life.head.transcript()
    await life.on(life.head, '"20.05')
    day = load_workbook(io.BytesIO((await life.head.receives(".xlsx")).data))
    assert _line(day, "Традиционный") == [6, 0, 6, 6], "the last day is still a day of work"


def _line(book: object, label: str) -> list[object]:
    for sheet in book:  # type: ignore[attr-defined]
        for row in sheet.iter_rows(values_only=True):
            if row[1] == label:
                return list(row[2:])
    raise AssertionError(label)


async def test_the_english_report_is_english(school: School) -> None:
    life = await monitored(school, 1)
    async with school.uow() as uow:
        card = await uow.people.by_account(life.head.id)
        assert card is not None
        await uow.people.save(replace(card, settings=replace(card.settings, language="en")))
        await uow.commit()
    await to_report(life, life.head, "report.make")
    text = text_of((await life.head.receives(".docx")).data)
    names = re.compile("[А-Яа-яЁё]+")
    school_words = set(names.findall(text)) - set(names.findall(" ".join((*MENTORS, *MENTEES))))
    assert "FINAL ANALYTICAL REPORT" in text
    assert len(school_words) < 12, sorted(school_words)
