"""A school with ten proposals in its database, its people, and one run of it under fire."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import consent_texts
from bot.sandbox import SandboxServer
from bot.texts import LOCALES
from mentoring import consent
from mentoring.consent import Channel, ConsentKind
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import asking
from mentoring.pair.nouns import Pair, Proposal
from mentoring.people import Person, Role, Status
from storage import Uow, open_storage
from tests.mentoring.matching_cast import marks, offer, seeker
from tests.telegram.crash_bot import BotProcess
from tests.telegram.crash_pairs_facts import PairFacts
from tests.telegram.crash_pairs_people import Curator, Office, Side
from tests.telegram.crash_pairs_walk import PairPlan, Plans, Walker

LONGEST = 90.0
"""Seconds after the last kill in which everything must have come to its end."""
ACTS = 45
"""About how many acts a pair takes."""
PAIRS: tuple[tuple[int, tuple[int, ...]], ...] = (
    (0, (0,)),
    (1, (1, 2, 3)),
    (2, (4,)),
    (3, (5,)),
    (4, (6,)),
    (5, (7,)),
    (6, (8,)),
    (7, (9,)),
    (0, (10,)),
    (3, (11,)),
)
"""Mentors with their mentees, by place: a group, the third reverse, two mentors lead two pairs."""
GROUP, REVERSE, REFUSED, GIVEN_BACK = 1, 2, 9, 4
"""Places in `PAIRS`: the group, the reverse pair, the one somebody refuses, the one the head returns."""
ALL, FEW = tuple(range(len(PAIRS))), (0, 1, 4, 9)


@dataclass
class Staff:
    """Cards and Telegram ids of a school."""

    cards: dict[Role, list[Person]] = field(default_factory=dict)
    accounts: dict[int, int] = field(default_factory=dict)

    def account(self, person: int) -> int:
        """Telegram id of a card."""
        return self.accounts[person]


async def member(uow: Uow, server: SandboxServer, staff: Staff, role: Role, name: str) -> Person:
    """Somebody who came in long ago and has agreed to everything that is needed."""
    account = server.world.person(name.split()[1], started=True)
    card = await uow.people.add(
        now=uow.now, full_name=name, position="учитель", roles=frozenset({role})
    )
    # Whoever runs the test at night must not wait for the morning.
    awake = replace(card.settings, quiet_from=None, quiet_to=None)
    card = replace(card, status=Status.MEMBER, joined_at=uow.now, settings=awake)
    await uow.people.save(card)
    await uow.people.tie(card.id, account.id, uow.now, None)
    text = await uow.consents.current_text(ConsentKind.PROCESSING, "ru")
    await consent.give(uow, card, text, Channel("telegram"), uow.now)
    staff.cards.setdefault(role, []).append(card)
    staff.accounts[card.id] = account.id
    return card


async def staff_of(uow: Uow, server: SandboxServer) -> Staff:
    """Curator, head, two of the council, mentors in the bank, mentees whose requests are accepted."""
    school = "Школа № 0"
    await consent_texts.register_all(uow, LOCALES, None, school, school)
    staff = Staff()
    offices = {Role.CURATOR: 1, Role.HEAD: 1, Role.COUNCIL: 2}
    for role, count in {**offices, Role.MENTOR: 8, Role.MENTEE: 12}.items():
        for number in range(count):
            await member(uow, server, staff, role, f"Фамилия{role}{number} Имя{number} Отчество")
    for card in staff.cards[Role.MENTOR]:
        form = offer(card.id, marks(method=3), capacity=4).questionnaire
        await uow.mentor_questionnaires.add(form)
    for card in staff.cards[Role.MENTEE]:
        await uow.mentee_requests.add(seeker(card.id, marks(method=2, norm=1)).request)
    return staff


def proposal(staff: Staff, place: int) -> Proposal:
    """What the curator proposes."""
    mentor, mentees = PAIRS[place]
    kinds = {GROUP: MentoringKind.GROUP, REVERSE: MentoringKind.REVERSIVE}
    return Proposal(
        mentor=staff.cards[Role.MENTOR][mentor].id,
        mentees=tuple(staff.cards[Role.MENTEE][one].id for one in mentees),
        kinds=(kinds.get(place, MentoringKind.TRADITIONAL),),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("method",),
        back_topics=("norm",) if place == REVERSE else (),
    )


def plan_of(pair: Pair, place: int, staff: Staff, dice: random.Random) -> PairPlan:
    """What its people will want of a pair."""
    mentor, *mentees = (staff.account(one) for one in pair.people)
    plan = PairPlan(pair.id, mentor, tuple(mentees), typed=dice.random() < 0.4)
    plan.talks = dice.choice(plan.people) if dice.random() < 0.4 else 0
    plan.duty, plan.refused = dice.random() < 0.3, place == GIVEN_BACK
    for name in ("addendum", "payment"):
        if dice.random() < 0.4:
            plan.words[name] = f"Слова {name} {pair.id} <&>"
    plan.says_no = dice.choice(plan.people) if place == REFUSED else 0
    plan.petition = {0: ("replace", plan.mentees[0]), 5: ("step_down", mentor)}.get(place, ("", 0))
    return plan


async def opened(
    uow: Uow, server: SandboxServer, places: tuple[int, ...], dice: random.Random
) -> tuple[Staff, Plans]:
    """The school as it is before the bot starts, the proposals at these places of `PAIRS` made."""
    staff = await staff_of(uow, server)
    [curator] = staff.cards[Role.CURATOR]
    plans = {}
    for place in places:
        pair = await asking.propose(uow, curator, proposal(staff, place), uow.now)
        plans[pair.id] = plan_of(pair, place, staff, dice)
    return staff, plans


@asynccontextmanager
async def on_file(folder: Path) -> AsyncIterator[Uow]:
    """One transaction while no bot lives; it is committed."""
    path = folder / "nastavnik.sqlite3"
    storage = open_storage(f"sqlite+aiosqlite:///{path}", ZoneInfo("Europe/Moscow"))
    try:
        async with storage.transaction(datetime.now(UTC)) as uow:
            yield uow
            await uow.commit()
    finally:
        await storage.close()


@dataclass
class PairsRun:
    """Ten proposals from the quiet yes to programme and petition, the bot killed all the time.

    Args:
        places: which of `PAIRS`.
        redelivers: now and then the last updates are delivered once more.
    """

    folder: Path
    server: SandboxServer
    bot: BotProcess
    seed: int
    places: tuple[int, ...] = ALL
    redelivers: bool = False
    people: list[Walker] = field(default_factory=list)
    redelivered: int = 0

    @property
    def acts(self) -> int:
        """Acts of everybody."""
        return sum(one.acts for one in self.people)

    async def goes(self, kills: int) -> str:
        """Kill so many times while there is work, let everything come to its end, check the books.

        Returns:
            one line of figures.
        """
        begun = asyncio.get_running_loop().time()
        dice = random.Random(self.seed)
        plans = await self._opens(dice)
        self.bot.start()
        facts = PairFacts(self.folder / "nastavnik.sqlite3")
        try:
            await self._under_fire(kills, plans, facts, dice)
            await _rest(facts.quiet)
            facts.check_pairs(plans, self.people, self.server.world)
        except BaseException:
            self._stuck(facts.missing(plans))
            raise
        finally:
            facts.close()
            with suppress(ProcessLookupError):
                status = await asyncio.to_thread(self.bot.stop)
        assert status == 0
        took = asyncio.get_running_loop().time() - begun
        return (
            f"{self.bot.kills} kills, {self.acts} acts of {len(self.people)} people, "
            f"{sum(one.nudges for one in self.people)} nudges, "
            f"{self.redelivered} updates delivered again, {took:.0f} s, seed {self.seed}"
        )

    async def _under_fire(
        self, kills: int, plans: Plans, facts: PairFacts, dice: random.Random
    ) -> None:
        """Everybody does what they want to, until the books say that all of it has come about."""
        async with asyncio.TaskGroup() as tasks:
            lives = [tasks.create_task(one.lives()) for one in self.people]
            while self.bot.kills < kills and not facts.reached(plans):
                await self._kill(kills, dice)
                assert not facts.unlawful()
            await self.bot.polls()  # a politer end than a kill would come too early before that
            await _rest(lambda: facts.reached(plans) and facts.quiet())
            for one in lives:
                one.cancel()

    async def _opens(self, dice: random.Random) -> Plans:
        """The school, and a human for everybody who has something to do."""
        async with on_file(self.folder) as uow:
            staff, plans = await opened(uow, self.server, self.places, dice)
        asked = {one for plan in plans.values() for one in plan.people}
        for role, cards in staff.cards.items():
            for card in cards:
                account = staff.account(card.id)
                if account in asked or role not in (Role.MENTOR, Role.MENTEE):
                    self.people.append(self._human(role, account, plans, dice))
        return plans

    def _human(self, role: Role, account: int, plans: Plans, dice: random.Random) -> Walker:
        actor, own = self.server.world.actor(account), random.Random(dice.random())
        if role is Role.CURATOR:
            return Curator(actor, plans, own)
        if role in (Role.HEAD, Role.COUNCIL):
            return Office(actor, plans, own, refuses=role is Role.HEAD)
        return Side(actor, plans, own)

    async def _kill(self, kills: int, dice: random.Random) -> None:
        """Kill at a random moment of the work, seldom at one of the start; start again.

        How much work lies between is counted in acts, so that the kills are spread over all of it
        however fast the machine is.
        """
        if dice.random() > 0.1:
            await self.bot.polls()
        due = self.acts + dice.randint(0, 2 * ACTS * len(self.places) // kills)
        with suppress(TimeoutError):
            async with asyncio.timeout(3):
                while self.acts < due:  # noqa: ASYNC110
                    await asyncio.sleep(0.005)
        if self.redelivers:
            count = dice.randint(1, 20)
            self.server.redeliver(count)
            self.redelivered += count
        await asyncio.sleep(dice.random() * 0.05)
        self.bot.kill()
        self.bot.start()

    def _stuck(self, missing: list[str]) -> None:
        by_acts = sorted(self.people, key=lambda one: -one.acts)[:8]
        told = "\n".join(
            f"{one.acts} acts, the last of them {[key.data for key in one.pressed[-12:]]}\n"
            f"{one.actor.transcript()[-1500:]}"
            for one in by_acts
        )
        print(f"not reached: {missing}, seed {self.seed}\n{told}")


async def _rest(done: Callable[[], bool]) -> None:
    """Wait, the bot undisturbed, until nothing is left to do."""
    async with asyncio.timeout(LONGEST):
        while not done():  # noqa: ASYNC110
            await asyncio.sleep(0.2)
