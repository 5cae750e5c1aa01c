"""The personalised programme as a Word file, in the order of annex 1."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mentoring.paper_programme import Participant, PlanLine, ProgrammePaper
from storage.papers import templates
from storage.papers.blanks import glued, lines, or_blank, quoted


def write(paper: ProgrammePaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the programme; what is not known is a blank, an empty reflection an empty cell.

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
        "mentors": _sides(paper.mentors),
        "mentees": _sides(paper.mentees),
        "title": quoted(paper.title),
        "version": glued(paper.version),
        "term": or_blank(paper.term),
        "acquainted_on": or_blank(paper.acquainted_on),
        "acquainted_by": glued(paper.acquainted_by),
        "agreed_on": or_blank(paper.agreed_on),
        "problem": lines(paper.problem),
        "strengths": lines(paper.strengths),
        "aim": lines(paper.aim),
        "tasks": [or_blank(task) for task in paper.tasks] or lines(""),
        "form": or_blank(paper.form),
        "kind": or_blank(paper.kind),
        "content": lines(paper.content),
        "interim": lines(paper.interim),
        "planned": lines(paper.planned),
        "schedule": lines(paper.schedule),
        "mode": or_blank(paper.mode),
        "conditions": lines(paper.conditions),
        "plan": [_line(line) for line in paper.plan],
        "city": paper.city,
        "year": paper.year,
    }
    path = templates.find("programme", language, own_templates)
    return templates.render(path, facts)


def _sides(sides: Sequence[Participant]) -> list[dict[str, str]]:
    """Who takes part; a programme without names still shows where they go."""
    if not sides:
        return [{"full_name": or_blank(""), "position": "", "signature": ""}]
    return [
        {
            "full_name": or_blank(side.full_name),
            "position": glued(side.position),
            "signature": glued(side.signature),
        }
        for side in sides
    ]


def _line(line: PlanLine) -> dict[str, object]:
    return {
        "date": line.date,
        "event": glued(line.event),
        "form": glued(line.form),
        "content": lines(line.content, blank=False),
        "reflection": lines(line.reflection, blank=False),
        "leader": glued(line.leader),
    }
