"""People who ask for urgent help and who can give it, with the clock moved through school days."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox import Actor
from mentoring import mentor_questionnaire
from mentoring.people import Role
from mentoring.situational_request import SituationalRequest
from tests.conftest import School
from tests.flows.everybody import card_of, member
from tests.flows.life import Life, life_of
from tests.flows.test_my_data import QUESTIONNAIRE

ZONE = ZoneInfo("Europe/Moscow")
SECRET = "Пятиклассники совсем не слушают"


class Helps:
    """A school at work: `life` holds the offices, a mentor and a mentee."""

    def __init__(self, life: Life) -> None:
        self.life, self.school = life, life.school

    async def colleague(self, name: str, level: int = 2, area: str = "psych") -> Actor:
        """A colleague whose accepted questionnaire offers an area."""
        actor = await member(self.school, Role.MENTOR, name)
        answers = {**QUESTIONNAIRE, "areas": [[area, level, []]]}
        made = await self.life.does(actor, _submit, answers)
        await self.life.does(self.life.curator, mentor_questionnaire.accept, made.id, made.version)
        return actor

    async def at(self, wall: str) -> None:
        """The school's clock shows this; whatever is due is said. ``2026-09-04 16:40``."""
        self.school.clock.set(datetime.fromisoformat(wall).replace(tzinfo=ZONE))
        await self.ticks()

    async def ticks(self) -> None:
        """What the scheduler does about reminders."""
        await self.school.app.jobs.reminders()
        await self.school.idle()

    async def asks(
        self, actor: Actor, area: str = "psych", urgency: str = "day", words: str = SECRET
    ) -> SituationalRequest:
        """From the hub to a request that is sent: two taps, the words, one more tap."""
        await actor.starts()
        await self.school.idle()
        steps = ("help.home", f"help.area!{area}", f'"{words}', f"help.send!{urgency}")
        await self.life.on(actor, *steps)
        await self.ticks()
        return await self.request()

    async def request(self) -> SituationalRequest:
        """The newest request as it is now."""
        async with self.school.uow() as uow:
            number = await uow.people._db.exec_driver_sql(
                "SELECT max(id) FROM situational_requests"
            )
            found = await uow.situational_requests.get(number.scalar() or 0)
        assert found is not None
        return found

    async def opens(self, actor: Actor, request: SituationalRequest) -> str:
        """The button of a notice, pressed under whatever is on the screen."""
        await actor.taps_data(f"p:help.open:{request.id}::", message=actor.screen)
        await self.school.idle()
        return str(actor.screen["text"])

    async def number(self, actor: Actor) -> int:
        """The card of somebody."""
        return (await card_of(self.school, actor)).id

    def heard(self, actor: Actor, words: str) -> int:
        """How often somebody has been told this."""
        return actor.transcript().count(words)


async def _submit(uow: Any, me: Any, answers: Any, now: datetime) -> Any:
    return await mentor_questionnaire.submit(uow, me, answers, now)


async def helps_of(school: School) -> Helps:
    """A school on its first day, with an urgent matter to come."""
    made = Helps(await life_of(school))
    for actor in (*made.life.mentors, *made.life.mentees, made.life.curator):
        await actor.starts()
    await school.idle()
    return made
