"""The observation card: parts, marks in words, blanks for a pen, no word of assessment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.paper_observation import ObservationLine, ObservationPaper
from storage.papers import observation_docx
from storage.papers.blanks import BLANK
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

PAPER = ObservationPaper(
    school="Школа № 0 города Вымышленска",
    date="12 ноября 2026",
    event="Урок наставляемого",
    visited=("Ромашкина Вера Павловна, учитель русского языка",),
    visitor="Орлов Борис Ильич, учитель физики",
    rows=(
        ObservationLine("", "Цель и строение урока"),
        ObservationLine("1", "Ученики понимают, чему научатся на уроке", "ярко"),
        ObservationLine("2", "Задания ведут к цели урока", ""),
        ObservationLine("", "Общение и дисциплина"),
        ObservationLine("3", "Правила работы понятны классу", "частично"),
    ),
    strengths="Тихое начало урока.\nВопросы по кругу.",
)


def text_of(paper: ObservationPaper = PAPER, language: str = "ru") -> str:
    data = observation_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def test_parts_marks_and_words_in_order() -> None:
    text = text_of()
    assert "КАРТА НАБЛЮДЕНИЯ УРОКА" in text and "а не оценка учителя" in text
    assert "Ромашкина Вера Павловна, учитель русского языка" in text
    order = ["Цель и строение", "1\nУченики", "ярко", "2\nЗадания", "Общение", "3\nПравила"]
    places = [text.index(one) for one in order]
    assert places == sorted(places)
    assert "Тихое начало урока.\nВопросы по кругу." in text


def test_what_is_not_written_is_left_to_a_pen() -> None:
    text = text_of(replace(PAPER, strengths="", visitor=""))
    assert text.count(BLANK) >= 3


def test_the_english_card_is_english() -> None:
    english = replace(PAPER, rows=(), visited=(), visitor="", strengths="", school="", event="")
    text = text_of(replace(english, date=""), "en")
    assert "OBSERVATION CARD" in text
    assert not any("а" <= one.lower() <= "я" for one in text)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_words_of_people_are_only_words(language: str) -> None:
    paper = replace(
        PAPER, rows=(ObservationLine("1", HOSTILE, HOSTILE),), strengths=HOSTILE, event=HOSTILE
    )
    data = observation_docx.write(paper, language=language)
    assert docx_text(data).replace("\N{NO-BREAK SPACE}", " ").count("7*7") == 4
