"""XLSX staff lists, read without trusting the file."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date
from typing import Any

from storage.papers.staff_list_file import (
    MAX_COLUMNS,
    MAX_LINES,
    Table,
    UnreadableList,
    ensure_length,
    not_a_table,
)

_MAX_UNPACKED = 40 * 1024 * 1024
_MAX_MEMBERS = 500
_MAX_SHEETS = 10
_ENTITIES = (b"<!DOCTYPE", b"<!ENTITY")


def tables(filename: str, data: bytes) -> list[Table]:
    """Return the table of each visible sheet.

    Args:
        filename: name the file was sent under, for the refusal.
        data: the file.

    Raises:
        UnreadableList: not_a_table or too_many_rows.
    """
    try:
        _ensure_honest(filename, data)
        return _read(data)
    except UnreadableList:
        raise
    except Exception as problem:
        # A hostile or broken file may make the library raise anything at all.
        raise not_a_table(filename, "damaged") from problem


def _ensure_honest(filename: str, data: bytes) -> None:
    """Refuse zip bombs, XML entities and archives that are no workbook, before parsing."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        # zipfile never unpacks more than the declared size, so the declaration is enough.
        if len(members) > _MAX_MEMBERS or sum(m.file_size for m in members) > _MAX_UNPACKED:
            raise not_a_table(filename, "damaged")
        if "[Content_Types].xml" not in archive.namelist():
            raise not_a_table(filename, "other")
        for member in members:
            if member.filename.endswith((".xml", ".rels")):
                # Without NULs an UTF-16 text reads like plain ASCII.
                plain = archive.read(member).replace(b"\0", b"")
                if any(mark in plain for mark in _ENTITIES):
                    raise not_a_table(filename, "damaged")


def _read(data: bytes) -> list[Table]:
    import openpyxl

    with warnings.catch_warnings():
        # The library warns of styles and extensions it drops; a list needs neither.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            return [_table(sheet) for sheet in visible[:_MAX_SHEETS]]
        finally:
            book.close()


def _table(sheet: Any) -> Table:
    # The stored dimensions may lie in either direction.
    sheet.reset_dimensions()
    table: Table = []
    rows = sheet.iter_rows(max_col=MAX_COLUMNS, max_row=MAX_LINES, values_only=True)
    for line, values in enumerate(rows, start=1):
        if any(values) and any(cells := [_text(value) for value in values]):
            table.append((line, cells))
            ensure_length(table)
    return table


def _text(value: object) -> str:
    """Return a cell as a person sees it: a whole number has no ``.0``."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    return str(value).strip()
