"""The card of a practice: every field in its place, nobody named unless asked, blanks visible."""

from __future__ import annotations

from dataclasses import replace

from mentoring.paper_practice import PracticePaper
from storage.papers import practice_docx
from storage.papers.blanks import BLANK
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

PAPER = PracticePaper(
    school="Школа № 0 города Вымышленска",
    title="Правила класса за одну четверть",
    authors=("Орлов Борис Ильич, учитель физики",),
    form="учитель – учитель",
    kind="традиционная",
    term="с 1 сентября 2026 г. по 31 мая 2027 г.",
    areas="психология и работа с классом",
    chosen="методическим советом 5 июня 2027 г.: измеримый результат, легко повторить",
    parts=(
        ("Исходная проблема", "Класс шумел на уроке.\nУрок начинался с опозданием."),
        ("Цель", "Начинать урок вовремя."),
        ("Результат", "Было: 7 минут на вход в урок. Стало: 1 минута."),
        ("Риски и ошибки", "Сразу вводить все правила."),
        ("Что нужно, чтобы повторить", "Два урока в неделю у одного класса."),
    ),
    steps=("Наблюдали урок", "Выбрали три правила", "Проверили через месяц"),
    steps_title="Что сделали",
    steps_after=2,
    files=("Памятка.pdf",),
    date="6 июня 2027",
)


def text_of(paper: PracticePaper = PAPER, language: str = "ru") -> str:
    data = practice_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def test_everything_stands_in_its_place() -> None:
    text = text_of()
    assert "КАРТОЧКА ПРАКТИКИ НАСТАВНИЧЕСТВА\n«Правила класса за одну четверть»" in text
    assert "Орлов Борис Ильич, учитель физики" in text
    assert "Цель\nНачинать урок вовремя.\nЧто сделали\n1. Наблюдали урок\n2. Выбрали" in text
    assert "Приложения\n1. Памятка.pdf" in text and "Составлено 6 июня 2027 г." in text


def test_nobody_is_named_without_consent_and_nothing_is_invented() -> None:
    text = text_of(replace(PAPER, authors=(), files=(), term="", chosen=""))
    assert "Авторы не названы: согласие на публикацию имени не дано" in text
    assert "Приложения" not in text and BLANK in text
    assert "ещё не рассмотрена методическим советом" in text


def test_english_and_hostile_words() -> None:
    text = text_of(PAPER, "en")
    assert "CARD OF A MENTORING PRACTICE" in text
    data = practice_docx.write(replace(PAPER, steps=(HOSTILE,)), language="ru")
    assert HOSTILE in docx_text(data)
