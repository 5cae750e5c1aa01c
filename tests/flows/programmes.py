"""A pair at work and the ways of its people through the programme, for the tests of programmes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot import plan_library_file
from bot.sandbox import Actor
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Role
from mentoring.programme import actions, deciding
from mentoring.programme.nouns import Part, Programme, Schedule, Value
from tests.conftest import School
from tests.flows.pairs import MENTEES, MENTOR, Staff, brought_to, staff

WORDS: dict[Part, str] = {
    Part.TITLE: "Современный урок: от цели к результату",
    Part.PROBLEM: "Цель урока расходится с заданиями.",
    Part.STRENGTHS: "Умеет увлечь класс рассказом.",
    Part.AIM: "Самостоятельно проектирует урок.",
    Part.TASKS: "Формулировать цель.\nПодбирать задания.",
    Part.CONTENT: "Взаимное посещение уроков.",
    Part.INTERIM: "К середине срока два урока без замечаний.",
    Part.PLANNED: "Открытый урок без замечаний.",
    Part.CONDITIONS: "Кабинет 23 после уроков.",
}


@dataclass
class Cast:
    """A pair at work, its people's accounts."""

    school: School
    people: Staff
    pair: Pair
    mentor: Actor
    mentees: tuple[Actor, ...]

    @property
    def mentee(self) -> Actor:
        """The first mentee."""
        return self.mentees[0]

    async def programme(self) -> Programme:
        """The newest version."""
        async with self.school.uow() as uow:
            found = await uow.programmes.current(self.pair.id)
        assert found is not None
        return found

    async def opens(self, actor: Actor, do: str = "programme.home") -> str:
        """Open the pair's programme by a button kept from anywhere."""
        await presses(self.school, actor, do, self.pair.id)
        return words(actor)

    async def part(self, actor: Actor, part: Part) -> str:
        """Open a part of the newest version."""
        programme = await self.programme()
        await presses(self.school, actor, "programme.part", programme.id, None, part)
        return words(actor)

    async def writes(self, actor: Actor, part: Part, text: str) -> str:
        """Open a part, type, save."""
        await self.part(actor, part)
        await actor.says(text)
        await self.school.idle()
        await self.school.presses(actor, "programme.save")
        return words(actor)

    async def filled(self, by: Actor, without: Part | None = None) -> Programme:
        """Everything written by one of them through the rules themselves, a proposed plan included.

        Args:
            without: a part in words that is left empty.
        """
        if not await self.has_programme():
            await self.opens(by)
            await self.school.presses(by, "programme.begin")
        for part, text in WORDS.items():
            if part is not without:
                await self._write(by, part, text)
        kept = (await self.programme()).schedule
        await self._write(by, Part.SCHEDULE, Schedule(("tue_after",), kept.mode, "кабинет 23"))
        await presses(self.school, by, "programme.plan", (await self.programme()).id)
        await self.school.presses(by, "programme.suggest")
        return await self.programme()

    async def has_programme(self) -> bool:
        """Whether anything was begun."""
        async with self.school.uow() as uow:
            return await uow.programmes.current(self.pair.id) is not None

    async def _write(self, by: Actor, part: Part, value: Value) -> None:
        async with self.school.uow() as uow:
            me = await uow.people.by_account(by.id)
            programme = await uow.programmes.current(self.pair.id)
            assert me is not None and programme is not None
            seen = programme.entries[part].version if part in programme.entries else 0
            await actions.write(uow, me, programme.id, part, value, seen, uow.now)
            await uow.commit()

    async def agrees(self, *actors: Actor) -> Programme:
        """Each agrees to everything from the home screen."""
        for actor in actors:
            await self.opens(actor)
            await self.school.presses(actor, "programme.agree_all")
        return await self.programme()

    async def agrees_quietly(self, actor: Actor) -> Programme:
        """Agree to everything although the home screen does not offer it."""
        programme = await self.programme()
        await presses(self.school, actor, "programme.agree_all", programme.id, programme.edition)
        return await self.programme()

    async def in_force(self) -> Programme:
        """The programme filled, agreed and acquainted with."""
        made = await self.filled(self.mentor)
        made = await self.agrees(*self.mentees, self.mentor)
        async with self.school.uow() as uow:
            [curator] = await uow.people.with_role(Role.CURATOR)
            made = await deciding.acquaint(uow, curator, made.id, made.edition, uow.now)
            await uow.commit()
        await self.school.idle()
        return made


async def at_work(school: School, mentees: int = 1, **terms: Any) -> Cast:
    """A pair (a group, if there are several mentees) whose order is signed."""
    people = await staff(school)
    async with school.uow() as uow:
        await plan_library_file.load(uow, "ru")
        await uow.commit()
    names = MENTEES[:mentees]
    pair = await brought_to(people, PairState.ACTIVE, mentees=names, **terms)
    accounts = tuple(people.actors[name] for name in names)
    return Cast(school, people, pair, people.actors[MENTOR], accounts)


async def presses(
    school: School,
    actor: Actor,
    do: str,
    of: int | None = None,
    version: int | None = None,
    arg: str = "",
) -> None:
    """Press a button as a client keeps it, whatever stands on the screen now."""
    if not any(one.rows for one in actor.chat.newest()):
        await actor.starts()
        await school.idle()
    data = f"p:{do}:{'' if of is None else of}:{'' if version is None else version}:{arg}"
    await actor.taps_data(data, message=actor.screen)
    await school.idle()


def words(actor: Actor) -> str:
    """The words of the screen."""
    return next(actor.chat.newest()).words
