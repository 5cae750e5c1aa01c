"""What the roadmap says, as data; storage/papers/roadmap_docx.py makes the file (annex 2)."""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.cases import PersonForms


@dataclass(frozen=True, slots=True)
class RoadmapLine:
    """One row of the table.

    Args:
        title: what is done, with how often.
        dates: ready text, one date each; empty for an as-needed row.
        owner: who answers for it.
        result: the resulting document.
        marks: what has been done, ready text, one line each.
        extra: of clauses 3.3 and 3.4, not of the table of stages.
    """

    title: str
    dates: tuple[str, ...]
    owner: str
    result: str
    marks: tuple[str, ...] = ()
    extra: bool = False


@dataclass(frozen=True, slots=True)
class RoadmapStage:
    """One stage of annex 2."""

    number: str
    name: str
    rows: tuple[RoadmapLine, ...]


@dataclass(frozen=True, slots=True)
class RoadmapPaper:
    """The roadmap of a year, to be approved by the head.

    Args:
        school: full name.
        year: as a school writes it.
        head: who approves; ``None`` leaves a blank.
        approved_on: ready text; empty leaves a line to be written by hand.
    """

    school: str
    year: str
    head: PersonForms | None
    approved_on: str
    stages: tuple[RoadmapStage, ...]
