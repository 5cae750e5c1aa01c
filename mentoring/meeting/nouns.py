"""What a meeting is: its time and place, its row of the plan, who says that it was held (annex 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.pair.nouns import Side
from mentoring.plan import EventForm

TITLE_LIMIT, AGENDA_LIMIT, PLACE_LIMIT, WORDS_LIMIT = 150, 600, 120, 500
"""Characters of a title, an agenda, a place, an answer of a reflection."""
SHORTEST, USUAL, LONGEST = 10, 45, 480
"""Minutes of a meeting."""
VISITS = (EventForm.VISIT_BY_MENTOR, EventForm.VISIT_TO_MENTOR, EventForm.MUTUAL_VISIT)
"""Forms that take place in a lesson: no clash with the lesson that is visited, an observation card."""


class MeetingState(StrEnum):
    """Where a meeting stands. Words are ``meeting_state-<code>``."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not_held"
    DISPUTED = (
        "disputed"  # one side says it was held, another that it was not; the bot does not decide
    )
    CANCELLED = "cancelled"


class Said(StrEnum):
    """What somebody says of a meeting whose time is over."""

    HELD = "held"
    NOT_HELD = "not_held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody of a meeting.

    Args:
        said: whether it was held, in this person's own words; ``None``: not said.
        attended: whether the person was there; in a group each for themselves, marked by the mentor at first.
        taken: `Meeting.sequence` of the calendar file this person took last; ``None``: took none.
    """

    person: int
    side: Side
    said: Said | None = None
    said_at: datetime | None = None
    attended: bool = True
    taken: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting.

    Args:
        row: key of the plan's row it carries out; 0: outside the plan.
        series: id of the first meeting planned together with it; ``None``: alone.
        sequence: grows when time or place changes: the SEQUENCE of the calendar file.
        starts_at: aware.
        link: address of a remote meeting; a place or a link, or both, or neither yet.
        leader: code of `plan.LEADERS`: who leads today (reverse mentoring, 2.4).
        recorded_by: who first said that it was held or not.
        added: recorded afterwards, without having been planned in the bot.
    """

    id: int = 0
    version: int = 1
    sequence: int = 0
    pair: int
    row: int = 0
    series: int | None = None
    form: EventForm = EventForm.CONSULT
    title: str
    content: str = ""
    agenda: str = ""
    starts_at: datetime
    minutes: int = USUAL
    place: str = ""
    link: str = ""
    leader: str = "mentor"
    state: MeetingState = MeetingState.PLANNED
    planned_by: int
    planned_at: datetime
    recorded_by: int | None = None
    recorded_at: datetime | None = None
    cancelled_by: int | None = None
    words: str = ""
    added: bool = False
    attendees: tuple[Attendee, ...] = ()

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def is_visit(self) -> bool:
        """Whether it takes place in somebody's lesson."""
        return self.form in VISITS

    def attendee(self, person: int) -> Attendee | None:
        """Somebody's place in it."""
        return next((one for one in self.attendees if one.person == person), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What somebody thinks of a meeting afterwards (annex 1, column "Reflection").

    Args:
        useful: 1 to 5.
        mood: how one feels after it, 1 to 5.
        went: what worked, in words or as a ready answer's text.
        onward: what comes next.
    """

    meeting: int
    person: int
    useful: int | None = None
    mood: int | None = None
    went: str = ""
    onward: str = ""
    at: datetime


def state_said(attendees: tuple[Attendee, ...], state: MeetingState) -> MeetingState:
    """Where a meeting stands by what its people say: one word is enough, two that differ are a dispute."""
    said = {one.said for one in attendees if one.said is not None}
    if len(said) > 1:
        return MeetingState.DISPUTED
    return MeetingState(said.pop()) if said else state
