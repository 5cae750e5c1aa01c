"""Russian cases of a person's name and position, and the corrections kept on the card (3.1, 3.2).

An order appoints *whom*, gives work *to whom* and is signed *by whom*. The forms are made by
`storage.papers.declension`; what the card holds wins over what is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.people import Person, Status, ensure_may_manage, short_name
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

LIMIT = 200
"""Signs of one form: the longest position on a real staff list fits twice."""


class Case(StrEnum):
    """The six cases in the order of a school grammar."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


OBLIQUE = tuple(case for case in Case if case is not Case.NOMINATIVE)
"""Cases that can be corrected; the nominative is the card's own field."""


class Part(StrEnum):
    """What is declined."""

    NAME = "name"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Forms:
    """One thing in all six cases. Templates say ``{{ curator.name.accusative }}``."""

    nominative: str
    genitive: str
    dative: str
    accusative: str
    instrumental: str
    prepositional: str

    @classmethod
    def of(cls, words: Mapping[Case, str]) -> Forms:
        """Put together what is known by case; all six must be there."""
        return cls(**{case.value: words[case] for case in Case})

    @classmethod
    def same(cls, text: str) -> Forms:
        """One text in every case: a foreign name, a blank."""
        return cls(text, text, text, text, text, text)

    def by(self, case: Case) -> str:
        """The form in this case."""
        return str(getattr(self, case.value))


@dataclass(frozen=True, slots=True)
class PersonForms:
    """Somebody as a document names them.

    Attributes:
        name: surname, given name, patronymic in all cases.
        short: surname and initials in all cases (a Russian text inside a sentence).
        position: the position in all cases, beginning with a small letter.
        signature: initials before the surname, as under a document.
    """

    name: Forms
    short: Forms
    position: Forms
    signature: str


def with_organisation(forms: PersonForms, organisation: str) -> PersonForms:
    """Somebody of another organisation, named after the position: “docent, University X” (2.3).

    The organisation's name is quoted as its charter has it, so it is not declined.
    """
    position = {case: f"{forms.position.by(case)}, {organisation}" for case in Case}
    return replace(forms, position=Forms.of(position))


def key(part: Part, case: Case) -> str:
    """Under what a correction is kept on the card: ``name_dative``, ``position_genitive``."""
    return f"{part}_{case}"


def correction(kept: Mapping[str, str], part: Part, case: Case, base: str) -> str | None:
    """What the card says instead of the form made, or ``None``.

    Corrections of a name somebody no longer bears are not used: the card keeps for which text they
    were typed (a new surname, a new position).

    Args:
        base: the name or position as it is now.
    """
    if kept.get(part, base) != base:
        return None
    return kept.get(key(part, case)) or None


def shortened(name: str) -> str:
    """Surname and initials of a full name in any case; a single word stays as it is."""
    return short_name(" ".join(name.split())) if name.strip() else ""


def signature(full_name: str) -> str:
    """Initials, then the surname: how a name stands under a document."""
    surname, *given = full_name.split() or [""]
    return " ".join([*(f"{word[0]}." for word in given[:2]), surname])


def ensure_form(text: str) -> str:
    """A form as typed, on one line.

    Raises:
        Refusal: ``person_cases-length``: nothing, or longer than `LIMIT`.
    """
    form = " ".join(text.split())
    if not 1 <= len(form) <= LIMIT:
        raise Refusal("person_cases-length", length=len(form), limit=LIMIT)
    return form


def ensure_correctable(person: Person, part: Part, case: Case) -> None:
    """The nominative is changed on the card itself, so that there is one truth.

    Raises:
        Refusal: ``common-changed``: the nominative, or there is nothing to decline (any more).
    """
    if case not in OBLIQUE or not base_of(person, part) or person.status is Status.ERASED:
        raise Refusal("common-changed")


def base_of(person: Person, part: Part) -> str:
    """What is declined: the card's full name or position; empty if it is not known."""
    return (person.full_name if part is Part.NAME else person.position) or ""


def with_form(person: Person, part: Part, case: Case, text: str) -> Person:
    """The card with one form put right; corrections of an older name or position are dropped."""
    base = base_of(person, part)
    kept = dict(person.declined)
    if kept.get(part, base) != base:
        kept = {name: form for name, form in kept.items() if not _is_of(part, name)}
    return replace(person, declined={**kept, part.value: base, key(part, case): text})


def without_form(person: Person, part: Part, case: Case) -> Person:
    """The card without one correction."""
    kept = {name: form for name, form in person.declined.items() if name != key(part, case)}
    if [name for name in kept if _is_of(part, name)] == [part.value]:
        del kept[part.value]
    return replace(person, declined=kept)


def _is_of(part: Part, name: str) -> bool:
    return name == part.value or name.startswith(f"{part}_")


async def correct(
    uow: Uow, actor: Person, person: Person, part: Part, case: Case, text: str, now: datetime
) -> Person:
    """Keep on the card how this person is written in one case; every later paper takes it.

    Raises:
        Refusal: not allowed, the nominative, or a form of a wrong length.
    """
    ensure_may_manage(actor)
    ensure_correctable(person, part, case)
    return await _keep(uow, actor, person, with_form(person, part, case, ensure_form(text)), now)


async def restore(
    uow: Uow, actor: Person, person: Person, part: Part, case: Case, now: datetime
) -> Person:
    """Forget a correction: the form is made by the program again.

    Raises:
        Refusal: not allowed.
    """
    ensure_may_manage(actor)
    return await _keep(uow, actor, person, without_form(person, part, case), now)


async def _keep(uow: Uow, actor: Person, before: Person, after: Person, now: datetime) -> Person:
    if after != before:
        await uow.people.save(after)
        await uow.audit.add(now, actor.id, "person.corrected", "person", after.id)
    return after
