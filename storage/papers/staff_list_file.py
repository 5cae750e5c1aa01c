"""What a staff list may weigh, and what kind of file it really is."""

from __future__ import annotations

from typing import Literal

Row = tuple[int, list[str]]
"""A row's number in the file and its cells."""

Table = list[Row]

MAX_BYTES = 5 * 1024 * 1024
MAX_ROWS = 5000
MAX_COLUMNS = 100
MAX_LINES = 50_000
"""Rows of a sheet looked at, empty ones too: a formatted but empty one may have a million."""

_HEADROOM = 20  # rows above the table and below it that hold no person

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class UnreadableList(Exception):  # noqa: N818 - named by what the person is told
    """The file cannot be read as a staff list.

    Attributes:
        reason: not_a_table, no_header, missing_column, too_large, too_many_rows or empty.
        facts: what the text of the reason needs.
    """

    def __init__(self, reason: str, **facts: str | int | tuple[str, ...]) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def not_a_table(filename: str, kind: str) -> UnreadableList:
    """Return the refusal of a file that is no table we read.

    Args:
        filename: name the file was sent under.
        kind: protected (has a password), old_xls, quotes (CSV with an open quote), damaged
            or other; the text may give each its own advice.
    """
    return UnreadableList("not_a_table", kind=kind, filename=filename[-100:])


def ensure_size(data: bytes) -> None:
    """Refuse a file that is too large or has nothing in it.

    Raises:
        UnreadableList: too_large or empty.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableList("too_large", limit_mb=MAX_BYTES // 1024 // 1024)
    if not data.strip():
        raise UnreadableList("empty")


def ensure_length(table: Table) -> None:
    """Refuse a table while it is being read, as soon as it is certainly too long.

    Raises:
        UnreadableList: too_many_rows.
    """
    if len(table) > MAX_ROWS + _HEADROOM:
        raise UnreadableList("too_many_rows", limit=MAX_ROWS)


def sniff(filename: str, data: bytes) -> Literal["xlsx", "csv"]:
    """Tell by content what the file is.

    Args:
        filename: for the refusal only.
        data: the file.

    Raises:
        UnreadableList: not_a_table.
    """
    if data.startswith(_OLE):
        # Word for word the name of a stream inside every encrypted office file.
        is_protected = "EncryptedPackage".encode("utf-16-le") in data
        raise not_a_table(filename, "protected" if is_protected else "old_xls")
    if data.startswith(_ZIP):
        return "xlsx"
    is_binary = b"\0" in data and not data.startswith(_UTF16)
    if is_binary or data.startswith(b"%PDF") or data.lstrip().startswith((b"<", b"{\\rtf")):
        raise not_a_table(filename, "other")
    return "csv"
