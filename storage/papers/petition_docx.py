"""A statement to the head: another mentor, stepping down, the wish to end (4.1, 5.1, 7.1)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_petition import PetitionPaper
from storage.papers import templates
from storage.papers.blanks import lines, named, one_stop, or_blank


def write(paper: PetitionPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the statement, to be signed by hand.

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
        "kind": paper.kind,
        "number": paper.number,
        "school": or_blank(paper.school),
        "head": named(paper.head),
        "author": named(paper.author),
        "mentor": named(paper.mentor),
        "mentees": [named(one) for one in paper.mentees] or [named(None)],
        "words": lines(paper.words, blank=False) if paper.words.strip() else [],
        "date": or_blank(paper.date),
        "due": or_blank(paper.due),
    }
    path = templates.find("petition", language, own_templates)
    return templates.render(path, facts, finish=one_stop)
