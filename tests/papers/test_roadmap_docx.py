"""The roadmap: the table of annex 2 with dates, owners and documents; blanks where nobody is known."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from mentoring.cases import Forms, PersonForms
from mentoring.paper_roadmap import RoadmapLine, RoadmapPaper, RoadmapStage
from storage.papers import roadmap_docx, templates
from storage.papers.blanks import BLANK
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

HEAD = PersonForms(
    name=Forms.same("Соколова Нина Львовна"),
    short=Forms.same("Соколова Н. Л."),
    position=Forms.same("директор"),
    signature="Н. Л. Соколова",
)
PAPER = RoadmapPaper(
    school="Школа № 0 города Вымышленска",
    year="2026/27",
    head=HEAD,
    approved_on="4 сентября 2026",
    stages=(
        RoadmapStage(
            "1",
            "Подготовка условий",
            (
                RoadmapLine(
                    "Утверждение дорожной карты (ежегодно)",
                    ("04.09.2026",),
                    "куратор, руководитель",
                    "утверждённая карта",
                    ("Выполнено 04.09.2026",),
                    extra=True,
                ),
                RoadmapLine(
                    "Приказ о закреплении пар (ежегодно)", ("30.09.2026",), "куратор", "приказ"
                ),
            ),
        ),
        RoadmapStage(
            "4",
            "Отбор и обучение",
            (
                RoadmapLine(
                    "Установочные сессии (постоянно)",
                    ("30.09.2026", "15.12.2026"),
                    "методический совет",
                    "",
                ),
                RoadmapLine("Поддержка (при необходимости)", (), "Иванова А. П.", "план поддержки"),
            ),
        ),
    ),
)


def written(paper: RoadmapPaper = PAPER, language: str = "ru") -> bytes:
    data = roadmap_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return data


def text_of(data: bytes) -> str:
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def rows_of(data: bytes) -> list[list[str]]:
    [table] = Document(io.BytesIO(data)).tables
    return [
        [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in table.rows
    ]


def test_the_table_is_that_of_the_annex_with_dates_owners_and_documents() -> None:
    head, *rows = rows_of(written())
    assert head[:3] == ["№", "Наименование этапа", "Содержание деятельности и план мероприятий"]
    assert head[3:] == ["Срок", "Ответственный", "Результат (вид документа)"]
    assert rows[0] == [
        "1.",
        "Подготовка условий",
        "Утверждение дорожной карты (ежегодно)*",
        "04.09.2026",
        "куратор, руководитель",
        "утверждённая карта\nВыполнено 04.09.2026",
    ]
    assert rows[2][3] == "30.09.2026\n15.12.2026"
    assert rows[3][3] == "по мере необходимости"
    assert [row[0] for row in rows] == ["1.", "1.", "4.", "4."], (
        "a stage stands once, over its rows"
    )


def test_a_stage_is_one_cell_over_its_rows() -> None:
    [table] = Document(io.BytesIO(written())).tables
    merged = [one.get(qn("w:val")) or "continue" for one in table._tbl.iter(qn("w:vMerge"))]
    assert merged == ["restart", "restart", "continue", "continue"] * 2


def test_the_head_approves_by_hand_on_a_known_day_or_a_blank_one() -> None:
    text = text_of(written())
    assert "УТВЕРЖДАЮ\nДиректор" in text and "Н. Л. Соколова\n4 сентября 2026 г." in text
    assert "на 2026/27 учебный год" in text and "Школа № 0 города Вымышленска" in text
    blank = text_of(written(replace(PAPER, head=None, approved_on="", school="")))
    assert blank.count(BLANK) >= 3 and "«___» ______________ 20___ г." in blank


def test_the_note_stands_only_where_it_is_needed() -> None:
    plain = replace(PAPER, stages=(replace(PAPER.stages[1]),))
    assert "* Строка из пунктов 3.3–3.4" in text_of(written())
    assert "* Строка" not in text_of(written(plain))


def test_the_page_lies_and_its_head_is_repeated() -> None:
    document = Document(io.BytesIO(written()))
    section = document.sections[0]
    assert section.page_width > section.page_height  # type: ignore[operator]
    assert document.tables[0].rows[0]._tr.xpath("./w:trPr/w:tblHeader")


def test_the_english_one_is_english() -> None:
    line = RoadmapLine("Order", ("30.09.2026",), "curator", "order", extra=True)
    paper = RoadmapPaper("", "2026/27", None, "", (RoadmapStage("1", "Preparation", (line,)),))
    text = text_of(written(paper, "en"))
    assert "ROADMAP" in text and not any("а" <= one.lower() <= "я" for one in text)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_words_of_people_are_only_words(language: str) -> None:
    line = RoadmapLine(HOSTILE, ("30.09.2026",), HOSTILE, HOSTILE)
    paper = replace(PAPER, stages=(RoadmapStage("1", HOSTILE, (line,)),))
    data = roadmap_docx.write(paper, language=language)
    assert text_of(data).count("7*7") == 4


def test_a_school_may_make_it_its_own(tmp_path: Path) -> None:
    place = tmp_path / "ru" / "roadmap.docx"
    place.parent.mkdir()
    document = Document()
    document.add_paragraph("{% for s in stages %}{{ s.number }}: {{ s.rows|length }}; {% endfor %}")
    document.save(str(place))
    data = roadmap_docx.write(PAPER, language="ru", own_templates=tmp_path)
    assert docx_text(data) == "1: 2; 4: 2; "
    document.paragraphs[0].runs[0].text = "{{ row.day }}"
    document.save(str(place))
    with pytest.raises(templates.TemplateProblem, match="row"):
        roadmap_docx.write(PAPER, language="ru", own_templates=tmp_path)
