"""What an observation card of a lesson says, as data; storage/papers/observation_docx.py makes the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ObservationLine:
    """One line of the card.

    Attributes:
        number: of the criterion; empty for the heading of a part.
        words: the criterion, or the name of the part.
        mark: in words; empty if there is none.
    """

    number: str
    words: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ObservationPaper:
    """A card as it was filled in. All is ready text in the paper's language.

    Attributes:
        school: full name of the organisation.
        date: day of the visit.
        event: what the programme calls it.
        visited: whose lesson it was.
        visitor: who sat in.
        rows: parts and criteria in order.
        strengths: what was strong; empty leaves a blank.
        questions: what to talk about; empty leaves a blank.
    """

    school: str
    date: str
    event: str
    visited: tuple[str, ...]
    visitor: str
    rows: tuple[ObservationLine, ...]
    strengths: str = ""
    questions: str = ""
