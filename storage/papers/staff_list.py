"""Read a school's staff list from XLSX or CSV, and write the file to fill in (3.4(4)).

The file comes from outside: the content decides what it is, not the name, and whatever it does,
the answer is a table or one reason.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mentoring.staff_list import FULL_NAME, NAME_PARTS, REQUIRED, RawRow, normal_name
from storage.papers import staff_list_csv, staff_list_xlsx
from storage.papers.clean import printable
from storage.papers.staff_list_file import MAX_ROWS, Table, UnreadableList, ensure_size, sniff
from storage.papers.staff_list_template import template

__all__ = ["RawList", "UnreadableList", "read", "template"]

_HEADER_WITHIN = 10  # rows: above it stand a school's name, a date, an order number


@dataclass(frozen=True, slots=True)
class RawList:
    """A staff list as read.

    Attributes:
        columns: keys of the columns found, in the order of the file.
        rows: rows that are not empty, with their numbers in the file.
    """

    columns: tuple[str, ...]
    rows: tuple[RawRow, ...]


@dataclass(frozen=True, slots=True)
class _Header:
    index: int
    places: Mapping[str, int]


def read(
    filename: str,
    data: bytes,
    headers: Mapping[str, Collection[str]],
    required: Collection[str] = REQUIRED,
) -> RawList:
    """Read a staff list; columns may stand in any order, unknown ones are ignored.

    Args:
        filename: name the file was sent under; it decides nothing.
        data: the file, XLSX or CSV (UTF-8, UTF-16 or Windows-1251; ``;``, ``,`` or tab).
        headers: what the heading of each column may be called, by column key. Surname, given
            name and patronymic in three columns (`NAME_PARTS`) are joined into the full name.
        required: keys of the columns that must be there.

    Raises:
        UnreadableList: with reason key not_a_table (kind, filename), no_header,
            missing_column (columns), too_large (limit_mb), too_many_rows (limit) or empty.
    """
    ensure_size(data)
    aliases = {normal_name(name): key for key, names in headers.items() for name in names}
    header, table = _choose(_tables(filename, data), aliases)
    missing = tuple(key for key in required if key not in _found_keys(header.places))
    if missing:
        raise UnreadableList("missing_column", columns=missing)
    rows = tuple(
        RawRow(line, cells)
        for line, values in table[header.index + 1 :]
        if any((cells := _cells(values, header.places)).values())
    )
    if not rows:
        raise UnreadableList("empty")
    if len(rows) > MAX_ROWS:
        raise UnreadableList("too_many_rows", limit=MAX_ROWS)
    return RawList(tuple(_found_keys(header.places)), rows)


def _tables(filename: str, data: bytes) -> list[Table]:
    """Return every table the file may hold; for CSV, one per delimiter."""
    if sniff(filename, data) == "xlsx":
        return staff_list_xlsx.tables(filename, data)
    return staff_list_csv.tables(filename, data)


def _choose(tables: Sequence[Table], aliases: Mapping[str, str]) -> tuple[_Header, Table]:
    """Take the first table with a plausible header: a later one may be a sheet of examples."""
    single: tuple[_Header, Table] | None = None
    for table in tables:
        header = _header(table, aliases)
        if len(header.places) > 1:
            return header, table
        if header.places and single is None:
            single = header, table
    if single is None:
        raise UnreadableList("no_header" if any(tables) else "empty")
    return single


def _header(table: Table, aliases: Mapping[str, str]) -> _Header:
    """Return the row with most known headings near the top; of equals, the first."""
    top = [values for line, values in table if line <= _HEADER_WITHIN]
    found = [_Header(index, _places(values, aliases)) for index, values in enumerate(top)]
    return max(found, key=lambda header: len(header.places), default=_Header(0, {}))


def _places(values: Sequence[str], aliases: Mapping[str, str]) -> dict[str, int]:
    """Return where each known column stands; of two with the same heading, the first."""
    places: dict[str, int] = {}
    for index, value in enumerate(values):
        key = aliases.get(normal_name(value.rstrip(" *:")))
        if key is not None:
            places.setdefault(key, index)
    return places


def _found_keys(places: Mapping[str, int]) -> dict[str, None]:
    """Return the keys a row will have: parts of a name count as the full name."""
    has_parts = all(part in places for part in NAME_PARTS[:2]) and FULL_NAME not in places
    keys = [FULL_NAME] if has_parts else []
    keys += [key for key in places if key not in NAME_PARTS]
    return dict.fromkeys(keys)


def _cells(values: Sequence[str], places: Mapping[str, int]) -> dict[str, str]:
    """Return a row's text by column key."""
    text = {
        key: printable(values[index]).strip() if index < len(values) else ""
        for key, index in places.items()
    }
    parts = [text.pop(part, "") for part in NAME_PARTS]
    if FULL_NAME in _found_keys(places) and FULL_NAME not in places:
        text[FULL_NAME] = " ".join(part for part in parts if part)
    return text
