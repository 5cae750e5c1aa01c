"""Professional requests of mentees, version by version (A2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text, update

from mentoring.mentee_request import TEXTS, MenteeRequest, Urgency, from_answers, to_answers
from storage.submission import Submissions, submission_columns
from storage.tables import Json, metadata

mentee_requests = Table(
    "mentee_requests",
    metadata,
    *submission_columns("mentee_requests"),
    Column("experience_years", Integer, nullable=False),
    Column("under_35", Boolean(name="under_35"), nullable=False),
    Column("category", String(16), nullable=False),
    Column("areas", Json, nullable=False),
    Column("own_words", Text, nullable=False),
    Column("strengths", Text, nullable=False),
    Column("wished_result", Text, nullable=False),
    Column("kinds", Json, nullable=False),
    Column("forms", Json, nullable=False),
    Column("mode", String(16), nullable=False),
    Column("times", Json, nullable=False),
    Column("wished_mentor", ForeignKey("people.id")),
    Column("not_with", Text, nullable=False),
    Column("urgency", String(16), nullable=False),
)


class MenteeRequests(Submissions[MenteeRequest]):
    """Repository of `MenteeRequest`."""

    table = mentee_requests
    record = MenteeRequest
    queue_order = (
        (mentee_requests.c.urgency != Urgency.URGENT),
        mentee_requests.c.submitted_at,
        mentee_requests.c.id,
    )

    def to_columns(self, record: MenteeRequest) -> dict[str, Any]:
        """The answers as they stand in a draft: columns have the fields' names."""
        nothing = dict.fromkeys(TEXTS, "")
        return {**nothing, **to_answers(record), "wished_mentor": record.wished_mentor}

    def from_columns(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Typed fields."""
        return from_answers(row)

    async def wipe_person(self, person: int) -> None:
        """Destroy every request of a person, and the wishes of others for this person as mentor."""
        await super().wipe_person(person)
        wished = update(mentee_requests).where(mentee_requests.c.wished_mentor == person)
        await self._db.execute(wished.values(wished_mentor=None))
