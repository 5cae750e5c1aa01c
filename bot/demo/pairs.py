"""Pairs of the story: from the curator's proposal to a programme in force, all in the chat."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from bot.demo.cast import Couple
from bot.demo.hand import Hand, does

HINTED = ("title", "aim", "tasks", "content", "interim", "planned", "conditions")
"""Parts of the programme whose ready words are taken over by a tap."""


class Company(Protocol):
    """Whoever the pairs need around them."""

    hands: dict[str, Hand]

    @property
    def curator_hand(self) -> Hand:
        """Whoever keeps the pairs."""

    async def idle(self) -> None:
        """Wait until the bot has done everything."""

    def today(self) -> str:
        """The day by the wall clock, as people write it."""


class Pairs:
    """Takes the pairs of the cast one step further at a time.

    Args:
        company: the story.
        council: full name of whoever speaks for the methodical council.
        head: full name of the head.
    """

    def __init__(self, company: Company, council: str, head: str) -> None:
        self.company, self.council, self.head = company, council, head
        self.steps: Mapping[str, Callable[[Couple], Coroutine[Any, Any, None]]] = {
            "proposal": self._proposed,
            "answers": self._answered,
            "terms": self._settled,
            "consent": self._consented,
            "council": self._counselled,
            "head": self._approved,
            "order": self._ordered,
            "programme": self._planned,
        }

    async def take(self, step: str, couples: tuple[Couple, ...]) -> None:
        """Take one step with every pair that goes so far."""
        order = list(self.steps)
        for one in couples:
            if order.index(step) <= order.index(one.reaches):
                await self.steps[step](one)
                await self.company.idle()

    async def _proposed(self, one: Couple) -> None:
        """The curator chooses a mentor for an open request and asks both sides."""
        curator = self.company.curator_hand
        await curator.actor.starts()
        await curator.press("home.more")
        await curator.press("match.home")
        await curator.press_labelled("match.request", _last(one.mentees[0]))
        await self._chooses(curator, _last(one.mentor))
        await curator.press("match.propose")
        await curator.rest()

    async def _chooses(self, curator: Hand, mentor: str) -> None:
        """The mentor's button, on whatever page of the candidates."""
        page = 1
        while True:
            if await _shows(curator, "match.mentor", mentor):
                break
            page += 1
            await curator.press("match.request", str(page))
        await curator.press_containing("match.mentor", mentor)

    async def _answered(self, one: Couple) -> None:
        for name in (*one.mentees, one.mentor):
            if name not in one.silent:
                hand = await self._opened_by(name, one)
                await hand.press("pair.yes")
                await hand.rest()

    async def _opened_by(self, name: str, one: Couple) -> Hand:
        """Somebody of a pair opens it from their own list, where it goes by the other side."""
        hand = self.company.hands[name]
        await hand.actor.starts()
        if not await _shows(hand, "pair.mine"):  # the hub of an office comes first
            await hand.press("home.role", "mentor" if name == one.mentor else "mentee")
        await hand.press("pair.mine")
        other = one.mentees[0] if name == one.mentor else one.mentor
        await hand.press_labelled("pair.open", _last(other))
        return hand

    async def _opened(self, hand: Hand, state: str, one: Couple) -> None:
        """An office opens a pair from the list of those that stand at a step."""
        await hand.actor.starts()
        await hand.press("pair.list")
        await hand.press("pair.state", state)
        await hand.press_labelled("pair.open", _last(one.mentor))

    async def _settled(self, one: Couple) -> None:
        curator = self.company.curator_hand
        await self._opened(curator, "curator", one)
        await curator.press("pair.terms")
        await curator.press("pair.term_set")
        await curator.press("pair.confirm")
        await curator.rest()

    async def _consented(self, one: Couple) -> None:
        mentor = await self._opened_by(one.mentor, one)
        await mentor.press("pair.consent")
        await mentor.rest()

    async def _counselled(self, one: Couple) -> None:
        council = self.company.hands[self.council]
        await self._opened(council, "council", one)
        await council.press("pair.approve")
        await council.rest()

    async def _approved(self, one: Couple) -> None:
        head = self.company.hands[self.head]
        await self._opened(head, "head", one)
        await head.press("pair.approve")
        await head.rest()

    async def _ordered(self, one: Couple) -> None:
        """A draft with the pair, then number and date as in the register."""
        curator = self.company.curator_hand
        await curator.actor.starts()
        await curator.press("home.more")
        await curator.press("order.home")
        await curator.press("order.gather")
        await curator.press("order.sign")
        await curator.write(f"{one.order} {self.company.today()}")
        await curator.press("order.sign_do")
        await curator.rest()

    async def _planned(self, one: Couple) -> None:
        """The mentor takes ready words and the proposed plan; all agree; the curator reads it."""
        mentor, curator = self.company.hands[one.mentor], self.company.curator_hand
        await mentor.actor.starts()
        await mentor.press("programme.mine")
        await mentor.press("programme.begin")
        for part in HINTED:
            await mentor.press("programme.part", part)
            await mentor.press("programme.hint")
            await mentor.press("programme.save")
            await mentor.press("programme.home")
        await mentor.press("programme.part", "plan")
        await mentor.press("programme.plan")
        await mentor.press("programme.suggest")
        await mentor.rest()
        for name in (*one.mentees, one.mentor):
            hand = self.company.hands[name]
            await hand.actor.starts()
            await hand.press("programme.mine")
            await hand.press("programme.agree_all")
            await hand.rest()
        await self.company.idle()
        await curator.actor.starts()
        await curator.press("programme.queue")
        await curator.press("programme.review")
        await curator.press("programme.acquaint")
        await curator.rest()


async def _shows(hand: Hand, do: str, words: str = "") -> bool:
    """Whether the screen that comes has such a button."""
    await hand.rest()
    rows = (await hand.actor.sees())["reply_markup"]["inline_keyboard"]
    return any(does(do)(key) and words in key["text"] for row in rows for key in row)


def _last(name: str) -> str:
    """Surname of a full name."""
    return name.split(maxsplit=1)[0]
