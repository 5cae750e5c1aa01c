"""Mentees without a pair: since when, and when they are to be spoken of (A2.5(3))."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.matching.gather import accepted
from mentoring.pair.nouns import OPEN, Ending, Pair, PairState
from mentoring.people import Person
from mentoring.roadmap.nouns import Item
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

ALONE_DAYS = 14
"""Days an accepted request may stand without a pair before its author is to be supported (A2.5(3))."""
SUPPORT_DAYS = 5
"""School days in which the support is to be arranged."""
AGAIN_DAYS = 90
"""Days after which a mentee who is still without a pair is spoken of again: the search goes on."""


async def alone(uow: Uow) -> list[tuple[Person, date]]:
    """Mentees in the bank without a pair and without a finished programme, and since which local day."""
    pairs = await uow.pairs.in_state(*OPEN, PairState.ENDED)
    calendar = await calendar_of(uow)
    found = []
    for request, person in await accepted(uow.mentee_requests):
        mine = [one for one in pairs if person.id in one.mentees]
        if any(_takes_care(one, request.since) for one in mine):
            continue
        since = max([request.since, *(one.since for one in mine if one.state is PairState.ENDED)])
        found.append((person, calendar.local(since).date()))
    return found


def _takes_care(pair: Pair, since: datetime) -> bool:
    """Whether a pair answers a request: it is agreed upon or at work, or its programme was carried out."""
    if pair.state is PairState.ENDED:
        return pair.ending is Ending.DONE and pair.since >= since
    return pair.state is not PairState.ASKING


def needs_support(support: Item, person: int, since: date, today: date) -> bool:
    """Whether a mentee without a pair is to be spoken of now: after two weeks, and again after months."""
    mine = [one for one in support.points if one.about == person]
    if any(one.is_open for one in mine):
        return False
    last = max((one.ended_on for one in mine if one.ended_on is not None), default=None)
    if last is not None and last >= since:
        return today >= last + timedelta(days=AGAIN_DAYS)
    return today >= since + timedelta(days=ALONE_DAYS)
