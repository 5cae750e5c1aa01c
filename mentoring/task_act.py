"""Setting a task, reporting it, checking it: every act, with who is told (4.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say
from mentoring.school_calendar import calendar_of
from mentoring.task import (
    Step,
    StepKind,
    Task,
    TaskState,
    ensure_doers,
    ensure_may_set,
    ensure_words,
    needs_doing,
)
from mentoring.task_days import WEEK, ensure_due
from mentoring.task_remind import plan
from mentoring.task_table import TaskAct, ensure_may, sides_of

if TYPE_CHECKING:
    from storage.uow import Uow


FILES = "task"
"""What files of a task belong to, by the table of `attachment_areas`."""


async def reads(uow: Uow, actor: Person, of: int) -> bool:
    """Whether somebody reads a task, and so its files."""
    task = await uow.tasks.get(of)
    return task is not None and bool(sides_of(task, actor))


async def found(uow: Uow, of: int | None, version: int | None = None) -> tuple[Task, Pair]:
    """The task of a press with its pair, as the button knew it.

    Raises:
        Refusal: ``common-changed``.
    """
    task = await uow.tasks.get(of) if of else None
    if task is None or (version is not None and version != task.version):
        raise Refusal("common-changed")
    pair = await uow.pairs.get(task.pair)
    if pair is None:
        raise Refusal("common-changed")
    return task, pair


async def _load(
    uow: Uow, actor: Person, act: TaskAct, of: int | None, version: int | None
) -> tuple[Task, Pair]:
    """The task an act is about, if the actor may.

    Raises:
        Refusal: of `found` or `task_table.ensure_may`.
    """
    task, pair = await found(uow, of, None)
    ensure_may(task, pair, act, actor)
    if version is not None and version != task.version:
        raise Refusal("common-changed")
    return task, pair


def notice(key: str, task: Task, to: int) -> Say:
    """A notice about a task: no surname, no words, a button that opens it (bar 12)."""
    button = Button("common-open", "task.open", of=task.id)
    return Say(key, {}, ((button,),), to=to, kind=NoticeKind.QUEUE)


async def step(
    uow: Uow,
    task: Task,
    actor: int | None,
    kind: StepKind,
    now: datetime,
    words: str = "",
    day: date | None = None,
) -> None:
    """A line of the task's history, a trace without words, the reminders it ought to have now."""
    made = Step(task=task.id, at=now, by=actor, kind=kind, words=words, day=day)
    await uow.tasks.add_step(made)
    await uow.audit.add(now, actor, f"task.{kind}", "task", task.id, task.doer)
    await plan(uow, [task], now)


async def set_tasks(
    uow: Uow,
    actor: Person,
    of: int | None,
    doers: Iterable[int],
    words: str,
    due_on: date,
    now: datetime,
) -> list[Task]:
    """Set the same task to some or all; each has a task of their own, reported and checked apart.

    Args:
        of: the pair.

    Raises:
        Refusal: ``common-changed``, of `ensure_may_set`, `ensure_doers`, `ensure_words`, `ensure_due`.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    chosen = ensure_doers(doers, ensure_may_set(pair, actor))
    words = ensure_words(words)
    due_on = ensure_due(due_on, pair, now.astimezone(uow.zone).date())
    made = []
    for doer in chosen:
        task = Task(
            pair=pair.id,
            author=actor.id,
            doer=doer,
            since=now,
            set_at=now,
            due_on=due_on,
            words=words,
        )
        task = await uow.tasks.add(task)
        await step(uow, task, actor.id, StepKind.SET, now, words, due_on)
        led = actor.id == pair.mentor
        await uow.tell(notice("task-told_set" if led else "task-told_set_back", task, doer))
        made.append(task)
    return made


async def change(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    now: datetime,
    *,
    words: str | None = None,
    due_on: date | None = None,
) -> Task:
    """Other words or another day; a wish for more time is answered by that.

    Raises:
        Refusal: of `found`, `ensure_may`, `ensure_words` or `ensure_due`.
    """
    task, pair = await _load(uow, actor, TaskAct.CHANGE, of, version)
    if words is not None:
        task = replace(task, words=ensure_words(words))
    if due_on is not None:
        task = replace(
            task, due_on=ensure_due(due_on, pair, now.astimezone(uow.zone).date()), asked_on=None
        )
    task = await uow.tasks.save(task)
    await step(uow, task, actor.id, StepKind.CHANGED, now, words or "", due_on)
    await uow.tell(notice("task-told_changed", task, task.doer))
    return task


async def withdraw(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Task:
    """It need not be done any more.

    Raises:
        Refusal: of `found` or `ensure_may`.
    """
    task, _ = await _load(uow, actor, TaskAct.WITHDRAW, of, version)
    task = replace(task, state=TaskState.WITHDRAWN, since=now, asked_on=None)
    task = await uow.tasks.save(task)
    await step(uow, task, actor.id, StepKind.WITHDRAWN, now)
    await uow.tell(notice("task-told_withdrawn", task, task.doer))
    return task


async def report(
    uow: Uow, actor: Person, of: int | None, version: int | None, words: str, now: datetime
) -> Task:
    """It is done: with words, or without any. What was reported before stays in the history.

    Raises:
        Refusal: of `found`, `ensure_may` or `ensure_words`.
    """
    task, _ = await _load(uow, actor, TaskAct.REPORT, of, version)
    words = ensure_words(words, needed=False)
    was_waiting = task.state is TaskState.REPORTED
    task = replace(task, state=TaskState.REPORTED, since=now, asked_on=None)
    task = await uow.tasks.save(task)
    await step(uow, task, actor.id, StepKind.REPORTED, now, words)
    if not was_waiting:  # who has not looked yet finds the newer one
        await uow.tell(notice("task-told_reported", task, task.author))
    return task


async def accept(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    now: datetime,
    words: str = "",
) -> Task:
    """Checked personally: it is done.

    Args:
        words: for the doer, if any.

    Raises:
        Refusal: of `found`, `ensure_may` or `ensure_words`.
    """
    task, _ = await _load(uow, actor, TaskAct.ACCEPT, of, version)
    words = ensure_words(words, needed=False)
    task = replace(task, state=TaskState.ACCEPTED, since=now, asked_on=None)
    task = await uow.tasks.save(task)
    await step(uow, task, actor.id, StepKind.ACCEPTED, now, words)
    await uow.tell(notice("task-told_accepted", task, task.doer))
    return task


async def return_(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    words: str,
    now: datetime,
    due_on: date | None = None,
) -> Task:
    """Back to be improved; whose day is over gets a week.

    Args:
        words: what to improve.
        due_on: the new day; ``None``: the old one if it lies ahead.

    Raises:
        Refusal: of `found`, `ensure_may`, `ensure_words` or `ensure_due`.
    """
    task, pair = await _load(uow, actor, TaskAct.RETURN, of, version)
    words, today = ensure_words(words), now.astimezone(uow.zone).date()
    if due_on is not None:
        task = replace(task, due_on=ensure_due(due_on, pair, today))
    elif task.due_on <= today:
        task = replace(task, due_on=(await calendar_of(uow)).next_day(today + WEEK))
    task = replace(task, state=TaskState.RETURNED, since=now)
    task = await uow.tasks.save(task)
    await step(uow, task, actor.id, StepKind.RETURNED, now, words, task.due_on)
    await uow.tell(notice("task-told_returned", task, task.doer))
    return task


async def ask_time(
    uow: Uow, actor: Person, of: int | None, version: int | None, until: date, now: datetime
) -> Task:
    """The doer does not manage in time and proposes another day.

    Raises:
        Refusal: of `found`, `ensure_may`, `ensure_due` or ``task-not_later``.
    """
    task, pair = await _load(uow, actor, TaskAct.ASK_TIME, of, version)
    ensure_due(until, pair, now.astimezone(uow.zone).date())
    if until <= task.due_on:
        raise Refusal("task-not_later", due=task.due_on)
    task = await uow.tasks.save(replace(task, asked_on=until, since=now))
    await step(uow, task, actor.id, StepKind.ASKED, now, day=until)
    await uow.tell(notice("task-told_asked", task, task.author))
    return task


async def answer_time(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime, *, yes: bool
) -> Task:
    """The author agrees to the day asked for, or the day stays.

    Raises:
        Refusal: of `found` or `ensure_may`.
    """
    task, _ = await _load(uow, actor, TaskAct.ANSWER_TIME, of, version)
    day = task.asked_on if yes and task.asked_on else task.due_on
    task = await uow.tasks.save(replace(task, due_on=day, asked_on=None, since=now))
    kind = StepKind.AGREED if yes else StepKind.KEPT
    await step(uow, task, actor.id, kind, now, day=day)
    await uow.tell(notice("task-told_agreed" if yes else "task-told_kept", task, task.doer))
    return task


async def waiting(uow: Uow, me: Person) -> tuple[list[Task], list[Task]]:
    """What needs somebody now: tasks to do that came back or are nearly due; tasks to check or answer."""
    mine = await uow.tasks.open_of(me.id)
    soon = (await calendar_of(uow)).after(uow.now.astimezone(uow.zone).date(), 1)
    doing = [one for one in mine if one.doer == me.id and needs_doing(one, soon)]
    pairs = await uow.pairs.some({one.pair for one in doing}) if doing else []
    working = {one.id for one in pairs if one.state is PairState.ACTIVE}
    doing = [one for one in doing if one.pair in working]
    return doing, [one for one in mine if one.author == me.id and one.waits_for_author]
