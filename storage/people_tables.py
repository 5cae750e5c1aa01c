"""Tables of cards and of accounts in messengers."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from storage.tables import BigId, Json, Utc, metadata

people = Table(
    "people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("full_name", Text),
    Column("name_key", Text, index=True),
    Column("position", Text),
    Column("subjects", Json, nullable=False, default=list),
    Column("experience_years", Integer),
    Column("roles", Json, nullable=False, default=list),
    Column("wished_roles", Json, nullable=False, default=list),
    Column("status", String(16), nullable=False),
    Column("reach", String(16), nullable=False, default="ok"),
    Column("language", String(8)),
    Column("quiet_from", Time),
    Column("quiet_to", Time),
    Column("muted", Json, nullable=False, default=list),
    Column("created_at", Utc, nullable=False),
    Column("joined_at", Utc),
    Column("version", Integer, nullable=False, default=1),
    Column("declined", Json, nullable=False, default=dict, server_default="{}"),
    Column("partner_id", ForeignKey("partners.id")),
    Index(None, "status"),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("external_id", BigInteger, nullable=False),
    Column("since", Utc, nullable=False),
    Column("invitation_id", ForeignKey("invitations.id")),
    UniqueConstraint("channel", "external_id"),
)
