"""Statements to the head: right cases, right clause, the words, what nobody knows left to a pen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.paper_petition import PetitionPaper, StatementKind
from storage.papers import petition_docx
from storage.papers.blanks import BLANK
from storage.papers.declension import person
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

PAPER = PetitionPaper(
    kind="replace",
    number="2026-7",
    school="Школа № 0 города Вымышленска",
    head=person("Тестова Галина Андреевна", "директор"),
    author=person("Ромашкина Вера Павловна", "учитель русского языка"),
    mentor=person("Орлов Борис Ильич", "учитель физики"),
    mentees=(person("Ромашкина Вера Павловна", "учитель русского языка"),),
    words="Не сложилось.\nПрошу понять.",
    date="1 сентября 2026",
    due="5 ноября 2026",
)


def text_of(paper: PetitionPaper = PAPER, language: str = "ru") -> str:
    data = petition_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def test_to_whom_from_whom_and_what() -> None:
    text = text_of()
    assert "Директору\nТестовой Г. А.\nот учителя русского языка\nРомашкиной Веры Павловны" in text
    assert "ХОДАТАЙСТВО\n№ 2026-7" in text
    assert "пунктом 5.1 Положения" in text
    assert "прошу заменить моего наставника, учителя физики Орлова Бориса Ильича." in text
    assert "\nНе сложилось.\nПрошу понять.\n" in text
    assert "1 сентября 2026 г." in text and "В. П. Ромашкина" in text


def test_stepping_down_names_the_law_and_the_day() -> None:
    mentees = (*PAPER.mentees, person("Лютиков Иван Петрович", "учитель химии"))
    boris = PAPER.mentor
    text = text_of(replace(PAPER, kind="step_down", author=boris, mentees=mentees, words=""))
    assert "ЗАЯВЛЕНИЕ\n№ 2026-7" in text and "статьёй 351.8" in text
    assert (
        "сложить с меня обязанности наставника в отношении учителя русского языка Ромашкиной Веры "
        "Павловны и учителя химии Лютикова Ивана Петровича с 5 ноября 2026 г.\n" in text
    )


def test_the_wish_to_end() -> None:
    text = text_of(replace(PAPER, kind="end_wish"))
    assert "пунктом 7.1 Положения" in text
    assert "Наставник — учитель физики Орлов Борис Ильич; наставляемый педагог — учитель" in text


@pytest.mark.parametrize("kind", ["replace", "step_down", "end_wish"])
def test_english_and_what_nobody_knows(kind: StatementKind) -> None:
    paper = replace(PAPER, kind=kind, head=None, school="")
    text = text_of(paper, "en")
    assert BLANK in text and "No. 2026-7" in text
    data = petition_docx.write(replace(paper, words=HOSTILE), language="en")
    assert HOSTILE in docx_text(data)
