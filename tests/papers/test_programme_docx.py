"""The programme: the order of annex 1, its table, blanks where something is not known."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from mentoring.paper_programme import Participant, ProgrammePaper
from storage.papers import programme_docx, templates
from storage.papers.blanks import BLANK
from tests.papers.fiction import PLAN, PROGRAMME
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

TITLE_PAGE = [
    "ФИО наставника",
    "ФИО наставляемого",
    "Название программы",
    "Срок реализации программы",
    "Дата ознакомления с программой куратора/методического совета",
    "Дата согласования программы наставником с наставляемым",
]
NOTE = [
    "Пояснительная записка",
    "Описание проблемы, профессиональных затруднений",
    "Сильные стороны",
    "Цели и задачи программы",
    "Форма и вид наставничества",
    "Описание возможного содержания деятельности",
    "Промежуточные и планируемые результаты",
    "Расписание встреч, режим работы, условия обучения",
    "План мероприятий",
]


def written(paper: ProgrammePaper = PROGRAMME, language: str = "ru") -> bytes:
    return programme_docx.write(paper, language=language)


def text_of(data: bytes) -> str:
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def tables(data: bytes) -> list[list[list[str]]]:
    return [
        [[cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in table.rows]
        for table in Document(io.BytesIO(data)).tables
    ]


def test_the_title_page_is_in_the_order_of_the_annex() -> None:
    rows = tables(written())[0]
    assert [row[0] for row in rows] == TITLE_PAGE
    assert [row[1] for row in rows] == [
        "Иванова Анна Петровна, учитель математики",
        "Орлов Борис Ильич, учитель физики",
        "«Методическое сопровождение начинающего учителя физики»",
        "с 01.10.2026 по 31.05.2027",
        "06.10.2026 (куратор Петрова А. С.)",
        "04.10.2026",
    ]


def test_the_note_is_in_the_order_of_the_annex() -> None:
    text = text_of(written())
    places = [text.index(part) for part in NOTE]
    assert places == sorted(places)
    for value in (PROGRAMME.strengths, PROGRAMME.aim, PROGRAMME.mode, PROGRAMME.planned):
        assert value in text
    assert "1) освоить структуру урока" in text
    assert "3) провести открытый урок" in text


def test_every_line_of_a_text_is_a_paragraph() -> None:
    paragraphs = [p.text for p in Document(io.BytesIO(written())).paragraphs]
    first, second = PROGRAMME.problem.split("\n")
    assert paragraphs.index(second) == paragraphs.index(first) + 1


def test_the_plan_is_the_table_of_the_annex() -> None:
    head, first, second, *rest = tables(written())[-1]
    assert head == ["Дата", "Мероприятие", "Форма", "Содержание", "Рефлексия"]
    assert first == [
        "05.10.2026",
        "Знакомство, договорённости, входная диагностика\nВедёт Иванова А. П.",
        "индивидуальная консультация",
        "Запрос, ожидания, правила, график встреч",
        "Понял, что главное для меня — структура урока.",
    ]
    assert second[3] == "Структура урока, приёмы удержания внимания\nОбсуждение после урока"
    assert [row[4] for row in (second, *rest)] == [""] * 4  # to be written after the event


def test_a_group_is_named_with_everybody_and_signs_with_everybody() -> None:
    more = Participant("Ромашкина Вера Павловна", "учитель русского языка", "В. П. Ромашкина")
    paper = replace(PROGRAMME, mentees=(*PROGRAMME.mentees, more))
    title, signatures, _ = tables(written(paper))
    assert title[1] == [
        "ФИО группы наставляемых",
        "Орлов Борис Ильич, учитель физики\nРомашкина Вера Павловна, учитель русского языка",
    ]
    assert title[5][0].endswith("с группой наставляемых")
    assert [row[2] for row in signatures] == ["А. П. Иванова", "Б. И. Орлов", "В. П. Ромашкина"]


def test_what_is_not_known_is_a_blank() -> None:
    empty = replace(
        PROGRAMME,
        mentees=(),
        acquainted_on="",
        acquainted_by="",
        agreed_on="",
        tasks=(),
        conditions="",
        plan=(),
    )
    data = written(empty)
    title = tables(data)[0]
    assert [title[row][1] for row in (1, 4, 5)] == [BLANK] * 3
    assert f"1) {BLANK}" in text_of(data)
    assert tables(data)[-1][1:] == [[" ", "", "", "", ""]] * 6
    assert not has_leftover_tags(data)


def test_an_amended_programme_says_which_version() -> None:
    assert "(редакция 2 от 01.12.2026)" in text_of(
        written(replace(PROGRAMME, version="редакция 2 от 01.12.2026"))
    )
    assert "редакция" not in text_of(written())


def test_city_and_year_at_the_foot_of_the_title_page_only() -> None:
    section = Document(io.BytesIO(written())).sections[0]
    assert section.first_page_footer.paragraphs[0].text == "Вымышленск, 2026"
    assert section.footer.is_linked_to_previous or not section.footer.paragraphs[0].text
    assert "PAGE" in section.header._element.xml


def test_english_words_around_and_nothing_left_over() -> None:
    data = written(language="en")
    assert not has_leftover_tags(data)
    assert tables(data)[-1][0] == ["Date", "Event", "Form", "Content", "Reflection"]
    assert "Explanatory note" in text_of(data)
    assert "записка" not in text_of(data)


def test_what_people_typed_arrives_intact() -> None:
    paper = replace(PROGRAMME, problem=HOSTILE, plan=(replace(PLAN[0], content=HOSTILE),))
    assert docx_text(written(paper)).count(HOSTILE) == 2


def test_a_school_may_turn_the_plan_upside_down(tmp_path: Path) -> None:
    place = tmp_path / "ru" / "programme.docx"
    place.parent.mkdir()
    document = Document()
    document.add_paragraph("{{ title }}: {% for row in plan %}{{ row.event }}; {% endfor %}")
    document.save(str(place))
    data = programme_docx.write(PROGRAMME, language="ru", own_templates=tmp_path)
    assert docx_text(data).startswith(f"{PROGRAMME.title}: {PLAN[0].event}; ")


def test_a_broken_row_of_the_plan_is_named(tmp_path: Path) -> None:
    place = tmp_path / "ru" / "programme.docx"
    place.parent.mkdir()
    document = Document(str(templates.find("programme", "ru", None)))
    document.tables[-1].rows[2].cells[0].paragraphs[0].runs[0].text = "{{ row.day }}"
    document.save(str(place))
    with pytest.raises(templates.TemplateProblem, match=r"programme\.docx.*\{\{ row\.day \}\}"):
        programme_docx.write(PROGRAMME, language="ru", own_templates=tmp_path)
