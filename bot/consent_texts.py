"""The consents' texts: editable templates, the school's own copy first, registered at start."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from mentoring.consent import ConsentKind, ConsentText
from mentoring.settings import DEFAULT_LANGUAGE
from storage.uow import Uow

LANGUAGES = ("ru", "en")
BLANK = "____________________"
"""Stands where the school has not told its name yet: visibly a blank, never an invented name."""


class ConsentTemplateProblem(Exception):  # noqa: N818 - shown to the administrator at start
    """A school's own text cannot be used; says which file and why."""


def template_path(kind: ConsentKind, language: str, locales: Path, own: Path | None) -> Path:
    """The file of a text: the school's own copy if there is one, else ours.

    Args:
        locales: folder of our `<language>/consent_<kind>.md`.
        own: the school's folder of templates, `DATA_DIR/templates`, or None.
    """
    name = f"consent_{kind}.md"
    if own is not None and (own / language / name).is_file():
        return own / language / name
    return locales / language / name


def filled(template: str, school_name: str, school_short_name: str) -> str:
    """The text as people see it: the school's name in place, line ends and edges made even."""
    full = school_name.strip() or BLANK
    short = school_short_name.strip() or full
    text = "\n".join(line.rstrip() for line in template.lstrip("\ufeff").splitlines()).strip()
    return text.replace("{school_name}", full).replace("{school_short_name}", short) + "\n"


def sha256_of(body: str) -> str:
    """What the register keeps of a text, 64 hex digits."""
    return hashlib.sha256(body.encode()).hexdigest()


async def register_all(
    uow: Uow,
    locales_dir: Path,
    own_dir: Path | None,
    school_name: str,
    school_short_name: str,
    language: str = "ru",
) -> list[ConsentText]:
    """Read every text and keep those that changed as new versions; called at start.

    Args:
        language: the school's language, spoken to those who have not chosen one.

    Raises:
        ConsentTemplateProblem: a file is missing, empty or not UTF-8.
    """
    await uow.meta.put(DEFAULT_LANGUAGE, language)
    uow.cache.pop("processing", None)  # the gate in bot/telegram/standing.py remembers hashes
    found = []
    for kind in ConsentKind:
        for one in LANGUAGES:
            body = filled(
                _read(template_path(kind, one, locales_dir, own_dir)),
                school_name,
                school_short_name,
            )
            found.append(
                await uow.consents.register_text(kind, one, body, sha256_of(body), uow.now)
            )
    return found


def ensure_readable(locales: Path, own: Path) -> None:
    """Try every text as the start of the bot would.

    Raises:
        ConsentTemplateProblem: a file is missing, empty or not UTF-8.
    """
    for kind in ConsentKind:
        for language in LANGUAGES:
            _read(template_path(kind, language, locales, own))


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConsentTemplateProblem(f"{path}: the file is missing") from None
    except UnicodeDecodeError:
        raise ConsentTemplateProblem(f"{path}: must be saved as UTF-8") from None
    if not text.strip():
        raise ConsentTemplateProblem(f"{path}: the file is empty")
    return text


def paragraphs(body: str) -> tuple[str, tuple[str, ...]]:
    """Title and paragraphs of a text in light markdown; each ``- `` line is a paragraph."""
    lines = [line.strip() for line in body.strip().split("\n")]
    title = lines.pop(0).lstrip("#").strip() if lines[0].startswith("#") else ""
    found: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line and not line.startswith("- "):
            found[-1] = f"{found[-1]} {line}"
        elif line:
            found.append(line)
        goes_on = bool(line)
    return title, tuple(found)


def for_chat(body: str) -> tuple[str, str]:
    """Title and plain text for a message: no marks, dots before list items, paragraphs apart."""
    title, parts = paragraphs(body)
    text = ""
    for part in parts:
        item = part.startswith("- ")
        gap = "\n" if item else "\n\n"
        text += (gap if text else "") + (f"\u2022 {part[2:]}" if item else part)
    return title, re.sub(r"\*\*(.+?)\*\*", r"\1", text)
