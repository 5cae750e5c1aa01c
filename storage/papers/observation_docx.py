"""The observation card of a lesson as a Word file: something to talk about, not an assessment."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_observation import ObservationPaper
from storage.papers import templates
from storage.papers.blanks import glued, lines, or_blank


def write(paper: ObservationPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the card.

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
        "date": or_blank(paper.date),
        "event": glued(paper.event),
        "visited": [or_blank(one) for one in paper.visited] or [or_blank("")],
        "visitor": or_blank(paper.visitor),
        "rows": [
            {
                "group": "" if line.number else glued(line.words),
                "number": line.number,
                "words": glued(line.words),
                "mark": line.mark,
            }
            for line in paper.rows
        ],
        "strengths": lines(paper.strengths),
        "questions": lines(paper.questions),
    }
    path = templates.find("observation", language, own_templates)
    return templates.render(path, facts)
