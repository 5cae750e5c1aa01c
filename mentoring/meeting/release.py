"""Release from lessons for a meeting: asked of the head alone, with how the absence is covered (1.4)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mentoring import petition_make
from mentoring.meeting.nouns import Meeting
from mentoring.meeting.surroundings import around
from mentoring.meeting.words import when_fact
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.petition import Petition, PetitionKind, PetitionState
from mentoring.petition_decide import close
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

STANDS = (PetitionState.OPEN, PetitionState.GRANTED)


async def of_meeting(uow: Uow, meeting: Meeting) -> dict[int, Petition]:
    """The latest request about each person of a meeting; one that is over with an old time is not there."""
    found: dict[int, Petition] = {}
    for one in await uow.petitions.of_pair(meeting.pair):  # newest first
        shown = one.state in (*STANDS, PetitionState.DECLINED)
        if one.kind is PetitionKind.RELEASE and one.meeting == meeting.id and one.about and shown:
            found.setdefault(one.about, one)
    return found


async def to_release(uow: Uow, meeting: Meeting, pair: Pair) -> list[int]:
    """Who has lessons in the time of a meeting and is not yet asked for."""
    asked = await of_meeting(uow, meeting) if meeting.id else {}
    near = await around(uow, pair, meeting.starts_at)
    busy = dict.fromkeys(one.person for one in near.clashes(meeting) if one.lesson)
    return [one for one in busy if one not in asked or asked[one].state not in STANDS]


async def ask(
    uow: Uow, actor: Person, meeting: Meeting, pair: Pair, cover: str, now: datetime
) -> list[Petition]:
    """Ask the head to release everybody who has lessons then and was not asked for yet.

    Args:
        cover: how the absence is covered, in words.

    Raises:
        Refusal: of `petition_make.make`.
    """
    return [
        await petition_make.make(
            uow,
            actor,
            pair.id,
            PetitionKind.RELEASE,
            cover,
            now,
            about=person,
            meeting=meeting.id,
        )
        for person in await to_release(uow, meeting, pair)
    ]


async def drop(uow: Uow, meeting: Meeting, now: datetime) -> None:
    """The meeting moves or is cancelled: what was asked for its old time is over."""
    for one in await uow.petitions.of_pair(meeting.pair):
        if one.kind is PetitionKind.RELEASE and one.meeting == meeting.id and one.state in STANDS:
            await close(uow, one, now, quiet=True)


async def decided(uow: Uow, petition: Petition, decider: int) -> None:
    """Those of the meeting who did not ask learn of the decision too."""
    meeting = await uow.meetings.get(petition.meeting) if petition.meeting else None
    if meeting is None:
        return
    key = f"meeting_released-{petition.state}"
    facts = {"when": when_fact(meeting.starts_at, await calendar_of(uow))}
    rows = ((Button("common-open", "meeting.open", of=meeting.id),),)
    for one in meeting.attendees:
        if one.person not in (petition.author, decider):
            await uow.tell(Say(key, facts, rows, to=one.person, kind=NoticeKind.DECISIONS))


def ensure_cover(words: str) -> str:
    """How the absence is covered must be said: lessons go on (1.4).

    Raises:
        Refusal: ``meeting-cover_needed``, or of `petition.ensure_words`.
    """
    from mentoring.petition import ensure_words

    if not words.strip():
        raise Refusal("meeting-cover_needed")
    return ensure_words(words)
