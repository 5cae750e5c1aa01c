"""The act on the destruction of personal data (RKN order 179 of 28.10.2022, clauses 3 to 5)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper import DestructionAct
from storage.papers import templates


def write(paper: DestructionAct, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the act together with the extract of the event log.

    Args:
        paper: what it says; it carries no name of the person.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used.
    """
    facts: dict[str, object] = {
        "number": paper.number,
        "date": paper.date_text,
        "school": paper.school,
        "school_address": paper.school_address,
        "card_number": str(paper.card_number),
        "grounds": paper.grounds,
        "categories": list(paper.categories),
        "kept": list(paper.kept),
        "how": paper.how,
        "system": paper.system,
        "log": [{"time": time, "event": event} for time, event in paper.log],
    }
    path = templates.find("destruction_act", language, own_templates)
    return templates.render(path, facts)
