"""Rows of programmes, of their parts and of comments: tables, and how nouns become columns and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from mentoring.programme.nouns import Change, Comment, Entry, Part, Programme, State
from mentoring.programme.values import from_plain, to_plain
from storage.tables import BigId, Json, Utc, metadata

programmes = Table(
    "programmes",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("change", String(16), nullable=False),
    Column("started_by", ForeignKey("people.id"), nullable=False),
    Column("started_at", Utc, nullable=False),
    Column("agreed_at", Utc),
    Column("acquainted_at", Utc),
    Column("acquainted_by", ForeignKey("people.id")),
    Column("acquainted_as", String(16), nullable=False),
    Column("source_id", BigId),
    UniqueConstraint("pair_id", "number"),
    Index(None, "state"),
)

programme_parts = Table(
    "programme_parts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("programme_id", ForeignKey("programmes.id"), nullable=False),
    Column("part", String(16), nullable=False),
    Column("value", Json, nullable=False),
    Column("written_by", ForeignKey("people.id")),
    Column("written_at", Utc, nullable=False),
    Column("agreed", Json, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("programme_id", "part"),
)

programme_comments = Table(
    "programme_comments",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("programme_id", ForeignKey("programmes.id"), nullable=False),
    Column("part", String(16)),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("words", Text, nullable=False),
    Column("settled_at", Utc),
    Index(None, "programme_id"),
    Index(None, "by_id"),
)

_MOMENTS = ("since", "started_at", "agreed_at", "acquainted_at")
_SAME = (*_MOMENTS, "number", "started_by", "acquainted_by", "acquainted_as")


def programme_columns(programme: Programme) -> dict[str, Any]:
    """A version's own columns."""
    return {
        **{name: getattr(programme, name) for name in _SAME},
        "pair_id": programme.pair,
        "state": programme.state,
        "change": programme.change,
        "source_id": programme.source,
    }


def entry_columns(programme: int, part: Part, entry: Entry) -> dict[str, Any]:
    """A part's columns."""
    return {
        "programme_id": programme,
        "part": part,
        "value": to_plain(entry.value),
        "written_by": entry.written_by,
        "written_at": entry.written_at,
        "agreed": {str(one): when.isoformat() for one, when in entry.agreed.items()},
        "version": entry.version,
    }


def comment_columns(programme: int, comment: Comment) -> dict[str, Any]:
    """A comment's columns; a kept one keeps its number."""
    values = {
        "programme_id": programme,
        "part": comment.part,
        "by_id": comment.by,
        "at": comment.at,
        "words": comment.words,
        "settled_at": comment.settled_at,
    }
    return {"id": comment.id, **values} if comment.id else values


def entry_of(row: RowMapping) -> Entry:
    """A part out of its row."""
    return Entry(
        value=from_plain(Part(row["part"]), row["value"]),
        written_by=row["written_by"],
        written_at=row["written_at"],
        agreed={int(one): datetime.fromisoformat(at) for one, at in row["agreed"].items()},
        version=row["version"],
    )


def comment_of(row: RowMapping) -> Comment:
    """A comment out of its row."""
    return Comment(
        id=row["id"],
        part=Part(row["part"]) if row["part"] else None,
        by=row["by_id"],
        at=row["at"],
        words=row["words"],
        settled_at=row["settled_at"],
    )


def programme_of(
    row: RowMapping, entries: Mapping[Part, Entry], comments: tuple[Comment, ...]
) -> Programme:
    """A version out of its row, its parts in the annex's order."""
    return Programme(
        **{name: row[name] for name in _SAME},
        id=row["id"],
        pair=row["pair_id"],
        version=row["version"],
        state=State(row["state"]),
        change=Change(row["change"]),
        source=row["source_id"],
        entries={part: entries[part] for part in Part if part in entries},
        comments=comments,
    )
