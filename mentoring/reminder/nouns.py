"""What a reminder is: kinds, when it is due, what became of it, what a person chose (bar 8)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from mentoring.say import Button, Rows, T

if TYPE_CHECKING:
    from storage.uow import Uow


class ReminderKind(StrEnum):
    """What is reminded of; a person may mute each. Words are ``reminder_kind-<code>``."""

    MEETING = "meeting"  # a meeting is near
    HELD = "held"  # was the meeting held? record it
    REFLECTION = "reflection"
    PLAN = "plan"  # an event of the programme's plan is near or late
    TASK = "task"
    GOAL = "goal"
    URGENT = "urgent"  # urgent help waits for an answer
    WAITS = "waits"  # something waits for a decision: a pair, a petition, a form
    DRAFT = "draft"  # an unfinished form
    SILENT = "silent"  # a pair without an event
    SPEED = "speed"  # speed sessions
    PARTNER = "partner"  # an agreement with a partner runs out
    WEEK = "week"  # one's own week
    CONTEST = "contest"  # the deadline of a competition
    TRAINING = "training"  # sessions for mentors
    READING = "reading"  # the reading list
    SURVEY = "survey"  # a survey one is asked in
    SURVEY_DUE = "survey_due"  # the time for a survey has come, for the curator
    DIAGNOSTIC = "diagnostic"  # of the middle and of the exit
    ROADMAP = "roadmap"  # dates of the school year's roadmap


class Pace(StrEnum):
    """How soon a reminder is said."""

    AT_ONCE = "at_once"  # at its minute: a meeting is near or over, urgent help
    MORNING = "morning"  # gathered with others into the one message of a morning
    CHOSEN = "chosen"  # at an hour its reader chose: a day off does not move it, quiet hours do


class State(StrEnum):
    """What became of a reminder."""

    WAITING = "waiting"
    SAID = "said"
    DROPPED = "dropped"


class Drop(StrEnum):
    """Why a reminder was not said."""

    DONE = "done"  # the thing is done, or was taken back
    CHANGED = "changed"  # another reminder stands for it
    LATE = "late"  # too late to be of use
    MUTED = "muted"
    GONE = "gone"  # its reader does not take part (any more)


@dataclass(frozen=True, slots=True)
class Topic:
    """What reminders are about: kind and number of the record. Its reminders are kept as one set."""

    kind: ReminderKind
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A reminder that ought to exist.

    Args:
        person: whom it is for.
        key: tells it from the others of its topic and person. The same key is never said twice; what has
            moved gets another key, such as the new day.
        pace: how it is said.
        on: day of a morning's message.
        at: moment of one said at once or at a chosen hour; aware.
        back: on a day off it is said before it, not after (what prepares for something).
        until: from this moment on it is of no use; aware.
    """

    person: int
    key: str
    pace: Pace = Pace.MORNING
    on: date | None = None
    at: datetime | None = None
    back: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A row.

    Args:
        due_at: when it may be said at the earliest.
        on: the day it was wanted for, before days off moved it.
        at: the moment it was wanted for; aware.
        back: as in `Wanted`.
        said_with: id of the first reminder of the same message; what is snoozed together.
    """

    id: int = 0
    topic: Topic
    person: int
    key: str
    pace: Pace
    due_at: datetime
    on: date | None = None
    at: datetime | None = None
    back: bool = False
    until: datetime | None = None
    state: State = State.WAITING
    drop: Drop | None = None
    said_at: datetime | None = None
    said_with: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """What a reminder says now: one line without surnames and free text, and its actions.

    Args:
        line: a sentence that stands alone and among others.
        open: leads to the thing; its label is short, it stands alone among others in a morning's message.
        acts: more rows of actions, shown when this is the only thing in its message.
        group: several reminders to one person whose items have the same group are one line.
        whole: several lines of its own with their buttons (one's own week): stands below the others.
        beside: of a whole, what is said of it instead below others, with its actions: nothing stands twice.
    """

    line: T
    open: Button
    acts: Rows = ()
    group: str = ""
    whole: bool = False
    beside: tuple[T, Rows] | None = None


Watch: TypeAlias = "Callable[[Uow, Sequence[Reminder]], Awaitable[Mapping[int, Item]]]"
"""Looks at the world as it is now: by id of a reminder what it says; who is not there is done with."""


class Lead(StrEnum):
    """How long before a meeting somebody wants to know. Words are ``reminder_lead-<code>``."""

    DAY_BEFORE = "day_before"  # in the morning of the school day before
    SAME_DAY = "same_day"  # in the morning
    HOUR = "hour"
    QUARTER = "quarter"  # of an hour


class WeekAt(StrEnum):
    """When somebody gets their own week. Words are ``reminder_week-<code>``."""

    NEVER = "never"
    SUNDAY = "sunday"  # in the evening
    MONDAY = "monday"  # in the morning, with the morning's message


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose of reminders. Hours are the school's local time."""

    morning: time = time(8, 0)
    leads: frozenset[Lead] = frozenset({Lead.DAY_BEFORE, Lead.SAME_DAY})
    muted: frozenset[ReminderKind] = frozenset()
    week: WeekAt = WeekAt.NEVER
    gathered_on: date | None = None
    """The last day on which a morning's message was said."""


class PutOff(StrEnum):
    """What came of a wish to put a message off. Words are ``reminder_put_off-<code>``."""

    DONE = "done"  # everything in it is done meanwhile
    LATE = "late"  # by then it would be of no use
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Later:
    """The answer to putting off.

    Args:
        at: when it comes again.
    """

    what: PutOff
    at: datetime | None = None


class Snooze(StrEnum):
    """Until when a reminder is put off. Words are ``reminder_snooze-<code>``."""

    EVENING = "evening"
    TOMORROW = "tomorrow"
    MONDAY = "monday"  # the first school day after the weekend
