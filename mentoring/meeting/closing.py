"""What becomes of coming meetings when a pair ends, pauses, or goes on without somebody (4.1, 7.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.meeting import release
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.telling import keep
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from mentoring.pair.nouns import Pair
    from storage.uow import Uow


async def cancel_coming(
    uow: Uow,
    pair: Pair,
    actor: int | None,
    now: datetime,
    *,
    until: date | None = None,
    but: int = 0,
) -> int:
    """Cancel what is still ahead; whoever does this tells the pair. A file in a calendar is offered anew.

    Args:
        until: only meetings before this day.
        but: who is told nothing: somebody who no longer takes part.

    Returns:
        how many were cancelled.
    """
    gone = []
    for one in await _coming(uow, pair, now):
        if until is None or one.starts_at.astimezone(uow.zone).date() < until:
            await release.drop(uow, one, now)
            over = replace(one, state=MeetingState.CANCELLED, cancelled_by=actor)
            over = replace(over, sequence=one.sequence + 1)
            gone.append(await keep(uow, actor, over, "cancelled", now))
    kept = {one.person for each in gone for one in each.attendees if one.taken is not None}
    rows = ((Button("meeting-ics_again", "meeting.ics"),),)
    for person in sorted(kept - {but}):
        await uow.tell(Say("meeting-told_file", {}, rows, to=person, kind=NoticeKind.DECISIONS))
    return len(gone)


async def without(uow: Uow, pair: Pair, person: int, now: datetime) -> None:
    """A group goes on without somebody: they are in none of the meetings to come."""
    for one in await _coming(uow, pair, now):
        others = tuple(each for each in one.attendees if each.person != person)
        if others != one.attendees:
            await keep(uow, None, replace(one, attendees=others), "smaller", now)


async def _coming(uow: Uow, pair: Pair, now: datetime) -> list[Meeting]:
    """Planned meetings that have not ended yet."""
    return [
        one
        for one in await uow.meetings.of_pair(pair.id)
        if one.state is MeetingState.PLANNED and one.ends_at > now
    ]
