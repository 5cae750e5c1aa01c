"""Who may do what with a task, and when: the whole of it as data (4.1, bar 7).

Every action asks `ensure_may`; a test goes through the table cell by cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentoring.pair.nouns import WORKING, Pair
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, T
from mentoring.task import OPEN, TO_DO, Task, TaskState


class TaskSide(StrEnum):
    """What somebody is to a task. Words are ``task_side-<code>``."""

    AUTHOR = "author"
    DOER = "doer"


class TaskAct(StrEnum):
    """What can be done with a task."""

    SEE = "see"
    CHANGE = "change"  # the words, the day
    WITHDRAW = "withdraw"
    REPORT = "report"  # again too, until it is checked
    ASK_TIME = "ask_time"
    ANSWER_TIME = "answer_time"
    ACCEPT = "accept"  # without a report too: what was checked in person needs none
    RETURN = "return"  # what was accepted by mistake too


@dataclass(frozen=True, slots=True)
class TaskRule:
    """In which states an act is possible, and for whom.

    Args:
        asked: only while more time is asked for.
    """

    states: tuple[TaskState, ...]
    sides: tuple[TaskSide, ...]
    asked: bool = False


_S = TaskState
_AUTHOR, _DOER = (TaskSide.AUTHOR,), (TaskSide.DOER,)

TABLE: Mapping[TaskAct, TaskRule] = {
    TaskAct.SEE: TaskRule(tuple(TaskState), tuple(TaskSide)),
    TaskAct.CHANGE: TaskRule(TO_DO, _AUTHOR),
    TaskAct.WITHDRAW: TaskRule(TO_DO, _AUTHOR),
    TaskAct.REPORT: TaskRule(OPEN, _DOER),
    TaskAct.ASK_TIME: TaskRule(TO_DO, _DOER),
    TaskAct.ANSWER_TIME: TaskRule(TO_DO, _AUTHOR, asked=True),
    TaskAct.ACCEPT: TaskRule(OPEN, _AUTHOR),
    TaskAct.RETURN: TaskRule((_S.REPORTED, _S.ACCEPTED), _AUTHOR),
}
"""Every cell that is not named here is refused, with a plain reason."""


def sides_of(task: Task, person: Person) -> frozenset[TaskSide]:
    """Everything somebody is to a task; the offices are nothing to it: they read numbers only."""
    if person.status is not Status.MEMBER:
        return frozenset()
    places = {TaskSide.AUTHOR: task.author, TaskSide.DOER: task.doer}
    return frozenset(side for side, one in places.items() if one == person.id)


def ensure_may(task: Task, pair: Pair, act: TaskAct, person: Person) -> None:
    """The act is possible for this person now.

    Raises:
        Refusal: ``common-not_allowed`` to whom the task is no business; ``task-not_yours`` with who
            may; ``task-pair_over`` when the pair does not work any more; ``task-not_now`` with where it
            stands and when it is possible; ``task-nothing_asked``.
    """
    mine, rule = sides_of(task, person), TABLE[act]
    if not mine:
        raise Refusal("common-not_allowed")
    if not mine & set(rule.sides):
        raise Refusal("task-not_yours", who=T(f"task_side-{rule.sides[0]}"))
    if act is not TaskAct.SEE and pair.state not in WORKING:
        raise Refusal("task-pair_over")
    if task.state not in rule.states:
        states: tuple[Fact, ...] = tuple(T(f"task_state-{one}") for one in rule.states)
        raise Refusal(
            "task-not_now", state=T(f"task_state-{task.state}"), when=Lines(states, glue=", ")
        )
    if rule.asked and task.asked_on is None:
        raise Refusal("task-nothing_asked")


def may(task: Task, pair: Pair, act: TaskAct, person: Person) -> bool:
    """Whether `ensure_may` lets it through."""
    try:
        ensure_may(task, pair, act, person)
    except Refusal:
        return False
    return True
