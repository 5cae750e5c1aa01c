"""Which row is which: keys of a pair's plan, the same in every version, never given twice (annex 1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentoring.plan import PlanRow, keyed

if TYPE_CHECKING:
    from storage.uow import Uow


async def with_keys(uow: Uow, pair: int, rows: Iterable[PlanRow]) -> tuple[PlanRow, ...]:
    """The rows of a plan, each with its key; a new one gets a number no version and no meeting had."""
    versions = await uow.programmes.history(pair)
    taken = {row.key for version in versions for row in version.plan}
    return keyed(rows, taken | {await uow.meetings.last_row(pair)})
