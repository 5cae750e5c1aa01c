"""Russian cases of positions (pymorphy3): only the head words change, what depends on them stays.

The first words of a position that stand in the nominative singular are its head: adjectives, then
one noun, of which both halves change if it has a hyphen. After a comma or a slash the same begins
anew, if a person is named there ("..., form master"), not a thing ("..., first category").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from threading import Lock
from types import MappingProxyType
from typing import Any

from mentoring.cases import Case

_SPLIT = re.compile(r"(\s*[,;/()]\s*)")
_GRAMMEME = MappingProxyType(
    {
        Case.NOMINATIVE: "nomn",
        Case.GENITIVE: "gent",
        Case.DATIVE: "datv",
        Case.ACCUSATIVE: "accs",
        Case.INSTRUMENTAL: "ablt",
        Case.PREPOSITIONAL: "loct",
    }
)
_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_loading = Lock()


@lru_cache(maxsize=4096)
def in_case(position: str, case: Case) -> str:
    """A position in a case; what is no Russian head stays as it is.

    Args:
        position: as on the card.
    """
    position = " ".join(position.split())
    if case is Case.NOMINATIVE:
        return position
    pieces = _SPLIT.split(position)
    # Every second piece is a separator, because the pattern is a group.
    for place in range(0, len(pieces), 2):
        pieces[place] = _segment(pieces[place], case, first=place == 0)
    return "".join(pieces)


def small(position: str) -> str:
    """Begin with a small letter inside a sentence; an abbreviation keeps its capitals."""
    if position[1:2].islower() and position[0].isupper():
        return position[0].lower() + position[1:]
    return position


def _segment(text: str, case: Case, *, first: bool) -> str:
    words = text.split(" ")
    head = _head(words)
    if not head or not (first or _names_person(words, head)):
        return text
    made = [_word(word, parses, case) for word, parses in zip(words, head, strict=False)]
    return " ".join([*made, *words[len(head) :]])


def _head(words: Sequence[str]) -> list[list[Any]]:
    """For each word of the head, how each of its halves is understood; later words depend on it.

    A second person in the nominative belongs to it too: "teacher psychologist" without its hyphen.
    """
    head: list[list[Any]] = []
    for word in words:
        halves = _halves(word)
        noun = bool(head) and head[-1][-1].tag.POS not in _ADJECTIVES
        if halves[-1] is None or (noun and "anim" not in halves[-1].tag):
            break
        head.append(halves)
    return head


def _halves(word: str) -> list[Any]:
    """Both halves of a word with a hyphen; an abbreviation before it never changes."""
    texts = word.split("-")
    return [None if half.isupper() and not word.isupper() else _nominative(half) for half in texts]


def _names_person(words: Sequence[str], head: list[list[Any]]) -> bool:
    """Whether the head is a person: an animate noun, or a participle that governs what follows."""
    last = head[-1][-1].tag
    return "anim" in last or ("PRTF" in last and len(words) > len(head))


def _nominative(word: str) -> Any:
    """How a word is understood if it can stand in the nominative singular; ``None`` if it cannot.

    People are meant, so an animate noun comes before an inanimate one; an adjective before
    a noun, because then what follows may agree with it.
    """
    found = [one for one in _analyser().parse(word) if {"nomn", "sing"} in one.tag]
    known = [one for one in found if one.tag.POS in _ADJECTIVES]
    nouns = [one for one in found if one.tag.POS == "NOUN" and "Abbr" not in one.tag]
    people = [one for one in nouns if "anim" in one.tag]
    return next(iter([*known, *people, *nouns]), None)


def _word(word: str, halves: list[Any], case: Case) -> str:
    texts = word.split("-")
    return "-".join(
        text if half is None else _inflected(text, half, case)
        for text, half in zip(texts, halves, strict=True)
    )


def _inflected(text: str, half: Any, case: Case) -> str:
    """One half in a case; the accusative of a man is his genitive, whatever the dictionary thinks."""
    wanted = case
    if case is Case.ACCUSATIVE and half.tag.gender == "masc":
        wanted = Case.GENITIVE
    made = half.inflect({"sing", _GRAMMEME[wanted]})
    if made is None:
        return text
    if text.isupper() and len(text) > 1:
        return str(made.word).upper()
    return str(made.word).capitalize() if text[:1].isupper() else str(made.word)


def _analyser() -> Any:
    with _loading:
        return _load()


@lru_cache(maxsize=1)
def _load() -> Any:
    # By name: the package carries no types, and the dictionaries must not load with the bot.
    return import_module("pymorphy3").MorphAnalyzer()
