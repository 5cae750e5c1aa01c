"""One's own reflection after a meeting: two scales and two answers, each kept the moment it is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mentoring.meeting import record
from mentoring.meeting.asking import keep_asking
from mentoring.meeting.nouns import Meeting, MeetingState, Reflection, Said
from mentoring.meeting.recording import load
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

QUESTIONS = ("useful", "mood", "went", "onward")
"""In the order in which they are asked; the last one is optional."""
OPTIONAL = "onward"


async def own(uow: Uow, actor: Person, of: int | None) -> tuple[Meeting, Pair, Reflection | None]:
    """A meeting somebody was in, and what they thought of it so far.

    Raises:
        Refusal: of `load`; ``common-not_allowed``; ``reflection-not_held``.
    """
    meeting, pair = await load(uow, of)
    mine = meeting.attendee(actor.id)
    if mine is None or mine not in record.sides(meeting):
        raise Refusal("common-not_allowed")
    held = (MeetingState.HELD, MeetingState.DISPUTED)
    if mine.said is not Said.HELD or meeting.state not in held:
        raise Refusal("reflection-not_held")
    found = [one for one in await uow.meetings.reflections([meeting.id]) if one.person == actor.id]
    return meeting, pair, found[0] if found else None


async def answer(
    uow: Uow, actor: Person, of: int | None, name: str, value: Any, now: datetime
) -> Reflection:
    """Keep one answer beside those given before.

    Args:
        name: of `QUESTIONS`.
        value: 1 to 5 for a scale, a ready answer's code or words for the others.

    Raises:
        Refusal: of `own`; ``common-changed``: no such question or value.
    """
    meeting, _, before = await own(uow, actor, of)
    if name in ("useful", "mood") and value not in record.SCALE:
        raise Refusal("common-changed")
    if name not in QUESTIONS or not value:
        raise Refusal("common-changed")
    kept = before or Reflection(meeting=meeting.id, person=actor.id, at=now)
    kept = replace(kept, **{name: value, "at": now})
    await uow.meetings.reflect(kept)
    if before is None:
        await uow.audit.add(now, actor.id, "reflection.written", "meeting", meeting.id)
        await keep_asking(uow, [meeting], now)
    return kept


def missing(one: Reflection | None) -> str | None:
    """The first question without an answer, the optional one last; ``None``: everything is said."""
    return next((name for name in QUESTIONS if not (one and getattr(one, name))), None)
