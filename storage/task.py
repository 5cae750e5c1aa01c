"""Tasks of pairs and what has happened to each: set, reported, checked (4.1)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    String,
    Table,
    Text,
    bindparam,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.task import OPEN, Step, StepKind, Task, TaskState
from storage.tables import BigId, Utc, metadata

tasks = Table(
    "tasks",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("author_id", ForeignKey("people.id"), nullable=False),
    Column("doer_id", ForeignKey("people.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("set_at", Utc, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("words", Text, nullable=False),
    Column("asked_on", Date),
    Index(None, "pair_id"),
    Index(None, "author_id", "state"),
    Index(None, "doer_id", "state"),
)

task_steps = Table(
    "task_steps",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("task_id", ForeignKey("tasks.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("by_id", ForeignKey("people.id")),
    Column("kind", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("day", Date),
    Index(None, "task_id"),
    Index(None, "by_id"),
)

_SOME = select(tasks).where(tasks.c.id.in_(bindparam("ids", expanding=True))).order_by(tasks.c.id)
_OF_PAIRS = (
    select(tasks)
    .where(tasks.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(tasks.c.id)
)
_MINE = (
    select(tasks)
    .where(or_(tasks.c.author_id == bindparam("person"), tasks.c.doer_id == bindparam("person")))
    .order_by(tasks.c.id)
)
_OPEN = _MINE.where(tasks.c.state.in_([one.value for one in OPEN]))
_STEPS = (
    select(task_steps).where(task_steps.c.task_id == bindparam("task")).order_by(task_steps.c.id)
)


class Tasks:
    """Repository of `Task`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, task: Task) -> Task:
        """Keep a new task.

        Returns:
            the task with its number.
        """
        query = insert(tasks).values(**_columns(task), version=1).returning(tasks.c.id)
        return await self._sure(int((await self._db.execute(query)).scalar_one()))

    async def save(self, task: Task) -> Task:
        """Write a task; its version grows, so older buttons about it are known to be old."""
        values = {**_columns(task), "version": tasks.c.version + 1}
        await self._db.execute(update(tasks).where(tasks.c.id == task.id).values(values))
        return await self._sure(task.id)

    async def get(self, of: int) -> Task | None:
        """A task by its number."""
        found = await self.some([of])
        return found[0] if found else None

    async def some(self, ids: Collection[int]) -> list[Task]:
        """Several tasks, in order of their numbers."""
        return await self._all(_SOME, {"ids": list(ids)}) if ids else []

    async def of_pairs(self, pairs: Collection[int]) -> list[Task]:
        """Every task of some pairs, oldest first."""
        return await self._all(_OF_PAIRS, {"pairs": list(pairs)}) if pairs else []

    async def of_person(self, person: int) -> list[Task]:
        """Every task somebody set or was set, oldest first."""
        return await self._all(_MINE, {"person": person})

    async def open_of(self, person: int) -> list[Task]:
        """Open tasks somebody set or was set, oldest first."""
        return await self._all(_OPEN, {"person": person})

    async def add_step(self, step: Step) -> int:
        """A line of the history.

        Returns:
            its number.
        """
        values = {
            "task_id": step.task,
            "at": step.at,
            "by_id": step.by,
            "kind": step.kind,
            "words": step.words,
            "day": step.day,
        }
        query = insert(task_steps).values(values).returning(task_steps.c.id)
        return int((await self._db.execute(query)).scalar_one())

    async def steps(self, task: int) -> list[Step]:
        """The history of a task, oldest first."""
        rows = await self._db.execute(_STEPS, {"task": task})
        return [_step(row) for row in rows.mappings()]

    async def last_step(self, task: int, *kinds: StepKind) -> StepKind | None:
        """Which of these happened to a task last."""
        found = [one.kind for one in await self.steps(task) if one.kind in kinds]
        return found[-1] if found else None

    async def with_step(self, of: Collection[int], kind: StepKind) -> set[int]:
        """Those of the tasks to which this ever happened."""
        query = select(task_steps.c.task_id).where(
            task_steps.c.kind == kind, task_steps.c.task_id.in_(list(of))
        )
        return {row[0] for row in await self._db.execute(query)} if of else set()

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody wrote and what was written for them; states and days stay."""
        theirs = select(tasks.c.id).where(tasks.c.doer_id == person)
        lines = or_(task_steps.c.by_id == person, task_steps.c.task_id.in_(theirs))
        await self._db.execute(update(task_steps).where(lines).values(words=""))
        mine = or_(tasks.c.author_id == person, tasks.c.doer_id == person)
        await self._db.execute(update(tasks).where(mine).values(words=""))

    async def _sure(self, number: int) -> Task:
        [task] = await self.some([number])
        return task

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Task]:
        return [_task(row) for row in (await self._db.execute(query, values)).mappings()]


def _columns(task: Task) -> dict[str, Any]:
    return {
        "pair_id": task.pair,
        "author_id": task.author,
        "doer_id": task.doer,
        "state": task.state,
        "since": task.since,
        "set_at": task.set_at,
        "due_on": task.due_on,
        "words": task.words,
        "asked_on": task.asked_on,
    }


def _task(row: RowMapping) -> Task:
    return Task(
        id=row["id"],
        version=row["version"],
        pair=row["pair_id"],
        author=row["author_id"],
        doer=row["doer_id"],
        state=TaskState(row["state"]),
        since=row["since"],
        set_at=row["set_at"],
        due_on=row["due_on"],
        words=row["words"],
        asked_on=row["asked_on"],
    )


def _step(row: RowMapping) -> Step:
    return Step(
        id=row["id"],
        task=row["task_id"],
        at=row["at"],
        by=row["by_id"],
        kind=StepKind(row["kind"]),
        words=row["words"],
        day=row["day"],
    )
