"""The protocol: number, date, who was there, agenda, decisions; what nobody knows is left to a pen."""

from __future__ import annotations

from dataclasses import replace

from mentoring.paper_training import TrainingPaper
from storage.papers import training_docx
from storage.papers.blanks import BLANK
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

PAPER = TrainingPaper(
    school="Школа № 0 города Вымышленска",
    what="заседания методического объединения наставников",
    topic="Планы «второго» полугодия",
    number="3",
    date="14 января 2027",
    time="15:20",
    place="кабинет 12",
    present=("Орлов Б. И., учитель физики", "Сорокина Д. О., учитель химии"),
    absent="1 человек",
    agenda=("Итоги полугодия", "Разное"),
    decisions=("Провести взаимные посещения",),
    chair="Орлов Б. И.",
    files=("План.pdf",),
)


def text_of(paper: TrainingPaper = PAPER, language: str = "ru") -> str:
    data = training_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def test_everything_stands_in_its_place() -> None:
    text = text_of()
    assert "ПРОТОКОЛ № 3\nзаседания методического объединения наставников" in text
    assert "14 января 2027 г." in text and "начало в 15:20" in text
    assert "Присутствовали (2):\n1. Орлов Б. И., учитель физики\n2. Сорокина" in text
    assert "Отсутствовали: 1 человек" in text
    assert "Повестка дня\n1. Итоги полугодия\n2. Разное\nРешили\n1. Провести" in text
    assert "Председатель" in text and text.count("Орлов Б. И.") == 2


def test_what_nobody_knows_is_left_to_a_pen() -> None:
    text = text_of(replace(PAPER, number="", chair="", decisions=(), absent="", files=()))
    assert f"ПРОТОКОЛ № {BLANK}" in text and f"Решили\n1. {BLANK}" in text
    assert "Отсутствовали" not in text and "Материалы" not in text


def test_english_and_hostile_words() -> None:
    assert "MINUTES No. 3" in text_of(PAPER, "en")
    data = training_docx.write(replace(PAPER, decisions=(HOSTILE,)), language="ru")
    assert HOSTILE in docx_text(data)
