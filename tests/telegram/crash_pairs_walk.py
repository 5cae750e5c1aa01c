"""People of the crash test of pairs: what they want, how they read a screen, how they go on.

They decide by meaning (callback data, their own words on the screen), never by position in a script,
as a real person would who comes back to an interrupted conversation.
"""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox import Actor
from bot.sandbox.chats import Message

PATIENCE = 6.0
"""Seconds without an answer after which somebody types /start."""
IDLE = 25.0
"""Seconds without news after which somebody with nothing to do looks in."""


@dataclass
class PairPlan:
    """What its people want of one pair.

    Args:
        number: of the pair in the database.
        mentor, mentees: Telegram ids.
        says_no: who refuses; the curator then takes the proposal back.
        talks: who would like to talk first and says yes later.
        typed: the curator types the term instead of choosing one.
        words: addendum and payment as the curator types them, if at all.
        duty: mentoring is part of the mentor's job.
        refused: the head returns it to the curator once.
        title, aim: written into the programme by the mentor and the first mentee.
        petition: kind and author of a petition put once the pair works.
    """

    number: int
    mentor: int
    mentees: tuple[int, ...]
    says_no: int = 0
    talks: int = 0
    typed: bool = False
    words: dict[str, str] = field(default_factory=dict)
    duty: bool = False
    refused: bool = False
    petition: tuple[str, int] = ("", 0)

    @property
    def people(self) -> tuple[int, ...]:
        """Mentor and mentees."""
        return (self.mentor, *self.mentees)

    @property
    def title(self) -> str:
        """Title of the programme."""
        return f"Программа {self.number} <&> от наставника"

    @property
    def aim(self) -> str:
        """Aim of the programme."""
        return f"Цель {self.number} & слова наставляемого"

    @property
    def plea(self) -> str:
        """Words of the petition."""
        return f"Прошу понять <меня> & помочь: {self.number}"

    @property
    def works(self) -> bool:
        """Whether it is to become active."""
        return not self.says_no


Plans = dict[int, PairPlan]


@dataclass(frozen=True)
class Key:
    """A button."""

    data: str
    label: str

    @property
    def parts(self) -> list[str]:
        """Action, record, version, word."""
        return [*self.data.split(":")[1:], "", "", "", ""][:4]

    @property
    def do(self) -> str:
        """The action."""
        return self.parts[0]

    @property
    def of(self) -> int:
        """The record; 0 if none."""
        return int(self.parts[1] or 0)

    @property
    def arg(self) -> str:
        """The word."""
        return self.parts[3]

    @property
    def count(self) -> int:
        """How many wait, as the label says; 0 if it does not."""
        found = re.findall(r"\d+", self.label)
        return int(found[-1]) if found else 0


@dataclass(frozen=True)
class Screen:
    """The newest message with buttons.

    Args:
        place: number of the message: the same words in a new message are news.
    """

    place: int
    words: str
    keys: tuple[Key, ...]

    def key(self, do: str, arg: str | None = None) -> Key | None:
        """A button by its action and word."""
        return next((k for k in self.keys if k.do == do and arg in (None, k.arg)), None)

    def all(self, do: str) -> list[Key]:
        """Every button of an action."""
        return [one for one in self.keys if one.do == do]

    def only(self, *dos: str) -> bool:
        """Whether there are no other buttons."""
        return {one.do for one in self.keys} <= set(dos)

    @property
    def is_hub(self) -> bool:
        """Whether it is a hub."""
        return self.key("settings.home") is not None


Act = Key | str | None
"""A button to press, words to type, or nothing to do but to wait for news."""


Answered = Callable[[], bool]


def _read(message: Message | None) -> Screen | None:
    """A message as a screen."""
    if message is None:
        return None
    keys = [Key(b.get("callback_data", ""), b["text"]) for row in message.rows for b in row]
    return Screen(message.id, message.words, tuple(keys))


class Walker:
    """One closed-loop user: reads, acts, waits for the next screen, types /start when nothing comes.

    Args:
        plans: of every pair, by number; of another's only what the screen says is looked at.
        dice: what is left to chance.
    """

    waits: tuple[str, ...] = ()
    """Lists of the hub this person works off."""

    def __init__(self, actor: Actor, plans: Plans, dice: random.Random) -> None:
        self.actor, self.plans, self.dice = actor, plans, dice
        self.me = actor.id
        self.acts = self.nudges = 0
        self.pressed: list[Key] = []
        self.rests: set[int] = set()

    async def lives(self) -> None:
        """Until whoever watches has seen enough."""
        answered = self._after((await self.actor.starts())["message_id"])
        patience = PATIENCE
        while True:
            shown = await self._next(answered, patience)
            await asyncio.sleep(self.dice.random() * 0.06)
            shown = self._screen() or shown
            act = self.decides(shown)
            answered = await self._does(act, shown)
            self.acts += act is not None
            patience = IDLE if act is None else PATIENCE

    async def _does(self, act: Act, shown: Screen) -> Answered:
        """Press or type; how one will know that it was answered. Who does nothing waits for news."""
        if act is None:
            return lambda: self._screen() != shown
        if isinstance(act, str):
            return self._after((await self.actor.says(act))["message_id"])
        self.pressed.append(act)
        await self.actor.taps_data(act.data, message=self.actor.chat.messages[shown.place].data)
        if act.do.endswith(".paper"):
            return lambda: True  # a file will come; meanwhile one goes on
        return lambda: _read(self.actor.chat.messages.get(shown.place)) != shown

    def _after(self, number: int) -> Answered:
        """Whether the bot has written anything since a message."""
        found = self.actor.chat.messages
        return lambda: any(m.from_bot and m.id > number and m.rows for m in found.values())

    async def _next(self, answered: Answered, patience: float) -> Screen:
        """The screen once one is answered; meanwhile patience may run out."""
        while True:
            try:
                async with asyncio.timeout(patience):
                    while (shown := self._screen()) is None or not answered():
                        await self.actor.chat.changed.wait()
                return shown
            except TimeoutError:
                self.nudges += patience == PATIENCE
                self.rests.clear()
                answered = self._after((await self.actor.starts())["message_id"])
                patience = PATIENCE

    def _screen(self) -> Screen | None:
        return _read(next((m for m in self.actor.chat.newest() if m.rows), None))

    def decides(self, s: Screen) -> Act:
        """What brings the person further."""
        return self.wants(s) or self.goes(s) or (None if s.is_hub else "/start")

    def wants(self, s: Screen) -> Act:
        """An act of this person's own on this screen."""
        raise NotImplementedError

    def goes(self, s: Screen) -> Act:
        """The way to where something may wait."""
        if s.is_hub:
            return next((k for do in self.waits for k in s.all(do) if k.count), None)
        ways = s.all("pair.open") if s.only("pair.open", *self.waits, "home") else []
        return self.dice.choice(ways) if ways else s.key("home") or s.key("common-home")

    def last(self, do: str) -> Key | None:
        """What was pressed last, if it was this."""
        return self.pressed[-1] if self.pressed and self.pressed[-1].do == do else None
