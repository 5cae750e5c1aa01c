"""A school with pairs at work, for tests of their life and of petitions."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.sandbox import Actor
from mentoring import mentor_questionnaire, pair_life, petition
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Basis, Pair, PairState, Proposal, Terms
from mentoring.people import Person, Role
from mentoring.plan import EventForm, PlanRow
from mentoring.programme.nouns import Entry, Part, Programme, State
from tests.conftest import School
from tests.flows.everybody import card_of, member
from tests.flows.test_my_data import QUESTIONNAIRE

MENTORS = ("Орлов Борис Ильич", "Сорокина Дарья Олеговна")
MENTEES = ("Ромашкина Вера Павловна", "Лютиков Иван Петрович")
TERMS = Terms(starts=date(2026, 9, 1), ends=date(2027, 5, 31), basis=Basis.DUTY)


@dataclass
class Life:
    """Offices, two mentors in the bank, two mentees."""

    school: School
    curator: Actor
    head: Actor
    council: Actor
    mentors: list[Actor] = field(default_factory=list)
    mentees: list[Actor] = field(default_factory=list)

    async def person(self, actor: Actor) -> Person:
        """The card of somebody."""
        return await card_of(self.school, actor)

    async def does(self, actor: Actor, action: Any, *args: Any, **more: Any) -> Any:
        """One action of the core by somebody, committed; the bot finishes."""
        async with self.school.uow() as uow:
            me = await uow.people.by_account(actor.id)
            made = await action(uow, me, *args, uow.now, **more)
            await uow.commit()
        await self.school.idle()
        return made

    async def pair(self, pair: Pair) -> Pair:
        """The pair as it stands now."""
        async with self.school.uow() as uow:
            found = await uow.pairs.get(pair.id)
        assert found is not None
        return found

    async def answered(self, pair: Pair) -> Pair:
        """Everybody says yes."""
        for actor in (*self.mentors, *self.mentees):
            if (await self.person(actor)).id in pair.people:
                pair = await self.does(actor, asking.answer, pair.id, Answer.YES)
        return pair

    async def to_order(self, pair: Pair) -> Pair:
        """An agreed pair goes the rest of the chain up to the order."""
        curator = self.curator
        pair = await self.does(curator, chain.settle, pair.id, pair.version, TERMS)
        pair = await self.does(curator, chain.confirm, pair.id, pair.version)
        for actor in self.mentors:
            if (await self.person(actor)).id == pair.mentor:
                pair = await self.does(actor, chain.give_consent, pair.id, pair.version)
        for office in (self.council, self.head):
            pair = await self.does(office, approves, pair.id, pair.version)
        assert pair.state is PairState.ORDER
        return pair

    async def activates(self, pair: Pair) -> Pair:
        """The order comes into force."""
        async with self.school.uow() as uow:
            me = await uow.people.by_account(self.curator.id)
            found = await uow.pairs.get(pair.id)
            assert me is not None and found is not None
            made = await chain.activate(uow, me, found, 1, "1", uow.now.date(), uow.now)
            await uow.commit()
        await self.school.idle()
        return made

    async def active(self, mentees: Sequence[int] = (0,)) -> Pair:
        """A pair or a group at work, led by the first mentor."""
        kind = MentoringKind.GROUP if len(mentees) > 1 else MentoringKind.TRADITIONAL
        proposal = Proposal(
            mentor=(await self.person(self.mentors[0])).id,
            mentees=tuple([(await self.person(self.mentees[one])).id for one in mentees]),
            kinds=(kind,),
            form=MentoringForm.TEACHER,
            mode=Mode.OFFLINE,
            topics=("psych",),
        )
        pair = await self.answered(await self.does(self.curator, asking.propose, proposal))
        return await self.activates(await self.to_order(pair))

    async def programme(
        self, pair: Pair, *days: date, form: EventForm = EventForm.OPEN_LESSON
    ) -> None:
        """A programme in force with such a plan."""
        rows = tuple(
            PlanRow(day, "Открытый урок", form, "Показать", key=key)
            for key, day in enumerate(days, 1)
        )
        async with self.school.uow() as uow:
            entries = {
                Part.TITLE: Entry(value="Первый год", written_at=uow.now),
                Part.PLAN: Entry(value=rows, written_at=uow.now),
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

    async def lives(self, actor: Actor, pair: Pair, *steps: str) -> str:
        """From the hub to the pair's life, then as `on`."""
        await actor.starts()
        await self.school.idle()
        await actor.taps_data(f"p:life.home:{pair.id}::", message=actor.screen)
        await self.school.idle()
        return await self.on(actor, *steps)

    async def on(self, actor: Actor, *steps: str) -> str:
        """From the screen in hand: ``do`` or ``do!arg`` presses, ``"words`` types, ``=Label``."""
        for step in steps:
            if step.startswith('"'):
                await actor.says(step[1:])
            elif step.startswith("="):
                await actor.taps(step[1:])
            else:
                do, _, arg = step.partition("!")
                await actor.taps_data(self.data(actor, do, arg), message=actor.screen)
            await self.school.idle()
        return str(actor.screen.get("text", ""))

    def data(self, actor: Actor, do: str, arg: str = "") -> str:
        """What the button on the screen says that does this."""
        for row in actor.screen.get("reply_markup", {}).get("inline_keyboard", []):
            for one in row:
                parts = one.get("callback_data", "").split(":")
                if parts[1:2] == [do] and (not arg or parts[-1] == arg):
                    return str(one["callback_data"])
        raise AssertionError(f"no button {do} {arg} on:\n{actor.transcript()}")

    def can(self, actor: Actor, do: str, arg: str = "") -> bool:
        """Whether the screen has such a button."""
        with suppress(AssertionError):
            return bool(self.data(actor, do, arg))
        return False

    async def opens(self, actor: Actor, number: int) -> str:
        """A petition, as the button of its notice opens it."""
        await actor.taps_data(f"p:petition.open:{number}::", message=actor.screen)
        await self.school.idle()
        return str(actor.screen["text"])

    async def ticks(self, **forward: float) -> None:
        """Time passes, the tick comes."""
        self.school.clock.move(timedelta(**forward))
        async with self.school.uow() as uow:
            await pair_life.tick(uow, uow.now)
            await petition.tick(uow, uow.now)
            await uow.commit()
        await self.school.reminds()


async def approves(uow: Any, me: Any, of: int, version: int, now: Any) -> Pair:
    """An office says yes to a pair, as `Life.does` calls it."""
    return await chain.decide(uow, me, of, version, now, yes=True)


async def life_of(school: School) -> Life:
    """The school of these stories."""
    life = Life(
        school,
        await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна"),
        await member(school, Role.HEAD, "Соколова Нина Львовна"),
        await member(school, Role.COUNCIL, "Зимина Раиса Павловна"),
    )
    for name in MENTORS:
        life.mentors.append(await member(school, Role.MENTOR, name))
    for name in MENTEES:
        life.mentees.append(await member(school, Role.MENTEE, name))
    async with school.uow() as uow:
        curator = await uow.people.by_account(life.curator.id)
        assert curator is not None
        for actor in life.mentors:
            me = await uow.people.by_account(actor.id)
            assert me is not None
            made = await mentor_questionnaire.submit(uow, me, QUESTIONNAIRE, uow.now)
            await mentor_questionnaire.accept(uow, curator, made.id, made.version, uow.now)
        await uow.commit()
    await school.idle()
    return life
