"""The roadmap as a Word file: the table of annex 2 with dates, owners and documents."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_roadmap import RoadmapLine, RoadmapPaper
from storage.papers import templates
from storage.papers.blanks import glued, named, one_stop, or_blank


def write(paper: RoadmapPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the roadmap, to be signed by the head.

    Args:
        paper: what it says.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used; it names the file and the place.
    """
    facts: dict[str, object] = {
        "school": or_blank(paper.school),
        "year": or_blank(paper.year),
        "head": named(paper.head),
        "approved_on": glued(paper.approved_on),
        "stages": [
            {
                "number": one.number,
                "name": glued(one.name),
                "rows": [_line(row) for row in one.rows],
            }
            for one in paper.stages
            if one.rows
        ],
        "extra": any(row.extra for one in paper.stages for row in one.rows),
    }
    path = templates.find("roadmap", language, own_templates)
    return templates.render(path, facts, finish=one_stop)


def _line(row: RoadmapLine) -> dict[str, object]:
    return {
        "title": glued(row.title),
        "dates": list(row.dates),
        "owner": or_blank(row.owner),
        "result": glued(row.result),
        "marks": [glued(one) for one in row.marks],
        "extra": row.extra,
    }
