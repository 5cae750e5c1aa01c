"""What matching compares: open requests and mentors' offers, and what it says of them (6.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mentoring.competence import AreaMark
from mentoring.kinds import MentoringForm, MentoringKind
from mentoring.mentee_request import MenteeRequest, Urgency
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.people import Person
from mentoring.say import Fact


class Why(StrEnum):
    """Why a mentor is not proposed for a request."""

    ONESELF = "oneself"
    ALREADY = "already"  # they work together already
    ASKED = "asked"  # a proposal of these two is on its way
    PAUSED = "paused"  # the questionnaire is put aside, returned or not looked at yet
    NO_CONSENT = "no_consent"
    AWAY = "away"  # Telegram does not deliver
    FULL = "full"
    NOT_WITH = "not_with"  # the mentee would rather not; the curator alone knows
    REFUSED = "refused"  # an earlier proposal of these two met a no; the curator alone knows
    SUPERIOR = "superior"
    NO_AREA = "no_area"


QUIET = frozenset({Why.ASKED, Why.NOT_WITH, Why.REFUSED})
"""What the curator alone reads; others see that it is the curator's decision."""


class Left(StrEnum):
    """Why a request stays without a mentor in a whole set."""

    NOBODY = "nobody"  # no mentor helps in any of its areas
    FULL = "full"  # those who could have no place left
    TAKEN = "taken"  # the places went to other requests of the same set
    UNFIT = "unfit"  # those who could are not proposed for other reasons
    DROPPED = "dropped"  # the curator took the line out
    CHANGED = "changed"  # the line no longer held
    NEW = "new"  # came after the set was made


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeker:
    """An accepted request whose author still has no mentor for some of its areas.

    Args:
        topics: marks of the areas without a mentor, level 1 to 3.
        offers: what the author could help with, by an accepted questionnaire of one's own.
        rank: 2 a head, 1 a deputy, 0 anybody else.
        paired: mentors with whom the author works now.
        asked: mentors with whom a proposal is on its way.
        refused: mentors with whom an earlier proposal met a no of either side.
    """

    request: MenteeRequest
    person: Person
    topics: tuple[AreaMark, ...]
    offers: tuple[AreaMark, ...] = ()
    rank: int = 0
    paired: frozenset[int] = frozenset()
    asked: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()

    @property
    def id(self) -> int:
        """The author's person id."""
        return self.person.id

    @property
    def is_urgent(self) -> bool:
        """Whether help is needed soon."""
        return self.request.urgency is Urgency.URGENT

    @property
    def order(self) -> tuple[bool, datetime, int]:
        """Urgent ones first, then the oldest."""
        return not self.is_urgent, self.request.submitted_at, self.request.id

    @property
    def areas(self) -> tuple[str, ...]:
        """Codes of the areas without a mentor, the hardest first."""
        ordered = sorted(self.topics, key=lambda one: (-one.level, -len(one.options)))
        return tuple(one.area for one in ordered)

    @property
    def takes_superior(self) -> bool:
        """Whether the form "head - teacher" was chosen (2.3)."""
        return MentoringForm.HEAD in self.request.forms

    def likes(self, kind: MentoringKind) -> bool:
        """Whether this kind was chosen."""
        return kind in self.request.kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A mentor with a questionnaire.

    Args:
        load: mentees in the mentor's open pairs.
        consented: the consent to processing is in force and the assignment was not declined.
        rank: as of `Seeker`.
        asks: marks of the areas in which the mentor looks for help, by an own open request.
    """

    questionnaire: MentorQuestionnaire
    person: Person
    load: int = 0
    consented: bool = True
    rank: int = 0
    asks: tuple[AreaMark, ...] = ()

    @property
    def id(self) -> int:
        """The mentor's person id."""
        return self.person.id

    @property
    def free(self) -> int:
        """Places left."""
        return max(self.questionnaire.capacity - self.load, 0)

    @property
    def order(self) -> tuple[int, str, int]:
        """Among equals: less load, then the name, then the card's number."""
        return self.load, self.person.full_name or "", self.person.id

    def offers(self, kind: MentoringKind) -> bool:
        """Whether this kind was chosen."""
        return kind in self.questionnaire.kinds


@dataclass(frozen=True, slots=True)
class Excluded:
    """A mentor who is not proposed for a request."""

    mentor: int
    why: Why


@dataclass(frozen=True, slots=True)
class Ranking:
    """All mentors for one request.

    Args:
        candidates: in order, the best first.
        excluded: all the others, in order of names.
    """

    candidates: tuple[Offer, ...]
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One proposal of a set: a mentor and one or several mentees.

    Args:
        back_topics: areas in which the mentee leads (2.4, reverse).
    """

    mentor: int
    mentees: tuple[int, ...]
    topics: tuple[str, ...]
    back_topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A request that got no mentor in a set."""

    person: int
    why: Left


@dataclass(frozen=True, slots=True)
class WholeSet:
    """A set of proposals: every open request is in a line or left out with a reason."""

    lines: tuple[Line, ...] = ()
    left: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Pool:
    """Everything there is to match, at one moment.

    Args:
        seekers: in their order.
        offers: in their order.
    """

    seekers: tuple[Seeker, ...] = ()
    offers: tuple[Offer, ...] = ()
    _seekers: dict[int, Seeker] = field(init=False, repr=False, compare=False)
    _offers: dict[int, Offer] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_seekers", {one.id: one for one in self.seekers})
        object.__setattr__(self, "_offers", {one.id: one for one in self.offers})

    def seeker(self, person: int) -> Seeker | None:
        """The open request of a person."""
        return self._seekers.get(person)

    def offer(self, person: int) -> Offer | None:
        """The questionnaire of a person."""
        return self._offers.get(person)


Reason = tuple[Fact, ...]
"""At most three plain lines."""
