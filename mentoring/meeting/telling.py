"""Loading a meeting for somebody, keeping it, telling the others. No surname, no free text (bar 12)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mentoring import goal_act
from mentoring.meeting import reminders
from mentoring.meeting.nouns import Meeting
from mentoring.meeting.rules import ensure_change, may_see
from mentoring.meeting.words import number_fact, when_fact
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, NoticeKind, Say
from mentoring.school_calendar import calendar_of
from mentoring.task_days import next_meeting

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, actor: Person, of: int | None) -> tuple[Meeting, Pair]:
    """A meeting and its pair, for somebody who may know of it.

    Raises:
        Refusal: ``common-changed``: there is none; ``common-not_allowed``.
    """
    meeting = await uow.meetings.get(of) if of else None
    pair = await uow.pairs.get(meeting.pair) if meeting else None
    if meeting is None or pair is None:
        raise Refusal("common-changed")
    if not may_see(pair, actor):
        raise Refusal("common-not_allowed")
    return meeting, pair


async def load(
    uow: Uow, actor: Person, of: int | None, version: int | None
) -> tuple[Meeting, Pair]:
    """A planned meeting and its pair, if the actor may change it and saw it as it is now.

    Raises:
        Refusal: as `found`, of `rules.ensure_change`, or ``common-changed``.
    """
    meeting, pair = await found(uow, actor, of)
    ensure_change(meeting, pair, actor)
    if version is not None and version != meeting.version:
        raise Refusal("common-changed")
    return meeting, pair


async def keep(uow: Uow, actor: int | None, meeting: Meeting, event: str, now: datetime) -> Meeting:
    """Save a meeting, new or changed, with its reminders and a trace that holds no words.

    Whatever happens to a meeting goes through here, so that its reminders are always its own.
    """
    kept = await (uow.meetings.save(meeting) if meeting.id else uow.meetings.add(meeting))
    await uow.audit.add(now, actor, f"meeting.{event}", "meeting", kept.id)
    await reminders.remind(uow, kept, now)
    await ask_goals(uow, kept, now)
    return kept


async def ask_goals(uow: Uow, meeting: Meeting, now: datetime) -> None:
    """Progress of goals is asked on the morning before the pair meets next (2.4)."""
    pair = await uow.pairs.get(meeting.pair)
    if pair is not None:
        today = now.astimezone(uow.zone).date()
        await goal_act.before_meeting(uow, pair, await next_meeting(uow, pair, today), now)


async def tell(uow: Uow, meeting: Meeting, key: str, *, but: int = 0, **facts: Fact) -> None:
    """Tell the people of a meeting; who took its calendar file is offered it anew.

    Args:
        but: person id of whoever did it and sees it anyway.
        facts: more of what the text needs.
    """
    when = when_fact(meeting.starts_at, await calendar_of(uow))
    known: dict[str, Fact] = {"number": number_fact(meeting), "when": when, **facts}
    for one in meeting.attendees:
        rows = [(Button("common-open", "meeting.open", of=meeting.id),)]
        if one.taken is not None and one.taken < meeting.sequence:
            rows.append((Button("meeting-ics_again", "meeting.ics", of=meeting.id),))
        if one.person != but:
            kind = NoticeKind.DECISIONS
            await uow.tell(Say(key, known, tuple(rows), to=one.person, kind=kind))
