"""The observation card of a lesson visit: an aid for talking it over, never an assessment (annex 1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mentoring.meeting.nouns import Attendee, Meeting, MeetingState
from mentoring.pair.nouns import Side
from mentoring.people import Person
from mentoring.plan import EventForm
from mentoring.refusal import Refusal

CRITERION_LIMIT, WORDS_LIMIT = 200, 800
"""Characters of a criterion, and of what is written beside the marks."""
CRITERIA_LIMIT = 20
"""Criteria a card may have: more are not filled in during a lesson."""
MARKS = (0, 1, 2)
"""Not seen, in part, brightly; words are ``observation_mark-<code>``."""
FIELDS = ("strengths", "questions")
"""What may be written beside the marks; labels are ``observation_field-<name>``."""


class Group(StrEnum):
    """Part of the card. Words are ``observation_group-<code>``."""

    AIM = "aim"
    METHODS = "methods"
    CLIMATE = "climate"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One line of the school's card. Its words never change: other words are another criterion.

    Args:
        place: order inside its group.
        active: whether new cards have it; cards already begun keep it.
    """

    id: int = 0
    group: Group
    words: str
    place: int = 0
    active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card of one visit by one visitor.

    Args:
        marks: by criterion, in the order in which the card was drawn up; ``None``: not marked yet.
        done_at: when it was shown to the other side; ``None``: a draft, read by its author alone.
    """

    id: int = 0
    version: int = 1
    meeting: int
    author: int
    marks: Mapping[int, int | None] = field(default_factory=dict, hash=False)
    strengths: str = ""
    questions: str = ""
    started_at: datetime
    done_at: datetime | None = None

    @property
    def filled(self) -> int:
        """How many criteria have a mark."""
        return sum(one is not None for one in self.marks.values())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return not (self.filled or self.strengths or self.questions)


def ordered(criteria: Iterable[Criterion]) -> list[Criterion]:
    """Criteria as they stand on the card: by group, then by place."""
    groups = list(Group)
    return sorted(criteria, key=lambda one: (groups.index(one.group), one.place, one.id))


def visitors(meeting: Meeting) -> tuple[int, ...]:
    """Person ids of those who were in somebody's lesson and may fill in a card."""
    sides = {
        EventForm.VISIT_BY_MENTOR: (Side.MENTOR,),
        EventForm.VISIT_TO_MENTOR: (Side.MENTEE,),
        EventForm.MUTUAL_VISIT: (Side.MENTOR, Side.MENTEE),
    }.get(meeting.form, ())
    return tuple(one.person for one in _there(meeting) if one.side in sides)


def readers_of(meeting: Meeting, author: int) -> tuple[int, ...]:
    """Who reads a card that is ready, besides its author: those whose lesson it is about."""
    mine = meeting.attendee(author)
    other = Side.MENTEE if mine is not None and mine.side is Side.MENTOR else Side.MENTOR
    return tuple(one.person for one in _there(meeting) if one.side is other)


def _there(meeting: Meeting) -> list[Attendee]:
    return [one for one in meeting.attendees if one.attended]


def ensure_may_fill(meeting: Meeting, person: Person) -> None:
    """A visitor, after a visit that took place.

    Raises:
        Refusal: ``common-not_allowed`` or ``observation-not_held``.
    """
    if person.id not in visitors(meeting):
        raise Refusal("common-not_allowed")
    if meeting.state is not MeetingState.HELD:
        raise Refusal("observation-not_held")


def may_read(card: Card, meeting: Meeting, person: Person) -> bool:
    """The author always; the other side once it is ready. The curator knows that there is one, no more."""
    if card.author == person.id:
        return True
    return card.done_at is not None and person.id in readers_of(meeting, card.author)


def ensure_criterion(text: str) -> str:
    """Words of a criterion as they are kept.

    Raises:
        Refusal: ``observation-criterion_length``.
    """
    words = " ".join(text.split())
    if not 5 <= len(words) <= CRITERION_LIMIT:
        raise Refusal("observation-criterion_length", limit=CRITERION_LIMIT, length=len(words))
    return words


def ensure_words(text: str) -> str:
    """What is written beside the marks, as it is kept.

    Raises:
        Refusal: ``observation-words_length``.
    """
    words = text.strip()
    if not 0 < len(words) <= WORDS_LIMIT:
        raise Refusal("observation-words_length", limit=WORDS_LIMIT, length=len(words))
    return words
