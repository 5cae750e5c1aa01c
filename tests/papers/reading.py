"""How the tests read what was written."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import openpyxl
from docx import Document
from docx.oxml.ns import qn
from openpyxl.workbook import Workbook

HOSTILE = "<b>&\"{{ 7*7 }}{% if x %}{# #}{_{ }_} '</w:t>"


def docx_text(data: bytes) -> str:
    """Return every paragraph of the document's body, cells too, in order."""
    body = Document(io.BytesIO(data)).element.body
    return "\n".join("".join(_pieces(p)) for p in body.iter(qn("w:p")))


def _pieces(paragraph: object) -> Iterator[str]:
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):  # type: ignore[attr-defined]
        yield (node.text or "") if node.tag == qn("w:t") else " "


def docx_xml(data: bytes) -> str:
    """Return the XML of every part: body, headers, footers, properties."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(
            archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")
        )


def footer_text(data: bytes) -> str:
    """Return the text of the first page's footer."""
    footer = Document(io.BytesIO(data)).sections[0].first_page_footer
    return str(footer.paragraphs[0].text)


def book(data: bytes) -> Workbook:
    """Open a workbook."""
    return openpyxl.load_workbook(io.BytesIO(data))


def has_leftover_tags(data: bytes) -> bool:
    """Tell whether a template tag was left unfilled."""
    return re.search(r"\{\{|\{%|%\}|\}\}", docx_text(data)) is not None
