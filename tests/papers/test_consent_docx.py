"""The consent: three separate documents, blanks for a pen, the text as it was agreed."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document

from mentoring.paper import ConsentKind, ConsentPaper
from storage.papers import consent_docx
from tests.papers.reading import HOSTILE, docx_text, footer_text, has_leftover_tags

PAPER = ConsentPaper(
    kind="processing",
    title="СОГЛАСИЕ\nна обработку персональных данных",
    paragraphs=("Я даю согласие.", "**Цель:** наставничество.", "- фамилия, имя;", "Срок: год."),
    school="ГБОУ СОШ № 9999",
    full_name="Вымышленная Анна Тестовна",
    position="учитель физики",
    text_version="3",
    text_sha256="ab" * 32,
    agreed_at="14.09.2026, 10:32",
    language="ru",
)


def test_says_who_what_and_which_version() -> None:
    data = consent_docx.write(PAPER, language="ru")
    text = docx_text(data)
    for expected in ("ГБОУ СОШ № 9999", "Вымышленная Анна Тестовна", "учитель физики"):
        assert expected in text
    assert "СОГЛАСИЕ на обработку персональных данных" in text
    assert footer_text(data) == (
        "Текст согласия: версия 3, SHA-256 abababababababab…; отмечено в чате: 14.09.2026, 10:32"
    )
    assert not has_leftover_tags(data)


def test_markdown_light_becomes_bold_and_list() -> None:
    document = Document(io.BytesIO(consent_docx.write(PAPER, language="ru")))
    goal = next(p for p in document.paragraphs if p.text == "Цель: наставничество.")
    assert [(run.text, bool(run.bold)) for run in goal.runs if run.text] == [
        ("Цель:", True),
        (" наставничество.", False),
    ]
    assert any(
        p.text == "–\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}фамилия, имя;" for p in document.paragraphs
    )


@pytest.mark.parametrize(
    ("kind", "passport", "contacts", "employer"),
    [
        ("processing", True, False, False),
        ("publication", False, True, False),
        ("assignment", False, False, True),
    ],
)
def test_blanks_for_a_pen_by_kind(
    kind: ConsentKind, passport: bool, contacts: bool, employer: bool
) -> None:
    text = docx_text(consent_docx.write(replace(PAPER, kind=kind), language="ru"))
    assert ("Документ, удостоверяющий личность" in text) is passport
    assert ("Контактная информация" in text) is contacts
    assert ("Работодатель" in text) is employer
    assert "заполняется от руки" in text  # at least the address of the school, unknown here


def test_known_address_leaves_no_blank_and_choices_make_a_table() -> None:
    paper = replace(PAPER, kind="publication", school_address="г. Тест, д. 1", choices=("фамилия",))
    text = docx_text(consent_docx.write(paper, language="ru"))
    assert "г. Тест, д. 1" in text
    assert "Адрес школы" not in text
    assert "Выбор работника по каждой категории данных" in text
    assert "Выбор работника" not in docx_text(consent_docx.write(PAPER, language="ru"))


def test_without_a_mark_in_the_chat_it_says_so() -> None:
    data = consent_docx.write(replace(PAPER, agreed_at=None), language="ru")
    assert "В чате бота согласие не отмечалось." in docx_text(data)
    assert "отмечено в чате" not in footer_text(data)


def test_english_template_has_no_russian_words() -> None:
    paper = replace(
        PAPER,
        title="CONSENT",
        paragraphs=("I consent.",),
        school="School",
        full_name="Test Person",
        position="teacher",
        agreed_at=None,
    )
    data = consent_docx.write(paper, language="en")
    assert not any("а" <= letter.lower() <= "я" for letter in docx_text(data) + footer_text(data))


def test_what_people_typed_arrives_intact() -> None:
    paper = replace(PAPER, full_name=HOSTILE, paragraphs=(HOSTILE, f"- {HOSTILE}\x0b\x00"))
    text = docx_text(consent_docx.write(paper, language="ru"))
    assert text.count(HOSTILE) == 3


def test_pages_are_numbered_from_the_second() -> None:
    section = Document(io.BytesIO(consent_docx.write(PAPER, language="ru"))).sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert "PAGE" not in section.first_page_header._element.xml
