"""Thirty-six fictional teachers: their names, how they come in, hand in forms and begin to work in pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from random import Random

from bot.sandbox import Actor
from mentoring import mentee_request, mentor_questionnaire
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Basis, Pair, Proposal, Terms
from mentoring.people import Role
from mentoring.plan import EventForm
from tests.flows.forms import sends_questionnaire, sends_request
from tests.flows.life import Life, approves
from tests.flows.pair_cast import submits
from tests.flows.test_my_data import QUESTIONNAIRE, REQUEST
from tests.year.diary import ZONE, Diary, Work

BIRDS = (
    "Орлов Соколов Воронов Грачёв Дроздов Снегирёв Чижов Синицын Зимородков Филинов Щеглов Стрижов"
)
FLOWERS = "Ромашкин Лютиков Васильков Фиалкин Тюльпанов Незабудкин Рябинин Калинин Клёнов"
GIVEN = ("Борис", "Глеб", "Егор", "Иван", "Олег", "Пётр"), (
    "Алла", "Вера", "Дарья", "Инна", "Нина", "Яна",
)  # fmt: skip
PATRONYMICS = ("Ильич", "Львович", "Олегович", "Павлович"), (
    "Ильинична", "Львовна", "Олеговна", "Павловна",
)  # fmt: skip
OFFICES = (Role.CURATOR, Role.HEAD, Role.ADMIN, Role.COUNCIL, Role.COUNCIL)
MENTORS, MENTEES = 13, 18
K = MentoringKind
PAIRS: tuple[tuple[int, tuple[int, ...], tuple[MentoringKind, ...]], ...] = (
    *((one, (one,), (K.TRADITIONAL,)) for one in range(5)),
    (5, (5, 6, 7), (K.GROUP,)),
    (6, (8,), (K.SHORT_TERM,)),
    (7, (9,), (K.REVERSIVE,)),
    (8, (10,), (K.VIRTUAL,)),
    (9, (11,), (K.TRADITIONAL, K.SITUATIONAL)),
    (10, (12,), (K.TRADITIONAL,)),
    (11, (13,), (K.TRADITIONAL,)),
    (12, (14,), (K.TRADITIONAL,)),
)
"""Which mentor leads which mentees, and the kinds; what is single (speed sessions) has no pair."""
ENDS = date(2027, 5, 31)


def names(dice: Random, count: int) -> list[str]:
    """So many different full names, plainly made up."""
    found: list[str] = []
    surnames = [*BIRDS.split(), *FLOWERS.split()] * 2
    for number in range(count):
        sex = number // (len(surnames) // 2) if number < len(surnames) else dice.randrange(2)
        surname = surnames[number % len(surnames)] + ("", "а")[sex]
        found.append(f"{surname} {dice.choice(GIVEN[sex])} {dice.choice(PATRONYMICS[sex])}")
    assert len(set(found)) == count
    return found


@dataclass
class Year(Life):
    """The school of the year, its diary, and the moment it shows."""

    dice: Random = field(default_factory=Random)
    diary: Diary = field(default_factory=Diary)
    more_offices: list[Actor] = field(default_factory=list)
    cards: dict[int, int] = field(default_factory=dict)
    """By account the number of the card."""

    @property
    def now(self) -> datetime:
        """What the clock shows."""
        return self.school.clock.now()

    def at(self, day: date, clock: time) -> None:
        """The clock shows this, by the school's wall; it never goes back, and runs by itself."""
        moment = datetime.combine(day, clock, ZONE).astimezone(UTC)
        if moment > self.now:
            self.school.clock.set(moment)

    @property
    def everybody(self) -> list[Actor]:
        """All who have joined, the offices first."""
        offices = [self.curator, self.head, self.council]
        return [*offices, *self.more_offices, *self.mentors, *self.mentees]

    async def hub(self, actor: Actor, *steps: str) -> str:
        """From the hub on."""
        await actor.starts()
        await self.school.idle()
        return await self.on(actor, *steps)

    async def further(self, actor: Actor, do: str, *steps: str) -> str:
        """From the hub to what may stand on its second screen, and on."""
        await self.hub(actor)
        if not self.can(actor, do):
            await self.on(actor, "home.more")
        return await self.on(actor, do, *steps)

    async def notice(self, actor: Actor, data: str, *steps: str) -> str:
        """The button of a notice or reminder, pressed under whatever is on the screen; then as `on`."""
        await actor.taps_data(data, message=actor.screen)
        await self.school.idle()
        return await self.on(actor, *steps)

    async def joins(self, role: Role, name: str) -> Actor:
        """Somebody comes in by a code."""
        actor = await self.school.joins(role, name)
        self.diary.joined.append(self.now)
        self.cards[actor.id] = (await self.person(actor)).id
        return actor

    async def asks_for_mentor(self, actor: Actor, *, by_chat: bool) -> None:
        """A request goes through the chat into the bank."""
        if by_chat:
            await self.hub(actor)
            await sends_request(self.school, actor)
        else:
            await self.does(actor, submits(mentee_request, REQUEST))
        self.diary.requests.append(self.now)
        async with self.school.uow() as uow:
            made = await uow.mentee_requests.current_of(self.cards[actor.id])
        assert made is not None, actor.transcript()
        await self.does(self.curator, mentee_request.accept, made.id, made.version)

    async def offers(self, actor: Actor, *, by_chat: bool) -> None:
        """A questionnaire goes through the chat into the bank."""
        if by_chat:
            await self.hub(actor)
            await sends_questionnaire(self.school, actor)
        else:
            await self.does(actor, submits(mentor_questionnaire, {**QUESTIONNAIRE, "capacity": 3}))
        self.diary.offers.append(self.now)
        async with self.school.uow() as uow:
            made = await uow.mentor_questionnaires.current_of(self.cards[actor.id])
        assert made is not None, actor.transcript()
        await self.does(self.curator, mentor_questionnaire.accept, made.id, made.version)

    async def begins(
        self, mentor: int, mentees: Sequence[int], kinds: tuple[MentoringKind, ...]
    ) -> Pair:
        """A pair goes the whole way to its work, as `Life` does it."""
        lead, led = self.mentors[mentor], [self.mentees[one] for one in mentees]
        proposal = Proposal(
            mentor=self.cards[lead.id],
            mentees=tuple(self.cards[one.id] for one in led),
            kinds=kinds,
            form=MentoringForm.TEACHER,
            mode=Mode.ONLINE if K.VIRTUAL in kinds else Mode.OFFLINE,
            topics=("psych",),
            back_topics=("method",) if K.REVERSIVE in kinds else (),
        )
        pair = await self.does(self.curator, asking.propose, proposal)
        for actor in (lead, *led):
            pair = await self.does(actor, asking.answer, pair.id, Answer.YES)
        terms = Terms(starts=self.now.astimezone(ZONE).date(), ends=ENDS, basis=Basis.DUTY)
        pair = await self.does(self.curator, chain.settle, pair.id, pair.version, terms)
        pair = await self.does(self.curator, chain.confirm, pair.id, pair.version)
        pair = await self.does(lead, chain.give_consent, pair.id, pair.version)
        for office in (self.council, self.head):
            pair = await self.does(office, approves, pair.id, pair.version)
        pair = await self.activates(pair)
        self.diary.pairs[pair.id] = Work(pair.id, pair.mentor, pair.mentees, kinds, self.now)
        return pair

    async def plans(self, pair: Pair, days: Sequence[date]) -> None:
        """A programme in force with a row for each day."""
        await self.programme(pair, *days, form=EventForm.WORKSHOP)

    def actor(self, card: int) -> Actor:
        """Whose card this is."""
        return next(one for one in self.everybody if self.cards[one.id] == card)
