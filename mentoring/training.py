"""Training of mentors: briefings, consultations, traineeships, meetings of the association (3.4(7), A2.4)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mentoring.partner import is_guest
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace, ReminderKind, Topic, Wanted
from mentoring.school_calendar import SchoolCalendar

ABOUT = "training"
"""Code of its materials in `attachment_areas.AREAS`."""
LIMITS = {"topic": 200, "where": 300, "agenda": 1500, "decisions": 2000, "number": 20}
"""Characters of the typed fields."""
MARK_WITHIN = timedelta(days=30)
"""So long after a session it still makes sense to ask who came."""
LONGEST_AGO = timedelta(days=60)


class TrainingKind(StrEnum):
    """What it is. Words are ``training_kind-<code>``."""

    BRIEFING = "briefing"
    CONSULTATION = "consultation"
    TRAINEESHIP = "traineeship"
    ASSOCIATION = "association"  # a meeting of the mentors' methodical association (3.4(2))


class TrainingState(StrEnum):
    """Where it stands. Words are ``training_state-<code>``."""

    DRAFT = "draft"  # known to the curator alone
    OPEN = "open"  # announced
    HELD = "held"  # who came is marked
    CANCELLED = "cancelled"


class Audience(StrEnum):
    """Who is invited. Words are ``training_audience-<code>``."""

    MENTORS = "mentors"
    MENTEES = "mentees"
    PAIRS = "pairs"  # mentors and mentees
    ASSOCIATION = "association"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """One session.

    Args:
        starts_at: ``None`` in a draft nobody has dated yet.
        place, link: where; a link is opened by a button.
        agenda: one point on a line.
        decisions: of the protocol, one on a line.
        number: of the protocol, as the school writes it.
    """

    id: int = 0
    version: int = 1
    kind: TrainingKind
    topic: str
    starts_at: datetime | None = None
    minutes: int = 60
    place: str = ""
    link: str = ""
    audience: Audience = Audience.MENTORS
    state: TrainingState = TrainingState.DRAFT
    agenda: str = ""
    decisions: str = ""
    number: str = ""
    made_by: int
    made_at: datetime

    @property
    def ends_at(self) -> datetime | None:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes) if self.starts_at else None

    @property
    def is_announced(self) -> bool:
        """Whether those invited know of it."""
        return self.state in (TrainingState.OPEN, TrainingState.HELD)

    def is_over(self, now: datetime) -> bool:
        """Whether its time has come and gone."""
        return self.ends_at is not None and self.ends_at <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Somebody and a session.

    Args:
        coming: what they said; ``None``: nothing yet, nobody has to.
        came: as the curator marked it.
    """

    training: int
    person: int
    coming: bool | None = None
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class AssociationMember:
    """Somebody of the methodical association, in the list the curator keeps."""

    person: int
    since: date
    leads: bool = False


@dataclass(frozen=True, slots=True)
class TrainingCounts:
    """Sessions held in some time, for the report (3.4(9-11)).

    Args:
        held: how many of each kind.
        came: visits altogether.
        invited: invitations altogether, of sessions held.
        people: how many different people came at least once.
    """

    held: dict[TrainingKind, int]
    came: int
    invited: int
    people: int


def may_run(me: Person) -> bool:
    """The curator announces, marks who came, keeps the protocol (3.4(7))."""
    return me.status is Status.MEMBER and me.has(Role.CURATOR)


def ensure_runs(me: Person) -> None:
    """Refuse whoever does not run the sessions.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not may_run(me):
        raise Refusal("common-not_allowed")


def is_invited(training: Training, person: Person, association: Collection[int]) -> bool:
    """Whether a session is for somebody.

    Args:
        association: person ids of the methodical association.
    """
    if person.status is not Status.MEMBER:
        return False
    match training.audience:
        case Audience.MENTORS:
            return person.has(Role.MENTOR)
        case Audience.MENTEES:
            return person.has(Role.MENTEE)
        case Audience.PAIRS:
            return person.has(Role.MENTOR, Role.MENTEE)
        case Audience.ASSOCIATION:
            return person.id in association
        case Audience.EVERYBODY:
            return bool(person.roles) and not is_guest(person)


def may_see(training: Training, me: Person, *, invited: bool) -> bool:
    """The curator; head and council once it is announced; those invited."""
    if may_run(me):
        return True
    known = training.state is not TrainingState.DRAFT
    return me.status is Status.MEMBER and known and (invited or me.has(Role.HEAD, Role.COUNCIL))


def ensure_words(name: str, text: str) -> str:
    """A typed field: one line, but agenda and decisions keep theirs.

    Raises:
        Refusal: ``training-too_short`` or ``training-too_long``.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    glue = "\n" if name in ("agenda", "decisions") else " "
    words = glue.join(line for line in lines if line)
    if len(words) < (1 if name == "number" else 3):
        raise Refusal("training-too_short")
    if len(words) > LIMITS[name]:
        raise Refusal("training-too_long", limit=LIMITS[name], length=len(words))
    return words


def ensure_ready(training: Training, now: datetime) -> None:
    """What those invited have to know is there. A session of the last weeks may be noted afterwards.

    Raises:
        Refusal: ``training-no_day``, ``training-no_place`` or ``training-long_ago``.
    """
    if training.starts_at is None:
        raise Refusal("training-no_day")
    if not training.place and not training.link:
        raise Refusal("training-no_place")
    if training.starts_at < now - LONGEST_AGO:
        raise Refusal("training-long_ago")


def is_moved(before: Training, after: Training) -> bool:
    """Whether those invited must learn of a change: when or where."""
    return (before.starts_at, before.place, before.link) != (
        after.starts_at,
        after.place,
        after.link,
    )


def ensure_may_answer(training: Training, now: datetime) -> None:
    """One says whether one comes until it is over.

    Raises:
        Refusal: ``training-cancelled`` or ``training-over``.
    """
    if training.state is TrainingState.CANCELLED:
        raise Refusal("training-cancelled")
    if training.state is not TrainingState.OPEN or training.is_over(now):
        raise Refusal("training-over")


def counted(pairs: Iterable[tuple[Training, Collection[Invited]]]) -> TrainingCounts:
    """Sessions held and who came, in figures; others are left out."""
    held: dict[TrainingKind, int] = dict.fromkeys(TrainingKind, 0)
    rows: list[Invited] = []
    for training, invited in pairs:
        if training.state is TrainingState.HELD:
            held[training.kind] += 1
            rows += invited
    there = [one for one in rows if one.came]
    return TrainingCounts(held, len(there), len(rows), len({one.person for one in there}))


def topic_of(training: Training) -> Topic:
    """What its reminders hang on."""
    return Topic(ReminderKind.TRAINING, training.id)


def wanted_of(training: Training, coming: Iterable[int], calendar: SchoolCalendar) -> list[Wanted]:
    """Its reminders: the morning of the day for those who may come, who came for the curator.

    Args:
        coming: those invited who did not say no.
    """
    starts, ends = training.starts_at, training.ends_at
    if training.state is not TrainingState.OPEN or starts is None or ends is None:
        return []
    stamp = f"{calendar.local(starts):%Y%m%d%H%M}"
    day = calendar.local(starts).date()
    found = [
        Wanted(person=one, key=f"day-{stamp}", on=day, back=True, until=starts) for one in coming
    ]
    mark = Wanted(
        person=training.made_by,
        key=f"mark-{stamp}",
        pace=Pace.AT_ONCE,
        at=ends,
        until=calendar.at(day, time(0)) + MARK_WITHIN,
    )
    return [*found, mark]


def with_marks(
    training: Training, invited: Iterable[Invited], everybody: Iterable[int]
) -> list[Invited]:
    """A row for each who was invited; who is not marked was not there."""
    known = {one.person: one for one in invited}
    people = dict.fromkeys((*everybody, *known))
    rows = (known.get(one, Invited(training=training.id, person=one)) for one in people)
    return [replace(one, came=bool(one.came)) for one in rows]
