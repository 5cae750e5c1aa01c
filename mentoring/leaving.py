"""Somebody no longer takes part: what becomes of their proposals and pairs (7.1)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.uow import Uow


async def leave_pairs(uow: Uow, person: int, now: datetime) -> None:
    """Proposals come to nothing; work ends, or goes on without one of a group; places and help are free.

    Pairs import consents and forms, which call this; so it imports them when it is called.
    """
    from mentoring import pair_life, situational_request_move, speed_session_places
    from mentoring.pair import asking

    await asking.leave_forming(uow, person, now)
    await pair_life.leave_working(uow, person, now)
    await speed_session_places.leave(uow, person, now)
    await situational_request_move.leave(uow, person, now)
