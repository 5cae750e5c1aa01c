"""Filling in an observation card: begun, marked, shown to the other side."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.meeting.nouns import Meeting
from mentoring.observation import (
    FIELDS,
    MARKS,
    Card,
    ensure_may_fill,
    ensure_words,
    ordered,
    readers_of,
)
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, of: int | None) -> tuple[Card, Meeting]:
    """A card and the visit it is about.

    Raises:
        Refusal: ``common-changed``.
    """
    card = await uow.observations.get(of) if of else None
    meeting = await uow.meetings.get(card.meeting) if card else None
    if card is None or meeting is None:
        raise Refusal("common-changed")
    return card, meeting


async def begin(uow: Uow, actor: Person, meeting: Meeting, now: datetime) -> Card:
    """One's own card of this visit: the one begun earlier, or a new one by the school's criteria.

    Raises:
        Refusal: of `ensure_may_fill`, or ``observation-no_criteria``.
    """
    ensure_may_fill(meeting, actor)
    own = [one for one in await uow.observations.of_meeting(meeting.id) if one.author == actor.id]
    if own:
        return own[0]
    criteria = ordered(one for one in await uow.observations.criteria() if one.active)
    if not criteria:
        raise Refusal("observation-no_criteria")
    marks: dict[int, int | None] = {one.id: None for one in criteria}
    card = Card(meeting=meeting.id, author=actor.id, marks=marks, started_at=now)
    card = await uow.observations.add(card)
    await uow.audit.add(now, actor.id, "observation.started", "meeting", meeting.id)
    return card


async def own_card(uow: Uow, actor: Person, of: int | None) -> tuple[Card, Meeting]:
    """A card that its author goes on with.

    Raises:
        Refusal: of `found` or `ensure_may_fill`; ``common-not_allowed``: somebody else's.
    """
    card, meeting = await found(uow, of)
    if card.author != actor.id:
        raise Refusal("common-not_allowed")
    ensure_may_fill(meeting, actor)
    return card, meeting


async def mark(uow: Uow, actor: Person, of: int | None, criterion: int, value: int) -> Card:
    """Mark one criterion.

    Raises:
        Refusal: of `own_card`; ``common-changed``: no such criterion or mark on this card.
    """
    card, _ = await own_card(uow, actor, of)
    if criterion not in card.marks or value not in MARKS:
        raise Refusal("common-changed")
    if card.marks[criterion] == value:
        return card
    return await uow.observations.save(replace(card, marks={**card.marks, criterion: value}))


async def write(uow: Uow, actor: Person, of: int | None, name: str, text: str) -> Card:
    """Words beside the marks, in place of earlier ones.

    Raises:
        Refusal: of `own_card` or `ensure_words`; ``common-changed``: no such field.
    """
    card, _ = await own_card(uow, actor, of)
    if name not in FIELDS:
        raise Refusal("common-changed")
    words = ensure_words(text)
    changed = (
        replace(card, strengths=words) if name == FIELDS[0] else replace(card, questions=words)
    )
    return await uow.observations.save(changed)


async def finish(uow: Uow, actor: Person, of: int | None, now: datetime) -> Card:
    """Show the card to the other side; pressed again it changes nothing.

    Raises:
        Refusal: of `own_card`; ``observation-empty``.
    """
    card, meeting = await own_card(uow, actor, of)
    if card.done_at is not None:
        return card
    if card.is_empty:
        raise Refusal("observation-empty")
    card = await uow.observations.save(replace(card, done_at=now))
    await uow.audit.add(now, actor.id, "observation.done", "meeting", meeting.id)
    button = Button("common-open", "observation.card", of=card.id)
    for person in readers_of(meeting, actor.id):
        await uow.tell(
            Say("observation-told_done", {}, ((button,),), to=person, kind=NoticeKind.DECISIONS)
        )
    return card
