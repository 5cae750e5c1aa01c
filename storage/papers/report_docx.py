"""The final analytical report as a Word file: numbered tables and charts, visible blanks (3.4(10))."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentoring.paper_report import ReportPaper
from mentoring.report import (
    Blank,
    Block,
    Bullet,
    Chapter,
    Chart,
    Grid,
    Paragraph,
    Quote,
    Subtitle,
)
from storage.papers import report_png, templates
from storage.papers.blanks import glued, lines, or_blank

if TYPE_CHECKING:
    from docx.document import Document

WIDTH_MM = 160
"""Of a chart, within the margins of our template."""
_KINDS = {Paragraph: "text", Bullet: "bullet", Subtitle: "subtitle", Quote: "quote"}
_MARK = "columns:"
"""Begins the note in which a table carries the widths of its columns until it is finished."""


def write(paper: ReportPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the report; charts are drawn here.

    Args:
        paper: what it says.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used; it names the file and the place.
    """
    numbers = _Numbers()
    facts: dict[str, object] = {
        "school": or_blank(paper.school),
        "year": paper.year,
        "made_on": paper.made_on,
        "so_far": paper.so_far,
        "curator": or_blank(paper.curator),
        "city": paper.city,
        "calendar_year": paper.calendar_year,
    }
    for chapter in Chapter:
        body = paper.bodies[chapter]
        wait = paper.waits.get(chapter, "")
        facts[chapter.value] = {
            "blocks": _plain(body.blocks, numbers),
            "own": lines(body.own, blank=False) if body.own else [],
            "blank": wait if body.waits(chapter) else "",
        }
    facts["annexes"] = [_plain(one, numbers) for one in paper.annexes]
    path = templates.find("report", language, own_templates)
    return templates.render(path, facts, finish=_fit_tables)


class _Numbers:
    """Tables and figures are numbered through the whole report."""

    def __init__(self) -> None:
        self.tables, self.figures = count(1), count(1)


def _plain(blocks: Iterable[Block], numbers: _Numbers) -> list[dict[str, object]]:
    """Blocks as the template knows them; a list ends in a stop, its other lines in semicolons."""
    many = list(blocks)
    found = [_block(one, numbers) for one in many]
    for place, one in enumerate(many):
        if isinstance(one, Bullet):
            goes_on = isinstance(many[place + 1] if place + 1 < len(many) else None, Bullet)
            found[place]["text"] = _ended(str(found[place]["text"]), ";" if goes_on else ".")
    return found


def _ended(words: str, mark: str) -> str:
    return words if words.endswith((".", ";", "!", "?")) else words + mark


def _block(one: Block, numbers: _Numbers) -> dict[str, object]:
    if isinstance(one, Grid):
        return {
            "kind": "table",
            "number": next(numbers.tables),
            "title": glued(str(one.title)),
            "head": [str(head.words) for head in one.heads],
            "rows": [[glued(str(cell)) for cell in row] for row in one.rows],
            "columns": _MARK + ";".join(f"{head.width},{head.is_number:d}" for head in one.heads),
        }
    if isinstance(one, Chart):
        return {
            "kind": "chart",
            "number": next(numbers.figures),
            "title": glued(str(one.title)),
            "picture": templates.Picture(report_png.draw(one), WIDTH_MM),
        }
    if isinstance(one, Blank):
        return {"kind": "blank", "text": glued(str(one.hint))}
    return {"kind": _KINDS[type(one)], "text": glued(str(one.words))}


def _fit_tables(document: Document) -> None:
    """Widths of columns, numbers in the middle, the heading repeated on each page.

    A template has one table for all; how wide its columns are is known only here.
    """
    from docx.oxml.ns import qn

    section = document.sections[0]
    page, left, right = section.page_width, section.left_margin, section.right_margin
    whole = (page or 0) - (left or 0) - (right or 0)
    for table in document.tables:
        note = table._tbl.tblPr.find(qn("w:tblCaption"))
        words = note.get(qn("w:val")) if note is not None else ""
        if note is None or not words or not words.startswith(_MARK):
            continue
        table._tbl.tblPr.remove(note)
        columns = [tuple(map(int, one.split(","))) for one in words[len(_MARK) :].split(";")]
        _fit(table, [(int(whole * width / 100), bool(number)) for width, number in columns])


def _fit(table: Any, columns: list[tuple[int, bool]]) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn

    twip = 635
    for column, (width, _) in zip(table._tbl.tblGrid.iter(qn("w:gridCol")), columns, strict=False):
        column.set(qn("w:w"), str(width // twip))
    for place, row in enumerate(table._tbl.tr_lst):
        for cell, (width, is_number) in zip(row.tc_lst, columns, strict=False):
            cell.width = width
            if is_number and place:
                for paragraph in cell.p_lst:
                    paragraph.get_or_add_pPr().jc_val = WD_ALIGN_PARAGRAPH.CENTER
