"""What a programme is: its parts in the annex's order, who wrote and agreed, its versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.plan import PlanRow


class Part(StrEnum):
    """A part of the programme; the order is the annex's own. Words are ``programme_part-<code>``."""

    TITLE = "title"
    TERM = "term"
    PROBLEM = "problem"
    STRENGTHS = "strengths"
    AIM = "aim"
    TASKS = "tasks"  # one on a line
    FORMS = "forms"  # forms and kinds
    CONTENT = "content"
    INTERIM = "interim"
    PLANNED = "planned"
    SCHEDULE = "schedule"
    CONDITIONS = "conditions"
    PLAN = "plan"


LIMITS: Mapping[Part, int] = {
    Part.TITLE: 200,
    Part.PROBLEM: 1500,
    Part.STRENGTHS: 1000,
    Part.AIM: 600,
    Part.TASKS: 1500,
    Part.CONTENT: 1500,
    Part.INTERIM: 1000,
    Part.PLANNED: 1000,
    Part.CONDITIONS: 800,
}
"""Parts written in words, and how many characters each takes."""
SCHEDULE_LIMIT = 300
"""Characters of the words beside the chosen days."""
COMMENT_LIMIT = 500
PLAN_LIMIT = 60
"""Rows of a plan."""


class State(StrEnum):
    """Where a version stands. Words are ``programme_state-<code>``."""

    DRAFT = "draft"
    RETURNED = "returned"  # a draft with comments of the curator or the council
    AGREED = "agreed"  # by the mentor and every mentee; waits for the curator or the council
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"  # a later version is in force
    CLOSED = "closed"  # the pair's work is over
    DROPPED = "dropped"  # a change a side did not agree to, or taken back


OPEN = (State.DRAFT, State.RETURNED, State.AGREED)
"""May still be written in; at most one version of a pair is."""
BINDING = (State.IN_FORCE, State.CLOSED)
"""Was agreed and acquainted with, and no later version took its place."""


class Change(StrEnum):
    """What a version is for (7.2). Words are ``programme_change-<code>``."""

    FIRST = "first"  # the programme itself
    EXTEND = "extend"  # a later last day, with events for the added months
    PLAN = "plan"
    FORM = "form"  # forms, kinds, how they meet
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Term:
    """From the first day to the last, both inside."""

    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms (2.3) and kinds (2.4) of the mentoring, several of each."""

    forms: tuple[MentoringForm, ...] = ()
    kinds: tuple[MentoringKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """When and how they meet.

    Args:
        times: codes of `kinds.TIMES`: a day, before or after lessons.
        words: the lesson-free slot, the place, how often; may be empty.
    """

    times: tuple[str, ...] = ()
    mode: Mode | None = None
    words: str = ""


Value: TypeAlias = str | Term | Forms | Schedule | tuple[PlanRow, ...]
"""Words, and what else a part may hold: `Term`, `Forms`, `Schedule`, rows of the plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What stands in one part.

    Args:
        written_by: person id; ``None``: it came with the order, the request or a template.
        agreed: person id to the moment of agreement to this very value.
        version: grows whenever the value changes.
    """

    value: Value
    written_by: int | None = None
    written_at: datetime
    agreed: Mapping[int, datetime] = field(default_factory=dict, hash=False)
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """Words about a part or about the whole, read by the pair's people, curator and council.

    Args:
        part: ``None`` is the whole.
        settled_at: when it was taken into account; ``None``: still open.
    """

    id: int = 0
    part: Part | None
    by: int
    at: datetime
    words: str
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """One version of a pair's programme.

    Args:
        number: of the version, from 1 within the pair.
        since: when it came to its state.
        change: what this version is for.
        entries: what is written; a part nobody wrote is not there.
        agreed_at: when the last of the sides agreed to everything.
        acquainted_by: person id of the curator or the council's member, with the moment.
        acquainted_as: code of `pair.table.Party`: ``curator`` or ``council``.
        source: programme whose parts were taken as a template.
        comments: oldest first.
    """

    id: int = 0
    pair: int
    number: int = 1
    version: int = 1
    state: State = State.DRAFT
    since: datetime
    change: Change = Change.FIRST
    started_by: int
    started_at: datetime
    entries: Mapping[Part, Entry] = field(default_factory=dict, hash=False)
    agreed_at: datetime | None = None
    acquainted_at: datetime | None = None
    acquainted_by: int | None = None
    acquainted_as: str = ""
    source: int | None = None
    comments: tuple[Comment, ...] = ()

    def value(self, part: Part) -> Value | None:
        """What stands in a part, of the part's own type."""
        entry = self.entries.get(part)
        return None if entry is None else entry.value

    def words(self, part: Part) -> str:
        """Words of a part written in words; empty if there are none."""
        found = self.value(part)
        return found if isinstance(found, str) else ""

    @property
    def term(self) -> Term | None:
        """First and last day."""
        found = self.value(Part.TERM)
        return found if isinstance(found, Term) else None

    @property
    def forms(self) -> Forms:
        """Forms and kinds."""
        found = self.value(Part.FORMS)
        return found if isinstance(found, Forms) else Forms()

    @property
    def schedule(self) -> Schedule:
        """When and how they meet."""
        found = self.value(Part.SCHEDULE)
        return found if isinstance(found, Schedule) else Schedule()

    @property
    def plan(self) -> tuple[PlanRow, ...]:
        """Rows of the plan by day."""
        found = self.value(Part.PLAN)
        return found if isinstance(found, tuple) else ()

    @property
    def edition(self) -> int:
        """Grows whenever any part changes: what somebody agrees to as a whole."""
        return sum(entry.version for entry in self.entries.values())

    @property
    def open_comments(self) -> tuple[Comment, ...]:
        """Comments nobody has taken into account yet."""
        return tuple(one for one in self.comments if one.settled_at is None)
