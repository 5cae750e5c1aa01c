"""The banks of mentees and mentors: what is looked for in them (3.4(4), A2.2, A2.3)."""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.submission import SubmissionStatus

PAGE = 8
"""Rows a page."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for in a bank.

    Args:
        text: part of a name, any case.
        area: code of a competence area marked in the form.
        kind: code of a mentoring kind chosen in the form.
        status: only this one; ``None`` is every status but withdrawn.
        page: from 0, `PAGE` rows each.
    """

    text: str = ""
    area: str | None = None
    kind: str | None = None
    status: SubmissionStatus | None = None
    page: int = 0
