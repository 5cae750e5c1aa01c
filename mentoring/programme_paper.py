"""The programme as a Word file: who may have it (annex 1)."""

from __future__ import annotations

from mentoring.pair.nouns import Pair
from mentoring.pair.table import Party, parties_of
from mentoring.people import Person
from mentoring.refusal import Refusal

KIND = "programme_docx"
READERS = frozenset({Party.MENTOR, Party.MENTEE, Party.CURATOR, Party.COUNCIL})
"""A colleague who helps with an event is not among them: the paper tells of difficulties."""


def ensure_may_have(pair: Pair, person: Person) -> None:
    """The paper is for the mentor, the mentees, the curator and the council.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not parties_of(pair, person) & READERS:
        raise Refusal("common-not_allowed")
