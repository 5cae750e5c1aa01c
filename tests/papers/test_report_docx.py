"""The final report on paper: twelve chapters, numbered tables and charts, blanks one can see."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from bot.texts import Texts
from mentoring.paper_report import ReportPaper
from mentoring.report import (
    Blank,
    Block,
    Body,
    Bullet,
    Chapter,
    Chart,
    Grid,
    Head,
    Look,
    Paragraph,
    Quote,
    Series,
    Subtitle,
)
from storage.papers import report_docx, templates
from tests.conftest import MORNING
from tests.papers.fiction import SCHOOL
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

BARS = Chart(
    "Пары по видам",
    Look.BARS,
    ("Традиционный", "Виртуальный, с очень длинным названием, которому нужны две строки"),
    (Series("", (6.0, 2.0), ("6", "2")),),
)
AREAS = Chart(
    "Вход и выход",
    Look.BARS,
    ("Работа с классом", "Оценивание"),
    (
        Series("На входе", (2.4, 1.0), ("2,4", "1")),
        Series("На выходе", (1.0, 0.0), ("1", "0")),
    ),
    highest=3.0,
)
MONTHS = Chart("Встречи", Look.COLUMNS, ("сен", "окт"), (Series("", (3.0, 0.0), ("3", "0")),))
GRID = Grid(
    "Охват",
    (Head("Код", 10), Head("Показатель", 60), Head("2026/27", 30, is_number=True)),
    (("К1", "Вовлечённость", "80 %"), ("К2", "Молодые", "100 %")),
)
BLOCKS: tuple[Block, ...] = (
    Subtitle("Подзаголовок"),
    Paragraph("Абзац с фамилией Орлов Б. И. внутри"),
    Bullet("первое"),
    Bullet("второе"),
    GRID,
    BARS,
    Quote("Разборы уроков"),
    Blank("Указать номер"),
    Bullet("отдельно."),
)
PAPER = ReportPaper(
    school=SCHOOL,
    year="2026/27",
    made_on="20 мая 2027",
    so_far=True,
    bodies={one: Body(()) for one in Chapter} | {Chapter.PEOPLE: Body(BLOCKS, "Первая\nВторая")},
    waits={one: f"Написать: {one.value}" for one in Chapter},
    annexes=((GRID,), (AREAS, MONTHS)),
    curator="Петрова А. С.",
    city="Вымышленск",
    calendar_year="2027",
)


def written(paper: ReportPaper = PAPER, language: str = "ru", own: Path | None = None) -> bytes:
    return report_docx.write(paper, language=language, own_templates=own)


def text_of(data: bytes) -> str:
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("language", templates.LANGUAGES)
def test_the_chapters_stand_in_order_under_the_names_of_the_chat(language: str) -> None:
    texts = Texts(MORNING.astimezone().tzinfo)  # type: ignore[arg-type]
    document = Document(io.BytesIO(written(language=language)))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    names = [texts.plain(f"report_chapter-{one}", None, language) for one in Chapter]
    assert headings[:12] == [f"{number}. {name}" for number, name in enumerate(names, 1)]
    assert len(headings) == 14, "and two annexes"


def test_what_a_person_must_write_is_a_marked_blank_and_what_is_written_is_not() -> None:
    data = written()
    text = text_of(data)
    assert "Написать: problems ____" in text and "Написать: people" not in text
    assert "Первая\nВторая" in text
    marked = [
        paragraph.text
        for paragraph in Document(io.BytesIO(data)).paragraphs
        if any(run.font.highlight_color for run in paragraph.runs)
    ]
    assert len(marked) == 12, "eleven chapters without words, and one blank"
    assert all("____" in one for one in marked)


def test_tables_and_charts_are_numbered_through_the_whole_report() -> None:
    data = written()
    text = text_of(data)
    for words in ("Таблица 1 — Охват", "Таблица 2 — Охват", "Рисунок 1 — Пары по видам"):
        assert words in text
    assert "Рисунок 2 — Вход и выход" in text and "Рисунок 3 — Встречи" in text
    assert len(Document(io.BytesIO(data)).inline_shapes) == 3


def test_a_table_has_its_own_widths_and_its_head_on_each_page() -> None:
    table = Document(io.BytesIO(written())).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Код", "Показатель", "2026/27"]
    widths = [cell.width.mm for cell in table.rows[1].cells]
    assert [round(one / sum(widths) * 100) for one in widths] == [10, 60, 30]
    assert table._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None
    assert table._tbl.tblPr.find(qn("w:tblCaption")) is None, "the note is used up"


def test_a_list_ends_in_a_stop_and_names_keep_together() -> None:
    data = written()
    lines = [" ".join(one.split()) for one in text_of(data).split("\n")]
    assert [one for one in lines if one.startswith("–")] == [
        "– первое;",
        "– второе.",
        "– отдельно.",
    ]
    assert "Орлов\N{NO-BREAK SPACE}Б." in docx_text(data)
    assert "«Разборы уроков»" in text_of(data)


def test_an_unfinished_year_says_so() -> None:
    assert "Предварительный" in text_of(written())
    done = text_of(written(replace(PAPER, so_far=False)))
    assert "Предварительный" not in done and "Данные на 20 мая 2027" in done


def test_whatever_was_typed_is_shown_as_typed() -> None:
    bodies = {**PAPER.bodies, Chapter.PROBLEMS: Body((Paragraph(HOSTILE), Quote(HOSTILE)), HOSTILE)}
    text = docx_text(written(replace(PAPER, bodies=bodies)))
    assert text.count(HOSTILE) == 3


def test_a_school_may_change_the_words_and_leave_a_chapter_out(tmp_path: Path) -> None:
    (tmp_path / "ru").mkdir()
    ours = Document(str(templates.find("report", "ru", None)))
    for paragraph in list(ours.paragraphs):
        if paragraph.text.startswith("8. SWOT"):
            paragraph.runs[0].text = "8. Анализ сильных и слабых сторон"
    ours.save(str(tmp_path / "ru" / "report.docx"))
    assert "8. Анализ сильных и слабых сторон" in text_of(written(own=tmp_path))
