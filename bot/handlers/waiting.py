"""What waits for a person in every area, one list for the hub (bars 3, 11)."""

from __future__ import annotations

from bot.handlers import (
    contest,
    goal,
    matching,
    material,
    meeting_record,
    order,
    pair,
    petition,
    practice,
    programme,
    queue,
    situational_request,
    speed_session,
    task,
    training,
)
from mentoring.people import Person
from storage.uow import Uow

AREAS = (
    situational_request,
    meeting_record,
    pair,
    task,
    goal,
    programme,
    petition,
    queue,
    speed_session,
    matching,
    order,
    contest,
    practice,
    material,
    training,
)
"""Those areas in which something can wait for somebody's decision."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found: list[tuple[str, int, str]] = []
    for area in AREAS:
        found += await area.waits(uow, me)
    return found
