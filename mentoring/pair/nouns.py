"""What a pair or group is: its people, its states, its terms (3.5, 6, 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.kinds import MentoringForm, MentoringKind, Mode


class PairState(StrEnum):
    """Where a pair stands. The order is the regulation's own chain (3.2, 3.3, 3.5, 6.2)."""

    ASKING = "asking"  # each side is asked privately
    CURATOR = "curator"  # all said yes; the curator settles the terms and sends it on
    CONSENT = "consent"  # the mentor's written consent to the assignment (Labour Code art. 351.8)
    COUNCIL = "council"  # the council's word
    HEAD = "head"
    ORDER = "order"  # approved; waits for the order's number and date
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"
    DROPPED = "dropped"  # never came to work


FORMING = (
    PairState.ASKING,
    PairState.CURATOR,
    PairState.CONSENT,
    PairState.COUNCIL,
    PairState.HEAD,
    PairState.ORDER,
)
"""On the way to the order."""
WORKING = (PairState.ACTIVE, PairState.PAUSED)
OPEN = (*FORMING, *WORKING)
"""Takes a place of its mentor."""


class Side(StrEnum):
    """What somebody is in a pair."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    HELPER = "helper"  # a colleague the mentor invited (4.1)


class Answer(StrEnum):
    """The quiet answer to "would you work with ...?" (1.3(5), 6.1)."""

    WAITING = "waiting"
    YES = "yes"
    NO = "no"  # without a reason; the curator alone knows
    TALK = "talk"  # would like to talk first


class Cause(StrEnum):
    """Why a proposal came to nothing; the curator alone reads it."""

    REFUSED = "refused"  # somebody said no
    SILENT = "silent"  # somebody did not answer in time
    CURATOR = "curator"
    CONSENT = "consent"  # the mentor did not give the written consent
    COUNCIL = "council"
    HEAD = "head"
    LEFT = "left"  # somebody no longer takes part


class Ending(StrEnum):
    """How the work ended (7.1; replacement 5.1; stepping down 4.1)."""

    DONE = "done"  # the plan was carried out in full
    MENTOR = "mentor"  # at the mentor's wish
    MENTEE = "mentee"  # at the mentee's wish
    MUTUAL = "mutual"
    CURATOR = "curator"  # by the curator: not carried out properly, force majeure
    REPLACED = "replaced"  # another mentor goes on
    LEFT = "left"  # somebody no longer takes part


class Basis(StrEnum):
    """On what the mentor's work rests (Labour Code art. 351.8)."""

    ADDENDUM = "addendum"
    DUTY = "duty"  # part of the job already


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of a pair.

    Args:
        answer: read by the curator and the person alone.
        reminded_at: when silence was reminded of.
        due_at: when silence is acted upon next; ``None`` once answered.
    """

    person: int
    side: Side
    answer: Answer = Answer.WAITING
    asked_at: datetime
    answered_at: datetime | None = None
    reminded_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A pair, or a group if there are several mentees.

    Args:
        since: when it came to its state.
        members: everybody in it, the mentor first.
        topics: codes of `competence.AREAS` in which the mentor leads.
        back_topics: areas in which the mentee leads (reverse mentoring, 2.4).
        starts: first day of the term as the order has it.
        ends: last day of the term.
        addendum: number and date of the addendum to the contract, free text.
        payment: terms of payment, free text.
        consented_at: when the mentor gave the consent to the assignment in the chat.
        original_on: the day the curator got it signed on paper.
        following: person ids of the mentors to be asked next if this one stays silent.
        replaces: the pair whose mentor this one replaces.
        ended_on: the last day of work.
        words: why it ended, by whoever ended it; read by its people and the curator.
        evidence: what shows that the plan was carried out.
        leaving_on: the day the mentor's stepping down takes effect (4.1).
        order: the order that assigned it.
    """

    id: int = 0
    version: int = 1
    state: PairState
    since: datetime
    proposed_by: int
    proposed_at: datetime
    members: tuple[Member, ...]
    kinds: tuple[MentoringKind, ...]
    form: MentoringForm
    mode: Mode
    topics: tuple[str, ...]
    back_topics: tuple[str, ...] = ()
    starts: date | None = None
    ends: date | None = None
    basis: Basis = Basis.ADDENDUM
    addendum: str = ""
    payment: str = ""
    consented_at: datetime | None = None
    original_on: date | None = None
    following: tuple[int, ...] = ()
    replaces: int | None = None
    cause: Cause | None = None
    ending: Ending | None = None
    ended_on: date | None = None
    words: str = ""
    evidence: str = ""
    paused_until: date | None = None
    leaving_on: date | None = None
    order: int | None = None

    def of_side(self, side: Side) -> tuple[int, ...]:
        """Person ids of one side; of helpers only those who agreed."""
        return tuple(
            one.person
            for one in self.members
            if one.side is side and (side is not Side.HELPER or one.answer is Answer.YES)
        )

    @property
    def mentor(self) -> int:
        """The mentor's person id."""
        return self.of_side(Side.MENTOR)[0]

    @property
    def mentees(self) -> tuple[int, ...]:
        """The mentees' person ids."""
        return self.of_side(Side.MENTEE)

    @property
    def people(self) -> tuple[int, ...]:
        """Mentor and mentees."""
        return (self.mentor, *self.mentees)

    @property
    def is_group(self) -> bool:
        """Whether there are several mentees (2.4)."""
        return len(self.mentees) > 1

    @property
    def is_reverse(self) -> bool:
        """Whether each leads in something (2.4)."""
        return MentoringKind.REVERSIVE in self.kinds

    def member(self, person: int) -> Member | None:
        """Somebody's place in it."""
        return next((one for one in self.members if one.person == person), None)


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a pair's history.

    Args:
        event: code, such as ``proposed``; shown as ``pair-event_<code>``.
        words: what was written with it, if anything (a reason of council or head).
    """

    at: datetime
    by: int | None
    event: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What the curator proposes; see `Pair` for the fields."""

    mentor: int
    mentees: tuple[int, ...]
    kinds: tuple[MentoringKind, ...]
    form: MentoringForm
    mode: Mode
    topics: tuple[str, ...]
    back_topics: tuple[str, ...] = ()
    following: tuple[int, ...] = ()
    replaces: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the curator settles before a pair goes on; see `Pair` for the fields."""

    starts: date
    ends: date
    basis: Basis
    addendum: str = ""
    payment: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """Which steps a school uses. The curator, the head and the order are never left out.

    Args:
        council: the council gives its word on each pair (3.5); a school may have no council.
        consent: the mentor's consent to the assignment is taken in the chat (351.8).
        patience: working days of silence before a reminder, and as many again before the
            proposal passes on.
    """

    council: bool = True
    consent: bool = True
    patience: int = 2
