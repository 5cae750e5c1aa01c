"""Tables as XLSX: banks, counts, digests, exports (3.4(4), 3.4(11))."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mentoring.paper import CellValue, Column, Sheet
from storage.papers import xlsx
from storage.papers.clean import printable

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_FORMULA_MARKS = ("=", "+", "-", "@", "\t")
_DATE, _MOMENT, _WHOLE, _GENERAL = "DD.MM.YYYY", "DD.MM.YYYY HH:MM", "0", "General"

_Styles = dict[tuple[str, str, bool], Any]
"""Looks already made, by kind of column, number format and protection of text."""


def write(sheets: Sequence[Sheet], *, title: str | None = None) -> bytes:
    """Write a workbook ready to read, filter and print.

    Args:
        sheets: its sheets in order, at least one.
        title: title of the document; the first sheet's if None.

    Returns:
        The bytes of the XLSX.

    Raises:
        ValueError: no sheet, or a row is not as long as the columns.
    """
    import openpyxl

    if not sheets:
        raise ValueError("a workbook needs a sheet")
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    taken: set[str] = set()
    for sheet in sheets:
        page = book.create_sheet(xlsx.sheet_title(sheet.title, taken))
        _fill(page, sheet)
        _prepare_view(page, sheet)
        _prepare_print(page)
    return xlsx.to_bytes(book, sheets[0].title if title is None else title)


def _fill(page: Worksheet, sheet: Sheet) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        xlsx.make_heading(_put(page, 1, index, column.header))
    widths = [column.width for column in sheet.columns]
    headers = [column.header for column in sheet.columns]
    # A heading is bold and shares its cell with the filter's arrow.
    page.row_dimensions[1].height = xlsx.row_height(headers, [width - 3 for width in widths])
    styles: _Styles = {}
    for line, row in enumerate(sheet.rows, start=2):
        for index, (value, column) in enumerate(zip(row, sheet.columns, strict=True), start=1):
            _dress(_put(page, line, index, value), value, column, styles)
        texts = [value if isinstance(value, str) else "" for value in row]
        page.row_dimensions[line].height = xlsx.row_height(texts, widths)


def _put(page: Worksheet, line: int, index: int, value: CellValue) -> Any:
    """Put a value; text stays text, whatever it begins with (formula injection, OWASP)."""
    cell: Any = page.cell(line, index)
    if isinstance(value, str):
        cell.value = printable(value)
        cell.data_type = "s"
    else:
        # Excel knows no zones: an aware moment keeps the clock it was given with.
        cell.value = value.replace(tzinfo=None) if isinstance(value, datetime) else value
    return cell


def _dress(cell: Any, value: CellValue, column: Column, styles: _Styles) -> None:
    """Give a cell its look; equal looks are made once, which is ten times as fast."""
    form = _number_format(value, column)
    # Keeps the cell text even after somebody edits it.
    is_quoted = isinstance(value, str) and value.startswith(_FORMULA_MARKS)
    key = (column.kind, form, is_quoted)
    if key in styles:
        cell._style = copy(styles[key])
        return
    cell.alignment, cell.border = _alignment(column), xlsx.border()
    cell.quotePrefix = is_quoted
    cell.number_format = form
    styles[key] = cell._style


def _number_format(value: CellValue, column: Column) -> str:
    if isinstance(value, datetime):
        return _DATE if column.kind == "date" else _MOMENT
    if isinstance(value, date):
        return _DATE
    return _WHOLE if isinstance(value, int) else _GENERAL


def _alignment(column: Column) -> Any:
    from openpyxl.styles import Alignment

    side = {"int": "right", "date": "center", "datetime": "center"}.get(column.kind, "left")
    return Alignment(
        horizontal=side,
        vertical="top",
        indent=1 if side == "left" else 0,
        wrap_text=column.kind in ("wrap", "text"),
    )


def _prepare_view(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter

    for index, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(index)].width = column.width
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"


def _prepare_print(page: Any) -> None:
    xlsx.fit_to_page(page)
    page.print_title_rows = "1:1"
    # A single & begins a code in Excel's headers.
    page.oddHeader.center.text = page.title.replace("&", "&&")
    page.oddFooter.center.text = "&P / &N"
