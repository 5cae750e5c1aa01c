"""The staff list to fill in, as XLSX (3.4(4))."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from storage.papers import xlsx
from storage.papers.staff_list_file import MAX_ROWS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_CHOICES_LIMIT = 255  # characters in a drop-down list; Excel calls a longer one damage


def template(
    headers: Sequence[str],
    examples: Sequence[Sequence[str]],
    *,
    title: str,
    help_title: str,
    role_header: str,
    roles: Sequence[str],
    hints: Sequence[str] = (),
) -> bytes:
    """Write the XLSX to fill in. Examples stand on a sheet of their own: nobody imports them.

    Args:
        headers: headings of the columns, translated.
        examples: example rows with plainly fictional people, for the help sheet.
        title: name of the sheet to fill in.
        help_title: name of the help sheet.
        role_header: the heading among `headers` that gets the drop-down list.
        roles: names of the roles offered; several may still be typed with commas.
        hints: lines of the help sheet.

    Returns:
        The bytes of the XLSX.

    Raises:
        ValueError: an example is not as long as the headings, the role heading is unknown, or
            the role names together are longer than Excel allows (255 characters).
    """
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    titles: set[str] = set()
    sheet.title = xlsx.sheet_title(title, titles)
    widths = _widths(headers, examples)
    _write_header(sheet, 1, headers, widths)
    sheet.freeze_panes = "A2"
    _prepare_rows(sheet, len(headers))
    _offer_roles(sheet, list(headers).index(role_header), roles)
    page = book.create_sheet(xlsx.sheet_title(help_title, titles))
    _write_help(page, headers, examples, widths, hints)
    for each in book.worksheets:
        xlsx.fit_to_page(each)
    return xlsx.to_bytes(book, title)


def _widths(headers: Sequence[str], examples: Sequence[Sequence[str]]) -> list[int]:
    """Return column widths in characters that show the headings and the examples whole."""
    longest = [max(map(len, column)) for column in zip(headers, *examples, strict=True)]
    return [min(max(length + 7, 12), 45) for length in longest]


def _write_header(
    sheet: Worksheet, line: int, headers: Sequence[str], widths: Sequence[int]
) -> None:
    from openpyxl.utils import get_column_letter

    for index, (header, width) in enumerate(zip(headers, widths, strict=True), start=1):
        cell = sheet.cell(line, index, header)
        xlsx.make_heading(cell)
        sheet.column_dimensions[get_column_letter(index)].width = width


def _prepare_rows(sheet: Worksheet, columns: int) -> None:
    """Make empty rows ready to type in: long text is wrapped, nothing turns into a date."""
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    for index in range(1, columns + 1):
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.alignment = Alignment(wrap_text=True, vertical="top")
        dimension.number_format = "@"


def _offer_roles(sheet: Worksheet, column: int, roles: Sequence[str]) -> None:
    """Offer the roles as a drop-down list without forbidding several in one cell."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = ",".join(roles)
    if len(choices) > _CHOICES_LIMIT:
        raise ValueError("the role names are too long for a drop-down list")
    offer = DataValidation("list", formula1=f'"{choices}"', allow_blank=True)
    offer.showErrorMessage = False
    letter = get_column_letter(column + 1)
    offer.add(f"{letter}2:{letter}{MAX_ROWS + 1}")
    sheet.add_data_validation(offer)


def _write_help(
    sheet: Worksheet,
    headers: Sequence[str],
    examples: Sequence[Sequence[str]],
    widths: Sequence[int],
    hints: Sequence[str],
) -> None:
    """Write the hints, then the examples under the same headings."""
    from openpyxl.styles import Alignment

    for line, hint in enumerate(hints, start=1):
        sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=len(headers))
        sheet.cell(line, 1, hint).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[line].height = xlsx.row_height([hint], [sum(widths)])
    start = len(hints) + 2 if hints else 1
    _write_header(sheet, start, headers, widths)
    for line, example in enumerate(examples, start=start + 1):
        sheet.row_dimensions[line].height = xlsx.row_height(example, widths)
        for index, value in enumerate(example, start=1):
            cell = sheet.cell(line, index, value)
            cell.border = xlsx.border()
            cell.alignment = Alignment(wrap_text=True, vertical="top")
