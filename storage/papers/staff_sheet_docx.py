"""The poster for the staff room: QR code, steps, the school's code (convention 19)."""

from __future__ import annotations

from pathlib import Path

from mentoring.paper import StaffSheet
from storage.papers import templates

_QR_MM = 105  # read by a phone from two metres, and the whole sheet still fits one page


def write(paper: StaffSheet, *, language: str, own_templates: Path | None = None) -> bytes:
    """Write the poster, one A4 page.

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
        "school": paper.school,
        "link": paper.link,
        "code": paper.code,
        "steps": list(paper.steps),
        "approval": paper.approval,
        "valid_until": paper.valid_until,
        "privacy": paper.privacy,
    }
    path = templates.find("staff_sheet", language, own_templates)
    return templates.render(path, facts, {"qr": templates.Picture(paper.qr_png, _QR_MM)})
