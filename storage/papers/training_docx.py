"""The protocol of a session of training or of the methodical association as a Word file (3.4(2), 3.4(7))."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_training import TrainingPaper
from storage.papers import templates
from storage.papers.blanks import BLANK, glued, one_stop, or_blank, quoted


def write(paper: TrainingPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the protocol, to be signed by hand.

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
        "what": glued(paper.what),
        "topic": quoted(paper.topic),
        "number": or_blank(paper.number),
        "date": or_blank(paper.date),
        "time": or_blank(paper.time),
        "place": or_blank(paper.place),
        "present": [glued(one) for one in paper.present],
        "count": str(len(paper.present)),
        "absent": glued(paper.absent),
        "agenda": [glued(one) for one in paper.agenda] or [BLANK],
        "decisions": [glued(one) for one in paper.decisions] or [BLANK],
        "chair": or_blank(paper.chair),
        "files": [glued(one) for one in paper.files],
    }
    path = templates.find("training", language, own_templates)
    return templates.render(path, facts, finish=one_stop)
