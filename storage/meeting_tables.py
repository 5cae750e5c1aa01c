"""Tables of meetings, who was there, and reflections."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables import BigId, Utc, metadata

meetings = Table(
    "meetings",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("row", Integer, nullable=False),
    Column("series_id", Integer),
    Column("form", String(24), nullable=False),
    Column("title", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("agenda", Text, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("leader", String(8), nullable=False),
    Column("state", String(16), nullable=False),
    Column("planned_by", ForeignKey("people.id"), nullable=False),
    Column("planned_at", Utc, nullable=False),
    Column("recorded_by", ForeignKey("people.id")),
    Column("recorded_at", Utc),
    Column("cancelled_by", ForeignKey("people.id")),
    Column("words", Text, nullable=False),
    Column("added", Boolean(name="added"), nullable=False),
    Index(None, "pair_id", "starts_at"),
    Index(None, "state", "starts_at"),
)

meeting_people = Table(
    "meeting_people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("side", String(8), nullable=False),
    Column("said", String(8)),
    Column("said_at", Utc),
    Column("attended", Boolean(name="attended"), nullable=False),
    Column("taken", Integer),
    UniqueConstraint("meeting_id", "person_id"),
    Index(None, "person_id"),
)

reflections = Table(
    "reflections",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("useful", Integer),
    Column("mood", Integer),
    Column("went", Text, nullable=False),
    Column("onward", Text, nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("meeting_id", "person_id"),
    Index(None, "person_id"),
)
