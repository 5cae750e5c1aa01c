"""What the final report says, as data for its writer: every fact is already a word or a number (3.4(10))."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentoring.report import Block, Body, Chapter


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """The report. Facts inside the blocks are texts in the paper's language.

    Args:
        school: full name of the organisation; empty leaves a blank.
        year: the school year as a school writes it.
        made_on: the day whose numbers these are, ready text.
        so_far: whether the school year is not over.
        bodies: by chapter.
        waits: what a person has to write in a chapter without words; words of the blank.
        annexes: tables at the end.
        curator: who signs; empty leaves a blank.
        city: stands at the foot of the title page; may be empty.
        calendar_year: stands beside it.
    """

    school: str
    year: str
    made_on: str
    so_far: bool
    bodies: Mapping[Chapter, Body]
    waits: Mapping[Chapter, str]
    annexes: tuple[tuple[Block, ...], ...]
    curator: str
    city: str
    calendar_year: str
