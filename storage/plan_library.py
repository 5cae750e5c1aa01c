"""The library of plan lines: the school's own data, nobody's personal data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.plan import EventForm
from mentoring.plan_library import PlanLine
from mentoring.refusal import Refusal
from storage.tables import BigId, metadata

plan_lines = Table(
    "plan_lines",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("month", Integer, nullable=False),
    Column("area", String(16), nullable=False),
    Column("form", String(16), nullable=False),
    Column("event", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("active", Boolean(name="active"), nullable=False),
    Column("version", Integer, nullable=False),
)

_BY_ID = select(plan_lines).where(plan_lines.c.id == bindparam("id"))
_ALL = select(plan_lines).order_by(plan_lines.c.id)
_ACTIVE = _ALL.where(plan_lines.c.active)


class PlanLines:
    """Repository of `PlanLine`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def all(self) -> list[PlanLine]:
        """The whole library, hidden lines too, oldest first."""
        return [_line(row) for row in (await self._db.execute(_ALL)).mappings()]

    async def active(self) -> list[PlanLine]:
        """What is proposed for new plans."""
        return [_line(row) for row in (await self._db.execute(_ACTIVE)).mappings()]

    async def count(self) -> int:
        """How many lines there are, hidden ones too."""
        return int(await self._db.scalar(select(func.count()).select_from(plan_lines)) or 0)

    async def get(self, line: int) -> PlanLine:
        """A line by its number.

        Raises:
            Refusal: ``common-changed``: there is no such line.
        """
        row = (await self._db.execute(_BY_ID, {"id": line})).mappings().first()
        if row is None:
            raise Refusal("common-changed")
        return _line(row)

    async def add(self, line: PlanLine) -> PlanLine:
        """A new line; its number is given here."""
        query = insert(plan_lines).values(_values(line)).returning(*plan_lines.c)
        return _line((await self._db.execute(query)).mappings().one())

    async def add_all(self, lines: Iterable[PlanLine]) -> None:
        """Many new lines at once, in order."""
        values = [_values(line) for line in lines]
        if values:
            await self._db.execute(insert(plan_lines), values)

    async def save(self, line: PlanLine) -> PlanLine:
        """Write all fields; the version goes up by one.

        Returns:
            the line as saved.
        """
        saved = replace(line, version=line.version + 1)
        query = update(plan_lines).where(plan_lines.c.id == line.id).values(_values(saved))
        await self._db.execute(query)
        return saved


def _values(line: PlanLine) -> dict[str, Any]:
    return {
        "month": line.month,
        "area": line.area,
        "form": line.form.value,
        "event": line.event,
        "content": line.content,
        "question": line.question,
        "active": line.active,
        "version": line.version,
    }


def _line(row: RowMapping) -> PlanLine:
    return PlanLine(**{**row, "form": EventForm(row["form"])})
