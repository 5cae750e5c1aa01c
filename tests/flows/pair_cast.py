"""People of a story about pairs: accepted forms, proposals, and how each takes the chain's steps."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.sandbox import Actor
from mentoring import mentee_request, mentor_questionnaire
from mentoring.consent import ConsentKind
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Basis, Pair, Proposal, Terms
from mentoring.people import Person, Role
from tests.conftest import School
from tests.flows.everybody import card_of, member
from tests.flows.test_my_data import QUESTIONNAIRE, REQUEST

CURATOR = "Кузнецова Ольга Ивановна"
HEAD = "Соколова Нина Львовна"
COUNCIL = "Зимина Раиса Павловна"
MENTORS = ("Орлов Борис Ильич", "Сорокина Дарья Олеговна", "Воронов Глеб Андреевич")
MENTEES = ("Ромашкина Вера Павловна", "Лютиков Иван Петрович", "Васильков Пётр Ильич")
TERMS = Terms(starts=date(2026, 9, 1), ends=date(2027, 5, 31), basis=Basis.DUTY)


@dataclass
class Cast:
    """A school with offices, mentors and mentees whose forms are accepted."""

    school: School
    curator: Actor
    head: Actor
    council: Actor
    mentors: list[Actor] = field(default_factory=list)
    mentees: list[Actor] = field(default_factory=list)

    async def person(self, actor: Actor) -> Person:
        """The card of somebody."""
        return await card_of(self.school, actor)

    async def proposes(self, mentor: int = 0, mentees: tuple[int, ...] = (0,), **more: Any) -> Pair:
        """The curator proposes; `following` names mentors by their place in the cast."""
        following = [(await self.person(self.mentors[one])).id for one in more.pop("following", ())]
        group = (MentoringKind.GROUP,) if len(mentees) > 1 else (MentoringKind.TRADITIONAL,)
        proposal = Proposal(
            mentor=(await self.person(self.mentors[mentor])).id,
            mentees=tuple([(await self.person(self.mentees[one])).id for one in mentees]),
            kinds=more.pop("kinds", group),
            form=MentoringForm.TEACHER,
            mode=Mode.OFFLINE,
            topics=more.pop("topics", ("psych",)),
            following=tuple(following),
            **more,
        )
        return await self.does(self.curator, asking.propose, proposal)

    async def does(self, actor: Actor, action: Any, *args: Any, **more: Any) -> Any:
        """One action of the core by somebody, committed; the bot finishes."""
        async with self.school.uow() as uow:
            me = await uow.people.by_account(actor.id)
            made = await action(uow, me, *args, uow.now, **more)
            await uow.commit()
        await self.school.idle()
        return made

    async def answers(self, actor: Actor, pair: Pair, given: Answer) -> Pair:
        """Somebody's answer."""
        return await self.does(actor, asking.answer, pair.id, given)

    async def pair(self, pair: Pair | int) -> Pair:
        """The pair as it stands now."""
        async with self.school.uow() as uow:
            found = await uow.pairs.get(pair if isinstance(pair, int) else pair.id)
        assert found is not None
        return found

    async def agreed(self, **more: Any) -> Pair:
        """A pair to which everybody said yes."""
        pair = await self.proposes(**more)
        for actor in (*self.mentors, *self.mentees):
            if (await self.person(actor)).id in pair.people:
                await self.answers(actor, pair, Answer.YES)
        return await self.pair(pair)

    async def sent(self, **more: Any) -> Pair:
        """A pair with its terms, sent on by the curator."""
        pair = await self.agreed(**more)
        pair = await self.does(self.curator, chain.settle, pair.id, pair.version, TERMS)
        return await self.does(self.curator, chain.confirm, pair.id, pair.version)

    async def mentor_of(self, pair: Pair) -> Actor:
        """The mentor's account."""
        for actor in self.mentors:
            if (await self.person(actor)).id == pair.mentor:
                return actor
        raise AssertionError("no such mentor")

    async def at_council(self, **more: Any) -> Pair:
        """A pair that waits for the council."""
        pair = await self.sent(**more)
        return await self.does(
            await self.mentor_of(pair), chain.give_consent, pair.id, pair.version
        )

    async def at_head(self, **more: Any) -> Pair:
        """A pair that waits for the head."""
        pair = await self.at_council(**more)
        return await self.does(self.council, decides(yes=True), pair.id, pair.version)

    async def at_order(self, **more: Any) -> Pair:
        """A pair that waits for its order."""
        pair = await self.at_head(**more)
        return await self.does(self.head, decides(yes=True), pair.id, pair.version)

    async def opens(self, actor: Actor, pair: Pair) -> None:
        """The pair's screen, in place of the hub."""
        await actor.starts()
        await self.school.idle()
        await actor.taps_data(f"p:pair.open:{pair.id}::", message=actor.screen)
        await self.school.idle()

    async def taps(self, actor: Actor, do: str, arg: str = "") -> None:
        """Press the button on the screen that does this (with this last word)."""
        for row in actor.screen.get("reply_markup", {}).get("inline_keyboard", []):
            for one in row:
                parts = one.get("callback_data", "").split(":")
                if parts[1:2] == [do] and (not arg or parts[-1] == arg):
                    await actor.taps_data(one["callback_data"], message=actor.screen)
                    await self.school.idle()
                    return
        raise AssertionError(f"no button {do} {arg} on:\n{actor.transcript()}")

    def can(self, actor: Actor, do: str) -> bool:
        """Whether the screen has such a button."""
        with suppress(AssertionError):
            return bool(self.school.button(actor, do))
        return False


def decides(*, yes: bool, words: str = "") -> Any:
    """`chain.decide` with its answer."""

    async def act(uow: Any, me: Any, of: int, version: int, now: Any) -> Pair:
        return await chain.decide(uow, me, of, version, now, yes=yes, words=words)

    return act


async def cast_of(school: School, mentors: int = 1, mentees: int = 1) -> Cast:
    """Offices, so many mentors and mentees; all forms are accepted."""
    await ready(school)
    cast = Cast(
        school,
        await member(school, Role.CURATOR, CURATOR),
        await member(school, Role.HEAD, HEAD),
        await member(school, Role.COUNCIL, COUNCIL),
    )
    for name in MENTORS[:mentors]:
        cast.mentors.append(await member(school, Role.MENTOR, name))
    for name in MENTEES[:mentees]:
        cast.mentees.append(await member(school, Role.MENTEE, name))
    for actor in cast.mentors:
        made = await cast.does(
            actor, submits(mentor_questionnaire, {**QUESTIONNAIRE, "capacity": 5})
        )
        await cast.does(cast.curator, mentor_questionnaire.accept, made.id, made.version)
    for actor in cast.mentees:
        made = await cast.does(actor, submits(mentee_request, REQUEST))
        await cast.does(cast.curator, mentee_request.accept, made.id, made.version)
    return cast


async def ready(school: School) -> None:
    """Wait until the bot has put the texts of the consents in force."""
    while True:
        async with school.uow() as uow:
            if await uow.consents.current_text(ConsentKind.PROCESSING, "ru") is not None:
                return
        await asyncio.sleep(0.01)


def submits(area: Any, answers: Any) -> Any:
    """Handing in a form with these answers."""

    async def act(uow: Any, me: Any, now: Any) -> Any:
        return await area.submit(uow, me, answers, now)

    return act
