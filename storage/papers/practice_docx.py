"""The card of a practice as a Word file (3.4(5), A2.6)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_practice import PracticePaper
from storage.papers import templates
from storage.papers.blanks import glued, lines, one_stop, or_blank, quoted


def write(paper: PracticePaper, *, language: str, own_templates: Path | None = None) -> bytes:
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
    parts = [{"title": title, "lines": lines(words)} for title, words in paper.parts]
    facts: dict[str, object] = {
        "school": or_blank(paper.school),
        "title": quoted(paper.title),
        "authors": [glued(one) for one in paper.authors],
        "form": or_blank(paper.form),
        "kind": or_blank(paper.kind),
        "term": or_blank(paper.term),
        "areas": or_blank(paper.areas),
        "chosen": glued(paper.chosen),
        "before": parts[: paper.steps_after],
        "steps_title": paper.steps_title,
        "steps": [glued(one) for one in paper.steps] or [or_blank("")],
        "after": parts[paper.steps_after :],
        "files": [glued(one) for one in paper.files],
        "date": or_blank(paper.date),
    }
    path = templates.find("practice", language, own_templates)
    return templates.render(path, facts, finish=one_stop)
