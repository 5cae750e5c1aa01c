"""Where a person is named in somebody's words: surnames, names and patronymics in any case form."""

from __future__ import annotations

import re
import unicodedata

DIAERESIS = "\u0308"
INITIAL = r"\b[^\W\d_]\."
"""One letter with a full stop."""
SHORT = 4
"""A surname of fewer letters is a piece of too many words to be looked for by its stem alone."""


def forms(word: str, longest: int) -> str:
    """Pattern of a word in any case form, capitalised or in capitals: its stem and a short ending.

    Args:
        longest: letters the ending may have beyond what was cut off.
    """
    if len(word) < SHORT:
        return re.escape(word)
    stem = word[:-2] if len(word) > 5 else word[:-1]
    either = f"{re.escape(stem)}|{re.escape(stem.upper())}"
    return rf"(?:{either})\w{{0,{longest}}}"


def folded(text: str) -> str:
    """The text with the two dots over a letter dropped, character by character: of equal length."""
    if DIAERESIS not in unicodedata.normalize("NFD", text):
        return text
    return "".join(_plain(one) for one in text)


def _plain(letter: str) -> str:
    apart = unicodedata.normalize("NFD", letter)
    if DIAERESIS not in apart or letter == DIAERESIS:
        return letter
    plain = unicodedata.normalize("NFC", apart.replace(DIAERESIS, ""))
    return plain if len(plain) == 1 else letter


def whole_name(full_name: str) -> re.Pattern[str]:
    """A person named so that nobody else is meant: by the surname, or by name and patronymic.

    Other people's first names are left alone, unlike in `programme_bank.scrubbed`. The text searched
    must be `folded`.
    """
    surname, *given = folded(full_name).split()
    family = "|".join(forms(part, 4) for part in surname.split("-"))
    bare = rf"(?:{family})(?:-\w+)?"
    name = rf"\b{forms(given[0], 3)}\b" if given else ""
    patronymic = rf"\b{forms(given[1], 4)}\b" if len(given) > 1 else ""
    both = rf"{name}\s+{patronymic}" if patronymic else name
    initials = rf"{INITIAL}(?:\s?{INITIAL})?\s?"
    before = rf"(?:{both}\s+|{name}\s+|{initials})" if given else rf"(?:{initials})"
    after = (
        rf"(?:\s+{both}|\s+{name}|\s?{INITIAL}(?:\s?{INITIAL})?)"
        if given
        else rf"(?:\s?{INITIAL}(?:\s?{INITIAL})?)"
    )
    found = [rf"{before}?\b{bare}\b{after}?"]
    if all(len(part) < SHORT for part in surname.split("-")):
        ending = rf"\b{re.escape(surname)}\w{{0,3}}\b"
        found = [rf"{before}{ending}", rf"{ending}{after}", rf"\b{re.escape(surname)}\b"]
    if patronymic:
        found.append(both)
    return re.compile("|".join(found))


def hidden(text: str, people: tuple[re.Pattern[str], ...], instead: str) -> str:
    """A text with everybody of these patterns put aside.

    Args:
        people: of `whole_name`.
        instead: what stands where a name was; two that touch become one.
    """
    plain = folded(text)
    spans = sorted(found.span() for one in people for found in one.finditer(plain))
    out, end = "", 0
    for start, stop in spans:
        if stop <= end:
            continue
        between = text[end : max(start, end)]
        out += "" if end and not between.strip() else between + instead
        end = stop
    return out + text[end:]
