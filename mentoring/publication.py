"""Who may be named outside the school, and words without those who may not (8.2; 152-FZ art. 10.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.consent import (
    ConsentAct,
    ConsentEntry,
    ConsentKind,
    ConsentStanding,
    last_decision,
    original_of,
    standing,
)
from mentoring.name_forms import folded, hidden, whole_name

if TYPE_CHECKING:
    from storage.uow import Uow

YEARS = 3
"""How long a consent to publication holds, as its own text says."""


def is_in_force(entries: Iterable[ConsentEntry], hashes: Mapping[str, str], now: datetime) -> bool:
    """Whether somebody may be named: agreed to the text in force, the paper signed, not run out.

    Args:
        entries: rows of one person and of the consent to publication, oldest first.
        hashes: SHA-256 of the text in force, by language.
        now: the moment, aware.
    """
    rows = list(entries)
    decision = last_decision(rows)
    if decision is None or standing(decision, hashes) is not ConsentStanding.GIVEN:
        return False
    return original_of(rows) is not None and now < _in_years(decision.at, YEARS)


def _in_years(at: datetime, years: int) -> datetime:
    """The same day years later; of 29 February the day before."""
    try:
        return at.replace(year=at.year + years)
    except ValueError:
        return at.replace(year=at.year + years, day=28)


@dataclass(frozen=True, slots=True)
class Namer:
    """Names for the site: whose may stand there, and words without the others'.

    Args:
        allowed: numbers of cards that may be named.
        others: patterns of those who may not, by number of card.
        instead: what stands where a name was.
    """

    allowed: frozenset[int]
    others: Mapping[int, re.Pattern[str]]
    instead: str

    def may(self, person: int) -> bool:
        """Whether somebody may be named."""
        return person in self.allowed

    def clean(self, text: str, but: Iterable[int] = ()) -> str:
        """Somebody's words without those who may not be named.

        Args:
            but: cards that only look like being named in this text.
        """
        left = set(but)
        people = tuple(one for number, one in self.others.items() if number not in left)
        return hidden(text, people, self.instead)


def named_in(text: str, names: Mapping[int, str]) -> tuple[int, ...]:
    """Whom a text names.

    Args:
        names: full names by number of card.
    """
    plain = folded(text)
    return tuple(of for of, name in names.items() if name and whole_name(name).search(plain))


async def allowed_now(uow: Uow) -> frozenset[int]:
    """Cards that may be named today."""
    hashes = await uow.consents.current_hashes(ConsentKind.PUBLICATION)
    rows = await uow.consents.of_many(ConsentKind.PUBLICATION)
    return frozenset(of for of, found in rows.items() if is_in_force(found, hashes, uow.now))


async def namer(uow: Uow, instead: str) -> Namer:
    """Names as the consents are at this moment; somebody who left is asked about as everybody else."""
    allowed = await allowed_now(uow)
    others = {
        one.id: whole_name(one.full_name)
        for one in await uow.people.all()
        if one.full_name and one.id not in allowed
    }
    return Namer(allowed, others, instead)


async def withdrawn_since(uow: Uow, moment: datetime) -> int:
    """How many consents to publication were taken back since then: pages built before name them."""
    rows = await uow.consents.of_many(ConsentKind.PUBLICATION)
    last = [last_decision(found) for found in rows.values()]
    return sum(
        one is not None and one.act is ConsentAct.WITHDRAWN and one.at > moment for one in last
    )
