"""Text of a document somebody sent, paragraph by paragraph, read without trusting the file."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from mentoring.regulation import Line

_MAX_UNPACKED = 40 * 1024 * 1024
_MAX_MEMBERS = 2000
_MAX_LINES = 5000
_MAX_TEXT = 2 * 1024 * 1024
_RUSSIAN = ("1", "2")
"""Ids of the styles of headings as Word in Russian names them."""


class UnreadableDocument(Exception):  # noqa: N818 - named by what the person is told
    """The file is no DOCX and no plain text, or is damaged or too long."""


def lines(data: bytes) -> list[Line]:
    """Paragraphs in order, of tables row by row.

    Args:
        data: a DOCX, or plain text in UTF-8 or Windows-1251.

    Raises:
        UnreadableDocument: neither, or damaged.
    """
    found = _docx(data) if data.startswith(b"PK") else _plain(data)
    if len(found) > _MAX_LINES:
        raise UnreadableDocument
    return found


def _plain(data: bytes) -> list[Line]:
    if len(data) > _MAX_TEXT or b"\0" in data or data.startswith((b"%PDF", b"{\\rtf")):
        raise UnreadableDocument
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1251", errors="replace")
    return [Line(line) for line in text.splitlines()]


def _docx(data: bytes) -> list[Line]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            # zipfile never unpacks more than the declared size, so the declaration is enough.
            if len(members) > _MAX_MEMBERS or sum(m.file_size for m in members) > _MAX_UNPACKED:
                raise UnreadableDocument
        from docx import Document

        return [line for block in _blocks(Document(io.BytesIO(data))) for line in block]
    except UnreadableDocument:
        raise
    except Exception as problem:
        # A hostile or broken file may make the library raise anything at all.
        raise UnreadableDocument from problem


def _blocks(document: Any) -> list[list[Line]]:
    from docx.table import Table

    found: list[list[Line]] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            found.append([_row(row) for row in block.rows])
        else:
            found.append([_paragraph(block)])
    return found


def _row(row: Any) -> Line:
    """A row's cells in one line; a cell that spans several is said once."""
    words: list[str] = []
    for cell in row.cells:
        text = " ".join(cell.text.split())
        if text and (not words or words[-1] != text):
            words.append(text)
    return Line("; ".join(words))


def _paragraph(paragraph: Any) -> Line:
    style = (paragraph.style.style_id or "") if paragraph.style is not None else ""
    level = paragraph._p.xpath("./w:pPr/w:outlineLvl/@w:val")
    return Line(paragraph.text, style.startswith("Heading") or style in _RUSSIAN or bool(level))
