"""People the curator has to think of: without a pair, out of reach, without a consent (A2.5(3), 1.3(4))."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.board import Limit
from mentoring.board_gather import desk_of
from mentoring.consent import ConsentKind, ConsentStanding
from mentoring.people import Reach, Role, Status
from mentoring.say import Button, Fact, Name

if TYPE_CHECKING:
    from storage.uow import Uow


class Need(StrEnum):
    """What somebody lacks. Words are ``board_need-<code>``."""

    NO_PAIR = "no_pair"  # the request is accepted, no pair yet
    NO_REQUEST = "no_request"  # a mentee without a pair who has asked for nothing
    CUT = "cut"  # the bot does not reach them
    INVITED = "invited"  # has not come in yet
    CONSENT = "consent"  # takes part without a consent that holds
    ORIGINAL = "original"  # the consent signed by hand has not come


@dataclass(frozen=True, slots=True)
class Needy:
    """Somebody and since when.

    Args:
        request: number of the professional request, if it is about one.
    """

    person: int
    since: date
    request: int | None = None


async def needs_of(uow: Uow) -> Mapping[Need, tuple[Needy, ...]]:
    """Everybody by what they lack, those longest so first."""
    desk = await desk_of(uow)
    day = desk.day

    faces = await uow.board.faces()
    paired, asking = await uow.board.paired(), await uow.board.asking()
    kind = ConsentKind.PROCESSING
    agreed = await uow.consents.standings(kind, await uow.consents.current_hashes(kind))
    unsigned = await uow.consents.without_original(kind)
    found: dict[Need, list[Needy]] = {need: [] for need in Need}
    for one in faces:
        if one.status in (Status.INVITED, Status.JOINING):
            found[Need.INVITED].append(Needy(one.id, day(one.since)))
        if one.status is not Status.MEMBER:
            continue
        if one.reach is not Reach.OK:
            found[Need.CUT].append(Needy(one.id, day(one.since)))
        request = asking.get(one.id)
        if one.id not in paired and request is not None:
            found[Need.NO_PAIR].append(Needy(one.id, day(request[1]), request[0]))
        elif one.id not in paired and Role.MENTEE in one.roles:
            found[Need.NO_REQUEST].append(Needy(one.id, day(one.since)))
        how, since = agreed.get(one.id, (ConsentStanding.NONE, one.since))
        if how is not ConsentStanding.GIVEN:
            found[Need.CONSENT].append(Needy(one.id, day(since)))
        elif one.id in unsigned and desk.is_over(unsigned[one.id], Limit.ORIGINAL):
            found[Need.ORIGINAL].append(Needy(one.id, day(unsigned[one.id])))
    return {
        need: tuple(sorted(many, key=lambda one: (one.since, one.person)))
        for need, many in found.items()
    }


def button_of(need: Need, one: Needy, since: str) -> Button:
    """What leads to the thing that helps: mentors for a request, otherwise the card.

    Args:
        since: the day in digits.
    """
    facts: dict[str, Fact] = {"who": Name(one.person), "since": since}
    if need is Need.NO_PAIR and one.request is not None:
        return Button("board-person", "match.request", of=one.request, facts=facts)
    return Button("board-person", "person.open", of=one.person, facts=facts)
