"""Orders of the head as Word files (3.1-3.3, 6.2; layout by GOST R 7.0.97-2025)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper_order import OrderPaper
from storage.papers import templates
from storage.papers.blanks import one_stop
from storage.papers.order_facts import facts_of


def write(paper: OrderPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write an order, or its draft if number or date is missing.

    Args:
        paper: what it says.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used; it names the file and the place.
    """
    path = templates.find(f"order_{paper.form}", language, own_templates)
    return templates.render(path, facts_of(paper), finish=one_stop)
