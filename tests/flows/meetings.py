"""People of the stories about meetings: a pair at work with a plan and timetables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.sandbox import Actor
from mentoring.meeting.nouns import Meeting
from mentoring.pair.nouns import Pair
from mentoring.plan import EventForm
from tests.conftest import School
from tests.flows.life import Life, life_of

DAYS = (date(2026, 9, 9), date(2026, 9, 24), date(2026, 10, 15), date(2026, 11, 12))
"""Rows of the plan, keys 1 to 4. The school's day is 1 September 2026, a Tuesday."""


@dataclass
class Meet:
    """A pair at work."""

    life: Life
    pair: Pair
    mentor: Actor
    mentee: Actor

    @property
    def school(self) -> School:
        """The school."""
        return self.life.school

    async def goes(self, actor: Actor, *steps: str) -> str:
        """From the hub to «Meetings», then as `Life.on`."""
        await actor.starts()
        await self.school.idle()
        return await self.on(actor, "meeting.home", *steps)

    async def on(self, actor: Actor, *steps: str) -> str:
        """As `Life.on`."""
        return await self.life.on(actor, *steps)

    async def opens(self, actor: Actor, of: int) -> str:
        """One meeting, as a notice's button opens it."""
        await actor.taps_data(f"p:meeting.open:{of}::", message=actor.screen)
        await self.school.idle()
        return str(actor.screen["text"])

    async def all(self) -> list[Meeting]:
        """Every meeting of the pair."""
        async with self.school.uow() as uow:
            return await uow.meetings.of_pair(self.pair.id)

    async def one(self) -> Meeting:
        """The only one."""
        [found] = await self.all()
        return found

    async def teaches(self, actor: Actor, **lessons: str) -> None:
        """A timetable: ``wed="56"`` is the fifth and the sixth lesson of Wednesdays."""
        names = ("mon", "tue", "wed", "thu", "fri", "sat")
        me = await self.life.person(actor)
        async with self.school.uow() as uow:
            for day, numbers in lessons.items():
                taught = [int(one) for one in numbers]
                await uow.timetable.put_day(me.id, names.index(day), taught)
            await uow.commit()

    async def planned(self, actor: Actor, when: str = '"9 сентября в 15:20') -> Meeting:
        """The first row of the plan, planned."""
        steps = ("meeting.new", "meeting.row!1", when, "meeting.place!later", "meeting.save")
        await self.goes(actor, *steps)
        return (await self.all())[-1]


async def meet_of(
    school: School, *, mentees: Any = (0,), days: Any = DAYS, form: EventForm = EventForm.WORKSHOP
) -> Meet:
    """A pair at work with a programme in force."""
    life = await life_of(school)
    pair = await life.active(mentees)
    await life.programme(pair, *days, form=form)
    return Meet(life, pair, life.mentors[0], life.mentees[mentees[0]])
