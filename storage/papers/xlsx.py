"""What all our workbooks share: headings, names of sheets, the printed page."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from storage.papers.clean import printable

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Border
    from openpyxl.workbook import Workbook

_BAD_IN_TITLE = re.compile(r"[\\/*?:\[\]]")
_TITLE_LIMIT = 31  # characters, by Excel
_A4 = 9
_FONT, _SIZE = "Calibri", 11
_LINE_POINTS = 15
_TALLEST = 405  # points; Excel allows 409
_AUTHOR = "Nastavnik"
_LINE_COLOUR = "A6A6A6"
_HEADING_COLOUR = "E7E6E6"


def sheet_title(title: str, taken: set[str]) -> str:
    """Return a name Excel accepts and no other sheet has.

    Args:
        title: the name wished for.
        taken: names in use, case-folded; the new one is added.
    """
    plain = " ".join(_BAD_IN_TITLE.sub(" ", printable(title)).split()).strip("'") or "1"
    name, number = plain[:_TITLE_LIMIT].strip(" '"), 1
    while name.casefold() in taken:
        number += 1
        mark = f" ({number})"
        name = plain[: _TITLE_LIMIT - len(mark)].strip() + mark
    taken.add(name.casefold())
    return name


def make_heading(cell: Cell) -> None:
    """Make a cell look like a heading: bold, grey, centred, wrapped.

    Args:
        cell: the cell.
    """
    from openpyxl.styles import Alignment, Font, PatternFill

    cell.font = Font(name=_FONT, size=_SIZE, bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEADING_COLOUR)
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
    cell.border = border()


def row_height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Return the height in points at which wrapped texts are seen whole.

    Without it LibreOffice prints the lines of one row over the next.

    Args:
        texts: texts of the row's cells.
        widths: widths of the columns in characters.
    """
    lines = 1
    for text, width in zip(texts, widths, strict=True):
        # Words do not fill a line to its end, and Cyrillic letters are wider than digits.
        room = max(int(width * 0.85), 1)
        lines = max(lines, sum(max(-(-len(part) // room), 1) for part in text.split("\n")))
    return min(lines * _LINE_POINTS, _TALLEST)


def border() -> Border:
    """Return the thin border of a table's cell."""
    from openpyxl.styles import Border, Side

    side = Side("thin", color=_LINE_COLOUR)
    return Border(side, side, side, side)


def fit_to_page(page: Any) -> None:
    """Print a sheet on A4, landscape, all columns on one page's width.

    Args:
        page: the sheet.
    """
    page.page_setup.paperSize = _A4
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.5  # inches
    page.page_margins.top = page.page_margins.bottom = 0.75


def to_bytes(book: Workbook, title: str) -> bytes:
    """Return the workbook's bytes, with its title and without the library's own name.

    Args:
        book: the workbook.
        title: title of the document.
    """
    book.properties.title = printable(title)
    book.properties.creator = _AUTHOR
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
