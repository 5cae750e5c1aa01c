"""Goals of pairs and what their owners said of them (2.4)."""

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

from mentoring.goal import Goal, GoalMark, GoalState, Mark
from storage.tables import BigId, Utc, metadata

goals = Table(
    "goals",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("owner_id", ForeignKey("people.id"), nullable=False),
    Column("author_id", ForeignKey("people.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("set_at", Utc, nullable=False),
    Column("words", Text, nullable=False),
    Column("mark", String(16)),
    Column("ask_on", Date),
    Index(None, "pair_id"),
    Index(None, "owner_id", "state"),
)

goal_marks = Table(
    "goal_marks",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("goal_id", ForeignKey("goals.id"), nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("mark", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Index(None, "goal_id"),
    Index(None, "by_id"),
)

_GET = select(goals).where(goals.c.id == bindparam("of"))
_OF_PAIRS = (
    select(goals)
    .where(goals.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(goals.c.id)
)
_OPEN = (
    select(goals)
    .where(goals.c.owner_id == bindparam("person"), goals.c.state == GoalState.OPEN.value)
    .order_by(goals.c.id)
)


class Goals:
    """Repository of `Goal`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(self, goal: Goal) -> Goal:
        """Keep a new goal.

        Returns:
            the goal with its number.
        """
        query = insert(goals).values(**_columns(goal), version=1).returning(goals.c.id)
        return await self._sure(int((await self._db.execute(query)).scalar_one()))

    async def save(self, goal: Goal) -> Goal:
        """Write a goal; its version grows, so older buttons about it are known to be old."""
        values = {**_columns(goal), "version": goals.c.version + 1}
        await self._db.execute(update(goals).where(goals.c.id == goal.id).values(values))
        return await self._sure(goal.id)

    async def get(self, of: int) -> Goal | None:
        """A goal by its number."""
        found = await self._all(_GET, {"of": of})
        return found[0] if found else None

    async def of_pairs(self, pairs: Collection[int]) -> list[Goal]:
        """Every goal of some pairs, oldest first."""
        return await self._all(_OF_PAIRS, {"pairs": list(pairs)}) if pairs else []

    async def open_of(self, person: int) -> list[Goal]:
        """Somebody's own open goals, oldest first."""
        return await self._all(_OPEN, {"person": person})

    async def add_mark(self, mark: GoalMark) -> None:
        """Keep what was said of a goal."""
        values = {
            "goal_id": mark.goal,
            "by_id": mark.by,
            "at": mark.at,
            "mark": mark.mark,
            "words": mark.words,
        }
        await self._db.execute(insert(goal_marks).values(values))

    async def marks(self, goal: int) -> list[GoalMark]:
        """Everything said of a goal, oldest first."""
        query = select(goal_marks).where(goal_marks.c.goal_id == goal).order_by(goal_marks.c.id)
        return [
            GoalMark(
                goal=row["goal_id"],
                by=row["by_id"],
                at=row["at"],
                mark=Mark(row["mark"]),
                words=row["words"],
            )
            for row in (await self._db.execute(query)).mappings()
        ]

    async def wipe_person(self, person: int) -> None:
        """Destroy somebody's goals' words and what they said of any; marks and days stay (152-FZ art. 21)."""
        theirs = select(goals.c.id).where(goals.c.owner_id == person)
        said = or_(goal_marks.c.by_id == person, goal_marks.c.goal_id.in_(theirs))
        await self._db.execute(update(goal_marks).where(said).values(words=""))
        mine = or_(goals.c.owner_id == person, goals.c.author_id == person)
        await self._db.execute(update(goals).where(mine).values(words=""))

    async def _sure(self, number: int) -> Goal:
        [goal] = await self._all(_GET, {"of": number})
        return goal

    async def _all(self, query: Select[Any], values: dict[str, Any]) -> list[Goal]:
        return [_goal(row) for row in (await self._db.execute(query, values)).mappings()]


def _columns(goal: Goal) -> dict[str, Any]:
    return {
        "pair_id": goal.pair,
        "owner_id": goal.owner,
        "author_id": goal.author,
        "state": goal.state,
        "set_at": goal.set_at,
        "words": goal.words,
        "mark": goal.mark,
        "ask_on": goal.ask_on,
    }


def _goal(row: RowMapping) -> Goal:
    return Goal(
        id=row["id"],
        version=row["version"],
        pair=row["pair_id"],
        owner=row["owner_id"],
        author=row["author_id"],
        state=GoalState(row["state"]),
        set_at=row["set_at"],
        words=row["words"],
        mark=Mark(row["mark"]) if row["mark"] else None,
        ask_on=row["ask_on"],
    )
