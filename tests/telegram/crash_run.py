"""One run: many people talk to a bot that is killed again and again; then the books are checked."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.sandbox import Actor, SandboxServer, World
from mentoring import invitation
from mentoring.people import Role
from storage import open_storage
from tests.telegram.crash_bot import BotProcess
from tests.telegram.crash_facts import Facts
from tests.telegram.crash_people import Human, Script, script

ROLE_OF = {
    "mentee_request": Role.MENTEE,
    "mentor_questionnaire": Role.MENTOR,
    "": Role.HEAD,
}
LONGEST = 90.0
"""Seconds after the last kill in which everybody must have finished."""


async def invite(folder: Path, role: Role, count: int) -> list[str]:
    """One-time codes for `count` cards made beforehand, as an imported staff list makes them."""
    storage = open_storage(f"sqlite+aiosqlite:///{folder / 'nastavnik.sqlite3'}", ZoneInfo("UTC"))
    codes = []
    try:
        async with storage.transaction(datetime.now(UTC)) as uow:
            for number in range(count):
                name = f"Фамилия{role} Имя Отчество{number}"
                card = await uow.people.add(
                    now=uow.now, full_name=name, position="учитель", roles=frozenset({role})
                )
                # Whoever runs the test at night must not wait for the morning.
                awake = replace(card.settings, quiet_from=None, quiet_to=None)
                await uow.people.save(replace(card, settings=awake))
                made = await invitation.invite(uow, None, role, uow.now, person=card.id)
                codes.append(made.code)
            await uow.commit()
    finally:
        await storage.close()
    return codes


@dataclass
class Run:
    """A school under fire.

    Args:
        at_once: how many people talk at the same time; as long as kills go on, a new person comes
            when one has finished.
        redelivers: now and then the last updates are delivered once more.
    """

    folder: Path
    server: SandboxServer
    bot: BotProcess
    seed: int
    at_once: int = 30
    forms: tuple[str, ...] = ("mentee_request", "mentor_questionnaire")
    redelivers: bool = False
    lifetime: tuple[float, float] = (0.0, 1.1)
    humans: list[Human] = field(default_factory=list)
    finished: int = 0
    redelivered: int = 0
    _more: bool = True

    @property
    def world(self) -> World:
        """Where the people live."""
        return self.server.world

    async def goes(self, kills: int) -> str:
        """Kill so many times, let everybody finish, check the books.

        Returns:
            one line of figures.
        """
        dice = random.Random(self.seed)
        codes = {form: await invite(self.folder, ROLE_OF[form], 25 * kills) for form in self.forms}
        boss = (await invite(self.folder, Role.CURATOR, 1))[0]
        self.bot.start()
        curator = await self._curator(boss, dice)
        async with asyncio.TaskGroup() as tasks:
            for number in range(self.at_once):
                tasks.create_task(self._lives_on(number, codes, random.Random(dice.random())))
            for _ in range(kills):
                await self._kill(dice)
            self._more = False
            ending = asyncio.get_running_loop().call_later(
                LONGEST, self._stuck, asyncio.current_task()
            )
        ending.cancel()
        await self._rest(curator)
        nudges = sum(human.nudges for human in self.humans)
        return (
            f"{self.bot.kills} kills, {len(self.humans)} people, "
            f"{sum(human.acts for human in self.humans)} acts, {nudges} nudges, "
            f"{self.redelivered} updates delivered again, seed {self.seed}"
        )

    async def _curator(self, code: str, dice: random.Random) -> Actor:
        human = Human(self.world.person("Куратор"), code, Script(""), dice)
        async with asyncio.timeout(60):
            await human.lives()
        return human.actor

    async def _lives_on(
        self, number: int, codes: dict[str, list[str]], dice: random.Random
    ) -> None:
        """One person after another on this chair."""
        while self._more:
            form = dice.choice(self.forms)
            plan = script(form, len(self.humans), dice) if form else Script("")
            actor = self.world.person(f"Человек {number}-{len(self.humans)}")
            human = Human(actor, codes[form].pop(), plan, dice)
            self.humans.append(human)
            await human.lives()
            self.finished += 1

    async def _kill(self, dice: random.Random) -> None:
        """Kill at a random moment of the work, seldom at one of the start; start again."""
        if dice.random() > 0.1:
            await self.bot.polls()
        wait = dice.uniform(*self.lifetime)
        if self.redelivers:
            await asyncio.sleep(wait / 2)
            count = dice.randint(1, 20)
            self.server.redeliver(count)
            self.redelivered += count
            wait /= 2
        await asyncio.sleep(wait)
        self.bot.kill()
        self.bot.start()

    def _stuck(self, task: asyncio.Task[object]) -> None:
        waiting = [h for h in self.humans if not self._done(h)]
        told = "\n".join(human.actor.transcript()[-1500:] for human in waiting[:3])
        print(f"{len(self.humans) - self.finished} people are stuck, seed {self.seed}\n{told}")
        task.cancel()

    def _done(self, human: Human) -> bool:
        screen = human.actor.chat.newest()
        return any(f"{human.plan.form}.withdraw" in str(m.rows) for m in screen)

    async def _rest(self, curator: Actor) -> None:
        """Wait, the bot undisturbed, until nothing is left to do; then look."""
        facts = Facts(self.folder / "nastavnik.sqlite3")
        try:
            async with asyncio.timeout(60):
                while not facts.quiet():  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            assert self.finished == len(self.humans)
            facts.check(self.humans, self.world, curator.id)
        finally:
            facts.close()
            with suppress(ProcessLookupError):
                status = await asyncio.to_thread(self.bot.stop)
        assert status == 0
