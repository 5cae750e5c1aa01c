"""Tables: real cells, nothing executed, ready to print."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.paper import Column, Sheet
from storage.papers import table_xlsx
from tests.papers.reading import HOSTILE, book

COLUMNS = (
    Column("№", 6, "int"),
    Column("ФИО", 34),
    Column("Дата", 12, "date"),
    Column("Встреча", 18, "datetime"),
    Column("Заметка", 40, "wrap"),
)
ROW = (1, "Тестов Тест", date(2026, 9, 14), datetime(2026, 10, 5, 14, 30), "да")
SHEET = Sheet("Банк", COLUMNS, (ROW,))


def _text(value: str) -> object:
    sheet = Sheet("Т", (Column("Что", 20),), ((value,),))
    return book(table_xlsx.write([sheet])).worksheets[0]["A2"]


def test_values_are_real_cells_with_russian_formats() -> None:
    page = book(table_xlsx.write([SHEET])).worksheets[0]
    assert [cell.value for cell in page[1]] == [column.header for column in COLUMNS]
    assert page["A2"].value == 1
    assert page["C2"].value == datetime(2026, 9, 14)
    assert page["C2"].number_format == "DD.MM.YYYY"
    assert page["D2"].value == datetime(2026, 10, 5, 14, 30)
    assert page["D2"].number_format == "DD.MM.YYYY HH:MM"


def test_an_aware_moment_keeps_its_own_clock() -> None:
    moscow = timezone(timedelta(hours=3))
    moment = datetime(2026, 10, 5, 11, 30, tzinfo=UTC).astimezone(moscow)
    sheet = Sheet("Т", (Column("Когда", 18, "datetime"),), ((moment,),))
    cell = book(table_xlsx.write([sheet])).worksheets[0]["A2"]
    assert cell.value == datetime(2026, 10, 5, 14, 30)


def test_header_filter_widths_and_print() -> None:
    written = book(table_xlsx.write([SHEET]))
    page = written.worksheets[0]
    assert page["A1"].font.bold
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:E2"
    assert page.column_dimensions["B"].width == 34
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$1:$1"
    assert page["E2"].alignment.wrap_text
    assert written.properties.title == "Банк"
    assert written.properties.creator == "Nastavnik"


def test_long_text_gets_a_row_high_enough() -> None:
    page = book(
        table_xlsx.write([Sheet("Т", (Column("Что", 20),), (("слово " * 20,),))])
    ).worksheets[0]
    assert (page.row_dimensions[2].height or 0) >= 15 * 6


@pytest.mark.parametrize(
    "text", ["=1+1", "+7 900", "-x", "@SUM(A1)", "\t=1", "#N/A", "001", "=", HOSTILE]
)
def test_text_stays_text(text: str) -> None:
    cell = _text(text)
    assert cell.value == text  # type: ignore[attr-defined]
    assert cell.data_type == "s"  # type: ignore[attr-defined]


def test_no_formula_is_ever_written() -> None:
    data = table_xlsx.write([Sheet("Т", (Column("=A1", 20),), (("=1+1",),))])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert "<f>" not in archive.read("xl/worksheets/sheet1.xml").decode()


def test_forbidden_characters_are_removed() -> None:
    assert _text("а\x00б\x0bв\x1f\ud800г").value == "абвг"  # type: ignore[attr-defined]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_any_titles_give_a_workbook_that_opens(titles: list[str]) -> None:
    written = book(table_xlsx.write([Sheet(title, COLUMNS[:1], ()) for title in titles]))
    names = written.sheetnames
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(0 < len(name) <= 31 for name in names)


def test_same_titles_are_told_apart() -> None:
    long = "Очень длинное название листа, одно и то же"
    names = book(table_xlsx.write([Sheet(long, COLUMNS, ()), Sheet(long, COLUMNS, ())])).sheetnames
    assert names == [long[:31].strip(), long[:27].strip() + " (2)"]


def test_nothing_and_ragged_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="needs a sheet"):
        table_xlsx.write([])
    with pytest.raises(ValueError, match="zip"):
        table_xlsx.write([Sheet("Т", COLUMNS, ((1,),))])
