"""A school's own template of an order: changed without code, and named when it is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from storage.papers import order_docx, templates
from tests.papers.fiction import order
from tests.papers.test_order_docx import numbered, text_of


def test_another_letterhead_and_order_of_paragraphs_need_no_code(tmp_path: Path) -> None:
    place = tmp_path / "ru" / "order_curator.docx"
    place.parent.mkdir()
    shutil.copy(templates.find("order_curator", "ru", None), place)
    document = Document(str(place))
    document.paragraphs[0].insert_paragraph_before("Комитет по образованию. {{ school_short }}")
    points = [p for p in document.paragraphs if "Куратору" in p.text]
    points[0]._p.addnext(document.paragraphs[-3]._p)
    points[0]._p.addprevious(points[1]._p)
    document.save(str(place))
    data = order_docx.write(order("curator"), language="ru", own_templates=tmp_path)
    assert text_of(data).startswith("Комитет по образованию. ГБОУ СОШ № 9999")
    assert "вести банк" in numbered(data)[2]
    assert "Дорожную карту" in numbered(data)[3]


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ("Назначить {{ curator.name.acusative }}", "unknown"),
        ("Назначить {{ curator.name.accusative }", "tags"),
        ("{% if body.ends %}Срок", "tags"),
        ("{{ curator.name.__class__ }}", "forbidden"),
    ],
)
def test_a_broken_template_names_the_file_and_the_place(
    wrong: str, fault: str, tmp_path: Path
) -> None:
    place = tmp_path / "ru" / "order_curator.docx"
    place.parent.mkdir()
    shutil.copy(templates.find("order_curator", "ru", None), place)
    document = Document(str(place))
    point = next(p for p in document.paragraphs if p.text.startswith("Возложить"))
    point.text = wrong
    document.save(str(place))
    with pytest.raises(templates.TemplateProblem) as caught:
        order_docx.write(order("curator"), language="ru", own_templates=tmp_path)
    assert caught.value.fault == fault
    assert caught.value.file == "ru/order_curator.docx"
    assert caught.value.place.startswith(wrong[:20])
    assert caught.value.place[:20] in str(caught.value)
