"""The three weeks before the demonstration, lived in the chat: no row is written by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo.cast import Cast, Day, Figure
from bot.demo.hand import FORMS, Hand, does
from bot.demo.opening import first_day
from bot.demo.pairs import Pairs
from bot.demo.stand import ZONE, Stand
from bot.sandbox import Actor

PAPER = {"mentor_questionnaire": "questionnaire", "mentee_request": "request"}
"""A form's name at the curator's desk."""


class Story:
    """Plays the story on a stand.

    Args:
        tell: called with each day as it begins.
    """

    def __init__(self, cast: Cast, stand: Stand, tell: Callable[[Day, datetime], None]) -> None:
        self.cast, self.stand, self.tell = cast, stand, tell
        self.curator, *self.others = cast.people
        self.hands: dict[str, Hand] = {}
        self.codes: dict[str, str] = {}
        self.sheet = ""
        self.pairs = Pairs(self, cast.council, cast.head)

    @property
    def curator_hand(self) -> Hand:
        """Whoever decides."""
        return self.hands[self.curator.name]

    async def idle(self) -> None:
        """Wait until the bot has done everything."""
        await self.stand.idle()

    def today(self) -> str:
        """The day by the wall clock, as people write it."""
        return f"{self.stand.clock.now().astimezone(ZoneInfo(ZONE)):%d.%m.%Y}"

    async def play(self) -> None:
        """Everybody appears with an account, then day after day."""
        self._people()
        await self._begin(self.cast.days[0])
        self.codes, self.sheet = await first_day(self.cast, self.stand, self.curator_hand)
        await self.stand.idle()
        for day in self.cast.days[1:]:
            await self._begin(day)
            await self._day(day.number)
            await self.stand.idle()
            for step in day.pairs:
                await self.pairs.take(step, self.cast.pairs)
        await self._last_look()
        await self.stand.idle()

    def _people(self) -> None:
        """Those shown from the start, then whoever may be invited, then everybody else."""
        pinned = [one for one in self.cast.people if one.pinned]
        for one in pinned:
            self.hands[one.name] = Hand(self._account(one))
        for visitor in self.cast.visitors:
            self.stand.world.person(visitor.first, visitor.last, note=visitor.note)
        for one in self.cast.people:
            if not one.pinned:
                self.hands[one.name] = Hand(self._account(one))

    def _account(self, one: Figure) -> Actor:
        note = one.note or one.position
        return self.stand.world.person(one.first, one.last, note=note, pinned=one.pinned)

    async def _begin(self, day: Day) -> None:
        moment = self.stand.moment(day.number, day.time)
        self.stand.clock.set(moment)
        await self.stand.idle()  # what a new morning says comes before anybody acts
        self.tell(day, moment)

    async def _day(self, number: int) -> None:
        """What each does on a day; several at once, as in life."""
        people = self.others
        opened = [one for one in people if one.opens == number]
        joined = [one for one in people if one.joins == number]
        writing = [one for one in people if one.sends == number and one.forms]
        await self._all(self._opens, opened)
        await self._all(self._joins, joined)
        await self._all(self._writes, writing)
        await self.stand.idle()
        for one in people:
            if one.blocks == number:
                await self.hands[one.name].actor.blocks()
            if one.verdict and one.decided == number:
                await self._decides(one)

    async def _all(
        self, act: Callable[[Figure], Coroutine[Any, Any, None]], people: Iterable[Figure]
    ) -> None:
        async with asyncio.TaskGroup() as together:
            for one in people:
                together.create_task(act(one))

    async def _opens(self, one: Figure) -> None:
        """Reads the consent and puts the phone away."""
        hand = self.hands[one.name]
        await hand.actor.starts(self.codes[one.name])
        await hand.rest()

    async def _joins(self, one: Figure) -> None:
        hand = self.hands[one.name]
        await hand.actor.starts(self.sheet if one.wish else self.codes[one.name])
        await hand.press("consent.give")
        if one.wish:
            await hand.write(one.name, after=2)
            await hand.write(one.position)
            await hand.press("join.wish", one.wish)
        await hand.press("join.done")
        await hand.rest()

    async def _writes(self, one: Figure) -> None:
        hand = self.hands[one.name]
        for form in one.forms:
            await hand.fill(form, self.cast.answers(one, form), one.stops_at)

    async def _decides(self, one: Figure) -> None:
        """The curator opens what somebody sent from the queue and decides."""
        for paper in [PAPER[form] for form in one.forms] or ["person"]:
            hand = self.curator_hand
            await hand.actor.says("/queue")
            await self._finds(hand, f"{paper}.open", one.last)
            if one.verdict in ("accept", "approve"):
                await hand.press(f"{paper}.{one.verdict}")
            if one.verdict == "approve":
                await hand.press("person.approve_do")
            if one.verdict == "aside":
                await hand.press(f"{paper}.aside")
                await hand.press(f"{paper}.aside_do")
            if one.verdict == "return":
                await self._gives_back(hand, paper, one)
            await hand.rest()
            await self.stand.idle()

    async def _finds(self, hand: Hand, do: str, surname: str) -> None:
        """The row of somebody, on whatever page of the queue."""
        page = 1
        while True:
            seen = await hand.actor.sees()
            rows = [
                key
                for row in seen.get("reply_markup", {}).get("inline_keyboard", [])
                for key in row
            ]
            if any(does(do)(key) and surname in key["text"] for key in rows):
                break
            page += 1
            await hand.press("queue.home", str(page))
        await hand.actor.presses(lambda key: does(do)(key) and surname in key["text"])

    async def _gives_back(self, hand: Hand, paper: str, one: Figure) -> None:
        form = next(form for form, name in PAPER.items() if name == paper)
        await hand.press(f"{paper}.return", "")
        mask = 0
        for name in one.flagged:
            mask |= 1 << (FORMS[form].place_of(name) or 0)
            await hand.press(f"{paper}.return", format(mask, "x"))
        await hand.press(f"{paper}.comment")
        await hand.write(one.comment)
        await hand.press(f"{paper}.return_do")

    async def _last_look(self) -> None:
        """In the morning those shown from the start open the hub: each has something to do there."""
        for one in self.cast.people:
            if one.pinned and one.verdict != "return":
                hand = self.hands[one.name]
                await hand.actor.starts()
                await hand.rest()
