"""Tasks inside a pair: set by who leads, reported by who learns, checked personally (4.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person, Status
from mentoring.refusal import Refusal

WORDS_LIMIT = 1000
"""Characters of a task, of a report, of what a check says."""


class TaskState(StrEnum):
    """Where a task stands. Words are ``task_state-<code>``."""

    SET = "set"
    REPORTED = "reported"  # waits for the check
    RETURNED = "returned"  # with words: what to improve
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"  # with the pair


TO_DO = (TaskState.SET, TaskState.RETURNED)
OPEN = (*TO_DO, TaskState.REPORTED)


class StepKind(StrEnum):
    """What has happened to a task. Words are ``task_step-<code>``."""

    SET = "set"
    CHANGED = "changed"
    REPORTED = "reported"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    ASKED = "asked"  # more time, until a day
    AGREED = "agreed"  # to that day
    KEPT = "kept"  # the day stays
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    MOVED = "moved"  # another mentor goes on with it
    REOPENED = "reopened"  # with its pair
    SHIFTED = "shifted"  # the day, by a pause


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task for one person.

    Args:
        since: since when it lies with whoever has to act next.
        due_on: last day of the work on it.
        words: what is to be done, as it stands now.
        asked_on: the day until which more time is asked for; ``None`` if none is.
    """

    id: int = 0
    version: int = 1
    pair: int
    author: int
    doer: int
    state: TaskState = TaskState.SET
    since: datetime
    set_at: datetime
    due_on: date
    words: str
    asked_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return self.state in OPEN

    @property
    def waits_for_author(self) -> bool:
        """Whether a report is to be checked or a wish for time to be answered."""
        return self.state is TaskState.REPORTED or (self.is_open and self.asked_on is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a task's history; earlier reports and wordings stand in it.

    Args:
        by: ``None``: came by itself.
        words: the task's, the report's or the check's.
        day: the day that was set, asked for or agreed to.
    """

    id: int = 0
    task: int
    at: datetime
    by: int | None
    kind: StepKind
    words: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """How the tasks of a pair stand, in numbers.

    Args:
        set: ever set and not withdrawn.
        reported: wait for the check now.
        accepted: checked and accepted.
        returned: were returned with words at least once.
        overdue: still to be done, and the day is over.
        doing: still to be done.
    """

    set: int = 0
    reported: int = 0
    accepted: int = 0
    returned: int = 0
    overdue: int = 0
    doing: int = 0


def is_overdue(task: Task, today: date) -> bool:
    """Whether its day is over and nothing was reported."""
    return task.state in TO_DO and task.due_on < today


def needs_doing(task: Task, soon: date) -> bool:
    """Whether its doer had better turn to it now: it came back, or its day is near or over.

    Args:
        soon: the next school day.
    """
    if task.state not in TO_DO or task.asked_on is not None:
        return False
    return task.state is TaskState.RETURNED or task.due_on <= soon


def in_order(tasks: Iterable[Task]) -> list[Task]:
    """What waits for a check first, then by day."""
    return sorted(tasks, key=lambda one: (not one.waits_for_author, one.due_on, one.id))


def doers_for(pair: Pair, person: Person) -> tuple[int, ...]:
    """Whom somebody sets tasks in a pair: a mentor the mentees; in a reverse pair each the other (2.4)."""
    if person.status is not Status.MEMBER:
        return ()
    if person.id == pair.mentor:
        return pair.mentees
    return (pair.mentor,) if pair.is_reverse and person.id in pair.mentees else ()


def ensure_may_set(pair: Pair, person: Person) -> tuple[int, ...]:
    """Somebody leads in a pair that is at work.

    Returns:
        whom tasks can be set, as `doers_for`.

    Raises:
        Refusal: ``common-not_allowed`` or ``task-pair_not_active``.
    """
    found = doers_for(pair, person)
    if not found:
        raise Refusal("common-not_allowed")
    if pair.state is not PairState.ACTIVE:
        raise Refusal("task-pair_not_active")
    return found


def ensure_doers(chosen: Iterable[int], possible: tuple[int, ...]) -> tuple[int, ...]:
    """At least one, each of the pair, in the pair's order.

    Raises:
        Refusal: ``task-nobody`` or ``common-changed``.
    """
    wanted = set(chosen)
    if not wanted:
        raise Refusal("task-nobody")
    if not wanted <= set(possible):
        raise Refusal("common-changed")
    return tuple(one for one in possible if one in wanted)


def ensure_words(words: str, *, needed: bool = True) -> str:
    """Words without edges, as long as a screen holds.

    Raises:
        Refusal: ``task-words_needed`` or ``task-words_long``.
    """
    words = words.strip()
    if needed and not words:
        raise Refusal("task-words_needed")
    if len(words) > WORDS_LIMIT:
        raise Refusal("task-words_long", limit=WORDS_LIMIT, length=len(words))
    return words


def summary_of(tasks: Iterable[Task], returned: Iterable[int], today: date) -> Summary:
    """Numbers of a pair's tasks.

    Args:
        returned: numbers of the tasks that were ever returned.
    """
    mine = [one for one in tasks if one.state is not TaskState.WITHDRAWN]
    back = set(returned)
    return Summary(
        set=len(mine),
        reported=sum(one.state is TaskState.REPORTED for one in mine),
        accepted=sum(one.state is TaskState.ACCEPTED for one in mine),
        returned=sum(one.id in back for one in mine),
        overdue=sum(is_overdue(one, today) for one in mine),
        doing=sum(one.state in TO_DO for one in mine),
    )
