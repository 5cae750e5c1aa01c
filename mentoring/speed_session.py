"""Speed sessions: one short meeting with a specialist of a higher level, with places to sign up for (2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.partner import is_guest
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal


class Audience(StrEnum):
    """Who is invited. Words are ``speed_session_audience-<code>``."""

    MENTEES = "mentees"
    EVERYBODY = "everybody"


class SpeedState(StrEnum):
    """What has become of a session."""

    OPEN = "open"
    CANCELLED = "cancelled"
    HELD = "held"  # who came is marked


class PlaceState(StrEnum):
    """Whether somebody takes part."""

    SIGNED = "signed"
    WAITING = "waiting"
    OFF = "off"


class Took(StrEnum):
    """Ready answers to what one took away. Words are ``speed_session_took-<code>``."""

    IDEA = "idea"
    MATERIAL = "material"
    ANSWER = "answer"
    CONTACT = "contact"
    NOTHING = "nothing"


class Step(StrEnum):
    """Ready answers to the next step. Words are ``speed_session_step-<code>``."""

    TRY = "try"
    DISCUSS = "discuss"
    READ = "read"
    AGAIN = "again"
    NOTHING = "nothing"


class Did(StrEnum):
    """What was done a week later. Words are ``speed_session_did-<code>``."""

    DONE = "done"
    PARTLY = "partly"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: a ready one, own words, or neither yet."""

    code: str = ""
    words: str = ""

    @property
    def is_given(self) -> bool:
        """Whether there is an answer."""
        return bool(self.code or self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somebody's place in a session and what they say of it.

    Args:
        since: when they signed up; who came first is moved up first.
        came: ``None`` until it is marked.
        shared: whether the specialist may read what was taken away.
        wished_at: when they said that they would like to work with this specialist.
        settled_at: when the curator dealt with that wish.
    """

    id: int = 0
    session: int
    person: int
    state: PlaceState
    since: datetime
    came: bool | None = None
    took: Told = Told()
    step: Told = Told()
    shared: bool = False
    answered_at: datetime | None = None
    did: Did | None = None
    did_words: str = ""
    did_at: datetime | None = None
    wished_at: datetime | None = None
    settled_at: datetime | None = None

    @property
    def may_answer(self) -> bool:
        """Whether this person was there, as far as is known."""
        return self.came is True or (self.came is None and self.state is PlaceState.SIGNED)

    @property
    def waits(self) -> bool:
        """Whether a wish to work together waits for the curator."""
        return self.wished_at is not None and self.settled_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeedSession:
    """One session.

    Args:
        specialist: card number of somebody of the school, otherwise ``None`` and the next three tell.
        partner: organisation of an outside specialist, if it is one of the school's partners.
        organisation: in words, if it is not.
        areas: codes of `competence.AREAS`; may be empty.
        place, link: where; a link is opened by a button.
        places: how many may take part.
    """

    id: int = 0
    version: int = 1
    topic: str
    specialist: int | None = None
    specialist_name: str = ""
    partner: int | None = None
    organisation: str = ""
    areas: tuple[str, ...] = ()
    starts_at: datetime
    minutes: int = 30
    place: str = ""
    link: str = ""
    places: int = 10
    audience: Audience = Audience.MENTEES
    state: SpeedState = SpeedState.OPEN
    made_by: int
    made_at: datetime
    marked_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Counts:
    """A session in numbers, for the curator."""

    signed: int
    waiting: int
    came: int
    answered: int
    did: int
    wishes: int


def counts_of(places: Iterable[Place]) -> Counts:
    """What a session has come to."""
    many = list(places)
    return Counts(
        signed=sum(one.state is PlaceState.SIGNED for one in many),
        waiting=sum(one.state is PlaceState.WAITING for one in many),
        came=sum(one.came is True for one in many),
        answered=sum(one.answered_at is not None for one in many),
        did=sum(one.did is not None for one in many),
        wishes=sum(one.wished_at is not None for one in many),
    )


def is_invited(session: SpeedSession, person: Person) -> bool:
    """Whether somebody may sign up: by role; who comes from another organisation only as a mentee."""
    if person.status is not Status.MEMBER or person.id == session.specialist:
        return False
    if person.has(Role.MENTEE):
        return True
    return session.audience is Audience.EVERYBODY and not is_guest(person)


def may_run(session: SpeedSession, person: Person) -> bool:
    """Whether somebody sees who takes part and marks who came: curator and specialist."""
    return person.has(Role.CURATOR) or person.id == session.specialist


def may_see(session: SpeedSession, person: Person, place: Place | None) -> bool:
    """Whether somebody knows of a session."""
    return may_run(session, person) or place is not None or is_invited(session, person)


def reads_took(session: SpeedSession, place: Place, person: Person) -> bool:
    """Whether somebody reads what was taken away: author and curator, the specialist if allowed."""
    if person.id == place.person or person.has(Role.CURATOR):
        return True
    return person.id == session.specialist and place.shared


def in_turn(places: Iterable[Place], state: PlaceState) -> list[Place]:
    """Those in this state, who came first first."""
    return sorted(
        (one for one in places if one.state is state), key=lambda one: (one.since, one.id)
    )


def to_move_up(session: SpeedSession, places: Iterable[Place]) -> list[Place]:
    """Who on the waiting list gets a place now."""
    many = list(places)
    free = session.places - len(in_turn(many, PlaceState.SIGNED))
    return in_turn(many, PlaceState.WAITING)[: max(free, 0)]


def ensure_open(session: SpeedSession, now: datetime) -> None:
    """Places are taken and given back until it begins.

    Raises:
        Refusal: ``speed_session-cancelled`` or ``speed_session-begun``.
    """
    if session.state is SpeedState.CANCELLED:
        raise Refusal("speed_session-cancelled")
    if session.state is SpeedState.HELD or now >= session.starts_at:
        raise Refusal("speed_session-begun")
