"""Tables of surveys. Those of answers have no row numbers, so that the file keeps no order of arrival."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables import BigId, Json, metadata

survey_forms = Table(
    "survey_forms",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("whom", String(16), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("questions", Json, nullable=False),
    Column("made_on", Date, nullable=False),
    UniqueConstraint("kind", "whom", "number"),
)

surveys = Table(
    "surveys",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("form_id", ForeignKey("survey_forms.id"), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("closes_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("opened_by", ForeignKey("people.id"), nullable=False),
    Column("sheets", Integer, nullable=False),
)

survey_asked = Table(
    "survey_asked",
    metadata,
    Column("survey_id", ForeignKey("surveys.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("answered", Boolean(name="answered"), nullable=False),
    sqlite_with_rowid=False,
)

survey_tallies = Table(
    "survey_tallies",
    metadata,
    Column("survey_id", ForeignKey("surveys.id"), primary_key=True),
    Column("question", Integer, primary_key=True, autoincrement=False),
    Column("answer", String(8), primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

survey_words = Table(
    "survey_words",
    metadata,
    Column("token", String(32), primary_key=True),
    Column("survey_id", ForeignKey("surveys.id"), nullable=False),
    Column("question", Integer, nullable=False),
    Column("words", Text, nullable=False),
    sqlite_with_rowid=False,
)
