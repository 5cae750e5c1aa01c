"""Orders: cases, numbering, drafts, what is left out, acknowledgement, a school's own template."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from mentoring.paper_order import (
    Association,
    CuratorAppointed,
    FinalEvent,
    OrderForm,
    PairsAssigned,
    Release,
)
from storage.papers import order_docx, templates
from storage.papers.blanks import BLANK
from tests.papers.fiction import (
    ADMIN,
    ANNA,
    BODIES,
    BORIS,
    CURATOR,
    GROUP,
    PAIR,
    VERA,
    order,
)
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

ALL = [(form, language) for form in BODIES for language in templates.LANGUAGES]


def written(form: str, language: str = "ru", **changes: object) -> bytes:
    return order_docx.write(order(form, **changes), language=language)


def text_of(data: bytes) -> str:
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def numbered(data: bytes, level: int = 0) -> list[str]:
    """The points, in order: Word numbers them itself."""
    found = []
    for paragraph in Document(io.BytesIO(data)).paragraphs:
        number = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if number is not None and int(number.find(qn("w:ilvl")).get(qn("w:val"))) == level:
            found.append(paragraph.text.replace("\N{NO-BREAK SPACE}", " "))
    return found


def tables(data: bytes) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in Document(io.BytesIO(data)).tables
    ]


def test_every_form_has_a_body_here() -> None:
    assert {order(form).form for form in BODIES} == set(OrderForm)


@pytest.mark.parametrize(("form", "language"), ALL)
def test_nothing_is_left_over(form: str, language: str) -> None:
    text = text_of(written(form, language))
    assert not has_leftover_tags(written(form, language))
    assert not re.search(r"None|\.\.|,,| ,| \.|  ", text), text
    assert BLANK not in text
    if language == "en":
        ours = {"к приказу", "ПРИКАЗ", "Приложение", "ознакомлен", "Контроль", "Срок"}
        assert not [word for word in ours if word in text]


@pytest.mark.parametrize(("form", "language"), ALL)
def test_a_page_as_the_standard_asks(form: str, language: str) -> None:
    document = Document(io.BytesIO(written(form, language)))
    section = document.sections[0]
    margins = (section.left_margin, section.right_margin, section.top_margin)
    assert [round(margin.mm) for margin in margins if margin is not None] == [30, 15, 20]
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert document.styles["Normal"].font.size == Pt(13)
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert "PAGE" not in section.first_page_header._element.xml
    assert document.core_properties.author == "Nastavnik"
    if language == "ru":
        title = next(p for p in document.paragraphs if p.text == "ПРИКАЗ")
        assert title.runs[0].bold
        assert any(p.text == "ПРИКАЗЫВАЮ:" for p in document.paragraphs)


@pytest.mark.parametrize("form", BODIES)
@pytest.mark.parametrize("missing", [{"number": ""}, {"date": ""}, {"number": "", "date": ""}])
def test_a_draft_says_so_until_number_and_date_are_entered(
    form: str, missing: dict[str, str]
) -> None:
    assert docx_text(written(form, **missing)).startswith("ПРОЕКТ")
    assert "ПРОЕКТ" not in docx_text(written(form))
    assert docx_text(written(form, "en", **missing)).startswith("DRAFT")


def test_number_and_date_stand_at_the_sides() -> None:
    assert tables(written("curator"))[0] == [["25.09.2026", "№\N{NO-BREAK SPACE}56-ОД"]]
    blank = tables(written("curator", number="", date=""))[0][0]
    assert "20___" in blank[0]
    assert blank[1].endswith("____")


def test_the_curator_is_appointed_in_the_right_cases() -> None:
    first, second, third, fourth, last = numbered(written("curator"))
    assert first == (
        "Назначить заместителя директора по учебно-воспитательной работе Петрову Анну Сергеевну "
        "куратором реализации персонализированных программ наставничества "
        "с 01.09.2026 по 31.08.2027."
    )
    assert second.startswith("Возложить на Петрову А. С. обязанности")
    assert third.startswith("Куратору Петровой А. С. разработать")
    assert "совместно с системным администратором Черных О. И. вести" in fourth
    assert last == "Контроль за исполнением приказа оставляю за собой."


def test_a_curator_from_outside_until_a_further_order() -> None:
    body = CuratorAppointed("01.09.2026", organisation="педагогический колледж № 0")
    first, _, _, fourth, _ = numbered(written("curator", body=body))
    assert "Петрову Анну Сергеевну (педагогический колледж № 0) куратором" in first
    assert first.endswith("с 01.09.2026 до издания нового приказа.")
    assert "совместно с системным администратором вести" in fourth


def test_pairs_and_groups_are_a_table() -> None:
    head, first, second, third = tables(written("pairs"))[1]
    assert head[0] == "№"
    assert first[:4] == [
        "1",
        "Иванова Анна Петровна,\nучитель математики",
        "Орлов Борис Ильич,\nучитель физики",
        "традиционное;\nпедагог – педагог",
    ]
    assert first[4].replace("\N{NO-BREAK SPACE}", " ") == "01.10.2026 –\n31.05.2027"
    assert second[2].split("\n\n")[1] == "Мельник Антон Сергеевич,\nстарший методист"
    assert "встречное направление" in third[5]


def test_one_pair_and_one_group_are_named_as_such() -> None:
    one = text_of(written("pairs", body=PairsAssigned((PAIR,), "15.10.2026")))
    assert "О закреплении наставнической пары" in one
    assert "Наставнику совместно с наставляемым разработать персонализированную программу" in one
    group = text_of(written("pairs", body=PairsAssigned((GROUP,), "15.10.2026")))
    assert "О закреплении наставнической группы" in group
    assert "Наставнику совместно с наставляемыми разработать" in group
    assert "дополнительные соглашения" not in one
    assert "на официальном сайте" not in one


def test_a_change_refers_to_the_order_changed() -> None:
    data = written("change")
    assert "О внесении изменений в приказ от 25.08.2026 № 41-ОД" in text_of(data)
    replaced, ended, extended = numbered(data, level=1)
    assert replaced.startswith(
        "Назначить с 01.12.2026 старшего методиста Мельника Антона Сергеевича наставником "
        "учителя физики Орлова Бориса Ильича вместо учителя математики Ивановой Анны Петровны "
        "в связи с ходатайством наставляемого."
    )
    assert ended == (
        "Прекратить с 15.12.2026 закрепление наставника Шевченко Ольги Ивановны за учителем "
        "русского языка и литературы Ромашкиной Верой Павловной и учителем-логопедом "
        "Салтыковой-Щедриной Марией Львовной в связи с завершением плана мероприятий."
    )
    assert "наставник — Мельник Антон Сергеевич; наставляемый — Черных Олег Ильич" in extended


def test_an_ending_alone_hands_nothing_over() -> None:
    body = replace(BODIES["change"], replacements=(), extensions=())
    data = written("change", body=body)
    assert len(numbered(data, level=1)) == 1
    assert "новому наставнику" not in text_of(data)


def test_annexes_of_the_final_event_are_numbered_by_what_is_there() -> None:
    text = text_of(written("final"))
    assert re.findall(r"\(приложение (\d)\)", text) == ["1", "2", "3"]
    assert re.findall(r"Приложение (\d)", text) == ["1", "2", "3"]
    body = FinalEvent("Круглый стол «Опыт»", "20.05.2027", "школа", criteria=("Новизна",))
    text = text_of(written("final", body=body))
    assert re.findall(r"\(приложение (\d)\)", text) == ["1"]
    assert "«Круглый стол „Опыт“»" in text


def test_the_association_and_its_leader() -> None:
    data = written("association")
    assert [row[1] for row in tables(data)[1]][1:] == [
        "Иванова Анна Петровна",
        "Шевченко Ольга Ивановна",
        "Мельник Антон Сергеевич",
    ]
    assert "руководителем методического объединения учителя математики Иванову Анну" in text_of(
        data
    )
    nobody = text_of(written("association", body=Association(None, (ANNA,))))
    assert f"методического объединения {BLANK} {BLANK}." in nobody


def test_release_says_who_when_and_how_covered() -> None:
    rows = tables(written("release"))[1]
    assert rows[1][2:] == [
        "12.11.2026\nуроки 3–5",
        "замещает Мельник\N{NO-BREAK SPACE}А.\N{NO-BREAK SPACE}С.",
    ]
    body = Release("Семинар", "12.11.2026", "", (replace(BODIES["release"].lines[0], cover=""),))
    data = written("release", body=body)
    assert tables(data)[1][1][3] == BLANK
    assert f"Поручить {BLANK} {BLANK} внести" in text_of(data)


def test_the_regulation_and_the_former_one() -> None:
    points = numbered(written("regulation"))
    assert points[1].endswith("утверждённое приказом от 31.08.2022 № 270/1.")
    points = numbered(written("regulation", body=replace(BODIES["regulation"], former="")))
    assert not [point for point in points if "утратившим" in point]
    points = numbered(written("regulation", body=replace(BODIES["regulation"], acquaint=ADMIN)))
    assert points[3].startswith("Поручить системному администратору Черных О. И. ознакомить")


def test_grounds_points_and_control_are_data_of_the_school() -> None:
    data = written("pairs", grounds=("приказа отдела образования",), points=("Ещё пункт.",))
    assert "На основании приказа отдела образования, в целях" in text_of(data)
    assert numbered(data)[-2:] == [
        "Ещё пункт.",
        "Контроль за исполнением приказа оставляю за собой.",
    ]
    assert "273-ФЗ" not in text_of(data)
    data = written("pairs", grounds=(), control=CURATOR)
    assert "В целях адаптации" in text_of(data)
    assert numbered(data)[-1].endswith("по учебно-воспитательной работе Петрову А. С.")


def test_a_date_with_an_abbreviated_year_has_one_stop() -> None:
    body = CuratorAppointed("1 сентября 2026 г.", "31 августа 2027 г.", roadmap_by="2026 г.")
    points = numbered(written("curator", body=body))
    assert points[0].endswith("по 31 августа 2027 г.")
    assert points[2].endswith("в срок до 2026 г.")
    assert "и так далее..." in text_of(written("curator", points=("и так далее...",)))


def test_the_sheet_of_acknowledgement_is_a_page_of_its_own() -> None:
    document = Document(io.BytesIO(written("pairs", acquainted=(BORIS, VERA))))
    title = next(p for p in document.paragraphs if p.text == "ЛИСТ ОЗНАКОМЛЕНИЯ")
    assert title.paragraph_format.page_break_before
    rows = tables(written("pairs", acquainted=(BORIS, VERA)))[-1]
    assert [row[1] for row in rows[1:]] == [
        "Орлов Борис Ильич,\nучитель физики",
        "Ромашкина Вера Павловна,\nучитель русского языка и литературы",
    ]
    assert len(tables(written("pairs", acquainted=()))[-1]) > 5


def test_what_people_typed_arrives_intact() -> None:
    line = replace(PAIR, topics=HOSTILE)
    data = written("pairs", body=PairsAssigned((line,), ""), points=(HOSTILE,))
    assert docx_text(data).count(HOSTILE) == 2
    assert f"в срок до {BLANK}." in docx_text(data)
