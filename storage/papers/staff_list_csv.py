"""CSV as schools have it: any of four encodings, any of three delimiters."""

from __future__ import annotations

import csv
import io

from storage.papers.staff_list_file import MAX_COLUMNS, Table, ensure_length, not_a_table

_DELIMITERS = ";,\t"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def tables(filename: str, data: bytes) -> list[Table]:
    """Return the table read with each delimiter: the header will tell which was meant.

    Rows are numbered as a spreadsheet numbers them, so a line break inside quotes counts for
    nothing: that is where a person will look for the row.

    Args:
        filename: name the file was sent under, for the refusal.
        data: the file.

    Raises:
        UnreadableList: not_a_table or too_many_rows.
    """
    text = _decode(filename, data)
    found: list[Table] = []
    broken = 0
    for delimiter in _DELIMITERS:
        try:
            found.append(_read(text, delimiter))
        except csv.Error:
            broken += 1
    if broken == len(_DELIMITERS):
        raise not_a_table(filename, "quotes")
    return found


def _decode(filename: str, data: bytes) -> str:
    encodings = ["utf-16"] if data.startswith(_UTF16) else ["utf-8-sig", "cp1251"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise not_a_table(filename, "other")


def _read(text: str, delimiter: str) -> Table:
    # strict: an open quote would otherwise swallow the rest of the file without a word.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    table: Table = []
    for line, values in enumerate(reader, start=1):
        if any(value.strip() for value in values):
            table.append((line, values[:MAX_COLUMNS]))
            ensure_length(table)
    return table
