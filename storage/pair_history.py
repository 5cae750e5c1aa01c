"""When something last happened in pairs: read for many at once, written by `storage.pair`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.pair import pair_events

_LAST = (
    select(pair_events.c.pair_id, func.max(pair_events.c.at).label("last"))
    .where(pair_events.c.pair_id.in_(bindparam("pairs", expanding=True)))
    .group_by(pair_events.c.pair_id)
)


class PairHistory:
    """Repository of what the history of many pairs has in common."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def last(self, pairs: Collection[int]) -> dict[int, datetime]:
        """The moment of the last line of each pair's history."""
        rows = await self._db.execute(_LAST, {"pairs": list(pairs)})
        return {row.pair_id: row.last for row in rows}
