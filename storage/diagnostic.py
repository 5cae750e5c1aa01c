"""Diagnostics of the middle and of the exit; the entry is the request (domain 2.5)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    RowMapping,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    select,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.competence import AREAS
from mentoring.diagnostic import Diagnostic, Stage
from storage.tables import BigId, Json, metadata

diagnostics = Table(
    "diagnostics",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("stage", String(8), nullable=False),
    Column("levels", Json, nullable=False),
    Column("done_on", Date),
    UniqueConstraint("person_id", "pair_id", "stage"),
)

_OF = (
    select(diagnostics)
    .where(diagnostics.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(diagnostics.c.id)
)


class Diagnostics:
    """Repository of `Diagnostic`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def of_pairs(self, pairs: Collection[int]) -> list[Diagnostic]:
        """Everybody's in these pairs, begun ones too."""
        rows = (await self._db.execute(_OF, {"pairs": list(pairs)})).mappings()
        return [_diagnostic(row) for row in rows]

    async def put(self, one: Diagnostic) -> None:
        """Keep a measurement in place of what was there of the same stage."""
        values = {"levels": dict(one.levels), "done_on": one.done_on}
        keys = {"person_id": one.person, "pair_id": one.pair, "stage": one.stage}
        query = insert(diagnostics).values(**keys, **values)
        await self._db.execute(query.on_conflict_do_update(index_elements=list(keys), set_=values))

    async def wipe_person(self, person: int) -> None:
        """Destroy what somebody marked (152-FZ art. 21)."""
        await self._db.execute(delete(diagnostics).where(diagnostics.c.person_id == person))


def _diagnostic(row: RowMapping) -> Diagnostic:
    return Diagnostic(
        id=row["id"],
        person=row["person_id"],
        pair=row["pair_id"],
        stage=Stage(row["stage"]),
        levels={area: level for area, level in row["levels"].items() if area in AREAS},
        done_on=row["done_on"],
    )
