"""Russian cases of full names (pytrovich); the card's corrections win (3.1, 3.2).

The dictionaries are loaded once per process, at the first use: a bot that makes no order carries
none of them. Every function here may be called from any thread.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mentoring.cases import Case, Forms, Part, PersonForms, correction, shortened, signature
from storage.papers.position import in_case as position_in_case
from storage.papers.position import small

if TYPE_CHECKING:
    from pytrovich.enums import Gender, NamePart
    from pytrovich.maker import PetrovichDeclinationMaker

NO_CORRECTIONS: Mapping[str, str] = MappingProxyType({})
_RUSSIAN = re.compile("[\u0400-\u04ff]+(?:[-'\u2019][\u0400-\u04ff]+)*")
_VOWELS = frozenset(
    "\u0430\u0435\u0451\u0438\u043e\u0443\u044b\u044d\u044e\u044f"
)  # a, ie, io, i, o, u, y, e, yu, ya
_SHORT_I = "\u0439"
_TURKIC_SON = frozenset(
    {"\u043e\u0433\u043b\u044b", "\u0443\u043b\u044b", "\u0443\u0443\u043b\u0443"}
)
_TURKIC_DAUGHTER = frozenset({"\u043a\u044b\u0437\u044b", "\u0433\u044b\u0437\u044b"})
# A surname of one syllable in a short i ("Roy", "Kiy") is a noun; the rules take it for an adjective.
_NOUN_ENDINGS = MappingProxyType(
    {
        Case.GENITIVE: "\u044f",
        Case.DATIVE: "\u044e",
        Case.ACCUSATIVE: "\u044f",
        Case.INSTRUMENTAL: "\u0435\u043c",
        Case.PREPOSITIONAL: "\u0435",
    }
)
_loading = Lock()


def declined(full_name: str, case: Case, corrections: Mapping[str, str] = NO_CORRECTIONS) -> str:
    """A full name in a case; a name that is not Russian, or whose gender nobody can tell, stays.

    Args:
        full_name: surname, given name, patronymic (if there is one).
        corrections: the card's ``declined``.
    """
    typed = correction(corrections, Part.NAME, case, full_name)
    return typed or _name(" ".join(full_name.split()), case)


def short(full_name: str, case: Case, corrections: Mapping[str, str] = NO_CORRECTIONS) -> str:
    """Surname in a case with initials, as it stands inside a sentence of an order."""
    return shortened(declined(full_name, case, corrections))


def position_declined(
    position: str, case: Case, corrections: Mapping[str, str] = NO_CORRECTIONS
) -> str:
    """A position in a case: the head words change, what depends on them stays."""
    typed = correction(corrections, Part.POSITION, case, position)
    return typed or position_in_case(position, case)


def person(
    full_name: str, position: str, corrections: Mapping[str, str] = NO_CORRECTIONS
) -> PersonForms:
    """Somebody in all cases, ready for a paper.

    Args:
        full_name: as on the card; may be empty.
        position: as on the card; may be empty.
        corrections: the card's ``declined``.
    """
    names = {case: declined(full_name, case, corrections) for case in Case}
    positions = {case: small(position_declined(position, case, corrections)) for case in Case}
    return PersonForms(
        name=Forms.of(names),
        short=Forms.of({case: shortened(name) for case, name in names.items()}),
        position=Forms.of(positions),
        signature=signature(full_name),
    )


@lru_cache(maxsize=4096)
def _name(full_name: str, case: Case) -> str:
    words = full_name.split(" ")
    if case is Case.NOMINATIVE or not all(_RUSSIAN.fullmatch(word) for word in words):
        return full_name
    gender = _gender(words)
    if gender is None:
        return full_name
    from pytrovich.enums import NamePart

    parts = (NamePart.LASTNAME, NamePart.FIRSTNAME, NamePart.MIDDLENAME)
    made = [_word(word, part, gender, case) for word, part in zip(words, parts, strict=False)]
    if len(words) > len(parts):  # "Vagif Rasul ogly": only surname and given name change
        made[2:] = words[2:]
    return " ".join(made)


def _gender(words: list[str]) -> Gender | None:
    """By the patronymic, else by the given name; ``None`` if it tells nothing."""
    from pytrovich.enums import Gender

    last = words[-1].lower()
    if last in _TURKIC_SON:
        return Gender.MALE
    if last in _TURKIC_DAUGHTER:
        return Gender.FEMALE
    if len(words) == 1:
        return None
    names = {"firstname": words[1].lower(), "lastname": words[0].lower()}
    if len(words) > 2:
        names["middlename"] = words[2].lower()
    found: Gender = _tools()[1].detect(**names)
    return None if found is Gender.ANDROGYNOUS else found


def _word(word: str, part: NamePart, gender: Gender, case: Case) -> str:
    """One word of a name; one typed in capitals comes back in capitals."""
    from pytrovich import enums

    shouted = word.isupper() and len(word) > 1
    plain = word.capitalize() if shouted else word
    if part is enums.NamePart.LASTNAME and gender is enums.Gender.MALE and _is_short_noun(plain):
        made = plain[:-1] + _NOUN_ENDINGS[case]
    else:
        made = _tools()[0].make(part, gender, enums.Case[case.name], plain)
    return made.upper() if shouted else made


def _is_short_noun(surname: str) -> bool:
    low = surname.lower()
    return low.endswith(_SHORT_I) and sum(letter in _VOWELS for letter in low) == 1


def _tools() -> tuple[PetrovichDeclinationMaker, Any]:
    with _loading:
        return _load()


@lru_cache(maxsize=1)
def _load() -> tuple[PetrovichDeclinationMaker, Any]:
    from pytrovich.detector import PetrovichGenderDetector
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker(), PetrovichGenderDetector()
