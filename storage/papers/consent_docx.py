"""The consent as a Word file for a hand signature (152-FZ art. 9 and 10.1, Labour Code 351.8)."""

from __future__ import annotations

import re
from pathlib import Path

from mentoring.paper import ConsentPaper
from storage.papers import templates

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_SHORT = 16  # hex digits printed: enough to tell two versions apart by eye


def write(paper: ConsentPaper, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the consent.

    Args:
        paper: what it says.
        language: language of the template, "ru" or "en".
        own_templates: the school's folder of templates, or None.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the template cannot be used.
    """
    facts: dict[str, object] = {
        "kind": paper.kind,
        "title": paper.title,
        "school": paper.school,
        "school_address": paper.school_address,
        "full_name": paper.full_name,
        "position": paper.position,
        "lines": [_line(text) for text in paper.paragraphs if text.strip()],
        "choices": list(paper.choices),
        "version": paper.text_version,
        "sha": paper.text_sha256[:_SHORT],
        "agreed_at": paper.agreed_at or "",
    }
    path = templates.find("consent", language, own_templates)
    return templates.render(path, facts)


def _line(text: str) -> dict[str, object]:
    """Split markdown-light text into what Word can show: a list mark and bold parts."""
    body = text.strip()
    item = body.startswith("- ")
    if item:
        body = body[2:].lstrip()
    # re.split keeps the group, so every second piece stood between the stars.
    pieces = enumerate(_BOLD.split(body))
    parts = [{"text": piece, "bold": index % 2 == 1} for index, piece in pieces if piece]
    return {"item": item, "parts": parts}
