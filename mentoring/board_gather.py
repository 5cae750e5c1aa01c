"""The board as it is now: all open pairs with what needs attention in each (3.4(4), 3.4(8))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.board import CHOICES, USUAL, Cause, Known, Light, Limit, Met, Standing
from mentoring.board_rules import Desk, standing_of
from mentoring.consent import ConsentKind, ConsentStanding
from mentoring.pair.nouns import OPEN, Pair, PairState
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder.silence import limit_of
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

BROKEN = (ConsentStanding.NONE, ConsentStanding.REFUSED, ConsentStanding.WITHDRAWN)
"""A consent of a text that has changed since is asked for anew by the bot itself; it is no trouble yet."""
SILENT_KEY = "reminder.silent_days"
"""One threshold for the board and for the reminders of a silent pair."""


@dataclass(frozen=True, slots=True)
class Board:
    """All open pairs.

    Args:
        standings: in the order of the round.
    """

    desk: Desk
    standings: tuple[Standing, ...]

    def lit(self, light: Light) -> tuple[Standing, ...]:
        """Pairs that stand so."""
        return tuple(one for one in self.standings if one.light is light)

    def with_cause(self, cause: Cause) -> tuple[Standing, ...]:
        """Pairs that have this cause."""
        return tuple(
            one for one in self.standings if any(flag.cause is cause for flag in one.flags)
        )

    @property
    def round(self) -> tuple[Standing, ...]:
        """What the curator goes through: pairs that need attention and are not put aside."""
        return tuple(one for one in self.lit(Light.ATTENTION) if one.held is None)

    def in_state(self, state: PairState) -> int:
        """How many pairs stand at a step."""
        return sum(one.pair.state is state for one in self.standings)

    def of_pair(self, pair: int) -> Standing | None:
        """One pair, if it is open."""
        return next((one for one in self.standings if one.pair.id == pair), None)


def ensure_board(me: Person) -> None:
    """The board is the curator's (3.4).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not me.has(Role.CURATOR):
        raise Refusal("common-not_allowed")


async def desk_of(uow: Uow) -> Desk:
    """Today with the school's days and limits."""
    calendar = await calendar_of(uow)
    return Desk(calendar.local(uow.now).date(), calendar, await limits_of(uow))


async def limits_of(uow: Uow) -> Mapping[Limit, int]:
    """The school's thresholds, in days."""
    found = dict(USUAL)
    for limit in Limit:
        if limit is Limit.SILENT:
            found[limit] = await limit_of(uow)
            continue
        kept = await uow.meta.get(f"board.{limit}")
        if kept and kept.isdecimal() and int(kept) > 0:
            found[limit] = int(kept)
    return found


async def set_limit(uow: Uow, actor: Person, limit: Limit, days: int, now: datetime) -> None:
    """Choose a threshold; a second press of the same changes nothing.

    Raises:
        Refusal: ``common-not_allowed``, or ``common-changed`` for a number that is not offered.
    """
    ensure_board(actor)
    if days not in CHOICES[limit]:
        raise Refusal("common-changed")
    if (await limits_of(uow))[limit] == days:
        return
    key = SILENT_KEY if limit is Limit.SILENT else f"board.{limit}"
    await uow.meta.put(key, str(days))
    await uow.audit.add(now, actor.id, "board.limit", "board", 0)


async def board_of(uow: Uow) -> Board:
    """All open pairs; a dozen queries however many there are."""
    desk = await desk_of(uow)
    pairs = await uow.pairs.in_state(*OPEN)
    known = await _known(uow, pairs, desk)
    marks = await uow.board.marks()
    found = [standing_of(one, desk, marks.get(one.pair.id)) for one in known]
    return Board(desk, tuple(sorted(found, key=lambda one: one.place)))


async def _known(uow: Uow, pairs: Sequence[Pair], desk: Desk) -> list[Known]:
    overdue = desk.calendar.local(uow.now) - timedelta(days=desk.limits[Limit.RECORD])
    met = await uow.board.met(uow.now, overdue)
    written = await uow.board.written()
    late = await uow.board.late_rows(desk.today)
    broken, cut = await _consents(uow), await uow.board.cut()
    return [
        Known(
            pair=one,
            met=met.get(one.id, Met()),
            written=written.get(one.id),
            late=tuple(late.get(one.id, ())),
            consents=tuple(
                (person, how, desk.day(since) if since else None)
                for person in one.people
                for how, since in broken(person, is_mentor=person == one.mentor)
            ),
            unreachable=tuple(person for person in one.people if person in cut),
        )
        for one in pairs
    ]


@dataclass(frozen=True, slots=True)
class _Broken:
    """Whose consents do not hold; called with a person gives codes and since when."""

    processing: Mapping[int, tuple[ConsentStanding, datetime]]
    assignment: Mapping[int, tuple[ConsentStanding, datetime]]

    def __call__(self, person: int, *, is_mentor: bool) -> list[tuple[str, datetime | None]]:
        found: list[tuple[str, datetime | None]] = []
        how, since = self.processing.get(person, (ConsentStanding.NONE, None))
        if how in BROKEN:
            found.append((how.value, since))
        if is_mentor and person in self.assignment:
            how, since = self.assignment[person]
            if how in BROKEN:
                found.append(("assignment", since))
        return found


async def _consents(uow: Uow) -> _Broken:
    kinds = (ConsentKind.PROCESSING, ConsentKind.ASSIGNMENT)
    found = [
        await uow.consents.standings(kind, await uow.consents.current_hashes(kind))
        for kind in kinds
    ]
    return _Broken(*found)
