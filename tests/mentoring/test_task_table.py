"""The table of tasks, cell by cell: each (state, act, side) is allowed, or refused with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from mentoring.pair.nouns import PairState
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.task import Task, TaskState
from mentoring.task_table import TABLE, TaskAct, TaskSide, ensure_may, may, sides_of
from tests.mentoring.test_pair_table import MENTEE, MENTOR, STRANGER, pair

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
S, A = TaskState, TaskAct
TO_DO = {S.SET, S.RETURNED}
OPEN = {*TO_DO, S.REPORTED}
EXPECTED: dict[TaskAct, tuple[TaskSide | None, set[TaskState]]] = {
    A.SEE: (None, set(TaskState)),
    A.CHANGE: (TaskSide.AUTHOR, TO_DO),
    A.WITHDRAW: (TaskSide.AUTHOR, TO_DO),
    A.REPORT: (TaskSide.DOER, OPEN),
    A.ASK_TIME: (TaskSide.DOER, TO_DO),
    A.ANSWER_TIME: (TaskSide.AUTHOR, TO_DO),
    A.ACCEPT: (TaskSide.AUTHOR, OPEN),
    A.RETURN: (TaskSide.AUTHOR, {S.REPORTED, S.ACCEPTED}),
}
"""Written a second time, by hand: a slip in the table must be made twice to pass."""
PEOPLE = {
    TaskSide.AUTHOR: Person(id=MENTOR, roles=frozenset({Role.MENTOR}), status=Status.MEMBER),
    TaskSide.DOER: Person(id=MENTEE, roles=frozenset({Role.MENTEE}), status=Status.MEMBER),
}


def task(state: TaskState, asked: date | None = date(2026, 9, 20)) -> Task:
    """A task of the pair in this state; more time is asked for."""
    day = date(2026, 9, 14)
    return Task(
        id=3,
        pair=7,
        author=MENTOR,
        doer=MENTEE,
        state=state,
        since=NOW,
        set_at=NOW,
        due_on=day,
        words="Разработать урок",
        asked_on=asked,
    )


def outcome(state: TaskState, act: TaskAct, who: Person, at: PairState = PairState.ACTIVE) -> str:
    """``yes``, or the key of the refusal."""
    try:
        ensure_may(task(state), pair(at), act, who)
    except Refusal as refusal:
        return refusal.key
    return "yes"


@pytest.mark.parametrize(("state", "act", "side"), list(product(TaskState, TaskAct, TaskSide)))
def test_every_cell(state: TaskState, act: TaskAct, side: TaskSide) -> None:
    whose, states = EXPECTED[act]
    expected = "yes"
    if whose not in (None, side):
        expected = "task-not_yours"
    elif state not in states:
        expected = "task-not_now"
    assert outcome(state, act, PEOPLE[side]) == expected
    assert outcome(state, act, PEOPLE[side], PairState.PAUSED) == expected
    assert may(task(state), pair(PairState.ACTIVE), act, PEOPLE[side]) is (expected == "yes")


@pytest.mark.parametrize(("state", "act"), list(product(TaskState, TaskAct)))
def test_nobody_else_may_anything_not_even_an_office(state: TaskState, act: TaskAct) -> None:
    for role in Role:
        office = Person(id=STRANGER, roles=frozenset({role}), status=Status.MEMBER)
        assert outcome(state, act, office) == "common-not_allowed"
    for person in PEOPLE.values():
        assert outcome(state, act, replace(person, status=Status.LEFT)) == "common-not_allowed"


@pytest.mark.parametrize("act", list(TaskAct))
def test_when_the_pair_is_over_a_task_is_only_read(act: TaskAct) -> None:
    states = EXPECTED[act][1]
    who = PEOPLE[EXPECTED[act][0] or TaskSide.DOER]
    expected = "yes" if act is A.SEE else "task-pair_over"
    assert outcome(min(states), act, who, PairState.ENDED) == expected


def test_time_is_granted_only_when_it_was_asked_for() -> None:
    author = PEOPLE[TaskSide.AUTHOR]
    with pytest.raises(Refusal, match="task-nothing_asked"):
        ensure_may(task(S.SET, None), pair(PairState.ACTIVE), A.ANSWER_TIME, author)


def test_every_act_has_its_rule_and_every_side_is_somebodys() -> None:
    assert set(TABLE) == set(TaskAct) == set(EXPECTED)
    for side, person in PEOPLE.items():
        assert sides_of(task(S.SET), person) == {side}
