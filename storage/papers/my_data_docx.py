"""Everything the bot keeps about one person, as a Word file for that person (152-FZ art. 14)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mentoring.paper import MyDataPaper, Section
from storage.papers import templates

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

# In characters of the template's table text; only the proportions matter.
_LINE = 95
_LONG = 60
_LONG_WORD = 20
_PADDING = 4


def write(paper: MyDataPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write a person's own data as readable tables.

    Args:
        paper: what it says.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used.
        ValueError: a table row is not as long as its header.
    """
    facts: dict[str, object] = {
        "title": paper.title,
        "generated_at": paper.generated_at,
        "school": paper.school,
        "sections": [_section(section) for section in paper.sections],
    }
    path = templates.find("my_data", language, own_templates)
    return templates.render(path, facts, finish=_fit_tables)


def _section(section: Section) -> dict[str, object]:
    if any(len(row) != len(section.header) for row in section.table):
        raise ValueError(f"a row of {section.title!r} is not as long as its header")
    return {
        "title": section.title,
        "rows": [{"label": label, "value": value} for label, value in section.rows],
        "header": list(section.header),
        "table": [list(row) for row in section.table],
    }


def _fit_tables(document: Document) -> None:
    """Share the width of each table with a heading row by how long its columns' texts are."""
    from docx.oxml.ns import qn

    for table in document.tables:
        properties = table.rows[0]._tr.trPr if table.rows else None
        if properties is not None and properties.find(qn("w:tblHeader")) is not None:
            _fit(table)


def _fit(table: Table) -> None:
    from docx.shared import Length

    texts = [[cell.text for cell in row.cells] for row in table.rows]
    shares = _shares([list(column) for column in zip(*texts, strict=True)])
    whole = sum(column.width or 0 for column in table.columns)
    widths = [Length(int(whole * share)) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def _shares(columns: Sequence[Sequence[str]]) -> list[float]:
    """Give each column room for its longest word, then the rest to those with longer texts."""
    needs = [_longest_word(texts) + _PADDING for texts in columns]
    wants = [
        max(min(max(map(len, texts)), _LONG) - need, 1)
        for texts, need in zip(columns, needs, strict=True)
    ]
    rest = max(_LINE - sum(needs), 0) / sum(wants)
    widths = [need + rest * want for need, want in zip(needs, wants, strict=True)]
    return [width / sum(widths) for width in widths]


def _longest_word(texts: Sequence[str]) -> int:
    return min(max((len(word) for text in texts for word in text.split()), default=0), _LONG_WORD)
