"""What becomes of tasks when the pair changes: another mentor, an ending, a pause (4.1, 5.1, 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Pair
from mentoring.school_calendar import calendar_of
from mentoring.task import StepKind, Summary, Task, TaskState, summary_of
from mentoring.task_act import step
from mentoring.task_days import WEEK, by_pause, shown_due
from mentoring.task_remind import plan

if TYPE_CHECKING:
    from storage.uow import Uow


def stood(task: Task, last: StepKind | None) -> TaskState:
    """The state in which a task is gone on with.

    Args:
        last: what happened to it last before it was closed with its pair, of what changes its state.
    """
    if task.is_open:
        return task.state
    places = {StepKind.REPORTED: TaskState.REPORTED, StepKind.RETURNED: TaskState.RETURNED}
    return places.get(last, TaskState.SET) if last else TaskState.SET


async def hand_over(uow: Uow, old: Pair, new: Pair, now: datetime) -> list[Task]:
    """Another mentor goes on: open tasks of the mentees move to the new pair and are the new mentor's.

    Those that were closed with the old pair, as after a stepping down, are open again; so are those of a
    pair that itself works again. A day that is over or near moves a week ahead: there has to be a look first.

    Args:
        new: the pair at work; the old one itself if that was reopened.

    Returns:
        the tasks as they are now.
    """
    calendar = await calendar_of(uow)
    soon = calendar.next_day(now.astimezone(uow.zone).date() + WEEK)
    moved = []
    for task in await uow.tasks.of_pairs([old.id]):
        if task.doer not in new.mentees or not (task.is_open or task.state is TaskState.CLOSED):
            continue
        last = await uow.tasks.last_step(
            task.id, StepKind.SET, StepKind.REPORTED, StepKind.RETURNED
        )
        fresh = replace(
            task,
            pair=new.id,
            author=new.mentor,
            state=stood(task, last),
            since=now,
            due_on=max(task.due_on, soon),
            asked_on=None,
        )
        fresh = await uow.tasks.save(fresh)
        kind = StepKind.REOPENED if old.id == new.id else StepKind.MOVED
        await step(uow, fresh, None, kind, now, day=fresh.due_on)
        moved.append(fresh)
    return moved


async def close_of_pair(uow: Uow, pair: Pair, now: datetime, *, of: int | None = None) -> None:
    """The work is over: what is open is closed with it, nothing more is said of it.

    Args:
        of: only what this mentee was to do: the others of the group go on.
    """
    for task in await uow.tasks.of_pairs([pair.id]):
        if not task.is_open or of not in (None, task.doer):
            continue
        closed = replace(task, state=TaskState.CLOSED, since=now, asked_on=None)
        closed = await uow.tasks.save(closed)
        await step(uow, closed, None, StepKind.CLOSED, now)


async def resumed(uow: Uow, paused: Pair, now: datetime) -> None:
    """The pair works again: days inside the pause move by as long as it lasted.

    Args:
        paused: the pair as it stood in its pause.
    """
    if paused.paused_until is None:
        return
    calendar = await calendar_of(uow)
    since, today = calendar.local(paused.since).date(), calendar.local(now).date()
    mine = [one for one in await uow.tasks.of_pairs([paused.id]) if one.is_open]
    await plan(uow, mine, now)  # what was to be said in the pause was dropped
    for task in mine:
        day = by_pause(task, since, paused.paused_until, (today - since).days, calendar)
        if day != task.due_on:
            moved = await uow.tasks.save(replace(task, due_on=day))
            await step(uow, moved, None, StepKind.SHIFTED, now, day=day)


async def summary(uow: Uow, pair: Pair) -> Summary:
    """How the tasks of a pair stand, in numbers: for reports and for the curator."""
    calendar = await calendar_of(uow)
    tasks = [
        replace(one, due_on=shown_due(one, pair, calendar))
        for one in await uow.tasks.of_pairs([pair.id])
    ]
    returned = await uow.tasks.with_step([one.id for one in tasks], StepKind.RETURNED)
    return summary_of(tasks, returned, uow.now.astimezone(uow.zone).date())
