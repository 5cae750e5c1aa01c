"""The meeting being put together: read out of the conversation, shown against what surrounds it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from aiogram.fsm.context import FSMContext

from bot.fsm.meeting import draft_of
from mentoring.meeting.nouns import USUAL, Meeting
from mentoring.meeting.rules import Clash, attendees_of
from mentoring.meeting.surroundings import Around, around
from mentoring.meeting.words import short_fact
from mentoring.pair.nouns import Pair, PairState
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.plan import EventForm
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, Name, T
from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Talk:
    """Who puts what together for which pair.

    Args:
        draft: as `bot.fsm.meeting` keeps it.
        old: the meeting that is being moved, if one is.
    """

    uow: Uow
    me: Person
    pair: Pair
    near: Around
    draft: dict[str, Any]
    old: Meeting | None = None

    @property
    def today(self) -> date:
        """By the school's clock."""
        return self.near.calendar.local(self.uow.now).date()

    @property
    def meeting(self) -> Meeting:
        """What it would be, as far as it is known."""
        draft, now = self.draft, self.uow.now
        starts = datetime.fromisoformat(draft["starts"]) if draft.get("starts") else now
        if self.old is not None:
            minutes = int(draft.get("minutes") or self.old.minutes)
            return replace(self.old, starts_at=starts, minutes=minutes)
        return Meeting(
            pair=self.pair.id,
            row=int(draft.get("row", 0)),
            form=EventForm(draft.get("form", EventForm.CONSULT)),
            title=draft.get("title", ""),
            content=draft.get("content", ""),
            agenda=draft.get("agenda", ""),
            starts_at=starts,
            minutes=int(draft.get("minutes", USUAL)),
            place=draft.get("place", ""),
            link=draft.get("link", ""),
            leader=draft.get("leader", "mentor"),
            planned_by=self.me.id,
            planned_at=now,
            attendees=attendees_of(self.pair),
        )


async def talk(uow: Uow, me: Person, state: FSMContext, of: int | None) -> Talk:
    """What is being put together for this pair, if it still may be.

    Args:
        of: the pair the button was drawn for; ``None``: words were typed.

    Raises:
        Refusal: ``common-changed``: something else or nothing is; of `pair.telling.load`.
    """
    draft = await draft_of(state)
    if "pair" not in draft or of not in (None, draft["pair"]):
        raise Refusal("common-changed")
    pair = await load(uow, me, Act.MEET, draft["pair"], None)
    old = await uow.meetings.get(draft["of"]) if draft.get("of") else None
    return Talk(uow, me, pair, await around(uow, pair, uow.now), draft, old)


async def pairs_of(uow: Uow, me: Person) -> list[Pair]:
    """Pairs at work whose meetings somebody plans."""
    mine = await uow.pairs.of_person(me.id)
    return [one for one in mine if one.state is PairState.ACTIVE and me.id in one.people]


def others_fact(pair: Pair, me: Person) -> Lines:
    """With whom: the other people of a pair."""
    return names_fact(one for one in pair.people if one != me.id)


def names_fact(people: Iterable[int]) -> Lines:
    """People by name."""
    return Lines(tuple(Name(one) for one in people), glue=", ")


def clash_lines(clashes: Iterable[Clash], near: Around) -> list[Fact]:
    """What a meeting would run into, a line each (1.4)."""
    meetings = {one.id: one for one in near.others}
    lines: list[Fact] = []
    for one in clashes:
        who = Name(one.person)
        if one.lesson:
            lines.append(T("meeting-clash_lesson", {"who": who, "lesson": str(one.lesson)}))
        elif one.meeting in meetings:
            when = short_fact(meetings[one.meeting].starts_at, near.calendar)
            lines.append(T("meeting-clash_meeting", {"who": who, "when": when}))
    return lines
