"""Bells and the school's own days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Date, Integer, String, Table, Text, Time, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.school_calendar import DEFAULT_BELLS, Bell, SchoolCalendar, Span, SpanKind
from mentoring.working_days import WorkingDays
from storage.meta import Meta
from storage.tables import BigId, metadata

school_bells = Table(
    "school_bells",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("starts", Time, nullable=False),
    Column("ends", Time, nullable=False),
)

school_spans = Table(
    "school_spans",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("name", Text, nullable=False),
)


class SchoolCalendars:
    """Repository of the one `SchoolCalendar`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def read(self, zone: ZoneInfo, working: WorkingDays) -> SchoolCalendar:
        """The calendar as the school keeps it; what was never entered has its default."""
        meta, usual = Meta(self._db), SchoolCalendar(zone, working)
        opens, closes = await meta.get("school.opens"), await meta.get("school.closes")
        saturdays = await meta.get("school.saturdays")
        return SchoolCalendar(
            zone,
            working,
            bells=await self.bells() or DEFAULT_BELLS,
            spans=await self.spans(),
            opens=time.fromisoformat(opens) if opens else usual.opens,
            closes=time.fromisoformat(closes) if closes else usual.closes,
            saturdays=saturdays == "1",
        )

    async def bells(self) -> tuple[Bell, ...]:
        """The school's own bells by number; empty if none were entered."""
        rows = await self._db.execute(select(school_bells).order_by(school_bells.c.number))
        return tuple(Bell(row.number, row.starts, row.ends) for row in rows)

    async def put_bells(self, bells: Iterable[Bell]) -> None:
        """Put these bells in place of the old ones."""
        await self._db.execute(delete(school_bells))
        rows = [{"number": one.number, "starts": one.starts, "ends": one.ends} for one in bells]
        await self._db.execute(insert(school_bells), rows)

    async def spans(self) -> tuple[Span, ...]:
        """Spans by first day."""
        query = select(school_spans).order_by(school_spans.c.first, school_spans.c.id)
        rows = await self._db.execute(query)
        return tuple(
            Span(row.id, SpanKind(row.kind), row.first, row.last, row.name) for row in rows
        )

    async def add_span(self, span: Span) -> None:
        """Keep a new span; its id is given here."""
        values = {"kind": span.kind, "first": span.first, "last": span.last, "name": span.name}
        await self._db.execute(insert(school_spans).values(values))

    async def drop_span(self, of: int) -> None:
        """Take a span out."""
        await self._db.execute(delete(school_spans).where(school_spans.c.id == of))
