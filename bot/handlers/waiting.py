"""What waits for a person in every area, one list for the hub (bars 3, 11)."""

from __future__ import annotations

from bot.handlers import (
    census,
    contest,
    diagnostic,
    goal,
    invitation,
    matching,
    material,
    meeting_record,
    mentee_request,
    mentor_questionnaire,
    order,
    pair,
    petition,
    practice,
    programme,
    queue,
    roadmap,
    situational_request,
    speed_session,
    survey,
    task,
    training,
)
from mentoring.people import Person
from storage.uow import Uow

AREAS = (
    invitation,
    situational_request,
    meeting_record,
    mentee_request,
    mentor_questionnaire,
    pair,
    task,
    goal,
    programme,
    petition,
    speed_session,
    queue,
    matching,
    order,
    survey,
    diagnostic,
    contest,
    roadmap,
    census,
    practice,
    material,
    training,
)
"""Those areas in which something can wait for somebody, the most pressing first."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found: list[tuple[str, int, str]] = []
    for area in AREAS:
        found += await area.waits(uow, me)
    return found
