"""Everything in the school that waits for somebody's step: since when, and whose step it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from mentoring import census, census_renew
from mentoring.pair.nouns import Pair, PairState
from mentoring.pair.table import Act, Party, may
from mentoring.people import Person, Role, Status
from mentoring.petition import PetitionState, waited_for
from mentoring.programme.nouns import Programme, State
from mentoring.programme.rules import is_side, unagreed
from mentoring.reminder.news import Area
from mentoring.roadmap.nouns import RoadmapState

if TYPE_CHECKING:
    from storage.uow import Uow

RECENT = timedelta(days=7)
"""How long it is news that something was taken back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One thing that waits.

    Args:
        of: number of the record.
        since: the local day it began to wait.
        holders: person ids of those whose step it is.
        due_on: by which day an answer is due, if a day is set.
    """

    area: Area
    of: int
    since: date
    holders: tuple[int, ...]
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """Who holds which office now."""

    curators: tuple[Person, ...]
    council: tuple[Person, ...]
    heads: tuple[Person, ...]

    def of(self, party: Party) -> tuple[Person, ...]:
        """Those of one office."""
        by_party = {Party.CURATOR: self.curators, Party.COUNCIL: self.council}
        return by_party.get(party, self.heads)


Source: TypeAlias = "Callable[[Uow, Staff, datetime], Awaitable[list[Standing]]]"
_STEPS: Mapping[PairState, tuple[Area, Act, Party]] = {
    PairState.CURATOR: (Area.PAIR_AGREED, Act.CONFIRM, Party.CURATOR),
    PairState.CONSENT: (Area.PAIR_CONSENT, Act.CONSENT, Party.MENTOR),
    PairState.COUNCIL: (Area.PAIR_COUNCIL, Act.COUNSEL, Party.COUNCIL),
    PairState.HEAD: (Area.PAIR_HEAD, Act.APPROVE, Party.HEAD),
    PairState.ORDER: (Area.PAIR_ORDER, Act.SIGN, Party.CURATOR),
}
"""Steps of the chain; the quiet answers have their own clock (`pair.asking`)."""


async def standings(
    uow: Uow, now: datetime, areas: Collection[Area] = tuple(Area)
) -> list[Standing]:
    """Everything that waits in these areas."""
    offices = {role: tuple(await uow.people.with_role(role)) for role in _OFFICES}
    staff = Staff(offices[Role.CURATOR], offices[Role.COUNCIL], offices[Role.HEAD])
    found: list[Standing] = []
    for mine, source in SOURCES.items():
        if mine & set(areas):
            found += await source(uow, staff, now)
    return found


async def _pairs(uow: Uow, staff: Staff, _now: datetime) -> list[Standing]:
    found = []
    for pair in await uow.pairs.in_state(*_STEPS):
        area, act, party = _STEPS[pair.state]
        if party is Party.MENTOR:
            holders: tuple[int, ...] = (pair.mentor,)
        else:
            holders = tuple(one.id for one in staff.of(party) if may(pair, act, one))
        found.append(Standing(area, pair.id, _day(uow.zone, pair.since), holders))
    return found


async def _petitions(uow: Uow, _staff: Staff, _now: datetime) -> list[Standing]:
    waiting = await uow.petitions.in_state(PetitionState.OPEN)
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in waiting})}
    found = []
    for one in waiting:
        holders = tuple(await waited_for(uow, one, pairs[one.pair]))
        since = _day(uow.zone, one.made_at)
        found.append(Standing(Area.PETITION, one.id, since, holders, one.due_on))
    return found


async def _submissions(uow: Uow, staff: Staff, now: datetime) -> list[Standing]:
    found = []
    for records, waits, gone in (
        (uow.mentee_requests, Area.REQUEST, Area.REQUEST_GONE),
        (uow.mentor_questionnaires, Area.QUESTIONNAIRE, Area.QUESTIONNAIRE_GONE),
    ):
        for one in await records.queue():
            holders = tuple(who.id for who in staff.curators if who.id != one.person)
            found.append(Standing(waits, one.id, _day(uow.zone, one.since), holders))
        for number, person, at in await records.withdrawn(now - RECENT):
            holders = tuple(who.id for who in staff.curators if who.id != person)
            found.append(Standing(gone, number, _day(uow.zone, at), holders))
    return found


async def _people(uow: Uow, staff: Staff, now: datetime) -> list[Standing]:
    curators = tuple(one.id for one in staff.curators)
    return [
        Standing(Area.PERSON, one.id, _day(uow.zone, one.joined_at or now), curators)
        for one in await uow.people.with_status(Status.AWAITING)
    ]


async def _drafts(uow: Uow, _staff: Staff, _now: datetime) -> list[Standing]:
    """Programmes that wait for a side: for an agreement, or with comments to be taken into account."""
    found = []
    for programme, pair in await _programmes(uow, State.DRAFT, State.RETURNED):
        if pair.state is not PairState.ACTIVE:
            continue
        if programme.state is State.RETURNED:
            since = _day(uow.zone, programme.since)
            found.append(Standing(Area.RETURNED, programme.id, since, pair.people))
            continue
        sides = [one for one in pair.people if is_side(pair, one)]
        missing = {one: unagreed(programme, one) for one in sides}
        holders = tuple(one for one, parts in missing.items() if parts)
        written = [
            programme.entries[part].written_at for parts in missing.values() for part in parts
        ]
        if holders:
            since = _day(uow.zone, max(written))
            found.append(Standing(Area.AGREE, programme.id, since, holders))
    return found


async def _agreed(uow: Uow, staff: Staff, _now: datetime) -> list[Standing]:
    found = []
    for programme, pair in await _programmes(uow, State.AGREED):
        readers = {one.id: one for one in (*staff.curators, *staff.council)}
        holders = tuple(number for number, one in readers.items() if may(pair, Act.ACQUAINT, one))
        found.append(
            Standing(Area.ACQUAINT, programme.id, _day(uow.zone, programme.since), holders)
        )
    return found


async def _census(uow: Uow, _staff: Staff, now: datetime) -> list[Standing]:
    asked = await census.asked_of(uow, now)
    return [Standing(Area.CENSUS, one.id, since, (one.id,)) for one, since in asked]


async def _renewals(uow: Uow, _staff: Staff, now: datetime) -> list[Standing]:
    stale = await census_renew.stale_of(uow, now)
    return [Standing(Area.RENEW, one.id, since, (one.id,)) for one, since in stale]


async def _roadmaps(uow: Uow, staff: Staff, _now: datetime) -> list[Standing]:
    areas = {
        RoadmapState.SENT: (Area.ROADMAP, staff.heads),
        RoadmapState.RETURNED: (Area.ROADMAP_BACK, staff.curators),
    }
    found = []
    for one in await uow.roadmaps.all():
        if one.state in areas:
            area, holders = areas[one.state]
            who = tuple(person.id for person in holders)
            found.append(Standing(area, one.id, _day(uow.zone, one.since), who))
    return found


async def _programmes(uow: Uow, *states: State) -> list[tuple[Programme, Pair]]:
    found = await uow.programmes.in_state(*states)
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in found})}
    return [(one, pairs[one.pair]) for one in found]


def _day(zone: ZoneInfo, moment: datetime) -> date:
    return moment.astimezone(zone).date()


_OFFICES = (Role.CURATOR, Role.COUNCIL, Role.HEAD)
SOURCES: Mapping[frozenset[Area], Source] = {
    frozenset(area for area, _, _ in _STEPS.values()): _pairs,
    frozenset({Area.PETITION}): _petitions,
    frozenset(
        {Area.REQUEST, Area.QUESTIONNAIRE, Area.REQUEST_GONE, Area.QUESTIONNAIRE_GONE}
    ): _submissions,
    frozenset({Area.PERSON}): _people,
    frozenset({Area.AGREE, Area.RETURNED}): _drafts,
    frozenset({Area.ACQUAINT}): _agreed,
    frozenset({Area.CENSUS}): _census,
    frozenset({Area.RENEW}): _renewals,
    frozenset({Area.ROADMAP, Area.ROADMAP_BACK}): _roadmaps,
}
