"""People of every role press whatever they see, twice at once, old buttons too: nobody is ever stuck."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select

from bot.sandbox import Actor, incoming
from bot.sandbox.chats import Message, Query
from mentoring.people import Role
from storage.tables import metadata
from tests.conftest import School
from tests.flows.everybody import comes_by_sheet, everybody, heard, troubles

STEPS = 150
WORDS = (
    "Иванова Мария Петровна",
    "Кто-то",
    "7",
    "21:00–7:30",
    "<b>жирно & остро</b>",
    "/start",
    "/help",
    "/cancel",
    "/queue",
    "/settings",
    "учитель",
    "а" * 3000,
    "😀",
)
AUDIT = metadata.tables["audit_log"]


@dataclass
class Walk:
    """A seeded walk of several people through everything the bot shows them."""

    school: School
    actors: list[Actor]
    dice: random.Random
    done: list[str] = field(default_factory=list)

    async def step(self) -> None:
        """Somebody presses a button they see, new or old, once or twice; or writes."""
        actor = self.dice.choice(self.actors)
        pages = [one for one in actor.chat.newest() if self.buttons(one)]
        if not pages or self.dice.random() < 0.12:
            await self.write(actor, lost=not pages)
            return
        page = pages[0] if self.dice.random() < 0.75 else self.dice.choice(pages)
        button = self.dice.choice(self.buttons(page))
        times = 2 if self.dice.random() < 0.4 else 1
        self.done.append(f"{actor.person.name}: {button['callback_data']} x{times}")
        await self.press(actor, page, button["callback_data"], times)

    @staticmethod
    def buttons(message: Message) -> list[dict[str, Any]]:
        """Buttons that ask the bot for something."""
        return [one for row in message.rows for one in row if "callback_data" in one]

    async def write(self, actor: Actor, *, lost: bool) -> None:
        """Words that fit or do not; somebody without any button asks for the way back in."""
        words = self.dice.choice(WORDS)
        if lost and self.dice.random() < 0.5:
            words = f"/start {await self.school.code(self.dice.choice(list(Role)))}"
        self.done.append(f"{actor.person.name}: says {words[:30]}")
        before = self.school.world.events.cursor
        await actor.says(words)
        await self.school.idle()
        assert list(heard(self.school, before, actor.id)), f"silence after {self.tail()}"

    async def press(self, actor: Actor, page: Message, data: str, times: int) -> None:
        """Every press is answered, and a second one does nothing a second time."""
        traces = await self.traces()
        pressed = [self.tap(actor, page, data) for _ in range(times)]
        await self.school.idle()
        assert all(one.answer is not None for one in pressed), f"silence: {self.tail()}"
        if times == 2:
            new = Counter((await self.traces())[len(traces) :])
            twice = {row: n for row, n in new.items() if n > 1}
            assert not twice, f"{twice}: {self.tail()}"

    def tap(self, actor: Actor, page: Message, data: str) -> Query:
        """One press."""
        return incoming.press(self.school.world, actor.person, page.id, data)

    async def traces(self) -> list[tuple[Any, ...]]:
        """Who did what, with the number of a record left out where each act makes a new one."""
        async with self.school.uow() as uow:
            rows = await uow.people._db.execute(select(AUDIT).order_by(AUDIT.c.id))
            found = list(rows.mappings())
        return [
            (row["actor_id"], row["action"], row["person_id"])
            if row["action"] != "paper.asked"
            else (row["action"], row["id"])
            for row in found
        ]

    def tail(self) -> str:
        """The last things done: what to look at when the walk fails."""
        return "\n".join(self.done[-12:])


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_walk_of_everybody_through_everything(school: School, seed: int) -> None:
    cast = await everybody(school)
    guest = await comes_by_sheet(school, "Чужова Майя Петровна", "учитель")
    walk = Walk(school, [*cast.actors.values(), guest], random.Random(seed))
    for _ in range(STEPS):
        since = school.world.events.cursor
        await walk.step()
        assert not await troubles(school), walk.tail()
        assert not [one for one in heard(school, since) if "наша ошибка" in one], walk.tail()
    for actor in walk.actors:
        since = school.world.events.cursor
        await actor.starts()
        await school.idle()
        assert "".join(heard(school, since, actor.id)), actor.transcript()
