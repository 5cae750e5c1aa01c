"""Questionnaires of mentors, version by version (A2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from mentoring.mentor_questionnaire import TEXTS, MentorQuestionnaire, from_answers, to_answers
from storage.submission import Submissions, submission_columns
from storage.tables import Json, metadata

mentor_questionnaires = Table(
    "mentor_questionnaires",
    metadata,
    *submission_columns("mentor_questionnaires"),
    Column("experience_years", Integer, nullable=False),
    Column("category", String(16), nullable=False),
    Column("mentoring_experience", String(16), nullable=False),
    Column("areas", Json, nullable=False),
    Column("strong_practice", Text, nullable=False),
    Column("kinds", Json, nullable=False),
    Column("hours", Integer, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("mode", String(16), nullable=False),
    Column("times", Json, nullable=False),
    Column("motivation", Json, nullable=False),
    Column("needs", Json, nullable=False),
    Column("own_initiative", Boolean(name="own_initiative"), nullable=False),
    Column("initiative_text", Text, nullable=False),
)


class MentorQuestionnaires(Submissions[MentorQuestionnaire]):
    """Repository of `MentorQuestionnaire`."""

    table = mentor_questionnaires
    record = MentorQuestionnaire
    queue_order = (mentor_questionnaires.c.submitted_at, mentor_questionnaires.c.id)

    def to_columns(self, record: MentorQuestionnaire) -> dict[str, Any]:
        """The answers as they stand in a draft: columns have the fields' names."""
        return {**dict.fromkeys(TEXTS, ""), **to_answers(record)}

    def from_columns(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Typed fields."""
        return from_answers(row)
