"""Diagnostics: the same ten areas at entry, in the middle and at the exit (domain 2.5, 3.4(9)).

The request's own marks are the entry; later only the areas the work is about are asked, a tap each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentoring.competence import AREAS, HIGHEST_LEVEL
from mentoring.mentee_request import MenteeRequest
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.reminder.nouns import ReminderKind, Topic

if TYPE_CHECKING:
    from storage.uow import Uow


class Stage(StrEnum):
    """When it is measured. Words are ``diagnostic_stage-<code>``."""

    ENTRY = "entry"  # the request
    MID = "mid"
    EXIT = "exit"


LATER = (Stage.MID, Stage.EXIT)
"""What is asked here."""
EXIT_BEFORE = timedelta(days=14)
"""How long before the last day of the term the exit may be measured."""
EXIT_AFTER = timedelta(days=30)
"""How long after the end of the work it still may."""
SHORTEST = timedelta(days=90)
"""A shorter term has no middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """A later measurement of one mentee in one pair.

    Args:
        levels: by area, 0 to 3, as far as it is filled in.
        done_on: when every area that is asked was marked; ``None``: begun only.
    """

    id: int = 0
    person: int
    pair: int
    stage: Stage
    levels: Mapping[str, int] = field(default_factory=dict, hash=False)
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Trail:
    """Every measurement of a mentee in a pair.

    Args:
        entry: level by area, all ten; ``None``: there was no request.
        later: mid and exit, finished or begun.
        asked: areas that are asked in the middle and at the exit, in the table's order.
    """

    person: int
    pair: Pair
    entry: Mapping[str, int] | None
    later: Mapping[Stage, Diagnostic]
    asked: tuple[str, ...]

    def levels(self, stage: Stage) -> Mapping[str, int] | None:
        """All ten areas at a stage; what was not asked then is as at entry. ``None``: not measured."""
        if stage is Stage.ENTRY:
            return self.entry
        found = self.later.get(stage)
        if found is None or found.done_on is None:
            return None
        return {**dict.fromkeys(AREAS, 0), **(self.entry or {}), **found.levels}

    def gain(self, stage: Stage) -> float | None:
        """By how much the difficulties of the programme's areas fell on average since entry (K7)."""
        now = self.levels(stage)
        if self.entry is None or now is None:
            return None
        return gain(self.entry, now, self.pair.topics or self.asked)


def gain(before: Mapping[str, int], after: Mapping[str, int], areas: Sequence[str]) -> float | None:
    """Mean of entry less exit over these areas; more is better. ``None``: no area."""
    if not areas:
        return None
    return sum(before.get(one, 0) - after.get(one, 0) for one in areas) / len(areas)


def asked_areas(entry: Mapping[str, int] | None, topics: Iterable[str]) -> tuple[str, ...]:
    """What the work is about: the pair's areas and those marked as difficult at entry."""
    marked = {area for area, level in (entry or {}).items() if level}
    return tuple(area for area in AREAS if area in marked | set(topics))


def entry_of(
    history: Sequence[MenteeRequest], starts: date, zone: ZoneInfo
) -> dict[str, int] | None:
    """The self-evaluation at entry: of the last request before the work began, else of the first.

    Args:
        history: a mentee's requests, the newest first.
    """
    before = (one for one in history if one.submitted_at.astimezone(zone).date() <= starts)
    chosen = next(before, history[-1] if history else None)
    if chosen is None:
        return None
    return {**dict.fromkeys(AREAS, 0), **{one.area: one.level for one in chosen.areas}}


def window(pair: Pair, stage: Stage) -> tuple[date, date] | None:
    """First and last day on which a stage may be measured; ``None``: never."""
    if pair.starts is None or pair.ends is None:
        return None
    ends = pair.ends
    if pair.state is PairState.ENDED and pair.ended_on is not None:
        ends = min(ends, pair.ended_on)
    exit_from = max(pair.starts, ends - EXIT_BEFORE)
    if stage is Stage.EXIT:
        return exit_from, ends + EXIT_AFTER
    if stage is Stage.ENTRY or pair.ends - pair.starts < SHORTEST:
        return None
    middle = pair.starts + (pair.ends - pair.starts) / 2
    last = exit_from - timedelta(days=1)
    return (middle, last) if middle <= last else None


def stage_on(pair: Pair, today: date) -> Stage | None:
    """What may be measured today."""
    if pair.state not in (PairState.ACTIVE, PairState.ENDED):
        return None
    for stage in LATER:
        days = window(pair, stage)
        if days is not None and days[0] <= today <= days[1]:
            return stage
    return None


def due(trail: Trail, today: date) -> Stage | None:
    """What is to be measured today and is not yet."""
    stage = stage_on(trail.pair, today)
    found = trail.later.get(stage) if stage is not None else None
    return None if found is not None and found.done_on is not None else stage


def marked(trail: Trail, stage: Stage, area: str, level: int, today: date) -> Diagnostic:
    """The measurement with one area marked; finished once every area that is asked is.

    Raises:
        Refusal: ``common-changed``: no such area or level, or it is not the time for this stage.
    """
    if area not in AREAS or not 0 <= level <= HIGHEST_LEVEL or stage_on(trail.pair, today) != stage:
        raise Refusal("common-changed")
    fresh = Diagnostic(person=trail.person, pair=trail.pair.id, stage=stage)
    before = trail.later.get(stage, fresh)
    levels = {**before.levels, area: level}
    is_whole = all(one in levels for one in trail.asked)
    return replace(before, levels=levels, done_on=(before.done_on or today) if is_whole else None)


async def trails_of(uow: Uow, pairs: Iterable[Pair]) -> list[Trail]:
    """Every mentee's measurements in these pairs, in order of pairs."""
    pairs = list(pairs)
    found: dict[tuple[int, int], dict[Stage, Diagnostic]] = {}
    for one in await uow.diagnostics.of_pairs([pair.id for pair in pairs]):
        found.setdefault((one.pair, one.person), {})[one.stage] = one
    trails = []
    for pair in pairs:
        for person in pair.mentees:
            history = await uow.mentee_requests.history_of(person)
            entry = entry_of(history, pair.starts or pair.since.date(), uow.zone)
            later = found.get((pair.id, person), {})
            trails.append(Trail(person, pair, entry, later, asked_areas(entry, pair.topics)))
    return trails


async def trail_of(uow: Uow, pair: Pair, person: int) -> Trail:
    """One mentee's measurements in a pair.

    Raises:
        Refusal: ``common-not_allowed``: no mentee of this pair.
    """
    for one in await trails_of(uow, [pair]):
        if one.person == person:
            return one
    raise Refusal("common-not_allowed")


async def own(uow: Uow, me: Person) -> list[Trail]:
    """One's own measurements, the newest pair first; pairs that never worked have none."""
    pairs = [one for one in await uow.pairs.of_person(me.id) if me.id in one.mentees]
    worked = (PairState.ACTIVE, PairState.PAUSED, PairState.ENDED)
    found = await trails_of(uow, [one for one in pairs if one.state in worked])
    return [one for one in found if one.person == me.id]


async def readable(uow: Uow, me: Person, of: int | None, person: int) -> Trail:
    """Somebody's measurements, for the person, their mentor in this pair, the curator, the council.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    pair = await uow.pairs.get(of or 0)
    if pair is None or not (me.id in (person, pair.mentor) or me.has(Role.CURATOR, Role.COUNCIL)):
        raise Refusal("common-not_allowed")
    return await trail_of(uow, pair, person)


async def mark(
    uow: Uow, me: Person, of: int | None, stage: Stage, area: str, level: int, now: datetime
) -> Trail:
    """The mentee marks one area; the last that is asked finishes the measurement.

    Raises:
        Refusal: no mentee of this pair, or of `marked`.
    """
    pair = await uow.pairs.get(of or 0)
    if pair is None:
        raise Refusal("common-not_allowed")
    trail = await trail_of(uow, pair, me.id)
    today = now.astimezone(uow.zone).date()
    made = marked(trail, stage, area, level, today)
    await uow.diagnostics.put(made)
    if made.done_on is not None:
        topic = Topic(ReminderKind.DIAGNOSTIC, pair.id)
        await keeping.done(uow, topic, person=me.id)
    return await trail_of(uow, pair, me.id)
