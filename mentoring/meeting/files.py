"""Photos and documents of a meeting: for those who were in it (bar 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentoring.people import Person
    from storage.uow import Uow

ABOUT = "meeting"
"""The area's code in `attachment_areas.AREAS`."""


async def reads(uow: Uow, actor: Person, of: int) -> bool:
    """Whether somebody opens the files of a meeting; the curator sees only that there are some."""
    meeting = await uow.meetings.get(of)
    return meeting is not None and meeting.attendee(actor.id) is not None
