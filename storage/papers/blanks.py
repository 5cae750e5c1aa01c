"""What templates get for people and for what is not known: visible blanks, never invented words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mentoring.cases import Case, Forms, PersonForms

if TYPE_CHECKING:
    from docx.document import Document

BLANK = "______________"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_CAPITAL = "[A-Z\u0401\u0410-\u042f]"
# "Surname I. O." and "I. O. Surname": a capital with a stop clings to its neighbours.
_INITIALS = re.compile(
    rf"(?<=[^\W\d_]) (?={_CAPITAL}\. ?{_CAPITAL}\.)|(?<=\b{_CAPITAL}\.) (?={_CAPITAL})"
)
_TWO_STOPS = re.compile(r"(?<=\w)\.\.(?!\.)")


def glued(text: str) -> str:
    """The text without edges; a number sign and initials stay on one line with what follows."""
    text = text.strip().replace("\u2116 ", f"\u2116{_NO_BREAK}")
    return _INITIALS.sub(_NO_BREAK, text)


def or_blank(text: str) -> str:
    """The text, or a line to be filled in by hand."""
    return glued(text) or BLANK


def quoted(text: str) -> str:
    """A text the template puts in quotes: quotes inside it are of the other kind."""
    return or_blank(text.replace("\u00ab", "\u201e").replace("\u00bb", "\u201c"))


def lines(text: str, *, blank: bool = True) -> list[str]:
    """Paragraphs of a text; justified lines must not end in a soft break.

    Args:
        blank: whether nothing becomes a visible blank; otherwise it stays nothing.
    """
    found = [glued(line) for line in text.splitlines() if line.strip()]
    return found or [BLANK if blank else ""]


def one_stop(document: Document) -> None:
    """A sentence that ends in an abbreviation (a year, initials) has one stop, not two."""
    from docx.oxml.ns import qn

    for text in document.element.body.iter(qn("w:t")):
        if text.text and ".." in text.text:
            text.text = _TWO_STOPS.sub(".", text.text)


def named(person: PersonForms | None) -> dict[str, object]:
    """Somebody as templates know them: ``name``, ``short``, ``position`` by case, ``signature``.

    ``capital`` and ``capital_dative`` are the position at the beginning of a line. Initials keep
    together with the surname: a line never ends between them.
    """
    if person is None:
        blank = _cases(Forms.same(BLANK))
        capital = {"capital": BLANK, "capital_dative": BLANK, "signature": BLANK}
        return {"name": blank, "short": blank, "position": blank, **capital}
    return {
        "name": _cases(person.name),
        "short": {
            case: form.replace(" ", _NO_BREAK) for case, form in _cases(person.short).items()
        },
        "position": _cases(person.position),
        "capital": _capital(or_blank(person.position.nominative)),
        "capital_dative": _capital(or_blank(person.position.dative)),
        "signature": or_blank(person.signature).replace(" ", _NO_BREAK),
    }


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _cases(forms: Forms) -> dict[str, str]:
    return {case.value: or_blank(forms.by(case)) for case in Case}
