"""A mentor's written consent to the work of a mentor (Labour Code art. 351.8)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_programme import AssignmentPaper
from storage.papers import templates
from storage.papers.blanks import glued, lines, named, one_stop, or_blank


def write(paper: AssignmentPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the consent, to be signed by hand.

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
        "head": named(paper.head),
        "mentor": named(paper.mentor),
        "mentees": [named(one) for one in paper.mentees] or [named(None)],
        "content": [or_blank(line) for line in paper.content] or [or_blank("")],
        "starts": or_blank(paper.starts),
        "ends": or_blank(paper.ends),
        "form": or_blank(paper.form),
        "kind": glued(paper.kind),
        "duty": paper.duty,
        "addendum": glued(paper.addendum),
        "payment": lines(paper.payment),
        "date": glued(paper.date),
    }
    path = templates.find("assignment", language, own_templates)
    return templates.render(path, facts, finish=one_stop)
