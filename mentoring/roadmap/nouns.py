"""What a roadmap is: its rows, their dates, who answers for them, how each came to its end (annex 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.people import Person, Role
from mentoring.school_year import SchoolYear

STAGES = (1, 2, 3, 4, 5, 6, 7)
"""The stages of annex 2. Words are ``roadmap_stage-<number>``."""
ABOUT = "roadmap"
"""Code of attachments of a row, by its number."""


class Repeat(StrEnum):
    """How often something is done. Words are ``roadmap_repeat-<code>``."""

    ONCE = "once"
    YEARLY = "yearly"
    CONSTANT = "constant"  # all year; its dates are checks
    NEEDED = "needed"  # as needed: a date appears when the condition holds


class RoadmapState(StrEnum):
    """Where a roadmap stands. Words are ``roadmap_state-<code>``."""

    DRAFT = "draft"
    SENT = "sent"  # the head has it
    RETURNED = "returned"  # the curator has it, with the head's reason
    APPROVED = "approved"
    CHANGED = "changed"  # approved, and changed since: the head has not seen it yet


class End(StrEnum):
    """How a date came to its end. Words are ``roadmap_end-<code>``."""

    FACT = "fact"  # the bot saw that it is done
    HAND = "hand"  # somebody said so
    NEEDLESS = "needless"  # not needed this year
    CARRIED = "carried"  # goes on in the next year's roadmap


class Status(StrEnum):
    """How a row or a date stands today. Words are ``roadmap_status-<code>``."""

    OVERDUE = "overdue"
    NEAR = "near"  # within a week
    PLANNED = "planned"
    QUIET = "quiet"  # as needed, and not needed now
    DONE = "done"
    NEEDLESS = "needless"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roadmap:
    """The roadmap of one school year.

    Args:
        since: when it came to its state.
        approved_on: the local day of the last approval; ``None``: never, so it is not in force.
        words: why the head returned it; read by the curators and the head.
    """

    id: int = 0
    version: int = 1
    year: SchoolYear
    state: RoadmapState = RoadmapState.DRAFT
    since: datetime
    made_by: int
    made_at: datetime
    approved_on: date | None = None
    approved_by: int | None = None
    words: str = ""

    @property
    def in_force(self) -> bool:
        """Whether its dates are reminded of."""
        return self.approved_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One date of a row.

    Args:
        about: person id of the mentee whom an as-needed row is about; the curator alone reads it.
        fact: code of what ticked it off, words are ``roadmap_fact-<code>``.
        number: what those words name: an order's number, a count.
        words: a note of whoever ended it.
        by_hand: the curator took a tick back: facts leave it alone.
    """

    id: int = 0
    item: int = 0
    due_on: date
    about: int | None = None
    end: End | None = None
    ended_on: date | None = None
    ended_by: int | None = None
    fact: str = ""
    number: str = ""
    words: str = ""
    by_hand: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.end is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A row.

    Args:
        place: order inside the roadmap, from 1.
        code: of a row of the regulation, such as ``1.2``; empty for the school's own.
        title: the school's own words; empty: those of the regulation, by the code.
        result: the resulting document in the school's own words; empty: by the code.
        roles: who answers for it, the first one first.
        person: somebody who answers for it instead of the roles.
        points: its dates, the earliest first.
    """

    id: int = 0
    version: int = 1
    roadmap: int = 0
    place: int = 0
    stage: int
    code: str = ""
    title: str = ""
    result: str = ""
    repeat: Repeat = Repeat.YEARLY
    roles: tuple[Role, ...] = ()
    person: int | None = None
    points: tuple[Point, ...] = ()

    @property
    def open_points(self) -> tuple[Point, ...]:
        """Dates still to be met."""
        return tuple(one for one in self.points if one.is_open)

    @property
    def next_point(self) -> Point | None:
        """The earliest date still to be met."""
        return next(iter(self.open_points), None)

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is open any more, and something was."""
        return bool(self.points) and not self.open_points

    def point(self, of: int | None) -> Point | None:
        """One of its dates."""
        return next((one for one in self.points if one.id == of), None)


@dataclass(frozen=True, slots=True)
class Due:
    """A date of a roadmap with its row, as others read it.

    Args:
        days: from today to the date; negative if it is over.
        held_by: codes of rows that have to be done before.
    """

    roadmap: Roadmap
    item: Item
    point: Point
    status: Status
    days: int
    held_by: tuple[str, ...] = ()


def owners_of(item: Item, people: Sequence[Person]) -> list[Person]:
    """Who answers for a row now: the person named, or whoever holds the first role that anybody holds.

    Args:
        people: members.
    """
    named = [one for one in people if one.id == item.person]
    if named:
        return named
    for role in item.roles:
        holders = [one for one in people if one.has(role)]
        if holders:
            return holders
    return []


def is_owner(item: Item, person: Person) -> bool:
    """Whether somebody may say that a row is done: named, or of any of its roles, if nobody is named."""
    if item.person is not None:
        return item.person == person.id
    return person.has(*item.roles)
