"""Tables of urgent help: requests, who is asked, what is said (2.4, 5.1)."""

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

situational_requests = Table(
    "situational_requests",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("asker_id", ForeignKey("people.id"), nullable=False),
    Column("area", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("urgency", String(8), nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("clock", Utc, nullable=False),
    Column("state", String(16), nullable=False),
    Column("curator_at", Utc),
    Column("pair_id", ForeignKey("pairs.id")),
    Column("taken_by", ForeignKey("people.id")),
    Column("taken_at", Utc),
    Column("answered_at", Utc),
    Column("reaction", Integer),
    Column("last_at", Utc),
    Column("asks", Integer, nullable=False),
    Column("proposed_at", Utc),
    Column("asker_seen", BigId, nullable=False),
    Column("helper_seen", BigId, nullable=False),
    Column("closed_at", Utc),
    Index(None, "state"),
    Index(None, "asker_id"),
    Index(None, "taken_by"),
    Index(None, "pair_id"),
)

situational_calls = Table(
    "situational_calls",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("request_id", ForeignKey("situational_requests.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("called_at", Utc, nullable=False),
    Column("state", String(16), nullable=False),
    Column("times", Integer, nullable=False),
    Column("named", Boolean(name="named"), nullable=False),
    UniqueConstraint("request_id", "person_id"),
    Index(None, "person_id"),
)

situational_words = Table(
    "situational_words",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("request_id", ForeignKey("situational_requests.id"), nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("attachment_id", ForeignKey("attachments.id")),
    Column("at", Utc, nullable=False),
    Index(None, "request_id"),
    Index(None, "by_id"),
)
