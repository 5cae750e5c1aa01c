"""What an indicator of the monitoring is, and the facts it is counted from (3.4(9), domain 6.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mentoring.contest import Contest
from mentoring.diagnostic import Trail
from mentoring.meeting.nouns import Meeting
from mentoring.mentee_request import is_young_specialist
from mentoring.pair.nouns import Pair
from mentoring.school_year import SchoolYear
from mentoring.survey import FEWEST, QuestionResult, Survey


class Code(StrEnum):
    """An indicator. Words are ``indicator_name-<code>``, its formula ``indicator_formula-<code>``."""

    K1 = "k1"  # involvement of teachers
    K2 = "k2"  # young specialists with a mentor
    K3 = "k3"  # under 35
    K4 = "k4"  # programmes completed
    K5 = "k5"  # events held of those planned
    K6 = "k6"  # meetings thought over
    K7 = "k7"  # difficulties less than at entry
    K8 = "k8"  # satisfaction
    K9 = "k9"  # young specialists who stay
    K10 = "k10"  # growth
    K11 = "k11"  # load
    K12 = "k12"  # the methodical collection
    K13 = "k13"  # ready to become a mentor
    K14 = "k14"  # the roadmap
    K15 = "k15"  # signed consents


class Unit(StrEnum):
    """What a value is. Words are ``indicator_value-<code>``."""

    PERCENT = "percent"
    POINTS = "points"
    COUNT = "count"
    EACH = "each"  # mentees to a mentor


class About(StrEnum):
    """What a line of the list is about."""

    PERSON = "person"
    PAIR = "pair"
    MEETING = "meeting"
    CONTEST = "contest"
    ROW = "row"  # of a plan; `Ref.of` is the pair
    ITEM = "item"  # of the roadmap


@dataclass(frozen=True, slots=True)
class Ref:
    """One thing that was counted.

    Args:
        of: its number.
        yes: whether it stands above the line of the fraction too.
        on: its day, if it has one.
        value: its own number, if it has one.
        pair: the pair it belongs to, if it matters.
    """

    about: About
    of: int
    yes: bool = True
    on: date | None = None
    value: float | None = None
    pair: int | None = None


def rounded(value: float) -> int | float:
    """A number as it is shown: one place after the point, none if it is whole (words depend on it)."""
    short = round(value, 1)
    return int(short) if short == int(short) else short


@dataclass(frozen=True, slots=True)
class Piece:
    """A number beside the value. Words are ``indicator_piece-<name>``.

    Args:
        value: ``None``: not known.
    """

    name: str
    value: float | int | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of a span of days.

    Args:
        value: ``None``: cannot be counted; `why` says so.
        top, bottom: above and below the line of the fraction, if it is one.
        counted: what it was counted from; empty where the answers are anonymous.
        pieces: numbers beside it.
        why: what is missing; words are ``indicator_why-<code>``.
    """

    code: Code
    unit: Unit
    value: float | None = None
    top: int | None = None
    bottom: int | None = None
    counted: tuple[Ref, ...] = ()
    pieces: tuple[Piece, ...] = ()
    why: str = ""

    @property
    def is_small(self) -> bool:
        """Whether it is a mean of so few people that it would tell of each: for the curator alone."""
        return self.code is Code.K7 and self.value is not None and (self.bottom or 0) < FEWEST


@dataclass(frozen=True, slots=True)
class Staff:
    """A teacher of the school.

    Args:
        years: of teaching, if known.
        under_35: by the newest request; ``None``: not known.
        here: whether the card is still in use.
    """

    person: int
    years: int | None
    under_35: bool | None
    here: bool

    @property
    def is_young(self) -> bool:
        """Less than three years of work, as far as is known."""
        return self.years is not None and is_young_specialist(self.years)


@dataclass(frozen=True, slots=True)
class PlanFact:
    """A row of a programme's plan whose day has come."""

    pair: int
    on: date
    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything the rules look at, of one span of days.

    Args:
        figures: what the curator typed of the staff (`statistics`), by code.
        pairs: those that worked within the span.
        begun: pairs whose programme ever came into force.
        meetings: held within the span.
        reflected: meetings somebody has thought over.
        originals: people whose signed consent to processing has been received.
        stays: by person whether they still work here, where the curator has said so.
        results: of surveys that may be shown.
    """

    year: SchoolYear
    today: date
    staff: Mapping[int, Staff] = field(default_factory=dict, hash=False)
    figures: Mapping[str, int] = field(default_factory=dict, hash=False)
    pairs: tuple[Pair, ...] = ()
    begun: frozenset[int] = frozenset()
    rows: tuple[PlanFact, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    reflected: frozenset[int] = frozenset()
    trails: tuple[Trail, ...] = ()
    contests: tuple[Contest, ...] = ()
    originals: frozenset[int] = frozenset()
    stays: Mapping[int, bool] = field(default_factory=dict, hash=False)
    results: tuple[tuple[Survey, Sequence[QuestionResult]], ...] = ()

    @property
    def participants(self) -> frozenset[int]:
        """Mentors and mentees of this school, each once."""
        return frozenset(one for pair in self.pairs for one in pair.people if one in self.staff)

    @property
    def mentees(self) -> frozenset[int]:
        """Mentees, those from elsewhere too."""
        return frozenset(one for pair in self.pairs for one in pair.mentees)
