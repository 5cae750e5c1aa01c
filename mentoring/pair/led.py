"""Whom somebody mentors now: for everything a mentor may see of their mentees at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentoring.pair.nouns import WORKING, Pair
from mentoring.people import Person

if TYPE_CHECKING:
    from storage.uow import Uow


async def pairs_led(uow: Uow, me: Person) -> list[Pair]:
    """Pairs at work that somebody leads, the newest first."""
    found = await uow.pairs.of_person(me.id)
    return [one for one in found if one.state in WORKING and one.mentor == me.id]


async def mentees_of(uow: Uow, me: Person) -> frozenset[int]:
    """Those whom somebody mentors now."""
    return frozenset(one for pair in await pairs_led(uow, me) for one in pair.mentees)
