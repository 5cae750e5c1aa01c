"""A pair or group at work with a programme, its meetings, and reminders said as time passes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox import Actor
from mentoring.kinds import MentoringForm, MentoringKind
from mentoring.meeting.asking import keep_asking
from mentoring.meeting.nouns import Attendee, Meeting
from mentoring.meeting.rules import attendees_of
from mentoring.pair.nouns import Pair
from mentoring.plan import EventForm, PlanRow
from mentoring.programme.nouns import Entry, Part, Programme, State
from mentoring.reminder.firing import fire_due
from mentoring.reminder.watches import WATCHES
from tests.conftest import School
from tests.flows.life import Life, life_of

ZONE = ZoneInfo("Europe/Moscow")
DONE_DAY = date(2026, 12, 15)
"""The plan lies behind."""
PLAN = (
    PlanRow(
        date(2026, 10, 7),
        "Рабочая программа и журнал",
        EventForm.CONSULT,
        "Сверяем программу с планом",
        question="Что теперь делаю сам?",
        key=1,
    ),
    PlanRow(
        date(2026, 10, 21),
        "Урок наставляемого",
        EventForm.VISIT_BY_MENTOR,
        "По карте наблюдения",
        question="Что сработало?",
        key=2,
    ),
    PlanRow(date(2026, 11, 11), "Управление классом", EventForm.WORKSHOP, "Правила", key=3),
)


@dataclass
class Told:
    """A story: people, a pair with a programme in force, a clock."""

    life: Life
    pair: Pair

    @property
    def school(self) -> School:
        """The running bot."""
        return self.life.school

    @property
    def mentor(self) -> Actor:
        """The mentor's account."""
        return self.life.mentors[0]

    @property
    def mentees(self) -> list[Actor]:
        """The mentees' accounts."""
        return self.life.mentees[: len(self.pair.mentees)]

    async def meets(self, day: date, clock: str = "15:20", row: int = 1, **fields: Any) -> Meeting:
        """A planned meeting of a row of the plan, with the questions after it."""
        plan = next((one for one in PLAN if one.key == row), None)
        hour, minute = (int(one) for one in clock.split(":"))
        values: dict[str, Any] = {
            "row": row,
            "title": plan.event if plan else "Разговор",
            "form": plan.form if plan else EventForm.CONSULT,
            "content": plan.content if plan else "",
            "attendees": attendees_of(self.pair),
            **fields,
        }
        async with self.school.uow() as uow:
            meeting = Meeting(
                pair=self.pair.id,
                starts_at=datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE),
                planned_by=self.pair.mentor,
                planned_at=uow.now,
                **values,
            )
            made = await uow.meetings.add(meeting)
            await keep_asking(uow, [made], uow.now)
            await uow.commit()
        return made

    async def comes(self, day: date, clock: str = "16:10") -> None:
        """The clock is moved; whatever is due is said."""
        hour, minute = (int(one) for one in clock.split(":"))
        moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)
        self.school.clock.move(moment - self.school.clock.now())
        while True:
            async with self.school.uow() as uow:
                count = await fire_due(uow, uow.now, WATCHES)
                await uow.commit()
            if not count:
                break
        await self.school.idle()

    async def meeting(self, of: Meeting) -> Meeting:
        """A meeting as it stands now."""
        async with self.school.uow() as uow:
            found = await uow.meetings.get(of.id)
        assert found is not None
        return found

    async def word(self, of: Meeting, actor: Actor) -> Attendee:
        """What somebody said of a meeting."""
        who = (await self.life.person(actor)).id
        found = (await self.meeting(of)).attendee(who)
        assert found is not None
        return found

    async def on(self, actor: Actor, *steps: str) -> str:
        """Presses and words from the screen in hand."""
        return await self.life.on(actor, *steps)

    async def hub(self, actor: Actor, *steps: str) -> str:
        """From the hub on."""
        await actor.starts()
        await self.school.idle()
        return await self.on(actor, *steps)

    async def opens(self, actor: Actor, do: str, of: int, arg: str = "") -> str:
        """Press a button as it would stand on some screen."""
        await actor.starts()
        await self.school.idle()
        await actor.taps_data(f"p:{do}:{of}::{arg}", message=actor.screen)
        await self.school.idle()
        return str(actor.screen.get("text", ""))


async def told(
    school: School,
    mentees: tuple[int, ...] = (0,),
    form: MentoringForm = MentoringForm.TEACHER,
    kinds: tuple[MentoringKind, ...] = (),
) -> Told:
    """A pair (a group, with several mentees) at work since 1 September, with `PLAN` in force."""
    life = await life_of(school)
    pair = await life.active(mentees)
    async with school.uow() as uow:
        changed = replace(pair, form=form, kinds=kinds or pair.kinds)
        pair = await uow.pairs.save(changed)
        entries = {
            Part.TITLE: Entry(value="Первый год", written_at=uow.now),
            Part.PLAN: Entry(value=PLAN, written_at=uow.now),
        }
        await uow.programmes.add(
            Programme(
                pair=pair.id,
                state=State.IN_FORCE,
                since=uow.now,
                started_by=pair.mentor,
                started_at=uow.now,
                entries=entries,
            )
        )
        await uow.commit()
    return Told(life, pair)
